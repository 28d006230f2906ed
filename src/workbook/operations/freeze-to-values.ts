// "Bekukan ke Nilai": cells with the add-in's functions become values, so that a file can be sent to
// people who do not have the add-in. By default on copies of the sheets; always after a confirmation.
import { operationMessages } from '../../messages/operations';
import { parseArea, type Cell, type Grid } from '../excel/grid';
import { OperationError, runExcel } from '../excel/errors';
import { literal } from '../excel/literal';
import { freeSheetName, listSheets, setPeran, type SheetEntry } from '../excel/roles';
import { supportsExcelApi } from '../excel/support';
import { readGrid, writeGrid } from '../excel/transfer';
import { finding, type Finding, type OperationProgress } from './report';

export interface FreezeOptions {
  /** The user has agreed in the pane; without it nothing is done. */
  readonly confirmed: boolean;
  /** True (default): on copies of the sheets, the originals keep their formulas. */
  readonly onCopy?: boolean;
}

export interface FreezeResult {
  /** Sheets that now hold values: the copies, or the sheets themselves. */
  readonly sheets: string[];
  /** Cells that were functions of the add-in. */
  readonly cells: number;
  readonly problems: Finding[];
}

/** A formula that needs the add-in: a function of ours, or a name that this workbook defines. */
const NEEDS_ADDIN = /\bBANGKOM\.[A-Z]/i;

/** Freezes the add-in's functions. Errors in cells stay errors. */
export const freezeToValues = (
  options: FreezeOptions,
  progress?: OperationProgress,
): Promise<FreezeResult> =>
  runExcel(async (context) => {
    if (!options.confirmed) {
      throw new OperationError('belumDisetujui', operationMessages.notConfirmed());
    }
    const onCopy = options.onCopy ?? true;
    if (onCopy && !supportsExcelApi('1.10')) {
      throw new OperationError('tanpaSalinan', operationMessages.copyUnsupported());
    }
    progress?.(0, 'Mencari rumus add-in');
    const sheets = await listSheets(context);
    const found = await findFunctionCells(context, sheets);
    const frozen: string[] = [];
    const taken = [...sheets];
    let cells = 0;
    for (const [index, { entry, runs }] of found.entries()) {
      progress?.(index / found.length, `Membekukan ${entry.name}`);
      const target = onCopy ? copySheet(taken, entry) : entry;
      for (const { row, column, values } of runs) {
        await writeGrid(context, target.sheet, row, column, values);
        cells += values.length;
      }
      frozen.push(target.name);
    }
    await context.sync();
    progress?.(1, 'Selesai');
    const problems =
      cells === 0 ? [finding('W', 'bekukan.tidakAda', operationMessages.nothingToFreeze())] : [];
    return { sheets: frozen, cells, problems };
  });

/** A copy right after its original, named after it. */
function copySheet(taken: SheetEntry[], entry: SheetEntry): SheetEntry {
  const sheet = entry.sheet.copy(Excel.WorksheetPositionType.after, entry.sheet);
  const name = freeSheetName(taken, `${entry.name.slice(0, 22)} (nilai)`);
  sheet.name = name;
  // Neither a form nor a sheet of ours: a copy of ours carries its original's mark.
  setPeran(sheet, 'salinan', entry.peran !== null);
  const copy = { ...entry, sheet, name };
  taken.push(copy);
  return copy;
}

interface FunctionCells {
  readonly entry: SheetEntry;
  /** Cells under each other in one column, with their values. */
  readonly runs: { readonly row: number; readonly column: number; readonly values: Grid }[];
}

async function findFunctionCells(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<FunctionCells[]> {
  const used = sheets.map((entry) => {
    const range = entry.sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return { entry, range };
  });
  await context.sync();
  const found: FunctionCells[] = [];
  for (const { entry, range } of used) {
    const area = range.isNullObject ? null : parseArea(range.address);
    if (!area) continue;
    const formulas = await readGrid(context, entry.sheet, area, 'formulas');
    const columns = columnsWithFunctions(formulas);
    const runs: FunctionCells['runs'] = [];
    for (const [column, rows] of columns) {
      const cells = { ...area, column: area.column + column, columnCount: 1 };
      const values = await readGrid(context, entry.sheet, cells);
      runs.push(...runsOf(rows, values, area.row, cells.column));
    }
    if (runs.length > 0) found.push({ entry, runs });
  }
  return found;
}

/** Columns that hold functions of ours, with the rows they stand in. */
function columnsWithFunctions(formulas: Grid): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  formulas.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== 'string' || !cell.startsWith('=') || !NEEDS_ADDIN.test(cell)) return;
      const rows = columns.get(c);
      if (rows) rows.push(r);
      else columns.set(c, [r]);
    });
  });
  return columns;
}

const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|BUSY!)$/;

/** An error stays an error: as text it would hide that a person has to decide. */
const frozenCell = (value: Cell | undefined): Cell =>
  typeof value === 'string' && ERROR_VALUE.test(value) ? value : literal(value ?? '');

function runsOf(
  rows: readonly number[],
  values: Grid,
  firstRow: number,
  column: number,
): FunctionCells['runs'] {
  const runs: { row: number; column: number; values: Grid }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const cell = [frozenCell(values[row]?.[0])];
    if (run && run.row + run.values.length === firstRow + row) run.values.push(cell);
    else runs.push({ row: firstRow + row, column, values: [cell] });
  }
  return runs;
}
