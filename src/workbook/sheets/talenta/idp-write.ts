// Writing IDPs onto a sheet: one person's, or those of many with a page for each.
import { areaAddress } from '../../excel/grid';
import { setUpPage } from '../../excel/page';
import { rangeOf, setNumberFormat, writeGrid, type Progress } from '../../excel/transfer';
import { pointsOf } from '../column';
import { IDP_COLUMNS, IDP_HEADERS, IDP_PRINTED, idpColumn } from './idp-columns';
import type { IdpLayout } from './idp-layout';
import { drawBorders, HEADER_FONT_SIZE, LINE_COLOUR, styleHeader } from '../look';
import { addBreaks } from '../page-breaks';
import { writeSignatures } from '../signatures';

/** Columns that people fill are tinted, so that one sees where to write. */
const FILLED_BY_PEOPLE = '#FFF9E5';
/** Height of a row of one line, in points. */
const LINE = 16;
/** Formats of so many persons go into one request. */
const TOGETHER = 25;

const ALIGNMENTS = { centre: 'Center', left: 'Left', amount: 'Right' } as const;

/** Writes layouts that follow one another; each begins on a page of its own. */
export async function writeIdp(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layouts: readonly IdpLayout[],
  footer: string,
  progress?: Progress,
): Promise<void> {
  IDP_COLUMNS.forEach(({ width, hidden }, column) => {
    const cells = rangeOf(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    cells.format.columnWidth = pointsOf(width);
    if (hidden) cells.getEntireColumn().columnHidden = true;
  });
  for (const [done, layout] of layouts.entries()) {
    await writeOne(context, sheet, layout);
    // Many formats make a request slow, and a large one is refused.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one part a request
    if (done % TOGETHER === TOGETHER - 1) await context.sync();
    progress?.(done + 1, layouts.length);
  }
  addBreaks(
    sheet,
    layouts.slice(1).map(({ row }) => row),
  );
  const end = layouts.at(-1)?.end ?? 1;
  setUpPage(sheet, {
    headerRow: null,
    printArea: { row: 0, column: 0, rowCount: end, columnCount: IDP_PRINTED },
    footer,
  });
  sheet.showGridlines = false;
}

async function writeOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, grid, titles, bold, tables, merges, formats, alignments, signatures }: IdpLayout,
): Promise<void> {
  for (const { area, format } of formats) setNumberFormat(rangeOf(sheet, area), format);
  await writeGrid(context, sheet, row, 0, grid);
  if (titles.length > 0) {
    const area = { row, column: 0, rowCount: titles.length, columnCount: IDP_PRINTED };
    const range = rangeOf(sheet, area);
    range.merge(true);
    range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
    range.format.font.bold = true;
    range.format.font.size = 14;
  }
  for (const cell of bold) {
    rangeOf(sheet, { ...cell, rowCount: 1, columnCount: 1 }).format.font.bold = true;
  }
  for (const area of tables) {
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    const range = rangeOf(sheet, body);
    range.format.wrapText = true;
    range.format.verticalAlignment = Excel.VerticalAlignment.top;
    drawBorders(sheet, area, LINE_COLOUR);
    const head = { ...area, rowCount: 1 };
    styleHeader(sheet, head);
    rangeOf(sheet, head).format.font.size = HEADER_FONT_SIZE;
    range.format.autofitRows();
    // Only the wide table has headers of two lines.
    const isWide = area.columnCount === IDP_PRINTED;
    rangeOf(sheet, head).format.rowHeight = isWide ? 30 : LINE;
    if (!isWide) continue;
    for (const header of [IDP_HEADERS.tujuan, IDP_HEADERS.ukuran]) {
      const cells = { ...body, column: idpColumn(header), columnCount: 1 };
      sheet.getRange(areaAddress(cells)).format.fill.color = FILLED_BY_PEOPLE;
    }
  }
  for (const { area, alignment } of alignments) {
    const { format } = rangeOf(sheet, area);
    format.horizontalAlignment = ALIGNMENTS[alignment];
    if (alignment === 'amount') format.indentLevel = 1;
  }
  for (const area of merges) {
    const cells = rangeOf(sheet, area);
    cells.merge(true);
    // Fitted to the narrow column, the rows would be too high for what stands in both.
    cells.format.rowHeight = LINE;
  }
  await writeSignatures(context, sheet, signatures.row, signatures.blocks);
}
