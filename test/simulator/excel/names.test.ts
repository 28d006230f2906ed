// Names of the workbook and of its sheets.
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

const open = () => {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.worksheets.getFirst() };
};

test('a name of a range, of a constant, of a formula, of a function', async () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1:A2').values = [[2], [3]];
  const { names } = workbook;
  names.add('numbers', sheet.getRange('A1:A2'), 'two');
  names.add('year', '=2026');
  names.add('office', '="BKN"');
  names.add('total', '=SUM(numbers)');
  names.add('TWICE', '=LAMBDA(x,x*2)');
  sheet.getRange('C1:C2').formulas = [['=TWICE(total)+year'], ['=office&"!"']];
  await workbook.settle();
  expect(sheet.getRange('C1:C2').values).toEqual([[2036], ['BKN!']]);
  const shown = names.items.map(({ name, type, value }) => [name, type, value]);
  expect(shown).toEqual([
    ['numbers', 'Range', 'Sheet1!A1:A2'],
    ['office', 'String', 'BKN'],
    ['total', 'Double', 5],
    ['TWICE', 'Error', '#CALC!'],
    ['year', 'Double', 2026],
  ]);
  expect(names.getItem('NUMBERS').formula).toBe('=Sheet1!$A$1:$A$2');
  expect(names.getItem('numbers').comment).toBe('two');
  expect(names.getItem('numbers').getRange().values).toEqual([[2], [3]]);
  expect(names.getItem('year').getRangeOrNullObject()).toBeNull();
});

test('what is no name is refused, what exists is not overwritten', () => {
  const { workbook } = open();
  workbook.names.add('JP', '=1');
  expect(codeOf(() => workbook.names.add('jp', '=2'))).toBe('ItemAlreadyExists');
  expect(codeOf(() => workbook.names.add('JP1', '=2'))).toBe('InvalidArgument');
  expect(codeOf(() => workbook.names.add('a b', '=2'))).toBe('InvalidArgument');
  expect(codeOf(() => workbook.names.add('R1C1', '=2'))).toBe('InvalidArgument');
  expect(codeOf(() => workbook.names.add('x', '=SUM('))).toBe('InvalidArgument');
  expect(codeOf(() => workbook.names.getItem('nothing'))).toBe('ItemNotFound');
  expect(workbook.names.getItemOrNullObject('nothing')).toBeNull();
});

test('hidden names of sheets live with their sheet', () => {
  const { workbook, sheet } = open();
  const other = workbook.worksheets.add('Lain');
  sheet.names.add('_peran', '="rencana"').visible = false;
  other.names.add('_peran', '="rekap"').visible = false;
  expect(sheet.names.getItem('_peran').value).toBe('rencana');
  expect(other.names.getItem('_peran').value).toBe('rekap');
  expect(other.names.getItem('_peran').scope).toBe('Worksheet');
  expect(workbook.names.getItemOrNullObject('_peran')).toBeNull();
  other.name = 'Baru';
  expect(other.names.getItem('_peran').visible).toBe(false);
  other.delete();
  expect(workbook.toContent().names.map(({ name, sheet: of }) => [name, of])).toEqual([
    ['_peran', 'Sheet1'],
  ]);
});

test('names that lead in circles, or call themselves without end, are errors', async () => {
  const { workbook, sheet } = open();
  workbook.names.add('putar', '=1');
  workbook.names.getItem('putar').formula = '=putar+putar';
  workbook.names.add('LIPAT', '=LAMBDA(n,LIPAT(n)+LIPAT(n))');
  sheet.getRange('A1:A2').formulas = [['=putar'], ['=LIPAT(1)']];
  await workbook.settle();
  expect(sheet.getRange('A1:A2').valueTypes).toEqual([['Error'], ['Error']]);
});
