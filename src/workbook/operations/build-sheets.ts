// The one way in which a set of documents is built: beside the standing sheets, then swapped in together.
import { quoteSheet } from '../excel/grid';
import { listSheets, setPeran } from '../excel/roles';
import {
  beginMember,
  buildingName,
  buildingTable,
  discardUnfinished,
  finishSwap,
  readyMembers,
  type SetMember,
} from '../excel/swap-set';
import { moveReferences, type Move } from './move-references';

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

/** Whatever points at a sheet that is going to be replaced points at its successor from now on. */
async function moveToReady(
  context: Excel.RequestContext,
  set: readonly SetMember[],
): Promise<void> {
  const sheets = await listSheets(context);
  const moves = readyMembers(sheets, set).flatMap(({ member, built, old }): Move[] => {
    if (!old) return [];
    const tables = member.tables.map((from) => ({ from, to: buildingTable(from) }));
    return [{ sheet: { from: old.name, to: built.name }, tables }];
  });
  await moveReferences(context, sheets, moves);
}

/** Nobody may see half of a swap: one that fails midway is taken up again at once. */
const swapIn = (context: Excel.RequestContext, set: readonly SetMember[]): Promise<boolean> =>
  finishSwap(context, set).catch(() => finishSwap(context, set));

/** Completes a swap that was interrupted, and throws away what an interrupted build left. */
export async function recoverSheets(
  context: Excel.RequestContext,
  set: readonly SetMember[],
): Promise<void> {
  await moveToReady(context, set);
  if (!(await swapIn(context, set))) await discardUnfinished(context, set);
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
  try {
    const sheets = members.map((member) => beginMember(context, member));
    await context.sync();
    // `map` over a tuple gives as many sheets as it has members, which its type does not say.
    await write(sheets as unknown as MemberSheets<Members>, PLACES);
    members.forEach(({ peran }, at) => {
      const sheet = sheets[at];
      if (sheet) setPeran(sheet, `${peran}.siap`, true);
    });
    await context.sync();
    await moveToReady(context, set);
  } catch (error) {
    // Best effort: what cannot be removed now is removed by the next run.
    await discardUnfinished(context, set).catch(() => undefined);
    throw error;
  }
  await swapIn(context, set);
}
