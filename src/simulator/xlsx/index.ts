// Opening and saving .xlsx files: bytes ↔ plain content. Works in Node and in the browser.
import type { WorkbookContent } from '../excel/content';
import { openWorkbook, type XlsxOptions } from './open';

export { XlsxError, type XlsxErrorCode } from './error';
export type { XlsxOptions } from './open';
export type { AddinIdentity } from './settings';
export { writeXlsx, type WrittenWorkbook } from './write';

/**
 * Reads a workbook.
 * @throws XlsxError with a code for what cannot be opened: not a workbook, encrypted, .xls, too large, damaged
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: XlsxOptions = {},
): Promise<WorkbookContent> {
  await Promise.resolve();
  return openWorkbook(bytes, options).content;
}
