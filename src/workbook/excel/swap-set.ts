// Sheets that belong together are built beside the ones they replace, and swapped in as one set. A set
// is swapped once all of it is complete (no `.baru`, some `.siap`): whoever finds it so finishes it.
import { operationMessages } from '../../messages/operations';
import { OperationError } from './errors';
import { listNames } from './names';
import { carryOutside, restoreOutside } from './outside';
import {
  assertStructureOpen,
  clearAway,
  findPeran,
  freeSheetName,
  listSheets,
  setPeran,
  type SheetEntry,
  type SheetPeran,
} from './roles';

const BUILDING = ' (sedang dibuat)';
const REPLACED = ' (lama)';

/** A sheet of a set: where it stands when it is in place. */
export interface SetMember {
  readonly peran: SheetPeran;
  readonly name: string;
  /** Shorter name for the time that it is built, where its own leaves no room to say so. */
  readonly draft?: string;
  /** Its tables; while it is built they carry {@link buildingTable} names. */
  readonly tables: readonly string[];
  readonly hidden?: true;
  /**
   * Without a table, columns of the user's own are carried over by whoever builds the sheet: they are not
   * told apart from what else stands beside it.
   */
  readonly hasOwnColumns?: true;
  /** Nobody's notes are carried over in its rows. */
  readonly listing?: true;
  /** Workbook names that point into it, with the absolute address of their cell. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Name of a table on a sheet that is being built; formulas follow when it gets its own name. */
export const buildingTable = (table: string): string => `${table}_baru`;

const isUnfinished = ({ peran }: SheetEntry, member: SetMember): boolean =>
  peran === `${member.peran}.baru`;
const isReady = ({ peran }: SheetEntry, member: SetMember): boolean =>
  peran === `${member.peran}.siap`;

/**
 * Removes what an interrupted or cancelled build left; complete sheets in place are not touched.
 * @throws OperationError where no sheet can be added, or one of the user has the name that one is
 *   built under.
 */
export async function discardUnfinished(
  context: Excel.RequestContext,
  set: readonly SetMember[],
): Promise<void> {
  await assertStructureOpen(context);
  const sheets = await listSheets(context);
  for (const entry of sheets) {
    const isOurs = set.some((member) => isUnfinished(entry, member) || isReady(entry, member));
    if (isOurs) entry.sheet.delete();
  }
  const [theirs] = await clearAway(context, sheets, new Set(set.map(buildingName)));
  if (theirs) throw new OperationError('namaLembar', operationMessages.sheetNameTaken(theirs.name));
  await context.sync();
}

/** Adds a sheet to build a member of a set on. The caller syncs. */
export function beginMember(context: Excel.RequestContext, member: SetMember): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(buildingName(member));
  setPeran(sheet, `${member.peran}.baru`);
  if (member.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
  return sheet;
}

/** Name of the sheet while it is built. */
export const buildingName = ({ name, draft = name }: SetMember): string => draft + BUILDING;

/** A member whose new sheet is complete, and the sheet that it replaces. */
interface ReadyMember {
  readonly member: SetMember;
  readonly built: SheetEntry;
  readonly old: SheetEntry | undefined;
}

/** The members of a complete set that wait for the swap; none while one of the set is unfinished. */
export function readyMembers(
  sheets: readonly SheetEntry[],
  set: readonly SetMember[],
): ReadyMember[] {
  if (set.some((member) => sheets.some((entry) => isUnfinished(entry, member)))) return [];
  return set.flatMap((member) => {
    const built = sheets.find((entry) => isReady(entry, member));
    return built ? [{ member, built, old: findPeran(sheets, member.peran) }] : [];
  });
}

/**
 * Swaps a complete set in, from wherever an earlier attempt stopped; false when there is none. The new
 * sheets take the names and places of the old ones.
 */
export async function finishSwap(
  context: Excel.RequestContext,
  set: readonly SetMember[],
): Promise<boolean> {
  const sheets = await listSheets(context);
  const ready = readyMembers(sheets, set);
  if (ready.length === 0) return false;
  const formulas = await carryOutside(
    context,
    ready.map(({ member, built, old }) => ({
      built: built.sheet,
      old: old?.sheet,
      hasOwnColumns: member.hasOwnColumns === true,
      isListing: member.listing === true,
    })),
  );
  const { tables } = context.workbook;
  tables.load('items/name');
  const names = await listNames(context);
  const present = new Set(tables.items.map(({ name }) => name));
  for (const member of ready) replace(context, sheets, member, present, names);
  await context.sync();
  await restoreOutside(context, formulas);
  return true;
}

function replace(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  { member, built, old }: ReadyMember,
  tables: ReadonlySet<string>,
  names: ReadonlyMap<string, unknown>,
): void {
  const isNamed = !built.name.endsWith(BUILDING);
  let { name } = built;
  if (!isNamed) {
    name = nameInPlace(sheets, member);
    // Out of the way before it goes: an attempt that stops here still knows the name.
    if (old && !old.name.endsWith(REPLACED)) {
      old.sheet.name = old.name.slice(0, 31 - REPLACED.length) + REPLACED;
    }
    built.sheet.name = name;
  }
  if (old) {
    const place = sheets.indexOf(old);
    old.sheet.delete();
    built.sheet.position = place;
  }
  for (const table of member.tables) {
    if (tables.has(buildingTable(table))) {
      context.workbook.tables.getItem(buildingTable(table)).name = table;
    }
  }
  for (const [key, address] of Object.entries(member.names ?? {})) {
    const formula = `='${name.replaceAll("'", "''")}'!${address}`;
    if (names.has(key.toLowerCase())) context.workbook.names.getItem(key).formula = formula;
    else context.workbook.names.add(key, formula);
  }
  setPeran(built.sheet, member.peran, true);
}

/** The name that the sheet of a member will have: that of the sheet it replaces, or its own where free. */
export function nameInPlace(sheets: readonly SheetEntry[], member: SetMember): string {
  const old = findPeran(sheets, member.peran);
  return old ? withoutSuffix(old.name) : freeSheetName(sheets, member.name);
}

const withoutSuffix = (name: string): string =>
  name.endsWith(REPLACED) ? name.slice(0, -REPLACED.length) : name;
