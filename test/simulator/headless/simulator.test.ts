// The whole simulator: a real workbook with its formula engine behind the genuine Office.js.
import { openSimulator, type Simulator } from '../../../src/simulator/headless';

const addin = 'test/simulator/fixtures/addin';

describe('the simulator', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openSimulator({ addin });
  });
  afterAll(() => simulator.close());

  test('calculates what the add-in writes, and shows it to the add-in and to the test', async () => {
    const values = await simulator.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Data');
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('C1:C3').formulas = [['=SUM(A1:B2)'], ['=FIXTURE.ADD(A1,B2)'], ['=1/0']];
        const range = sheet.getRange('C1:C3');
        range.load('values,formulas,address,valueTypes');
        await context.sync();
        return [range.address, range.values, range.formulas, range.valueTypes];
      }),
    );
    expect(values).toEqual([
      'Data!C1:C3',
      [[10], [5], ['#DIV/0!']],
      [['=SUM(A1:B2)'], ['=FIXTURE.ADD(A1,B2)'], ['=1/0']],
      [['Double'], ['Double'], ['Error']],
    ]);
    const { worksheets } = simulator.workbook;
    expect(worksheets.getItem('Data').getRange('C1:C2').values).toEqual([[10], [5]]);
  });
});
