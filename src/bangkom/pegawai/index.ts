// Persons: NIP, posts, ranks, and who is left out. (The schema of a row stands in ./pegawai.)
export { BAGIAN_NIP, readBagianNip } from './bagian';
export {
  formatGolongan,
  GOLONGAN_VALUES,
  isOfPns,
  PANGKAT,
  parseGolongan,
  type Golongan,
  type GolonganPns,
  type GolonganPppk,
} from './golongan';
export {
  JENJANG_VALUES,
  KETENTUAN_JENJANG,
  parseJenjang,
  type Jenjang,
  type KetentuanJenjang,
} from './jenjang';
export type { PegawaiMessage } from './messages';
export {
  formatNip,
  parseNip,
  type Nip,
  type NipFinding,
  type NipOptions,
  type NipReading,
} from './nip';
export {
  checkNipColumns,
  checkPensiun,
  findNipConflicts,
  type NipConflict,
  type NipRow,
} from './pemeriksaan';
export {
  KEDUDUKAN_VALUES,
  parsePengecualian,
  PENGECUALIAN,
  type AlasanPengecualian,
  type Pengecualian,
} from './pengecualian';
