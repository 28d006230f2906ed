// A workbook that uses everything the content models, and ways to compare two of them.
import { EMPTY_SHEET } from '../../../src/simulator/excel/content';
import type {
  CellContent,
  CellValue,
  SheetContent,
  Style,
  WorkbookContent,
} from '../../../src/simulator/excel/content';
import { without } from '../../../src/simulator/xlsx/objects';
import { columnName } from '../../../src/simulator/xlsx/address';

export const CUSTOM_FUNCTIONS = ['BANGKOM.JP', 'BANGKOM.KESENJANGAN'];
export const ADDIN = { id: '5a1f4a3e-93cb-4c1b-8a27-6c4f8a7b3c21', version: '1.0.0.0' };
export const OPTIONS = { customFunctions: CUSTOM_FUNCTIONS, addin: ADDIN };

export const sheet = (name: string, parts: Partial<SheetContent> = {}): SheetContent => ({
  name,
  ...EMPTY_SHEET,
  ...parts,
});

export function workbook(
  sheets: SheetContent[],
  parts: Partial<WorkbookContent> = {},
): WorkbookContent {
  return {
    sheets,
    styles: [{}],
    names: [],
    activeSheet: sheets[0]?.name ?? '',
    date1904: false,
    settings: {},
    properties: {},
    ...parts,
  };
}

/** Rows of values from A1; a text that begins with `=` is a formula without a value. */
export function cells(rows: (CellValue | null)[][], top = 0): CellContent[] {
  return rows.flatMap((row, r) =>
    row.flatMap((value, column): CellContent[] => {
      if (value === null) return [];
      if (typeof value === 'string' && value.startsWith('=')) {
        return [{ row: top + r, column, formula: value, value: 0 }];
      }
      return [{ row: top + r, column, value }];
    }),
  );
}

type Resolved = Omit<WorkbookContent, 'styles' | 'sheets'> & { sheets: unknown[] };

/** The content with each style in place of its number, and without what only a file has. */
export function resolved(content: WorkbookContent): Resolved {
  const { styles, ...rest } = content;
  const styleOf = (style: number | undefined): Style | undefined => {
    const found = style === undefined ? undefined : styles[style];
    return found === undefined || Object.keys(found).length === 0 ? undefined : found;
  };
  return {
    ...rest,
    sheets: content.sheets.map((item) => ({
      ...without(item, 'id'),
      cells: item.cells.map((cell) => ({ ...cell, style: styleOf(cell.style) })),
      columns: item.columns.map((column) => ({ ...column, style: styleOf(column.style) })),
    })),
  };
}

export const cellAt = (
  content: WorkbookContent,
  sheetName: string,
  address: string,
): CellContent | undefined =>
  content.sheets
    .find(({ name }) => name === sheetName)
    ?.cells.find(({ row, column }) => `${columnName(column)}${row + 1}` === address);

const THIN = { style: 'Continuous', weight: 'Thin', color: '#808080' } as const;

export const STYLES: Style[] = [
  {},
  { numberFormat: '@' },
  { numberFormat: 'dd mmmm yyyy' },
  { numberFormat: '#,##0.00' },
  {
    font: { name: 'Arial', size: 14, bold: true, italic: true, underline: true, color: '#FFFFFF' },
    fill: '#1F4E79',
    horizontalAlignment: 'CenterAcrossSelection',
    verticalAlignment: 'Center',
    wrapText: true,
    borders: { EdgeTop: THIN, EdgeBottom: THIN, EdgeLeft: THIN, EdgeRight: THIN },
  },
  { fill: '#FFF2CC', indent: 2, horizontalAlignment: 'Left', locked: false },
  {
    formulaHidden: true,
    verticalAlignment: 'Top',
    borders: {
      EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
      EdgeTop: { style: 'Dash', weight: 'Medium', color: '#FF0000' },
      EdgeLeft: { style: 'Dot', weight: 'Thin', color: '#00FF00' },
      EdgeRight: { style: 'Continuous', weight: 'Hairline', color: '#0000FF' },
    },
  },
  { horizontalAlignment: 'Right', numberFormat: 'm/d/yyyy' },
];

