// A sheet of ours is built beside what it replaces, and put in its place only when it is complete.
// Roles tell an interrupted run how far it came: `.baru` is thrown away, `.siap` is complete.
import {
  assertStructureOpen,
  clearAway,
  findPeran,
  freeSheetName,
  setPeran,
  type SheetPeran,
  type SheetEntry,
} from './roles';

const BUILDING = ' (sedang dibuat)';

/** The sheet in place, or the complete one that an interrupted swap left without it. */
export const inPlace = (sheets: readonly SheetEntry[], peran: SheetPeran): SheetEntry | undefined =>
  sheets.find((entry) => entry.peran === peran) ??
  sheets.find((entry) => entry.peran === `${peran}.siap`);

/**
 * Adds a sheet to build on, marked as unfinished, and removes what an interrupted build left.
 * The caller syncs.
 */
export async function beginSheet(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  wanted: string,
  peran: SheetPeran,
): Promise<Excel.Worksheet> {
  await assertStructureOpen(context);
  const kept = inPlace(sheets, peran);
  const name = wanted + BUILDING;
  const others = await clearAway(context, sheets, new Set([name]));
  for (const entry of sheets) {
    if (entry !== kept && isBuilding(entry, peran)) entry.sheet.delete();
    else if (entry === kept || entry.name !== name) others.push(entry);
  }
  const sheet = context.workbook.worksheets.add(freeSheetName(others, name));
  setPeran(sheet, `${peran}.baru`);
  return sheet;
}

/** Marks a built sheet as complete. The caller syncs, before it swaps. */
export const markComplete = (sheet: Excel.Worksheet, peran: SheetPeran): void => {
  setPeran(sheet, `${peran}.siap`, true);
};

/** Puts a complete sheet in the place of the old one; gives its name. The caller syncs. */
export function putInPlace(
  sheets: readonly SheetEntry[],
  sheet: Excel.Worksheet,
  wanted: string,
  peran: SheetPeran,
): string {
  const old = inPlace(sheets, peran);
  const others = sheets.filter((entry) => entry !== old && !isBuilding(entry, peran));
  const name = old?.peran === peran ? old.name : freeSheetName(others, wanted);
  old?.sheet.delete();
  sheet.name = name;
  setPeran(sheet, peran, true);
  return name;
}

const isBuilding = (entry: SheetEntry, peran: SheetPeran): boolean =>
  entry.peran === `${peran}.baru` || entry.peran === `${peran}.siap`;

/** Builds a sheet of ours beside the others and puts it in place; gives its name. */
export async function buildBeside(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  peran: SheetPeran,
  wanted: string,
  write: (sheet: Excel.Worksheet) => Promise<void>,
): Promise<string> {
  const sheet = await beginSheet(context, sheets, wanted, peran);
  await context.sync();
  await write(sheet);
  markComplete(sheet, peran);
  await context.sync();
  const name = putInPlace(sheets, sheet, wanted, peran);
  await context.sync();
  return name;
}

/**
 * Name of the sheet in place; one that an interrupted run completed is put there first. null where
 * there is none.
 */
export async function settle(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  peran: SheetPeran,
  wanted: string,
): Promise<string | null> {
  const placed = findPeran(sheets, peran);
  if (placed) return placed.name;
  const complete = inPlace(sheets, peran);
  if (!complete) return null;
  const others = sheets.filter((entry) => entry !== complete);
  const name = putInPlace(others, complete.sheet, wanted, peran);
  await context.sync();
  return name;
}
