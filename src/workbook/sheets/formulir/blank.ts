// The blank identification form as data: labels, table, widths and signatures. Source: domain 2.1 (the
// template, reading A), 2.3 (header fields) and 4.2 (who signs).
import { formatNip } from '../../../bangkom/pegawai/nip';
import type { Pengaturan } from '../../../bangkom/pengaturan';
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

/** Titles over the signatures of a form. */
export type SigningTitles = Pick<Pengaturan, 'jabatanAsn' | 'jabatanPenilai'>;

/** One signature: where its column begins, and its lines from the title down. */
export interface Signature {
  readonly column: number;
  readonly lines: readonly string[];
}

const SPACE_TO_SIGN = ['', '', ''];
const dots = '..............................';
/** Line of a signature with the name. */
export const NAME_LINE = 6;

const nipLine = (nip: string | number | undefined): string =>
  `NIP. ${nip === undefined ? dots : formatNip(String(nip))}`;

/**
 * ASN on the left, Pejabat Penilai on the right, with the titles of Pengaturan. The word over them says
 * that the table has ended, whatever the titles are. Source: domain 4.2.
 */
export const signaturesOf = (
  head: BlankHead,
  { jabatanAsn, jabatanPenilai }: SigningTitles,
): readonly Signature[] => [
  {
    column: 1,
    lines: [
      '',
      `${jabatanAsn},`,
      String(head.namaJabatan ?? ''),
      ...SPACE_TO_SIGN,
      String(head.namaAsn ?? dots),
      String(head.golongan ?? ''),
      nipLine(head.nip),
    ],
  },
  {
    column: 5,
    lines: [
      'Menyetujui,',
      `${jabatanPenilai},`,
      '',
      ...SPACE_TO_SIGN,
      String(head.namaPenilai ?? dots),
      '',
      nipLine(head.nipPenilai),
    ],
  },
];
