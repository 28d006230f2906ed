// What all our sheets look like: titles and header rows in one place.
import type { Area } from '../excel/grid';
import { rangeOf } from '../excel/transfer';

const HEADER_FILL = '#1F4E79';
const HEADER_FONT = '#FFFFFF';

/** A document's title in column A. The caller syncs. */
export function styleTitle(sheet: Excel.Worksheet, row: number, centreAcross = 0): void {
  const title = rangeOf(sheet, {
    row,
    column: 0,
    rowCount: 1,
    columnCount: Math.max(1, centreAcross),
  });
  title.format.font.bold = true;
  title.format.font.size = 14;
  if (centreAcross > 0) {
    title.format.horizontalAlignment = Excel.HorizontalAlignment.centerAcrossSelection;
  }
}

/** A header row. The caller syncs. */
export function styleHeader(sheet: Excel.Worksheet, area: Area): void {
  const { format } = rangeOf(sheet, area);
  format.font.bold = true;
  format.font.color = HEADER_FONT;
  format.fill.color = HEADER_FILL;
  format.wrapText = true;
  format.horizontalAlignment = Excel.HorizontalAlignment.center;
  format.verticalAlignment = Excel.VerticalAlignment.center;
}

/** Thin borders around every cell of an area. The caller syncs. */
export function drawBorders(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = rangeOf(sheet, area).format;
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
  }
  if (area.rowCount > 1) {
    borders.getItem('InsideHorizontal').style = Excel.BorderLineStyle.continuous;
  }
  if (area.columnCount > 1) {
    borders.getItem('InsideVertical').style = Excel.BorderLineStyle.continuous;
  }
}
