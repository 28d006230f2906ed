// Tables: found by name, read by header, grown without touching the user's own columns.
import { areaAddress, parseArea, plainText, type Area, type Grid } from './grid';
import { quoteSheet } from './grid';
import { supportsExcelApi } from './support';
import { rangeOf, readGrid, type Progress } from './transfer';

/** A table as it stands in the workbook. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Header row and data rows, without a totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** A totals row stands under the data. */
  readonly hasTotals: boolean;
}

/** The data rows of a table. */
export const bodyOf = ({ area }: Pick<FoundTable, 'area'>): Area => ({
  ...area,
  row: area.row + 1,
  rowCount: area.rowCount - 1,
});

/** Looks tables up by name, all in one sync; a table that is not there is undefined. */
export async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<(FoundTable | undefined)[]> {
  const loaded = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    table.load('name,showTotals');
    header.load('address,values');
    body.load('address');
    table.worksheet.load('name');
    return { table, header, body };
  });
  await context.sync();
  return loaded.map(({ table, header, body }) => {
    if (table.isNullObject) return undefined;
    const first = parseArea(header.address);
    const data = parseArea(body.address);
    if (!first || !data) return undefined;
    return {
      table,
      sheet: table.worksheet,
      sheetName: table.worksheet.name,
      area: { ...first, rowCount: data.row + data.rowCount - first.row },
      headers: (header.values[0] ?? []).map(plainText),
      hasTotals: table.showTotals,
    };
  });
}

/** Reads the data rows of a table. */
export const readTable = (
  context: Excel.RequestContext,
  found: FoundTable,
  progress?: Progress,
): Promise<Grid> => readGrid(context, found.sheet, bodyOf(found), 'values', progress);

/** Column of each header, in any case; the first one of a name counts. */
export function columnIndexes(headers: readonly string[]): Map<string, number> {
  const indexes = new Map<string, number>();
  headers.forEach((header, index) => {
    const key = header.toLowerCase();
    if (!indexes.has(key)) indexes.set(key, index);
  });
  return indexes;
}

/** Makes a table over an area whose first row already holds the headers. The caller syncs. */
export function addTable(
  sheet: Excel.Worksheet,
  area: Area,
  name: string,
  style = 'TableStyleLight9',
): Excel.Table {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  return table;
}

/** Gives a table another area with the same header row. The caller syncs. */
export function resizeTable(
  { table, sheet, sheetName }: FoundTable,
  name: string,
  area: Area,
): void {
  if (supportsExcelApi('1.13')) {
    table.resize(`${quoteSheet(sheetName)}!${areaAddress(area)}`);
    return;
  }
  // Before ExcelApi 1.13 a table cannot grow by itself: cells and formats stay, the table is new.
  table.convertToRange();
  addTable(sheet, area, name);
}