const plan = sheet('Rencana', {
  tabColor: '#1F4E79',
  showGridlines: false,
  cells: [
    ...cells([['Rencana Pengembangan Kompetensi']]).map((cell) => ({ ...cell, style: 4 })),
    ...cells([['NIP', 'Bentuk', 'Jumlah', 'JP (hitung)', 'Baris\nDua']], 2),
    { row: 3, column: 0, value: '196509271990111004', style: 1 },
    { row: 3, column: 1, value: '  coaching ' },
    { row: 3, column: 2, value: 3, style: 3 },
    {
      row: 3,
      column: 3,
      formula: '=BANGKOM.JP(tblRencana[@Bentuk],tblRencana[@Jumlah],"nasional")',
      value: 6,
    },
    { row: 3, column: 4, value: 'satu\ndua\r\ntiga\t_x0041_' },
    { row: 4, column: 0, value: '199001012015041002', style: 1 },
    { row: 4, column: 1, value: '=1+1' },
    { row: 4, column: 2, value: -2.5, style: 5 },
    {
      row: 4,
      column: 3,
      formula: '=BANGKOM.JP(tblRencana[@Bentuk],tblRencana[@Jumlah],"nasional")',
      value: { error: '#N/A' },
    },
    { row: 4, column: 4, value: '<a & "b">' },
    { row: 5, column: 0, value: 'Total' },
    { row: 5, column: 2, formula: '=SUBTOTAL(109,tblRencana[Jumlah])', value: 0.5 },
    { row: 5, column: 3, formula: '=SUM(tblRencana[JP (hitung)])*2', value: { error: '#N/A' } },
    { row: 7, column: 0, value: true },
    { row: 7, column: 1, value: false },
    { row: 7, column: 2, value: { error: '#DIV/0!' } },
    { row: 7, column: 3, value: 46022, style: 2 },
    { row: 7, column: 4, value: '' },
    { row: 8, column: 0, style: 6 },
    { row: 8, column: 1, formula: '=IF(A1="","x ", "")', value: '' },
    { row: 8, column: 2, formula: '=A1&CHAR(10)&" y "', value: ' a\nb ' },
    { row: 8, column: 3, formula: '=TRUE', value: true },
  ],
  columns: [
    { column: 0, width: 120 },
    { column: 1, width: 48 },
    { column: 2, width: 48 },
    { column: 4, width: 200.25, style: 5 },
    { column: 5, width: 48, hidden: true },
  ],
  rows: [
    { row: 0, height: 30 },
    { row: 8, hidden: true },
    { row: 20, height: 45.75 },
  ],
  merges: ['A1:E1', 'A12:B13'],
  frozen: { rows: 3, columns: 1 },
  tables: [
    {
      name: 'tblRencana',
      range: 'A3:E6',
      showHeaders: true,
      showTotals: true,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
      columns: ['NIP', 'Bentuk', 'Jumlah', 'JP (hitung)', 'Baris\nDua'],
    },
  ],
  dataValidations: [
    {
      ranges: 'B4:B500 F4:F500',
      type: 'List',
      formula1: '=daftarBentuk',
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Stop', title: 'Bentuk', message: 'Pilih satu.\nYa?' },
      prompt: { showPrompt: true, title: 'Bentuk', message: 'Pilih "bentuk" & jalur' },
    },
    {
      ranges: 'G4:G10',
      type: 'List',
      formula1: 'Ya,Tidak,"Ragu"',
      inCellDropDown: false,
      ignoreBlanks: false,
    },
    {
      ranges: 'H4:H10',
      type: 'List',
      formula1: '=Acuan!$A$1:$A$3',
      inCellDropDown: true,
      ignoreBlanks: true,
    },
    {
      ranges: 'C4:C500',
      type: 'WholeNumber',
      operator: 'Between',
      formula1: '1',
      formula2: '=$A$1+10',
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Warning', title: '', message: '' },
    },
    { ranges: 'D4', type: 'Decimal', operator: 'GreaterThan', formula1: '0.5', ignoreBlanks: true },
    {
      ranges: 'I4:I9',
      type: 'Date',
      operator: 'LessThanOrEqualTo',
      formula1: '46022',
      ignoreBlanks: true,
    },
    { ranges: 'J4', type: 'TextLength', operator: 'EqualTo', formula1: '18', ignoreBlanks: true },
    { ranges: 'K4', type: 'Custom', formula1: '=LEN(K4)=18', ignoreBlanks: true },
    {
      ranges: 'L4',
      type: 'None',
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: 'Catatan', message: 'Bebas' },
    },
  ],
  conditionalFormats: [
    {
      ranges: 'A4:E5',
      stopIfTrue: true,
      rule: {
        type: 'Custom',
        formula: '=$C4>XLOOKUP($A4,Acuan!$A:$A,Acuan!$B:$B)',
        format: { fill: '#FFC7CE', font: { color: '#9C0006', bold: true } },
      },
    },
    {
      ranges: 'C4:C5',
      stopIfTrue: false,
      rule: {
        type: 'CellValue',
        operator: 'Between',
        formula1: '=1',
        formula2: '=10',
        format: { borders: { EdgeBottom: THIN } },
      },
    },
    {
      ranges: 'B4:B5 D4',
      stopIfTrue: false,
      rule: {
        type: 'ContainsText',
        operator: 'Contains',
        text: 'TIDAK "LULUS"',
        format: { font: { italic: true } },
      },
    },
    { ranges: 'D4:D5', stopIfTrue: false, rule: { type: 'DataBar', color: '#638EC6' } },
  ],
  pageLayout: {
    orientation: 'Landscape',
    paperSize: 'A4',
    fitToWidth: 1,
    printArea: 'A1:E9',
    printTitleRows: '$1:$3',
    rowBreaks: [5],
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: 'Instansi & Unit'.replace('&', '&&'), right: '&D' },
    footer: { center: 'Halaman &P dari &N' },
  },
  charts: [
    {
      name: 'Bagan JP',
      type: 'ColumnClustered',
      title: 'JP per orang',
      source: "'Data Bagan'!A1:C4",
      seriesBy: 'Columns',
      topLeft: 'G2',
      bottomRight: 'M16',
    },
    {
      name: 'Bagan Kue',
      type: 'Pie',
      source: "'Data Bagan'!A1:B4",
      seriesBy: 'Columns',
      topLeft: 'G18',
      bottomRight: 'M30',
    },
  ],
  hyperlinks: {
    A4: { address: 'https://contoh.go.id/?a=1&b=2', screenTip: 'Buka' },
    B4: { documentReference: 'Acuan!A1' },
  },
});

