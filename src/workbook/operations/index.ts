// Everything a user can have done to a workbook; the only door into this room.
export { adoptForm, type AdoptedForm, type AdoptOptions, type AdoptResult } from './adopt-form';
export { checkWorkbook, type CheckOptions, type CheckResult } from './check-workbook';
export type { IncomingRow } from './collection';
export {
  collectForms,
  readFormRows,
  type CollectOptions,
  type CollectResult,
  type FormRows,
} from './collect-forms';
export { freezeToValues, type FreezeOptions, type FreezeResult } from './freeze-to-values';
export { prepareWorkbook, SCHEMA_VERSION, type PrepareResult } from './prepare-workbook';
export type { FormReport } from './read-forms';
export type { Finding, OperationProgress } from './report';
export { showSheet, showCell } from './show';
export { OperationError } from '../excel/errors';
