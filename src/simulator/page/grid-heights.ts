// Rows without a height of their own grow with wrapped or large text, as Excel does when it opens a
// workbook; text is measured by Univer's drawing.
import { type IRange, WrapStrategy } from '@univerjs/core';
import type { SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { Book } from '../excel/book';
import { hasContent } from '../excel/engine/cells';

/** Sheets with more cells keep the heights that they have: measuring would take seconds. */
const MAX_CELLS = 20_000;
/** Points; text of this size fits into a row of usual height. */
const USUAL_SIZE = 11;
/** Pixels of height for each point of the font. */
const LINE = 1.75;

export function fitRows(book: Book, sheetId: string, skeleton: SpreadsheetSkeleton): void {
  const { commands, unitId } = book.engine;
  const rows = rowsToFit(book, sheetId);
  if (rows.size === 0) return;
  const heights = new Map([...rows].map(([row, { size }]) => [row, Math.ceil(size * LINE)]));
  const ranges = [...rows.values()].map(({ range }) => range);
  for (const { row, autoHeight } of skeleton.calculateAutoHeightInRange(ranges)) {
    heights.set(row, Math.max(heights.get(row) ?? 0, autoHeight ?? 0));
  }
  const rowsAutoHeightInfo = [...heights].map(([row, autoHeight]) => ({ row, autoHeight }));
  commands.syncExecuteCommand(
    SetWorksheetRowAutoHeightMutation.id,
    { unitId, subUnitId: sheetId, rowsAutoHeightInfo },
    { onlyLocal: true },
  );
}

interface FitRow {
  range: IRange;
  /** Of the largest font, in points. Merged cells count by this only. */
  size: number;
}

function rowsToFit(book: Book, sheetId: string): Map<number, FitRow> {
  const sheet = book.sheet(sheetId);
  const { rowData } = sheet.getConfig();
  const styles = book.engine.unit.getStyles();
  const rows = new Map<number, FitRow>();
  let cells = 0;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (++cells > MAX_CELLS) return false;
    if (rowData[row]?.h !== undefined || !cell || !hasContent(cell)) return true;
    const style = styles.get(cell.s);
    const size = style?.fs ?? USUAL_SIZE;
    if (style?.tb !== WrapStrategy.WRAP && size <= USUAL_SIZE) return true;
    const known = rows.get(row);
    rows.set(row, {
      range: {
        startRow: row,
        endRow: row,
        startColumn: Math.min(known?.range.startColumn ?? column, column),
        endColumn: Math.max(known?.range.endColumn ?? column, column),
      },
      size: Math.max(known?.size ?? USUAL_SIZE, size),
    });
    return true;
  });
  return cells > MAX_CELLS ? new Map() : rows;
}
