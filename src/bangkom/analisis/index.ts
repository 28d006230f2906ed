// The analysis of the persons of an office: gaps, units, proposals.
export {
  analyse,
  type AnalisisPegawai,
  type BelumDipetakan,
  type KompetensiDinilai,
  type Pembanding,
} from './pegawai';
export {
  hasilOf,
  kunciKinerja,
  kunciUsulan,
  prioritasOf,
  proposeFor,
  type Usulan,
} from './rekomendasi';
export { measureUnits, type KompetensiUnit } from './unit';
