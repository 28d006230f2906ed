// Whole ranges in and out, in pieces that stay under Excel's limit of 5 MB a request.
import type { Area, Cell, Grid } from './grid';

/** Told after each piece: rows done and rows in all. */
export type Progress = (done: number, total: number) => void;

/** Bounds of one request: Excel on the web refuses more than 5 MB either way. */
const MAXIMUM_CELLS = 100_000;
const MAXIMUM_COST = 1_500_000;
/** Characters that a cell costs besides its text: quotes, commas, digits of a number. */
const CELL_OVERHEAD = 8;
/** Characters that a range of its own costs in a request. */
const PIECE_OVERHEAD = 500;

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
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one chunk a request, under 5 MB
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

/** Areas up to this size are read together; a form is far smaller. */
const SMALL = 5_000;
/** Cells read together in one request. */
const TOGETHER = 50_000;

interface Placed {
  readonly area: Area;
}

export const cellCount = ({ area }: Placed): number => area.rowCount * area.columnCount;

/** True where the area may be read together with others. */
export const isSmall = (place: Placed): boolean => cellCount(place) <= SMALL;

/** What can be read in one request each: small areas together, large ones alone. */
export function inGroups<Place extends Placed>(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  let size = Infinity;
  for (const place of places) {
    const cells = cellCount(place);
    if (!isSmall(place) || size + cells > TOGETHER) {
      groups.push([place]);
      size = isSmall(place) ? cells : Infinity;
    } else {
      groups.at(-1)?.push(place);
      size += cells;
    }
  }
  return groups;
}

/** Reads one property of every cell of many areas, with few requests; a grid for each, in their order. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly { readonly sheet: Excel.Worksheet; readonly area: Area }[],
  property: CellProperty,
): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const group of inGroups(areas)) {
    const [first] = group;
    if (first && !isSmall(first)) {
      grids.push(await readGrid(context, first.sheet, first.area, property));
      continue;
    }
    const ranges = group.map(({ sheet, area }) => {
      const range = rangeOf(sheet, area);
      range.load(property);
      return range;
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one group a request, under 5 MB
    await context.sync();
    for (const range of ranges) grids.push(range[property] as Grid);
  }
  return grids;
}

/** What a cell costs in a request; quotes inside a text are escaped. */
const costOf = (cell: Cell): number =>
  CELL_OVERHEAD + (typeof cell === 'string' ? cell.length + (cell.includes('"') ? 20 : 0) : 8);

/** Rows of `grid` from `start` that fit one request, and what they cost. */
function rowsThatFit(grid: Grid, start: number): { rowCount: number; cost: number } {
  let cells = 0;
  let cost = PIECE_OVERHEAD;
  let row = start;
  for (; row < grid.length; row += 1) {
    const line = grid[row] ?? [];
    const lineCost = line.reduce<number>((sum, cell) => sum + costOf(cell), 0);
    const isFull = cells + line.length > MAXIMUM_CELLS || cost + lineCost > MAXIMUM_COST;
    if (row > start && isFull) break;
    cells += line.length;
    cost += lineCost;
  }
  return { rowCount: row - start, cost };
}

/** What was written since the last full request; a sync in between only makes it an upper bound. */
const queued = new WeakMap<Excel.RequestContext, number>();

/**
 * Writes `grid` with its top left corner at (row, column), in pieces. Text must already be literal
 * (literal.ts): a text that begins with `=` is written as the formula it then is.
 * What fits one request is left to the caller's next sync, so that small writes cost no sync at all.
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
    const { rowCount, cost } = rowsThatFit(grid, done);
    const before = queued.get(context) ?? 0;
    const isFull = before > 0 && before + cost > MAXIMUM_COST;
    // One piece a request: that is what keeps the request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one chunk a request, under 5 MB
    if (isFull) await context.sync();
    queued.set(context, isFull ? cost : before + cost);
    rangeOf(sheet, { row: row + done, column, rowCount, columnCount }).values = grid.slice(
      done,
      done + rowCount,
    );
    done += rowCount;
    progress?.(done, grid.length);
  }
}

/**
 * True where a row of the area is hidden. Excel for Windows misplaces rows that are written together
 * over filtered ones (office-js#224): there each row has to be written by itself. One sync.
 */
export async function hasHiddenRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<boolean> {
  const range = rangeOf(sheet, area);
  range.load('rowHidden');
  await context.sync();
  // null: some are hidden and some are not.
  return range.rowHidden !== false;
}

/** Writes like {@link writeGrid}, each row by itself. */
export async function writeRowByRow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  grid: Grid,
): Promise<void> {
  for (const [index, cells] of grid.entries()) {
    await writeGrid(context, sheet, row + index, column, [cells]);
  }
}

/**
 * One number format for all cells of a range. Excel takes a single value for a whole range, which
 * the type does not say; an array of 1 × 1 it refuses.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
