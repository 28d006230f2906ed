// A table of a document: values first, then its table, then the formulas in the place of values.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { plainText, type Area, type Cell, type Grid } from '../excel/grid';
import { literal } from '../excel/literal';
import { buildingTable } from '../excel/swap-set';
import { addTable } from '../excel/tables';
import { rangeOf, writeGrid, type Progress } from '../excel/transfer';
import { rowReference, type BuiltColumn, type FormulaPlaces } from './built-column';
import { colourVerdicts, formatColumns, validateColumn } from './column';
import { drawBorders, HEADER_FONT_SIZE, LINE_COLOUR, styleHeader } from './look';
import type { ReadSheet } from './read-grids';
import type { SheetGrid } from './sheet-grid';
import { SEAL, sealOf } from './verifikasi/telaah-columns';

/** What people wrote into an earlier document: by key, then by header. */
export interface CarriedNotes {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Headers of columns that are the user's own. */
  readonly ownHeaders: readonly string[];
}

export const NO_NOTES: CarriedNotes = { rows: new Map(), ownHeaders: [] };

/** A table of an earlier document as it stands: its rows by key, and the notes among its cells. */
export interface EarlierTable {
  readonly notes: CarriedNotes;
  /** A cell of the row with a key; blank where there is none. */
  readonly cell: (key: string, header: string) => Cell;
}

export const NO_TABLE: EarlierTable = { notes: NO_NOTES, cell: () => '' };

/** What a row without a key is known by, with its place. */
export const INSERTED = 'baris sisipan ';

/** A key for a row that has none, from its place on; no other row has it. */
export function insertedKey(taken: ReadonlySet<string>, place: number): string {
  let number = place;
  while (taken.has(INSERTED + number)) number += 1;
  return INSERTED + number;
}

/**
 * Reads the table of an earlier document; it is found by the header of its key. Rows that somebody has
 * inserted or appended and written into are known by their place; all that was typed there are notes. So
 * is a second row of a key with other notes than the first.
 * @throws OperationError where people have written into it, and its key is not there any more
 */
export function readEarlier(
  sheet: ReadSheet | undefined,
  columns: readonly Pick<BuiltColumn<never>, 'header' | 'carried' | 'formula'>[],
  keyHeader: string,
): EarlierTable {
  if (!sheet) return NO_TABLE;
  const { entry, grid, bodies = [], content } = sheet;
  const known = new Set(columns.map(({ header }) => header));
  const carried = new Set(columns.flatMap((column) => (column.carried ? [column.header] : [])));
  const header = findHeader(grid, [keyHeader], carried);
  if (!header) {
    assertNothingWritten(entry.name, grid, keyHeader, known, carried);
    return NO_TABLE;
  }
  const computed = new Set(columns.flatMap((column) => (column.formula ? [column.header] : [])));
  const kept: { at: number; text: string }[] = [];
  const typed: { at: number; text: string }[] = [];
  const ownHeaders: string[] = [];
  for (const [text, at] of header.columns) {
    if (!known.has(text) && !RETIRED.has(text)) ownHeaders.push(text);
    if (carried.has(text) || ownHeaders.includes(text)) kept.push({ at, text });
    if (text !== keyHeader) typed.push({ at, text });
  }
  const rows = new Map<string, Map<string, Cell>>();
  const places = new Map<string, number>();
  const keyColumn = header.columns.get(keyHeader) ?? 0;
  const keyOf = (row: number): string => plainText(grid.value(row, keyColumn));
  const first = header.row + 1;
  const body = bodies.find(({ row }) => row === first);
  const least = Math.min(grid.endRow, first + (body?.rowCount ?? 0));
  let end = grid.endRow;
  // Under its last row stands what is not the table's: totals, signatures.
  while (end > least && keyOf(end - 1) === '') end -= 1;
  const keys = new Set(Array.from({ length: end - first }, (_, at) => keyOf(first + at)));
  for (let row = first; row < end; row += 1) {
    const isKeyed = keyOf(row) !== '';
    let key = isKeyed ? keyOf(row) : insertedKey(keys, row + 1);
    const cells = new Map<string, Cell>();
    for (const { at, text } of key.startsWith(INSERTED) ? typed : kept) {
      const cell = grid.value(row, at);
      // Excel fills the computed columns of a new row: only what has no formula was typed.
      const isTyped = cell !== '' && (!computed.has(text) || content?.(row, at) === cell);
      if (isTyped) cells.set(text, cell);
    }
    if (cells.size === 0 && (!isKeyed || places.has(key))) continue;
    const said = rows.get(key);
    if (said && isSame(said, cells)) continue;
    // A copy of the row that says something else is a row of its own.
    if (said) key = insertedKey(keys, row + 1);
    keys.add(key);
    if (!places.has(key)) places.set(key, row);
    if (cells.size > 0) rows.set(key, cells);
  }
  return {
    notes: { rows, ownHeaders },
    cell: (key, text) => {
      const [row, column] = [places.get(key), header.columns.get(text)];
      return row === undefined || column === undefined ? '' : grid.value(row, column);
    },
  };
}

