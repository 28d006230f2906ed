// Recognising identification forms on a sheet, wherever they stand: pure, over plain cells.
// Source: domain 2.1 to 2.5 and decision 9.
import { plainText } from '../../excel/grid';
import type { FoundCell, SheetGrid } from '../sheet-grid';
import type { FoundForm, FoundLabel, FoundRow } from './found';
import { Vocabulary } from './match';
import { findTables, readRows, type FoundTable } from './table';
import { comparable, HEADER_KEYS, HEADER_WORDS, type HeaderKey } from './words';

const labels = new Vocabulary<HeaderKey>(
  HEADER_KEYS.map((key) => [key, HEADER_WORDS[key]] as const),
);

const GAP_WORDS = new Set(['tidak ada', 'rendah', 'sedang', 'tinggi']);

/** A part of the sheet that belongs to one form. */
interface Region {
  readonly top: number;
  readonly left: number;
  /** One more than its last column. */
  readonly end: number;
}

/** All forms of a sheet, from top to bottom; none is an empty list. */
export function recogniseForms(grid: SheetGrid): FoundForm[] {
  const tables = findTables(grid);
  let top = grid.firstRow;
  let bottom = top;
  const forms: FoundForm[] = [];
  tables.forEach((table, index) => {
    const before = tables[index - 1];
    if (before && before.headerRow !== table.headerRow) top = bottom;
    const neighbours = tables.filter(({ headerRow }) => headerRow === table.headerRow);
    const right = neighbours.find(({ left }) => left > table.left);
    const isFirst = neighbours[0] === table;
    const region: Region = {
      top,
      left: isFirst ? grid.firstColumn : table.left,
      end: right?.left ?? grid.endColumn,
    };
    const next = tables.find(({ headerRow }) => headerRow > table.headerRow);
    const form = readForm(grid, table, region, next ? headTop(grid, next) : grid.endRow);
    forms.push({ ...form, hasNeighbour: neighbours.length > 1 });
    bottom = Math.max(bottom, form.endRow);
  });
  return forms;
}

/** The first row of the head that stands over a table: labels follow each other without a gap of 2. */
function headTop(grid: SheetGrid, table: FoundTable): number {
  let top = table.headerRow;
  let gap = 0;
  for (let row = table.headerRow - 1; row >= grid.firstRow && gap < 3; row -= 1) {
    if (hasLabel(grid, row)) {
      top = row;
      gap = 0;
    } else gap += 1;
  }
  return top;
}

function hasLabel(grid: SheetGrid, row: number): boolean {
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    if (readLabel(plainText(grid.value(row, column)))) return true;
  }
  return false;
}

function readForm(
  grid: SheetGrid,
  table: FoundTable,
  region: Region,
  limit: number,
): Omit<FoundForm, 'hasNeighbour'> {
  const head = readHead(grid, table, region);
  const { rows, firstRow, endRow } = readRows(grid, table, limit);
  const { columns, reading, isTied } = settleGap(table, rows);
  const top = Math.min(table.headerRow, ...Object.values(head.header).map(({ row }) => row));
  const left = Math.min(table.left, ...Object.values(head.header).map(({ column }) => column));
  return {
    area: {
      row: top,
      column: left,
      rowCount: Math.max(endRow, table.lastHeaderRow + 1) - top,
      columnCount: table.right + 1 - left,
    },
    reading,
    sure: table.sure && head.sure && !isTied,
    header: head.header,
    headerRow: table.headerRow,
    lastHeaderRow: table.lastHeaderRow,
    columns,
    rows: columns === table.columns ? rows : rows.map((row) => moveNyata(row)),
    firstRow,
    endRow,
  };
}

/**
 * Reading A has *Nyata* of its own. Without it, or where the only such column holds the words of the
 * gap, that column is the gap: reading B. Nothing but *Nyata* and no words at all: a tie, read as B.
 */
function settleGap(
  table: FoundTable,
  rows: readonly FoundRow[],
): { columns: FoundTable['columns']; reading: 'A' | 'B'; isTied: boolean } {
  const { columns } = table;
  if (columns.nyata === undefined) return { columns, reading: 'B', isTied: false };
  if (columns.kesenjangan !== undefined) return { columns, reading: 'A', isTied: false };
  const words = rows.flatMap(({ cells }) => {
    const text = comparable(plainText(cells.nyata?.value));
    return text === '' ? [] : [GAP_WORDS.has(text)];
  });
  const { nyata, ...others } = columns;
  if (words.length > 0 && words.every((isGap) => isGap)) {
    return { columns: { ...others, kesenjangan: nyata }, reading: 'B', isTied: false };
  }
  return { columns, reading: 'A', isTied: true };
}

function moveNyata({ row, cells }: FoundRow): FoundRow {
  const { nyata, ...others } = cells;
  return { row, cells: nyata ? { ...others, kesenjangan: nyata } : others };
}

/** A label at the start of a cell, with the text after its colon when there is one. */
function readLabel(text: string): { key: HeaderKey; sure: boolean; rest: string | null } | null {
  if (text === '') return null;
  const colon = text.indexOf(':');
  if (colon < 0) {
    const match = labels.match(text);
    return match && { ...match, rest: null };
  }
  const match = labels.match(text.slice(0, colon));
  const rest = text.slice(colon + 1).trim();
  return match && { ...match, rest: rest === '' ? null : rest };
}

function readHead(
  grid: SheetGrid,
  table: FoundTable,
  region: Region,
): { header: FoundForm['header']; sure: boolean } {
  const header: FoundForm['header'] = {};
  let sure = true;
  for (let row = region.top; row < table.headerRow; row += 1) {
    for (let column = region.left; column < region.end; column += 1) {
      const label = readLabel(plainText(grid.value(row, column)));
      // A word without a colon that is only alike is more likely a value than a label.
      if (!label || label.key in header) continue;
      const value =
        label.rest === null
          ? valueBeside(grid, row, column, region.end)
          : { ...grid.cell(row, column), value: label.rest, isDate: false };
      header[label.key] = { row, column, value } satisfies FoundLabel;
      sure &&= label.sure;
      column = Math.max(column, value.column);
    }
  }
  return { header, sure };
}

/** The cell right of a label that holds its value: past a colon of its own and blank cells. */
function valueBeside(grid: SheetGrid, row: number, column: number, end: number): FoundCell {
  let first: FoundCell | undefined;
  for (let at = column + 1; at < end; at += 1) {
    const cell = grid.cell(row, at);
    const text = plainText(cell.value);
    if (text === '' && grid.isCovered(row, at)) continue;
    if (text === ':') {
      first = undefined;
      continue;
    }
    if (text !== '') {
      if (readLabel(text)) break;
      return text.startsWith(':') ? { ...cell, value: text.slice(1).trim(), isDate: false } : cell;
    }
    first ??= cell;
  }
  return first ?? grid.cell(row, column + 1);
}
