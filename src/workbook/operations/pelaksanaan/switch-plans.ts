// The switch from the plan of a year to the next one: the old plan is put aside, the new one, built
// beside it, takes its place. A switch that breaks off is completed by whatever prepares the workbook next.
import { PENGATURAN } from '../../../bangkom/pengaturan';
import { yearMessages } from '../../../messages/year';
import { findPeran, freeSheetName, listSheets, setPeran, type SheetEntry } from '../../excel/roles';
import { buildingTable } from '../../excel/swap-set';
import { findTables } from '../../excel/tables';
import { archivedTable } from '../../sheets/rencana/rencana-arsip';
import { RENCANA, TBL_RENCANA } from '../../sheets/rencana/rencana-columns';

/** The new plan while it is built. */
export const PLAN_BUILDING = { ...RENCANA, table: buildingTable(TBL_RENCANA) };

/**
 * Completes a switch that broke off after the old plan was put aside, and gives the sheets as they then
 * stand. Costs nothing where no new plan waits.
 */
export async function finishSwitch(
  context: Excel.RequestContext,
  sheets: SheetEntry[],
): Promise<SheetEntry[]> {
  if (!findPeran(sheets, 'rencana.siap')) return sheets;
  const setting = context.workbook.names.getItemOrNullObject(PENGATURAN.tahun.nama);
  const cell = setting.getRangeOrNullObject();
  cell.load('values');
  await context.sync();
  const tahun = cell.isNullObject ? 0 : Number(cell.values[0]?.[0]);
  if (!(tahun > 0)) return sheets;
  const [archive] = await findTables(context, [archivedTable(tahun)]);
  const owner = sheets.find(({ name }) => name === archive?.sheetName);
  // Without it the old plan still stands as it was: nothing has to be completed.
  if (!owner?.peran?.startsWith('rencana')) return sheets;
  await switchPlans(context, tahun);
  return listSheets(context);
}

/**
 * Puts the old plan aside and the new one in its place, from wherever an earlier attempt stopped; gives
 * the name of the sheet that was put aside. The year is raised last: until then it tells what was begun.
 */
export async function switchPlans(context: Excel.RequestContext, tahun: number): Promise<string> {
  const sheets = await listSheets(context);
  const [archive, built, plan] = await findTables(context, [
    archivedTable(tahun),
    PLAN_BUILDING.table,
    TBL_RENCANA,
  ]);
  const old = archive ?? plan;
  const oldEntry = sheets.find(({ name }) => name === old?.sheetName);
  const next =
    sheets.find(({ name }) => name === built?.sheetName) ?? findPeran(sheets, 'rencana.siap');
  let name = oldEntry?.name ?? '';
  if (old && !archive) old.table.name = archivedTable(tahun);
  if (oldEntry && oldEntry.peran !== 'rencana.arsip') {
    const others = sheets.filter((entry) => entry !== oldEntry);
    name = freeSheetName(others, yearMessages.nextYearSheet(tahun));
    oldEntry.sheet.name = name;
    setPeran(oldEntry.sheet, 'rencana.arsip', true);
  }
  if (built) built.table.name = TBL_RENCANA;
  if (next && next.peran !== 'rencana') {
    const others = sheets.filter((entry) => entry !== next && entry !== oldEntry);
    next.sheet.name = freeSheetName([...others, { name }], RENCANA.name);
    if (oldEntry) next.sheet.position = sheets.indexOf(oldEntry);
    setPeran(next.sheet, 'rencana', true);
  }
  await context.sync();
  await writeYear(context, tahun + 1);
  return name;
}

/** Writes the year into Pengaturan. */
export async function writeYear(context: Excel.RequestContext, tahun: number): Promise<void> {
  context.workbook.names.getItem(PENGATURAN.tahun.nama).getRange().values = [[tahun]];
  await context.sync();
}
