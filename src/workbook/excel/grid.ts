// Cells, areas and addresses as plain values: what the sheets are described with, without Excel.

/** What a cell holds as Office.js gives and takes it; a blank cell is `''`. */
export type Cell = string | number | boolean;

/** Rows of cells, all of the same length. */
export type Grid = Cell[][];

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Size of a sheet. */
export const MAXIMUM_COLUMNS = 16_384;
export const MAXIMUM_ROWS = 1_048_576;

/** Letters of a column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of one cell without its sheet: (0, 0) → A1. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** Address of an area without its sheet: A1:C3, or A1 for a single cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The smallest area that holds all of them; at least one is needed. */
export function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rowCount: Math.max(...areas.map((area) => area.row + area.rowCount)) - row,
    columnCount: Math.max(...areas.map((area) => area.column + area.columnCount)) - column,
  };
}

/** The same address with every reference absolute: $A$1:$C$3. */
export const absoluteAddress = (area: Area): string =>
  areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sheet's name as a formula writes it, always in quotes: 'Rekap JP'. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Reads an address as Excel gives it (with or without sheet and `$`); null when it is none. */
export function parseArea(address: string): Area | null {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(plain);
  if (!match) return parseWhole(plain);
  const [, left = '', top = '', right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return {
    row,
    column,
    rowCount: Number(bottom) - row,
    columnCount: columnIndex(right) + 1 - column,
  };
}

/** Whole rows (1:11) and whole columns (A:C), as Excel calls what reaches from edge to edge. */
function parseWhole(plain: string): Area | null {
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(plain) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const row = Number(top) - 1;
    return { row, column: 0, rowCount: Number(bottom) - row, columnCount: MAXIMUM_COLUMNS };
  }
  const [, left, right] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain) ?? [];
  if (left === undefined || right === undefined) return null;
  const column = columnIndex(left);
  return { row: 0, column, rowCount: MAXIMUM_ROWS, columnCount: columnIndex(right) + 1 - column };
}

/** Splits an address of several areas, as RangeAreas gives it; names of sheets may hold commas. */
export const parseAreas = (address: string): Area[] =>
  (address.match(/(?:'(?:[^']|'')*'!|[^,!]*!)?[^,!]+/g) ?? []).flatMap(
    (part) => parseArea(part) ?? [],
  );

/** True for a cell without content, blanks typed with the space bar included. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell as text, trimmed and with single spaces, for comparing words and headers. */
export const plainText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
