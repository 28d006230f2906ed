// Rows into the table of a data sheet: it grows by what is new, and each column is written in runs of
// adjoining rows. Columns that are not named keep what they hold.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { MAXIMUM_ROWS, parseArea, type Area, type Cell, type Grid } from '../excel/grid';
import { literal, TEXT_FORMAT } from '../excel/literal';
import { bodyOf, columnIndexes, findTables, resizeTable, type FoundTable } from '../excel/tables';
import {
  hasHiddenRows,
  rangeOf,
  setNumberFormat,
  writeGrid,
  type Progress,
} from '../excel/transfer';
import { formatColumns, tableReference, validateColumn, type Column } from './column';
import { colourData, PREPARED_ROWS } from './data-colours';
import { readDataOf, type DataSheet } from './data-sheet';

/** The value a row gets in a column: a value, or a formula that begins with `=` (ours only). */
export type NewCell = Cell | { readonly formula: string };

/** New content for one row of a table. */
export interface DataChange<K extends string> {
  /** Index among the table's data rows; beyond the last: a new row. */
  readonly index: number;
  readonly cells: ReadonlyMap<K, NewCell>;
}

/** Formula of a column in the sheet's own table. */
export const formulaOf = <K extends string>(
  { table, columns }: DataSheet<K>,
  column: Column<K>,
): string | null => column.formula?.(tableReference(table, columns)) ?? null;

/** Formats, widths, drop-downs and help for columns that stand side by side. The caller syncs. */
export function dressColumns<K extends string>(
  sheet: Excel.Worksheet,
  columns: readonly Column<K>[],
  body: Area,
): void {
  const prepared = { ...body, rowCount: body.rowCount + PREPARED_ROWS };
  formatColumns(sheet, columns, prepared);
  columns.forEach((column, index) => {
    validateColumn(sheet, column, {
      ...prepared,
      column: body.column + index,
      columnCount: 1,
    });
  });
}

/**
 * Writes changes; they must be in the order of their index.
 * @throws OperationError where the sheet's protection stops it, or there is no room
 */
export async function writeDataRows<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
  changes: readonly DataChange<K>[],
  progress?: Progress,
): Promise<void> {
  try {
    await writeChanges(context, dataSheet, found, changes, progress);
  } catch (cause) {
    if (!(cause instanceof OfficeExtension.Error) || cause.code !== 'AccessDenied') throw cause;
    const message = operationMessages.sheetProtected(found.sheetName);
    throw new OperationError('lembarDiproteksi', message, { cause });
  }
}

async function writeChanges<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
  changes: readonly DataChange<K>[],
  progress?: Progress,
): Promise<void> {
  const last = changes.at(-1);
  if (!last) return;
  const columns = columnIndexes(found.headers);
  const body = bodyOf(found);
  const rowCount = Math.max(body.rowCount, last.index + 1);
  const writable = dataSheet.columns
    .flatMap((column) => {
      const at = columns.get(column.header.toLowerCase());
      return at === undefined ? [] : [{ column, at: body.column + at }];
    })
    .sort((left, right) => left.at - right.at);
  if (rowCount > body.rowCount) {
    const grown = { ...body, row: body.row + body.rowCount, rowCount: rowCount - body.rowCount };
    await makeRoom(context, found, grown);
    for (const { column, at } of writable) {
      dressColumns(found.sheet, [column], { ...grown, column: at, columnCount: 1 });
    }
    await colourData(context, dataSheet, found.sheet, found.headers, { ...body, rowCount });
    if (!found.hasTotals) {
      resizeTable(found, dataSheet.table, { ...found.area, rowCount: rowCount + 1 });
    }
    await fillOwnFormulas(context, found, writable, grown);
  }
  const isRowByRow = await hasHiddenRows(context, found.sheet, body);
  let done = 0;
  for (const block of blocksOf(changes, writable, isRowByRow)) {
    keepText(found.sheet, body.row, block);
    await writeGrid(context, found.sheet, body.row + block.row, block.column, block.grid);
    done += block.grid.length * block.columnCount;
    progress?.(Math.min(done, changes.length), changes.length);
  }
  await context.sync();
}

/**
 * Puts rows under the last one that somebody has filled; columns with formulas get them unless a row
 * says otherwise. The columns of one row are the columns of all.
 */
export async function appendRows<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  rows: readonly Partial<Readonly<Record<K, NewCell>>>[],
  progress?: Progress,
): Promise<void> {
  const [found] = await findTables(context, [dataSheet.table]);
  if (!found || rows.length === 0) return;
  const { filledCount } = await readDataOf(context, dataSheet, found);
  const changes = rows.map((row, at): DataChange<K> => {
    const index = filledCount + at;
    return { index, cells: newCells(dataSheet, row) };
  });
  await writeDataRows(context, dataSheet, found, changes, progress);
}

/** All cells of a new row: what is given, formulas, and blanks. */
export function newCells<K extends string>(
  dataSheet: DataSheet<K>,
  row: Partial<Readonly<Record<K, NewCell>>>,
): Map<K, NewCell> {
  return new Map(
    dataSheet.columns.map((column): [K, NewCell] => {
      const formula = formulaOf(dataSheet, column);
      return [column.key, row[column.key] ?? (formula === null ? '' : { formula })];
    }),
  );
}

