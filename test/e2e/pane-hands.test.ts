// Hands that are quicker than Excel: what is typed in the pane is written once, and whatever could not be
// done is said, also to somebody who has gone on to another row or is typing into a cell.
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

jest.setTimeout(180_000);

const SHEET = 'Identifikasi';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  await opened.inPane('Formulir sudah dilengkapi');
});
afterAll(async () => {
  await opened.close();
  await stage.stop();
  expect(opened.problems).toEqual([]);
});

const activeCell = () =>
  opened.page.evaluate(() => window.simulator?.workbook.getActiveCell().address ?? '');

it('Enter and leaving the field write once; what is typed meanwhile stays', async () => {
  const addin = await opened.addin();
  await opened.goTo('B12');
  await opened.inPane('Baris 12');
  const amount = addin.getByLabel('Jumlah', { exact: true });
  await amount.evaluate((element: HTMLInputElement) => {
    const type = (text: string) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        element,
        text,
      );
      element.dispatchEvent(new Event('input', { bubbles: true }));
    };
    element.focus();
    type('4');
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    type('45');
  });
  await expectSoon(() => opened.values(SHEET, 'R12'), [[4]]);
  await opened.settle();
  expect(await amount.inputValue()).toBe('45');
  await amount.press('Enter');
  await amount.press('Tab');
  await expectSoon(() => opened.values(SHEET, 'R12'), [[45]]);
  await opened.settle();
  expect(await addin.getByText(/baru saja berubah/).count()).toBe(0);
});

it('a refusal is told although the user has gone on to another row', async () => {
  const addin = await opened.addin();
  await opened.goTo('B13');
  await opened.inPane('Baris 13');
  await addin.getByLabel('Jumlah', { exact: true }).fill('banyak');
  await opened.goTo('B12');
  await opened.inPane('Baris 12');
  await addin.getByText(/Jumlah "banyak" belum ditulis/).waitFor();
  await addin.getByRole('button', { name: `${SHEET}!R13` }).click();
  await expectSoon(activeCell, `${SHEET}!R13`);
});

it('a way to a cell that Excel does not go is told', async () => {
  const addin = await opened.addin();
  await addin.getByRole('button', { name: 'Baris sebelumnya' }).waitFor();
  await opened.page.evaluate(() => window.simulator?.setCellEdit(true));
  await addin.getByRole('button', { name: 'Baris sebelumnya' }).click();
  await addin.getByText(/Sebuah sel masih dalam pengisian/).waitFor();
  await opened.page.evaluate(() => window.simulator?.setCellEdit(false));
  await addin.getByRole('button', { name: 'Baris sebelumnya' }).click();
  await opened.inPane('Baris 12');
});
