// References of the user's own formulas and names follow our sheets into their successors: deleting the
// old sheet would turn them into #REF!. They may stand on any sheet, those of ours too.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { areaAddress, quoteSheet, type Area } from '../excel/grid';
import { TEXT_FORMAT } from '../excel/literal';
import type { SheetEntry } from '../excel/roles';
import { rangeOf, setNumberFormat } from '../excel/transfer';
import { writeEach } from '../excel/write-each';
import { FORMAT } from '../sheets/column';
import {
  findFormulas,
  outsideTexts,
  referencePattern,
  runWriter,
  type FormulaRun,
} from './formula-cells';

/** A sheet that takes the place of another, and its tables. */
export interface Move {
  readonly sheet: { readonly from: string; readonly to: string };
  readonly tables: readonly { readonly from: string; readonly to: string }[];
}

/** One thing to write, the same way forth and back. */
interface Step {
  /** Told where it cannot be written. */
  readonly place: string;
  readonly write: (side: 'old' | 'moved') => Promise<void> | void;
}

/** What Excel answers where the content itself cannot be written: protected, or part of an array. */
const REFUSED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidReference',
]);

/** Sheets that nobody sees, with nothing of the user's. */
const UNSEEN: ReadonlySet<string | null> = new Set(['dataVerifikasi', 'terkumpul']);

/**
 * Lets all formulas and names outside the moved sheets that point at a moved sheet or table point at its
 * successor. Where one cannot be written, those before it are as they were.
 * @throws OperationError that names the place
 */
export async function moveReferences(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  moves: readonly Move[],
): Promise<void> {
  if (moves.length === 0) return;
  const move = mover(moves);
  const moved = new Set(moves.flatMap(({ sheet: { from, to } }) => [from, to]));
  const others = sheets.filter(({ name, peran }) => !moved.has(name) && !UNSEEN.has(peran));
  const steps = [
    ...(await formulaSteps(context, others, move)),
    ...(await nameSteps(context, others, move)),
  ];
  const [failed] = await writeEach(context, steps, ({ write }) => write('moved'));
  if (!failed) return;
  await writeEach(context, steps, ({ write }) => write('old'));
  const { item, error } = failed;
  if (!(error instanceof OfficeExtension.Error) || !REFUSED.has(error.code)) throw error;
  throw new OperationError('rujukanTerkunci', operationMessages.referenceStuck(item.place), {
    cause: error,
  });
}

/** Rewrites a formula; the same text where nothing in it has moved. */
function mover(moves: readonly Move[]): (formula: string) => string {
  const successors = new Map<string, string>();
  for (const { sheet, tables } of moves) {
    const to = `${quoteSheet(sheet.to)}!`;
    successors.set(`${sheet.from}!`.toLowerCase(), to);
    successors.set(`${quoteSheet(sheet.from)}!`.toLowerCase(), to);
    for (const table of tables) successors.set(table.from.toLowerCase(), table.to);
  }
  const pattern = referencePattern(
    moves.flatMap(({ tables }) => tables.map(({ from }) => from)),
    moves.map(({ sheet }) => sheet.from),
  );
  return (formula) =>
    outsideTexts(formula, (part) =>
      part.replace(pattern, (found) => successors.get(found.toLowerCase()) ?? found),
    );
}

/** Formulas under each other, in cells of the text format or in others. */
interface Run extends FormulaRun {
  readonly isText: boolean;
}

async function formulaSteps(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  move: (formula: string) => string,
): Promise<Step[]> {
  const found = await findFormulas(context, sheets, (formula) => move(formula) !== formula);
  const loaded = found.map(({ entry, runs }) =>
    runs.map((run) => {
      const range = rangeOf(entry.sheet, areaOf(run));
      range.load('values,numberFormat');
      return { run, range };
    }),
  );
  await context.sync();
  const steps: Step[] = [];
  for (const [at, { entry }] of found.entries()) {
    const runs = (loaded[at] ?? []).flatMap(({ run, range }) => splitRun(run, range));
    const writeRun = await runWriter(context, entry.sheet, runs);
    for (const run of runs) {
      const moved = run.values.map((row) => row.map((cell) => move(String(cell))));
      steps.push({
        place: `${quoteSheet(entry.name)}!${areaAddress(areaOf(run))}`,
        write: async (side) => {
          const range = rangeOf(entry.sheet, areaOf(run));
          // In a text cell Excel would keep the formula as text.
          if (run.isText) setNumberFormat(range, FORMAT.general);
          await writeRun(side === 'old' ? run : { ...run, values: moved });
          if (run.isText) setNumberFormat(range, TEXT_FORMAT);
        },
      });
    }
  }
  return steps;
}

const areaOf = ({ row, column, values }: FormulaRun): Area => ({
  row,
  column,
  rowCount: values.length,
  columnCount: 1,
});

function splitRun(run: FormulaRun, { values, numberFormat }: Excel.Range): Run[] {
  const runs: Run[] = [];
  run.values.forEach(([cell = ''], at) => {
    // A text that looks like a formula is what its cell shows.
    if (values[at]?.[0] === cell) return;
    const isText = numberFormat[at]?.[0] === TEXT_FORMAT;
    const row = run.row + at;
    const last = runs.at(-1);
    if (last?.isText === isText && last.row + last.values.length === row) last.values.push([cell]);
    else runs.push({ row, column: run.column, values: [[cell]], isText });
  });
  return runs;
}

async function nameSteps(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  move: (formula: string) => string,
): Promise<Step[]> {
  const collections = [context.workbook.names, ...sheets.map(({ sheet }) => sheet.names)];
  for (const names of collections) names.load('items/name,items/formula');
  await context.sync();
  return collections.flatMap(({ items }) =>
    items.flatMap((item): Step[] => {
      const { name } = item;
      const old = String(item.formula);
      const moved = move(old);
      if (moved === old) return [];
      return [
        {
          place: name,
          write: (side) => {
            item.formula = side === 'old' ? old : moved;
          },
        },
      ];
    }),
  );
}
