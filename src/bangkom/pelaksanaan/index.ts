// Execution of the plan: what was done, its evidence, monitoring and evaluation.
export { assessBukti } from './bukti';
export type { PelaksanaanInput, Semester } from './capaian';
export type { EvaluasiPegawai, EvaluasiUnit } from './evaluasi';
export { compareRealisasi, type PelaksanaanDocument } from './pelaksanaan';
export {
  isBuktiKurang,
  type Jumlah,
  type Pemantauan,
  type PemantauanKegiatan,
  type PemantauanPegawai,
  type PemantauanUnit,
} from './pemantauan';
export { checkRealisasi } from './pemeriksaan';
export {
  CATATAN_BUKTI,
  JENIS_BUKTI,
  LABEL_REALISASI,
  parseRealisasi,
  REALISASI_KOSONG,
  type BarisRealisasi,
  type KolomRealisasi,
} from './realisasi';
export {
  findKolomSiasn,
  findNewRows,
  fromSiasn,
  KOLOM_SIASN,
  KUNCI_SIASN,
  toSiasn,
  type KolomSiasn,
} from './siasn';
export { findKelanjutan, type Kelanjutan } from './tahun-berikut';
