// Execution of the plan: what was done, its evidence, monitoring and evaluation.
export { assessBukti, type HasilBukti, type PenilaianBukti } from './bukti';
export {
  compareRealisasi,
  type CapaianBaris,
  type EvaluasiPegawai,
  type PelaksanaanDocument,
  type PelaksanaanInput,
  type PemantauanUnit,
  type Semester,
} from './capaian';
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
