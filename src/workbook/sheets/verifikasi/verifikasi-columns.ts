// The columns of tblVerifikasi, one record each. Values are written as values; what a verifier can
// change afterwards follows by native formulas (domain 4.7, decision 8).
import { getBentuk } from '../../../bangkom/bentuk';
import { BUTIR, type BarisVerifikasi } from '../../../bangkom/verifikasi';
import { formatNip } from '../../../bangkom/pegawai/nip';
import { formatTanggal, type IsoDate } from '../../../bangkom/tanggal';
import {
  columnReference,
  SEARCHED_PERSONS,
  STALE,
  TBL_REKAP,
  whileCurrent,
  type BuiltColumn,
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

/** A row of the document with where its input stands and where its person is. */
export interface VerifikasiLine {
  readonly row: BarisVerifikasi;
  /** Sheet!cell of the plan. */
  readonly source: string;
  /** Number of the person's row in the recap, from 1. */
  readonly person: number;
  /** Number of the unit in the document, from 1. */
  readonly unit: number;
}

/** "3 s.d. 5 Maret 2026". */
export function periodOf(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null || to === null) return formatOrBlank(from ?? to);
  if (from === to) return formatTanggal(from);
  const [start, end] = [formatTanggal(from), formatTanggal(to)];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? (start.split(' ')[0] ?? start) : start} s.d. ${end}`;
}

const formatOrBlank = (date: IsoDate | null): string => (date === null ? '' : formatTanggal(date));

/** 18 digits in groups, as documents write them; other text as it is. */
function displayNip(nip: string | null): string {
  if (nip === null) return '';
  return /^\d{18}$/.test(nip) ? formatNip(nip) : nip;
}

const joined = (parts: readonly (string | null | undefined)[], between: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(between);

/** Name and NIP, one under the other. */
export const nameAndNip = ({ baris }: BarisVerifikasi): string =>
  joined([baris.nama, displayNip(baris.nip)], '\n');

/** "Coaching (pembimbingan) - Nonklasikal" over the name of the activity. */
export function formAndRoute({ baris, jalur }: BarisVerifikasi): string {
  const form = baris.bentuk === null ? baris.jenisPengembangan : getBentuk(baris.bentuk).label;
  return joined([joined([form, jalur], ' - '), baris.namaPengembangan], '\n');
}

/** "Teknis: Penyusunan kebijakan". */
export const competencyOf = ({ baris }: BarisVerifikasi): string =>
  joined([baris.jenisKompetensi, baris.kompetensi], ': ');

/** The checks of a row whose verdict can be overridden, with their keys in the document. */
export const ROW_CHECKS = [
  ['V1', 'v1'],
  ['V2', 'v2'],
  ['V4', 'v4'],
  ['V5', 'v5'],
] as const;
const OVERRIDABLE = [...ROW_CHECKS.map(([check]) => check), 'Hasil'];
export const OVERRIDE_HEADERS = OVERRIDABLE.map((check) => `Telaah ${check}`);

/** Word in the column Jenis for a row without one. */
export const NO_JENIS = 'Belum diisi';
/** Verdict of a row that is Batal. */
export const NOT_APPLICABLE = 'TIDAK BERLAKU';

/** The verdict after overrides that are in force: of the whole row, else of its checks. */
function hasilFormula(ref: RowReference): string {
  const isAny = (verdict: string): string =>
    ROW_CHECKS.map(([check]) => {
      const override = ref(`Telaah ${check}`);
      return `IF(${override}="",${ref(check)},${override})="${verdict}"`;
    }).join(',');
  const fromChecks =
    `IF(OR(${isAny('TIDAK LULUS')}),"TIDAK LULUS",` +
    `IF(OR(${isAny('PERLU TELAAH')},${ref('Lengkap (dari 9)')}<${BUTIR.length}),"PERLU TELAAH","LULUS"))`;
  const whole = ref('Telaah Hasil');
  const computed = ref('Hasil (hitung)');
  return `=IF(AND(${computed}<>"${NOT_APPLICABLE}",${isInForce(ref)}),IF(${whole}="",${fromChecks},${whole}),${computed})`;
}

/** Place of the person in the recap when it was built; that row is asked whether it still is. */
const PERSON = 'Baris Rekap';

/**
 * A figure of the person, from the recap. The row finds its person by its place, at a cost that does
 * not grow with the number of persons; where the user has sorted the recap it is searched, or above
 * {@link SEARCHED_PERSONS} asks to be built again.
 */
const personFigure = (
  header: string,
  figure: string,
  format: string,
): BuiltColumn<VerifikasiLine> => ({
  header,
  width: 11,
  format,
  cell: () => '',
  formula: (ref, { table }) => {
    const recap = (column: string): string => columnReference(table(TBL_REKAP), column);
    const [key, place, keys] = [ref('Kunci'), ref(PERSON), recap('Kunci')];
    const search = `IF(ROWS(${keys})>${SEARCHED_PERSONS},"${STALE}",INDEX(${recap(figure)},MATCH(${key},${keys},0)))`;
    return `=IFERROR(IF(INDEX(${keys},${place})=${key},INDEX(${recap(figure)},${place}),${search}),"${STALE}")`;
  },
});

export const VERIFIKASI_COLUMNS: readonly BuiltColumn<VerifikasiLine>[] = [
  { header: 'No', width: 6, format: FORMAT.whole, centred: true, cell: ({ row }) => row.nomor },
  {
    header: '1 Nama dan NIP',
    width: 23.5,
    format: FORMAT.text,
    cell: ({ row }) => nameAndNip(row),
  },
  {
    header: '2 Jabatan yang Akan Dikembangkan',
    width: 17,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.jabatanTarget ?? '',
  },
  {
    header: '3 Jenis Kompetensi',
    width: 16,
    format: FORMAT.text,
    cell: ({ row }) => competencyOf(row),
  },
  {
    header: '4 Bentuk dan Jalur',
    width: 24,
    format: FORMAT.text,
    cell: ({ row }) => formAndRoute(row),
  },
  {
    header: '5 Penyelenggara',
    width: 17.5,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.penyelenggara ?? '',
  },
  {
    header: '6 Jadwal dan Waktu',
    width: 14,
    format: FORMAT.text,
    cell: ({ row: { baris } }) => periodOf(baris.tglMulai, baris.tglSelesai),
  },
  {
    header: '7 Kesesuaian Kurikulum',
    width: 14,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.kurikulum ?? '',
  },
  {
    header: '8 Kebutuhan Anggaran',
    width: 13.5,
    format: FORMAT.rupiah,
    cell: ({ row }) => row.baris.anggaran ?? '',
  },
  {
    header: '9 Jumlah JP',
    width: 10,
    format: FORMAT.jp,
    cell: ({ row }) => row.jp ?? (row.baris.jumlah === null ? '' : (row.jpGalat?.error ?? '')),
  },
  {
    header: 'JP (diakui)',
    width: 11,
    format: FORMAT.jp,
    cell: ({ row }) => row.jpDiakui,
    formula: (ref, places) => `=${whileCurrent(ref('JP Saat Dibangun'), places)}`,
  },
  {
    header: 'Lengkap (dari 9)',
    width: 11.5,
    format: FORMAT.whole,
    centred: true,
    cell: ({ row }) => row.lengkap,
  },
  ...ROW_CHECKS.map(([header, key]): BuiltColumn<VerifikasiLine> => ({
    width: 8.5,
    format: FORMAT.general,
    centred: true,
    header,
    cell: ({ row }) => row.dihasilkan[key],
  })),
  {
    width: 9,
    format: FORMAT.general,
    centred: true,
    header: 'Hasil',
    cell: ({ row }) => row.hasil,
    formula: hasilFormula,
  },
  {
    header: 'Catatan',
    width: 36,
    format: FORMAT.text,
    cell: ({ row }) => joined([noteOf(row.catatan), ...row.telaah.map(overrideNote)], '\n'),
  },
  {
    header: 'Hasil (hitung)',
    width: 13,
    format: FORMAT.general,
    cell: ({ row }) => row.dihasilkan.hasil,
  },
  ...OVERRIDABLE.map(overrideColumn),
  ...SIGNED_COLUMNS,
  personFigure('JP Pegawai', 'JP (diakui)', FORMAT.jp),
  personFigure('Target Pegawai', 'Target', FORMAT.jp),
  personFigure('Kurang Pegawai', 'Kurang', FORMAT.jp),
  personFigure('V3 Pegawai', 'V3', FORMAT.general),
  {
    header: 'ID Baris',
    width: 10,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.idBaris ?? '',
  },
  { header: 'Sumber', width: 16, format: FORMAT.text, cell: ({ source }) => source },
  { header: 'Kunci', width: 20, format: FORMAT.text, hidden: true, cell: ({ row }) => row.kunci },
  {
    header: PERSON,
    width: 8,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ person }) => person,
  },
  { header: 'Nomor Unit', width: 8, format: FORMAT.whole, hidden: true, cell: ({ unit }) => unit },
  {
    header: 'Jenis',
    width: 14,
    format: FORMAT.text,
    hidden: true,
    cell: ({ row }) => row.baris.jenisKompetensi ?? NO_JENIS,
  },
  {
    header: 'JP Saat Dibangun',
    width: 9,
    format: FORMAT.jp,
    hidden: true,
    cell: ({ row }) => row.jpDiakui,
  },
  sealColumn,
];

/** The columns that are printed: up to the notes. */
export const VERIFIKASI_PRINTED =
  VERIFIKASI_COLUMNS.findIndex(({ header }) => header === 'Catatan') + 1;
