// The look of cells, merged cells, sizes, hidden rows, links, moving and copying.
import { BOOK } from '../../../src/simulator/excel/book';
import { startUniver } from '../../../src/simulator/excel/engine/univer';
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { addIndonesianLocale } from '../../../src/simulator/page/grid-locale';
import { codeOf } from './code-of';

const open = (calculation = false) => {
  const workbook = createWorkbook(undefined, { calculation });
  return { workbook, sheet: workbook.worksheets.getFirst() };
};

test('formats are read where all cells agree', () => {
  const { sheet } = open();
  const { format } = sheet.getRange('A1:B2');
  format.fill.color = 'yellow';
  format.font.bold = true;
  format.font.size = 14;
  format.horizontalAlignment = 'CenterAcrossSelection';
  format.wrapText = true;
  format.indentLevel = 2;
  expect([
    format.fill.color,
    format.font.bold,
    format.font.size,
    format.horizontalAlignment,
    format.wrapText,
    format.indentLevel,
  ]).toEqual(['#FFFF00', true, 14, 'CenterAcrossSelection', true, 2]);
  const wider = sheet.getRange('A1:C2').format;
  expect([wider.fill.color, wider.font.bold, wider.font.name]).toEqual([null, null, 'Calibri']);
  format.fill.clear();
  expect(wider.fill.color).toBe('#FFFFFF');
  expect(
    codeOf(() => {
      format.fill.color = 'no colour';
    }),
  ).toBe('InvalidArgument');
});

test('borders belong to the edges of the range', () => {
  const { sheet } = open();
  const { borders } = sheet.getRange('A1:C3').format;
  borders.getItem('EdgeTop').style = 'Double';
  borders.getItem('InsideHorizontal').color = '#FF0000';
  const border = (address: string, index: string) =>
    sheet.getRange(address).format.borders.getItem(index);
  expect(border('B1', 'EdgeTop').style).toBe('Double');
  expect(border('B2', 'EdgeTop').style).toBe('Continuous');
  expect(border('B2', 'EdgeTop').color).toBe('#FF0000');
  expect(border('B3', 'EdgeBottom').style).toBe('None');
  borders.getItem('EdgeTop').style = 'None';
  expect(border('A1:C1', 'EdgeTop').style).toBe('None');
});

test('whole columns keep their format for cells to come', () => {
  const { sheet } = open();
  sheet.getRange('C:C').numberFormat = '@';
  sheet.getRange('C7').values = [['007']];
  expect(sheet.getRange('C7').values).toEqual([['007']]);
  sheet.getRange('C7').format.font.bold = true;
  expect(sheet.getRange('C7:C8').numberFormat).toEqual([['@'], ['@']]);
});

test('widths, heights, hidden rows and columns', () => {
  const { sheet } = open();
  sheet.getRange('A:B').format.columnWidth = 90;
  sheet.getRange('1:1').format.rowHeight = 30;
  expect(sheet.getRange('A1:B1').format.columnWidth).toBe(90);
  expect(sheet.getRange('A1:C1').format.columnWidth).toBeNull();
  expect(sheet.getRange('C1').format.columnWidth).toBe(48);
  expect(sheet.getRange('A1').format.rowHeight).toBe(30);
  sheet.getRange('B:B').columnHidden = true;
  expect([
    sheet.getRange('B1').columnHidden,
    sheet.getRange('A1:B1').columnHidden,
    sheet.getRange('A1').rowHidden,
  ]).toEqual([true, null, false]);
  sheet.getRange('D1').values = [['a long text in a narrow cell']];
  sheet.getRange('D:D').format.autofitColumns();
  expect(Number(sheet.getRange('D1').format.columnWidth)).toBeGreaterThan(100);
});

test('merging keeps the first cell', () => {
  const { sheet } = open();
  sheet.getRange('A1:B2').values = [
    [1, 2],
    [3, 4],
  ];
  sheet.getRange('A1:B2').merge();
  expect(sheet.getRange('A1:B2').values).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect(sheet.getRange('B2:C3').getMergedAreasOrNullObject()?.address).toBe('Sheet1!A1:B2');
  sheet.getRange('A1').unmerge();
  expect(sheet.getRange('A1:B2').getMergedAreasOrNullObject()).toBeNull();
  sheet.getRange('D1:E3').merge(true);
  expect(sheet.getRange('D1:E3').getMergedAreasOrNullObject()?.areaCount).toBe(3);
});

