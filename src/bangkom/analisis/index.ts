// The analysis of the persons of an office: gaps, units, proposals.
export {
  analyse,
  predikatDari,
  type AnalisisInput,
  type AnalisisPegawai,
  type AsalPredikat,
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
  type AlasanUsulan,
  type Usulan,
} from './rekomendasi';
export { measureUnits, type KompetensiUnit } from './unit';
