// Where an import comes from: sheets of this workbook or of a chosen file, read as data.
import { foreignFileErrors } from '../../../messages/files';
import { operationMessages } from '../../../messages/operations';
import { readDateSystem } from '../../excel/date-system';
import { OperationError, runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { FileError } from '../../files/container';
import { readForeignWorkbook, type ForeignWorkbook } from '../../files/foreign-workbook';
import { readSheets } from '../../sheets/read-grids';
import type { SheetGrid } from '../../sheets/sheet-grid';
import { bytesOf, type ChosenFile } from '../rencana/collect-files';

/** A chosen file, or this workbook without one. */
export interface ImportSource {
  readonly file?: ChosenFile;
  /** One sheet of it; without it every sheet that may hold a list. */
  readonly sheet?: string;
}

/** The sheets of a source as data. */
export interface ReadSource {
  /** Name without folders; null: this workbook. */
  readonly file: string | null;
  /** Its days count from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly grid: SheetGrid }[];
}

/** @throws OperationError where the file cannot be read */
export async function readSource({ file, sheet }: ImportSource): Promise<ReadSource> {
  const isWanted = ({ name }: { readonly name: string }): boolean =>
    sheet === undefined || name === sheet;
  if (file) {
    const name = file.name.slice(file.name.search(/[^\\/]*$/));
    const book = await openFile(file, name);
    return { file: name, date1904: book.date1904, sheets: book.sheets.filter(isWanted) };
  }
  return runExcel(async (context) => {
    const date1904 = await readDateSystem(context);
    // Sheets of ours hold what was made here; one of them is read only where it is named.
    const entries = (await listSheets(context)).filter(
      (entry) => isWanted(entry) && (entry.peran === null || sheet !== undefined),
    );
    const read = await readSheets(context, entries);
    return {
      file: null,
      date1904,
      sheets: read.map(({ entry, grid }) => ({ name: entry.name, grid })),
    };
  });
}

async function openFile(file: ChosenFile, name: string): Promise<ForeignWorkbook> {
  try {
    return await readForeignWorkbook(await bytesOf(file), name, { withOwn: true, withText: true });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = operationMessages.fileUnreadable(name, foreignFileErrors[error.fault]);
    throw new OperationError(`berkas.${error.fault}`, message, { cause: error });
  }
}
