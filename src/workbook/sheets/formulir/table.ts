// Finding the table of a form: its header of one to three rows, and the rows under it.
import { plainText } from '../../excel/grid';
import type { SheetGrid } from '../sheet-grid';
import { ADDED_COLUMNS } from './added';
import type { FoundRow } from './found';
import { Vocabulary, type Match } from './match';
import {
  comparable,
  endsTable,
  GROUP_WORDS,
  TEMPLATE_KEYS,
  TEMPLATE_WORDS,
  type RowKey,
} from './words';

/** The table of one form. */
export interface FoundTable {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly columns: Partial<Record<RowKey, number>>;
  readonly left: number;
  readonly right: number;
  readonly sure: boolean;
}

const vocabulary = new Vocabulary<RowKey>([
  ...TEMPLATE_KEYS.map((key) => [key, TEMPLATE_WORDS[key]] as const),
  ...ADDED_COLUMNS.map(({ key, header }) => [key, [header]] as const),
]);
const groups = new Set(GROUP_WORDS.map(comparable));

/** Columns that only this template has: two of them in a row make it a header. */
const STRONG: ReadonlySet<RowKey> = new Set([
  'dasar',
  'kesenjangan',
  'namaPengembangan',
  'jenisPengembangan',
] satisfies RowKey[]);

const textAt = (grid: SheetGrid, row: number, column: number): string =>
  plainText(grid.value(row, column));

function strongKeys(grid: SheetGrid, row: number): number {
  const keys = new Set<RowKey>();
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const key = vocabulary.match(textAt(grid, row, column))?.key;
    if (key !== undefined && STRONG.has(key)) keys.add(key);
  }
  return keys.size;
}

/** True when the row under the header holds the lower headings *Standar* and *Nyata*. */
function isSubHeader(grid: SheetGrid, row: number): boolean {
  let found = false;
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const key = vocabulary.match(text)?.key;
    if (key === undefined && !groups.has(comparable(text))) return false;
    if (key === 'standar' || key === 'nyata') found = true;
  }
  return found;
}

/** A row that only counts the columns: 1 2 3 …, (1) (2) (3) …, a number may be missing. */
function isColumnNumbers(grid: SheetGrid, row: number, left: number, right: number): boolean {
  let last = 0;
  let count = 0;
  for (let column = left; column <= right; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const number = Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]);
    if (!(number > last)) return false;
    last = number;
    count += 1;
  }
  return count >= 3;
}

/** The heading over a column: its own, or the one to the left that spans it. */
function headingAbove(grid: SheetGrid, row: number, column: number, left: number): string {
  for (let at = column; at >= left; at -= 1) {
    const text = textAt(grid, row, at);
    if (text !== '') return text;
    if (at < column && !grid.isCovered(row, at) && textAt(grid, row + 1, at) === '') return '';
  }
  return '';
}

/** What a column is, from the headings over it: the most complete wording that is known. */
function matchColumn(above: string, own: string): Match<RowKey> | null {
  if (own === '') return above === '' ? null : vocabulary.match(above);
  if (above === '' || above === own) return vocabulary.match(own);
  const whole = vocabulary.match(`${above} ${own}`);
  const alone = vocabulary.match(own);
  if (whole?.sure || !alone?.sure) return whole ?? alone;
  // "Kesenjangan Kompetensi" over "Nyata" is the gap, whatever the lower word says by itself.
  const parent = vocabulary.match(above);
  return parent?.key === 'kesenjangan' && alone.key === 'nyata' ? parent : alone;
}

/** The tables of which the header begins in `row`; several when forms stand side by side. */
function tablesAt(grid: SheetGrid, row: number): FoundTable[] {
  const hasSubHeader = row + 1 < grid.endRow && isSubHeader(grid, row + 1);
  const lastHeaderRow = hasSubHeader ? row + 1 : row;
  const tables: {
    columns: Partial<Record<RowKey, number>>;
    sure: boolean;
    left: number;
    right: number;
  }[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const own = hasSubHeader ? textAt(grid, row + 1, column) : textAt(grid, row, column);
    const above = hasSubHeader ? headingOver(grid, row, column, own) : '';
    const match = matchColumn(above, own);
    if (!match) continue;
    let table = tables.at(-1);
    const isNew =
      table === undefined || (match.key === 'no' && 'jenisPengembangan' in table.columns);
    if (table === undefined || isNew) {
      table = { columns: {}, sure: true, left: column, right: column };
      tables.push(table);
    }
    // The first column of a name counts; a second of the same name makes the reading unsure.
    if (match.key in table.columns) {
      table.sure = false;
      continue;
    }
    table.columns[match.key] = column;
    table.right = column;
    table.sure &&= match.sure;
  }
  return tables
    .filter(
      ({ columns }) => Object.keys(columns).filter((key) => STRONG.has(key as RowKey)).length >= 2,
    )
    .map((table) => ({ ...table, headerRow: row, lastHeaderRow }));
}

/** Above a lower heading stands what spans it; above a blank cell only its own heading counts. */
const headingOver = (grid: SheetGrid, row: number, column: number, own: string): string =>
  own === '' ? textAt(grid, row, column) : headingAbove(grid, row, column, grid.firstColumn);

/** All tables of the sheet, from top to bottom. */
export function findTables(grid: SheetGrid): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    if (strongKeys(grid, row) < 2) continue;
    const found = tablesAt(grid, row);
    tables.push(...found);
    row = found[0]?.lastHeaderRow ?? row;
  }
  return tables;
}

/** The rows of a table. */
export interface FoundRows {
  readonly rows: FoundRow[];
  readonly firstRow: number;
  readonly endRow: number;
}

/** Blank rows in the middle of a table that do not end it. */
const MAXIMUM_GAP = 1;

/** Reads the rows under a header until the table ends, at the latest before `limit`. */
export function readRows(grid: SheetGrid, table: FoundTable, limit: number): FoundRows {
  const { columns, left, right } = table;
  const keys = Object.keys(columns) as RowKey[];
  let firstRow = table.lastHeaderRow + 1;
  if (isColumnNumbers(grid, firstRow, left, right)) firstRow += 1;
  const rows: FoundRow[] = [];
  let endRow = firstRow;
  let gap = 0;
  for (let row = firstRow; row < limit; row += 1) {
    const found: FoundRow['cells'] = {};
    let filled = 0;
    for (const key of keys) {
      const column = columns[key];
      if (column === undefined) continue;
      const cell = grid.cell(row, column);
      found[key] = cell;
      // What adoption adds (formulas, an ID) does not make a row a row.
      if (key in TEMPLATE_WORDS && plainText(cell.value) !== '') filled += 1;
    }
    const number = found.no === undefined ? '' : plainText(found.no.value);
    const isNumbered = /^\d{1,4}\.?$/.test(number);
    if (filled === 0) {
      gap += 1;
      if (gap > MAXIMUM_GAP) break;
      continue;
    }
    if (isSignature(grid, row, left, right) && !isNumbered) break;
    if (gap > 0 && !isNumbered && filled < 3) break;
    gap = 0;
    endRow = row + 1;
    if (filled > (number === '' ? 0 : 1) || !isNumbered) rows.push({ row, cells: found });
  }
  return { rows, firstRow, endRow };
}

function isSignature(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (endsTable(textAt(grid, row, column))) return true;
  }
  return false;
}
