// Formulas as the user writes them: names, LAMBDA with optional parameters, structured references.
import { createWorkbook } from '../../../src/simulator/excel/workbook';

const open = () => {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getItem('Sheet1');
  const calculate = async (formula: string, cell = 'J1') => {
    sheet.getRange(cell).formulas = [[formula]];
    await workbook.settle();
    return sheet.getRange(cell).values[0]?.[0];
  };
  return { workbook, sheet, calculate };
};

test('a chain of formulas follows an edit of its first cell', async () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1:D1').formulas = [[2, '=A1*2', '=B1+1', '=SUM(A1:C1)']];
  await workbook.settle();
  expect(sheet.getRange('A1:D1').values).toEqual([[2, 4, 5, 11]]);
  sheet.getRange('A1').values = [[10]];
  await workbook.settle();
  expect(sheet.getRange('A1:D1').values).toEqual([[10, 20, 21, 51]]);
  sheet.getRange('B1').values = [[1]];
  await workbook.settle();
  sheet.getRange('A1').values = [[3]];
  await workbook.settle();
  expect(sheet.getRange('A1:D1').values).toEqual([[3, 1, 2, 6]]);
});

test.each([
  '=LAMBDA(a,[b],IF(ISOMITTED(b),a,a*b))',
  '=_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.a*_xlpm.b))',
  '=LAMBDA(a,[b],LET(x,IF(ISOMITTED(b),1,b),a*x))',
])('a named LAMBDA with an optional parameter, written %s', async (formula) => {
  const { workbook, sheet, calculate } = open();
  sheet.getRange('A1:B1').values = [[6, 7]];
  workbook.names.add('MULTIPLY', formula);
  expect(await calculate('=MULTIPLY(5)')).toBe(5);
  expect(await calculate('=multiply(5,3)')).toBe(15);
  expect(await calculate('=MULTIPLY(5,)')).toBe(5);
  expect(await calculate('=MULTIPLY(A1,B1)+1')).toBe(43);
  expect(await calculate('=IFERROR(MULTIPLY(),"none")')).toBe('none');
  expect(await calculate('=MULTIPLY(MULTIPLY(2,3),MULTIPLY(4))')).toBe(24);
  expect(sheet.getRange('J1').formulas).toEqual([['=MULTIPLY(MULTIPLY(2,3),MULTIPLY(4))']]);
  expect(workbook.names.getItem('MULTIPLY').formula).toBe(formula);
});

test('a changed name is noticed by the formulas that use it', async () => {
  const { workbook, sheet, calculate } = open();
  expect(await calculate('=TWICE(4)')).toBe('#NAME?');
  const name = workbook.names.add('TWICE', '=LAMBDA(x,x*2)');
  await workbook.settle();
  expect(sheet.getRange('J1').values).toEqual([[8]]);
  name.formula = '=LAMBDA(x,x*20)';
  await workbook.settle();
  expect(sheet.getRange('J1').values).toEqual([[80]]);
  name.delete();
  await workbook.settle();
  expect(sheet.getRange('J1').values).toEqual([['#NAME?']]);
});

test('structured references in every form', async () => {
  const { workbook, sheet, calculate } = open();
  sheet.getRange('A1:C3').values = [
    ['Jenis', 'JP (hitung)', 'c_1'],
    ['x', 3, 10],
    ['y', 4, 20],
  ];
  const table = workbook.tables.add('Sheet1!A1:C3', true);
  table.name = 'tbl_A';
  expect(await calculate('=SUM(tbl_A[JP (hitung)])')).toBe(7);
  expect(await calculate('=SUM(TBL_a[[jp (hitung)]:[c_1]])')).toBe(37);
  expect(await calculate('=ROWS(tbl_A)')).toBe(2);
  expect(await calculate('=ROWS(tbl_A[#All])')).toBe(3);
  expect(await calculate('=tbl_A[[#Headers],[c_1]]')).toBe('c_1');
  expect(await calculate('=INDEX(tbl_A[c_1],MATCH("y",tbl_A[Jenis],0))')).toBe(20);
  expect(await calculate('=tbl_A[@c_1]*2', 'J2')).toBe(20);
  expect(await calculate('=tbl_A[[#This Row],[c_1]]*2', 'J3')).toBe(40);
  expect(await calculate('=SUM(tbl_A[@[JP (hitung)]:[c_1]])', 'J3')).toBe(24);
  expect(await calculate('=LET(x,tbl_A[@c_1],x+1)', 'J3')).toBe(21);
});