/**
 * What stands under the table where it grows moves down: it is somebody's. Where that is the table's own
 * totals row, the table has its new rows already.
 * @throws OperationError where that would push something off the sheet, or the sheet has no such rows
 */
async function makeRoom(
  context: Excel.RequestContext,
  { table, sheet, sheetName, hasTotals }: FoundTable,
  grown: Area,
): Promise<void> {
  const full = (): OperationError =>
    new OperationError('lembarPenuh', operationMessages.rowsFull(sheetName, grown.rowCount));
  if (grown.row + grown.rowCount > MAXIMUM_ROWS) throw full();
  const below = { ...grown, rowCount: MAXIMUM_ROWS - grown.row };
  const taken = rangeOf(sheet, below).getUsedRangeOrNullObject(true);
  taken.load('address');
  await context.sync();
  const used = taken.isNullObject ? null : parseArea(taken.address);
  if (!used || used.row >= grown.row + grown.rowCount) return;
  if (used.row + used.rowCount + grown.rowCount > MAXIMUM_ROWS) throw full();
  if (hasTotals) {
    const blank = Array.from({ length: grown.columnCount }, () => '');
    table.rows.add(
      undefined,
      Array.from({ length: grown.rowCount }, () => blank),
    );
  } else rangeOf(sheet, grown).insert(Excel.InsertShiftDirection.down);
}

/**
 * New rows have the formulas of the columns that people have added, where these run from the first row to
 * the last: Excel fills them only where it adds the rows itself. The caller syncs.
 */
async function fillOwnFormulas<K extends string>(
  context: Excel.RequestContext,
  found: FoundTable,
  writable: Writable<K>,
  grown: Area,
): Promise<void> {
  const body = bodyOf(found);
  const ours = new Set(writable.map(({ at }) => at));
  const own = found.headers
    .map((_, at) => body.column + at)
    .filter((column) => !ours.has(column))
    .map((column) => {
      const ends = [body.row, body.row + body.rowCount - 1].map((row) => {
        const cell = rangeOf(found.sheet, { row, column, rowCount: 1, columnCount: 1 });
        return cell.load('formulas');
      });
      return { ends, cells: rangeOf(found.sheet, { ...grown, column, columnCount: 1 }) };
    });
  if (own.length === 0) return;
  await context.sync();
  for (const { ends, cells } of own) {
    const isFilled = ends.every(({ formulas }) => String(formulas[0]?.[0]).startsWith('='));
    const last = ends.at(-1);
    if (isFilled && last) cells.copyFrom(last, Excel.RangeCopyType.formulas);
  }
}

const toContent = (cell: NewCell, format: string): Cell =>
  typeof cell === 'object' ? cell.formula : literal(cell, format);

interface WriteBlock {
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  readonly formats: readonly string[];
  readonly grid: Grid;
}

/** Text cells must have the text format before text comes: somebody may have changed it. */
function keepText(sheet: Excel.Worksheet, firstRow: number, block: WriteBlock): void {
  block.formats.forEach((format, index) => {
    if (format !== TEXT_FORMAT) return;
    const cells = rangeOf(sheet, {
      row: firstRow + block.row,
      column: block.column + index,
      rowCount: block.grid.length,
      columnCount: 1,
    });
    setNumberFormat(cells, TEXT_FORMAT);
  });
}

type Writable<K extends string> = readonly { readonly column: Column<K>; readonly at: number }[];

/**
 * Rectangles that hold the changes and nothing else: rows with the same columns, side by side, or each
 * row by itself.
 */
function* blocksOf<K extends string>(
  changes: readonly DataChange<K>[],
  writable: Writable<K>,
  isRowByRow: boolean,
): Generator<WriteBlock> {
  let start = 0;
  while (start < changes.length) {
    const first = changes[start];
    if (!first) return;
    let end = start + 1;
    while (
      !isRowByRow &&
      changes[end]?.index === first.index + (end - start) &&
      sameKeys(changes[end]?.cells, first.cells)
    ) {
      end += 1;
    }
    const rows = changes.slice(start, end);
    for (const span of spansOf(writable.filter(({ column }) => first.cells.has(column.key)))) {
      yield {
        row: first.index,
        column: span[0]?.at ?? 0,
        formats: span.map(({ column }) => column.format),
        columnCount: span.length,
        grid: rows.map(({ cells }) =>
          span.map(({ column }) => toContent(cells.get(column.key) ?? '', column.format)),
        ),
      };
    }
    start = end;
  }
}

const sameKeys = <K>(
  left: ReadonlyMap<K, unknown> | undefined,
  right: ReadonlyMap<K, unknown>,
): boolean => left?.size === right.size && [...right.keys()].every((key) => left.has(key));

/** Columns grouped into runs that stand side by side. */
function spansOf<K extends string>(columns: Writable<K>): Writable<K>[] {
  const spans: { column: Column<K>; at: number }[][] = [];
  for (const column of columns) {
    const span = spans.at(-1);
    if (span?.at(-1)?.at === column.at - 1) span.push(column);
    else spans.push([column]);
  }
  return spans;
}
