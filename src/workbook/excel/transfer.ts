// Whole ranges in and out, in pieces that stay under Excel's limit of 5 MB a request.
import { columnLetters, type Area, type Cell, type Grid } from './grid';

/** Told after each piece: rows done and rows in all. */
export type Progress = (done: number, total: number) => void;

/** Bounds of one request: Excel on the web refuses more than 5 MB either way. */
const MAXIMUM_CELLS = 100_000;
const MAXIMUM_CHARACTERS = 1_500_000;
/** Characters that a cell costs besides its text: quotes, commas, digits of a number. */
const CELL_OVERHEAD = 8;

const SIZE_ERRORS = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
]);

/** True when Excel refused a request or an answer because of its size. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && SIZE_ERRORS.has(error.code);

/** The range of an area. */
export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

/** What can be read of every cell of a range. */
export type CellProperty = 'values' | 'formulas' | 'numberFormat' | 'text';

/**
 * Reads one property of every cell of `area`, in pieces; halves the piece when Excel finds its
 * answer too large. An area without rows gives no rows and costs nothing.
 */
export async function readGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  property: CellProperty = 'values',
  progress?: Progress,
): Promise<Grid> {
  const grid: Grid = [];
  let step = Math.max(1, Math.floor(MAXIMUM_CELLS / Math.max(1, area.columnCount)));
  while (grid.length < area.rowCount) {
    const rowCount = Math.min(step, area.rowCount - grid.length);
    const piece = rangeOf(sheet, { ...area, row: area.row + grid.length, rowCount });
    piece.load(property);
    try {
      // One piece a request: that is what keeps the answer under the limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || rowCount === 1) throw error;
      step = Math.ceil(rowCount / 2);
      continue;
    }
    const rows = piece[property] as Cell[][];
    for (const row of rows) grid.push(row);
    progress?.(grid.length, area.rowCount);
  }
  return grid;
}

/** Rows of `grid` from `start` that fit one request. */
function rowsThatFit(grid: Grid, start: number): number {
  let cells = 0;
  let characters = 0;
  let row = start;
  for (; row < grid.length; row += 1) {
    for (const cell of grid[row] ?? []) {
      cells += 1;
      characters += CELL_OVERHEAD + (typeof cell === 'string' ? cell.length : 8);
    }
    if (row > start && (cells > MAXIMUM_CELLS || characters > MAXIMUM_CHARACTERS)) break;
  }
  return row - start;
}

/**
 * Writes `grid` with its top left corner at (row, column), in pieces. Text must already be literal
 * (literal.ts): a text that begins with `=` is written as the formula it then is.
 * The last piece is left to the caller's next sync, so that small writes cost no sync at all.
 */
export async function writeGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  grid: Grid,
  progress?: Progress,
): Promise<void> {
  const columnCount = grid[0]?.length ?? 0;
  if (columnCount === 0) return;
  for (let done = 0; done < grid.length;) {
    const rowCount = rowsThatFit(grid, done);
    rangeOf(sheet, { row: row + done, column, rowCount, columnCount }).values = grid.slice(
      done,
      done + rowCount,
    );
    done += rowCount;
    // One piece a request: that is what keeps the request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (done < grid.length) await context.sync();
    progress?.(done, grid.length);
  }
}

/** The address of whole columns, for formats that go down the sheet: (2, 3) → C:E. */
export const columnsAddress = (column: number, count = 1): string =>
  `${columnLetters(column)}:${columnLetters(column + count - 1)}`;

/**
 * One number format for all cells of a range. Excel takes a single value for a whole range, which
 * the type does not say; an array of 1 × 1 it refuses.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