test('inserting and deleting moves contents, formulas, rules and sizes', async () => {
  const { workbook, sheet } = open(true);
  sheet.getRange('A1:B3').values = [
    [1, 'x'],
    [2, 'y'],
    [3, 'z'],
  ];
  sheet.getRange('D1').formulas = [['=SUM($A$1:A3)']];
  sheet.getRange('B3').dataValidation.rule = { list: { source: 'z' } };
  sheet.getRange('B3').hyperlink = { address: 'https://contoh.go.id/', textToDisplay: 'tautan' };
  sheet.getRange('3:3').format.rowHeight = 45;
  workbook.names.add('last', sheet.getRange('A3'));
  sheet.getRange('2:3').insert('Down');
  await workbook.settle();
  expect(sheet.getRange('A1:A5').values).toEqual([[1], [''], [''], [2], [3]]);
  expect(sheet.getRange('D1').formulas).toEqual([['=SUM($A$1:A5)']]);
  expect(sheet.getRange('D1').values).toEqual([[6]]);
  expect(sheet.getRange('B5').dataValidation.type).toBe('List');
  expect(sheet.getRange('B5').hyperlink?.address).toBe('https://contoh.go.id/');
  expect(sheet.getRange('A5').format.rowHeight).toBe(45);
  expect(workbook.names.getItem('last').getRange().address).toBe('Sheet1!A5');
  sheet.getRange('A4:A5').delete('Up');
  await workbook.settle();
  expect(sheet.getRange('D1').formulas).toEqual([['=SUM($A$1:A3)']]);
  expect(workbook.names.getItem('last').formula).toBe('=#REF!');
  sheet.getRange('A:A').delete('Left');
  await workbook.settle();
  expect(sheet.getRange('C1').formulas).toEqual([['=SUM(#REF!)']]);
});

test('copying moves relative references', async () => {
  const { workbook, sheet } = open(true);
  sheet.getRange('A1:B2').values = [
    [1, 10],
    [2, 20],
  ];
  sheet.getRange('C1').formulas = [['=A1*$B$1']];
  sheet.getRange('C1').format.font.bold = true;
  sheet.getRange('C2:C4').copyFrom('C1');
  await workbook.settle();
  expect(sheet.getRange('C2:C4').formulas).toEqual([['=A2*$B$1'], ['=A3*$B$1'], ['=A4*$B$1']]);
  expect(sheet.getRange('C4').format.font.bold).toBe(true);
  sheet.getRange('F1').copyFrom(sheet.getRange('A1:C2'), 'Values', false, true);
  await workbook.settle();
  expect(sheet.getRange('F1:G3').values).toEqual([
    [1, 2],
    [10, 20],
    [10, 20],
  ]);
  expect(sheet.getRange('F3').formulas).toEqual([[10]]);
});

test('clearing takes away what was asked for', () => {
  const { sheet } = open();
  const range = sheet.getRange('A1');
  range.values = [[1]];
  range.format.font.bold = true;
  range.clear('Formats');
  expect([range.values[0]?.[0], range.format.font.bold]).toEqual([1, false]);
  range.format.font.bold = true;
  range.clear('Contents');
  expect([range.values[0]?.[0], range.format.font.bold]).toEqual(['', true]);
  range.clear();
  expect(sheet.getUsedRangeOrNullObject()).toBeNull();
});

test('special cells', () => {
  const { sheet } = open();
  sheet.getRange('A1:B3').formulas = [
    [1, '=A1'],
    ['', 'x'],
    [true, ''],
  ];
  expect(sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Blanks')?.address).toBe(
    'Sheet1!A2,Sheet1!B3',
  );
  expect(sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Formulas')?.address).toBe(
    'Sheet1!B1',
  );
  expect(sheet.getRange('A1:B3').getSpecialCellsOrNullObject('Constants', 'Text')?.address).toBe(
    'Sheet1!B2',
  );
  expect(sheet.getRange('A1:A1').getSpecialCellsOrNullObject('Blanks')).toBeNull();
});

test('the grid shows dates and numbers as an Indonesian Excel does', () => {
  const univer = startUniver(true);
  const workbook = createWorkbook(undefined, { univer });
  addIndonesianLocale(univer);
  const range = workbook.worksheets.getFirst().getRange('A1:E1');
  range.values = [[46239, 46239, 46239, 46239, 1234.5]];
  range.numberFormat = [['d mmmm yyyy', 'm/d/yyyy', 'dd/mm/yyyy', 'dddd', '#,##0.0']];
  const { unit } = workbook[BOOK].engine;
  const shown = [0, 1, 2, 3, 4].map((column) => unit.getActiveSheet().getCell(0, column)?.v);
  expect(shown).toEqual(['5 Agustus 2026', '05/08/2026', '05/08/2026', 'Rabu', '1.234,5']);
  univer.dispose();
});
