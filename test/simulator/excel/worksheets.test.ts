// Sheets: adding, naming, ordering, hiding, deleting, protecting, printing; and their events.
import { EventKind } from '../../../src/simulator/protocol/host-object';
import type { HostEvent } from '../../../src/simulator/protocol/host-object';
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

const open = (calculation = false) => {
  const workbook = createWorkbook(undefined, { calculation });
  const events: HostEvent[] = [];
  workbook.subscribe((event) => events.push(event));
  return { workbook, worksheets: workbook.worksheets, events };
};

test('sheets are found by name and id, in any letter case', () => {
  const { worksheets } = open();
  const data = worksheets.add('Data');
  expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Data']);
  expect(worksheets.getItem('DATA')).toBe(data);
  expect(worksheets.getItem(data.id)).toBe(data);
  expect(worksheets.add().name).toBe('Sheet3');
  expect(worksheets.getItemOrNullObject('nothing')).toBeNull();
  expect(codeOf(() => worksheets.getItem('nothing'))).toBe('ItemNotFound');
  expect(codeOf(() => worksheets.add('data'))).toBe('ItemAlreadyExists');
  expect(codeOf(() => worksheets.add('a/b'))).toBe('InvalidArgument');
  expect(codeOf(() => worksheets.add('x'.repeat(32)))).toBe('InvalidArgument');
  expect([worksheets.getCount(), worksheets.getFirst().name, worksheets.getLast().name]).toEqual([
    3,
    'Sheet1',
    'Sheet3',
  ]);
});

test('a renamed sheet is renamed in formulas and names', async () => {
  const { workbook, worksheets } = open(true);
  const data = worksheets.add('Data');
  data.getRange('A1').values = [[21]];
  workbook.names.add('ANSWER', '=Data!$A$1*2');
  const cell = worksheets.getFirst().getRange('A1:A2');
  cell.formulas = [['=Data!A1*2'], ['=ANSWER']];
  await workbook.settle();
  data.name = 'Isi 2026';
  await workbook.settle();
  expect(cell.values).toEqual([[42], [42]]);
  expect(cell.formulas).toEqual([["='Isi 2026'!A1*2"], ['=ANSWER']]);
  expect(workbook.names.getItem('ANSWER').formula).toBe("='Isi 2026'!$A$1*2");
});

test('order, visibility and the active sheet', () => {
  const { worksheets, events } = open();
  const [first, second] = [worksheets.getFirst(), worksheets.add('B')];
  second.position = 0;
  expect(worksheets.items.map(({ name }) => name)).toEqual(['B', 'Sheet1']);
  second.activate();
  expect(worksheets.getActiveWorksheet()).toBe(second);
  second.visibility = 'VeryHidden';
  expect([
    second.visibility,
    worksheets.getActiveWorksheet().name,
    worksheets.getCount(true),
  ]).toEqual(['VeryHidden', 'Sheet1', 1]);
  expect(
    codeOf(() => {
      first.visibility = 'Hidden';
    }),
  ).toBe('InvalidOperation');
  expect(
    codeOf(() => {
      second.activate();
    }),
  ).toBe('InvalidOperation');
  expect(
    codeOf(() => {
      first.delete();
    }),
  ).toBe('InvalidOperation');
  second.visibility = 'Visible';
  first.delete();
  expect(codeOf(() => first.name)).toBe('InvalidReference');
  expect(events.map(({ kind }) => kind)).toEqual([
    EventKind.worksheetAdded,
    EventKind.worksheetDeactivated,
    EventKind.worksheetActivated,
    EventKind.worksheetDeactivated,
    EventKind.worksheetActivated,
    EventKind.worksheetDeactivated,
    EventKind.worksheetActivated,
    EventKind.worksheetDeleted,
  ]);
});

test('a protected sheet lets only unlocked cells be written', () => {
  const { worksheets } = open();
  const sheet = worksheets.getFirst();
  sheet.getRange('B1').format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true }, 'secret');
  expect(
    codeOf(() => {
      sheet.getRange('A1').values = [[1]];
    }),
  ).toBe('AccessDenied');
  expect(
    codeOf(() => {
      sheet.getRange('A1:B1').values = [[1, 2]];
    }),
  ).toBe('AccessDenied');
  expect(
    codeOf(() => {
      sheet.getRange('B1').values = [[2]];
    }),
  ).toBe('none');
  expect(
    codeOf(() => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
    }),
  ).toBe('AccessDenied');
  expect(
    codeOf(() => {
      sheet.getRange('B1').format.columnWidth = 99;
    }),
  ).toBe('none');
  expect(
    codeOf(() => {
      sheet.getRange('1:1').insert('Down');
    }),
  ).toBe('AccessDenied');
  expect(codeOf(() => sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
  expect(
    codeOf(() => {
      sheet.protection.protect();
    }),
  ).toBe('InvalidOperation');
  expect(
    codeOf(() => {
      sheet.protection.unprotect('wrong');
    }),
  ).toBe('AccessDenied');
  sheet.protection.unprotect('secret');
  expect(
    codeOf(() => {
      sheet.getRange('A1').values = [[1]];
    }),
  ).toBe('none');
});

