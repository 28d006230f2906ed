// Evaluation as sheets: every person of the year, and the units, which add the persons up by native
// formulas. Source: domain 5.9.
import { unitKey } from '../../../bangkom/verifikasi/v4';
import type { EvaluasiPegawai, EvaluasiUnit } from '../../../bangkom/pelaksanaan';
import { formatTanggal } from '../../../bangkom/tanggal';
import { columnReference, type BuiltColumn, type FormulaPlaces } from '../built-column';
import { FORMAT } from '../column';
import { keyColumn, NO_NAME, NO_UNIT, noteColumn, shareOf } from './year-columns';
import type { HeadFigure, YearDocument, YearFigures } from './year-document';

export const TBL_EVALUASI = 'tblEvaluasi';
export const TBL_EVALUASI_UNIT = 'tblEvaluasiUnit';

/** A person, numbered from 1. */
interface EvaluasiLine {
  readonly number: number;
  readonly unit: number;
  readonly person: EvaluasiPegawai;
}

/** A unit, numbered from 1. */
interface UnitLine {
  readonly number: number;
  readonly unit: EvaluasiUnit;
}

const COLUMNS: readonly BuiltColumn<EvaluasiLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  { header: 'Nama', width: 22, format: FORMAT.text, cell: ({ person }) => person.nama ?? NO_NAME },
  { header: 'NIP', width: 21, format: FORMAT.text, cell: ({ person }) => person.nip ?? '' },
  {
    header: 'Unit Kerja',
    width: 18,
    format: FORMAT.text,
    cell: ({ person }) => person.unitKerja ?? NO_UNIT,
  },
  { header: 'JP Rencana', width: 10, format: FORMAT.jp, cell: ({ person }) => person.jpRencana },
  {
    header: 'JP Realisasi',
    width: 12,
    format: FORMAT.jp,
    cell: ({ person }) => person.jpRealisasi,
  },
  {
    header: '% Realisasi',
    width: 12,
    format: FORMAT.percent,
    cell: ({ person }) => person.persen ?? '',
    formula: (ref) => `=${shareOf(ref('JP Realisasi'), ref('JP Rencana'))}`,
  },
  {
    header: 'JP Belum Terbukti',
    width: 11,
    format: FORMAT.jp,
    cell: ({ person }) => person.jpBelumTerbukti,
  },
  { header: 'Target', width: 9, format: FORMAT.jp, cell: ({ person }) => person.target },
  {
    header: 'Target Tercapai',
    width: 11,
    format: FORMAT.general,
    centred: true,
    cell: ({ person }) => reached(person),
    formula: (ref) =>
      `=IF(${ref('Dikecualikan')}<>"","${NOT_APPLICABLE}",IF(${ref('JP Realisasi')}>=${ref('Target')},"Ya","Belum"))`,
  },
  {
    header: 'Kesenjangan Sebelum',
    width: 14,
    format: FORMAT.whole,
    centred: true,
    cell: ({ person }) => person.kesenjanganSebelum ?? '',
  },
  {
    header: 'Kesenjangan Sesudah',
    width: 14,
    format: FORMAT.whole,
    centred: true,
    cell: ({ person }) => person.kesenjanganSesudah ?? '',
  },
  {
    header: 'Kebutuhan Berikutnya',
    width: 30,
    format: FORMAT.text,
    cell: ({ person }) => person.kebutuhanBerikut.join('; '),
  },
  {
    header: 'Dikecualikan',
    width: 15,
    format: FORMAT.text,
    cell: ({ person }) => person.pengecualian ?? '',
  },
  noteColumn('Manfaat dan Catatan', 26),
  { header: 'Nomor Unit', width: 7, format: FORMAT.whole, hidden: true, cell: ({ unit }) => unit },
  keyColumn(({ person }) => person.kunci),
];

const NOT_APPLICABLE = 'Tidak berlaku';

const reached = ({ pengecualian, memenuhi }: EvaluasiPegawai): string => {
  if (pengecualian !== null) return NOT_APPLICABLE;
  return memenuhi ? 'Ya' : 'Belum';
};

/** A figure over the persons of a unit to whom the scheme applies. */
const ofUnit =
  (of: string) =>
  (unit: string, { table }: Pick<FormulaPlaces, 'table'>): string => {
    const column = (header: string): string => columnReference(table(TBL_EVALUASI), header);
    const where = `${column('Nomor Unit')},${unit},${column('Dikecualikan')},""`;
    return of === '' ? `COUNTIFS(${where})` : `ROUND(SUMIFS(${column(of)},${where}),2)`;
  };

const summed = (
  header: string,
  width: number,
  format: string,
  cell: (unit: EvaluasiUnit) => number,
): BuiltColumn<UnitLine> => ({
  header,
  width,
  format,
  cell: ({ unit }) => cell(unit),
  formula: (ref, places) => `=${ofUnit(header)(ref('No'), places)}`,
});

