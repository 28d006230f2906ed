// Cells that move when others are inserted or deleted: contents, formulas that point at them, tables,
// merged cells, validations, formats and names.
import { tokenize } from '@borgar/fx';
import { insertDeleteConflict } from '../protocol/host-object';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatRect,
  fromUniverRange,
  parseRect,
  quoteSheetName,
  splitSheetName,
  toUniverMerge,
} from './address';
import type { Rect } from './address';
import type { Book } from './book';
import type { SheetData } from './sheet-data';
import { textCell } from './engine/input';
import type { CellInput } from './engine/input';
import { rewriteFormulas } from './formula-texts';
import { completeHeaders } from './headers';
import type { TableRecord } from './table-store';

/** A move of all cells from a row (or column) on, in a band of columns (or rows). */
export interface Shift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  /** The first row or column that moves (inserting) or goes (deleting). */
  readonly at: number;
  /** How many are inserted; deleted if negative. */
  readonly count: number;
  /** The band across the axis. */
  readonly from: number;
  readonly width: number;
}

/** Where a rectangle lies after the shift; `null` if it was deleted, itself if it does not take part. */
export function shiftRect(rect: Rect, { axis, at, count, from, width }: Shift): Rect | null {
  const isRow = axis === 'row';
  const [crossStart, crossSize] = isRow ? [rect.column, rect.columns] : [rect.row, rect.rows];
  if (crossStart < from || crossStart + crossSize > from + width) return rect;
  let start = isRow ? rect.row : rect.column;
  let end = start + (isRow ? rect.rows : rect.columns);
  if (count > 0) {
    if (start >= at) start += count;
    if (end > at) end += count;
  } else {
    const last = at - count;
    start = start >= last ? start + count : Math.min(start, at);
    end = end >= last ? end + count : Math.min(end, at);
    if (end <= start) return null;
  }
  return isRow
    ? { ...rect, row: start, rows: end - start }
    : { ...rect, column: start, columns: end - start };
}

/** A formula after the shift. */
function shiftFormula(book: Book, formula: string, ownSheet: string, shift: Shift): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => {
      if (!token.type.startsWith('range') || token.type === 'range_named') return token.value;
      const { sheet, address } = splitSheetName(token.value);
      const sheetId = sheet === undefined ? ownSheet : book.findSheet(sheet)?.getSheetId();
      const rect = sheetId === shift.sheetId ? parseRect(address) : null;
      if (!rect) return token.value;
      const next = shiftRect(rect, shift);
      if (next === rect || (next && formatRect(next) === formatRect(rect))) return token.value;
      if (!next) return '#REF!';
      const prefix = sheet === undefined ? '' : `${quoteSheetName(sheet)}!`;
      return prefix + withDollars(address, formatRect(next));
    })
    .join('');
}

/** Puts the `$` of one address into another of the same form. */
function withDollars(from: string, to: string): string {
  const dollars = from.split(':').map((part) => [/^\$(?=[A-Za-z])/.test(part), /\$\d/.test(part)]);
  return to
    .split(':')
    .map((part, index) => {
      const [column, row] = dollars[index] ?? dollars[0] ?? [];
      const letters = /^[A-Z]*/.exec(part)?.[0] ?? '';
      const digits = part.slice(letters.length);
      return `${letters && column ? '$' : ''}${letters}${digits && row ? '$' : ''}${digits}`;
    })
    .join(':');
}

/**
 * Moves the cells and everything that hangs on them.
 * @throws InsertDeleteConflict if a table or merged cells would be torn.
 */
export function shiftCells(book: Book, shift: Shift): void {
  const { sheetId } = shift;
  const tables = book.tables.onSheet(sheetId);
  const { mergeData } = book.sheet(sheetId).getConfig();
  for (const rect of [...tables.map((table) => table.rect), ...mergeData.map(fromUniverRange)]) {
    if (isTorn(rect, shift)) throw insertDeleteConflict();
  }
  moveContents(book, shift);
  for (const table of tables) {
    const rect = shiftRect(table.rect, shift);
    if (!rect) book.removeTable(table.id);
    else if (rect.columns !== table.rect.columns) shiftColumns(book, table, rect, shift);
    else if (rect !== table.rect) book.tables.update(table.id, { rect });
  }
  const merges = mergeData.map((range) => shiftRect(fromUniverRange(range), shift));
  mergeData.splice(0, mergeData.length, ...present(merges).map(toUniverMerge));
  book.sheet(sheetId).getSpanModel().rebuild(mergeData);
  moveSheetData(book, shift);
  rewriteFormulas(book, (formula, own) => shiftFormula(book, formula, own, shift));
  book.calculation?.noteEverything();
}

/** A table keeps a name for each of its columns: new ones are called as Excel calls them. */
function shiftColumns(book: Book, table: TableRecord, rect: Rect, { at, count }: Shift): void {
  const columns = [...table.columns];
  const index = Math.max(0, at - table.rect.column);
  if (count < 0) columns.splice(index, table.rect.columns - rect.columns);
  else columns.splice(index, 0, ...Array.from({ length: count }, () => ''));
  const complete = completeHeaders(columns);
  if (table.showHeaders) {
    const header = { ...rect, rows: 1 };
    book.cells(table.sheetId).write(header, (_, c) => {
      return columns[c] === '' ? { cell: textCell(complete[c] ?? '') } : undefined;
    });
  }
  book.tables.update(table.id, { rect, columns: complete });
}

