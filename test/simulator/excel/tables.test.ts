// Tables, their columns and rows.
import { EventKind } from '../../../src/simulator/protocol/host-object';
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

const open = (calculation = false) => {
  const workbook = createWorkbook(undefined, { calculation });
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange('B2:C4').values = [
    ['Nama', 'JP'],
    ['Satu', 1],
    ['Dua', 2],
  ];
  const table = sheet.tables.add('B2:C4', true);
  table.name = 'tblA';
  return { workbook, sheet, table };
};

test('a table has a header, a body and columns', () => {
  const { workbook, table } = open();
  expect(table.getRange().address).toBe('Sheet1!B2:C4');
  expect(table.getDataBodyRange().values).toEqual([
    ['Satu', 1],
    ['Dua', 2],
  ]);
  expect(table.columns.items.map(({ name }) => name)).toEqual(['Nama', 'JP']);
  expect(table.columns.getItem('jp').getDataBodyRange().address).toBe('Sheet1!C3:C4');
  expect(workbook.tables.getItem('TBLA')).toBe(table);
  expect(workbook.tables.getItem(table.id)).toBe(table);
  expect(codeOf(() => workbook.tables.getItem('nothing'))).toBe('ItemNotFound');
});

test('names of tables are unique, also among names', () => {
  const { workbook, sheet, table } = open();
  const other = sheet.tables.add('E2:F3', true);
  expect(other.name).not.toBe('tblA');
  expect(
    codeOf(() => {
      other.name = 'TBLA';
    }),
  ).toBe('ItemAlreadyExists');
  workbook.names.add('taken', '=1');
  expect(
    codeOf(() => {
      table.name = 'Taken';
    }),
  ).toBe('ItemAlreadyExists');
  expect(
    codeOf(() => {
      table.name = 'A1';
    }),
  ).toBe('InvalidArgument');
  expect(codeOf(() => sheet.tables.add('C3:D9', true))).toBe('InvalidArgument');
});

test('headers are text, complete and unique', () => {
  const { sheet } = open();
  sheet.getRange('E1:G1').values = [['x', '', 'X']];
  const table = sheet.tables.add('E1:G2', true);
  expect(table.getHeaderRowRange().values).toEqual([['x', 'Column2', 'X2']]);
  sheet.getRange('F1').values = [[2026]];
  expect(table.columns.items.map(({ name }) => name)).toEqual(['x', '2026', 'X2']);
  expect(sheet.getRange('F1').values).toEqual([['2026']]);
});

test('rows are added and deleted; what stands below moves', () => {
  const { sheet, table } = open();
  sheet.getRange('B5:C5').values = [['below', '=C4']];
  sheet.getRange('E5').values = [['beside']];
  table.rows.add(null, [
    ['Tiga', 3],
    ['Empat', 4],
  ]);
  expect(table.getDataBodyRange().values).toEqual([
    ['Satu', 1],
    ['Dua', 2],
    ['Tiga', 3],
    ['Empat', 4],
  ]);
  expect(sheet.getRange('B7:C7').formulas).toEqual([['below', '=C4']]);
  expect(sheet.getRange('E5').values).toEqual([['beside']]);
  table.rows.add(0, [['Nol', 0]]);
  table.rows.getItemAt(1).delete();
  expect(table.getDataBodyRange().values).toEqual([
    ['Nol', 0],
    ['Dua', 2],
    ['Tiga', 3],
    ['Empat', 4],
  ]);
  table.rows.deleteRowsAt(0, 4);
  expect(table.getDataBodyRange().values).toEqual([['', '']]);
  expect(table.rows.count).toBe(1);
});

