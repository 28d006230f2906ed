// Execution of the plan: what was done, its evidence, monitoring and evaluation.
export { assessBukti, type HasilBukti, type PenilaianBukti } from './bukti';
export type { CapaianBaris, PelaksanaanInput, RencanaBaris, Semester } from './capaian';
export type { CapaianTahun, EvaluasiPegawai, EvaluasiUnit, KompetensiDievaluasi } from './evaluasi';
export { compareRealisasi, type PelaksanaanDocument } from './pelaksanaan';
export {
  isBuktiKurang,
  type Jumlah,
  type Pemantauan,
  type PemantauanKegiatan,
  type PemantauanPegawai,
  type PemantauanUnit,
} from './pemantauan';
export { activityKey, checkRealisasi } from './pemeriksaan';
export {
  barisRealisasiSchema,
  CATATAN_BUKTI,
  JENIS_BUKTI,
  LABEL_REALISASI,
  parseRealisasi,
  REALISASI_KOSONG,
  type BarisRealisasi,
  type JenisBukti,
  type KolomRealisasi,
  type ParseRealisasiOptions,
} from './realisasi';
export {
  findKolomSiasn,
  findNewRows,
  fromSiasn,
  KOLOM_SIASN,
  KUNCI_SIASN,
  toSiasn,
  type BarisSiasn,
  type KolomSiasn,
} from './siasn';
export { findKelanjutan, type Kelanjutan, type KebutuhanTerbuka } from './tahun-berikut';
