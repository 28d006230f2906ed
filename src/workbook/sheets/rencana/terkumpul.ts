// What was last collected, row by row, on a sheet that nobody sees: by ID Baris, so that sorting and
// filtering the plan moves nothing.
import type { KolomRencana } from '../../../bangkom/rencana';
import { plainText, type Area, type Cell, type Grid } from '../../excel/grid';
import { TEXT_FORMAT } from '../../excel/literal';
import { beginSheet, inPlace, markComplete, putInPlace } from '../../excel/swap';
import type { SheetEntry } from '../../excel/roles';
import { rangeOf, setNumberFormat, writeGrid } from '../../excel/transfer';
import { readSheets } from '../read-grids';

/** Fingerprints by ID Baris, then by column; '' for a cell that was blank. */
export type Terkumpul = ReadonlyMap<string, Readonly<Partial<Record<KolomRencana, string>>>>;

const SHEET = 'Terkumpul';
const TITLE = 'ID Baris';

/** Reads what was last collected; nothing where nothing was. */
export async function readTerkumpul(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<Terkumpul> {
  const entry = inPlace(sheets, 'terkumpul');
  const [read] = entry ? await readSheets(context, [entry]) : [];
  const rows = new Map<string, Partial<Record<KolomRencana, string>>>();
  if (!read) return rows;
  const { grid } = read;
  // The columns stand in the header: a later version may know others.
  const keys = plainText(grid.value(0, 1)).split(',') as KolomRencana[];
  for (let row = 1; row < grid.endRow; row += 1) {
    const id = plainText(grid.value(row, 0));
    if (id === '' || rows.has(id)) continue;
    const marks = plainText(grid.value(row, 1)).split(',');
    rows.set(id, Object.fromEntries(keys.map((key, index) => [key, marks[index] ?? ''])));
  }
  return rows;
}

/**
 * Writes what was collected, over what stands there: a run that breaks off leaves old rows below new
 * ones, and the first of an ID counts. Syncs.
 */
export async function writeTerkumpul(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  rows: Terkumpul,
  keys: readonly KolomRencana[],
): Promise<void> {
  const grid: Grid = [
    [TITLE, keys.join(',')],
    ...[...rows].map(([id, marks]): Cell[] => [id, keys.map((key) => marks[key] ?? '').join(',')]),
  ];
  const present = inPlace(sheets, 'terkumpul');
  const sheet = present?.sheet ?? (await beginSheet(context, sheets, SHEET, 'terkumpul'));
  const area: Area = { row: 0, column: 0, rowCount: grid.length, columnCount: 2 };
  setNumberFormat(rangeOf(sheet, area), TEXT_FORMAT);
  await writeGrid(context, sheet, 0, 0, grid);
  if (present) {
    const rest = sheet.getRange(`A${grid.length + 1}:B1048576`);
    rest.clear(Excel.ClearApplyTo.contents);
    if (present.visible) sheet.visibility = Excel.SheetVisibility.veryHidden;
  } else markComplete(sheet, 'terkumpul');
  await context.sync();
  if (present?.peran === 'terkumpul') return;
  const others = sheets.filter((entry) => entry !== present);
  putInPlace(others, sheet, SHEET, 'terkumpul');
  // Last: Excel refuses to delete a sheet that is hidden beyond the user's reach.
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  await context.sync();
}
