// The pane by hand, in the browser: from an unprepared template to a mended error, row by row.
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

jest.setTimeout(180_000);

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
  await opened.pressInPane('Lengkapi formulir');
  await opened.inPane('Formulir sudah dilengkapi');
  await opened.settle();
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
  await finding.waitFor({ timeout: 30_000 });
  expect(await finding.textContent()).toContain('Besar');
  await opened.goTo('A1');
  await finding.click();
  await expectSoon(activeCell, `${SHEET}!E12`);
  await opened.type('E12', 'Rendah');
  await expectSoon(() => finding.count(), 0, 30_000);
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
