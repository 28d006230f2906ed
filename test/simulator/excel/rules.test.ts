// Data validation and conditional formats.
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { readXlsx, writeXlsx } from '../../../src/simulator/xlsx';
import { codeOf } from './code-of';

const open = () => {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.worksheets.getFirst() };
};

test('a list refuses what is not in it, with its own words', async () => {
  const { workbook, sheet } = open();
  const { dataValidation } = sheet.getRange('B1:B9');
  dataValidation.rule = { list: { inCellDropDown: true, source: 'Ya,Tidak' } };
  dataValidation.errorAlert = {
    title: 'Pilihan',
    message: 'Pilih Ya atau Tidak.',
    showAlert: true,
    style: 'Stop',
  };
  expect(sheet.getRange('B3').dataValidation.type).toBe('List');
  expect(workbook.typeInto('B2', 'Ya')).toEqual({ accepted: true });
  expect(workbook.typeInto('B2', 'Mungkin')).toEqual({
    accepted: false,
    title: 'Pilihan',
    message: 'Pilih Ya atau Tidak.',
  });
  expect(sheet.getRange('B2').values).toEqual([['Ya']]);
  sheet.getRange('B4').values = [['Mungkin']];
  await workbook.settle();
  expect(dataValidation.valid).toBeNull();
  expect(dataValidation.getInvalidCellsOrNullObject()?.address).toBe('Sheet1!B4');
  expect(sheet.getRange('B1:B3').dataValidation.valid).toBe(true);
});

test('rules name no columns of tables, and their formulas are at most 255 characters long', () => {
  const { sheet } = open();
  sheet.getRange('A1:A3').values = [['Nama'], ['Satu'], ['Dua']];
  sheet.tables.add('A1:A3', true).name = 'tblNama';
  const { dataValidation, conditionalFormats } = sheet.getRange('C1');
  const custom = (formula: string) => () => {
    dataValidation.rule = { custom: { formula } };
  };
  expect(codeOf(custom(`=LEN(C1)<${'0'.repeat(246)}9`))).toBe('none');
  expect(codeOf(custom(`=LEN(C1)<${'0'.repeat(247)}9`))).toBe('InvalidArgument');
  expect(
    codeOf(() => {
      dataValidation.rule = { list: { source: '=tblNama[Nama]' } };
    }),
  ).toBe('InvalidArgument');
  expect(
    codeOf(() => {
      conditionalFormats.add('Custom').custom.rule.formula = '=COUNTIF(tblNama[Nama],C1)=0';
    }),
  ).toBe('InvalidArgument');
});

test('a rule alerts unless it is told not to; one of a file only if the file says so', async () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1').dataValidation.rule = { list: { source: 'Ya,Tidak' } };
  expect(workbook.typeInto('A1', 'Mungkin').accepted).toBe(false);
  const { bytes } = await writeXlsx(null, workbook.toContent());
  const saved = createWorkbook(await readXlsx(bytes));
  expect(saved.typeInto('A1', 'Mungkin').accepted).toBe(false);
  const content = workbook.toContent();
  for (const rule of content.sheets[0]?.dataValidations ?? []) delete rule.errorAlert;
  const silent = createWorkbook(content);
  expect(silent.worksheets.getFirst().getRange('A1').dataValidation.errorAlert.showAlert).toBe(
    false,
  );
  expect(silent.typeInto('A1', 'Mungkin').accepted).toBe(true);
});

test('a list of text is at most 255 characters long', () => {
  const { workbook, sheet } = open();
  const { dataValidation } = sheet.getRange('A1');
  const list = (length: number) => ({ list: { inCellDropDown: true, source: 'x'.repeat(length) } });
  expect(
    codeOf(() => {
      dataValidation.rule = list(256);
    }),
  ).toBe('InvalidArgument');
  expect(
    codeOf(() => {
      dataValidation.rule = list(255);
    }),
  ).toBe('none');
  sheet.getRange('D1:D3').values = [['a'], ['b'], ['']];
  dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
  expect(dataValidation.rule).toEqual({
    list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' },
  });
  expect(workbook.typeInto('A1', 'b').accepted).toBe(true);
  expect(workbook.typeInto('A1', 'c').accepted).toBe(false);
  workbook.names.add('choices', sheet.getRange('D1:D2'));
  dataValidation.rule = { list: { inCellDropDown: true, source: '=choices' } };
  expect(workbook.typeInto('A1', 'a').accepted).toBe(true);
  expect(workbook.typeInto('A1', 'c').accepted).toBe(false);
});

