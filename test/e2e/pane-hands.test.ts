// Hands that are quicker than Excel: what is typed in the pane is written once, and whatever could not be
// done is said, also to somebody who has gone on to another row or is typing into a cell.
import type { Locator } from 'playwright-core';
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

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

/** Types texts into a field, each ended by Enter, quicker than anything is written. */
const typeAtOnce = (field: Locator, texts: readonly string[]) =>
  field.evaluate((element, all) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    element.focus();
    for (const text of all) {
      setValue?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }
  }, texts);

it('Enter and leaving the field write once; what is typed meanwhile is written after it', async () => {
  const addin = await opened.addin();
  await addin.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, details }) => {
        heard.push(`${address} ${details.valueAfter}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  const heard = () => addin.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await opened.goTo('B12');
  await opened.inPane('Baris 12');
  const amount = addin.getByLabel('Jumlah', { exact: true });
  const before = await amount.inputValue();
  await typeAtOnce(amount, ['4', '45']);
  await amount.press('Tab');
  await expectSoon(() => opened.values(SHEET, 'R12'), [[45]]);
  // What the field shows until it is read again is written too.
  await typeAtOnce(amount, ['6', '45', '7', before]);
  await expectSoon(() => opened.values(SHEET, 'R12'), [[Number(before)]]);
  await opened.settle();
  const written = ['4', '45', '6', '45', '7', before];
  await expectSoon(
    heard,
    written.map((value) => `R12 ${value}`),
  );
  expect(await addin.getByText(/baru saja berubah/).count()).toBe(0);
});

it('a refusal is told although the user has gone on to another row', async () => {
  const addin = await opened.addin();
  await opened.goTo('B13');
  await opened.inPane('Baris 13');
  await addin.getByLabel('Jumlah', { exact: true }).fill('banyak');
  await opened.goTo('B12');
  await opened.inPane('Baris 12');
  const told = addin.getByText(/Jumlah "banyak" belum ditulis/);
  await told.waitFor();
  await addin.getByRole('button', { name: `${SHEET}!R13` }).click();
  await expectSoon(activeCell, `${SHEET}!R13`);
  // It stays until it was read: beside the field nothing says what was typed any more.
  await opened.inPane('Baris 13');
  expect(await told.count()).toBe(1);
  await opened.pressInPane('Tutup pesan');
  await told.waitFor({ state: 'detached' });
});

it('what was written while the user went on to another row is not called unwritten', async () => {
  const addin = await opened.addin();
  for (const [from, to, text] of [
    ['12', '13', '5'],
    ['13', '12', '3'],
    ['12', '13', '4'],
  ] as const) {
    await opened.goTo(`B${from}`);
    await opened.inPane(`Baris ${from}`);
    const amount = addin.getByLabel('Jumlah', { exact: true });
    await amount.fill(text);
    await amount.press('Enter');
    await opened.goTo(`B${to}`);
    await opened.inPane(`Baris ${to}`);
    await expectSoon(() => opened.values(SHEET, `R${from}`), [[Number(text)]]);
    expect(await addin.getByText(/belum ditulis/).count()).toBe(0);
  }
});

it('what is still being typed when another row is shown is told, and written nowhere', async () => {
  const addin = await opened.addin();
  await opened.goTo('B13');
  await opened.inPane('Baris 13');
  const before = await opened.values(SHEET, 'R12:R13');
  await addin.getByLabel('Jumlah', { exact: true }).fill('7');
  // The focus stays in the field, as when somebody else's change moves the selection.
  await opened.page.evaluate(() => {
    window.simulator?.workbook.worksheets.getActiveWorksheet().getRange('B12').select();
  });
  await opened.inPane('Jumlah "7" belum ditulis. Baris lain ditampilkan');
  expect(await opened.values(SHEET, 'R12:R13')).toEqual(before);
  await opened.pressInPane('Tutup pesan');
});

it('a refusal is told although the user has gone on to another tab', async () => {
  const addin = await opened.addin();
  await addin.getByLabel('Jumlah', { exact: true }).fill('segini');
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  await opened.inPane('Jumlah "segini" belum ditulis.');
  await opened.pressInPane('Tutup pesan');
  await addin.getByRole('tab', { name: 'Isi' }).click();
});

it('a refusal below the edge of the pane is brought into view', async () => {
  const addin = await opened.addin();
  await opened.goTo('B12');
  await opened.inPane('Baris 12');
  await opened.page.setViewportSize({ width: 1366, height: 560 });
  const amount = addin.getByLabel('Jumlah', { exact: true });
  await amount.fill('banyak');
  // The field stands at the lower edge, its message below.
  await amount.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await amount.press('Enter');
  const refusal = addin.locator('[role=alert]', { hasText: 'banyak' });
  await refusal.waitFor();
  const isInView = () =>
    refusal.evaluate((element) => element.getBoundingClientRect().bottom <= window.innerHeight);
  await expectSoon(isInView, true);
  await opened.page.setViewportSize({ width: 1366, height: 768 });
  await amount.fill('4');
  await amount.press('Enter');
  await expectSoon(() => opened.values(SHEET, 'R12'), [[4]]);
});

it('words beside the codes of a cell stay when a code is chosen', async () => {
  const addin = await opened.addin();
  await opened.page.evaluate((name) => {
    const cell = window.simulator?.workbook.worksheets.getItem(name).getRange('N12');
    if (cell) cell.values = [['GKT; menurut atasan']];
  }, SHEET);
  await addin.locator('summary[aria-label$="GKT; menurut atasan"]').click();
  await addin.getByLabel(/^GKM:/).check();
  // No code of the regulation: refused, with every word still there.
  await addin.locator('summary[aria-label$="GKM; GKT; menurut atasan"]').waitFor();
  await addin.locator('[role=alert]', { hasText: 'menurut atasan' }).waitFor();
  expect(await opened.values(SHEET, 'N12')).toEqual([['GKT; menurut atasan']]);
});

it('a way to a cell that Excel does not go is told', async () => {
  const addin = await opened.addin();
  await opened.goTo('B13');
  await opened.inPane('Baris 13');
  await opened.page.evaluate(() => window.simulator?.setCellEdit(true));
  await addin.getByRole('button', { name: 'Baris sebelumnya' }).click();
  await addin.getByText(/Sebuah sel masih dalam pengisian/).waitFor();
  await opened.page.evaluate(() => window.simulator?.setCellEdit(false));
  await addin.getByRole('button', { name: 'Baris sebelumnya' }).click();
  await opened.inPane('Baris 12');
});

it('a preview of what has changed since says so', async () => {
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  await opened.pressInPane('Pratinjau verifikasi');
  const preview = addin.getByRole('region', { name: 'Pratinjau verifikasi' });
  await preview.waitFor();
  await opened.type('R12', '9');
  await opened.inPane('Buku kerja mungkin sudah berubah sesudah pratinjau itu dihitung.');
  expect(await preview.count()).toBe(0);
});
