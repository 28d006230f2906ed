// References of the user's own formulas and names follow our sheets into their successors: deleting the
// old sheet would turn them into #REF!.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { areaAddress, quoteSheet } from '../excel/grid';
import { isCopy } from '../excel/marks';
import type { SheetEntry } from '../excel/roles';
import { writeEach } from '../excel/write-each';
import { findFormulas, outsideTexts, referencePattern, runWriter } from './formula-cells';

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

/**
 * Lets all formulas and names of the user's sheets that point at a moved sheet or table point at its
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
  const theirs = sheets.filter(({ peran }) => peran === null || isCopy(peran));
  const steps = [
    ...(await formulaSteps(context, theirs, move)),
    ...(await nameSteps(context, theirs, move)),
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

async function formulaSteps(
  context: Excel.RequestContext,
  theirs: readonly SheetEntry[],
  move: (formula: string) => string,
): Promise<Step[]> {
  const steps: Step[] = [];
  const found = await findFormulas(context, theirs, (formula) => move(formula) !== formula);
  for (const { entry, runs } of found) {
    const writeRun = await runWriter(context, entry.sheet, runs);
    for (const run of runs) {
      const area = { ...run, rowCount: run.values.length, columnCount: 1 };
      const moved = run.values.map((row) => row.map((cell) => move(String(cell))));
      steps.push({
        place: `${quoteSheet(entry.name)}!${areaAddress(area)}`,
        write: (side) => writeRun(side === 'old' ? run : { ...run, values: moved }),
      });
    }
  }
  return steps;
}

async function nameSteps(
  context: Excel.RequestContext,
  theirs: readonly SheetEntry[],
  move: (formula: string) => string,
): Promise<Step[]> {
  const collections = [context.workbook.names, ...theirs.map(({ sheet }) => sheet.names)];
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
