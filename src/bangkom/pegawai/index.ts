// Persons: NIP, posts, ranks, and who is left out. (The schema of a row stands in ./pegawai.)
export { readBagianNip } from './bagian';
export {
  formatGolongan,
  GOLONGAN_VALUES,
  isGolonganOf,
  parseGolongan,
  type Golongan,
} from './golongan';
export { JENJANG_VALUES, KETENTUAN_JENJANG, parseJenjang, type Jenjang } from './jenjang';
export { formatNip, isPolaPppk, parseNip, type Nip, type NipOptions, type NipReading } from './nip';
export { checkNipColumns, checkPensiun, findNipConflicts } from './pemeriksaan';
export { KEDUDUKAN_VALUES, parsePengecualian, PENGECUALIAN } from './pengecualian';
