// Colours for blank and wrong cells of a data sheet, the rows prepared under its table included.
import { columnLetters, type Area } from '../excel/grid';
import { replaceOwnFormats, type ColourRule } from '../excel/own-formats';
import { columnIndexes } from '../excel/tables';
import { anyFilled, columnRules } from './cell-checks';
import type { DataSheet } from './data-sheet';

/** Rows under a table that already have formats, drop-downs and colours, for typing on. */
export const PREPARED_ROWS = 200;

/** The rules of a table whose data rows are `body`. */
export function dataRules<K extends string>(
  { columns: records, usedBy }: DataSheet<K>,
  headers: readonly string[],
  body: Area,
): ColourRule[] {
  const indexes = columnIndexes(headers);
  const columns = records.flatMap((column) => {
    const index = indexes.get(column.header.toLowerCase());
    return index === undefined ? [] : [{ column, at: body.column + index }];
  });
  // A rule that refers to a column which somebody has deleted would say nothing true.
  if (!usedBy || columns.length < records.length) return [];
  const places = new Map(columns.map(({ column, at }) => [column.key, at]));
  const used = columns.flatMap(({ column, at }) => (usedBy.includes(column.key) ? [at] : []));
  return columnRules({
    row: body.row,
    rowCount: body.rowCount + PREPARED_ROWS,
    columns,
    ref: (key) => `$${columnLetters(places.get(key) ?? 0)}${body.row + 1}`,
    isFilled: anyFilled(Math.min(...used), Math.max(...used), body.row),
  });
}

/** Colours a table that has new rows or columns. Two syncs; the caller syncs what is written. */
export async function colourData<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  sheet: Excel.Worksheet,
  headers: readonly string[],
  body: Area,
): Promise<void> {
  if (!dataSheet.usedBy) return;
  const within = { ...body, rowCount: body.rowCount + PREPARED_ROWS };
  await replaceOwnFormats(context, sheet, within, dataRules(dataSheet, headers, body));
}
