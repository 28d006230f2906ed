// What all our sheets look like: titles and header rows in one place.
import { columnLetters, type Area } from '../excel/grid';
import { literal } from '../excel/literal';
import { rangeOf, writeGrid } from '../excel/transfer';

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
export function drawBorders(sheet: Excel.Worksheet, area: Area, color?: string): void {
  const { borders } = rangeOf(sheet, area).format;
  const edges = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(area.rowCount > 1 ? (['InsideHorizontal'] as const) : []),
    ...(area.columnCount > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    if (color !== undefined) border.color = color;
  }
}

/** Titles of a document, one under the other from the first row on, centred over its columns. */
export async function writeTitles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  across: number,
  titles: readonly string[],
): Promise<void> {
  await writeGrid(
    context,
    sheet,
    0,
    0,
    titles.map((title) => [literal(title)]),
  );
  titles.forEach((_, row) => styleTitle(sheet, row, across));
}

/** A line over the first row of each group, by a conditional format, so that it moves with sorting. */
export function drawGroupLines(sheet: Excel.Worksheet, body: Area, keyColumn: number): void {
  const key = `$${columnLetters(keyColumn)}`;
  const { custom } = rangeOf(sheet, body).conditionalFormats.add(
    Excel.ConditionalFormatType.custom,
  );
  custom.rule.formula = `=${key}${body.row + 1}<>${key}${body.row}`;
  const line = custom.format.borders.getItem(Excel.ConditionalRangeBorderIndex.edgeTop);
  line.style = Excel.ConditionalRangeBorderLineStyle.continuous;
  line.color = HEADER_FILL;
}
