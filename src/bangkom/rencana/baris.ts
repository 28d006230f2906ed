// One row of the plan (tblRencana) as a typed value, and the schema that holds it to its ranges.
import '../no-jit';
import { z } from 'zod';
import { BENTUK, JALUR_VALUES, LINGKUP_VALUES } from '../bentuk';
import { KATEGORI_KESENJANGAN } from '../kesenjangan';
import { isIsoDate, type RawCell } from '../tanggal';
import {
  JENIS_KOMPETENSI,
  KODE_DASAR,
  KURIKULUM,
  SATUAN,
  STATUS_RENCANA,
  SUMBER_DANA,
} from './daftar';

const text = z.string().min(1).nullable();
const date = z.string().refine(isIsoDate).nullable();
const amount = z.number().nonnegative().nullable();
const level = (lowest: number) => z.int().min(lowest).max(5).nullable();

/**
 * The columns of tblRencana, in their order. A blank or refused cell is null; dates are
 * `YYYY-MM-DD`. Ranges: domain 2.4 and 2.5.
 */
export const barisRencanaSchema = z.object({
  no: z.int().positive().nullable(),
  /** 18 digits. */
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  nama: text,
  jabatan: text,
  unitKerja: text,
  jabatanTarget: text,
  jenisKompetensi: z.enum(JENIS_KOMPETENSI).nullable(),
  kompetensi: text,
  levelStandar: level(1),
  levelNyata: level(0),
  kesenjangan: z.enum(KATEGORI_KESENJANGAN).nullable(),
  /** Several grounds may stand in one cell ("GKJ; GKT"); empty when the cell is blank. */
  dasarPertimbangan: z.array(z.enum(KODE_DASAR)).readonly(),
  namaPengembangan: text,
  bentuk: z.enum(BENTUK.map(({ id }) => id)).nullable(),
  jalur: z.enum(JALUR_VALUES).nullable(),
  lingkup: z.enum(LINGKUP_VALUES).nullable(),
  /** In the satuan of the bentuk. */
  jumlah: amount,
  satuan: z.enum(SATUAN).nullable(),
  penyelenggara: text,
  tglMulai: date,
  tglSelesai: date,
  /** Effective days, where they are fewer than the calendar days. */
  hari: z.int().positive().nullable(),
  kurikulum: z.enum(KURIKULUM).nullable(),
  /** Rupiah; 0 is an answer, null is none. */
  anggaran: amount,
  sumberDana: z.enum(SUMBER_DANA).nullable(),
  prioritas: z.int().min(1).max(3).nullable(),
  jp: amount,
  jpDiakui: amount,
  status: z.enum(STATUS_RENCANA).nullable(),
  catatan: text,
  dasar: text,
  standar: text,
  nyata: text,
  jenisPengembangan: text,
  idBaris: text,
  asal: text,
});

/** The key of a column of the plan. */
export type KolomRencana = keyof z.infer<typeof barisRencanaSchema>;

// Object.keys and fromEntries forget which keys they hold; these are the keys of the schema.
/** The columns of tblRencana in their order. */
export const KOLOM_RENCANA = Object.keys(barisRencanaSchema.shape) as KolomRencana[];

export interface BarisRencana extends Readonly<z.infer<typeof barisRencanaSchema>> {
  /**
   * What stood in the cells that were refused and are null here: a check must tell a wrong
   * value from a blank one.
   */
  readonly ditolak?: Readonly<Partial<Record<KolomRencana, RawCell>>>;
}

/** A row without content, to build rows from. */
export const BARIS_KOSONG: BarisRencana = Object.freeze({
  ...(Object.fromEntries(KOLOM_RENCANA.map((key) => [key, null])) as Record<KolomRencana, null>),
  dasarPertimbangan: [],
});
