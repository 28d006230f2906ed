// The profile of a person: a row of tblPegawai, and the way from raw cells to it.
// Source: domain 3.5, 4.6, 5.1 and 6.
import '../no-jit';
import { z } from 'zod';
import { EKSPEKTASI_VALUES, parseEkspektasi, parsePredikat, PREDIKAT_VALUES } from '../kesenjangan';
import { STATUS_ASN, wordList } from '../rencana/daftar';
import { readNip } from '../rencana/nip';
import { problem, type Problem } from '../rencana/problem';
import { RowReader, type DateCells, type RawRow } from '../rencana/reader';
import { parseDate, type IsoDate } from '../tanggal';
import { GOLONGAN_VALUES, isGolonganOf, parseGolongan } from './golongan';
import { JENJANG_VALUES, parseJenjang } from './jenjang';
import { parseNip } from './nip';
import { checkNipColumns, checkPensiun, findNipConflicts } from './pemeriksaan';

/** A row of tblPegawai; null is a blank or a refused cell. */
export const barisPegawaiSchema = z.object({
  /** 18 digits. */
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  nama: z.string().min(1).nullable(),
  status: z.enum(STATUS_ASN).nullable(),
  golongan: z.enum(GOLONGAN_VALUES).nullable(),
  jabatan: z.string().min(1).nullable(),
  jenjang: z.enum(JENJANG_VALUES).nullable(),
  unitKerja: z.string().min(1).nullable(),
  /** Words or a code of SIASN; see `parsePengecualian`. */
  kedudukan: z.string().min(1).nullable(),
  nipAtasan: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  namaAtasan: z.string().min(1).nullable(),
  predikat: z.enum(PREDIKAT_VALUES).nullable(),
  hasilKerja: z.enum(EKSPEKTASI_VALUES).nullable(),
  perilaku: z.enum(EKSPEKTASI_VALUES).nullable(),
  /** Achievement in percent, 0 to 200. */
  capaian: z.number().min(0).max(200).nullable(),
  /** 0 to 100. */
  skorPotensi: z.number().min(0).max(100).nullable(),
});
export type BarisPegawai = Readonly<z.infer<typeof barisPegawaiSchema>>;
export type KolomPegawai = keyof BarisPegawai;

/** Headers of tblPegawai in their order; exact. */
export const LABEL_PEGAWAI: Readonly<Record<KolomPegawai, string>> = {
  nip: 'NIP',
  nama: 'Nama',
  status: 'Status',
  golongan: 'Golongan',
  jabatan: 'Jabatan',
  jenjang: 'Jenjang',
  unitKerja: 'Unit Kerja',
  kedudukan: 'Kedudukan',
  nipAtasan: 'NIP Atasan',
  namaAtasan: 'Nama Atasan',
  predikat: 'Predikat Kinerja',
  hasilKerja: 'Hasil Kerja',
  perilaku: 'Perilaku',
  capaian: 'Capaian',
  skorPotensi: 'Skor Potensi',
};

/** Columns that some offices add; where they stand, a NIP is held against them (N11). */
export const LABEL_PEGAWAI_LAIN = {
  jenisKelamin: 'Jenis Kelamin',
  tanggalLahir: 'Tanggal Lahir',
} as const;
export type KolomPegawaiLain = keyof typeof LABEL_PEGAWAI_LAIN;

const LABELS = { ...LABEL_PEGAWAI, ...LABEL_PEGAWAI_LAIN };
type Kolom = keyof typeof LABELS;

const LIST_STATUS = wordList(STATUS_ASN);
const LIST_GOLONGAN = { words: GOLONGAN_VALUES, find: parseGolongan };
const LIST_JENJANG = { words: JENJANG_VALUES, find: parseJenjang };
const LIST_PREDIKAT = { words: PREDIKAT_VALUES, find: parsePredikat };
const LIST_EKSPEKTASI = { words: EKSPEKTASI_VALUES, find: parseEkspektasi };

export interface ParsePegawaiOptions extends DateCells {
  /** The plan year, for the retirement age. */
  readonly tahun?: number | null;
  /** Today, for the checks of a NIP that look at the calendar. */
  readonly today?: IsoDate;
}

