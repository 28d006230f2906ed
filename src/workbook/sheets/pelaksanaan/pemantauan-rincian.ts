// Monitoring, activity by activity: what was planned, what was done, what its evidence still lacks; and
// what the sheets of monitoring say of the whole. Source: domain 5.9.
import { getBentuk } from '../../../bangkom/bentuk';
import { isBuktiKurang, type PemantauanKegiatan } from '../../../bangkom/pelaksanaan';
import {
  dayNumber,
  formatTanggal,
  isoOfDay,
  isoOfParts,
  monthOf,
  yearOf,
} from '../../../bangkom/tanggal';
import { say } from '../../../messages';
import { columnReference, type BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import { periodOf } from '../verifikasi/verifikasi-columns';
import { keyColumn, NO_NAME, NO_UNIT, noteColumn } from './year-columns';
import type { HeadFigure, YearDocument, YearFigures } from './year-document';

export const TBL_PEMANTAUAN_RINCIAN = 'tblRincianPemantauan';

export const SENT =
  'Disampaikan kepada Pejabat Pembina Kepegawaian (PPK) melalui Badan Kepegawaian Daerah (BKD).';

const FORM = (line: PemantauanKegiatan): string =>
  line.bentuk === null ? '' : getBentuk(line.bentuk).label;

const EVIDENCE = {
  TERBUKTI: 'Terbukti',
  'BELUM TERBUKTI': 'Belum terbukti',
  'PERLU TELAAH': 'Perlu telaah',
  'BELUM SELESAI': '',
} as const;

/** An activity, numbered from 1. */
interface RincianLine {
  readonly number: number;
  readonly unitKerja: string | null;
  readonly kegiatan: PemantauanKegiatan;
}

export type Side = 'rencana' | 'realisasi';

const sideColumns = (side: Side, name: string): readonly BuiltColumn<RincianLine>[] => [
  {
    header: `Semester ${name}`,
    width: 12,
    format: FORMAT.whole,
    centred: true,
    cell: ({ kegiatan }) => kegiatan[side]?.semester ?? '',
  },
  {
    header: `Kegiatan ${name}`,
    width: 9,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ kegiatan }) => kegiatan[side]?.baris ?? '',
  },
  {
    header: `JP ${name}`,
    width: 12,
    format: FORMAT.jp,
    cell: ({ kegiatan }) => kegiatan[side]?.jp ?? '',
  },
  {
    header: `Anggaran ${name}`,
    width: 13,
    format: FORMAT.rupiah,
    cell: ({ kegiatan }) => kegiatan[side]?.anggaran ?? '',
  },
];

const RINCIAN_COLUMNS: readonly BuiltColumn<RincianLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  {
    header: 'Nama',
    width: 20,
    format: FORMAT.text,
    cell: ({ kegiatan }) => kegiatan.nama ?? NO_NAME,
  },
  { header: 'NIP', width: 21, format: FORMAT.text, cell: ({ kegiatan }) => kegiatan.nip ?? '' },
  {
    header: 'Unit Kerja',
    width: 18,
    format: FORMAT.text,
    cell: ({ unitKerja }) => unitKerja ?? NO_UNIT,
  },
  {
    header: 'Kegiatan',
    width: 28,
    format: FORMAT.text,
    cell: ({ kegiatan }) => kegiatan.namaPengembangan ?? '',
  },
  { header: 'Bentuk', width: 20, format: FORMAT.text, cell: ({ kegiatan }) => FORM(kegiatan) },
  {
    header: 'Waktu',
    width: 15,
    format: FORMAT.text,
    cell: ({ kegiatan }) => periodOf(kegiatan.tglMulai, kegiatan.tglSelesai),
  },
  ...sideColumns('rencana', 'Rencana'),
  ...sideColumns('realisasi', 'Realisasi'),
  {
    header: 'JP Belum Terbukti',
    width: 11,
    format: FORMAT.jp,
    cell: ({ kegiatan }) => kegiatan.realisasi?.jpBelumTerbukti ?? '',
  },
  {
    header: 'Status',
    width: 12,
    format: FORMAT.text,
    cell: ({ kegiatan }) => kegiatan.status ?? '',
  },
  {
    header: 'Bukti',
    width: 12,
    format: FORMAT.text,
    cell: ({ kegiatan: { bukti } }) => (bukti === null ? '' : EVIDENCE[bukti.hasil]),
  },
  {
    header: 'Yang Kurang',
    width: 30,
    format: FORMAT.text,
    cell: ({ kegiatan: { bukti } }) =>
      (bukti?.catatan ?? []).map((message) => say(message)).join('\n'),
  },
  noteColumn('Catatan', 22),
  {
    header: 'Bukti Kurang',
    width: 7,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ kegiatan }) => (isBuktiKurang(kegiatan.bukti) ? 1 : 0),
  },
  {
    header: 'Nomor Unit',
    width: 7,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ kegiatan }) => kegiatan.unit + 1,
  },
  {
    header: 'Nomor Pegawai',
    width: 7,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ kegiatan }) => kegiatan.orang + 1,
  },
  keyColumn(({ kegiatan }) => kegiatan.kunci),
];

