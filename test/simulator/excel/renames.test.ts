// Sheets and tables that come, go and get other names: formulas follow, and give what they should.
import { createWorkbook } from '../../../src/simulator/excel/workbook';

function open() {
  const workbook = createWorkbook();
  const front = workbook.worksheets.getItem('Sheet1');
  const data = workbook.worksheets.add('Data');
  data.getRange('A1:B3').values = [
    ['Key', 'Value'],
    ['a', 1],
    ['b', 2],
  ];
  const table = data.tables.add('A1:B3', true);
  table.name = 'tblData';
  workbook.names.add('Total', '=SUM(tblData[Value])');
  return { workbook, front, data, table };
}

test('formulas follow a table and its sheet to their new names, and later edits too', async () => {
  const { workbook, front, data, table } = open();
  front.getRange('A1:A4').formulas = [
    ['=SUM(tblData[Value])'],
    ['=Data!B2*10'],
    ['=Total+1'],
    ['=INDEX(tblData[Value],MATCH("b",tblData[Key],0))'],
  ];
  await workbook.settle();
  expect(front.getRange('A1:A4').values).toEqual([[3], [10], [4], [2]]);
  data.name = 'It’s data';
  table.name = 'tblOther';
  await workbook.settle();
  expect(front.getRange('A1:A4').values).toEqual([[3], [10], [4], [2]]);
  data.getRange('B2:B3').values = [[5], [7]];
  await workbook.settle();
  expect(front.getRange('A1:A4').values).toEqual([[12], [50], [13], [7]]);
  expect(front.getRange('A1:A2').formulas).toEqual([
    ['=SUM(tblOther[Value])'],
    ["='It’s data'!B2*10"],
  ]);
  table.rows.add(undefined, [['c', 100]]);
  await workbook.settle();
  expect(front.getRange('A1:A3').values).toEqual([[112], [50], [113]]);
});

test('a formula that waits for a name gets its value when a sheet or table takes it', async () => {
  const { workbook, front, data, table } = open();
  // Excel takes no formula with a sheet or a column that is not there; these two it cannot know yet.
  front.getRange('A1:A2').formulas = [['=SUM(tblLater)'], ['=INDIRECT("Later!B2")']];
  await workbook.settle();
  expect(front.getRange('A1:A2').valueTypes).toEqual([['Error'], ['Error']]);
  data.name = 'Later';
  table.name = 'tblLater';
  await workbook.settle();
  expect(front.getRange('A1:A2').values).toEqual([[3], [1]]);
});

test('a document built anew beside the old one and swapped in calculates again and again', async () => {
  const { workbook, front } = open();
  for (let build = 1; build <= 3; build++) {
    const sheet = workbook.worksheets.add('Report (new)');
    sheet.getRange('A1:A2').values = [['Sum'], [0]];
    const built = sheet.tables.add('A1:A2', true);
    built.name = 'tblReport_new';
    sheet.getRange('A2').formulas = [['=SUM(tblData[Value])']];
    sheet.getRange('C1').formulas = [['=SUM(tblReport_new[Sum])+1']];
    await workbook.settle();
    const old = workbook.worksheets.getItemOrNullObject('Report');
    if (old) {
      old.name = 'Report (old)';
      old.delete();
    }
    sheet.name = 'Report';
    built.name = 'tblReport';
    front.getRange('A1').formulas = [['=Report!C1']];
    workbook.worksheets.getItem('Data').getRange('B2').values = [[build * 10]];
    await workbook.settle();
    expect(front.getRange('A1').values).toEqual([[build * 10 + 3]]);
    expect(sheet.getRange('C1').formulas).toEqual([['=SUM(tblReport[Sum])+1']]);
  }
  workbook.worksheets.getItem('Report').delete();
  await workbook.settle();
  expect(front.getRange('A1').values).toEqual([['#REF!']]);
});

test('sums of visible rows follow when rows are hidden', async () => {
  const { workbook, front, data } = open();
  front.getRange('A1').formulas = [['=SUBTOTAL(109,Data!B2:B3)']];
  await workbook.settle();
  expect(front.getRange('A1').values).toEqual([[3]]);
  data.getRange('A2:A2').rowHidden = true;
  data.getRange('A:A').columnHidden = true;
  await workbook.settle();
  expect(front.getRange('A1').values).toEqual([[2]]);
});
