// The one way in which a set of documents is built: beside the standing sheets, then swapped in together.
import { quoteSheet } from '../excel/grid';
import { findPeran, listSheets, setPeran, type SheetEntry } from '../excel/roles';
import {
  beginMember,
  buildingName,
  buildingTable,
  discardUnfinished,
  finishSwap,
  type SetMember,
} from '../excel/swap-set';
import { findFormulas, refersTo, writeValues, type FormulaCells } from './formula-cells';

/** Where the parts of the set stand while it is built; formulas follow them into their places. */
export interface BuildPlaces {
  /** Name of a table of the set. */
  readonly table: (name: string) => string;
  /** Reference to an absolute address on a sheet of the set. */
  readonly onSheet: (member: SetMember, address: string) => string;
}

/** One new sheet for each member, in their order. */
export type MemberSheets<Members extends readonly SetMember[]> = {
  readonly [Index in keyof Members]: Excel.Worksheet;
};

const PLACES: BuildPlaces = {
  table: buildingTable,
  onSheet: (member, address) => `${quoteSheet(buildingName(member))}!${address}`,
};

/** Swaps a complete set in; false when there is none. `pointing` is written again afterwards. */
async function swapIn(
  context: Excel.RequestContext,
  set: readonly SetMember[],
  pointing: readonly FormulaCells[],
): Promise<boolean> {
  // Nobody may see half of a swap: one that fails midway is taken up again at once.
  const isDone = await finishSwap(context, set).catch(() => finishSwap(context, set));
  for (const { entry, runs } of pointing) {
    const restore = async (): Promise<void> => {
      await writeValues(context, entry.sheet, { runs });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what cannot be written fails alone
      await context.sync();
    };
    // What cannot be written, such as a part of an array formula, must not take the others with it.
    await restore().catch(() => undefined);
  }
  return isDone;
}

/**
 * Formulas on the user's own sheets that point at sheets or tables which are going to be replaced: they
 * would lose them with the old sheet.
 */
async function findPointing(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  members: readonly SetMember[],
): Promise<FormulaCells[]> {
  const replaced = members.flatMap((member) => {
    const old = findPeran(sheets, member.peran);
    return old ? [{ member, old }] : [];
  });
  if (replaced.length === 0) return [];
  const refers = refersTo(
    replaced.flatMap(({ member }) => member.tables),
    replaced.map(({ old }) => old.name),
  );
  const theirs = sheets.filter(({ peran }) => peran === null || peran === 'salinan');
  return findFormulas(context, theirs, refers);
}

/** Completes a swap that was interrupted, and throws away what an interrupted build left. */
export async function recoverSheets(
  context: Excel.RequestContext,
  set: readonly SetMember[],
): Promise<void> {
  const sheets = await listSheets(context);
  const ready = set.filter(({ peran }) => findPeran(sheets, `${peran}.siap`) !== undefined);
  const pointing = await findPointing(context, sheets, ready);
  if (!(await swapIn(context, set, pointing))) await discardUnfinished(context, set);
}

/**
 * Builds the sheets of `members` and puts them in place as one. Until the last step the standing sheets
 * are as they were; when anything fails before it, what was built is removed again. `set`: all sheets
 * that belong together, where not each of them is built this time; the others stay.
 */
export async function buildSheets<const Members extends readonly SetMember[]>(
  context: Excel.RequestContext,
  members: Members,
  write: (sheets: MemberSheets<Members>, places: BuildPlaces) => Promise<void>,
  set: readonly SetMember[] = members,
): Promise<void> {
  await recoverSheets(context, set);
  let pointing: readonly FormulaCells[] = [];
  try {
    const sheets = members.map((member) => beginMember(context, member));
    await context.sync();
    // `map` over a tuple gives as many sheets as it has members, which its type does not say.
    await write(sheets as unknown as MemberSheets<Members>, PLACES);
    pointing = await findPointing(context, await listSheets(context), members);
    members.forEach(({ peran }, at) => {
      const sheet = sheets[at];
      if (sheet) setPeran(sheet, `${peran}.siap`, true);
    });
    await context.sync();
  } catch (error) {
    // Best effort: what cannot be removed now is removed by the next run.
    await recoverSheets(context, set).catch(() => undefined);
    throw error;
  }
  await swapIn(context, set, pointing);
}
