// A table of a document: values first, on a sheet that is still being built; formulas once it stands.
import { cellAddress, plainText, type Area, type Cell, type Grid } from '../excel/grid';
import { literal } from '../excel/literal';
import { rangeOf, writeGrid, type Progress } from '../excel/transfer';
import { colourVerdicts, formatColumns, validateColumn } from './column';
import { drawBorders, styleHeader } from './look';
import type { SheetGrid } from './sheet-grid';
import { SEAL, sealOf, type BuiltColumn } from './verifikasi-columns';

/** What the verifier and the user wrote into an earlier document: by key, then by header. */
export interface CarriedNotes {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Headers of columns that are the user's own. */
  readonly ownHeaders: readonly string[];
}

export const NO_NOTES: CarriedNotes = { rows: new Map(), ownHeaders: [] };

/** Reads the notes of an earlier document; its table is found by the header of its key. */
export function readNotes<Line>(
  grid: SheetGrid,
  columns: readonly BuiltColumn<Line>[],
  keyHeader: string,
): CarriedNotes {
  const known = new Set(columns.map(({ header }) => header));
  const carried = new Set(columns.flatMap((column) => (column.carried ? [column.header] : [])));
  const header = findHeader(grid, keyHeader, carried);
  if (!header) return NO_NOTES;
  const kept: { at: number; text: string }[] = [];
  const ownHeaders: string[] = [];
  for (const [text, at] of header.columns) {
    if (!known.has(text)) ownHeaders.push(text);
    if (carried.has(text) || !known.has(text)) kept.push({ at, text });
  }
  const rows = new Map<string, Map<string, Cell>>();
  const keyColumn = header.columns.get(keyHeader) ?? 0;
  for (let row = header.row + 1; row < grid.endRow; row += 1) {
    const key = plainText(grid.value(row, keyColumn));
    if (key === '' || rows.has(key)) continue;
    const cells = new Map<string, Cell>();
    for (const { at, text } of kept) {
      const cell = grid.value(row, at);
      if (cell !== '') cells.set(text, cell);
    }
    if (cells.size > 0) rows.set(key, cells);
  }
  return { rows, ownHeaders };
}

function findHeader(
  grid: SheetGrid,
  keyHeader: string,
  carried: ReadonlySet<string>,
): { row: number; columns: Map<string, number> } | null {
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    const columns = new Map<string, number>();
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      const text = plainText(grid.value(row, column));
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    if (columns.has(keyHeader) && [...carried].some((header) => columns.has(header))) {
      return { row, columns };
    }
  }
  return null;
}

/** A table to build: its columns, its lines, and the key by which notes find their line. */
export interface TableToBuild<Line> {
  readonly columns: readonly BuiltColumn<Line>[];
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  readonly notes: CarriedNotes;
  readonly headerRow: number;
}

/** Header and data of the table; the user's own columns stand at its right end. */
export function areaOf<Line>({ columns, lines, notes, headerRow }: TableToBuild<Line>): Area {
  return {
    row: headerRow,
    column: 0,
    rowCount: lines.length + 1,
    columnCount: columns.length + notes.ownHeaders.length,
  };
}

/** Writes header and values, with formats and drop-downs; the caller makes the table. */
export async function writeValues<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
  verdicts: readonly string[],
  progress?: Progress,
): Promise<void> {
  const { columns, notes } = table;
  const area = areaOf(table);
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const headers = [...columns.map(({ header }) => header), ...notes.ownHeaders];
  await writeGrid(context, sheet, area.row, 0, [headers.map((header) => literal(header, '@'))]);
  styleHeader(sheet, { ...area, rowCount: 1 });
  formatColumns(sheet, columns, body);
  columns.forEach((column, index) => {
    const cells = { ...body, column: index, columnCount: 1 };
    validateColumn(sheet, column, cells);
    if (verdicts.includes(column.header)) colourVerdicts(sheet, cells);
  });
  const range = rangeOf(sheet, body);
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  drawBorders(sheet, area);
  await writeGrid(context, sheet, body.row, 0, valuesOf(table), progress);
}

/** The values of all lines, with the notes that are carried over. */
function valuesOf<Line>({ columns, lines, keyOf, notes }: TableToBuild<Line>): Grid {
  return lines.map((line) => {
    const own = notes.rows.get(keyOf(line));
    const carried = columns.map((column) =>
      column.carried ? (own?.get(column.header) ?? '') : null,
    );
    const seal = sealOf(carried.filter((cell) => cell !== null));
    const cells = columns.map((column, index) =>
      literal(column.header === SEAL ? seal : (carried[index] ?? column.cell(line)), column.format),
    );
    return [...cells, ...notes.ownHeaders.map((header) => literal(own?.get(header) ?? ''))];
  });
}

/**
 * Puts the native formulas where values stand. They refer to cells of their own row, so that sorting
 * carries them along, and to the other table by its name: both tables must stand already.
 */
export async function writeFormulas<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
): Promise<void> {
  const first = table.headerRow + 1;
  const at = new Map(table.columns.map(({ header }, index) => [header, index]));
  for (const [index, { formula }] of table.columns.entries()) {
    if (!formula) continue;
    const grid = table.lines.map((line, row) => [
      formula((header) => cellAddress(first + row, at.get(header) ?? 0), line),
    ]);
    await writeGrid(context, sheet, first, index, grid);
  }
}
