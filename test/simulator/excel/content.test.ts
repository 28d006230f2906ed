// A workbook loaded from plain data and given back.
import { EMPTY_SHEET } from '../../../src/simulator/excel/content';
import type { WorkbookContent } from '../../../src/simulator/excel/content';
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

const content: WorkbookContent = {
  sheets: [
    {
      id: 'sheet1',
      name: 'Isi',
      visibility: 'Visible',
      tabColor: '#1F4E79',
      showGridlines: false,
      cells: [
        { row: 0, column: 0, value: 'NIP', style: 0 },
        { row: 0, column: 1, value: 'JP', style: 0 },
        { row: 1, column: 0, value: '196509271990111004', style: 1 },
        { row: 1, column: 1, value: 4, formula: '=DOUBLE(2)' },
        { row: 2, column: 0, style: 1 },
        { row: 2, column: 1, value: { error: '#N/A' } },
        { row: 3, column: 1, value: true },
        { row: 9, column: 0, value: 1, formula: '=SEQUENCE(2)', spill: { rows: 2, columns: 1 } },
        { row: 10, column: 0, value: 2, spilled: true },
      ],
      columns: [
        { column: 0, width: 120 },
        { column: 3, hidden: true },
        { column: 4, style: 1 },
      ],
      rows: [
        { row: 0, height: 30 },
        { row: 5, hidden: true },
      ],
      merges: ['C1:D2'],
      frozen: { rows: 1, columns: 0 },
      dataValidations: [
        {
          ranges: 'A2:A3 C5',
          type: 'List',
          formula1: 'Ya,Tidak',
          inCellDropDown: true,
          ignoreBlanks: true,
        },
      ],
      conditionalFormats: [
        {
          ranges: 'B2:B4',
          stopIfTrue: true,
          rule: { type: 'Custom', formula: '=B2>1', format: { fill: '#C6EFCE' } },
        },
      ],
      tables: [
        {
          name: 'tblA',
          range: 'A1:B3',
          showHeaders: true,
          showTotals: false,
          style: 'TableStyleLight9',
          showBandedRows: false,
          showFilterButton: true,
          columns: ['NIP', 'JP'],
        },
      ],
      pageLayout: {
        orientation: 'Landscape',
        paperSize: 'A4',
        fitToWidth: 1,
        printTitleRows: '$1:$1',
      },
      protected: true,
      allowed: ['allowSort'],
      charts: [
        {
          name: 'Bagan',
          type: 'ColumnClustered',
          title: 'JP',
          source: 'Isi!$A$1:$B$3',
          seriesBy: 'Columns',
          topLeft: 'F1',
          bottomRight: 'K12',
        },
      ],
      hyperlinks: { A2: { address: 'https://contoh.go.id/' } },
    },
    {
      ...EMPTY_SHEET,
      name: 'Lain',
      visibility: 'VeryHidden',
    },
  ],
  styles: [
    {
      font: { bold: true, color: '#FFFFFF' },
      fill: '#1F4E79',
      horizontalAlignment: 'Center',
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#000000' } },
    },
    { numberFormat: '@', locked: false },
  ],
  names: [
    {
      name: 'DOUBLE',
      formula: '=LAMBDA(a,[b],IF(ISOMITTED(b),a*2,b))',
      visible: true,
      comment: 'twice',
    },
    { name: '_peran', formula: '="rencana"', sheet: 'Isi', visible: false, comment: '' },
  ],
  activeSheet: 'Isi',
  date1904: false,
  settings: { versi: '"1"' },
  properties: { title: 'Rencana' },
};

test('what was loaded is given back', async () => {
  const workbook = createWorkbook(content);
  await workbook.settle();
  expect(workbook.toContent()).toEqual(content);
});

test('without a formula engine, too', () => {
  const plain = structuredClone(content);
  for (const sheet of plain.sheets)
    sheet.cells = sheet.cells.filter((cell) => !cell.formula && !cell.spilled);
  expect(createWorkbook(plain, { calculation: false }).toContent()).toEqual(plain);
});

test('the objects show it', async () => {
  const workbook = createWorkbook(content);
  await workbook.settle();
  const sheet = workbook.worksheets.getItem('Isi');
  expect(sheet.tables.getItem('tblA').columns.getItem('JP').values).toEqual([
    ['JP'],
    [4],
    ['#N/A'],
  ]);
  expect(sheet.getRange('A10:A11').values).toEqual([[1], [2]]);
  expect(sheet.getRange('A1').format.font.color).toBe('#FFFFFF');
  expect(sheet.protection.protected).toBe(true);
  expect(workbook.worksheets.getItem('Lain').visibility).toBe('VeryHidden');
  expect(workbook.settings.getItem('versi').value).toBe('1');
  expect(workbook.properties.title).toBe('Rencana');
  sheet.protection.unprotect();
  sheet.getRange('B2').formulas = [['=DOUBLE(2,9)']];
  await workbook.settle();
  const cells = workbook.toContent().sheets[0]?.cells ?? [];
  expect(cells.find(({ row, column }) => row === 1 && column === 1)).toEqual({
    row: 1,
    column: 1,
    value: 9,
    formula: '=DOUBLE(2,9)',
  });
});

test('what a file protects with a password stays protected; what it allows is allowed', () => {
  const locked: WorkbookContent = {
    ...content,
    sheets: content.sheets.map((sheet) => ({ ...sheet, hasPassword: true })),
    structureProtected: true,
    structureHasPassword: true,
  };
  const workbook = createWorkbook(locked, { calculation: false });
  const { protection } = workbook.worksheets.getItem('Isi');
  expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
  for (const password of [null, '', 'rahasia']) {
    expect(codeOf(() => protection.unprotect(password))).toBe('AccessDenied');
    expect(codeOf(() => workbook.protection.unprotect(password))).toBe('AccessDenied');
  }
  expect(workbook.toContent()).toMatchObject({
    sheets: [{ protected: true, hasPassword: true }, {}],
    structureHasPassword: true,
  });
});
