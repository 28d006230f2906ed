// Everything a user can have done to a workbook; the only door into this room.
export { adoptForm, type AdoptedForm, type AdoptOptions, type AdoptResult } from './adopt-form';
export {
  buildVerifikasi,
  type BuildOptions,
  type BuildResult,
  type CancelSignal,
  type VerifikasiSummary,
} from './build-verifikasi';
export {
  buildIdp,
  MAXIMUM_SHEETS,
  type BuildIdpOptions,
  type BuildIdpResult,
  type IdpTata,
} from './build-idp';
export { checkVerifikasi, type ChangedRow, type VerifikasiCheck } from './check-verifikasi';
export { checkWorkbook, type CheckOptions, type CheckResult } from './check-workbook';
export type { IncomingRow } from './collection';
export {
  collectForms,
  readFormRows,
  type CollectOptions,
  type CollectResult,
  type PlacedConflict,
  type FormRows,
} from './collect-forms';
export {
  confirmMapping,
  forgetMapping,
  mappingFields,
  readFormReadings,
  type FormMapping,
  type FormReading,
  type MappedColumn,
} from './confirm-mapping';
export {
  collectFiles,
  type ChosenFile,
  type CollectFilesOptions,
  type CollectFilesResult,
  type FileReport,
} from './collect-files';
export {
  applyMends,
  type MendedCell,
  type MendOptions,
  type MendResult,
  type SkippedCell,
  type WantedMend,
} from './apply-mends';
export { createForms, type CreateFormsOptions, type CreateFormsResult } from './create-forms';
export { prepareToSend, type SendResult } from './prepare-to-send';
export { detachWorkbook, type DetachOptions, type DetachResult } from './detach-workbook';
export {
  releaseForm,
  type ReleasedForm,
  type ReleaseOptions,
  type ReleaseResult,
} from './release-form';
export { resolveConflicts, type ConflictChoice, type ResolveResult } from './resolve-conflicts';
export {
  describeWorkbook,
  type FormDescription,
  type LastVerifikasi,
  type WorkbookDescription,
} from './describe-workbook';
export { exportVerifikasi, readExport, type ExportedRows } from './export-verifikasi';
export { freezeToValues, type FreezeOptions, type FreezeResult } from './freeze-to-values';
export { prepareData, type PrepareDataResult } from './prepare-data';
export { prepareWorkbook, SCHEMA_VERSION, type PrepareResult } from './prepare-workbook';
export type { FormReport } from './read-forms';
export type { Finding, OperationProgress } from './report';
export { checkByPerson, type CheckByPerson, type FindingGroup } from './check-by-person';
export { describeExcel, type ExcelDescription, type ExcelLimit } from './describe-excel';
export {
  previewVerifikasi,
  type PreviewPerson,
  type VerifikasiPreview,
} from './preview-verifikasi';
export { readSelectedRow, type RecommendedForm, type RowField, type SelectedRow } from './read-row';
export type { FieldGroup, FieldKind } from '../sheets/row-fields';
export { insertFormula, watchSelection, type InsertResult } from './selection';
export { writeField, type WriteResult } from './write-field';
export { signValidasi, type SignOptions, type SignResult } from './sign-validasi';
export { listPeople, type ListedPerson } from './list-people';
export { selectCell, showOwnSheet, showSheet, watchWorkbook } from './show';
export { OperationError } from '../excel/errors';
