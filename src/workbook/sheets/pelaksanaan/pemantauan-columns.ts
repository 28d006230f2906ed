// Monitoring as sheets: units by half year, and persons; both add the activities up by native formulas.
// Source: domain 5.9.
import { percentOf } from '../../../bangkom/angka';
import type {
  PemantauanKegiatan,
  PemantauanPegawai,
  PemantauanUnit,
  Semester,
} from '../../../bangkom/pelaksanaan';
import { columnReference, type BuiltColumn, type FormulaPlaces } from '../built-column';
import { FORMAT } from '../column';
import { HEAD, positionOf, SENT, TBL_PEMANTAUAN_RINCIAN, type Side } from './pemantauan-rincian';
import { keyColumn, NO_NAME, NO_UNIT, noteColumn, shareOf } from './year-columns';
import type { YearDocument } from './year-document';

export const TBL_PEMANTAUAN = 'tblPemantauan';
export const TBL_PEMANTAUAN_PEGAWAI = 'tblPemantauanPegawai';

/** Adds up a column of the activities where other columns hold what is given. */
const sumOf =
  ({ table }: Pick<FormulaPlaces, 'table'>) =>
  (header: string, ...criteria: readonly (readonly [header: string, value: string])[]): string => {
    const column = (name: string): string => columnReference(table(TBL_PEMANTAUAN_RINCIAN), name);
    const where = criteria.map(([name, value]) => `${column(name)},${value}`).join(',');
    return `ROUND(SUMIFS(${column(header)},${where}),2)`;
  };

const sided = (
  header: string,
  width: number,
  format: string,
  side: Side,
  figure: 'baris' | 'jp' | 'anggaran',
): BuiltColumn<PemantauanUnit> => {
  const name = side === 'rencana' ? 'Rencana' : 'Realisasi';
  const source = { baris: 'Kegiatan', jp: 'JP', anggaran: 'Anggaran' }[figure];
  return {
    header,
    width,
    format,
    cell: (line) => line[side][figure],
    formula: (ref, places) =>
      `=${sumOf(places)(`${source} ${name}`, ['Nomor Unit', ref('Nomor Unit')], [`Semester ${name}`, ref('Semester')])}`,
  };
};

const doneColumn = (
  header: string,
  width: number,
  format: string,
  cell: (line: PemantauanUnit) => number,
): BuiltColumn<PemantauanUnit> => ({
  header,
  width,
  format,
  cell,
  formula: (ref, places) =>
    `=${sumOf(places)(header, ['Nomor Unit', ref('Nomor Unit')], ['Semester Realisasi', ref('Semester')])}`,
});

const UNIT_COLUMNS: readonly BuiltColumn<PemantauanUnit>[] = [
  {
    header: 'No',
    width: 5,
    format: FORMAT.whole,
    centred: true,
    cell: ({ unit, semester }) => unit * 2 + semester,
  },
  {
    header: 'Unit Kerja',
    width: 30,
    format: FORMAT.text,
    cell: ({ unitKerja }) => unitKerja ?? NO_UNIT,
  },
  {
    header: 'Semester',
    width: 11,
    format: FORMAT.whole,
    centred: true,
    cell: ({ semester }) => semester,
  },
  sided('Kegiatan Rencana', 11, FORMAT.whole, 'rencana', 'baris'),
  sided('Kegiatan Terlaksana', 13, FORMAT.whole, 'realisasi', 'baris'),
  {
    header: '% Kegiatan',
    width: 11,
    format: FORMAT.percent,
    cell: ({ rencana, realisasi }) => percentOf(realisasi.baris, rencana.baris) ?? '',
    formula: (ref) => `=${shareOf(ref('Kegiatan Terlaksana'), ref('Kegiatan Rencana'))}`,
  },
  sided('JP Rencana', 10, FORMAT.jp, 'rencana', 'jp'),
  sided('JP Realisasi', 12, FORMAT.jp, 'realisasi', 'jp'),
  {
    header: '% JP',
    width: 10,
    format: FORMAT.percent,
    cell: ({ rencana, realisasi }) => percentOf(realisasi.jp, rencana.jp) ?? '',
    formula: (ref) => `=${shareOf(ref('JP Realisasi'), ref('JP Rencana'))}`,
  },
  doneColumn('JP Belum Terbukti', 11, FORMAT.jp, ({ jpBelumTerbukti }) => jpBelumTerbukti),
  doneColumn('Bukti Kurang', 9, FORMAT.whole, ({ buktiKurang }) => buktiKurang),
  sided('Anggaran Rencana', 15, FORMAT.rupiah, 'rencana', 'anggaran'),
  sided('Anggaran Terlaksana', 15, FORMAT.rupiah, 'realisasi', 'anggaran'),
  noteColumn('Catatan', 24),
  {
    header: 'Nomor Unit',
    width: 7,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ unit }) => unit + 1,
  },
  keyColumn(({ unitKerja, semester }) => `${unitKerja ?? ''}|${semester}`),
];

/** A person, numbered from 1, with the JP of both half years. */
interface PegawaiLine {
  readonly number: number;
  readonly person: PemantauanPegawai;
  readonly own: readonly PemantauanKegiatan[];
}

