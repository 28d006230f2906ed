// Widths, heights, hidden rows and columns, frozen panes and merged cells: what Univer keeps beside
// the cells of a sheet. Office.js counts in points, Univer in pixels.
import { BooleanNumber } from '@univerjs/core';
import { EventKind } from '../protocol/host-object';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  formatRect,
  fromUniverRange,
  intersect,
  toUniverMerge,
} from './address';
import type { Area, Rect } from './address';
import type { Book } from './book';

const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_HEIGHT = 15;

const toPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);
const toPoints = (pixels: number) => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Tells who listens (and the grid, to draw) that the look of an area changed. */
export function formatChanged(book: Book, area: Area): void {
  const { sheetId } = area;
  book.emit({
    kind: EventKind.worksheetFormatChanged,
    targets: [sheetId, 'Workbook'],
    args: { worksheetId: sheetId, address: formatRect(area), source: 'Local' },
    range: book.make.range(area),
  });
}

/** The one value that all give, `null` if they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  let found: { value: T } | null = null;
  for (const value of values) {
    if (!found) found = { value };
    else if (found.value !== value) return null;
  }
  return found ? found.value : null;
}

/** Whole sheets have more columns or rows than are worth looking at one by one. */
function* indexes(start: number, count: number, known: Record<number, unknown>, max: number) {
  if (count < max) {
    for (let index = start; index < start + count; index++) yield index;
    return;
  }
  for (const key of Object.keys(known)) yield Number(key);
  yield max - 1;
}

function columnIndexes(book: Book, { sheetId, column, columns }: Area) {
  return indexes(column, columns, book.sheet(sheetId).getConfig().columnData, MAX_COLUMNS);
}

function rowIndexes(book: Book, { sheetId, row, rows }: Area) {
  return indexes(row, rows, book.sheet(sheetId).getConfig().rowData, MAX_ROWS);
}

/** In points; `null` if the columns differ. A hidden column's is 0. */
export function columnWidth(book: Book, area: Area): number | null {
  const { columnData, defaultColumnWidth } = book.sheet(area.sheetId).getConfig();
  const widths = [...columnIndexes(book, area)].map((column) => {
    const data = columnData[column];
    if (data?.hd === BooleanNumber.TRUE) return 0;
    return toPoints(data?.w ?? defaultColumnWidth);
  });
  return uniform(widths);
}

/** Width 0 hides a column, as in Excel. */
export function setColumnWidth(book: Book, area: Area, points: number): void {
  const config = book.sheet(area.sheetId).getConfig();
  if (area.columns === MAX_COLUMNS) config.defaultColumnWidth = toPixels(points);
  for (const column of columnIndexes(book, area)) {
    const data = (config.columnData[column] ??= {});
    data.hd = flag(points === 0);
    if (points > 0) data.w = toPixels(points);
  }
}

/** True when all columns have the sheet's own width; `null` if some have. */
export function hasStandardWidth(book: Book, area: Area): boolean | null {
  const { columnData } = book.sheet(area.sheetId).getConfig();
  return uniform(
    [...columnIndexes(book, area)].map((column) => columnData[column]?.w === undefined),
  );
}

/** Columns get the sheet's own width again; a hidden one stays hidden. */
export function setStandardWidth(book: Book, area: Area): void {
  const { columnData } = book.sheet(area.sheetId).getConfig();
  for (const column of [...columnIndexes(book, area)]) {
    const { w, hd, ...rest } = columnData[column] ?? {};
    const kept = hd === BooleanNumber.TRUE ? { ...rest, hd } : rest;
    if (Object.keys(kept).length > 0) columnData[column] = kept;
    else Reflect.deleteProperty(columnData, column);
  }
}

export function rowHeight(book: Book, area: Area): number | null {
  const { rowData, defaultRowHeight } = book.sheet(area.sheetId).getConfig();
  const heights = [...rowIndexes(book, area)].map((row) => {
    const data = rowData[row];
    if (data?.hd === BooleanNumber.TRUE) return 0;
    return toPoints(data?.h ?? defaultRowHeight);
  });
  return uniform(heights);
}

export function setRowHeight(book: Book, area: Area, points: number): void {
  const config = book.sheet(area.sheetId).getConfig();
  if (area.rows === MAX_ROWS) config.defaultRowHeight = toPixels(points);
  for (const row of rowIndexes(book, area)) {
    const data = (config.rowData[row] ??= {});
    data.hd = flag(points === 0);
    if (points > 0) Object.assign(data, { h: toPixels(points), ia: BooleanNumber.FALSE });
  }
}

export function isHidden(book: Book, area: Area, axis: 'row' | 'column'): boolean | null {
  const { rowData, columnData } = book.sheet(area.sheetId).getConfig();
  const [data, all] =
    axis === 'row' ? [rowData, rowIndexes(book, area)] : [columnData, columnIndexes(book, area)];
  return uniform([...all].map((index) => data[index]?.hd === BooleanNumber.TRUE));
}

