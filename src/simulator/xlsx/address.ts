// Cell addresses: `B3` ↔ zero-based row and column.
import { damaged } from './error';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) column = column * 26 + (name.charCodeAt(at) & 31);
  return column - 1;
}

export const formatCell = (row: number, column: number): string =>
  `${columnName(column)}${row + 1}`;

/** `B3`, with or without `$`. @throws XlsxError 'damaged' for anything else. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  const row = Number(match?.[2]) - 1;
  const column = columnNumber(match?.[1] ?? '');
  if (match === null || row < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) {
    throw damaged(`${address} is no cell.`);
  }
  return { row, column };
}

/** `A1:C3`, or a single cell. @throws XlsxError 'damaged' */
export function parseArea(range: string): Area {
  const [first = '', last = first] = range.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export const formatArea = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right
    ? formatCell(top, left)
    : `${formatCell(top, left)}:${formatCell(bottom, right)}`;

/** A sheet's name as formulas write it, quoted unless it is a plain word. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rRcC]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** `A1:B2` → `$A$1:$B$2`; whole rows and columns too. */
export const absolute = (range: string): string =>
  range.replace(/\$?([A-Za-z]{1,3})?\$?(\d+)?/g, (part, column?: string, row?: string) =>
    part === '' ? '' : `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`,
  );
