// Conversion of an activity to JP: profiles of rules, and the computation of one row.
export type { AturanKonversi, Ketentuan, Profil, ProfilId } from './aturan';
export { convertToJp, readBentuk, readBentukTabel } from './convert';
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
