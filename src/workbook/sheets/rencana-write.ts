// Writing the plan: a new sheet, the columns an older one lacks, and rows at their places.
import type { KolomRencana } from '../../bangkom/rencana/baris';
import { type Area, type Cell, type Grid } from '../excel/grid';
import { literal, TEXT_FORMAT } from '../excel/literal';
import { setUpPage } from '../excel/page';
import { addTable, bodyOf, columnIndexes, resizeTable, type FoundTable } from '../excel/tables';
import { rangeOf, setNumberFormat, writeGrid, type Progress } from '../excel/transfer';
import { formatColumns, tableReference, validateColumn, type Column } from './column';
import { styleHeader, styleTitle } from './look';
import { RENCANA_COLUMNS, TBL_RENCANA } from './rencana-columns';

/** Row of the table's header on a new sheet; the title stands above. */
const HEADER_ROW = 2;

/** Rows under the table that already have formats and drop-downs, for typing on. */
const PREPARED_ROWS = 200;

/** Formula of a column in the plan's own table. */
export const planFormula = (column: Column<KolomRencana>): string | null =>
  column.formula?.(tableReference(TBL_RENCANA, RENCANA_COLUMNS)) ?? null;

/** Fills a new sheet: title, header, one row to begin with. */
export async function writeEmptyRencana(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  const area: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: 2,
    columnCount: RENCANA_COLUMNS.length,
  };
  await writeGrid(context, sheet, 0, 0, [['RENCANA PENGEMBANGAN KOMPETENSI']]);
  styleTitle(sheet, 0);
  await writeGrid(context, sheet, area.row, 0, [RENCANA_COLUMNS.map(({ header }) => header)]);
  styleHeader(sheet, { ...area, rowCount: 1 });
  const body = { ...area, row: area.row + 1, rowCount: 1 };
  dressColumns(sheet, RENCANA_COLUMNS, body);
  addTable(sheet, area, TBL_RENCANA);
  RENCANA_COLUMNS.forEach((column, index) => {
    const formula = planFormula(column);
    if (formula !== null) {
      rangeOf(sheet, { ...body, column: index, columnCount: 1 }).formulas = [[formula]];
    }
  });
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: HEADER_ROW + 1, columnCount: 3 }),
  );
  setUpPage(sheet, {
    headerRow: HEADER_ROW,
    printArea: null,
    footer: 'Rencana Pengembangan Kompetensi',
  });
}

/** Formats, widths, drop-downs and help for columns that stand side by side. */
function dressColumns(
  sheet: Excel.Worksheet,
  columns: readonly Column<KolomRencana>[],
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

/** The columns that the table lacks. */
export function missingColumns(found: FoundTable): Column<KolomRencana>[] {
  const present = columnIndexes(found.headers);
  return RENCANA_COLUMNS.filter(({ header }) => !present.has(header.toLowerCase()));
}

/** Adds columns to the right end of the table; what stands there already is kept. */
export async function addMissingColumns(
  context: Excel.RequestContext,
  found: FoundTable,
  columns: readonly Column<KolomRencana>[],
): Promise<void> {
  const body = bodyOf(found);
  for (const column of columns) {
    const formula = planFormula(column);
    const cells = Array.from({ length: body.rowCount }, () => [formula ?? '']);
    found.table.columns.add(undefined, [[column.header], ...cells]);
  }
  await context.sync();
  dressColumns(found.sheet, columns, {
    ...body,
    column: body.column + body.columnCount,
    columnCount: columns.length,
  });
}

/** The value a row gets in a column: a value, or a formula that begins with `=` (ours only). */
export type PlanCell = Cell | { readonly formula: string };

const toContent = (cell: PlanCell, format: string): Cell =>
  typeof cell === 'object' ? cell.formula : literal(cell, format);

/** New content for one row of the plan; columns that are not named keep what they hold. */
export interface RowChange {
  /** Index among the table's data rows; beyond the last: a new row. */
  readonly index: number;
  readonly cells: ReadonlyMap<KolomRencana, PlanCell>;
}

/**
 * Writes changes: the table grows first when there are new rows, then each column is written in runs
 * of adjoining rows. Changes must be in the order of their index.
 */
export async function writeRows(
  context: Excel.RequestContext,
  found: FoundTable,
  changes: readonly RowChange[],
  progress?: Progress,
): Promise<void> {
  const last = changes.at(-1);
  if (!last) return;
  const columns = columnIndexes(found.headers);
  const body = bodyOf(found);
  const rowCount = Math.max(body.rowCount, last.index + 1);
  const writable = RENCANA_COLUMNS.flatMap((column) => {
    const at = columns.get(column.header.toLowerCase());
    return at === undefined ? [] : [{ column, at: body.column + at }];
  }).sort((left, right) => left.at - right.at);
  if (rowCount > body.rowCount) {
    const grown = { ...body, row: body.row + body.rowCount, rowCount: rowCount - body.rowCount };
    for (const { column, at } of writable) {
      dressColumns(found.sheet, [column], { ...grown, column: at, columnCount: 1 });
    }
    resizeTable(found, TBL_RENCANA, { ...found.area, rowCount: rowCount + 1 });
  }
  let done = 0;
  for (const block of blocksOf(changes, writable)) {
    keepText(found.sheet, body.row, block);
    await writeGrid(context, found.sheet, body.row + block.row, block.column, block.grid);
    done += block.grid.length * block.columnCount;
    progress?.(Math.min(done, changes.length), changes.length);
  }
  await context.sync();
}

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

type Writable = readonly { readonly column: Column<KolomRencana>; readonly at: number }[];

/** Rectangles that hold the changes and nothing else: rows with the same columns, side by side. */
function* blocksOf(changes: readonly RowChange[], writable: Writable): Generator<WriteBlock> {
  let start = 0;
  while (start < changes.length) {
    const first = changes[start];
    if (!first) return;
    let end = start + 1;
    while (
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

const sameKeys = (
  left: ReadonlyMap<KolomRencana, unknown> | undefined,
  right: ReadonlyMap<KolomRencana, unknown>,
): boolean => left?.size === right.size && [...right.keys()].every((key) => left.has(key));

/** Columns grouped into runs that stand side by side. */
function spansOf(columns: Writable): Writable[] {
  const spans: { column: Column<KolomRencana>; at: number }[][] = [];
  for (const column of columns) {
    const span = spans.at(-1);
    if (span?.at(-1)?.at === column.at - 1) span.push(column);
    else spans.push([column]);
  }
  return spans;
}
