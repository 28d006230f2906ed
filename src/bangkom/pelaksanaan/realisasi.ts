// What was done: a row of tblRealisasi, and the way from raw cells to it. Source: domain 2.5, 5.8.
import '../no-jit';
import { z } from 'zod';
import { DEFAULT_PENGATURAN, type Pengaturan } from '../pengaturan';
import { barisRencanaSchema, type KolomRencana } from '../rencana/baris';
import { wordList } from '../rencana/daftar';
import { readIsian } from '../rencana/isian';
import { LABEL_RENCANA } from '../rencana/label';
import { readNip } from '../rencana/nip';
import type { Problem } from '../rencana/problem';
import { RowReader, type DateCells, type RawRow } from '../rencana/reader';
import { isIsoDate, type IsoDate, type RawCell } from '../tanggal';

/** Evidence of JP: one of them suffices, the third is two documents (S004 L284-288). */
export const JENIS_BUKTI = [
  'Surat Keterangan Pembelajaran',
  'Surat Keputusan/Surat Perintah',
  'Surat Tugas/Undangan dan Bukti Kehadiran',
  'Surat Keterangan dari Pengelola Kepegawaian',
] as const;
export type JenisBukti = (typeof JENIS_BUKTI)[number];

/**
 * What a reader of the list should know: the issuer's level of the last kind is not enforced,
 * because a kabupaten has no JPT Madya (domain 9 no. 30).
 */
export const CATATAN_BUKTI: Readonly<Partial<Record<JenisBukti, string>>> = {
  'Surat Keputusan/Surat Perintah': 'Mencantumkan jangka waktu pelaksanaan.',
  'Surat Keterangan dari Pengelola Kepegawaian':
    'Naskah sumber: diterbitkan oleh Jabatan Pimpinan Tinggi Madya.',
};

const { shape } = barisRencanaSchema;

/** A row of tblRealisasi; a blank or refused cell is null. */
const barisRealisasiSchema = z.object({
  /** ID Baris of the plan; null for what was done outside the plan. */
  idRencana: z.string().min(1).nullable(),
  nip: shape.nip,
  nama: shape.nama,
  bentuk: shape.bentuk,
  namaPengembangan: shape.namaPengembangan,
  lingkup: shape.lingkup,
  jumlah: shape.jumlah,
  tglMulai: shape.tglMulai,
  tglSelesai: shape.tglSelesai,
  hari: shape.hari,
  penyelenggara: shape.penyelenggara,
  jenisBukti: z.enum(JENIS_BUKTI).nullable(),
  nomorBukti: z.string().min(1).nullable(),
  tanggalBukti: z.string().refine(isIsoDate).nullable(),
  status: shape.status,
  jp: shape.jp,
});
export type KolomRealisasi = keyof typeof barisRealisasiSchema.shape;
export interface BarisRealisasi extends Readonly<z.infer<typeof barisRealisasiSchema>> {
  readonly ditolak?: Readonly<Partial<Record<KolomRealisasi, RawCell>>>;
}

/** Headers of tblRealisasi in their order; exact. */
export const LABEL_REALISASI: Readonly<Record<KolomRealisasi, string>> = {
  idRencana: 'ID Rencana',
  nip: 'NIP',
  nama: 'Nama',
  bentuk: 'Bentuk',
  namaPengembangan: 'Nama Pengembangan',
  lingkup: 'Lingkup',
  jumlah: 'Jumlah',
  tglMulai: 'Tanggal Mulai',
  tglSelesai: 'Tanggal Selesai',
  hari: 'Hari Efektif',
  penyelenggara: 'Penyelenggara',
  jenisBukti: 'Jenis Bukti',
  nomorBukti: 'Nomor Bukti',
  tanggalBukti: 'Tanggal Bukti',
  status: 'Status',
  jp: 'JP',
};

/** The columns that the plan has too are read as those of the plan. */
const LABELS = { ...LABEL_RENCANA, ...LABEL_REALISASI };

const LIST_BUKTI = wordList(JENIS_BUKTI, {
  a: 'Surat Keterangan Pembelajaran',
  b: 'Surat Keputusan/Surat Perintah',
  c: 'Surat Tugas/Undangan dan Bukti Kehadiran',
  d: 'Surat Keterangan dari Pengelola Kepegawaian',
  Sertifikat: 'Surat Keterangan Pembelajaran',
});

export interface ParseRealisasiOptions extends DateCells {
  readonly pengaturan?: Pengaturan;
  readonly today?: IsoDate;
  /** ID Baris of the plan; without them no ID is looked up. */
  readonly idRencana?: ReadonlySet<string>;
}

/** A row without content; `rows` of {@link parseRealisasi} holds it for every blank row. */
export const REALISASI_KOSONG: BarisRealisasi = Object.freeze(
  // fromEntries forgets which keys it holds; these are the columns, all null
  Object.fromEntries(
    Object.keys(barisRealisasiSchema.shape).map((key) => [key, null]),
  ) as unknown as BarisRealisasi,
);

/** JP is written by the add-in and does not make a row. */
const isBlankRow = (raw: RawRow<KolomRealisasi>): boolean =>
  Object.entries(raw).every(([key, cell]) => key === 'jp' || String(cell).trim() === '');

/** Reads tblRealisasi. Every row stays, also a blank one; a value outside its list or range is E and becomes null. */
export function parseRealisasi(
  rawRows: readonly RawRow<KolomRealisasi>[],
  options: ParseRealisasiOptions = {},
): { rows: BarisRealisasi[]; problems: Problem<KolomRealisasi>[] } {
  const said: Problem<KolomRealisasi | KolomRencana>[] = [];
  const pengaturan = options.pengaturan ?? DEFAULT_PENGATURAN;
  const rows = rawRows.map((raw, index): BarisRealisasi => {
    if (isBlankRow(raw)) return REALISASI_KOSONG;
    const reader = new RowReader<KolomRealisasi | KolomRencana>(raw, index, LABELS, said);
    const isian = readIsian(reader, { ...options, pengaturan, tahun: null }, null);
    const row: BarisRealisasi = {
      idRencana: reader.text('idRencana'),
      nip: readNip(reader, 'nip', options),
      nama: reader.text('nama'),
      bentuk: isian.bentuk,
      namaPengembangan: isian.namaPengembangan,
      lingkup: isian.lingkup,
      jumlah: isian.jumlah,
      tglMulai: isian.tglMulai,
      tglSelesai: isian.tglSelesai,
      hari: isian.hari,
      penyelenggara: isian.penyelenggara,
      jenisBukti: reader.word('jenisBukti', LIST_BUKTI),
      nomorBukti: reader.text('nomorBukti'),
      tanggalBukti: reader.date('tanggalBukti', options),
      status: isian.status,
      jp: reader.number('jp', { bawah: 0, atas: null, bulat: false }),
    };
    const id = row.idRencana;
    if (id !== null && options.idRencana?.has(id) === false) {
      reader.warn('idRencana', { code: 'pelaksanaan.tanpaRencana', params: { id } });
    }
    return Object.keys(reader.refused).length === 0 ? row : { ...row, ditolak: reader.refused };
  });
  // The reader knows the plan's columns too; a sheet without them says nothing about them.
  const problems = said.flatMap((found) => {
    const { field } = found;
    return isOwn(field) ? [{ ...found, field }] : [];
  });
  return { rows, problems };
}

const isOwn = (field: string): field is KolomRealisasi => Object.hasOwn(LABEL_REALISASI, field);
