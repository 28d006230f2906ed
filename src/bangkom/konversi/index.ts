// Conversion of an activity to JP: profiles of rules, and the computation of one row.
export type { AturanKonversi, Ketentuan, KetentuanBentuk, Profil, ProfilId } from './aturan';
export {
  applyAturan,
  convertToJp,
  readBentuk,
  readBentukTabel,
  type KonversiInput,
} from './convert';
export type { KonversiMessage } from './messages';
export {
  DEFAULT_PROFIL,
  getAturan,
  getKetentuan,
  parseProfil,
  PROFIL,
  PROFIL_VALUES,
  readProfil,
} from './profil';
export { computeSisa, readSisa, TARGET_JP } from './target';
