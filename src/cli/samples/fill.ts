// Fills in an adopted form as its user would: values into the cells beside labels and under headers.
import { ADDED_COLUMNS } from '../../workbook/sheets/formulir/added';
import { HEADER_KEYS, HEADER_WORDS } from '../../workbook/sheets/formulir/words';
import type { Workbook } from '../../simulator/excel/workbook';
import { isoToSerial } from '../../bangkom/tanggal';

type Fields = Readonly<Record<string, string | number>>;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A field as it is typed: dates as date cells. */
const typed = (value: string | number): string | number =>
  typeof value === 'string' && ISO_DATE.test(value) ? (isoToSerial(value) ?? value) : value;

/** Writes header fields and rows, by field id, into the form on the first sheet. */
export function fillForm(workbook: Workbook, header: Fields, rows: readonly Fields[]): void {
  const sheet = workbook.worksheets.getFirst();
  const used = sheet.getUsedRange();
  const find = (text: string | number): { row: number; column: number } => {
    const row = used.values.findIndex((cells) => cells.includes(text));
    const column = used.values[row]?.indexOf(text) ?? -1;
    if (column < 0) throw new Error(`The form has no cell "${text}".`);
    return { row: used.rowIndex + row, column: used.columnIndex + column };
  };
  for (const key of HEADER_KEYS) {
    const value = header[key];
    if (value === undefined) continue;
    const label = find(`${HEADER_WORDS[key][0]}:`);
    sheet.getCell(label.row, label.column + 1).values = [[typed(value)]];
  }
  const firstRow = find(1).row;
  for (const column of ADDED_COLUMNS) {
    const at = find(column.header).column;
    rows.forEach((fields, index) => {
      const value = fields[column.key];
      if (value !== undefined) sheet.getCell(firstRow + index, at).values = [[typed(value)]];
    });
  }
}

/** Adds a sheet that holds one table. */
export function addTable(
  workbook: Workbook,
  sheetName: string,
  tableName: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  const sheet = workbook.worksheets.add(sheetName);
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0);
  range.values = rows.map((row) => row.map(typed));
  sheet.tables.add(range, true).name = tableName;
  range.format.autofitColumns();
}

const isNip = (cell: string | number): boolean => /^\d{18}$/.test(String(cell));

/** Fills a table of a data sheet from its first row on; it grows to hold the rows. */
export function fillTable(
  workbook: Workbook,
  tableName: string,
  rows: readonly (readonly (string | number)[])[],
): void {
  const table = workbook.tables.getItem(tableName);
  const header = table.getHeaderRowRange();
  const first = header.getOffsetRange(1, 0).getCell(0, 0);
  // A sheet is made ready for some rows only: the digits of a NIP beyond them would become a number.
  rows[0]?.forEach((cell, column) => {
    if (!isNip(cell)) return;
    const cells = first.getOffsetRange(0, column).getResizedRange(rows.length - 1, 0);
    cells.numberFormat = rows.map(() => ['@']);
  });
  const columns = rows[0]?.length ?? 1;
  first.getResizedRange(rows.length - 1, columns - 1).values = rows.map((row) => row.map(typed));
  table.resize(header.getResizedRange(rows.length, 0));
}

/** The cells of a column of a table as text, without its header. */
export function columnOf(workbook: Workbook, tableName: string, header: string): string[] {
  const [headers = [], ...rows] = workbook.tables.getItem(tableName).getRange().values;
  const column = headers.indexOf(header);
  return rows.map((row) => String(row[column] ?? ''));
}

/** Writes cells of one row of a table by header; dates as date cells. */
export function fillRow(
  workbook: Workbook,
  tableName: string,
  row: number,
  cells: Readonly<Record<string, string | number>>,
): void {
  const range = workbook.tables.getItem(tableName).getRange();
  const [headers = []] = range.values;
  if (row < 0) throw new Error(`The table ${tableName} has no such row.`);
  for (const [header, value] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`The table ${tableName} has no column "${header}".`);
    range.getCell(row + 1, column).values = [[typed(value)]];
  }
}
