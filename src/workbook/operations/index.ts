// Everything a user can have done to a workbook; the only door into this room. What the pane does not
// need at once comes by ./later.
export type { AdoptedForm, AdoptOptions, AdoptResult } from './formulir/adopt-form';
export type {
  BuildOptions,
  BuildResult,
  CancelSignal,
  VerifikasiSummary,
} from './verifikasi/build-verifikasi';
export type { DirektoriResult } from './talenta/build-direktori';
export type { JadwalResult } from './pelaksanaan/build-jadwal';
export type { BuildIdpOptions, BuildIdpResult, IdpTata } from './talenta/build-idp';
export type { ChangedRow, VerifikasiCheck } from './verifikasi/check-verifikasi';
export type { YearDocumentResult } from './pelaksanaan/build-pemantauan';
export type { CheckOptions, CheckResult } from './check/check-workbook';
export type { IncomingRow } from './rencana/collection';
export type {
  CollectOptions,
  CollectResult,
  PlacedConflict,
  FormRows,
} from './rencana/collect-forms';
export {
  confirmMapping,
  forgetMapping,
  mappingFields,
  readFormReadings,
  type FormMapping,
  type FormReading,
  type MappedColumn,
} from './formulir/confirm-mapping';
export type {
  ChosenFile,
  CollectFilesOptions,
  CollectFilesResult,
  FileReport,
} from './rencana/collect-files';
export type {
  MendedCell,
  MendOptions,
  MendResult,
  SkippedCell,
  WantedMend,
} from './check/apply-mends';
export type { CreateFormsOptions, CreateFormsResult } from './formulir/create-forms';
export type { SendResult } from './formulir/prepare-to-send';
export type { DetachOptions, DetachResult } from './detach-workbook';
export type { ReleasedForm, ReleaseOptions, ReleaseResult } from './formulir/release-form';
export type { ConflictChoice, ResolveResult } from './rencana/resolve-conflicts';
export {
  describeWorkbook,
  type FormDescription,
  type LastVerifikasi,
  type WorkbookDescription,
} from './describe-workbook';
export type { ExportedRows } from './verifikasi/export-verifikasi';
export type { FreezeDocumentsOptions, FreezeDocumentsResult } from './verifikasi/freeze-documents';
export type { FreezeOptions, FreezeResult } from './freeze-to-values';
export type { ImportConflict, ImportOptions, ImportResult } from './data/import-data';
export type { ImportSource } from './data/import-source';
export type { ImportColumn, ImportList, ImportMapping, ImportReading } from './data/read-import';
export type { PrepareDataResult } from './data/prepare-data';
export type { AnalisisResult } from './talenta/analisis-document';
export type { ProposeOptions, ProposeResult } from './talenta/build-rekomendasi';
export type { ProposeSkjOptions, ProposeSkjResult, PostWithoutSkj } from './data/propose-skj';
export type { PrepareResult } from './prepare-workbook';
export type { FormReport } from './formulir/read-forms';
export type { Finding, OperationProgress } from './report';
export type { CheckByPerson, FindingGroup } from './check/check-by-person';
export { describeExcel, type ExcelDescription, type ExcelLimit } from './describe-excel';
export type { PreviewPerson, VerifikasiPreview } from './verifikasi/preview-verifikasi';
export {
  readSelectedRow,
  type RecommendedForm,
  type RowField,
  type SelectedRow,
} from './formulir/read-row';
export type { FieldGroup, FieldKind } from '../sheets/row-fields';
export { insertFormula, watchSelection, type InsertResult } from './selection';
export { writeField, type WriteResult } from './formulir/write-field';
export type { ImportRiwayatResult, RiwayatSource } from './pelaksanaan/import-riwayat';
export type { SiasnRows } from './pelaksanaan/export-siasn';
export type { StartNextYearOptions, StartNextYearResult } from './pelaksanaan/start-next-year';
export type { StartRealisasiOptions, StartRealisasiResult } from './pelaksanaan/start-realisasi';
export type { SignOptions, SignResult } from './verifikasi/sign-validasi';
export type { ListedPerson } from './data/list-people';
export { selectCell, showOwnSheet, showSheet, watchWorkbook } from './show';
export { OperationError } from '../excel/errors';
export {
  adoptForm,
  applyMends,
  buildDirektori,
  buildEvaluasi,
  buildIdp,
  buildJadwal,
  buildKesenjangan,
  buildRekomendasi,
  proposeRencana,
  buildPemantauan,
  proposeSkj,
  buildPeta,
  buildVerifikasi,
  checkByPerson,
  checkVerifikasi,
  checkWorkbook,
  collectFiles,
  collectForms,
  createForms,
  detachWorkbook,
  exportSiasn,
  exportVerifikasi,
  fillSample,
  freezeDocuments,
  freezeToValues,
  importData,
  importRiwayat,
  listPeople,
  listPlannedPeople,
  prepareData,
  prepareToSend,
  prepareWorkbook,
  previewVerifikasi,
  readExport,
  readImport,
  readFormRows,
  readSiasn,
  releaseForm,
  resolveConflicts,
  signValidasi,
  startNextYear,
  startRealisasi,
} from './later';
