// Everything a user can have done to a workbook; the only door into this room. What the pane does not
// need at once comes by ./later.
export type { AdoptedForm, AdoptOptions, AdoptResult } from './adopt-form';
export type {
  BuildOptions,
  BuildResult,
  CancelSignal,
  VerifikasiSummary,
} from './build-verifikasi';
export type { DirektoriResult } from './build-direktori';
export type { JadwalResult } from './build-jadwal';
export type { BuildIdpOptions, BuildIdpResult, IdpTata } from './build-idp';
export type { ChangedRow, VerifikasiCheck } from './check-verifikasi';
export type { YearDocumentResult } from './build-pemantauan';
export type { CheckOptions, CheckResult } from './check-workbook';
export type { IncomingRow } from './collection';
export type { CollectOptions, CollectResult, PlacedConflict, FormRows } from './collect-forms';
export {
  confirmMapping,
  forgetMapping,
  mappingFields,
  readFormReadings,
  type FormMapping,
  type FormReading,
  type MappedColumn,
} from './confirm-mapping';
export type {
  ChosenFile,
  CollectFilesOptions,
  CollectFilesResult,
  FileReport,
} from './collect-files';
export type { MendedCell, MendOptions, MendResult, SkippedCell, WantedMend } from './apply-mends';
export type { CreateFormsOptions, CreateFormsResult } from './create-forms';
export type { SendResult } from './prepare-to-send';
export type { DetachOptions, DetachResult } from './detach-workbook';
export type { ReleasedForm, ReleaseOptions, ReleaseResult } from './release-form';
export type { ConflictChoice, ResolveResult } from './resolve-conflicts';
export {
  describeWorkbook,
  type FormDescription,
  type LastVerifikasi,
  type WorkbookDescription,
} from './describe-workbook';
export type { ExportedRows } from './export-verifikasi';
export type { FreezeDocumentsOptions, FreezeDocumentsResult } from './freeze-documents';
export type { FreezeOptions, FreezeResult } from './freeze-to-values';
export type { ImportConflict, ImportOptions, ImportResult } from './import-data';
export type { ImportSource } from './import-source';
export type { ImportColumn, ImportList, ImportMapping, ImportReading } from './read-import';
export type { PrepareDataResult } from './prepare-data';
export type { AnalisisResult } from './build-kesenjangan';
export type { ProposeOptions, ProposeResult } from './build-rekomendasi';
export type { ProposeSkjOptions, ProposeSkjResult, PostWithoutSkj } from './propose-skj';
export type { PrepareResult } from './prepare-workbook';
export type { FormReport } from './read-forms';
export type { Finding, OperationProgress } from './report';
export type { CheckByPerson, FindingGroup } from './check-by-person';
export { describeExcel, type ExcelDescription, type ExcelLimit } from './describe-excel';
export type { PreviewPerson, VerifikasiPreview } from './preview-verifikasi';
export { readSelectedRow, type RecommendedForm, type RowField, type SelectedRow } from './read-row';
export type { FieldGroup, FieldKind } from '../sheets/row-fields';
export { insertFormula, watchSelection, type InsertResult } from './selection';
export { writeField, type WriteResult } from './write-field';
export type { ImportRiwayatResult, RiwayatSource } from './import-riwayat';
export type { SiasnRows } from './export-siasn';
export type { StartNextYearOptions, StartNextYearResult } from './start-next-year';
export type { StartRealisasiOptions, StartRealisasiResult } from './start-realisasi';
export type { SignOptions, SignResult } from './sign-validasi';
export type { ListedPerson } from './list-people';
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
