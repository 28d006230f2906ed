// A document that is one table under its titles: written, fitted and made ready to print.
import { setUpPage } from '../excel/page';
import { rangeOf, type Progress } from '../excel/transfer';
import { areaOf, bodyAreaOf, writeTable, type TableToBuild } from './built-table';
import { writeTitles } from './look';

/** Beyond so many rows nobody prints, and fitting heights would only cost time. */
const FITTED_ROWS = 5_000;

interface Listing {
  readonly titles: readonly string[];
  readonly footer: string;
  /** Columns that stay in sight when the sheet is scrolled sideways; 2 where it is not said. */
  readonly frozen?: number;
}

/** Everything on the sheet but the formulas of the table. */
export async function writeListing<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
  { titles, footer, frozen = 2 }: Listing,
  progress?: Progress,
): Promise<void> {
  const area = areaOf(table);
  await writeTitles(context, sheet, area.columnCount, titles);
  await writeTable(context, sheet, table, progress);
  if (table.lines.length <= FITTED_ROWS) rangeOf(sheet, bodyAreaOf(table)).format.autofitRows();
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: frozen }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { ...area, row: 0, rowCount: area.row + area.rowCount },
    footer,
  });
}
