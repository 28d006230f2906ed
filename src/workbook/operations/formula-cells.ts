// Formulas that stop working without the add-in, and the values that take their place.
import { isErrorValue } from '../../bangkom/cell';
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { parseArea, type Cell, type Grid } from '../excel/grid';
import { literal } from '../excel/literal';
import type { SheetEntry } from '../excel/roles';
import { hasHiddenRows, readGrid, writeGrid, writeRowByRow } from '../excel/transfer';

/** A function of ours in a formula. */
export const NEEDS_ADDIN = /\bBANGKOM\.[A-Z]/i;

/** Formula cells of one sheet. */
export interface FormulaCells {
  readonly entry: SheetEntry;
  /** Cells under each other in one column, with their values. */
  readonly runs: { readonly row: number; readonly column: number; readonly values: Grid }[];
}

/** What a cell shows while its function has not answered yet. */
const isPending = (value: Cell | undefined): boolean =>
  value === '#BUSY!' || value === '#GETTING_DATA';

/**
 * The formulas of sheets that `isWanted` picks, with what they show.
 * @throws OperationError where one of them still waits for its result: there is no value to keep yet
 */
export async function findFormulaCells(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isWanted: (formula: string) => boolean,
): Promise<FormulaCells[]> {
  const used = sheets.map((entry) => {
    const range = entry.sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return { entry, range };
  });
  await context.sync();
  const found: FormulaCells[] = [];
  for (const { entry, range } of used) {
    const area = range.isNullObject ? null : parseArea(range.address);
    if (!area) continue;
    const formulas = await readGrid(context, entry.sheet, area, 'formulas');
    const columns = columnsWithFormulas(formulas, isWanted);
    const runs: FormulaCells['runs'] = [];
    for (const [column, rows] of columns) {
      const cells = { ...area, column: area.column + column, columnCount: 1 };
      const values = await readGrid(context, entry.sheet, cells);
      if (rows.some((row) => isPending(values[row]?.[0]))) {
        const message = operationMessages.stillCalculating(entry.name);
        throw new OperationError('masihDihitung', message);
      }
      for (const run of runsOf(rows, values, area.row, cells.column)) runs.push(run);
    }
    if (runs.length > 0) found.push({ entry, runs });
  }
  return found;
}

/** Columns that hold wanted formulas, with the rows they stand in. */
function columnsWithFormulas(
  formulas: Grid,
  isWanted: (formula: string) => boolean,
): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  formulas.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== 'string' || !cell.startsWith('=') || !isWanted(cell)) return;
      const rows = columns.get(c);
      if (rows) rows.push(r);
      else columns.set(c, [r]);
    });
  });
  return columns;
}

/** An error stays an error: as text it would hide that a person has to decide. */
const frozenCell = (value: Cell | undefined): Cell =>
  value !== undefined && isErrorValue(value) ? value : literal(value ?? '');

function runsOf(
  rows: readonly number[],
  values: Grid,
  firstRow: number,
  column: number,
): FormulaCells['runs'] {
  const runs: { row: number; column: number; values: Grid }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const cell = [frozenCell(values[row]?.[0])];
    if (run && run.row + run.values.length === firstRow + row) run.values.push(cell);
    else runs.push({ row: firstRow + row, column, values: [cell] });
  }
  return runs;
}

/** Puts values in the place of formulas; gives how many. Text stays text. One sync; the caller syncs. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs }: Pick<FormulaCells, 'runs'>,
): Promise<number> {
  let [first, end] = [Infinity, 0];
  for (const { row, values } of runs) {
    first = Math.min(first, row);
    end = Math.max(end, row + values.length);
  }
  if (end === 0) return 0;
  const rows = { row: first, column: 0, rowCount: end - first, columnCount: 1 };
  const write = (await hasHiddenRows(context, sheet, rows)) ? writeRowByRow : writeGrid;
  let cells = 0;
  for (const { row, column, values } of runs) {
    await write(context, sheet, row, column, values);
    cells += values.length;
  }
  return cells;
}
