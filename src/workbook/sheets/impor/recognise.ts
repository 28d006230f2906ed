// Lists of other programs: which of their columns is which of ours, by the words of their headers, and
// what their rows say. Nothing is written here.
import { isErrorValue } from '../../../bangkom/cell';
import { parseNip } from '../../../bangkom/pegawai';
import { isBlank, plainText, type Cell } from '../../excel/grid';
import type { DataSheet } from '../data-sheet';
import { Vocabulary } from '../formulir/match';
import type { SheetGrid } from '../sheet-grid';

/** A data sheet that lists can be imported into. */
export interface ImportTarget<K extends string> {
  readonly dataSheet: DataSheet<K>;
  /** Columns by which a row is known again; of each group the first that is filled counts. */
  readonly keys: readonly (readonly K[])[];
  /** Rows with the same keys are the same row only where this column agrees, or is blank in one. */
  readonly apart?: K;
  /** Columns that hold a NIP: a number there has lost its last digits. */
  readonly nip: readonly K[];
  /** The column by which a row whose NIP is lost is still known; without it such rows are left out. */
  readonly withoutNip?: K;
  /** Further headers of other programs, SIASN's exports among them. */
  readonly aliases: Readonly<Partial<Record<K, readonly string[]>>>;
}

/** A column of the list. */
export interface ListColumn<K extends string> {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** The list's own header. */
  readonly header: string;
  /** What it is taken for; null: it is not read. */
  readonly field: K | null;
  /** false: found by likeness only; somebody should look at it. */
  readonly sure: boolean;
}

/** How a list is read. */
export interface ListReading<K extends string> {
  /** Row of the headers, from 0. */
  readonly headerRow: number;
  readonly columns: readonly ListColumn<K>[];
}

/** Rows from the top in which headers are looked for. */
const HEADER_ROWS = 30;

/** The best reading of a list; null where no row has two headers that are known. */
export function recogniseList<K extends string>(
  { dataSheet, aliases }: ImportTarget<K>,
  grid: SheetGrid,
): ListReading<K> | null {
  const words = new Vocabulary<K>(
    dataSheet.columns.map(({ key, header }) => [key, [header, ...(aliases[key] ?? [])]]),
  );
  let best: ListReading<K> | null = null;
  let most = 1;
  const end = Math.min(grid.endRow, grid.firstRow + HEADER_ROWS);
  for (let row = grid.firstRow; row < end; row += 1) {
    const columns = headersOf(grid, row, words);
    const known = columns.filter(({ field }) => field !== null).length;
    if (known <= most) continue;
    most = known;
    best = { headerRow: row, columns };
  }
  return best;
}

/** The headers of a row; a field that two of them name goes to the one that says it exactly. */
function headersOf<K extends string>(
  grid: SheetGrid,
  row: number,
  words: Vocabulary<K>,
): ListColumn<K>[] {
  const columns: ListColumn<K>[] = [];
  const taken = new Map<K, number>();
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const header = plainText(grid.value(row, column));
    if (header === '') continue;
    const match = words.match(header);
    const at = match ? taken.get(match.key) : undefined;
    const other = at === undefined ? undefined : columns[at];
    const isTaken = other !== undefined && (other.sure || !match?.sure);
    if (match && !isTaken) {
      if (at !== undefined && other) columns[at] = { ...other, field: null, sure: true };
      taken.set(match.key, columns.length);
    }
    const field = match && !isTaken ? match.key : null;
    columns.push({ column, header, field, sure: field === null || match?.sure === true });
  }
  return columns;
}

/** A row of the list, with its place there. */
export interface ListRow<K extends string> {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<K, Cell>>>;
  /** NIP columns that hold a number: its last digits are lost, so it is not taken over. */
  readonly lost: ReadonlyMap<K, number>;
}

/** Columns of the sheet, from 0, by field. */
export type ListColumns<K extends string> = ReadonlyMap<K, number>;

/** The rows under the headers that hold anything in a mapped column. */
export function readList<K extends string>(
  { nip }: ImportTarget<K>,
  grid: SheetGrid,
  headerRow: number,
  columns: ListColumns<K>,
): ListRow<K>[] {
  const rows: ListRow<K>[] = [];
  for (let row = headerRow + 1; row < grid.endRow; row += 1) {
    if (isHeaderAgain(grid, headerRow, row, columns)) continue;
    const cells: Partial<Record<K, Cell>> = {};
    const lost = new Map<K, number>();
    for (const [key, column] of columns) {
      const { value } = grid.cell(row, column);
      if (isBlank(value) || isErrorValue(value)) continue;
      if (nip.includes(key) && typeof value === 'number') lost.set(key, value);
      else cells[key] = nip.includes(key) ? digitsOf(value) : value;
    }
    if (Object.keys(cells).length > 0 || lost.size > 0) rows.push({ row, cells, lost });
  }
  return rows;
}

/** A NIP as its digits, where it is one: lists write it with spaces, or behind an apostrophe. */
function digitsOf(value: Cell): Cell {
  const reading = parseNip(value);
  return reading.kind === 'valid' ? reading.nip.digits : value;
}

/** Headers printed again on each page, merged over two rows, or numbered in a row below them. */
function isHeaderAgain<K extends string>(
  grid: SheetGrid,
  headerRow: number,
  row: number,
  columns: ListColumns<K>,
): boolean {
  const pairs = [...columns.values()].map((column) => ({
    value: grid.cell(row, column).value,
    header: plainText(grid.cell(headerRow, column).value),
  }));
  const filled = pairs.filter(({ value }) => !isBlank(value));
  if (filled.length === 0) return false;
  if (filled.every(({ value, header }) => plainText(value) === header)) return true;
  const isNumbered = ({ value }: { value: Cell }): boolean =>
    /^\(?\d{1,2}\)?$/.test(plainText(value));
  return row === headerRow + 1 && filled.length > 1 && filled.every(isNumbered);
}
