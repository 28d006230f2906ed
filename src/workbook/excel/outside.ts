// What people have written beside and below a document of ours: it stands at the same distance from the
// document that is built in its place. Each document knows how far it reached when it was built.
import {
  absoluteAddress,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseArea,
  quoteSheet,
  type Area,
  type Cell,
  type Grid,
} from './grid';
import { literal, TEXT_FORMAT } from './literal';
import { rangeOf, readGrid } from './transfer';
import { writeEach } from './write-each';

/** Name over what was built; scoped to its sheet, so that it follows rows and columns that come and go. */
const EXTENT = '_bangkom_batas';

/** A document that was built, and the one whose place it takes. */
export interface Replacement {
  readonly built: Excel.Worksheet;
  readonly old: Excel.Worksheet | undefined;
  /** Columns of the user's own have no table here: only what stands below is told apart from them. */
  readonly hasOwnColumns: boolean;
  /** Nothing that stands in its rows is carried over: rows that people append to its table stand below it. */
  readonly isListing: boolean;
}

/** Formulas beside each other that can be written once the new documents have the names of the old ones. */
interface PendingFormulas {
  readonly range: Excel.Range;
  readonly formulas: Grid;
  readonly formats: string[][];
}

/** Writes what waited for the swap; a formula that Excel refuses by now stays the value it showed. */
export async function restoreOutside(
  context: Excel.RequestContext,
  pending: readonly PendingFormulas[],
): Promise<void> {
  await writeEach(context, pending, ({ range, formulas, formats }) => {
    // In a text cell Excel would keep the formula as text.
    range.numberFormat = formats.map((row) =>
      row.map((format) => (format === TEXT_FORMAT ? 'General' : format)),
    );
    range.formulas = formulas;
    range.numberFormat = formats;
  });
}

/**
 * Carries over what stands outside the old documents, formulas as the values that they show, and notes
 * how far the new ones reach; gives the formulas. Syncs.
 */
export async function carryOutside(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<PendingFormulas[]> {
  const pending: PendingFormulas[] = [];
  const loaded = replacements.map(({ built, old, ...kind }) => {
    const [now, was] = [built, old].map((sheet) => sheet?.getUsedRangeOrNullObject(true));
    const [noted, extent] = [built, old].map((sheet) => sheet?.names.getItemOrNullObject(EXTENT));
    now?.load('address');
    was?.load('address');
    noted?.load('formula');
    extent?.load('formula');
    built.load('name');
    old?.tables.load('items/name');
    return { built, old, kind, now, was, noted, extent };
  });
  await context.sync();
  for (const { built, old, kind, now, was, noted, extent } of loaded) {
    // After an attempt that broke off, some of what it carried over stands beside what was built.
    const isNoted = noted?.isNullObject === false;
    const whole = now?.isNullObject === false ? now.address : '';
    const reach = parseArea(isNoted ? String(noted.formula) : whole);
    if (!reach) continue;
    const isKnown = was?.isNullObject === false && extent?.isNullObject === false;
    const [used, before] = isKnown
      ? [parseArea(was.address), parseArea(String(extent.formula))]
      : [null, null];
    const { outside, inserted } =
      old && used && before ? await readOutside(context, old, used, before, kind) : NOTHING;
    if (!isNoted) {
      const formula = `=${quoteSheet(built.name)}!${absoluteAddress(reach)}`;
      built.names.add(EXTENT, formula).visible = false;
    }
    if (!before) continue;
    const rows = [...new Set(inserted.map(({ row }) => row))];
    const [down, right] = [
      Math.max(0, endRow(reach) + rows.length - endRow(before)),
      Math.max(0, endColumn(reach) - endColumn(before)),
    ];
    const rowOf = shifted(
      outside.map(({ row }) => row),
      endRow(before),
      down,
      MAXIMUM_ROWS,
    );
    const columnOf = shifted(
      outside.flatMap(({ column, cells }) => cells.map((_, at) => column + at)),
      endColumn(before),
      right,
      MAXIMUM_COLUMNS,
    );
    const moved = [
      ...inserted.map((run) => ({ ...run, row: endRow(reach) + rows.indexOf(run.row) })),
      ...outside.map((run) => ({
        ...run,
        row: rowOf.get(run.row) ?? run.row,
        column: columnOf.get(run.column) ?? run.column,
      })),
    ];
    for (const { row, column, cells, isFormula } of moved) {
      const range = rangeOf(built, { row, column, rowCount: 1, columnCount: cells.length });
      const formats = [cells.map(({ format }) => format)];
      range.numberFormat = formats;
      range.values = [cells.map(({ value, format }) => literal(value, format))];
      if (isFormula)
        pending.push({ range, formulas: [cells.map(({ content }) => content)], formats });
    }
  }
  await context.sync();
  return pending;
}

/**
 * Where rows or columns from `first` on stand when they move by so many, each in a place of its own; at the
 * end of the sheet they move less.
 */
export function shifted(
  places: readonly number[],
  first: number,
  by: number,
  maximum: number,
): Map<number, number> {
  const moved = [...new Set(places)].filter((place) => place >= first);
  let last = maximum - 1;
  return new Map(
    moved
      .sort((left, right) => right - left)
      .map((place) => {
        const to = Math.min(place + by, last);
        last = to - 1;
        return [place, to];
      }),
  );
}

/** Takes the notes off copies of documents. The caller syncs. */
export async function forgetExtents(
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: Excel.Worksheet }[],
): Promise<void> {
  const noted = sheets.map(({ sheet }) => sheet.names.getItemOrNullObject(EXTENT));
  for (const name of noted) name.load('name');
  await context.sync();
  for (const name of noted) if (!name.isNullObject) name.delete();
}

