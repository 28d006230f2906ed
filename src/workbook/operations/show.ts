// Taking the user to a place of the workbook.
import { runExcel } from '../excel/errors';

/** Activates a sheet; nothing happens when it is gone. */
export const showSheet = (name: string): Promise<void> => showCell(name, null);

/** Activates a sheet and selects a cell or area on it; a hidden sheet is shown first. */
export const showCell = (name: string, address: string | null): Promise<void> =>
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
