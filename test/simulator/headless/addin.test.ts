// The genuine Office.js, unmodified, in a page of its own in Node, against a tiny workbook.
import { Addin } from '../../../src/simulator/headless/addin';
import { Host } from '../../../src/simulator/protocol/host';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const folder = 'test/simulator/fixtures/addin';

describe('an add-in page in Node', () => {
  const workbook = new TinyWorkbook();
  const host = new Host(workbook);
  let addin: Addin;
  beforeAll(async () => {
    addin = await Addin.open({ host, folder });
  });
  afterAll(() => addin.close());

  test('starts as Excel on the web', async () => {
    const info = await addin.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  test('reads what it wrote', async () => {
    const values = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
        range.values = [
          [1, 'a'],
          [true, ''],
        ];
        range.load('values,address,format/fill/color,worksheet/name');
        await context.sync();
        return [range.values, range.address, range.format.fill.color, range.worksheet.name];
      }),
    );
    expect(values).toEqual([
      [
        [1, 'a'],
        [true, ''],
      ],
      'Data!A1:B2',
      '#FFFFFF',
      'Data',
    ]);
  });
});