const reference = sheet('Acuan', {
  visibility: 'Hidden',
  protected: true,
  allowed: ['allowAutoFilter', 'allowFormatColumns'],
  cells: [
    ...cells([
      ['coaching', 2],
      ['seminar', 3],
      ['magang', 4],
    ]),
    {
      row: 4,
      column: 0,
      formula: '=SORT(A1:A3)',
      value: 'coaching',
      spill: { rows: 3, columns: 1 },
    },
    { row: 5, column: 0, value: 'magang', spilled: true },
    { row: 6, column: 0, value: 'seminar', spilled: true },
    { row: 8, column: 0, formula: '=COUNTA(A5#)', value: 3 },
    { row: 9, column: 0, formula: '=JP("coaching",3)', value: 6 },
    { row: 10, column: 0, formula: '=LET(x,2,y,x*3,TEXTJOIN(",",TRUE,x,y))', value: '2,6' },
    {
      row: 11,
      column: 0,
      formula: '=MAP(A1:A3,LAMBDA(a,LEN(a)))',
      value: 8,
      spill: { rows: 3, columns: 1 },
    },
    { row: 12, column: 0, value: 7, spilled: true },
    { row: 13, column: 0, value: 6, spilled: true },
    {
      row: 15,
      column: 0,
      formula: '=IFNA(XLOOKUP("x",A1:A3,B1:B3),"_xlfn.text")',
      value: '_xlfn.text',
    },
  ],
  pageLayout: {},
});

const chartData = sheet('Data Bagan', {
  visibility: 'VeryHidden',
  cells: cells([
    ['Nama', 'Rencana', 'Target'],
    ['Contoh Satu', 12, 20],
    ['Contoh Dua', 24, 20],
    ['Contoh Tiga', 18.5, 20],
  ]),
  charts: [
    {
      name: 'Garis',
      type: 'LineMarkers',
      title: 'Baris',
      source: "'Data Bagan'!A1:C4",
      seriesBy: 'Rows',
      topLeft: 'E1',
      bottomRight: 'K12',
    },
    {
      name: 'Batang',
      type: 'BarStacked',
      source: "'Data Bagan'!A1:C4",
      seriesBy: 'Columns',
      topLeft: 'E14',
      bottomRight: 'K26',
    },
  ],
});

export const SAMPLE: WorkbookContent = workbook([plan, reference, chartData], {
  styles: STYLES,
  names: [
    { name: 'daftarBentuk', formula: '=Acuan!$A$1:$A$3', visible: true, comment: '' },
    {
      name: 'JP',
      formula:
        '=LAMBDA(bentuk,jumlah,[lingkup],LET(n,XMATCH(bentuk,Acuan!$A$1:$A$3),IF(ISOMITTED(lingkup),INDEX(Acuan!$B$1:$B$3,n)*jumlah,0)))',
      visible: true,
      comment: 'Jam pelajaran "& seterusnya"',
    },
    {
      name: '_bangkom_peran',
      formula: '="rencana"',
      sheet: 'Rencana',
      visible: false,
      comment: '',
    },
    { name: 'Bangkom_Tahun', formula: '=2026', visible: true, comment: '' },
  ],
  activeSheet: 'Rencana',
  structureProtected: true,
  settings: { bangkom: '{"tahap":"isi","x":[1,"<&>"]}', lain: 'true' },
  properties: { title: 'Rencana <2026>', author: 'Contoh Satu' },
});
