// Pictures of the pane alone: every page and state, at both widths, light and dark.
import { type SimulatorPage, type Stage } from '../../test/e2e/simulator-page';

const WIDTHS = [320, 400] as const;
const SCHEMES = { light: 'terang', dark: 'gelap' } as const;
const STEP = 16;
/** Until messages and tabs have stopped moving. */
const REST = 700;

/** A page or state: the workbook it begins with, and how to get there. */
interface Scene {
  readonly name: string;
  readonly file: string;
  /** Requirement sets of an older Excel. */
  readonly sets?: readonly string[];
  readonly go: (opened: SimulatorPage) => Promise<void>;
}

const TEMPLATE = '/contoh/template-dpmptsp.xlsx';
const COMPLETE = '/contoh/identifikasi-lengkap.xlsx';

async function openTab(opened: SimulatorPage, name: string): Promise<void> {
  await (await opened.addin()).getByRole('tab', { name }).click();
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
      await openTab(opened, 'Dokumen');
      await (await opened.addin()).getByRole('button', { name: 'Formulir', exact: true }).click();
    },
  },
  {
    name: 'pertanyaan',
    file: COMPLETE,
    go: async (opened) => {
      await opened.inPane('Formulir sudah dilengkapi');
      await openTab(opened, 'Dokumen');
      await (await opened.addin()).getByRole('button', { name: 'Buku kerja', exact: true }).click();
      await opened.pressInPane('Lepas dari buku kerja');
      await opened.inPane('Lembar Rencana');
    },
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
    sets: ['ExcelApi 1.9'],
    go: (opened) => opened.inPane('Excel ini versi lama'),
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

/** The names of all pictures that are taken here. */
export const PANE_PICTURES: readonly string[] = Object.values(SCHEMES).flatMap((word) =>
  SCENES.flatMap(({ name }) => WIDTHS.map((width) => pictureName(name, width, word))),
);

/** Widens or narrows the pane by its handle, as a user does. */
async function setWidth({ page }: SimulatorPage, width: number): Promise<void> {
  await page.locator('.pane-handle').focus();
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowRight');
  for (let at = 320; at < width; at += STEP) await page.keyboard.press('ArrowLeft');
}

/** Takes all pictures of the pane; `save` is told the name and the picture. */
export async function takePane(
  stage: Stage,
  save: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  for (const [colorScheme, word] of Object.entries(SCHEMES)) {
    for (const { name, file, sets = [], go } of SCENES) {
      const scheme = colorScheme as 'light' | 'dark';
      const opened = await stage.open({ file, colorScheme: scheme, sets });
      await opened.page.setViewportSize({ width: 1000, height: 900 });
      await go(opened);
      await opened.settle();
      for (const width of WIDTHS) {
        await setWidth(opened, width);
        await opened.page.waitForTimeout(REST);
        const picture = await opened.page.locator('.pane').screenshot();
        await save(pictureName(name, width, word), picture);
      }
      await opened.close();
    }
  }
}