const jpIn = ({ own }: PegawaiLine, side: Side, semester: Semester): number =>
  own.reduce((sum, line) => {
    const found = line[side];
    return found?.semester === semester ? sum + Math.round(found.jp * 100) : sum;
  }, 0) / 100;

const pegawaiJp = (side: Side, semester: Semester): BuiltColumn<PegawaiLine> => {
  const name = side === 'rencana' ? 'Rencana' : 'Realisasi';
  return {
    header: `JP ${name} Sem. ${semester === 1 ? 'I' : 'II'}`,
    width: 12,
    format: FORMAT.jp,
    cell: (line) => jpIn(line, side, semester),
    formula: (ref, places) =>
      `=${sumOf(places)(`JP ${name}`, ['Nomor Pegawai', ref('Nomor Pegawai')], [`Semester ${name}`, String(semester)])}`,
  };
};

const pegawaiSum = (
  header: string,
  source: string,
  width: number,
  format: string,
  cell: (person: PemantauanPegawai) => number,
): BuiltColumn<PegawaiLine> => ({
  header,
  width,
  format,
  cell: ({ person }) => cell(person),
  formula: (ref, places) => `=${sumOf(places)(source, ['Nomor Pegawai', ref('Nomor Pegawai')])}`,
});

const PEGAWAI_COLUMNS: readonly BuiltColumn<PegawaiLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'Nama', width: 24, format: FORMAT.text, cell: ({ person }) => person.nama ?? NO_NAME },
  { header: 'NIP', width: 21, format: FORMAT.text, cell: ({ person }) => person.nip ?? '' },
  {
    header: 'Unit Kerja',
    width: 22,
    format: FORMAT.text,
    cell: ({ person }) => person.unitKerja ?? NO_UNIT,
  },
  pegawaiSum(
    'Kegiatan Rencana',
    'Kegiatan Rencana',
    11,
    FORMAT.whole,
    ({ rencana }) => rencana.baris,
  ),
  pegawaiSum(
    'Kegiatan Terlaksana',
    'Kegiatan Realisasi',
    13,
    FORMAT.whole,
    ({ realisasi }) => realisasi.baris,
  ),
  pegawaiJp('rencana', 1),
  pegawaiJp('realisasi', 1),
  pegawaiJp('rencana', 2),
  pegawaiJp('realisasi', 2),
  pegawaiSum(
    'JP Belum Terbukti',
    'JP Belum Terbukti',
    11,
    FORMAT.jp,
    (person) => person.jpBelumTerbukti,
  ),
  pegawaiSum('Bukti Kurang', 'Bukti Kurang', 9, FORMAT.whole, (person) => person.buktiKurang),
  pegawaiSum(
    'Anggaran Rencana',
    'Anggaran Rencana',
    14,
    FORMAT.rupiah,
    ({ rencana }) => rencana.anggaran,
  ),
  pegawaiSum(
    'Anggaran Terlaksana',
    'Anggaran Realisasi',
    14,
    FORMAT.rupiah,
    ({ realisasi }) => realisasi.anggaran,
  ),
  noteColumn('Catatan', 22),
  {
    header: 'Nomor Pegawai',
    width: 7,
    format: FORMAT.whole,
    hidden: true,
    cell: ({ person }) => person.orang + 1,
  },
  keyColumn(({ person }) => person.kunci),
];

/** Monitoring by unit and half year. */
export const PEMANTAUAN: YearDocument<PemantauanUnit> = {
  member: { peran: 'pemantauan', name: 'Pemantauan', tables: [TBL_PEMANTAUAN] },
  table: TBL_PEMANTAUAN,
  columns: UNIT_COLUMNS,
  key: 'Kunci',
  title: 'PEMANTAUAN PELAKSANAAN PENGEMBANGAN KOMPETENSI',
  linesOf: ({ document }) => document.pemantauan.unit,
  keyOf: ({ unitKerja, semester }) => `${unitKerja ?? ''}|${semester}`,
  subtitle: positionOf,
  head: HEAD,
  closing: [
    'Anggaran terlaksana adalah anggaran rencana dari kegiatan yang sudah selesai.',
    'JP belum terbukti tidak termasuk JP realisasi; lihat lembar Rincian Capaian untuk bukti yang kurang.',
    SENT,
  ],
};

/** Monitoring by person. */
export const PEMANTAUAN_PEGAWAI: YearDocument<PegawaiLine> = {
  member: {
    peran: 'pemantauanPegawai',
    name: 'Capaian Pegawai',
    tables: [TBL_PEMANTAUAN_PEGAWAI],
  },
  table: TBL_PEMANTAUAN_PEGAWAI,
  columns: PEGAWAI_COLUMNS,
  key: 'Kunci',
  title: 'PEMANTAUAN PENGEMBANGAN KOMPETENSI PER PEGAWAI',
  linesOf: ({ document: { pemantauan } }) => {
    const own = new Map<number, PemantauanKegiatan[]>();
    for (const line of pemantauan.kegiatan) {
      const lines = own.get(line.orang);
      if (lines) lines.push(line);
      else own.set(line.orang, [line]);
    }
    return pemantauan.pegawai.map((person, at) => ({
      number: at + 1,
      person,
      own: own.get(person.orang) ?? [],
    }));
  },
  keyOf: ({ person }) => person.kunci,
  subtitle: positionOf,
  head: HEAD,
  closing: [SENT],
};
