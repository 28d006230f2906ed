// What formulas, validations, formats and names refer to when sheets, tables and cells come and go.
import { createWorkbook } from '../../../src/simulator/excel/workbook';

/** A table on a sheet of its own, and a sheet that refers to it in every way. */
function open() {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getFirst();
  const data = workbook.worksheets.add('Data Lama');
  data.getRange('A1:B3').values = [
    ['Nama', 'JP'],
    ['Satu', 1],
    ['Dua', 2],
  ];
  const table = data.tables.add('A1:B3', true);
  table.name = 'tblJp';
  sheet.getRange('A1:A3').formulas = [["='Data Lama'!B2"], ['=SUM(tblJp[JP])'], ['=1+1']];
  sheet.getRange('B1').dataValidation.rule = { list: { source: "='Data Lama'!$A$2:$A$3" } };
  const format = sheet.getRange('C1').conditionalFormats.add('Custom').custom;
  format.rule.formula = "='Data Lama'!$B$2>0";
  workbook.names.add('jumlah', '=SUM(tblJp[JP])');
  workbook.names.add('tempat', "='Data Lama'!$B$2");
  sheet.charts.add('Pie', data.getRange('A1:B3'));
  const referring = () => ({
    cells: sheet.getRange('A1:A3').formulas.flat(),
    values: sheet.getRange('A1:A3').values.flat(),
    list: sheet.getRange('B1').dataValidation.rule.list?.source,
    format: format.rule.formula,
    names: workbook.names.items.map(({ formula }) => formula),
    chart: workbook.toContent().sheets[0]?.charts[0]?.source,
  });
  return { workbook, sheet, data, table, referring };
}

test('a sheet of the same name does not revive what referred to a deleted one', async () => {
  const { workbook, data, referring } = open();
  await workbook.settle();
  expect(referring().values).toEqual([1, 3, 2]);
  data.delete();
  const again = workbook.worksheets.add('Data Lama');
  again.getRange('A1:B2').values = [
    ['Nama', 'JP'],
    ['Tiga', 7],
  ];
  again.tables.add('A1:B2', true).name = 'tblJp';
  await workbook.settle();
  expect(referring()).toEqual({
    cells: ['=#REF!', '=SUM(#REF!)', '=1+1'],
    values: ['#REF!', '#REF!', 2],
    list: '=#REF!',
    format: '=#REF!>0',
    names: ['=SUM(#REF!)', '=#REF!'],
    chart: '#REF!',
  });
});

test('a renamed sheet is followed by validations, formats and charts too', async () => {
  const { workbook, data, referring } = open();
  data.name = 'Data';
  await workbook.settle();
  expect(referring()).toEqual({
    cells: ['=Data!B2', '=SUM(tblJp[JP])', '=1+1'],
    values: [1, 3, 2],
    list: '=Data!$A$2:$A$3',
    format: '=Data!$B$2>0',
    names: ['=SUM(tblJp[JP])', '=Data!$B$2'],
    chart: 'Data!$A$1:$B$3',
  });
});

test('a deleted table leaves errors, one turned into a range the addresses of its cells', async () => {
  const gone = open();
  gone.table.delete();
  gone.data.tables.add('D1:E2', true).name = 'tblJp';
  await gone.workbook.settle();
  expect(gone.referring().cells[1]).toBe('=SUM(#REF!)');
  expect(gone.referring().names).toEqual(['=SUM(#REF!)', "='Data Lama'!$B$2"]);

  const { workbook, data, table, referring } = open();
  table.columns.add(null, [['Ganda'], ['=[@JP]*2'], ['=[@JP]*2']]);
  table.convertToRange();
  data.getRange('A4:B4').values = [['Tiga', 7]];
  await workbook.settle();
  expect(referring().cells[1]).toBe("=SUM('Data Lama'!$B$2:$B$3)");
  expect(referring().values[1]).toBe(3);
  expect(data.getRange('C2:C3').formulas).toEqual([["='Data Lama'!$B2*2"], ["='Data Lama'!$B3*2"]]);
  expect(data.getRange('C2:C3').values).toEqual([[2], [4]]);
});

test('columns that come and go within a table come and go among its columns', () => {
  const { data, table } = open();
  data.getRange('B:B').insert('Right');
  expect(table.columns.items.map(({ name }) => name)).toEqual(['Nama', 'Column2', 'JP']);
  expect(table.getHeaderRowRange().values).toEqual([['Nama', 'Column2', 'JP']]);
  data.getRange('A:A').delete('Left');
  expect(table.columns.items.map(({ name }) => name)).toEqual(['Column2', 'JP']);
  expect(table.getRange().values).toEqual([
    ['Column2', 'JP'],
    ['', 1],
    ['', 2],
  ]);
});

test('rows that are inserted move what is printed, and charts', () => {
  const { workbook, sheet } = open();
  sheet.pageLayout.setPrintArea('A1:C9');
  sheet.pageLayout.setPrintTitleRows('$1:$2');
  sheet.horizontalPageBreaks.add('A6');
  sheet.charts.items[0]?.setPosition('E2', 'H9');
  sheet.getRange('1:3').insert('Down');
  const [content] = workbook.toContent().sheets;
  expect(content?.pageLayout).toMatchObject({
    printArea: 'A4:C12',
    printTitleRows: '$4:$5',
    rowBreaks: [8],
  });
  expect(content?.charts[0]).toMatchObject({ topLeft: 'E5', bottomRight: 'H12' });
});
