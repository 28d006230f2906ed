// The simulator's page with the built add-in in it: the genuine handshake, what the user types, what
// the ribbon does, and files in and out.
import { type SimulatorPage, Stage } from './simulator-page';

jest.setTimeout(120_000);

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
beforeEach(async () => {
  opened = await stage.open();
});
afterEach(async () => {
  await opened.close();
  expect(opened.problems).toEqual([]);
});

it('completes the start-up of the genuine Office.js', async () => {
  const addin = await opened.addin();
  const context = await addin.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    excelApi: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    url: location.pathname,
  }));
  expect(context).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    excelApi: true,
    url: '/taskpane.html',
  });
});

it('calculates what is typed into the grid, native and custom functions', async () => {
  await opened.type('A1', '=1+2');
  await opened.type('A2', '=BANGKOM.JP("coaching",A1,"nasional")');
  await opened.type('A3', '195');
  await opened.type('A4', "'0012");
  expect(await opened.values('Sheet1', 'A1:A4')).toEqual([[3], [6], [195], ['0012']]);
});

it('tells the add-in what the user changes and selects', async () => {
  const addin = await opened.addin();
  await addin.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        heard.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
        const sheet = context.workbook.worksheets.getItem(worksheetId);
        sheet.load('name');
        await context.sync();
        heard.push(`activated ${sheet.name}`);
      });
      context.workbook.worksheets.add('Kedua');
      await context.sync();
    });
  });
  await opened.type('B2', 'halo');
  await opened.openTab('Kedua');
  await addin.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 4);
  const heard = await addin.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(
    expect.arrayContaining(['selected B2', 'RangeEdited B2', 'selected B3', 'activated Kedua']),
  );
});

it('shows what the add-in writes, and the sheet that it activates', async () => {
  const addin = await opened.addin();
  const before = await opened.page.locator('.grid').screenshot();
  await addin.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hasil');
      sheet.getRange('A1:B1').values = [['Jumlah JP', 20]];
      sheet.activate();
      await context.sync();
    }),
  );
  expect(await opened.activeSheet()).toBe('Hasil');
  await opened.page.waitForTimeout(300);
  expect((await opened.page.locator('.grid').screenshot()).equals(before)).toBe(false);
});

it('closes the pane without ending the page in it, and resizes it within limits', async () => {
  const { page } = opened;
  const pane = page.locator('.pane');
  const addin = await opened.addin();
  await addin.evaluate(() => Object.assign(window, { kept: true }));
  expect((await pane.boundingBox())?.width).toBe(350);
  await page.locator('.pane-handle').focus();
  for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowLeft');
  expect((await pane.boundingBox())?.width).toBe(800);
  for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowRight');
  expect((await pane.boundingBox())?.width).toBe(320);
  await page.getByTitle('Tutup panel').click();
  expect(await pane.isVisible()).toBe(false);
  await page.locator('.ribbon-button', { hasText: 'Buka Panel' }).click();
  expect(await pane.isVisible()).toBe(true);
  expect(await addin.evaluate(() => 'kept' in window)).toBe(true);
});

it('lets the add-in show and hide its pane', async () => {
  const addin = await opened.addin();
  await addin.evaluate(() => Office.addin.hide());
  expect(await opened.page.locator('.pane').isVisible()).toBe(false);
  await addin.evaluate(() => Office.addin.showAsTaskpane());
  expect(await opened.page.locator('.pane').isVisible()).toBe(true);
});
