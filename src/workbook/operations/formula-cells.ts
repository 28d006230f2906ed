// Formulas that stop working without the add-in, and the values that take their place.
import { isErrorValue } from '../../bangkom/cell';
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { parseArea, quoteSheet, type Area, type Cell, type Grid } from '../excel/grid';
import { literal } from '../excel/literal';
import type { SheetEntry } from '../excel/roles';
import { hasHiddenRows, readAreas, readGrid, writeGrid, writeRowByRow } from '../excel/transfer';

/** A function of ours in a formula. */
export const NEEDS_ADDIN = /\bBANGKOM\.[A-Z]/i;

/** Picks formulas. */
export type FormulaTest = (formula: string) => boolean;

/** Cells under each other in one column, with what is to be written into them. */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
}

/** Formula cells of one sheet. */
export interface FormulaCells {
  readonly entry: SheetEntry;
  readonly runs: readonly FormulaRun[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A quoted text of a formula, or what stands between texts; a sheet's name in quotes may hold any sign. */
const PARTS = /("(?:[^"]|"")*")|(?:'(?:[^']|'')*'|[^"'])+/g;

/** Changes a formula but for its quoted texts: words in them are no references. */
export const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula.replace(PARTS, (part, text?: string) => text ?? change(part));

/** A formula without its quoted texts. */
export const withoutTexts = (formula: string): string =>
  formula.replace(PARTS, (part, text?: string) => (text === undefined ? part : '""'));

/** Finds these words (names, tables) and sheets in a formula; those of other files are none of them. */
export function referencePattern(words: readonly string[], sheetNames: readonly string[]): RegExp {
  const sheets = sheetNames.flatMap((name) => [
    `${escaped(quoteSheet(name))}!`,
    `(?<![\\w.'\\]])${escaped(name)}!`,
  ]);
  // A word in the quoted name of a sheet is none.
  const parts = [
    ...words.map((word) => `(?<![\\w.])${escaped(word)}(?![\\w.])(?!(?:[^']|'')*'!)`),
    ...sheets,
  ];
  return new RegExp(parts.join('|') || NOTHING, 'gi');
}

/** A pattern that is nowhere found. */
const NOTHING = '(?!)';

/** Tells of a formula whether it names one of these words (names, tables) or sheets. */
export function refersTo(words: readonly string[], sheetNames: readonly string[]): FormulaTest {
  const pattern = referencePattern(words, sheetNames);
  return (formula) => withoutTexts(formula).search(pattern) >= 0;
}

/** What a cell shows while its function has not answered yet. */
const isPending = (value: Cell | undefined): boolean =>
  value === '#BUSY!' || value === '#GETTING_DATA';

/**
 * The formulas of sheets that `isWanted` picks, with what they show.
 * @throws OperationError where one of them still waits for its result: there is no value to keep yet
 */
export async function findFormulaCells(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isWanted: FormulaTest,
): Promise<FormulaCells[]> {
  const found: FormulaCells[] = [];
  for (const { entry, area, formulas } of await readFormulas(context, sheets)) {
    const runs: FormulaRun[] = [];
    for (const [column, rows] of columnsWithFormulas(formulas, isWanted)) {
      const cells = { ...area, column: area.column + column, columnCount: 1 };
      const values = await readGrid(context, entry.sheet, cells);
      if (rows.some((row) => isPending(values[row]?.[0]))) {
        const message = operationMessages.stillCalculating(entry.name);
        throw new OperationError('masihDihitung', message);
      }
      const place = { row: area.row, column: cells.column };
      for (const run of runsOf(rows, place, (row) => frozenCell(values[row]?.[0]))) runs.push(run);
    }
    if (runs.length > 0) found.push({ entry, runs });
  }
  return found;
}

/** The formulas of sheets that `isWanted` picks, as they are written. */
export async function findFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isWanted: FormulaTest,
): Promise<FormulaCells[]> {
  return (await readFormulas(context, sheets)).flatMap(({ entry, area, formulas }) => {
    const runs = [...columnsWithFormulas(formulas, isWanted)].flatMap(([column, rows]) =>
      runsOf(
        rows,
        { row: area.row, column: area.column + column },
        (row) => formulas[row]?.[column] ?? '',
      ),
    );
    return runs.length > 0 ? [{ entry, runs }] : [];
  });
}

interface SheetFormulas {
  readonly entry: SheetEntry;
  readonly area: Area;
  readonly formulas: Grid;
}

/** What the used cells of sheets hold, formulas as formulas; blank sheets are left out. */
async function readFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetFormulas[]> {
  const used = sheets.map((entry) => {
    const range = entry.sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return { entry, range };
  });
  await context.sync();
  const places = used.flatMap(({ entry, range }) => {
    const area = range.isNullObject ? null : parseArea(range.address);
    return area ? [{ entry, area }] : [];
  });
  const grids = await readAreas(
    context,
    places.map(({ entry, area }) => ({ sheet: entry.sheet, area })),
    'formulas',
  );
  return places.map((place, at) => ({ ...place, formulas: grids[at] ?? [] }));
}

/** Columns that hold wanted formulas, with the rows they stand in. */
function columnsWithFormulas(formulas: Grid, isWanted: FormulaTest): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  formulas.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== 'string' || !cell.startsWith('=') || !isWanted(cell)) return;
      const rows = columns.get(c);
      if (rows) rows.push(r);
      else columns.set(c, [r]);
    });
  });
  return columns;
}

/** An error stays an error: as text it would hide that a person has to decide. */
const frozenCell = (value: Cell | undefined): Cell =>
  value !== undefined && isErrorValue(value) ? value : literal(value ?? '');

function runsOf(
  rows: readonly number[],
  first: { readonly row: number; readonly column: number },
  contentOf: (row: number) => Cell,
): FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const cell = [contentOf(row)];
    if (run && run.row + run.values.length === first.row + row) run.values.push(cell);
    else runs.push({ row: first.row + row, column: first.column, values: [cell] });
  }
  return runs;
}

/** Writes cells under each other; may sync, the caller syncs at the end. */
export type RunWriter = (run: FormulaRun) => Promise<void>;

/** How these runs of a sheet are written: where rows are hidden, each row by itself. Syncs. */
export async function runWriter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  runs: readonly FormulaRun[],
): Promise<RunWriter> {
  let [first, end] = [Infinity, 0];
  for (const { row, values } of runs) {
    first = Math.min(first, row);
    end = Math.max(end, row + values.length);
  }
  if (end === 0) return () => Promise.resolve();
  const rows = { row: first, column: 0, rowCount: end - first, columnCount: 1 };
  const write = (await hasHiddenRows(context, sheet, rows)) ? writeRowByRow : writeGrid;
  return ({ row, column, values }) => write(context, sheet, row, column, values);
}

/** Puts values in the place of formulas; gives how many. Text stays text. One sync; the caller syncs. */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { runs }: Pick<FormulaCells, 'runs'>,
): Promise<number> {
  const write = await runWriter(context, sheet, runs);
  let cells = 0;
  for (const run of runs) {
    await write(run);
    cells += run.values.length;
  }
  return cells;
}
