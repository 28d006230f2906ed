// Excel's own switches, and what an add-in keeps in the workbook.
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

test('calculation waits where it was asked to', async () => {
  const workbook = createWorkbook();
  const range = workbook.worksheets.getFirst().getRange('A1:B1');
  const { application } = workbook;
  range.formulas = [[1, '=A1+1']];
  application.suspendApiCalculationUntilNextSync();
  await workbook.settle();
  expect(range.values).toEqual([[1, '']]);
  workbook.requestEnded();
  await workbook.settle();
  expect(range.values).toEqual([[1, 2]]);
  application.calculationMode = 'Manual';
  range.getCell(0, 0).values = [[5]];
  await workbook.settle();
  expect([range.values[0], application.calculationState]).toEqual([[5, 2], 'Pending']);
  await application.calculate('Recalculate');
  expect([range.values[0], application.calculationState]).toEqual([[5, 6], 'Done']);
  expect(
    codeOf(() => {
      application.calculationMode = 'Never';
    }),
  ).toBe('InvalidArgument');
});

test('the locale shows in the separators', () => {
  const { application } = createWorkbook(undefined, { calculation: false, locale: 'id-ID' });
  expect([
    application.decimalSeparator,
    application.thousandsSeparator,
    application.cultureInfo.name,
  ]).toEqual([',', '.', 'id-ID']);
  expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
});

test('settings keep values of any kind', () => {
  const { settings } = createWorkbook(undefined, { calculation: false });
  settings.add('a', { list: [1, 'x'] });
  settings.add('a', { list: [2] });
  expect(settings.getItem('a').value).toEqual({ list: [2] });
  expect(settings.getCount()).toBe(1);
  settings.getItem('a').delete();
  expect(settings.getItemOrNullObject('a')).toBeNull();
  expect(codeOf(() => settings.getItem('a'))).toBe('ItemNotFound');
});

test('XML parts are found by namespace', () => {
  const { customXmlParts } = createWorkbook(undefined, { calculation: false });
  const part = customXmlParts.add('<?xml version="1.0"?><a xmlns="urn:a"><b/></a>');
  expect(part.namespaceUri).toBe('urn:a');
  expect(customXmlParts.getByNamespace('urn:a').getOnlyItem().getXml()).toContain('<b/>');
  part.setXml('<a xmlns="urn:b"/>');
  expect(customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject()).toBeNull();
  part.delete();
  expect(customXmlParts.getCount()).toBe(0);
});