const isSame = (left: ReadonlyMap<string, Cell>, right: ReadonlyMap<string, Cell>): boolean =>
  left.size === right.size && [...left].every(([header, cell]) => right.get(header) === cell);

/** So many headers of a document in one row are its header, whatever its key is called by now. */
const ENOUGH_HEADERS = 3;

function assertNothingWritten(
  sheet: string,
  grid: SheetGrid,
  keyHeader: string,
  known: ReadonlySet<string>,
  carried: ReadonlySet<string>,
): void {
  const header = findHeader(grid, [], carried);
  if (
    !header ||
    [...header.columns.keys()].filter((text) => known.has(text)).length < ENOUGH_HEADERS
  )
    return;
  const written = [...header.columns].filter(([text]) => carried.has(text)).map(([, at]) => at);
  for (let row = header.row + 1; row < grid.endRow; row += 1) {
    if (written.every((at) => plainText(grid.value(row, at)) === '')) continue;
    const message = operationMessages.keyGone(sheet, keyHeader, header.row + 1);
    throw new OperationError('kolomKunci', message);
  }
}

/** Headers that earlier versions wrote and no version of a user's. */
const RETIRED: ReadonlySet<string> = new Set(['Telaah Sah']);

function findHeader(
  grid: SheetGrid,
  needed: readonly string[],
  carried: ReadonlySet<string>,
): { row: number; columns: Map<string, number> } | null {
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    const columns = new Map<string, number>();
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      const text = plainText(grid.value(row, column));
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    const isNamed = needed.every((header) => columns.has(header));
    if (isNamed && [...carried].some((header) => columns.has(header))) {
      return { row, columns };
    }
  }
  return null;
}

/** A table to build: its columns, its lines, and the key by which notes find their line. */
export interface TableToBuild<Line> {
  readonly name: string;
  readonly columns: readonly BuiltColumn<Line>[];
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  readonly notes: CarriedNotes;
  readonly headerRow: number;
  /** Columns of which the verdicts are coloured. */
  readonly verdicts: readonly string[];
}

/** Header and data of the table; the user's own columns stand at its right end. */
export function areaOf<Line>({ columns, lines, notes, headerRow }: TableToBuild<Line>): Area {
  return {
    row: headerRow,
    column: 0,
    // A table has at least one row.
    rowCount: Math.max(1, lines.length) + 1,
    columnCount: columns.length + notes.ownHeaders.length,
  };
}

/** The data rows of the table. */
export const bodyAreaOf = <Line>(table: TableToBuild<Line>): Area => {
  const area = areaOf(table);
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
};

/** The cells of one column of the table. */
export const columnAreaOf = <Line>(table: TableToBuild<Line>, header: string): Area => ({
  ...bodyAreaOf(table),
  column: table.columns.findIndex((column) => column.header === header),
  columnCount: 1,
});

