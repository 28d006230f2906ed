// The pages of the analysis: titles, figures above the table, the table, and how it is printed.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { formatTanggal, type IsoDate } from '../../../bangkom/tanggal';
import { literal } from '../../excel/literal';
import { setUpPage } from '../../excel/page';
import { rangeOf, writeGrid } from '../../excel/transfer';
import { printedColumns } from '../built-column';
import { areaOf, bodyAreaOf, writeTable, type TableToBuild } from '../built-table';
import { writeTitles } from '../look';

/** What all pages of one analysis say of themselves. */
export interface AnalisisHead {
  readonly pengaturan: Pengaturan;
  readonly tahun: number;
  readonly tanggal: IsoDate;
}

/** A figure above the table: words, and a native formula with its `=`. */
export type Figure = readonly [label: string, formula: string];

/** Rows of the titles and of the line that tells the day. */
const TITLE_ROWS = 4;

/** Row of the table's header under so many figures. */
export const headerRowUnder = (figures: number): number => TITLE_ROWS + figures + 1;

/** Writes titles, remarks and table; the formulas wait until all tables stand. */
export async function writeAnalisisPage<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
  title: string,
  head: AnalisisHead,
  frozen = 3,
): Promise<void> {
  const printed = printedColumns(table.columns);
  await writePageTitles(context, sheet, printed, title, head);
  await writeTable(context, sheet, table);
  const area = areaOf(table);
  rangeOf(sheet, bodyAreaOf(table)).format.autofitRows();
  // Nothing is frozen where what stands above the table fills the screen.
  if (frozen > 0) {
    sheet.freezePanes.freezeAt(
      rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: frozen }),
    );
  }
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: area.row + area.rowCount, columnCount: printed },
    footer: `${title} ${head.tahun}`,
  });
}

/** Title, office, year, and the day of the analysis. */
async function writePageTitles(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  across: number,
  title: string,
  { pengaturan, tahun, tanggal }: AnalisisHead,
): Promise<void> {
  const unit = pengaturan.unitKerja === '' ? '' : `, ${pengaturan.unitKerja.toUpperCase()}`;
  await writeTitles(context, sheet, across, [
    title.toUpperCase(),
    // A space keeps the rows below in their places.
    `${pengaturan.namaInstansi.toUpperCase()}${unit}` || ' ',
    `TAHUN ${tahun}`,
  ]);
  await writeGrid(context, sheet, TITLE_ROWS - 1, 1, [
    [literal(`Disusun ${formatTanggal(tanggal)}`)],
  ]);
}

/**
 * Writes the figures above a table, their labels into `column` (from 0), which must be wide enough; the
 * tables that they refer to must stand.
 */
export async function writeFigures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  figures: readonly Figure[],
  column = 1,
): Promise<void> {
  await writeGrid(
    context,
    sheet,
    TITLE_ROWS,
    column,
    figures.map(([label, formula]) => [literal(label), formula]),
  );
  const values = rangeOf(sheet, {
    row: TITLE_ROWS,
    column: column + 1,
    rowCount: figures.length,
    columnCount: 1,
  });
  values.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  values.format.font.bold = true;
}