test('columns are added and renamed', async () => {
  const { workbook, sheet, table } = open(true);
  sheet.getRange('A1').formulas = [['=SUM(tblA[JP])']];
  table.columns.add(1, [['Unit'], ['a'], ['b']]);
  await workbook.settle();
  expect(table.getRange().values).toEqual([
    ['Nama', 'Unit', 'JP'],
    ['Satu', 'a', 1],
    ['Dua', 'b', 2],
  ]);
  expect(sheet.getRange('A1').values).toEqual([[3]]);
  table.columns.getItem('Unit').name = 'Bidang';
  expect(table.getHeaderRowRange().values).toEqual([['Nama', 'Bidang', 'JP']]);
  expect(
    codeOf(() => {
      table.columns.getItem('Bidang').name = 'jp';
    }),
  ).toBe('ItemAlreadyExists');
});

test('a table is resized, renamed in formulas, totalled and turned into a range', async () => {
  const { workbook, sheet, table } = open(true);
  sheet.getRange('A1').formulas = [['=SUM(tblA[JP])']];
  sheet.getRange('C5').values = [[10]];
  table.resize('B2:C5');
  await workbook.settle();
  expect(sheet.getRange('A1').values).toEqual([[13]]);
  table.name = 'tblB';
  await workbook.settle();
  expect(sheet.getRange('A1').formulas).toEqual([['=SUM(tblB[JP])']]);
  expect(sheet.getRange('A1').values).toEqual([[13]]);
  table.showTotals = true;
  sheet.getRange('C6').formulas = [['=SUBTOTAL(109,[JP])']];
  await workbook.settle();
  expect(table.getTotalRowRange().values).toEqual([['Total', 13]]);
  expect(sheet.getRange('A1').values).toEqual([[13]]);
  expect(
    codeOf(() => {
      table.resize('B3:C9');
    }),
  ).toBe('InvalidArgument');
  table.convertToRange();
  expect(sheet.tables.count).toBe(0);
  expect(sheet.getRange('B3').values).toEqual([['Satu']]);
});

test('sorting moves whole rows, blanks last', () => {
  const { table } = open();
  table.rows.add(null, [
    ['', ''],
    ['Alpha', 9],
  ]);
  table.sort.apply([{ key: 0, ascending: true }]);
  expect(table.getDataBodyRange().values).toEqual([
    ['Alpha', 9],
    ['Dua', 2],
    ['Satu', 1],
    ['', ''],
  ]);
  table.sort.apply([{ key: 1, ascending: false }]);
  expect(table.columns.getItem('JP').getDataBodyRange().values).toEqual([[9], [2], [1], ['']]);
});

test('tables of a range', () => {
  const { sheet, table } = open();
  expect(sheet.getRange('A1:B2').getTables().getFirst()).toBe(table);
  expect(sheet.getRange('A1:B2').getTables(true).items).toEqual([]);
});

test('what is typed below a table becomes its next row', async () => {
  const { workbook, sheet, table } = open(true);
  table.columns.add(null, [['dua kali'], ['=[@JP]*2'], ['=[@JP]*2']]);
  workbook.typeInto('B5', 'Tiga');
  workbook.typeInto('C5', '3');
  await workbook.settle();
  expect(table.getDataBodyRange().values).toEqual([
    ['Satu', 1, 2],
    ['Dua', 2, 4],
    ['Tiga', 3, 6],
  ]);
  sheet.getRange('B6').values = [['an add-in writes']];
  expect(table.rows.count).toBe(3);
});

test('tables that come and go are told', () => {
  const workbook = createWorkbook(undefined, { calculation: false });
  const told: unknown[] = [];
  workbook.subscribe(({ kind, args }) => {
    if (kind === EventKind.tableAdded || kind === EventKind.tableDeleted) {
      told.push([kind, args.tableName]);
    }
  });
  const table = workbook.tables.add('Sheet1!A1:B2', true);
  const { name } = table;
  expect(table.autoFilter.enabled).toBe(true);
  table.autoFilter.remove();
  expect(table.showFilterButton).toBe(false);
  table.delete();
  expect(told).toEqual([
    [EventKind.tableAdded, name],
    [EventKind.tableDeleted, name],
  ]);
});
