// The columns of tblVerifikasi and tblRekapJP, one record each. Values are written as values; what a
// verifier can change afterwards follows by native formulas (domain 4.7, decision 8).
import { getBentuk } from '../../bangkom/bentuk';
import {
  BUTIR,
  type BarisVerifikasi,
  type Catatan,
  type PegawaiVerifikasi,
} from '../../bangkom/verifikasi';
import { formatNip } from '../../bangkom/pegawai/nip';
import { formatTanggal, type IsoDate } from '../../bangkom/tanggal';
import { say } from '../../messages';
import type { Cell } from '../excel/grid';
import { FORMAT, type ColumnLook } from './column';

export const TBL_VERIFIKASI = 'tblVerifikasi';
export const TBL_REKAP = 'tblRekapJP';

/** Name of the cell that says whether overrides were made since the document was built. */
export const STATUS_NAME = 'Bangkom_StatusVerifikasi';
export const CURRENT = 'Mutakhir';
export const STALE = 'perlu dihitung ulang';

/** What a formula may refer to: a column of the same row. */
export type RowReference = (header: string) => string;

/** A column of a built table. */
export interface BuiltColumn<Line> extends ColumnLook {
  /** The value at the time of building. */
  readonly cell: (line: Line) => Cell;
  /** Native formula that takes the value's place once the table stands. */
  readonly formula?: (ref: RowReference, line: Line) => string;
  /** Filled by the verifier: carried over by the row's key when the document is built again. */
  readonly carried?: true;
}

/** A row of the document with where its input stands. */
export interface VerifikasiLine {
  readonly row: BarisVerifikasi;
  /** Sheet!cell of the plan. */
  readonly source: string;
}

/** "Belum mutakhir" is said in place of a figure that no longer holds. */
const whileCurrent = (value: string): string =>
  `IF(${STATUS_NAME}="${CURRENT}",${value},"${STALE}")`;

const number = (value: number): string => String(value);

/** Reasons that decide or ask, one a line: the rule's number, then the sentence. */
export function noteOf(catatan: readonly Catatan[]): string {
  const lines = catatan.map(({ aturan, message }) =>
    /^V\d/.test(aturan) ? `${aturan} ${say(message)}` : say(message),
  );
  return [...new Set(lines)].join('\n');
}