test('frozen panes', () => {
  const { worksheets } = open();
  const sheet = worksheets.getFirst();
  expect(sheet.freezePanes.getLocationOrNullObject()).toBeNull();
  sheet.freezePanes.freezeRows(3);
  expect(sheet.freezePanes.getLocationOrNullObject()?.address).toBe('Sheet1!1:3');
  sheet.freezePanes.freezeAt(sheet.getRange('A1:C2'));
  expect(sheet.freezePanes.getLocationOrNullObject()?.address).toBe('Sheet1!A1:C2');
  sheet.freezePanes.unfreeze();
  expect(sheet.freezePanes.getLocationOrNullObject()).toBeNull();
});

test('page layout', () => {
  const { worksheets } = open();
  const { pageLayout } = worksheets.getFirst();
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows('$1:$3');
  pageLayout.setPrintArea('A1:F20');
  pageLayout.leftMargin = 36;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P';
  expect(pageLayout.orientation).toBe('Landscape');
  expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  expect(pageLayout.getPrintTitleRowsOrNullObject()?.address).toBe('Sheet1!1:3');
  expect(pageLayout.getPrintAreaOrNullObject()?.address).toBe('Sheet1!A1:F20');
  expect([pageLayout.leftMargin, pageLayout.topMargin]).toEqual([36, 54]);
  expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('Halaman &P');
  expect(
    codeOf(() => {
      pageLayout.setPrintTitleRows('A1:B2');
    }),
  ).toBe('InvalidArgument');
});

test('a change is told with its values, and who made it', () => {
  const { workbook, worksheets, events } = open();
  const sheet = worksheets.getFirst();
  sheet.getRange('A1').values = [[1]];
  workbook.typeInto('A1', '2');
  const changes = events.filter(({ kind }) => kind === EventKind.worksheetChanged);
  expect(changes.map(({ targets }) => targets)).toEqual([
    [sheet.id, 'Workbook'],
    [sheet.id, 'Workbook'],
  ]);
  expect(
    changes.map(({ args }) => [
      args.address,
      args.valueBefore,
      args.valueAfter,
      args.triggerSource,
    ]),
  ).toEqual([
    ['A1', '', 1, 'ThisLocalAddin'],
    ['A1', 1, 2, 'Unknown'],
  ]);
});

test('selection', () => {
  const { workbook, worksheets, events } = open();
  const sheet = worksheets.add('B');
  sheet.getRange('B2:C3').select();
  expect(workbook.getSelectedRange().address).toBe('B!B2:C3');
  expect(workbook.getActiveCell().address).toBe('B!B2');
  expect(events.at(-1)?.args).toEqual({ worksheetId: sheet.id, address: 'B2:C3' });
  worksheets.getFirst().activate();
  expect(workbook.getSelectedRange().address).toBe('Sheet1!A1');
});

test('charts are kept with source, title and place', () => {
  const { worksheets } = open();
  const sheet = worksheets.getFirst();
  sheet.getRange('A1:B3').values = [
    ['Unit', 'JP'],
    ['a', 1],
    ['b', 2],
  ];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
  chart.name = 'JP per unit';
  chart.title.text = 'JP';
  chart.setPosition('D1', 'H12');
  expect(chart.series.items.map(({ name }) => name)).toEqual(['JP']);
  expect(sheet.charts.getItem('JP per unit').title.text).toBe('JP');
  chart.delete();
  expect(sheet.charts.count).toBe(0);
});

test('a copy has its own tables, names and formulas', async () => {
  const { workbook, worksheets } = open(true);
  const sheet = worksheets.getFirst();
  sheet.getRange('A1:A3').values = [['n'], [1], [2]];
  sheet.tables.add('A1:A3', true).name = 'tblN';
  sheet.names.add('_peran', '=Sheet1!$A$2').visible = false;
  sheet.getRange('C1').formulas = [['=SUM(tblN[n])']];
  sheet.getRange('C1').format.font.bold = true;
  worksheets.add('B');
  const copy = sheet.copy('After', sheet);
  copy.getRange('A2').values = [[10]];
  await workbook.settle();
  expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)', 'B']);
  expect(copy.tables.items.map(({ name }) => name)).toEqual(['tblN2']);
  expect(copy.getRange('C1').formulas).toEqual([['=SUM(tblN2[n])']]);
  expect([copy.getRange('C1').values[0]?.[0], sheet.getRange('C1').values[0]?.[0]]).toEqual([
    12, 3,
  ]);
  expect(copy.getRange('C1').format.font.bold).toBe(true);
  expect(copy.names.getItem('_peran').formula).toBe("='Sheet1 (2)'!$A$2");
});
