// The plan and the identification form: typed rows, and the way to them from raw cells.
export {
  BARIS_KOSONG,
  barisRencanaSchema,
  KOLOM_RENCANA,
  type BarisRencana,
  type KolomRencana,
} from './baris';
export * from './daftar';
export { barisFormulirSchema, kepalaFormulirSchema } from './formulir';
export { parseJenisPengembangan } from './jenis';
export { LABEL_RENCANA } from './label';
export {
  parseForm,
  toBarisRencana,
  type ParsedForm,
  type RawBarisFormulir,
} from './parse-formulir';
export { type RawKepala } from './parse-kepala';
export {
  isBarisKosong,
  parseRencana,
  type ParsedRencana,
  type ParseRencanaOptions,
} from './parse-rencana';
export { problem, type Problem, type Severity } from './problem';
export { type DateCells, type RawRow } from './reader';
