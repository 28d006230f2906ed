// Taking the user to a place of the workbook, and hearing that the workbook has changed.
import { runExcel } from '../excel/errors';
import { addHandlers, afterQuiet } from '../excel/events';
import { keepReadings } from './check/reading-cache';
import { supportsExcelApi } from '../excel/support';
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
export async function watchWorkbook(
  changed: (byOthers: boolean) => void,
): Promise<() => Promise<void>> {
  let byOthers = false;
  const quiet = afterQuiet(() => {
    changed(byOthers);
    byOthers = false;
  }, QUIET_MILLISECONDS);
  const soon = ({ source }: { readonly source: string }): Promise<void> => {
    byOthers ||= source === 'Remote';
    return quiet.call();
  };
  const kept = keepReadings();
  // From here on every change is heard of, so that what is read can be kept.
  const remove = await addHandlers(
    ({ workbook: { worksheets } }) => [
      worksheets.onChanged.add((event) => {
        kept.noteChange(event);
        return soon(event);
      }),
      worksheets.onCalculated.add(({ worksheetId }) => {
        kept.noteCalculated(worksheetId);
        return Promise.resolve();
      }),
      // Rows change places without a change of their cells.
      ...(supportsExcelApi('1.10')
        ? [
            worksheets.onRowSorted.add(({ worksheetId, address, source }) => {
              kept.noteChange({ worksheetId, address, changeType: 'Unknown' });
              return soon({ source });
            }),
          ]
        : []),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ],
    kept.begin,
  );
  return () => {
    quiet.stop();
    kept.stop();
    return remove();
  };
}
