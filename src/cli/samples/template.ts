// The identification template (TEMPLATE IDENTIFIKASI BANGKOM) as the seed shows it, reading A of
// domain 2.1, for the sample workbooks and the tests.
import { EMPTY_SHEET } from '../../simulator/excel/content';
import { isoToSerial } from '../../bangkom/tanggal';
import type {
  CellContent,
  SheetContent,
  Style,
  WorkbookContent,
} from '../../simulator/excel/content';
import {
  BLANK_TABLE_HEADER,
  BLANK_TITLE,
  BLANK_WIDTHS,
} from '../../workbook/sheets/formulir/blank';

/** Values of the template's header, in the order in which the form asks for them. */
export interface TemplateHeader {
  nomorFormulir?: string;
  /** ISO date. */
  tanggalPelaksanaan?: string;
  namaInstansi?: string;
  namaAsn?: string;
  namaJabatan?: string;
  namaPenilai?: string;
}

/** The seven columns of the template's table, without the number. */
export interface TemplateRow {
  dasar?: string;
  standar?: string | number;
  nyata?: string | number;
  kesenjangan?: string;
  namaPengembangan?: string;
  jenisPengembangan?: string;
}

const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
const box = { EdgeTop: thin, EdgeBottom: thin, EdgeLeft: thin, EdgeRight: thin };

const STYLES = {
  title: { font: { bold: true, size: 14 }, horizontalAlignment: 'Center' },
  label: { font: { bold: true } },
  value: { wrapText: true, verticalAlignment: 'Top', borders: { EdgeBottom: thin } },
  date: {
    numberFormat: '[$-421]d mmmm yyyy',
    horizontalAlignment: 'Left',
    borders: { EdgeBottom: thin },
  },
  header: {
    font: { bold: true },
    fill: '#D9E2F3',
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    wrapText: true,
    borders: box,
  },
  cell: { wrapText: true, verticalAlignment: 'Top', borders: box },
} satisfies Record<string, Style>;

type StyleName = keyof typeof STYLES;
const styleNames = Object.keys(STYLES) as StyleName[];
const styled = (name: StyleName) => ({ style: styleNames.indexOf(name) });

const HEADER_LABELS: readonly (readonly [keyof TemplateHeader, string])[] = [
  ['nomorFormulir', 'F/:'],
  ['tanggalPelaksanaan', 'Tanggal Pelaksanaan:'],
  ['namaInstansi', 'Nama Instansi:'],
  ['namaAsn', 'Nama ASN:'],
  ['namaJabatan', 'Nama Jabatan:'],
  ['namaPenilai', 'Nama Pejabat Penilai:'],
];

const TABLE_MERGES = ['A10:A11', 'B10:B11', 'C10:D10', 'E10:E11', 'F10:F11', 'G10:G11'];
/** Zero-based rows of the sheet. */
const FIRST_HEADER_ROW = 2;
const TABLE_ROW = 9;
const ROW_KEYS = [
  'dasar',
  'standar',
  'nyata',
  'kesenjangan',
  'namaPengembangan',
  'jenisPengembangan',
] as const;

/** One sheet named `Identifikasi` with the template, filled with what is given, and `blankRows` numbered rows below. */
export function templateWorkbook(
  header: TemplateHeader,
  rows: TemplateRow[],
  blankRows = 3,
): WorkbookContent {
  const cells: CellContent[] = [{ row: 0, column: 0, value: BLANK_TITLE, ...styled('title') }];
  HEADER_LABELS.forEach(([key, label], index) => {
    const row = FIRST_HEADER_ROW + index;
    const text = header[key];
    const isDate = key === 'tanggalPelaksanaan';
    cells.push({ row, column: 0, value: label, ...styled('label') });
    cells.push({
      row,
      column: 2,
      ...(text !== undefined && { value: isDate ? (isoToSerial(text) ?? text) : text }),
      ...styled(isDate ? 'date' : 'value'),
    });
  });
  BLANK_TABLE_HEADER.forEach((texts, line) =>
    texts.forEach((value, column) =>
      cells.push({ row: TABLE_ROW + line, column, ...(value && { value }), ...styled('header') }),
    ),
  );
  for (let index = 0; index < rows.length + blankRows; index++) {
    const row = TABLE_ROW + BLANK_TABLE_HEADER.length + index;
    cells.push({ row, column: 0, value: index + 1, ...styled('cell') });
    ROW_KEYS.forEach((key, column) => {
      const value = rows[index]?.[key];
      cells.push({
        row,
        column: column + 1,
        ...(value !== undefined && { value }),
        ...styled('cell'),
      });
    });
  }
  const headerMerges = HEADER_LABELS.flatMap((_, index) => {
    const row = FIRST_HEADER_ROW + index + 1;
    return [`A${row}:B${row}`, `C${row}:G${row}`];
  });
  const sheet: SheetContent = {
    ...EMPTY_SHEET,
    name: 'Identifikasi',
    showGridlines: false,
    cells,
    columns: BLANK_WIDTHS.map((width, column) => ({ column, width })),
    rows: Array.from(
      { length: BLANK_TABLE_HEADER.length + rows.length + blankRows },
      (_, index) => ({
        row: TABLE_ROW + index,
        height: index < BLANK_TABLE_HEADER.length ? 20 : 48,
      }),
    ),
    merges: ['A1:G1', ...headerMerges, ...TABLE_MERGES],
    pageLayout: { orientation: 'Landscape', paperSize: 'a4', fitToWidth: 1 },
  };
  return {
    sheets: [sheet],
    styles: styleNames.map((name) => STYLES[name]),
    names: [],
    activeSheet: sheet.name,
    date1904: false,
    settings: {},
    properties: { title: 'Templat identifikasi bangkom' },
  };
}

/** The seed's two example rows, with what the OCR lost left blank (domain 2.1, 2.2). */
export const DPMPTSP_ROWS: TemplateRow[] = [
  {
    standar: 'Mampu mengembangkan strategi kebijakan pengembangan iklim penanaman modal',
    kesenjangan: 'Rendah',
    namaPengembangan: 'Penyusunan strategi kebijakan yang',
    jenisPengembangan: 'Pelatihan penyusunan strategi kebijakan - Klasikal',
  },
  {
    dasar:
      'Misi 3: memperkuat pembangunan ekonomi berbasis pertanian, pariwisata dan ekonomi kreatif',
    kesenjangan: 'Tinggi',
    namaPengembangan: 'Promosi Peluang Investasi',
    jenisPengembangan: 'Studi lapangan best practicise promosi investasi - Klasikal',
  },
];
export const DPMPTSP_HEADER: TemplateHeader = { namaJabatan: 'Kepala DPMTPSP' };