const endRow = ({ row, rowCount }: Area): number => row + rowCount;
const endColumn = ({ column, columnCount }: Area): number => column + columnCount;

/** A filled cell: what it shows, and what stands in it. */
interface OutsideCell {
  readonly value: Cell;
  readonly format: string;
  readonly content: Cell;
}

/** Filled cells beside each other in a row, all formulas or none. */
interface OutsideRun {
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
  readonly cells: OutsideCell[];
}

/** What people have written around a document, and into rows of their own between those of a listing. */
interface Outside {
  readonly outside: readonly OutsideRun[];
  readonly inserted: readonly OutsideRun[];
}

const NOTHING: Outside = { outside: [], inserted: [] };

/** The filled cells of a sheet below and beside what was built, without those of its tables. */
async function readOutside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
  built: Area,
  { hasOwnColumns, isListing }: Pick<Replacement, 'hasOwnColumns' | 'isListing'>,
): Promise<Outside> {
  const strips: Area[] = [];
  const [bottom, right] = [endRow(used), endColumn(used)];
  if (bottom > endRow(built)) {
    const row = Math.max(endRow(built), used.row);
    strips.push({ ...used, row, rowCount: bottom - row });
  }
  if (!hasOwnColumns && right > endColumn(built)) {
    const column = Math.max(endColumn(built), used.column);
    const rowCount = Math.min(bottom, endRow(built)) - used.row;
    if (rowCount > 0) strips.push({ ...used, column, columnCount: right - column, rowCount });
  }
  if (strips.length === 0 && !isListing) return NOTHING;
  const ranges = sheet.tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load('address');
  await context.sync();
  const tables = ranges.flatMap(({ address }) => {
    const area = parseArea(address);
    if (!area) return [];
    const end = isListing ? Math.min(endRow(area), endRow(built)) : endRow(area);
    return [{ ...area, rowCount: end - area.row }];
  });
  const outside: OutsideRun[] = [];
  for (const strip of strips) {
    const runs = await readRuns(context, sheet, strip, (row, column, values) =>
      tables.some((table) => isOfTable(table, row, column, strip, values)),
    );
    // One by one: beside a large document there are more than a call takes arguments.
    for (const run of runs) outside.push(run);
  }
  const inserted: OutsideRun[] = [];
  for (const rows of isListing ? await insertedRows(context, sheet, tables) : []) {
    for (const run of await readRuns(context, sheet, rows)) inserted.push(run);
  }
  // Excel fills the computed columns of a row that nobody has written into.
  const written = new Set(
    inserted.flatMap(({ row, cells }) => (cells.every(isOfRow) ? [] : [row])),
  );
  return { outside, inserted: inserted.filter(({ row }) => written.has(row)) };
}

/** Documents that only list number their lines under this header. */
export const LINE_NUMBER = 'No';

/** Which rows are lines: numbered, each as no other. A number that stands twice is somebody's at least once. */
export function lineNumbers(numbers: readonly Cell[]): boolean[] {
  const times = new Map<Cell, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return numbers.map((number) => typeof number === 'number' && times.get(number) === 1);
}

/** Rows between the lines of listings that are none. */
async function insertedRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tables: readonly Area[],
): Promise<Area[]> {
  const found: Area[] = [];
  for (const table of tables) {
    const [headers = []] = await readGrid(context, sheet, { ...table, rowCount: 1 });
    const at = headers.indexOf(LINE_NUMBER);
    if (at < 0) continue;
    const column = { ...table, column: table.column + at, columnCount: 1 };
    const numbers = (await readGrid(context, sheet, column)).map(([number = '']) => number);
    lineNumbers(numbers).forEach((isLine, index) => {
      if (index === 0 || isLine) return;
      const row = table.row + index;
      const last = found.at(-1);
      if (last && last.column === table.column && endRow(last) === row) {
        found[found.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      } else found.push({ ...table, row, rowCount: 1 });
    });
  }
  return found;
}

/** True for a formula over its own row of a table: it only holds there. */
const isOfRow = ({ value, content }: Pick<OutsideCell, 'value' | 'content'>): boolean =>
  content !== value && /^=.*\[(?:@|#This Row\])/i.test(String(content));

/** The filled cells of an area, without those that are told to be left out. */
async function readRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  isLeftOut: (row: number, column: number, values: Grid) => boolean = () => false,
): Promise<OutsideRun[]> {
  const values = await readGrid(context, sheet, area);
  const formats = await readGrid(context, sheet, area, 'numberFormat');
  const formulas = await readGrid(context, sheet, area, 'formulas');
  const found: OutsideRun[] = [];
  values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      const [row, column] = [area.row + r, area.column + c];
      if (value === '' || isLeftOut(row, column, values)) return;
      const format = String(formats[r]?.[c] ?? 'General');
      const content = formulas[r]?.[c] ?? value;
      // Text that looks like a formula is what its cell shows.
      const isFormula =
        typeof content === 'string' &&
        content !== value &&
        content[0] === '=' &&
        !isOfRow({ value, content });
      const run = found.at(-1);
      const follows =
        run?.row === row && run.column + run.cells.length === column && run.isFormula === isFormula;
      if (follows) run.cells.push({ value, format, content });
      else found.push({ row, column, isFormula, cells: [{ value, format, content }] });
    });
  });
  return found;
}

/** In a table, or under a heading that somebody has put beside its header: a column of its own. */
function isOfTable(table: Area, row: number, column: number, strip: Area, values: Grid): boolean {
  if (row < table.row || row >= endRow(table)) return false;
  if (column < endColumn(table)) return column >= table.column;
  const heading = values[table.row - strip.row]?.[column - strip.column] ?? '';
  return heading !== '';
}
