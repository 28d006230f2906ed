// Pictures of the pane alone: every page and state, at both widths, light and dark.
import { limits } from '../messages/pane';
import { start } from '../messages/pane-start';
import type { SimulatorPage, Stage } from '../simulator/browser/simulator-page';
import { openUnsureForm } from './unsure-form';

const WIDTHS = [320, 400] as const;
const SCHEMES = { light: 'terang', dark: 'gelap' } as const;
const HEIGHT = 900;
const STEP = 16;
/** Until the pane has its width and the sheet its colours. */
const REST = 700;

/** A page or state: the workbook it begins with, and how to get there. */
interface Scene {
  readonly name: string;
  readonly file: string;
  /** Requirement sets of an older Excel. */
  readonly sets?: readonly string[];
  readonly go: (opened: SimulatorPage) => Promise<void>;
  /** A text to be seen, wherever on the page it stands. */
  readonly seen?: string;
}

const TEMPLATE = '/contoh/template-dpmptsp.xlsx';
const COMPLETE = '/contoh/identifikasi-lengkap.xlsx';
const YEAR = '/contoh/tahun-lengkap.xlsx';

async function openTab(opened: SimulatorPage, name: string): Promise<void> {
  await (await opened.addin()).getByRole('tab', { name }).click();
}

/** Opens a group of jobs in the tab Dokumen. */
async function openGroup(opened: SimulatorPage, name: string): Promise<void> {
  await openTab(opened, 'Dokumen');
  await (await opened.addin()).getByRole('button', { name, exact: true }).click();
}

const SCENES: readonly Scene[] = [
  { name: 'awal', file: '', go: (opened) => opened.inPane('Dari formulir ke verifikasi') },
  { name: 'formulir-baru', file: TEMPLATE, go: (opened) => opened.inPane('Lengkapi formulir') },
  {
    name: 'isi',
    file: COMPLETE,
    go: async (opened) => {
      await opened.goTo('B12');
      await opened.inPane('Baris 12');
    },
  },
  {
    name: 'periksa',
    file: TEMPLATE,
    go: async (opened) => {
      await openTab(opened, 'Periksa');
      await opened.inPane('harus diperbaiki, ');
    },
  },
  {
    name: 'dokumen',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await opened.pressRibbon('Buat Verifikasi');
      await openTab(opened, 'Dokumen');
      await opened.inPane('Verifikasi terakhir');
    },
  },
  {
    name: 'pekerjaan',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await openGroup(opened, 'Formulir');
    },
  },
  {
    name: 'pertanyaan',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await openGroup(opened, 'Buku kerja');
      await opened.pressInPane('Lepas dari buku kerja');
      await opened.inPane('Lembar Rencana');
    },
  },
  {
    name: 'susunan',
    file: '',
    go: async (opened) => {
      await openUnsureForm(opened);
      await opened.pressInPane('Pastikan susunan kolom');
      await opened.inPane('Begini formulir ini dibaca.');
    },
  },
  {
    name: 'pratinjau',
    file: '/contoh/rencana-unit.xlsx',
    go: async (opened) => {
      await openTab(opened, 'Dokumen');
      await opened.pressInPane('Pratinjau verifikasi');
      await opened.inPane('Belum ada yang ditulis.');
    },
  },
  {
    name: 'pilih-pegawai',
    file: YEAR,
    go: async (opened) => {
      await openGroup(opened, 'Rencana');
      await opened.pressInPane('Buat IDP');
      await opened.pressInPane('Pegawai yang dipilih …');
      await opened.inPane('Setiap pegawai mendapat lembar IDP sendiri.');
    },
  },
  {
    name: 'tidak-mutakhir',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await opened.pressRibbon('Buat Verifikasi');
      await opened.openTab('Rencana');
      await opened.page.evaluate(() => {
        const plan = window.simulator?.workbook.tables.getItem('tblRencana').getDataBodyRange();
        if (plan) plan.getCell(1, 16).values = [[1]];
      });
      await openTab(opened, 'Dokumen');
      await opened.inPane('Buku kerja berubah setelah verifikasi ini dibuat');
    },
  },
  {
    name: 'terproteksi',
    file: COMPLETE,
    go: async (opened) => {
      await opened.goTo('B12');
      await opened.inPane('Baris 12');
      await opened.page.evaluate(() => {
        window.simulator?.workbook.worksheets.getItem('Identifikasi').protection.protect();
      });
      const amount = (await opened.addin()).getByLabel('Jumlah', { exact: true });
      await amount.fill('7');
      await amount.press('Enter');
      await opened.inPane('Buka proteksinya di tab Tinjau');
    },
    seen: 'Buka proteksinya di tab Tinjau',
  },
  {
    name: 'rencana-kosong',
    file: '',
    go: async (opened) => {
      await opened.pressInPane('Siapkan buku kerja');
      await opened.inPane('Rencana masih kosong');
    },
  },
  {
    name: 'diubah-orang-lain',
    file: COMPLETE,
    go: async (opened) => {
      await opened.goTo('B12');
      await opened.inPane('Baris 12');
      await opened.page.evaluate(() => {
        window.simulator?.editAsCoAuthor('Identifikasi', 'R12', [[9]]);
      });
      await opened.inPane('Baru saja diubah orang lain');
    },
  },
  {
    name: 'gagal',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await opened.page.evaluate(() => window.simulator?.setFault(() => ({ code: 5004 })));
      await opened.pressInPane('Buat verifikasi');
      await opened.inPane('Tekan Enter (atau Esc untuk batal)');
      await opened.page.evaluate(() => window.simulator?.setFault(undefined));
    },
  },
  {
    name: 'excel-lama',
    file: COMPLETE,
    sets: ['ExcelApi 1.9', 'CustomFunctionsRuntime'],
    go: (opened) => opened.inPane(limits.title),
  },
  {
    name: 'fungsi',
    file: '',
    go: async (opened) => {
      await opened.pressInPane('Bantuan fungsi dan tabel JP');
      await opened.inPane('BANGKOM.JP');
    },
  },
  {
    name: 'tabel-jp',
    file: '',
    go: async (opened) => {
      await opened.pressInPane('Bantuan fungsi dan tabel JP');
      await openTab(opened, 'Tabel JP');
    },
  },
];

