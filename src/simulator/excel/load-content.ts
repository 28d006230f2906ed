// Puts the content of a file into a workbook.
import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SetTabColorMutation } from '@univerjs/sheets';
import { parseRect, parseRects } from './address';
import type { Book } from './book';
import type { CellContent, CellValue, SheetContent, WorkbookContent } from './content';
import { textCell } from './engine/input';
import { addMerges, setColumnWidth, setFrozen, setRowHeight } from './layout';
import { UNKNOWN_PASSWORD } from './sheet-protection';

/** @param book A new workbook with its one blank sheet. */
export function loadContent(book: Book, content: WorkbookContent): void {
  const [blank] = book.sheets;
  const styles = content.styles.map((style) => book.styles.idOf(style));
  const ids = new Map<string, string>();
  if (blank) book.sheet(blank.getSheetId()).getConfig().name = '\u0000';
  for (const sheet of content.sheets) ids.set(sheet.name, loadSheet(book, sheet, styles));
  if (blank && content.sheets.length > 0) book.removeSheet(blank.getSheetId());
  for (const { name, formula, sheet, visible, comment } of content.names) {
    const sheetId = sheet === undefined ? undefined : ids.get(sheet);
    book.names.set({
      name,
      formula,
      visible,
      comment,
      ...(sheetId === undefined ? {} : { sheetId }),
    });
  }
  for (const [key, value] of Object.entries(content.settings)) book.settings.set(key, value);
  Object.assign(book.properties, content.properties);
  book.date1904 = content.date1904;
  book.structure = {
    isProtected: content.structureProtected ?? false,
    ...(content.structureHasPassword && { password: UNKNOWN_PASSWORD }),
  };
  const active = ids.get(content.activeSheet);
  if (active !== undefined) book.engine.unit.setActiveSheet(book.sheet(active));
  book.calculation?.noteEverything();
}

/**
 * Adds a sheet.
 * @param styles Ids of the styles that its content refers to by index.
 * @returns The sheet's id.
 */
export function loadSheet(
  book: Book,
  content: SheetContent,
  styles: readonly (string | undefined)[],
): string {
  const sheetId = book.addSheet(content.name, {
    hidden: content.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: content.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  const data = book.data(sheetId);
  data.veryHidden = content.visibility === 'VeryHidden';
  data.isProtected = content.protected;
  data.protection = {
    options: Object.fromEntries((content.allowed ?? []).map((option) => [option, true])),
    ...(content.hasPassword && { password: UNKNOWN_PASSWORD }),
  };
  data.pageLayout = structuredClone(content.pageLayout);
  if (content.id !== undefined) data.contentId = content.id;
  if (content.tabColor) {
    book.command(SetTabColorMutation.id, {
      unitId: book.engine.unitId,
      subUnitId: sheetId,
      color: content.tabColor,
    });
  }
  loadCells(book, sheetId, content.cells, styles);
  const config = book.sheet(sheetId).getConfig();
  for (const { column, width, hidden, style } of content.columns) {
    const area = { sheetId, row: 0, rows: 1, column, columns: 1 };
    if (width !== undefined) setColumnWidth(book, area, width);
    const target = (config.columnData[column] ??= {});
    if (hidden) target.hd = BooleanNumber.TRUE;
    const id = style === undefined ? undefined : styles[style];
    if (id !== undefined) target.s = id;
  }
  for (const { row, height, hidden } of content.rows) {
    if (height !== undefined) {
      setRowHeight(book, { sheetId, row, rows: 1, column: 0, columns: 1 }, height);
    }
    if (hidden) (config.rowData[row] ??= {}).hd = BooleanNumber.TRUE;
  }
  addMerges(book, sheetId, content.merges.flatMap(parseRects));
  if (content.frozen) setFrozen(book, sheetId, content.frozen.rows, content.frozen.columns);
  loadFeatures(book, sheetId, content);
  return sheetId;
}

function loadFeatures(book: Book, sheetId: string, content: SheetContent): void {
  const data = book.data(sheetId);
  data.dataValidations = content.dataValidations.map(({ ranges, ...rule }) => ({
    ...structuredClone(rule),
    rects: parseRects(ranges),
  }));
  data.conditionalFormats = content.conditionalFormats.map(({ ranges, ...format }) => ({
    ...structuredClone(format),
    id: book.guid(),
    rects: parseRects(ranges),
  }));
  for (const { range, columns, ...table } of content.tables) {
    const rect = parseRect(range);
    if (!rect) continue;
    book.tables.add({
      ...table,
      sheetId,
      rect,
      columns: [...columns],
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
  }
  data.charts.push(...content.charts.map((chart) => ({ ...chart, id: book.guid() })));
  for (const [address, link] of Object.entries(content.hyperlinks)) {
    data.hyperlinks.set(address, { ...link });
  }
}

function loadCells(
  book: Book,
  sheetId: string,
  contents: readonly CellContent[],
  styles: readonly (string | undefined)[],
): void {
  const matrix = book.sheet(sheetId).getCellMatrix();
  let rows = 1;
  let columns = 1;
  for (const { row, column, value, formula, style, spilled } of contents) {
    const cell: ICellData = value === undefined || spilled ? {} : valueCell(value);
    if (formula !== undefined) cell.f = formula;
    const id = style === undefined ? undefined : styles[style];
    if (id !== undefined) cell.s = id;
    if (Object.keys(cell).length === 0) continue;
    matrix.getRowOrCreate(row)[column] = cell;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const cells = book.cells(sheetId);
  cells.noteOthersWrote();
  cells.grow({ row: 0, column: 0, rows, columns });
}

function valueCell(value: CellValue): ICellData {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value.error, t: CellValueType.STRING };
}
