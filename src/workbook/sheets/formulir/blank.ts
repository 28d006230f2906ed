// The blank identification form as data: labels, table, widths and signatures. Source: domain 2.1 (the
// template, reading A), 2.3 (header fields) and 4.2 (who signs).
import type { Grid } from '../../excel/grid';
import { HEADER_KEYS, HEADER_WORDS, type HeaderKey } from './words';

export const BLANK_TITLE = 'TEMPLATE IDENTIFIKASI BANGKOM';
export const BLANK_FOOTER = 'Identifikasi Kebutuhan Pengembangan Kompetensi';

/** Header rows of the table; an empty text belongs to the merged cell to its left or above. */
export const BLANK_TABLE_HEADER: Grid = [
  [
    'No',
    'Visi-Misi / Perjanjian Kerja / Uraian Tugas / Stakom',
    'Kompetensi Kerja',
    '',
    'Kesenjangan Kompetensi',
    'Nama Pengembangan Kompetensi',
    'Jenis Pengembangan Kompetensi',
  ],
  ['', '', 'Standar', 'Nyata', '', '', ''],
];

/** Widths of the table's columns in points. */
export const BLANK_WIDTHS: readonly number[] = [30, 170, 150, 110, 90, 150, 190];

/** The label of a header field as the form prints it. */
export const blankLabel = (key: HeaderKey): string =>
  key === 'nomorFormulir' ? 'F/:' : `${HEADER_WORDS[key][0]}:`;

/** Places on the sheet of a form with `rows` rows; rows and columns from 0. */
export interface BlankLayout {
  readonly titleRow: number;
  readonly labels: readonly { readonly key: HeaderKey; readonly row: number }[];
  /** Column of a label's value. */
  readonly valueColumn: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly signatureRow: number;
}

export function layoutOf(rows: number): BlankLayout {
  const firstLabel = 2;
  const headerRow = firstLabel + HEADER_KEYS.length + 1;
  const firstRow = headerRow + BLANK_TABLE_HEADER.length;
  return {
    titleRow: 0,
    labels: HEADER_KEYS.map((key, index) => ({ key, row: firstLabel + index })),
    valueColumn: 2,
    headerRow,
    firstRow,
    rows,
    signatureRow: firstRow + rows + 2,
  };
}

/** Values of the head that are known when the form is made. */
export type BlankHead = Partial<Record<HeaderKey, string | number>>;

/** One signature: where its column begins, and its lines from the title down. */
export interface Signature {
  readonly column: number;
  readonly lines: readonly string[];
}

const SPACE_TO_SIGN = ['', '', ''];
const dots = '..............................';

/** ASN on the left, Pejabat Penilai on the right. Source: domain 4.2. */
export const signaturesOf = (head: BlankHead): readonly Signature[] => [
  {
    column: 1,
    lines: [
      'ASN yang bersangkutan,',
      String(head.namaJabatan ?? ''),
      ...SPACE_TO_SIGN,
      String(head.namaAsn ?? dots),
      String(head.golongan ?? ''),
      `NIP. ${head.nip ?? dots}`,
    ],
  },
  {
    column: 5,
    lines: [
      'Pejabat Penilai,',
      '',
      ...SPACE_TO_SIGN,
      String(head.namaPenilai ?? dots),
      '',
      `NIP. ${head.nipPenilai ?? dots}`,
    ],
  },
];
