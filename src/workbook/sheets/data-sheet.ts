// A sheet that people fill: its table and its columns as one record, read by header.
import { askDateSystem } from '../excel/date-system';
import { cellAddress, isBlank, type Cell, type Grid } from '../excel/grid';
import type { SheetPeran } from '../excel/roles';
import { columnIndexes, findTables, readTable, type FoundTable } from '../excel/tables';
import type { Progress } from '../excel/transfer';
import type { Column } from './column';

/** A sheet with one table that people fill row by row. */
export interface DataSheet<K extends string> {
  readonly peran: SheetPeran;
  /** Name of a new sheet; the user may rename it. */
  readonly name: string;
  readonly table: string;
  /** Stands over the table, and in the footer of printed pages. */
  readonly title: string;
  /** In their order on a new sheet; found by header afterwards. */
  readonly columns: readonly Column<K>[];
  /** Columns of the user that are read where they stand, and never made. */
  readonly optional?: readonly Pick<Column<K>, 'key' | 'header'>[];
  /** Columns besides those with formulas that the add-in fills: alone they make no row. */
  readonly computed?: readonly K[];
  /** The column with the IDs by which other sheets know its rows. */
  readonly identity?: K;
  /** A row counts as begun when one of these holds something; only then are its blanks coloured. */
  readonly usedBy?: readonly K[];
  /** Columns that stay in sight when the sheet is scrolled sideways; 2 where it is not said. */
  readonly frozen?: number;
}

/** Cells of one row; a column that the table lacks is absent. */
export type RawData<K extends string> = Partial<Record<K, Cell>>;

/** The rows of a table as they stand. */
export interface ReadData<K extends string> {
  readonly found: FoundTable;
  readonly rows: readonly RawData<K>[];
  /** Data rows up to the last one that somebody has written into. */
  readonly filledCount: number;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Address of a cell, without the sheet; the row's first cell for a column that is missing. */
  readonly cellOf: (row: number, key: K) => string;
}

/** The data of a sheet; null where the workbook has no such table. */
export async function readDataSheet<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  progress?: Progress,
): Promise<ReadData<K> | null> {
  const [found] = await findTables(context, [dataSheet.table]);
  return found ? readDataOf(context, dataSheet, found, progress) : null;
}

/** A way to read a table that has been found already. */
export type TableReader = <K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
) => Promise<ReadData<K>>;

/** The data of a table that has been found already: several are then looked up in one sync. */
export async function readDataOf<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
  progress?: Progress,
): Promise<ReadData<K>> {
  const is1904 = askDateSystem(context);
  const grid = await readTable(context, found, progress);
  return toData(dataSheet, found, rowsOf(dataSheet, found, grid), is1904());
}

/** The columns of a sheet that a table has, with their places in it. */
function presentColumns<K extends string>(
  { columns, optional = [] }: DataSheet<K>,
  { headers }: FoundTable,
) {
  const indexes = columnIndexes(headers);
  return [...columns, ...optional].flatMap(({ key, header }) => {
    const index = indexes.get(header.toLowerCase());
    return index === undefined ? [] : [{ key, index }];
  });
}

/** Rows of a table's cells by column. */
export function rowsOf<K extends string>(
  dataSheet: DataSheet<K>,
  found: FoundTable,
  grid: Grid,
): RawData<K>[] {
  const present = presentColumns(dataSheet, found);
  return grid.map((cells) => {
    const row: RawData<K> = {};
    for (const { key, index } of present) row[key] = cells[index] ?? '';
    return row;
  });
}

/** All rows of a table as its data. */
export function toData<K extends string>(
  dataSheet: DataSheet<K>,
  found: FoundTable,
  rows: readonly RawData<K>[],
  date1904: boolean,
): ReadData<K> {
  const isBlankRow = blankRowOf(dataSheet);
  let filledCount = rows.length;
  while (filledCount > 0 && isBlankRow(rows[filledCount - 1] ?? {})) filledCount -= 1;
  const places = new Map(presentColumns(dataSheet, found).map(({ key, index }) => [key, index]));
  const { area } = found;
  const cellOf = (row: number, key: K): string =>
    cellAddress(area.row + 1 + row, area.column + (places.get(key) ?? 0));
  return { found, rows, filledCount, date1904, cellOf };
}

/** Tells whether nobody has written into a row of the sheet. */
export function blankRowOf<K extends string>({
  columns,
  computed = [],
}: DataSheet<K>): (row: RawData<K>) => boolean {
  const typed = columns.filter(({ key, formula }) => !formula && !computed.includes(key));
  return (row) => typed.every(({ key }) => isBlank(row[key]));
}