test('a date rule takes ISO text for the day it means', () => {
  const { dataValidation } = createWorkbook().worksheets.getFirst().getRange('A1');
  dataValidation.rule = { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } };
  expect(dataValidation.rule).toEqual({
    date: { formula1: 36_526, operator: 'GreaterThanOrEqualTo' },
  });
});

test('numbers, dates, lengths and formulas', () => {
  const { workbook, sheet } = open();
  const accepts = (cell: string, text: string) => workbook.typeInto(cell, text).accepted;
  sheet.getRange('A1').dataValidation.rule = {
    wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
  };
  expect([
    accepts('A1', '3'),
    accepts('A1', '6'),
    accepts('A1', '2.5'),
    accepts('A1', 'x'),
    accepts('A1', ''),
  ]).toEqual([true, false, false, false, true]);
  sheet.getRange('B1').dataValidation.rule = {
    date: { formula1: '2026-01-01', operator: 'GreaterThan' },
  };
  expect([accepts('B1', '2026-05-01'), accepts('B1', '2025-05-01')]).toEqual([true, false]);
  sheet.getRange('C1').numberFormat = '@';
  sheet.getRange('C1').dataValidation.rule = { textLength: { formula1: 18, operator: 'EqualTo' } };
  expect([accepts('C1', '196509271990111004'), accepts('C1', '123')]).toEqual([true, false]);
  sheet.getRange('D1:D3').dataValidation.rule = { custom: { formula: '=COUNTIF($E$1:$E$3,D1)=1' } };
  sheet.getRange('E1:E3').values = [['a'], ['b'], ['b']];
  expect([accepts('D2', 'a'), accepts('D3', 'b')]).toEqual([true, false]);
  expect(
    codeOf(() => {
      sheet.getRange('A2').dataValidation.rule = { decimal: { formula1: 1, operator: 'Between' } };
    }),
  ).toBe('InvalidArgument');
});

test('a rule for a part of a range leaves the rest', () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1:B5').dataValidation.rule = { list: { source: 'x' } };
  sheet.getRange('A3').dataValidation.rule = { list: { source: 'y' } };
  sheet.getRange('B3').dataValidation.clear();
  const type = (address: string) => sheet.getRange(address).dataValidation.type;
  expect([type('A1:B2'), type('A2:A3'), type('B2:B3'), type('B3'), type('C1')]).toEqual([
    'List',
    'MixedCriteria',
    'Inconsistent',
    'None',
    'None',
  ]);
  expect(workbook.typeInto('A3', 'y').accepted).toBe(true);
  expect(workbook.typeInto('B3', 'anything').accepted).toBe(true);
  sheet.getRange('C9').dataValidation.prompt = {
    title: 'Isi',
    message: 'Tulis nama.',
    showPrompt: true,
  };
  expect(sheet.getRange('C9').dataValidation.prompt.message).toBe('Tulis nama.');
  expect(workbook.toContent().sheets[0]?.dataValidations.at(-1)).toMatchObject({
    ranges: 'C9',
    type: 'None',
  });
});

test('conditional formats of every kind, newest first', () => {
  const { workbook, sheet } = open();
  const range = sheet.getRange('A1:A9');
  const custom = range.conditionalFormats.add('Custom').custom;
  custom.rule.formula = '=$A1="LULUS"';
  custom.format.fill.color = '#C6EFCE';
  custom.format.font.color = '#006100';
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: '=20', operator: 'LessThan' };
  cellValue.format.font.bold = true;
  const text = range.conditionalFormats.add('ContainsText').textComparison;
  text.rule = { operator: 'Contains', text: 'TIDAK' };
  range.conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#112233';
  expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual([
    'DataBar',
    'ContainsText',
    'CellValue',
    'Custom',
  ]);
  expect(range.conditionalFormats.getItemAt(3).custom.rule.formula).toBe('=$A1="LULUS"');
  expect(range.conditionalFormats.getItemAt(3).cellValueOrNullObject).toBeNull();
  sheet.getRange('A1:A4').conditionalFormats.clearAll();
  expect(sheet.getRange('A1:A4').conditionalFormats.getCount()).toBe(0);
  expect(workbook.toContent().sheets[0]?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
    'A5:A9',
    'A5:A9',
    'A5:A9',
    'A5:A9',
  ]);
  expect(codeOf(() => range.conditionalFormats.add('IconSet'))).toBe('UnsupportedOperation');
});