const total =
  (source: string, header: string) =>
  (table: (name: string) => string): string =>
    `=ROUND(SUM(${columnReference(table(source), header)}),2)`;

/** The figures of all activities. */
export const HEAD: readonly HeadFigure[] = (
  [
    ['Kegiatan rencana', 'Kegiatan Rencana', FORMAT.rupiah],
    ['Kegiatan terlaksana', 'Kegiatan Realisasi', FORMAT.rupiah],
    ['JP rencana', 'JP Rencana', FORMAT.jp],
    ['JP realisasi (terbukti)', 'JP Realisasi', FORMAT.jp],
    ['Anggaran rencana (Rp)', 'Anggaran Rencana', FORMAT.rupiah],
    ['Anggaran kegiatan terlaksana (Rp)', 'Anggaran Realisasi', FORMAT.rupiah],
    ['JP belum terbukti', 'JP Belum Terbukti', FORMAT.jp],
    ['Kegiatan yang buktinya kurang', 'Bukti Kurang', FORMAT.rupiah],
  ] as const
).map(([label, header, format]) => ({
  label,
  format,
  formula: total(TBL_PEMANTAUAN_RINCIAN, header),
}));

/** "Posisi 31 Desember 2026. Semester I berakhir 30 Juni 2026, …". */
export function positionOf({ document: { periode, tanggal } }: YearFigures): string {
  const [first, last] = periode;
  const [year, month] = [yearOf(first), monthOf(first) + 6];
  const second = isoOfParts(month > 12 ? year + 1 : year, ((month - 1) % 12) + 1, 1) ?? last;
  const end = isoOfDay(dayNumber(second) - 1);
  return `Posisi ${formatTanggal(tanggal)}. Semester I berakhir ${formatTanggal(end)}, semester II berakhir ${formatTanggal(last)}.`;
}

/** Every activity, with what its evidence still lacks. */
export const PEMANTAUAN_RINCIAN: YearDocument<RincianLine> = {
  member: {
    peran: 'pemantauanRincian',
    name: 'Rincian Capaian',
    tables: [TBL_PEMANTAUAN_RINCIAN],
  },
  table: TBL_PEMANTAUAN_RINCIAN,
  columns: RINCIAN_COLUMNS,
  key: 'Kunci',
  title: 'RINCIAN PEMANTAUAN PENGEMBANGAN KOMPETENSI',
  linesOf: ({ document: { pemantauan } }) => {
    const names = new Map(pemantauan.unit.map(({ unit, unitKerja }) => [unit, unitKerja]));
    return pemantauan.kegiatan.map((kegiatan, at) => ({
      number: at + 1,
      kegiatan,
      unitKerja: names.get(kegiatan.unit) ?? null,
    }));
  },
  keyOf: ({ kegiatan }) => kegiatan.kunci,
  subtitle: positionOf,
  head: HEAD,
  closing: [SENT],
};
