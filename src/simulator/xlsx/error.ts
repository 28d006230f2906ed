// Why a file could not be opened as a workbook.

export type XlsxErrorCode = 'notAWorkbook' | 'encrypted' | 'legacyXls' | 'tooLarge' | 'damaged';

/** A file that cannot be opened. `code` says why, in words a program can act on. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const damaged = (message: string): XlsxError => new XlsxError('damaged', message);
