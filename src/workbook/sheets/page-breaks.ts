// Page breaks that keep a person's rows on one page where they fit on one.
import type { ColumnLook } from './column';
import { pointsOf } from './column';
import type { Cell, Grid } from '../excel/grid';

/** Excel keeps at most so many manual breaks on a sheet; a longer document is not printed whole. */
const MAXIMUM_BREAKS = 1_000;

/** A4 landscape within the margins of page.ts, in points. */
const PAGE = { width: 757, height: 496 } as const;
/** Height of a line of text at 11 points, and the least height of a row. */
const LINE = 15;
/** A page is not filled to the last point: fonts differ between printers. */
const FILLED = 0.97;

/** Height of a row of wrapped text as Excel will fit it, estimated from average widths of characters. */
function estimateHeight(cells: readonly Cell[], columns: readonly ColumnLook[]): number {
  let lines = 1;
  columns.forEach(({ width }, at) => {
    const cell = cells[at] ?? '';
    if (typeof cell !== 'string') return;
    let wrapped = 0;
    for (const part of cell.split('\n')) {
      wrapped += Math.max(1, Math.ceil(part.length / Math.max(1, Math.floor(width))));
    }
    lines = Math.max(lines, wrapped);
  });
  return Math.min(409, lines * LINE);
}

/**
 * Rows (from 0 in `grid`) before which a page must end so that no group is split that fits on a page.
 * `above`: points that stand above the table on the first page, `header`: of the repeated header.
 */
export function breaksBetween(
  grid: Grid,
  columns: readonly ColumnLook[],
  groupOf: (row: number) => string,
  { above, header }: { above: number; header: number },
): number[] {
  const total = columns.reduce((sum, { width }) => sum + pointsOf(width), 0);
  const room = (PAGE.height / Math.min(1, PAGE.width / total)) * FILLED;
  const breaks: number[] = [];
  let used = above + header;
  for (let row = 0; row < grid.length;) {
    let end = row;
    let height = 0;
    while (end < grid.length && groupOf(end) === groupOf(row)) {
      height += estimateHeight(grid[end] ?? [], columns);
      end += 1;
    }
    if (used + height > room && header + height <= room && row > 0) {
      breaks.push(row);
      used = header;
    }
    used += height;
    // A group longer than a page breaks where it must.
    while (used > room) used = header + (used - room);
    row = end;
  }
  return breaks.slice(0, MAXIMUM_BREAKS);
}

/** Puts the breaks before rows of the sheet. The caller syncs. */
export function addBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