const UNIT_COLUMNS: readonly BuiltColumn<UnitLine>[] = [
  { header: 'No', width: 5, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  {
    header: 'Unit Kerja',
    width: 34,
    format: FORMAT.text,
    cell: ({ unit }) => unit.unitKerja ?? NO_UNIT,
  },
  {
    header: 'Pegawai',
    width: 10,
    format: FORMAT.whole,
    cell: ({ unit }) => unit.pegawai,
    formula: (ref, places) => `=${ofUnit('')(ref('No'), places)}`,
  },
  {
    header: 'Memenuhi Target',
    width: 11,
    format: FORMAT.whole,
    cell: ({ unit }) => unit.memenuhi,
    formula: (ref, { table }) => {
      const column = (header: string): string => columnReference(table(TBL_EVALUASI), header);
      return `=COUNTIFS(${column('Nomor Unit')},${ref('No')},${column('Target Tercapai')},"Ya")`;
    },
  },
  {
    header: '% Memenuhi',
    width: 11,
    format: FORMAT.percent,
    cell: ({ unit }) => unit.persenMemenuhi ?? '',
    formula: (ref) => `=${shareOf(ref('Memenuhi Target'), ref('Pegawai'))}`,
  },
  summed('JP Rencana', 10, FORMAT.jp, ({ jpRencana }) => jpRencana),
  summed('JP Realisasi', 12, FORMAT.jp, ({ jpRealisasi }) => jpRealisasi),
  {
    header: '% Realisasi',
    width: 12,
    format: FORMAT.percent,
    cell: ({ unit }) => unit.persen ?? '',
    formula: (ref) => `=${shareOf(ref('JP Realisasi'), ref('JP Rencana'))}`,
  },
  summed('JP Belum Terbukti', 11, FORMAT.jp, ({ jpBelumTerbukti }) => jpBelumTerbukti),
  {
    header: 'Kesenjangan Sebelum',
    width: 14,
    format: FORMAT.whole,
    centred: true,
    cell: ({ unit }) => unit.kesenjanganSebelum ?? '',
  },
  {
    header: 'Kesenjangan Sesudah',
    width: 14,
    format: FORMAT.whole,
    centred: true,
    cell: ({ unit }) => unit.kesenjanganSesudah ?? '',
  },
  noteColumn('Catatan', 26),
  keyColumn(({ unit }) => unitKey(unit.unitKerja)),
];

const column = (table: (name: string) => string, header: string): string =>
  columnReference(table(TBL_EVALUASI), header);

type Sum = (header: string) => HeadFigure['formula'];

/** Over all persons, and over those to whom the scheme applies: the latter are what the units add up. */
const ofAll: Sum = (header) => (table) => `=ROUND(SUM(${column(table, header)}),2)`;
const ofCounted: Sum = (header) => (table) =>
  `=ROUND(SUMIFS(${column(table, header)},${column(table, 'Nomor Unit')},">0",${column(table, 'Dikecualikan')},""),2)`;

const headOf = (sum: Sum): readonly HeadFigure[] => [
  { label: 'JP rencana', format: FORMAT.jp, formula: sum('JP Rencana') },
  { label: 'JP realisasi (terbukti)', format: FORMAT.jp, formula: sum('JP Realisasi') },
  {
    label: 'Pegawai yang dihitung',
    format: FORMAT.rupiah,
    formula: (table) =>
      `=COUNTIFS(${column(table, 'Nomor Unit')},">0",${column(table, 'Dikecualikan')},"")`,
  },
  {
    label: 'Memenuhi target JP',
    format: FORMAT.rupiah,
    formula: (table) => `=COUNTIFS(${column(table, 'Target Tercapai')},"Ya")`,
  },
  { label: 'JP belum terbukti', format: FORMAT.jp, formula: sum('JP Belum Terbukti') },
  {
    label: 'Persen pegawai yang memenuhi',
    format: FORMAT.percent,
    formula: (table) => {
      const whole = `COUNTIFS(${column(table, 'Nomor Unit')},">0",${column(table, 'Dikecualikan')},"")`;
      return `=${shareOf(`COUNTIFS(${column(table, 'Target Tercapai')},"Ya")`, whole)}`;
    },
  },
];

const position = ({ document: { tanggal } }: YearFigures): string =>
  `Posisi ${formatTanggal(tanggal)}. Kesenjangan adalah jumlah selisih level kompetensi yang direncanakan.`;

const CLOSING = [
  'Kesenjangan sesudah dihitung dari penilaian kompetensi terakhir sesudah kegiatan; yang belum dinilai ulang tetap.',
  'Disampaikan kepada Pejabat Pembina Kepegawaian (PPK) melalui Badan Kepegawaian Daerah (BKD), dan kepada BPSDM.',
];

/** Evaluation by person. */
export const EVALUASI: YearDocument<EvaluasiLine> = {
  member: { peran: 'evaluasi', name: 'Evaluasi', tables: [TBL_EVALUASI] },
  table: TBL_EVALUASI,
  columns: COLUMNS,
  key: 'Kunci',
  title: 'EVALUASI PENGEMBANGAN KOMPETENSI',
  linesOf: ({ document: { evaluasi, evaluasiUnit } }) => {
    const units = new Map(evaluasiUnit.map(({ unitKerja }, at) => [unitKey(unitKerja), at + 1]));
    return evaluasi.map((person, at) => ({
      number: at + 1,
      // Of a unit of which nobody counts: no number of a line.
      unit: units.get(unitKey(person.unitKerja)) ?? evaluasiUnit.length + 1,
      person,
    }));
  },
  keyOf: ({ person }) => person.kunci,
  subtitle: position,
  head: headOf(ofAll),
  closing: CLOSING,
};

/** Evaluation by unit. */
export const EVALUASI_UNIT: YearDocument<UnitLine> = {
  member: { peran: 'evaluasiUnit', name: 'Evaluasi Unit', tables: [TBL_EVALUASI_UNIT] },
  table: TBL_EVALUASI_UNIT,
  columns: UNIT_COLUMNS,
  key: 'Kunci',
  title: 'EVALUASI PENGEMBANGAN KOMPETENSI PER UNIT KERJA',
  linesOf: ({ document }) => document.evaluasiUnit.map((unit, at) => ({ number: at + 1, unit })),
  keyOf: ({ unit }) => unitKey(unit.unitKerja),
  subtitle: position,
  head: headOf(ofCounted),
  closing: CLOSING,
};