/** Pictures of the pane have a folder of their own. */
const pictureName = (scene: string, width: number, scheme: string): string =>
  `panel/${scene}-${width}-${scheme}`;

/** The pane's page opened by itself, in a browser. */
const OUTSIDE = 'tanpa-excel';
const OUTSIDE_HEIGHT = 240;

/** The pages and states of which pictures are taken. */
export const PANE_SCENES: readonly string[] = [...SCENES.map(({ name }) => name), OUTSIDE];

/** The names of all pictures that are taken here. */
export const PANE_PICTURES: readonly string[] = Object.values(SCHEMES).flatMap((word) =>
  PANE_SCENES.flatMap((name) => WIDTHS.map((width) => pictureName(name, width, word))),
);

/** Widens or narrows the pane by its handle, as a user does. */
async function setWidth({ page }: SimulatorPage, width: number): Promise<void> {
  await page.locator('.pane-handle').focus();
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
  for (let at = 320; at < width; at += STEP) await page.keyboard.press('ArrowLeft');
}

async function takeOutside(
  { browser, server }: Stage,
  colorScheme: 'light' | 'dark',
  save: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, colorScheme });
  const page = await context.newPage();
  await page.goto(`${server.origin}/taskpane.html`);
  await page.getByRole('alert').getByText(start.notExcel).waitFor();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: OUTSIDE_HEIGHT });
    await save(pictureName(OUTSIDE, width, SCHEMES[colorScheme]), await page.screenshot());
  }
  await context.close();
}

async function show(opened: SimulatorPage, text: string): Promise<void> {
  const found = (await opened.addin()).getByText(text).first();
  await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** Takes the pictures of the pane, or of one scene; `save` is told the name and the picture. */
export async function takePane(
  stage: Stage,
  save: (name: string, picture: Buffer) => Promise<void>,
  only?: string,
): Promise<void> {
  const scenes = SCENES.filter(({ name }) => only === undefined || name === only);
  for (const colorScheme of ['light', 'dark'] as const) {
    const word = SCHEMES[colorScheme];
    if (only === undefined || only === OUTSIDE) await takeOutside(stage, colorScheme, save);
    for (const { name, file, sets = [], go, seen } of scenes) {
      const opened = await stage.open({ file, colorScheme, sets });
      await opened.page.emulateMedia({ reducedMotion: 'reduce' });
      await opened.page.setViewportSize({ width: 1000, height: HEIGHT });
      await go(opened);
      await opened.settle();
      for (const width of WIDTHS) {
        await setWidth(opened, width);
        if (seen !== undefined) await show(opened, seen);
        await opened.page.waitForTimeout(REST);
        const picture = await opened.page.locator('.pane').screenshot();
        await save(pictureName(name, width, word), picture);
      }
      await opened.close();
    }
  }
}
