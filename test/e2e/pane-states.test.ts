// Every state of the pane, in the browser: each has its own text and one next step.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { expectSoon, root, type SimulatorPage, Stage } from './simulator-page';
import { openUnsureForm } from '../../src/cli/unsure-form';

const COMPLETE = '/contoh/identifikasi-lengkap.xlsx';
const SHEET = 'Identifikasi';

let stage: Stage;
let opened: SimulatorPage | undefined;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(async () => {
  await opened?.close();
  expect(opened?.problems ?? []).toEqual([]);
  opened = undefined;
});

/** The one next step: the only primary button of the pane. */
async function nextStep(page: SimulatorPage): Promise<string[]> {
  const buttons = (await page.addin()).locator('header button');
  return (await buttons.allTextContents()).filter((text) => text !== '');
}

async function seesNext(page: SimulatorPage, title: string, step: string): Promise<void> {
  await (await page.addin()).getByRole('heading', { name: title, exact: true }).waitFor();
  expect((await nextStep(page))[0]).toBe(step);
}

/** What the element that has the focus in the pane says; nothing where the focus is lost. */
const focused = async (): Promise<string> =>
  (await present(opened).addin()).evaluate(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    return isLost ? '' : activeElement.getAttribute('title') || activeElement.textContent;
  });

it('outside Excel it says where it works', async () => {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${stage.server.origin}/taskpane.html`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Buka Excel, pilih Beranda > Add-in');
  await context.close();
});

it('before any script it says that it is loading, and what to do when it stays so', async () => {
  const context = await stage.browser.newContext({
    ignoreHTTPSErrors: true,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${stage.server.origin}/taskpane.html`);
  await page.getByRole('status').getByText('Memuat Bangkom …').waitFor();
  const late = page.getByText('Belum juga tampil?');
  // Not at once: however slow the machine is that loads the page.
  const delay = await late.evaluate((element) => getComputedStyle(element).animationDelay);
  expect(Number.parseFloat(delay)).toBeGreaterThan(5);
  await late.waitFor();
  expect(await late.textContent()).toContain('tutup panel ini, lalu buka lagi');
  await context.close();
});

it('in an old Excel it says what works and what does not', async () => {
  opened = await stage.open({ file: COMPLETE, sets: ['ExcelApi 1.9', 'CustomFunctionsRuntime'] });
  await opened.inPane('Sebagian fitur belum dapat dipakai di Excel ini');
  await opened.inPane('Menghitung rumus BANGKOM di sel');
  await opened.inPane('Menambah baris tabel tanpa membuatnya ulang.');
  await seesNext(opened, 'Formulir sudah dilengkapi', 'Buat verifikasi');
});

it('the first screen is skipped for good, and a blank workbook can be prepared', async () => {
  opened = await stage.open();
  await opened.inPane('Dari formulir ke verifikasi');
  await seesNext(opened, 'Belum ada formulir', 'Siapkan buku kerja');
  await (await opened.addin()).getByRole('button', { name: 'Lewati' }).focus();
  await opened.page.keyboard.press('Enter');
  await expectSoon(focused, 'Siapkan buku kerja');
  await opened.page.reload();
  await opened.ready();
  await seesNext(opened, 'Belum ada formulir', 'Siapkan buku kerja');
  const addin = await opened.addin();
  expect(await addin.getByText('Dari formulir ke verifikasi').count()).toBe(0);
  await opened.pressInPane('Siapkan buku kerja');
  await seesNext(opened, 'Rencana masih kosong', 'Buka lembar Rencana');
  await opened.openTab('Pengaturan');
  await opened.pressInPane('Buka lembar Rencana');
  const { activeSheet } = opened;
  await expectSoon(activeSheet.bind(opened), 'Rencana');
});

it('the sample form goes into a blank workbook, and never over data', async () => {
  opened = await stage.open();
  await opened.type('A1', 'milik saya');
  await opened.pressInPane('Pakai buku contoh');
  await opened.inPane('sudah berisi data');
  expect(await opened.sheets()).toEqual(['Sheet1']);
  await opened.type('A1', '');
  await opened.goTo('A1');
  await opened.page.keyboard.press('Delete');
  await opened.settle();
  await opened.pressInPane('Pakai buku contoh');
  await seesNext(opened, 'Ada formulir', 'Lengkapi formulir');
  expect(await opened.sheets()).toEqual(['Sheet1', SHEET]);
  await opened.pressInPane('Lengkapi formulir');
  await seesNext(opened, 'Formulir sudah dilengkapi', 'Buat verifikasi');
});

it('a form that is read by likeness is confirmed first', async () => {
  opened = await stage.open();
  await openUnsureForm(opened);
  await seesNext(opened, 'Ada formulir, belum pasti terbaca benar', 'Pastikan susunan kolom');
  await opened.pressInPane('Pastikan susunan kolom');
  await opened.inPane('Begini formulir ini dibaca.');
  const doubtful = (await opened.addin()).getByLabel('Kolom E: Kesenjangn Kompetnsi');
  expect(await doubtful.getAttribute('aria-describedby')).not.toBeNull();
  expect(await (await opened.addin()).getByText('Belum pasti; periksa kolom ini.').count()).toBe(1);
  await opened.pressInPane('Susunan ini benar');
  await seesNext(opened, 'Ada formulir', 'Lengkapi formulir');
});

describe('a complete form', () => {
  beforeEach(async () => {
    opened = await stage.open({ file: COMPLETE });
    await opened.inPane('Formulir sudah dilengkapi');
    await opened.goTo('B12');
    await opened.inPane('Baris 12');
  });
  const present = (): SimulatorPage => {
    if (!opened) throw new Error('Nothing is open.');
    return opened;
  };
  const amount = async () => (await present().addin()).getByLabel('Jumlah', { exact: true });

  it('on a protected sheet the pane says how to go on, and the cell stays', async () => {
    const page = present();
    const before = await page.values(SHEET, 'R12');
    await page.page.evaluate((name) => {
      window.simulator?.workbook.worksheets.getItem(name).protection.protect();
    }, SHEET);
    await (await amount()).fill('7');
    await (await amount()).press('Enter');
    await page.inPane('Buka proteksinya di tab Tinjau');
    expect(await page.values(SHEET, 'R12')).toEqual(before);
  });

  it.each([
    ['while a cell is being edited', 5004, 'Tekan Enter (atau Esc untuk batal)'],
    ['where nothing may be written', 7000, 'simpan salinan berkas, lalu coba lagi'],
  ])('%s it says what to do, and works again afterwards', async (_, code, text) => {
    const page = present();
    await page.page.evaluate((fault) => {
      window.simulator?.setFault(() => ({ code: fault }));
    }, code);
    await page.pressInPane('Buat verifikasi');
    await page.inPane(text);
    await page.page.evaluate(() => window.simulator?.setFault(undefined));
    await page.pressInPane('Buat verifikasi');
    await page.inPane('kegiatan tertulis di lembar Verifikasi');
  });

  it('where the structure of the workbook is protected it says how to open it', async () => {
    const page = present();
    const before = await page.sheets();
    await page.page.evaluate(() => window.simulator?.workbook.protection.protect());
    await page.pressInPane('Buat verifikasi');
    await page.inPane('Struktur buku kerja ini diproteksi');
    expect(await page.sheets()).toEqual(before);
  });

  it('what somebody else changes in the row is shown, and told', async () => {
    const page = present();
    await page.page.evaluate((name) => {
      window.simulator?.editAsCoAuthor(name, 'R12', [[9]]);
    }, SHEET);
    await page.inPane('Baru saja diubah orang lain: Jumlah');
    await expectSoon(async () => (await amount()).inputValue(), '9');
  });

  it('loads nothing more than the pane itself before it is usable', async () => {
    const scripts = await (
      await present().addin()
    ).evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => /^\/(pane|workbook|operations|xlsx)[^/]*\.js$/.test(name))
        .sort(),
    );
    expect(scripts).toEqual(['/pane.js', '/workbook.js']);
  });
});

it('mends one by one, and all that are certain after asking', async () => {
  opened = await stage.open({ file: COMPLETE });
  await opened.inPane('Formulir sudah dilengkapi');
  // As a paste does: past the drop-down lists.
  await opened.page.evaluate((name) => {
    const sheet = window.simulator?.workbook.worksheets.getItem(name);
    if (sheet) sheet.getRange('Q12:Q14').values = [['nasional '], ['nasional '], [' nasional']];
  }, SHEET);
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  const mend = addin.getByRole('button', { name: `Ganti menjadi "Nasional" di ${SHEET}!Q12` });
  await mend.waitFor();
  const following = mend.locator('xpath=ancestor::li/following-sibling::li[1]//button').first();
  const next = await following.getAttribute('title');
  await mend.focus();
  await opened.page.keyboard.press('Enter');
  await expectSoon(() => present(opened).values(SHEET, 'Q12'), [['Nasional']]);
  await mend.waitFor({ state: 'detached' });
  await expectSoon(focused, next);
  const all = addin.getByRole('button', { name: /^Perbaiki \d+ yang pasti$/ });
  await all.click();
  const question = addin.getByRole('dialog');
  await question.getByText(`${SHEET}!Q13 → Nasional`).waitFor();
  await question.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await expectSoon(() => present(opened).values(SHEET, 'Q13:Q14'), [['Nasional'], ['Nasional']]);
});

it('a verification that is stopped leaves the workbook as it was, and can be made again', async () => {
  // The work begins when the press has been seen, however fast or slow the machine is.
  let begin = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (begin = resolve));
  opened = await stage.open({
    file: '/contoh/tahun-lengkap.xlsx',
    prepare: async (context) => {
      await context.route('**/pane-work.js', async (route) => {
        await stopped;
        await route.continue();
      });
    },
  });
  await opened.inPane('Siap diverifikasi');
  const before = await opened.sheets();
  const addin = await opened.addin();
  await opened.pressInPane('Buat verifikasi');
  await addin.getByRole('button', { name: 'Hentikan' }).focus();
  await opened.page.keyboard.press('Enter');
  await addin.getByRole('button', { name: 'Menghentikan …', disabled: true }).waitFor();
  expect(await focused()).toBe('Menghentikan …');
  begin();
  await opened.inPane('Dokumen yang sudah ada tidak berubah, isian Rencana pun tidak.');
  await expectSoon(focused, 'Tutup pesan');
  expect(await opened.sheets()).toEqual(before);
  await opened.pressInPane('Buat verifikasi');
  await opened.inPane('kegiatan tertulis di lembar Verifikasi');
});

describe('the jobs of Dokumen', () => {
  it('collects many files, tells each, and asks whose value holds', async () => {
    opened = await stage.open();
    const addin = await opened.addin();
    await addin.getByRole('tab', { name: 'Dokumen' }).click();
    await addin.getByRole('button', { name: 'Rencana', exact: true }).click();
    const collect = async (...names: string[]) => {
      await opened?.pressInPane('Kumpulkan dari berkas');
      await addin.getByRole('dialog').waitFor();
      const files = names.map((name) => path.join(root, 'assets', 'contoh', name));
      await addin.locator('input[type=file]').setInputFiles(files);
      await opened?.pressInPane('Baca berkas');
    };
    await collect('identifikasi-lengkap.xlsx', 'template-dpmptsp.xlsx');
    await opened.inPane('Hasil per berkas (2)');
    await addin.getByText('Hasil per berkas (2)').click();
    await opened.inPane('identifikasi-lengkap.xlsx: 1 formulir, 10 kegiatan');

    const planned = () =>
      present(opened).page.evaluate(
        () => window.simulator?.workbook.tables.getItem('tblRencana').getDataBodyRange().values,
      );
    const column = 12;
    await opened.page.evaluate((at) => {
      const plan = window.simulator?.workbook.tables.getItem('tblRencana').getDataBodyRange();
      for (const row of [0, 1]) {
        if (plan) plan.getCell(row, at).values = [['Diubah di rencana']];
      }
    }, column);
    await opened.settle();
    const book = read(
      readFileSync(path.join(root, 'assets', 'contoh', 'identifikasi-lengkap.xlsx')),
    );
    const sheet = book.Sheets[SHEET];
    if (!sheet) throw new Error(SHEET);
    utils.sheet_add_aoa(sheet, [['Diubah di formulir'], ['Diubah juga']], { origin: 'F12' });
    await opened.pressInPane('Kumpulkan dari berkas');
    await addin.locator('input[type=file]').setInputFiles({
      name: 'identifikasi-lengkap.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    });
    await opened.pressInPane('Baca berkas');
    const question = addin.getByRole('dialog');
    await question.getByText('Diubah di formulir').waitFor();
    await question.getByText('Diubah di rencana', { exact: true }).waitFor();
    await question.getByText('Dua isian berbeda (1 dari 2)').waitFor();
    // A double click answers one question, not the next one too.
    await question.getByRole('button', { name: 'Pakai isian formulir' }).dblclick();
    await question.getByText('Dua isian berbeda (2 dari 2)').waitFor();
    await question.getByRole('button', { name: 'Pakai isian Rencana' }).click();
    const texts = async () => (await planned())?.slice(0, 2).map((row) => row[column]);
    await expectSoon(texts, ['Diubah di formulir', 'Diubah di rencana']);
  });

  it('imports a list as its columns were confirmed, and asks before it replaces', async () => {
    opened = await stage.open();
    const addin = await opened.addin();
    const question = addin.getByRole('dialog');
    const importList = async (unit: string) => {
      const book = utils.book_new();
      const rows = [
        ['Nama Pegawai', 'NIP Baru', 'Bagian'],
        ['Contoh Satu', '197302081998062001', unit],
      ];
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Daftar');
      await opened?.pressInPane('Impor data');
      await question.getByRole('button', { name: 'Pegawai', exact: true }).click();
      await question.getByRole('button', { name: 'Berkas Excel …' }).click();
      await addin.locator('input[type=file]').setInputFiles({
        name: 'daftar.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
      });
      await opened?.pressInPane('Baca berkas');
      const field = question.getByLabel('Kolom C: Bagian');
      await field.waitFor();
      expect(await question.getByLabel('Kolom B: NIP Baru').inputValue()).toBe('nip');
      await field.selectOption('nip');
      await question.getByText('NIP dipilih untuk lebih dari satu kolom').waitFor();
      await field.selectOption('unitKerja');
      await question.getByRole('button', { name: 'Impor', exact: true }).click();
    };
    const unit = () =>
      present(opened).page.evaluate(
        () =>
          window.simulator?.workbook.tables.getItem('tblPegawai').getDataBodyRange().values[0]?.[6],
      );
    await addin.getByRole('tab', { name: 'Dokumen' }).click();
    await addin.getByRole('button', { name: 'Data pegawai & kesenjangan', exact: true }).click();
    await importList('Bidang A');
    await opened.inPane('1 baris dibaca: 1 baris baru');
    expect(await unit()).toBe('Bidang A');
    await importList('Bidang B');
    await question.getByText('"Bidang A" → "Bidang B"').waitFor();
    await question.getByRole('button', { name: 'Ganti menurut daftar' }).click();
    await expectSoon(unit, 'Bidang B');
  });

  it('leaves the workbook only after naming what goes', async () => {
    opened = await stage.open({ file: COMPLETE });
    await opened.inPane('Formulir sudah dilengkapi');
    const addin = await opened.addin();
    await addin.getByRole('tab', { name: 'Dokumen' }).click();
    await addin.getByRole('button', { name: 'Buku kerja', exact: true }).click();
    await opened.pressInPane('Lepas dari buku kerja');
    const question = addin.getByRole('dialog');
    await question.getByText('Lembar Rencana').waitFor();
    await question.getByRole('button', { name: 'Batal' }).click();
    expect(await opened.sheets()).toContain('Rencana');
    await opened.pressInPane('Lepas dari buku kerja');
    await question.getByRole('button', { name: 'Hapus dan lepas' }).click();
    await expectSoon(opened.sheets.bind(opened), [SHEET]);
  });
});

function present(page: SimulatorPage | undefined): SimulatorPage {
  if (!page) throw new Error('Nothing is open.');
  return page;
}
