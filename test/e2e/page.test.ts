// The simulator's page with the built add-in in it: the genuine handshake, what the user types, what
// the ribbon does, and files in and out.
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

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

it('reads dates with the day before the month, also those that are edited again', async () => {
  const texts = ['20/01/2026', '02-03-2026', '5 Agustus 2026', '2026-12-31', '31/02/2026'];
  for (const [row, text] of ['1-2', '1 Feb', '7/31/2026'].entries()) {
    await opened.type(`C${row + 1}`, text);
  }
  const [short = [], named, american] = await opened.values('Sheet1', 'C1:C3');
  expect([short, typeof short[0], american]).toEqual([named, 'number', ['7/31/2026']]);
  for (const [row, text] of texts.entries()) await opened.type(`A${row + 1}`, text);
  await opened.goTo('A2');
  await opened.page.keyboard.press('F2');
  await opened.page.keyboard.press('Enter');
  expect(await opened.values('Sheet1', 'A1:A5')).toEqual([
    [46042],
    [46083],
    [46239],
    [46387],
    ['31/02/2026'],
  ]);
  const format = await opened.page.evaluate(
    () => window.simulator?.workbook.worksheets.getItem('Sheet1').getRange('A1').numberFormat,
  );
  expect(format).toEqual([['dd/mm/yyyy']]);
  await opened.page.evaluate(() => {
    const range = window.simulator?.workbook.worksheets.getItem('Sheet1').getRange('B1:B2');
    if (!range) return;
    const rule = { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' };
    range.dataValidation.rule = { date: rule };
  });
  await opened.type('B1', '20/01/2026');
  await opened.type('B2', '31/02/2026');
  expect(await opened.values('Sheet1', 'B1:B2')).toEqual([[46042], ['']]);
});

it('reads numbers and formulas as an Indonesian Excel, also those that are edited again', async () => {
  const texts = [
    '2,5',
    '1.500',
    '1.234,5',
    '0,25',
    '12,5%',
    '=ROUND(A1;0)&"a;b"',
    '=SUM({1;2},3)',
    '0.25',
  ];
  for (const [row, text] of texts.entries()) await opened.type(`A${row + 1}`, text);
  for (const cell of ['A1', 'A3', 'A4', 'A5', 'A8']) {
    await opened.goTo(cell);
    await opened.page.keyboard.press('F2');
    await opened.page.keyboard.press('Enter');
  }
  await opened.settle();
  expect(await opened.values('Sheet1', 'A1:A8')).toEqual([
    [2.5],
    [1500],
    [1234.5],
    [0.25],
    [0.125],
    ['3a;b'],
    [6],
    ['0.25'],
  ]);
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
  await expectSoon<unknown>(
    () => addin.evaluate(() => (window as unknown as { heard: string[] }).heard),
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
  const isSame = async () => (await opened.page.locator('.grid').screenshot()).equals(before);
  await expectSoon(isSame, false);
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

describe('the grid', () => {
  const body = [
    ['Bentuk', 'Jumlah'],
    ['coaching', 3],
    ['seminar', 5],
  ];

  beforeEach(async () => {
    await opened.page.evaluate((values) => {
      const sheet = window.simulator?.workbook.worksheets.getItem('Sheet1');
      if (!sheet) return;
      sheet.getRange('A1:B3').values = values;
      sheet.tables.add('A1:B3', true).name = 'tblUji';
      sheet.getRange('D1').formulas = [['=SUM(tblUji[Jumlah])']];
    }, body);
    await opened.settle();
  });

  it('moves tables along when the user inserts a row', async () => {
    const { page } = opened;
    const grid = await page.locator('.grid').boundingBox();
    if (!grid) throw new Error('There is no grid.');
    const rowHeader = { x: grid.x + 20, y: grid.y + 79 };
    await page.mouse.click(rowHeader.x, rowHeader.y);
    await page.mouse.click(rowHeader.x, rowHeader.y, { button: 'right' });
    const item = page.getByText('baris di atas').locator('xpath=ancestor::*[.//input][1]');
    await item.click({ position: { x: 20, y: 10 } });
    await expectSoon(
      () => opened.values('Sheet1', 'A1:B4'),
      [
        ['Bentuk', 'Jumlah'],
        ['', ''],
        ['coaching', 3],
        ['seminar', 5],
      ],
    );
    const address = await page.evaluate(
      () => window.simulator?.workbook.tables.getItem('tblUji').getRange().address,
    );
    expect(address).toBe('Sheet1!A1:B4');
    await opened.type('B2', '10');
    expect(await opened.values('Sheet1', 'D1')).toEqual([[18]]);
  });

  it('names the columns of a table by what is typed into its header', async () => {
    await opened.type('B1', 'Banyak');
    await opened.type('E1', '=SUM(tblUji[Banyak])');
    expect(await opened.values('Sheet1', 'E1')).toEqual([[8]]);
  });

  it('refuses to change locked cells of a protected sheet, and says so', async () => {
    await opened.page.evaluate(() => {
      window.simulator?.workbook.worksheets.getItem('Sheet1').protection.protect();
    });
    await opened.type('B2', '99');
    expect(await opened.values('Sheet1', 'B2')).toEqual([[3]]);
    await opened.page.locator('.message-bar').getByText('dilindungi').waitFor();
  });

  it('refuses what a data validation forbids', async () => {
    await opened.page.evaluate(() => {
      const sheet = window.simulator?.workbook.worksheets.getItem('Sheet1');
      const validation = sheet?.getRange('B2:B3').dataValidation;
      if (!validation) return;
      validation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      validation.errorAlert = {
        title: 'Jumlah',
        message: 'Isi 1 sampai 10.',
        showAlert: true,
        style: 'Stop',
      };
    });
    await opened.type('B2', '99');
    await opened.page.getByText('Isi 1 sampai 10.').waitFor();
    expect(await opened.values('Sheet1', 'B2')).toEqual([[3]]);
  });

  it('adds, renames and removes sheets as Excel does', async () => {
    const { page } = opened;
    await page.locator('.grid footer button').first().click();
    await expectSoon(() => opened.activeSheet(), 'Sheet2');
    expect(await opened.sheets()).toEqual(['Sheet1', 'Sheet2']);
    await opened.type('A1', '=Sheet1!B2');
    expect(await opened.values('Sheet2', 'A1')).toEqual([[3]]);
    await opened.openTab('Sheet1');
    await page.locator('.grid footer').getByText('Sheet1').dblclick();
    // The browser selects the word at once, the grid its whole label a moment later: what is typed in
    // between would be replaced by what follows.
    await page.waitForFunction(() => {
      const selection = getSelection();
      return selection?.anchorNode instanceof HTMLSpanElement && selection.toString() === 'Sheet1';
    });
    await page.keyboard.type('Rencana');
    await page.keyboard.press('Enter');
    await expectSoon(() => opened.sheets(), ['Rencana', 'Sheet2']);
    const formulas = () =>
      page.evaluate(
        () => window.simulator?.workbook.worksheets.getItem('Sheet2').getRange('A1').formulas,
      );
    await expectSoon<unknown>(formulas, [['=Rencana!B2']]);
  });
});