/**
 * Reads tblPegawai. Every row stays, also a blank one; a refused value becomes null. A value outside
 * its list or range is E, also a row without a NIP, because nothing finds it; doubts are W.
 */
export function parsePegawai(
  rawRows: readonly RawRow<Kolom>[],
  options: ParsePegawaiOptions = {},
): { rows: BarisPegawai[]; problems: Problem<Kolom>[] } {
  const problems: Problem<Kolom>[] = [];
  const rows = rawRows.map((raw, index) =>
    readRow(new RowReader(raw, index, LABELS, problems), options),
  );
  const persons = rows.map(({ nip, nama }) => ({ nip: nip ?? '', nama: nama ?? '' }));
  for (const { severity, message, rows: indexes } of findNipConflicts(persons)) {
    for (const index of indexes) problems.push(problem(severity, index, 'nip', message));
  }
  const seen = new Set<string>();
  rows.forEach(({ nip }, index) => {
    if (nip === null) return;
    if (seen.has(nip)) {
      problems.push(problem('W', index, 'nip', { code: 'pegawai.ganda', params: { nip } }));
    }
    seen.add(nip);
  });
  return { rows, problems };
}

function readRow(reader: RowReader<Kolom>, options: ParsePegawaiOptions): BarisPegawai {
  const { tahun, today } = options;
  const status = reader.word('status', LIST_STATUS);
  const calendar = today === undefined ? {} : { today };
  const row: BarisPegawai = {
    nip: readNip(reader, 'nip', { status, ...calendar }),
    nama: reader.text('nama'),
    status,
    golongan: reader.word('golongan', LIST_GOLONGAN),
    jabatan: reader.text('jabatan'),
    jenjang: reader.word('jenjang', LIST_JENJANG),
    unitKerja: reader.text('unitKerja'),
    kedudukan: reader.text('kedudukan'),
    nipAtasan: readNip(reader, 'nipAtasan', calendar),
    namaAtasan: reader.text('namaAtasan'),
    predikat: reader.word('predikat', LIST_PREDIKAT),
    hasilKerja: reader.word('hasilKerja', LIST_EKSPEKTASI),
    perilaku: reader.word('perilaku', LIST_EKSPEKTASI),
    capaian: reader.number('capaian', { bawah: 0, atas: 200, bulat: false }),
    skorPotensi: reader.number('skorPotensi', { bawah: 0, atas: 100, bulat: false }),
  };
  if (Object.values(row).some((value) => value !== null)) {
    checkRow(reader, row, tahun ?? null);
    checkColumns(reader, row, options);
  }
  return row;
}

/** N11, where the sheet has the columns. */
function checkColumns(
  reader: RowReader<Kolom>,
  { nip }: BarisPegawai,
  { date1904 = false }: ParsePegawaiOptions,
): void {
  const reading = parseNip(nip);
  if (reading.kind !== 'valid') return;
  const date = parseDate(reader.raw('tanggalLahir'), { date1904, dateCell: true });
  const kolom = {
    jenisKelamin: reader.text('jenisKelamin') ?? '',
    ...(date.kind === 'date' && { tanggalLahir: date.iso }),
  };
  for (const { message } of checkNipColumns(reading.nip, kolom)) reader.warn('nip', message);
}

function checkRow(reader: RowReader<Kolom>, row: BarisPegawai, tahun: number | null): void {
  reader.reportBlank('E', 'nip');
  for (const field of ['nama', 'status', 'jabatan', 'jenjang'] as const) {
    reader.reportBlank('W', field);
  }
  const { golongan, status, capaian } = row;
  if (golongan !== null && status !== null && !isGolonganOf(golongan, status)) {
    reader.warn('golongan', { code: 'rencana.golonganTidakSesuai', params: { golongan, status } });
  }
  if (capaian !== null && capaian > 0 && capaian <= 2) {
    const persen = Math.round(capaian * 10_000) / 100;
    const message = { code: 'pegawai.capaianPecahan', params: { capaian, persen } } as const;
    reader.warn('capaian', message, persen);
  }
  const reading = parseNip(row.nip);
  if (reading.kind !== 'valid' || row.jenjang === null || tahun === null) return;
  const pensiun = checkPensiun(reading.nip, row.jenjang, tahun);
  if (pensiun !== null) reader.warn('nip', pensiun.message);
}