/** Three lines: what the longest headers need in the narrow columns of a document. */
export const HEADER_HEIGHT = 48;

/** Writes header and values, with formats and drop-downs, and makes the table. */
export async function writeTable<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
  progress?: Progress,
): Promise<void> {
  const { columns, notes } = table;
  const area = areaOf(table);
  const body = bodyAreaOf(table);
  const headers = [...columns.map(({ header }) => header), ...notes.ownHeaders];
  await writeGrid(context, sheet, area.row, 0, [headers.map((header) => literal(header, '@'))]);
  formatColumns(sheet, columns, body);
  columns.forEach((column, index) => {
    const cells = { ...body, column: index, columnCount: 1 };
    validateColumn(sheet, column, cells);
    if (table.verdicts.includes(column.header)) colourVerdicts(sheet, cells);
    if (column.centred) {
      rangeOf(sheet, cells).format.horizontalAlignment = Excel.HorizontalAlignment.center;
    }
  });
  const range = rangeOf(sheet, body);
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  columns.forEach(({ hidden }, column) => {
    // A hidden key is longer than its column is wide: wrapped, it would make its row higher.
    if (hidden) rangeOf(sheet, { ...body, column, columnCount: 1 }).format.wrapText = false;
  });
  drawBorders(sheet, area, LINE_COLOUR);
  await writeGrid(context, sheet, body.row, 0, valuesOf(table), progress);
  addTable(sheet, area, buildingTable(table.name), 'TableStyleLight15');
  const head = { ...area, rowCount: 1 };
  styleHeader(sheet, head);
  const { format } = rangeOf(sheet, head);
  format.font.size = HEADER_FONT_SIZE;
  format.rowHeight = HEADER_HEIGHT;
}

/** The values of all lines, with the notes that are carried over. */
function valuesOf<Line>({ columns, lines, keyOf, notes }: TableToBuild<Line>): Grid {
  const carried = columns.filter((column) => column.carried).map(({ header }) => header);
  const noSeal = sealOf(carried.map(() => ''));
  return lines.map((line) => {
    const own = notes.rows.get(keyOf(line));
    const noted = (header: string): Cell => own?.get(header) ?? '';
    const seal = own ? sealOf(carried.map(noted)) : noSeal;
    const cells = columns.map((column) => {
      if (column.header === SEAL) return literal(seal, column.format);
      return literal(column.carried ? noted(column.header) : column.cell(line), column.format);
    });
    for (const header of notes.ownHeaders) cells.push(literal(noted(header)));
    return cells;
  });
}

/**
 * Puts the native formulas where values stand, but for what somebody has typed in a row of their own: all
 * tables that they refer to must stand already.
 */
export function writeFormulas<Line>(
  sheet: Excel.Worksheet,
  table: TableToBuild<Line>,
  places: FormulaPlaces,
): void {
  if (table.lines.length === 0) return;
  const ref = rowReference(places.table(table.name));
  const inserted = table.lines.flatMap((line, at) => {
    const key = table.keyOf(line);
    return key.startsWith(INSERTED) ? [{ at, cells: table.notes.rows.get(key) }] : [];
  });
  for (const column of table.columns) {
    if (!column.formula) continue;
    const area = columnAreaOf(table, column.header);
    fillFormula(sheet, area, column.formula(ref, places));
    for (const { at, cells } of inserted) {
      const typed = cells?.get(column.header);
      if (typed === undefined) continue;
      rangeOf(sheet, { ...area, row: area.row + at, rowCount: 1 }).values = [
        [literal(typed, column.format)],
      ];
    }
  }
}

/**
 * One formula for all cells of an area; relative references move with the cell. Excel takes a single
 * text for a whole range, which the type does not say.
 */
function fillFormula(sheet: Excel.Worksheet, area: Area, formula: string): void {
  rangeOf(sheet, area).formulas = formula as unknown as string[][];
}