/** "3 s.d. 5 Maret 2026". */
function periodOf(from: IsoDate | null, to: IsoDate | null): string {
  if (from === null || to === null) return formatOrBlank(from ?? to);
  if (from === to) return formatTanggal(from);
  const [start, end] = [formatTanggal(from), formatTanggal(to)];
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? (start.split(' ')[0] ?? start) : start} s.d. ${end}`;
}

const formatOrBlank = (date: IsoDate | null): string => (date === null ? '' : formatTanggal(date));

/** 18 digits in groups, as documents write them; other text as it is. */
export function displayNip(nip: string | null): string {
  if (nip === null) return '';
  return /^\d{18}$/.test(nip) ? formatNip(nip) : nip;
}

const joined = (parts: readonly (string | null | undefined)[], between: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(between);

/** The checks of a row whose verdict can be overridden, with their keys in the document. */
export const ROW_CHECKS = [
  ['V1', 'v1'],
  ['V2', 'v2'],
  ['V4', 'v4'],
  ['V5', 'v5'],
] as const;
export const OVERRIDE_HEADERS = [...ROW_CHECKS.map(([check]) => check), 'Hasil'].map(
  (check) => `Telaah ${check}`,
);
const BY = 'Telaah Oleh';
const ON = 'Tanggal Telaah';
const WHY = 'Alasan Telaah';
export const OVERRIDE_NOTE_HEADERS = { oleh: BY, tanggal: ON, alasan: WHY } as const;

/** Whether the overrides of the row count: signed, dated and reasoned (domain 4.4). */
const VALID = 'Telaah Sah';
const validColumn = {
  header: VALID,
  width: 9,
  format: FORMAT.general,
  hidden: true,
  cell: () => '',
  formula: (ref: RowReference) => `=AND(${ref(BY)}<>"",${ref(ON)}<>"",LEN(TRIM(${ref(WHY)}))>=10)`,
} as const;

/** What a verifier has decided, else what was computed. */
const decided = (ref: RowReference, check: string, computed: string): string =>
  `IF(AND(${ref(`Telaah ${check}`)}<>"",${ref(VALID)}),${ref(`Telaah ${check}`)},${computed})`;

function hasilFormula(ref: RowReference, { row }: VerifikasiLine): string {
  if (row.dihasilkan.hasil === 'TIDAK BERLAKU') return '="TIDAK BERLAKU"';
  const any = (verdict: string): string =>
    ROW_CHECKS.map(([check]) => `${ref(check)}="${verdict}"`).join(',');
  const computed =
    `IF(OR(${any('TIDAK LULUS')}),"TIDAK LULUS",` +
    `IF(OR(${any('PERLU TELAAH')},${ref('Lengkap (dari 9)')}<${BUTIR.length}),"PERLU TELAAH","LULUS"))`;
  return `=${decided(ref, 'Hasil', computed)}`;
}

/** All overrides of a row in one text, to notice that one was changed. */
export const SEAL = 'Telaah Saat Dibangun';
export const sealOf = (cells: readonly Cell[]): string => cells.map(String).join('|');

const verdict = {
  width: 13,
  format: FORMAT.general,
} as const;
const override = (check: string): BuiltColumn<VerifikasiLine> => ({
  header: `Telaah ${check}`,
  width: 13,
  format: FORMAT.general,
  list: 'hasil',
  help: 'Putusan verifikator. Berlaku bila nama, tanggal, dan alasan (paling sedikit 10 huruf) diisi.',
  carried: true,
  cell: () => '',
});
/** Row of the person in the recap: looked up once, used by every figure of the person. */
const PERSON = 'Baris Rekap';

export const VERIFIKASI_COLUMNS: readonly BuiltColumn<VerifikasiLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, cell: ({ row }) => row.nomor },
  {
    header: '1 Nama dan NIP',
    width: 24,
    format: FORMAT.text,
    cell: ({ row: { baris } }) => joined([baris.nama, displayNip(baris.nip)], '\n'),
  },
  {
    header: '2 Jabatan yang Akan Dikembangkan',
    width: 22,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.jabatanTarget ?? '',
  },
  {
    header: '3 Jenis Kompetensi',
    width: 20,
    format: FORMAT.text,
    cell: ({ row: { baris } }) => joined([baris.jenisKompetensi, baris.kompetensi], ': '),
  },
  {
    header: '4 Bentuk dan Jalur',
    width: 26,
    format: FORMAT.text,
    cell: ({ row: { baris, jalur } }) =>
      joined(
        [
          joined(
            [
              baris.bentuk === null ? baris.jenisPengembangan : getBentuk(baris.bentuk).label,
              jalur,
            ],
            ' - ',
          ),
          baris.namaPengembangan,
        ],
        '\n',
      ),
  },
  {
    header: '5 Penyelenggara',
    width: 18,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.penyelenggara ?? '',
  },
  {
    header: '6 Jadwal dan Waktu',
    width: 19,
    format: FORMAT.text,
    cell: ({ row: { baris } }) => periodOf(baris.tglMulai, baris.tglSelesai),
  },
  {
    header: '7 Kesesuaian Kurikulum',
    width: 13,
    format: FORMAT.text,
    cell: ({ row }) => row.baris.kurikulum ?? '',
  },
  {
    header: '8 Kebutuhan Anggaran',
    width: 15,
    format: FORMAT.rupiah,
    cell: ({ row }) => row.baris.anggaran ?? '',
  },
  {
    header: '9 Jumlah JP',
    width: 9,
    format: FORMAT.jp,
    cell: ({ row }) => row.jp ?? (row.baris.jumlah === null ? '' : (row.jpGalat?.error ?? '')),
  },
  {
    header: 'JP (diakui)',
    width: 9,
    format: FORMAT.jp,
    cell: ({ row }) => row.jpDiakui,
    formula: (_, { row }) => `=${whileCurrent(number(row.jpDiakui))}`,
  },
  { header: 'Lengkap (dari 9)', width: 8, format: FORMAT.whole, cell: ({ row }) => row.lengkap },
  ...ROW_CHECKS.map(([header, key]): BuiltColumn<VerifikasiLine> => ({
    ...verdict,
    header,
    cell: ({ row }) => row.dihasilkan[key],
  })),
  {
    ...verdict,
    header: 'Hasil',
    cell: ({ row }) => row.hasil,
    formula: hasilFormula,
  },
  { header: 'Catatan', width: 48, format: FORMAT.text, cell: ({ row }) => noteOf(row.catatan) },
  ...[...ROW_CHECKS.map(([check]) => check), 'Hasil'].map(override),
  { header: BY, width: 20, format: FORMAT.text, carried: true, cell: () => '' },
  { header: ON, width: 12, format: FORMAT.date, carried: true, cell: () => '' },
  { header: WHY, width: 30, format: FORMAT.text, carried: true, cell: () => '' },
  ...['JP Pegawai', 'Target Pegawai', 'V3 Pegawai'].map((header): BuiltColumn<VerifikasiLine> => ({
    header,
    width: 11,
    format: header.startsWith('V3') ? FORMAT.general : FORMAT.jp,
    cell: () => '',
    formula: (ref) =>
      `=IFERROR(INDEX(${TBL_REKAP}[${PERSON_FIGURES[header] ?? ''}],${ref(PERSON)}),"")`,
  })),
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
    format: FORMAT.general,
    hidden: true,
    cell: () => '',
    formula: (ref) => `=MATCH(${ref('Kunci')},${TBL_REKAP}[Kunci],0)`,
  },
  validColumn,
  { header: SEAL, width: 20, format: FORMAT.text, hidden: true, cell: () => '' },
];

/** Figures of the person that stand beside each row: header here → header of the recap. */
const PERSON_FIGURES: Readonly<Record<string, string>> = {
  'JP Pegawai': 'JP (diakui)',
  'Target Pegawai': 'Target',
  'V3 Pegawai': 'V3',
};

export const REKAP_COLUMNS: readonly BuiltColumn<PegawaiVerifikasi>[] = [
  { header: 'Nama', width: 28, format: FORMAT.text, cell: ({ nama }) => nama ?? '' },
  { header: 'NIP', width: 22, format: FORMAT.text, cell: ({ nip }) => nip ?? '' },
  { header: 'Jabatan', width: 26, format: FORMAT.text, cell: ({ jabatan }) => jabatan ?? '' },
  {
    header: 'Unit Kerja',
    width: 24,
    format: FORMAT.text,
    cell: ({ unitKerja }) => unitKerja ?? '',
  },
  { header: 'Status', width: 9, format: FORMAT.general, cell: ({ status }) => status },
  { header: 'Kegiatan', width: 9, format: FORMAT.whole, cell: ({ baris }) => baris.length },
  { header: 'JP (hitung)', width: 10, format: FORMAT.jp, cell: ({ jpHitung }) => jpHitung },
  {
    header: 'JP (diakui)',
    width: 10,
    format: FORMAT.jp,
    cell: ({ jp }) => jp,
    formula: (_, { jp }) => `=${whileCurrent(number(jp))}`,
  },
  { header: 'Target', width: 8, format: FORMAT.jp, cell: ({ target }) => target },
  {
    header: 'Kurang',
    width: 9,
    format: FORMAT.jp,
    cell: ({ kurang }) => kurang,
    formula: (ref) =>
      `=IF(ISNUMBER(${ref('JP (diakui)')}),ROUND(MAX(0,${ref('Target')}-${ref('JP (diakui)')}),2),"${STALE}")`,
  },
  {
    ...verdict,
    header: 'V3',
    cell: ({ v3 }) => v3,
    formula: (ref) => `=${whileCurrent(decided(ref, 'V3', ref('V3 (hitung)')))}`,
  },
  {
    ...verdict,
    header: 'V3 (hitung)',
    cell: ({ v3Dihasilkan }) => v3Dihasilkan,
  },
  { header: 'Catatan', width: 44, format: FORMAT.text, cell: ({ catatan }) => noteOf(catatan) },
  {
    header: 'Telaah V3',
    width: 13,
    format: FORMAT.general,
    list: 'hasil',
    help: 'Putusan verifikator. Berlaku bila nama, tanggal, dan alasan (paling sedikit 10 huruf) diisi.',
    carried: true,
    cell: () => '',
  },
  { header: BY, width: 20, format: FORMAT.text, carried: true, cell: () => '' },
  { header: ON, width: 12, format: FORMAT.date, carried: true, cell: () => '' },
  { header: WHY, width: 30, format: FORMAT.text, carried: true, cell: () => '' },
  { header: 'Kunci', width: 22, format: FORMAT.text, hidden: true, cell: ({ kunci }) => kunci },
  validColumn,
  { header: SEAL, width: 20, format: FORMAT.text, hidden: true, cell: () => '' },
];
