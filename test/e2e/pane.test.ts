// The pane by hand, in the browser: from an unprepared template to a mended error, row by row.
import { getBentuk } from '../../src/bangkom/bentuk';
import { doInPane, expectSoon, type SimulatorPage, Stage } from './simulator-page';

const TEMPLATE = '/contoh/template-dpmptsp.xlsx';
const COMPLETE = '/contoh/identifikasi-lengkap.xlsx';
const SHEET = 'Identifikasi';
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

const activeCell = () =>
  opened.page.evaluate(() => window.simulator?.workbook.getActiveCell().address ?? '');

/** Adopts the form and waits until the pane has read the result. */
async function adopt() {
  await doInPane(opened, 'Lengkapi formulir');
  await opened.inPane('Formulir sudah dilengkapi');
  await opened.openTab(SHEET);
}

it('adopts a template, finds an error typed into a cell, leads to it, and forgets it once mended', async () => {
  opened = await stage.open({ file: TEMPLATE });
  const addin = await opened.addin();
  await adopt();
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  const finding = addin.getByRole('button', { name: `${SHEET}!E12` });
  await addin.getByRole('heading', { name: /perlu dilihat/ }).waitFor();
  expect(await finding.count()).toBe(0);
  await opened.type('E12', 'Besar');
  await finding.waitFor();
  expect(await finding.textContent()).toContain('Besar');
  await opened.goTo('A1');
  await finding.click();
  await expectSoon(activeCell, `${SHEET}!E12`);
  await opened.type('E12', 'Rendah');
  await expectSoon(() => finding.count(), 0);
});

describe('Isi', () => {
  beforeEach(async () => {
    opened = await stage.open({ file: COMPLETE });
    await opened.inPane('Formulir sudah dilengkapi');
  });

  it('shows the row that is selected, writes what is typed, and shows what the cell says', async () => {
    const addin = await opened.addin();
    await opened.goTo('B12');
    await opened.inPane('Baris 12');
    const amount = addin.getByLabel('Jumlah', { exact: true });
    await amount.fill('4');
    await amount.press('Enter');
    await expectSoon(() => opened.values(SHEET, 'R12'), [[4]]);
    await opened.type('R12', '2');
    await opened.goTo('R12');
    await expectSoon(() => amount.inputValue(), '2');
    await opened.goTo('B13');
    await opened.inPane('Baris 13');
  });

  it('offers forms for the need; the one that is taken stands in its cell, and JP follows', async () => {
    const addin = await opened.addin();
    await opened.goTo('B12');
    await opened.inPane('Baris 12');
    await opened.type('N12', 'GKT');
    // Enter goes on to the next row, which the pane shows in between.
    await opened.inPane('Baris 13');
    await opened.goTo('B12');
    await opened.inPane('Baris 12');
    await addin.locator('summary[aria-label="Dasar Pertimbangan: GKT"]').click();
    await addin.getByLabel(/^GKM:/).check();
    await expectSoon(() => opened.values(SHEET, 'N12'), [['GKM; GKT']]);
    const { label } = getBentuk('pelatihan_teknis');
    await addin.getByRole('button', { name: `Pakai bentuk ${label}` }).click();
    await expectSoon(() => opened.values(SHEET, 'O12'), [[label]]);
    const offered = addin.getByRole('region', { name: /^Bentuk yang disarankan/ });
    await offered.getByText('Dipakai').waitFor();
    const figure = addin.locator('dl dd').first();
    const jp = async () => [[Number((await figure.textContent())?.replace(',', '.'))]];
    await expectSoon(jp, (await opened.values(SHEET, 'AB12')) as number[][]);
  });

  it('refuses what is no value of the field, says why, and leaves the cell', async () => {
    const addin = await opened.addin();
    await opened.goTo('B12');
    await opened.inPane('Baris 12');
    const before = await opened.values(SHEET, 'R12');
    const amount = addin.getByLabel('Jumlah', { exact: true });
    await amount.fill('banyak');
    await amount.press('Enter');
    await addin
      .getByText(/banyak/)
      .first()
      .waitFor();
    expect(await opened.values(SHEET, 'R12')).toEqual(before);
  });
});

it('Periksa shows only what is asked for, and says when nothing fits', async () => {
  opened = await stage.open({ file: TEMPLATE });
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  const findings = addin.getByTitle(/^Tunjukkan sel /);
  const wrong = addin.getByTitle(`Tunjukkan sel ${SHEET}!C5`);
  await wrong.waitFor();
  const severity = addin.getByLabel('Tampilkan', { exact: true });
  await severity.selectOption({ index: 1 });
  await expectSoon(() => findings.getByText('Perlu dilihat').count(), 0);
  expect(await wrong.count()).toBe(1);
  await severity.selectOption({ index: 2 });
  await expectSoon(() => findings.getByText('Harus diperbaiki').count(), 0);
  expect(await findings.count()).toBeGreaterThan(0);
  await severity.selectOption({ index: 0 });
  const words = addin.getByLabel('Cari nama, lembar, atau kata');
  await words.fill('instansi C5');
  await expectSoon(() => findings.count(), 1);
  await words.fill('tidak ada yang begini');
  await opened.inPane('Tidak ada temuan yang cocok');
});

it('shows people, JP, verdicts and reasons before anything is written', async () => {
  opened = await stage.open({ file: '/contoh/rencana-unit.xlsx' });
  await opened.inPane('Siap diverifikasi');
  const before = await opened.content();
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  await opened.pressInPane('Pratinjau verifikasi');
  const preview = addin.getByRole('region', { name: 'Pratinjau verifikasi' });
  await preview.getByText('Belum ada yang ditulis.').waitFor();
  const total = await preview.getByRole('heading', { level: 2 }).textContent();
  const persons = preview.getByRole('listitem').filter({ has: addin.getByRole('heading') });
  const person = persons.filter({ hasText: 'TIDAK LULUS' }).first();
  await person.getByText(/JP diakui [\d,]+ dari target [\d,]+/).waitFor();
  await person.getByText(/^\d+ alasan$/).click();
  await expectSoon(async () => (await person.getByRole('listitem').count()) > 0, true);
  expect(await opened.content()).toEqual(before);
  // What it has shown is what is then written.
  await addin.locator('header').getByRole('button', { name: 'Buat verifikasi' }).click();
  const last = addin.getByRole('region', { name: 'Verifikasi terakhir' });
  await last.getByText(total ?? '', { exact: true }).waitFor();
});

it('inserts the example of a function into the selected cell, and asks before replacing', async () => {
  opened = await stage.open();
  const addin = await opened.addin();
  await opened.pressInPane('Bantuan fungsi dan tabel JP');
  await opened.goTo('C3');
  await opened.pressInPane('Sisipkan di sel terpilih: contoh BANGKOM.JP');
  await expectSoon(() => opened.values('Sheet1', 'C3'), [[6]]);
  await opened.pressInPane('Sisipkan di sel terpilih: contoh BANGKOM.SISA_JP');
  const question = addin.getByRole('dialog');
  await question.getByText('Ganti isi sel C3?').waitFor();
  expect(await opened.values('Sheet1', 'C3')).toEqual([[6]]);
  await question.getByRole('button', { name: 'Ganti' }).click();
  await expectSoon(() => opened.values('Sheet1', 'C3'), [[7.5]]);
});
