// Talent map and development: nine boxes, recommendations, 70:20:10, mandatory programmes.
export {
  DEFAULT_AMBANG_POTENSI,
  findKotak,
  kinerjaOf,
  KOTAK,
  KOTAK_GRID,
  POTENSI_VALUES,
  potensiOf,
  readAmbangPotensi,
  readKotak,
  type AmbangPotensi,
  type Kotak,
  type NomorKotak,
  type Potensi,
} from './kotak';
export { LAMPIRAN_A, type BentukLampiranA } from './lampiran-a';
export type { TalentaMessage } from './messages';
export {
  findProgramBelumDiikuti,
  LINTAS_FUNGSI,
  PROGRAM_WAJIB,
  programKesenjanganOf,
  programWajibOf,
  type KelompokProgramWajib,
  type ProgramKesenjangan,
  type ProgramWajib,
} from './program-wajib';
export {
  KELOMPOK_PROPORSI,
  LABEL_PROPORSI,
  listProporsi,
  measureProporsi,
  proporsiOf,
  type BagianProporsi,
  type KelompokProporsi,
} from './proporsi';
export {
  isDasarAllowed,
  KETENTUAN_DASAR,
  PERLU_PENGELOLA_DIKLAT,
  readDasar,
  recommend,
  REKOMENDASI,
  type BentukRekomendasi,
  type KetentuanDasar,
  type Rekomendasi,
} from './rekomendasi';
