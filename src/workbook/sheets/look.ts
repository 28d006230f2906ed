// What all our sheets look like: titles and header rows in one place.
import type { ProfilId } from '../../bangkom/konversi';
import { columnLetters, type Area } from '../excel/grid';
import { literal } from '../excel/literal';
import { rangeOf, writeGrid } from '../excel/transfer';
import { VERDICT_COLOURS } from './column';

const HEADER_FILL = '#1F4E79';
const HEADER_FONT = '#FFFFFF';
/** Points; smaller than the text below, because most headers share their cell with a filter button. */
export const HEADER_FONT_SIZE = 9;
/** Lines between the rows of a document, lighter than those between its people. */
export const LINE_COLOUR = '#A6A6A6';

/** Footer of a document that shows JP: its name, and the profile that they follow (domain 9 no. 1). */
export const jpFooter = (name: string, profil: ProfilId): string => `${name}, profil JP ${profil}`;

/** A document's title in column A. The caller syncs. */
export function styleTitle(sheet: Excel.Worksheet, row: number): void {
  const { font } = rangeOf(sheet, { row, column: 0, rowCount: 1, columnCount: 1 }).format;
  font.bold = true;
  font.size = 14;
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
  const lines = titles.filter((title) => title !== '');
  await writeGrid(
    context,
    sheet,
    0,
    0,
    lines.map((title) => [literal(title)]),
  );
  lines.forEach((_, row) => {
    const title = rangeOf(sheet, { row, column: 0, rowCount: 1, columnCount: across });
    // Merged, because other programs do not know Excel's centring across cells.
    title.merge();
    title.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    title.format.font.bold = true;
    title.format.font.size = 14;
  });
}

/**
 * A line over the first row of each group, by conditional formats, so that it moves with sorting. The
 * verdicts of those rows keep their colours: some programs apply only the first format that fits.
 */
export function drawGroupLines(
  sheet: Excel.Worksheet,
  body: Area,
  keyColumn: number,
  verdicts: { readonly column: number; readonly count: number },
): void {
  const key = `$${columnLetters(keyColumn)}`;
  const isFirst = `${key}${body.row + 1}<>${key}${body.row}`;
  const words = { ...body, column: verdicts.column, columnCount: verdicts.count };
  for (const [word, fill, font] of VERDICT_COLOURS) {
    const cell = `${columnLetters(words.column)}${body.row + 1}`;
    const { format } = addRule(sheet, words, `=AND(${isFirst},${cell}="${word}")`);
    format.fill.color = fill;
    format.font.color = font;
  }
  const last = verdicts.column + verdicts.count;
  addRule(sheet, { ...body, columnCount: verdicts.column }, `=${isFirst}`);
  const rest = body.column + body.columnCount - last;
  if (rest > 0) addRule(sheet, { ...body, column: last, columnCount: rest }, `=${isFirst}`);
}

/** A rule that draws the line and, for programs that draw nothing else then, the other edges too. */
function addRule(sheet: Excel.Worksheet, area: Area, formula: string) {
  const rule = rangeOf(sheet, area).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.priority = 0;
  const { custom } = rule;
  custom.rule.formula = formula;
  for (const edge of ['EdgeBottom', 'EdgeLeft', 'EdgeRight', 'EdgeTop'] as const) {
    const line = custom.format.borders.getItem(edge);
    line.style = Excel.ConditionalRangeBorderLineStyle.continuous;
    line.color = edge === 'EdgeTop' ? HEADER_FILL : LINE_COLOUR;
  }
  return custom;
}
