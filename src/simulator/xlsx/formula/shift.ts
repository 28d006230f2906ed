// Shared formulas: a file writes the first cell's formula once, the others are that formula moved.
import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Token } from './tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function movedColumn(fixed: string, name: string, columns: number): string | null {
  const column = columnNumber(name) + (fixed === '' ? columns : 0);
  return column < 0 || column >= MAX_COLUMNS ? null : fixed + columnName(column);
}

function movedRow(fixed: string, number: string, rows: number): string | null {
  const row = Number(number) + (fixed === '' ? rows : 0);
  return row < 1 || row > MAX_ROWS ? null : `${fixed}${row}`;
}

/** The formula as it reads `rows` further down and `columns` further right. */
export function shiftFormula(tokens: readonly Token[], rows: number, columns: number): string {
  const inRange = (at: number, pattern: RegExp): boolean =>
    [at - 2, at + 2].some(
      (other) => tokens[(at + other) / 2]?.text === ':' && pattern.test(tokens[other]?.text ?? ''),
    );
  return tokens
    .map(({ kind, text }, at) => {
      const next = tokens[at + 1]?.text;
      if (kind === 'quoted' || kind === 'bracket' || next === '(' || next === '!') return text;
      const cell = CELL.exec(text);
      if (cell !== null) {
        const [, fixedColumn = '', name = '', fixedRow = '', number = ''] = cell;
        const column = movedColumn(fixedColumn, name, columns);
        const row = movedRow(fixedRow, number, rows);
        return column === null || row === null ? '#REF!' : column + row;
      }
      const column = COLUMN.exec(text);
      if (column !== null && inRange(at, COLUMN)) {
        return movedColumn(column[1] ?? '', column[2] ?? '', columns) ?? '#REF!';
      }
      const row = ROW.exec(text);
      if (row !== null && inRange(at, ROW)) {
        return movedRow(row[1] ?? '', row[2] ?? '', rows) ?? '#REF!';
      }
      return text;
    })
    .join('');
}
