// Gap analysis: competency gap, performance gap, Job Person Match.
export { bandOfJpm, computeJpm, measureUnit, PITA_JPM, type Jpm, type UkuranUnit } from './jpm';
export {
  categorizeKinerja,
  computeCapaian,
  EKSPEKTASI_VALUES,
  KETENTUAN_PREDIKAT,
  parseEkspektasi,
  parsePredikat,
  PREDIKAT_VALUES,
  predikatDari,
  predikatOf,
  predikatOfCapaian,
  type AsalPredikat,
  type DataKinerja,
  type Ekspektasi,
  type Predikat,
} from './kinerja';
export {
  categorize,
  computeKesenjangan,
  DEFAULT_AMBANG,
  KATEGORI_KESENJANGAN,
  readAmbang,
  readKesenjangan,
  type AmbangKesenjangan,
  type KategoriKesenjangan,
  type Kesenjangan,
} from './kompetensi';
export { readJpm, readKeperluan, readKesenjanganKinerja } from './sel';
