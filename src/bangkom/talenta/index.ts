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
  type Kotak,
  type NomorKotak,
  type Potensi,
} from './kotak';
export { LAMPIRAN_A } from './lampiran-a';
export {
  findProgramBelumDiikuti,
  PROGRAM_WAJIB,
  programKesenjanganOf,
  programWajibOf,
  type KelompokProgramWajib,
} from './program-wajib';
export {
  KELOMPOK_PROPORSI,
  LABEL_PROPORSI,
  listProporsi,
  measureProporsi,
  proporsiOf,
} from './proporsi';
export {
  isDasarAllowed,
  KETENTUAN_DASAR,
  PERLU_PENGELOLA_DIKLAT,
  readDasar,
  recommend,
  REKOMENDASI,
  type Rekomendasi,
} from './rekomendasi';
