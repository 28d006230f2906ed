// A1 addresses: reading and writing them, and areas of cells as plain values.
import { RANGE_TYPE } from '@univerjs/core';
import { invalidArgument } from '../protocol/host-object';

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, zero-based. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a sheet. */
export interface Area extends Rect {
  readonly sheetId: string;
}

/** `0` → `A`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`; letter case does not matter. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const REFERENCE =
  /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?)?$/;

/**
 * Reads `A1`, `$A$1:B2`, `A:C`, `1:3` (no sheet name).
 * @returns `null` if the text is no such address, or lies outside a sheet.
 */
export function parseRect(text: string): Rect | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const isPair = text.includes(':');
  if (!column1 && !row1) return null;
  // A lone column or row is an address only as a pair (`A:A`), except that Excel takes none else.
  if (!isPair && !(column1 && row1)) return null;
  if (isPair && (!!column1 !== !!column2 || !!row1 !== !!row2)) return null;
  const firstColumn = column1 ? columnIndex(column1) : 0;
  const firstRow = row1 ? Number(row1) - 1 : 0;
  const lastColumn = isPair ? (column2 ? columnIndex(column2) : MAX_COLUMNS - 1) : firstColumn;
  const lastRow = isPair ? (row2 ? Number(row2) - 1 : MAX_ROWS - 1) : firstRow;
  const rect = {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
  return isInside(rect) ? rect : null;
}

/** Whether the rectangle has a size and lies on a sheet. */
export function isInside({ row, column, rows, columns }: Rect): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** `A1`, `A1:B2`, `A:B`, `1:2`; with `$` before each part if `absolute`. */
export function formatRect({ row, column, rows, columns }: Rect, absolute = false): string {
  const $ = absolute ? '$' : '';
  const cell = (r: number, c: number) => `${$}${columnLetters(c)}${$}${String(r + 1)}`;
  if (rows === MAX_ROWS && columns < MAX_COLUMNS) {
    return `${$}${columnLetters(column)}:${$}${columnLetters(column + columns - 1)}`;
  }
  if (columns === MAX_COLUMNS) return `${$}${String(row + 1)}:${$}${String(row + rows)}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** The sheet's name as it stands before `!`, quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseRect(name) === null;
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet name and address; the name is absent if there is none. */
export function splitSheetName(text: string): { sheet?: string; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { address: text };
  const quoted = text.slice(0, at);
  const sheet = /^'.*'$/s.test(quoted) ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  return { sheet, address: text.slice(at + 1) };
}

/** Reads one or more A1 ranges separated by blanks, as in a sheet's validations. */
export function parseRects(text: string): Rect[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const rect = parseRect(part);
      if (!rect) throw invalidArgument();
      return rect;
    });
}

/** The common part of two rectangles, or `null`. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bound(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** What of `rect` lies outside `hole`, as up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersect(rect, hole);
  if (!common) return [rect];
  const { row, column, rows, columns } = common;
  const below = row + rows;
  const right = column + columns;
  return [
    { ...rect, rows: row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { row, column: rect.column, rows, columns: column - rect.column },
    { row, column: right, rows, columns: rect.column + rect.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Univer's form of a rectangle. */
export const toUniverRange = ({ row, column, rows, columns }: Rect) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Univer's form of merged cells: it keeps whole rows and columns apart, others cell by cell. */
export const toUniverMerge = (rect: Rect) => {
  const wholeRows = rect.columns === MAX_COLUMNS;
  const wholeColumns = rect.rows === MAX_ROWS;
  const rangeType =
    wholeRows && wholeColumns ? RANGE_TYPE.ALL : wholeRows ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
  const range = toUniverRange(rect);
  return wholeRows || wholeColumns ? { ...range, rangeType } : range;
};

/** A rectangle in Univer's form as one of ours. */
export const fromUniverRange = (range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
