// "Impor Data": a list of another program into Pegawai, SKJ or Kompetensi, as its reading was confirmed.
// Doing it again changes nothing, and completes what an interrupted run left.
import { isoToSerial, parseDate } from '../../../bangkom/tanggal';
import { imporMessages } from '../../../messages/impor';
import { progressWords } from '../../../messages/progress';
import { OperationError, runExcel } from '../../excel/errors';
import type { Cell } from '../../excel/grid';
import { bodyOf, columnIndexes, findTables, type FoundTable } from '../../excel/tables';
import { readGrid } from '../../excel/transfer';
import { FORMAT, headerOf } from '../../sheets/column';
import { writeDataRows } from '../../sheets/data-rows';
import { readDataOf, type ReadData } from '../../sheets/data-sheet';
import { planImport } from '../../sheets/impor/plan';
import type { ImportTarget, ListRow } from '../../sheets/impor/recognise';
import { IMPORT_TARGETS } from '../../sheets/impor/targets';
import { differenceFinding, lostFindings, unknownFinding } from './import-findings';
import { prepareDataIn } from './prepare-data';
import { readConfirmed, type ImportMapping, type ReadImportOptions } from './read-import';
import type { Finding, OperationProgress } from '../report';

export interface ImportOptions extends ReadImportOptions {
  readonly mapping: ImportMapping;
  /** Cells that hold another value: they stay (the default), or take the list's. */
  readonly onConflict?: 'keep' | 'take';
}

/** A cell that somebody has filled otherwise than the list. */
export interface ImportConflict {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly yours: Cell;
  readonly theirs: Cell;
}

export interface ImportResult {
  /** Where the table stands. */
  readonly sheet: string;
  /** Rows of the list that stand in the table now. */
  readonly rows: number;
  readonly added: number;
  /** Rows that stood there, and in which cells were written. */
  readonly updated: number;
  /** Cells that hold another value: kept, or replaced where that was asked for. */
  readonly conflicts: readonly ImportConflict[];
  readonly problems: readonly Finding[];
}

/** Rows that stand there are changed in pieces of so many. */
const CHUNK = 500;

/**
 * Adds the rows that the table lacks and fills cells that are blank; a filled cell stays unless
 * `onConflict` says otherwise, and a formula always.
 * @throws OperationError where the file cannot be read, the list is gone, or the mapping is no good
 */
export async function importData(
  { target, source, mapping, onConflict = 'keep' }: ImportOptions,
  progress?: OperationProgress,
): Promise<ImportResult> {
  const wanted = IMPORT_TARGETS[target];
  const { dataSheet } = wanted;
  progress?.(0, progressWords.readWorkbook);
  const list = await readConfirmed(wanted, source, mapping);
  return runExcel(async (context) => {
    const prepared = await prepareDataIn(context, (share, doing) => progress?.(share / 2, doing));
    const [found] = await findTables(context, [dataSheet.table]);
    if (!found) {
      const { problems } = prepared;
      return { sheet: dataSheet.name, rows: 0, added: 0, updated: 0, conflicts: [], problems };
    }
    const data = await readDataOf(context, dataSheet, found);
    assertColumns(wanted, found);
    const rows = list.rows.map((row) => withDates(wanted, row, list.date1904, data.date1904));
    const { updates, additions, differences, unknown, known } = planImport({
      target: wanted,
      data,
      rows,
      isFormula: await askFormulas(context, wanted, data),
      isTaking: onConflict === 'take',
    });
    for (let done = 0; done < updates.length; done += CHUNK) {
      progress?.(0.5 + (done / updates.length) * 0.3, progressWords.writeImport);
      await writeDataRows(context, dataSheet, found, updates.slice(done, done + CHUNK));
    }
    progress?.(0.8, progressWords.writeImport);
    await writeDataRows(context, dataSheet, found, additions);
    progress?.(1, progressWords.done);
    const told = { target: wanted, list, data };
    const leftOut = new Set(unknown);
    return {
      sheet: found.sheetName,
      rows: known,
      added: additions.length,
      updated: updates.length,
      conflicts: differences
        .filter(({ reason }) => reason === 'isi')
        .map(({ index, key, yours, theirs }) => ({
          sheet: found.sheetName,
          cell: data.cellOf(index, key),
          header: headerOf(dataSheet.columns, key),
          yours,
          theirs,
        })),
      problems: [
        ...prepared.problems,
        ...list.problems,
        ...unknown.map((row) => unknownFinding(told, row)),
        ...rows.filter((row) => !leftOut.has(row)).flatMap((row) => lostFindings(told, row)),
        ...differences
          .filter(({ reason }) => onConflict === 'keep' || reason !== 'isi')
          .map((difference) => differenceFinding(told, difference)),
      ],
    };
  });
}

/** A table of the user may lack columns by which its rows are known. */
function assertColumns({ dataSheet, keys }: ImportTarget<string>, { headers }: FoundTable): void {
  const present = columnIndexes(headers);
  const missing = keys
    .flat()
    .map((key) => headerOf(dataSheet.columns, key))
    .filter((header) => !present.has(header.toLowerCase()));
  if (missing.length === 0) return;
  const message = imporMessages.columnsGone(dataSheet.table, missing);
  throw new OperationError('impor.kolomTabel', message);
}

/** Tells whether a cell of the table holds a formula. */
async function askFormulas(
  context: Excel.RequestContext,
  { dataSheet }: ImportTarget<string>,
  { found, rows }: ReadData<string>,
): Promise<(index: number, key: string) => boolean> {
  const formulas = await readGrid(context, found.sheet, bodyOf(found), 'formulas');
  const places = columnIndexes(found.headers);
  const columns = new Map(
    dataSheet.columns.map(({ key, header }) => [key, places.get(header.toLowerCase()) ?? -1]),
  );
  return (index, key) => {
    const formula = formulas[index]?.[columns.get(key) ?? -1];
    const isWritten = typeof formula === 'string' && formula.startsWith('=');
    return isWritten && formula !== rows[index]?.[key];
  };
}

/** Dates of the list as the workbook counts days; also those that are written as text. */
function withDates(
  { dataSheet }: ImportTarget<string>,
  row: ListRow<string>,
  from1904: boolean,
  to1904: boolean,
): ListRow<string> {
  const cells = { ...row.cells };
  for (const { key, format } of dataSheet.columns) {
    const value = cells[key];
    if (format !== FORMAT.date || value === undefined) continue;
    if (typeof value === 'number' && from1904 === to1904) continue;
    const date = parseDate(value, { date1904: from1904, dateCell: true });
    if (date.kind === 'date') cells[key] = isoToSerial(date.iso, to1904) ?? value;
  }
  return { ...row, cells };
}
