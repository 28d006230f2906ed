// Reading the rows under a table's header: what is a row, what stands under the table, and what was
// taken for neither.
import { plainText, type Area } from '../../excel/grid';
import type { SheetGrid } from '../sheet-grid';
import { ADDED_COLUMNS } from './added';
import type { FoundRow, FoundTable } from './found';
import { endsTable, type RowKey } from './words';

/** The rows of a table. */
export interface FoundRows {
  readonly rows: FoundRow[];
  readonly skipped: Area[];
  readonly firstRow: number;
  readonly endRow: number;
}

/** Columns of ours that hold nothing a person wrote: formulas, the ID, the default status. */
const OURS: ReadonlySet<RowKey> = new Set([
  ...ADDED_COLUMNS.flatMap(({ key, formula }) => (formula ? [key] : [])),
  'idBaris',
  'status',
]);
const isContent = (key: RowKey): boolean => key !== 'no' && !OURS.has(key);

/** So many filled cells make a row of their own, wherever it stands under the header. */
const CLEAR = 3;
/** More blank rows than these are a gap, after which another list may stand under the form. */
const LARGE_GAP = 2;

/** Where the columns of a table are. */
type Columns = Pick<FoundTable, 'columns' | 'left' | 'right'>;

/** A row that only counts the columns, 1 2 3 … or (1) (2) (3) …, or only holds help in brackets. */
function isBelowHeader(grid: SheetGrid, row: number, { left, right }: Columns): boolean {
  let last = 0;
  let count = 0;
  let hints = 0;
  for (let column = left; column <= right; column += 1) {
    const text = plainText(grid.value(row, column));
    if (text === '') continue;
    count += 1;
    const number = Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
    if (number > last) last = number;
    else if (/^\(.*\)$/.test(text)) hints += 1;
    else return false;
  }
  return count >= 3 || (count > 0 && hints === count);
}

/** What a row under the header is made of. */
interface RowCells {
  readonly cells: FoundRow['cells'];
  readonly number: string;
  readonly isNumbered: boolean;
  /** Filled cells besides the number. */
  readonly filled: number;
  /** False when all it shows belongs to cells merged from above. */
  readonly isOwn: boolean;
  /** Words of sums, signatures or notes. */
  readonly isTail: boolean;
}

function readCells(grid: SheetGrid, row: number, { columns, left, right }: Columns): RowCells {
  const cells: FoundRow['cells'] = {};
  let filled = 0;
  let isOwn = false;
  for (const [name, column] of Object.entries(columns)) {
    // the keys of `columns` are fields of a row
    const key = name as RowKey;
    const cell = grid.cell(row, column);
    cells[key] = cell;
    if (plainText(cell.value) === '') continue;
    if (isContent(key)) filled += 1;
    if ((isContent(key) || key === 'no') && plainText(grid.value(row, column)) !== '') isOwn = true;
  }
  const number = plainText(cells.no?.value);
  const isNumbered = /^\d{1,4}\s*[.)]?$/.test(number);
  let isTail = false;
  for (let column = left; column <= right && !isTail && !isNumbered; column += 1) {
    isTail = endsTable(plainText(grid.value(row, column)));
  }
  return { cells, number, isNumbered, filled, isOwn, isTail: isTail && filled < CLEAR };
}

/** Reads the rows under a header until `limit`. Every row with text is a row, a note, or skipped. */
export function readRows(grid: SheetGrid, table: FoundTable, limit: number): FoundRows {
  let firstRow = table.lastHeaderRow + 1;
  while (firstRow < limit && isBelowHeader(grid, firstRow, table)) firstRow += 1;
  const rows: FoundRow[] = [];
  const skipped: Area[] = [];
  let endRow = firstRow;
  let gap = 0;
  let inTail = false;
  for (let row = firstRow; row < limit; row += 1) {
    const found = readCells(grid, row, table);
    const { filled, isNumbered } = found;
    if (filled === 0 && found.number === '' && !found.isTail) {
      gap += 1;
      continue;
    }
    if (found.isTail) {
      inTail = true;
      continue;
    }
    const isApart = inTail || gap > LARGE_GAP;
    const isRow = isApart
      ? filled >= CLEAR && (isNumbered || table.columns.no === undefined)
      : gap === 0 || filled >= CLEAR || (isNumbered && filled > 0);
    const isNumberAlone = filled === 0 && isNumbered;
    if (isNumberAlone && isApart) continue;
    if ((!isRow && !isNumberAlone) || isSubheading(grid, row, found)) {
      if (!inTail || filled >= CLEAR) skip(skipped, table, row);
      continue;
    }
    gap = 0;
    inTail = false;
    endRow = row + 1;
    if (found.isOwn && !isNumberAlone) rows.push({ row, cells: found.cells });
  }
  return { rows, skipped, firstRow, endRow };
}

/** One text that is spread over three columns or more is a heading between rows. */
function isSubheading(grid: SheetGrid, row: number, { cells, filled, number }: RowCells): boolean {
  if (filled + (number === '' ? 0 : 1) !== 1) return false;
  const cell = Object.values(cells).find(({ value }) => plainText(value) !== '');
  return (
    cell !== undefined &&
    grid.isCovered(row, cell.column + 1) &&
    grid.isCovered(row, cell.column + 2)
  );
}

/** The area of a row of a table; rows below each other become one area. */
function skip(skipped: Area[], { left, right }: Columns, row: number): void {
  const last = skipped.at(-1);
  if (last && last.row + last.rowCount === row) {
    skipped[skipped.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  } else skipped.push({ row, column: left, rowCount: 1, columnCount: right - left + 1 });
}

/** Rows like those of a table among the rows from `from` to `end`, which belong to what is under it. */
export function skippedRows(
  grid: SheetGrid,
  table: Columns,
  from: number,
  end: number,
  isUsed: (row: number) => boolean,
): Area[] {
  const skipped: Area[] = [];
  for (let row = from; row < end; row += 1) {
    if (!isUsed(row) && readCells(grid, row, table).filled >= CLEAR) skip(skipped, table, row);
  }
  return skipped;
}
