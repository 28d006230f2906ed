// The columns of tblRekapJP: one row a person, JP by route and by month.
import type { PegawaiVerifikasi } from '../../../bangkom/verifikasi';
import type { SebaranJp } from '../../../bangkom/verifikasi/sebaran';
import { JALUR_VALUES } from '../../../bangkom/bentuk';
import { quoteSheet } from '../../excel/grid';
import {
  columnReference,
  SEARCHED_PERSONS,
  STALE,
  TBL_REKAP,
  TBL_VERIFIKASI,
  whileCurrent,
  type BuiltColumn,
  type FormulaPlaces,
  type RowReference,
} from '../built-column';
import { FORMAT } from '../column';
import {
  isInForce,
  noteOf,
  overrideColumn,
  overrideNote,
  sealColumn,
  SIGNED_COLUMNS,
} from './telaah-columns';

/** A row of the recap. */
export interface RekapLine {
  /** From 1. */
  readonly number: number;
  readonly person: PegawaiVerifikasi;
  readonly spread: SebaranJp;
}

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
];

/** Column of a route: `JP Klasikal`. */
export const routeHeader = (jalur: (typeof JALUR_VALUES)[number]): string => `JP ${jalur}`;

/** Columns whose figures are values: they are dimmed while the document waits to be computed again. */
export const SPREAD_HEADERS = [
  ...JALUR_VALUES.map(routeHeader),
  ...MONTHS,
  'Tanpa Tanggal',
] as const;

const zeroBlank = '#,##0.0#;-#,##0.0#;"-"';

const spread = (
  header: string,
  width: number,
  cell: (spread: SebaranJp) => number,
): BuiltColumn<RekapLine> => ({
  header,
  width,
  format: zeroBlank,
  cell: (line) => cell(line.spread),
});

/** Number of the person's first row in the verification when it was built. */
const FIRST_ROW = 'Baris Pertama';

/**
 * "12-15", as a link to the person's first row in the verification. The row is found by its place, or by
 * the person where the user has sorted the verification.
 */
function linkFormula(ref: RowReference, { table, header }: FormulaPlaces): string {
  const [first, count] = [ref(FIRST_ROW), ref('Kegiatan')];
  const keys = columnReference(table(TBL_VERIFIKASI), 'Kunci');
  const persons = `ROWS(${columnReference(table(TBL_REKAP), 'Kunci')})`;
  const searched = `IF(${persons}>${SEARCHED_PERSONS},${first},MATCH(${ref('Kunci')},${keys},0))`;
  const place = `IF(INDEX(${keys},${first})=${ref('Kunci')},${first},${searched})`;
  const shown = `${first}&IF(${count}>1,"-"&(${first}+${count}-1),"")`;
  if (!header) return `=IF(${first}="","",${shown})`;
  const target = `"#${quoteSheet(header.sheet).replaceAll('"', '""')}!B"&(${header.row}+${place})`;
  return `=IF(${first}="","",HYPERLINK(${target},${shown}))`;
}

/** The columns of a recap whose year begins with the given month (1 is January). */
export const rekapColumns = (firstMonth: number): readonly BuiltColumn<RekapLine>[] => [
  { header: 'No', width: 6, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'Nama', width: 17, format: FORMAT.text, cell: ({ person }) => person.nama ?? '' },
  { header: 'NIP', width: 23.5, format: FORMAT.text, cell: ({ person }) => person.nip ?? '' },
  {
    header: 'Unit Kerja',
    width: 14,
    format: FORMAT.text,
    cell: ({ person }) => person.unitKerja ?? '',
  },
  { header: 'Status', width: 9.5, format: FORMAT.general, cell: ({ person }) => person.status },
  {
    header: 'Kegiatan',
    width: 12,
    format: FORMAT.whole,
    cell: ({ person }) => person.baris.length,
  },
  ...JALUR_VALUES.map((jalur) => spread(routeHeader(jalur), 14.5, (part) => part.jalur[jalur])),
  ...MONTHS.map((_, at) => {
    const month = (firstMonth - 1 + at) % 12;
    return spread(MONTHS[month] ?? '', 6.5, ({ bulan }) => bulan[at] ?? 0);
  }),
  spread('Tanpa Tanggal', 11, ({ tanpaTanggal }) => tanpaTanggal),
  {
    header: 'JP (diakui)',
    width: 11,
    format: FORMAT.jp,
    cell: ({ person }) => person.jp,
    formula: (ref, places) => `=${whileCurrent(ref('JP Saat Dibangun'), places)}`,
  },
  { header: 'Target', width: 10, format: FORMAT.jp, cell: ({ person }) => person.target },
  {
    header: 'Kurang',
    width: 10.5,
    format: FORMAT.jp,
    cell: ({ person }) => person.kurang,
    formula: (ref) =>
      `=IF(ISNUMBER(${ref('JP (diakui)')}),ROUND(MAX(0,${ref('Target')}-${ref('JP (diakui)')}),2),"${STALE}")`,
  },
  {
    header: 'V3',
    width: 9,
    format: FORMAT.general,
    centred: true,
    cell: ({ person }) => person.v3,
    formula: (ref, places) => {
      const override = ref('Telaah V3');
      const decided = `IF(AND(${override}<>"",${isInForce(ref)}),${override},${ref('V3 (hitung)')})`;
      return `=${whileCurrent(decided, places)}`;
    },
  },
  {
    header: 'Catatan',
    width: 26,
    format: FORMAT.text,
    cell: ({ person: { catatan, telaah } }) =>
      [noteOf(catatan), telaah === null ? '' : overrideNote(telaah)].filter(Boolean).join('\n'),
  },
  {
    header: 'Baris Verifikasi',
    width: 13,
    format: FORMAT.general,
    centred: true,
    cell: ({ person: { baris } }) => rowsOf(baris),
    formula: linkFormula,
  },
  { header: 'Jabatan', width: 15, format: FORMAT.text, cell: ({ person }) => person.jabatan ?? '' },
  { header: 'JP (hitung)', width: 11, format: FORMAT.jp, cell: ({ person }) => person.jpHitung },
  {
    header: 'V3 (hitung)',
    width: 13,
    format: FORMAT.general,
    cell: ({ person }) => person.v3Dihasilkan,
  },
  overrideColumn('V3'),
  ...SIGNED_COLUMNS,
  {
    header: 'Kunci',
    width: 22,
    format: FORMAT.text,
    hidden: true,
    cell: ({ person }) => person.kunci,
  },
  {
    header: FIRST_ROW,
    width: 8,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ person: { baris } }) => baris[0] ?? '',
  },
  {
    header: 'JP Saat Dibangun',
    width: 9,
    format: FORMAT.jp,
    hidden: true,
    cell: ({ person }) => person.jp,
  },
  sealColumn,
];

/** "12-15": the numbers of the person's rows in the verification, which stand together. */
function rowsOf(numbers: readonly number[]): string {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}-${last}`;
}

/** Number of printed columns. */
export const rekapPrinted = (columns: readonly BuiltColumn<RekapLine>[]): number =>
  columns.findIndex(({ header }) => header === 'Catatan') + 1;