/** Whether the shift moves a part of the rectangle only. */
function isTorn(rect: Rect, { axis, at, from, width }: Shift): boolean {
  const isRow = axis === 'row';
  const [start, size] = isRow ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const [cross, crossSize] = isRow ? [rect.column, rect.columns] : [rect.row, rect.rows];
  if (start + size <= at) return false;
  const meets = cross < from + width && cross + crossSize > from;
  return meets && (cross < from || cross + crossSize > from + width);
}

function moveContents(book: Book, { sheetId, axis, at, count, from, width }: Shift): void {
  const cells = book.cells(sheetId);
  const config = book.sheet(sheetId).getConfig();
  const isRow = axis === 'row';
  const used = cells.used(false);
  const end = used ? (isRow ? used.row + used.rows : used.column + used.columns) : 0;
  const size = Math.max(end - at, 0) + Math.max(count, 0);
  if (size > 0) {
    const target: Rect = isRow
      ? { row: at, column: from, rows: size, columns: Math.min(width, config.columnCount) }
      : { row: from, column: at, rows: Math.min(width, config.rowCount), columns: size };
    const before = new Map<string, CellInput['cell'] & object>();
    const matrix = book.sheet(sheetId).getCellMatrix();
    const read = (row: number, column: number) => cells.cell(row, column);
    for (let r = 0; r < target.rows; r++) {
      for (let c = 0; c < target.columns; c++) {
        const cell = read(target.row + r, target.column + c);
        if (cell) before.set(`${String(r)} ${String(c)}`, cell);
      }
    }
    cells.grow(target);
    for (let r = 0; r < target.rows; r++) {
      for (let c = 0; c < target.columns; c++) {
        const [fromRow, fromColumn] = isRow ? [r - count, c] : [r, c - count];
        const source = before.get(`${String(fromRow)} ${String(fromColumn)}`);
        if (source) matrix.setValue(target.row + r, target.column + c, source);
        else if (read(target.row + r, target.column + c)) {
          matrix.realDeleteValue(target.row + r, target.column + c);
        }
      }
    }
  }
  cells.noteOthersWrote();
  moveSizes(book, { sheetId, axis, at, count, from, width });
}

/** Heights and widths move only with whole rows and columns. */
function moveSizes(book: Book, { sheetId, axis, at, count, width }: Shift): void {
  const { rowData, columnData } = book.sheet(sheetId).getConfig();
  const isWhole = axis === 'row' ? width >= MAX_COLUMNS : width >= MAX_ROWS;
  if (!isWhole) return;
  const sizes: Record<number, object> = axis === 'row' ? rowData : columnData;
  const moved = Object.entries(sizes)
    .map(([key, value]) => [Number(key), value] as const)
    .filter(([index]) => index >= at);
  for (const [index] of moved) Reflect.deleteProperty(sizes, index);
  for (const [index, value] of moved) {
    if (count > 0 || index >= at - count) sizes[index + count] = value;
  }
}

const present = <T>(items: (T | null)[]): T[] => items.filter((item) => item !== null);

function moveSheetData(book: Book, shift: Shift): void {
  const data = book.data(shift.sheetId);
  const moveAll = <T extends { rects: Rect[] }>(items: T[]): T[] =>
    items
      .map((item) => ({
        ...item,
        rects: present(item.rects.map((rect) => shiftRect(rect, shift))),
      }))
      .filter((item) => item.rects.length > 0);
  data.dataValidations = moveAll(data.dataValidations);
  data.conditionalFormats = moveAll(data.conditionalFormats);
  const links = [...data.hyperlinks];
  data.hyperlinks.clear();
  for (const [address, link] of links) {
    const rect = parseRect(address);
    const next = rect && shiftRect(rect, shift);
    if (next) data.hyperlinks.set(formatRect(next), link);
  }
  if (data.autoFilter) data.autoFilter = shiftRect(data.autoFilter, shift);
  movePages(data, shift);
  for (const chart of data.charts) {
    chart.topLeft = moved(chart.topLeft, shift) ?? chart.topLeft;
    chart.bottomRight = moved(chart.bottomRight, shift) ?? chart.bottomRight;
  }
}

/** An A1 address after the shift; nothing if its cells were deleted. */
function moved(address: string, shift: Shift): string | undefined {
  const rect = parseRect(address);
  const next = rect && shiftRect(rect, shift);
  return next ? formatRect(next, address.startsWith('$')) : undefined;
}

/** What is printed, which rows on every page, and where pages end by hand. */
function movePages({ pageLayout }: SheetData, shift: Shift): void {
  const { printArea, printTitleRows, rowBreaks } = pageLayout;
  const areas = printArea?.split(',').flatMap((part) => moved(part, shift) ?? []);
  delete pageLayout.printArea;
  if (areas && areas.length > 0) pageLayout.printArea = areas.join(',');
  const titles = printTitleRows && moved(printTitleRows, shift);
  delete pageLayout.printTitleRows;
  if (titles) pageLayout.printTitleRows = titles;
  if (!rowBreaks || shift.axis === 'column' || shift.width < MAX_COLUMNS) return;
  const rows = rowBreaks.flatMap((row) => {
    const next = shiftRect({ row, column: 0, rows: 1, columns: MAX_COLUMNS }, shift);
    return next ? next.row : [];
  });
  pageLayout.rowBreaks = [...new Set(rows)];
}
