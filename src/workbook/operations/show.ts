// Taking the user to a place of the workbook, and hearing that the workbook has changed.
import { runExcel } from '../excel/errors';
import { keepReadings } from './check/reading-cache';
import { findPeran, listSheets, type SheetPeran } from '../excel/roles';

/** Activates a sheet and, with an address, selects there; a hidden sheet is shown first. */
export const selectCell = (name: string, address: string | null): Promise<void> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.visibility !== Excel.SheetVisibility.visible) {
      sheet.visibility = Excel.SheetVisibility.visible;
    }
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
  });

/** Activates a sheet of ours, whatever it is called by now; nothing happens when there is none. */
export async function showOwnSheet(peran: SheetPeran): Promise<void> {
  const entry = await runExcel(async (context) => findPeran(await listSheets(context), peran));
  if (entry) await showSheet(entry.name);
}

/** Activates a sheet; nothing happens when it is gone. */
export const showSheet = (name: string): Promise<void> => selectCell(name, null);

/** Changes come in bursts (a paste, a fill): only the end of one is told. */
const QUIET_MILLISECONDS = 800;

/**
 * Calls `changed` after sheets or their cells have changed, and tells whether others working on the
 * file had a part in it; gives the way to stop. As long as it is watched, looking at forms and plan
 * reads again only what has changed.
 */
export const watchWorkbook = (changed: (byOthers: boolean) => void): Promise<() => Promise<void>> =>
  runExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let byOthers = false;
    const soon = (args: { readonly source: string }): Promise<void> => {
      byOthers ||= args.source === 'Remote';
      clearTimeout(timer);
      timer = setTimeout(() => {
        changed(byOthers);
        byOthers = false;
      }, QUIET_MILLISECONDS);
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    const kept = keepReadings();
    const handlers = [
      worksheets.onChanged.add((event) => {
        kept.noteChange(event);
        return soon(event);
      }),
      worksheets.onCalculated.add(({ worksheetId }) => {
        kept.noteCalculated(worksheetId);
        return Promise.resolve();
      }),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await context.sync();
    // From here on every change is heard of, so that what is read can be kept.
    kept.begin();
    return async () => {
      clearTimeout(timer);
      kept.stop();
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });
