// The main job by hand, in the browser: open a template, complete it, type into it, verify, save and
// open again.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { doInPane, expectSoon, root, type SimulatorPage, Stage } from './simulator-page';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(async () => {
  await opened.close();
  expect(opened.problems).toEqual([]);
});

/** `[[#This Row],[Bentuk]]` and `[@Bentuk]` are the same reference; the file knows the first only. */
const oneSpelling = (content: unknown): unknown =>
  JSON.parse(
    JSON.stringify(content).replace(
      /\[(?:\[#This Row\],\[([^\]]*)\]|@([^[\]]+)|@\[([^\]]*)\])\]/g,
      '[@$1$2$3]',
    ),
  );

const sample = (name: string) => readFileSync(path.join(root, 'assets', 'contoh', name));

it('verifies the sample workbook by the ribbon button, and calculates JP in a cell', async () => {
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  expect(await opened.activeSheet()).toBe('Identifikasi');
  await opened.pressRibbon('Buat Verifikasi');
  expect(await opened.activeSheet()).toBe('Verifikasi');
  const titles = await opened.values('Verifikasi', 'A1');
  expect(titles).toEqual([['DOKUMEN HASIL VERIFIKASI RENCANA PENGEMBANGAN KOMPETENSI']]);
  expect(await opened.tableRows('tblVerifikasi')).toBe(10);
  expect(await opened.tableRows('tblRekapJP')).toBe(1);

  const before = await opened.sheets();
  await opened.page.locator('.grid footer button').first().click();
  await expectSoon(async () => before.includes(await opened.activeSheet()), false);
  const blank = await opened.activeSheet();
  await opened.type('A1', '=JP("coaching";3;"nasional")');
  await opened.type('A2', '=BANGKOM.JP("coaching",3,"nasional")');
  await opened.type('A3', '=KESENJANGAN(4,3)');
  await opened.type('A4', '=JP("melamun",3)');
  expect(await opened.values(blank, 'A1:A4')).toEqual([[6], [6], [1], ['#N/A']]);
});

it('takes a blank template from drop to a saved, verified workbook', async () => {
  opened = await stage.open();
  await opened.drop('template-kosong.xlsx', sample('template-kosong.xlsx'));
  await expectSoon(() => opened.sheets(), ['Identifikasi']);
  await opened.ready();
  await doInPane(opened, 'Lengkapi formulir');
  await expectSoon(() => opened.sheets(), ['Identifikasi', 'Referensi', 'Pengaturan', 'Rencana']);
  await opened.openTab('Identifikasi');

  const typed: Record<string, string> = {
    C5: 'Badan Perencanaan Daerah Contoh',
    C6: 'Contoh Satu',
    B12: 'Uraian Tugas: menyusun rencana',
    C12: 'Perencanaan level 4',
    D12: 'Perencanaan level 3',
    F12: 'Menyusun rencana kerja',
    G12: 'Coaching',
    K12: '4',
    L12: '3',
    O12: 'Coaching (pembimbingan)',
    Q12: 'Nasional',
    R12: '3',
  };
  for (const [address, text] of Object.entries(typed)) await opened.type(address, text);
  expect(await opened.values('Identifikasi', 'M12:P12')).toEqual([
    ['Rendah', '', 'Coaching (pembimbingan)', 'Nonklasikal'],
  ]);
  expect(await opened.values('Identifikasi', 'AB12')).toEqual([[6]]);

  await opened.pressRibbon('Buat Verifikasi');
  expect(await opened.activeSheet()).toBe('Verifikasi');
  expect(await opened.tableRows('tblVerifikasi')).toBe(1);
  const before = oneSpelling(await opened.content());

  const { name, bytes } = await opened.save();
  expect(name).toBe('template-kosong.xlsx');
  expect(await opened.page.title()).not.toContain('•');
  await opened.drop('disimpan.xlsx', bytes);
  await expectSoon(async () => (await opened.page.title()).startsWith('disimpan.xlsx'), true);
  await opened.ready();
  expect(oneSpelling(await opened.content())).toEqual(before);
});

it('never loses unsaved changes without asking', async () => {
  opened = await stage.open();
  const { page } = opened;
  const other = sample('template-kosong.xlsx');
  await opened.type('A1', 'belum disimpan');
  await expectSoon(async () => (await page.title()).includes('•'), true);
  await opened.drop('lain.xlsx', other);
  await opened.drop('lain-lagi.xlsx', other);
  // One question at a time: what is dropped meanwhile is not asked about.
  await page.getByRole('dialog').getByText('Batal').click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await opened.values('Sheet1', 'A1')).toEqual([['belum disimpan']]);
  await opened.drop('lain.xlsx', other);
  await page.getByRole('dialog').getByText('Buang perubahan').click();
  await expectSoon(() => opened.sheets(), ['Identifikasi']);
});

it('says what to do with a file that it cannot open, and keeps the open one', async () => {
  opened = await stage.open();
  const { page } = opened;
  await opened.type('A1', '1');
  await page.evaluate(() => window.simulator?.settle());
  await opened.drop('data.csv', Buffer.from('a,b'));
  await page.getByRole('dialog').getByText('Buang perubahan').click();
  const bar = page.locator('.message-bar');
  await bar.getByText('bukan buku kerja .xlsx').waitFor();
  await opened.drop('rusak.xlsx', Buffer.from('bukan zip'));
  await page.getByRole('dialog').getByText('Buang perubahan').click();
  await bar.getByText('“rusak.xlsx”').waitFor();
  expect(await opened.values('Sheet1', 'A1')).toEqual([[1]]);
});