/** Rows of the area that are hidden where a filter has its buttons. */
export function filteredRows(book: Book, area: Area): Set<number> {
  const { rowData } = book.sheet(area.sheetId).getConfig();
  const tables = book.tables.onSheet(area.sheetId).filter((table) => table.showFilterButton);
  const { autoFilter } = book.data(area.sheetId);
  const found = new Set<number>();
  for (const rect of [...tables.map((table) => table.rect), ...(autoFilter ? [autoFilter] : [])]) {
    const end = Math.min(area.row + area.rows, rect.row + rect.rows);
    for (let row = Math.max(area.row, rect.row); row < end; row++) {
      if (rowData[row]?.hd === BooleanNumber.TRUE) found.add(row);
    }
  }
  return found;
}

export function setHidden(book: Book, area: Area, axis: 'row' | 'column', hidden: boolean): void {
  const { rowData, columnData } = book.sheet(area.sheetId).getConfig();
  if (axis === 'row') {
    for (const row of rowIndexes(book, area)) (rowData[row] ??= {}).hd = flag(hidden);
  } else {
    for (const column of columnIndexes(book, area)) (columnData[column] ??= {}).hd = flag(hidden);
  }
  if (axis === 'column') return;
  for (const ofVisibleRows of ['subtotal', 'aggregate']) {
    book.calculation?.noteDefinition(ofVisibleRows);
  }
}

/** As wide as the longest text, by an average width of characters: fonts are not measured here. */
export function autofitColumns(book: Book, area: Area): void {
  const used = book.cells(area.sheetId).used(true, area);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const cells = { ...used, column, columns: 1, sheetId: area.sheetId };
    const texts = book.make.range(cells).text.flat();
    const longest = Math.max(
      0,
      ...texts.flatMap((text) => text.split('\n')).map((line) => line.length),
    );
    if (longest > 0) setColumnWidth(book, cells, longest * 5.25 + 3.75);
  }
}

/** As high as the cell with most lines; wrapped text is measured by an average width of characters. */
export function autofitRows(book: Book, area: Area): void {
  const cells = book.cells(area.sheetId);
  const used = cells.used(true, area);
  if (!used) return;
  const { columnData, defaultColumnWidth } = book.sheet(area.sheetId).getConfig();
  const values = cells.values(used);
  values.forEach((line, r) => {
    let lines = 1;
    let size = 11;
    line.forEach((value, c) => {
      const place = { row: used.row + r, column: used.column + c };
      const style = cells.styleOf(place.row, place.column);
      size = Math.max(size, style.font?.size ?? 11);
      // Only texts are wrapped.
      if (!style.wrapText || typeof value !== 'string') return;
      const width = toPoints(columnData[place.column]?.w ?? defaultColumnWidth);
      const perLine = Math.max(1, Math.floor(width / 5.25));
      let wrapped = 0;
      for (const part of value.split('\n')) {
        wrapped += Math.max(1, Math.ceil(part.length / perLine));
      }
      lines = Math.max(lines, wrapped);
    });
    const row = { ...used, row: used.row + r, rows: 1, sheetId: area.sheetId };
    setRowHeight(book, row, Math.min(409, Math.max(DEFAULT_HEIGHT, lines * size * 1.36)));
  });
}

/** How many rows and columns stand still; both 0 if none. */
export function frozen(book: Book, sheetId: string): { rows: number; columns: number } {
  const { freeze } = book.sheet(sheetId).getConfig();
  return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
}

export function setFrozen(book: Book, sheetId: string, rows: number, columns: number): void {
  book.sheet(sheetId).getConfig().freeze = {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** The merged areas that meet the rectangle. */
export function merges(book: Book, sheetId: string, rect?: Rect): Rect[] {
  const all = book.sheet(sheetId).getConfig().mergeData.map(fromUniverRange);
  return rect ? all.filter((each) => intersect(each, rect)) : all;
}

function setMerges(book: Book, sheetId: string, all: readonly Rect[]): void {
  const sheet = book.sheet(sheetId);
  const { mergeData } = sheet.getConfig();
  mergeData.splice(0, mergeData.length, ...all.map(toUniverMerge));
  sheet.getSpanModel().rebuild(mergeData);
}

/** Merges without looking at contents, for loading. */
export function addMerges(book: Book, sheetId: string, added: readonly Rect[]): void {
  setMerges(book, sheetId, [...merges(book, sheetId), ...added]);
}

/** Merges cells; the first one's content stays. Merged areas inside become part of it. */
export function merge(book: Book, area: Area, across: boolean): void {
  const { sheetId } = area;
  const parts = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  unmerge(book, area);
  const cells = book.cells(sheetId);
  for (const part of parts) {
    cells.write(part, (r, c) => (r === 0 && c === 0 ? undefined : { cell: null }));
  }
  const isReal = (part: Rect) => part.rows * part.columns > 1;
  addMerges(book, sheetId, parts.filter(isReal));
}

export function unmerge(book: Book, { sheetId, ...rect }: Area): void {
  const rest = merges(book, sheetId).filter((each) => !intersect(each, rect));
  setMerges(book, sheetId, rest);
}

/** Whether the rectangle lies in one merged area. */
export const isMerged = (book: Book, { sheetId, ...rect }: Area): boolean =>
  merges(book, sheetId, rect).some((each) => contains(each, rect));
