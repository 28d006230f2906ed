// Writing the sheet Ringkasan: figures with data bars, and a native chart beside each block.
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import { formatTanggal } from '../../../bangkom/tanggal';
import { literal } from '../../excel/literal';
import { setUpPage } from '../../excel/page';
import { cellAddress, type Area } from '../../excel/grid';
import { rangeOf, setNumberFormat, writeGrid } from '../../excel/transfer';
import type { FormulaPlaces } from '../built-column';
import { pointsOf } from '../column';
import { drawBorders, jpFooter, LINE_COLOUR, styleHeader, writeTitles } from '../look';
import { RINGKASAN_TITLE, ringkasanOf, type RingkasanBlock } from './ringkasan';

const WIDTHS = [46, 18, 18, 3, 14, 14, 14, 14, 14] as const;
const FIRST_ROW = 5;
/** First and last column of the charts. */
const CHART = { first: 4, last: 8 } as const;
/** Rows that a chart needs; a block is at least so high. */
const CHART_ROWS = 9;
const BAR_COLOUR = '#9DC3E6';

/** Writes the whole sheet; the tables that its formulas refer to must stand. */
export async function writeRingkasan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: VerifikasiDocument,
  places: FormulaPlaces,
  status: string,
): Promise<void> {
  await writeTitles(context, sheet, WIDTHS.length, [
    RINGKASAN_TITLE,
    document.namaInstansi.toUpperCase(),
    `TAHUN ${document.tahun}`,
  ]);
  await writeGrid(context, sheet, FIRST_ROW - 2, 0, [
    [literal(`Diverifikasi ${formatTanggal(document.tanggal)}`), `=${status}`],
  ]);
  WIDTHS.forEach((width, column) => {
    const area = { row: 0, column, rowCount: 1, columnCount: 1 };
    rangeOf(sheet, area).format.columnWidth = pointsOf(width);
  });
  let row = FIRST_ROW;
  const pages: number[] = [];
  for (const [index, block] of ringkasanOf(document, places).entries()) {
    // Three blocks with their charts fill a page.
    if (index === 3) pages.push(row);
    row = await writeBlock(context, sheet, row, block);
  }
  for (const page of pages) sheet.horizontalPageBreaks.add(cellAddress(page, 0));
  sheet.freezePanes.freezeRows(FIRST_ROW - 1);
  setUpPage(sheet, {
    headerRow: 0,
    printArea: { row: 0, column: 0, rowCount: row, columnCount: WIDTHS.length },
    footer: jpFooter(`Ringkasan verifikasi ${document.tahun}`, document.profilJp),
  });
  sheet.showGridlines = false;
}

/** Writes one block from `row` on; gives the row for the next one. */
async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  { title, headers, formats, lines, chart, charted }: RingkasanBlock,
): Promise<number> {
  await writeGrid(context, sheet, row, 0, [[title]]);
  const heading = rangeOf(sheet, { row, column: 0, rowCount: 1, columnCount: 1 });
  heading.format.font.bold = true;
  heading.format.font.size = 12;
  const area: Area = {
    row: row + 1,
    column: 0,
    rowCount: lines.length + 1,
    columnCount: headers.length,
  };
  await writeGrid(context, sheet, area.row, 0, [[...headers]]);
  styleHeader(sheet, { ...area, rowCount: 1 });
  if (lines.length > 0) await writeLines(context, sheet, area, formats, lines);
  drawBorders(sheet, area, LINE_COLOUR);
  if (chart !== null && lines.length > 0) {
    const source = rangeOf(sheet, { ...area, columnCount: charted + 1 });
    const picture = sheet.charts.add(chart, source, Excel.ChartSeriesBy.columns);
    picture.title.text = title;
    picture.setPosition(
      cellAddress(row + 1, CHART.first),
      cellAddress(row + CHART_ROWS, CHART.last),
    );
  }
  return row + Math.max(chart === null ? 0 : CHART_ROWS + 1, lines.length + 2) + 1;
}

async function writeLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  formats: readonly string[],
  lines: RingkasanBlock['lines'],
): Promise<void> {
  const body = { ...area, row: area.row + 1, rowCount: lines.length };
  const labels = rangeOf(sheet, { ...body, columnCount: 1 });
  labels.format.wrapText = true;
  formats.forEach((format, at) => {
    const cells = rangeOf(sheet, { ...body, column: at + 1, columnCount: 1 });
    setNumberFormat(cells, format);
    cells.format.verticalAlignment = Excel.VerticalAlignment.top;
  });
  const bars = rangeOf(sheet, { ...body, column: 1, columnCount: 1 });
  const { dataBar } = bars.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = BAR_COLOUR;
  await writeGrid(
    context,
    sheet,
    body.row,
    0,
    lines.map(({ label, cells }) => [
      literal(label),
      // Words in place of a ceiling are text; everything else is a formula or a number.
      ...cells.map((cell) =>
        typeof cell === 'string' && !cell.startsWith('=') ? literal(cell) : cell,
      ),
    ]),
  );
  labels.format.autofitRows();
}