test('a formula column of a table reads its own row, also after an edit', async () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1:B4').values = [
    ['n', 'double'],
    [1, ''],
    [2, ''],
    [3, ''],
  ];
  workbook.tables.add('Sheet1!A1:B4', true).name = 'tblN';
  sheet.getRange('B2:B4').formulas = [['=[@n]*2'], ['=tblN[@n]*2'], ['=tblN[[#This Row],[n]]*2']];
  await workbook.settle();
  expect(sheet.getRange('B2:B4').values).toEqual([[2], [4], [6]]);
  sheet.getRange('A3').values = [[50]];
  await workbook.settle();
  expect(sheet.getRange('B2:B4').values).toEqual([[2], [100], [6]]);
  workbook.tables.getItem('tblN').rows.add(null, [[7, '=[@n]*2']]);
  await workbook.settle();
  expect(sheet.getRange('A5:B5').values).toEqual([[7, 14]]);
});

test('a long formula follows when another table takes the name of its table', async () => {
  const { workbook, sheet } = open();
  const formula = `=IF(tblN[[#This Row],[n]]="","${'kosong '.repeat(12)}",tblN[[#This Row],[n]]*2)`;
  const addTable = (place: string, n: number) => {
    const range = sheet.getRange(place);
    range.values = [
      ['n', 'double'],
      [n, ''],
    ];
    const table = workbook.tables.add(`Sheet1!${place}`, true);
    range.getCell(1, 1).formulas = [[formula.replaceAll('tblN', table.name)]];
    return table;
  };
  const first = addTable('A1:B2', 1);
  first.name = 'tblN';
  await workbook.settle();
  expect(sheet.getRange('B2').values).toEqual([[2]]);
  const second = addTable('D1:E2', 4);
  await workbook.settle();
  first.delete();
  second.name = 'tblN';
  await workbook.settle();
  expect(sheet.getRange('E2').formulas).toEqual([[formula]]);
  expect(sheet.getRange('E2').values).toEqual([[8]]);
});

test('calls of a named LAMBDA down a column, with references that move and references that stay', async () => {
  const { workbook, sheet } = open();
  const count = 40;
  sheet.getRange(`A1:B${String(count)}`).values = Array.from({ length: count }, (_, row) => [
    row + 1,
    100 * (row + 1),
  ]);
  workbook.names.add('SCALE', '=LAMBDA(a,[b],LET(x,IF(ISOMITTED(b),1,b),SUM(a)*x+$B$1))');
  const fill = (column: string, formula: (row: number) => string) => {
    const cells = sheet.getRange(`${column}1:${column}${String(count)}`);
    cells.formulas = Array.from({ length: count }, (_, row) => [formula(row + 1)]);
  };
  fill('D', (row) => `=SCALE(A${String(row)})`);
  fill('E', (row) => `=SCALE(A${String(row)},$A$2)+SCALE(A$3,$B${String(row)})`);
  fill('F', (row) => `=SCALE(A$1:A${String(row)},2)`);
  await workbook.settle();
  const expected = (first: number) =>
    Array.from({ length: count }, (_, index) => {
      const row = index + 1;
      return [row + first, row * 2 + first + 3 * 100 * row + first, row * (row + 1) + first];
    });
  const shown = sheet.getRange(`D1:F${String(count)}`);
  const after = expected(100);
  // The first row's own B1 is the constant that all calls add.
  expect(shown.values).toEqual(after);
  sheet.getRange('A40').values = [[1000]];
  await workbook.settle();
  expect(sheet.getRange('D39:F39').values).toEqual([after[38]]);
  expect(sheet.getRange('D40:F40').values).toEqual([[1100, 2100 + 12_100, 2 * 1780 + 100]]);
  expect(sheet.getRange('D40:F40').formulas).toEqual([
    ['=SCALE(A40)', '=SCALE(A40,$A$2)+SCALE(A$3,$B40)', '=SCALE(A$1:A40,2)'],
  ]);
  // A formula that others were calculated by goes; those others stay as they are.
  sheet.getRange('D1:F1').values = [['', '', '']];
  sheet.getRange('A2').values = [[7]];
  await workbook.settle();
  expect(sheet.getRange('D2:E2').values).toEqual([[107, 49 + 100 + 600 + 100]]);
});
