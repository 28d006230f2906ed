// "Pakai Buku Contoh": a filled-in form to try everything with, in a workbook that holds nothing yet.
import { DEFAULT_PENGATURAN } from '../../bangkom/pengaturan';
import { operationMessages } from '../../messages/operations';
import { OperationError, runExcel } from '../excel/errors';
import { literalGrid } from '../excel/literal';
import { freeSheetName, listSheets } from '../excel/roles';
import { writeGrid } from '../excel/transfer';
import { layoutOf } from '../sheets/formulir/blank';
import { CONTOH_HEAD, CONTOH_ROWS } from '../sheets/formulir/contoh';
import { writeBlank } from './formulir/create-forms';

/** Rows of the form's table: some are left to be filled in. */
const ROWS = 6;
const SHEET = 'Identifikasi';

/**
 * Writes the sample form onto a sheet of its own and shows it.
 * @returns The name of the sheet.
 * @throws OperationError `bukuTidakKosong` where any cell of the workbook holds something
 */
export const fillSample = (): Promise<string> =>
  runExcel(async (context) => {
    const sheets = await listSheets(context);
    const used = sheets.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load('address');
    await context.sync();
    if (used.some((range) => !range.isNullObject)) {
      throw new OperationError('bukuTidakKosong', operationMessages.sampleNeedsBlank());
    }
    const name = freeSheetName(sheets, SHEET);
    const sheet = context.workbook.worksheets.add(name);
    const layout = layoutOf(ROWS);
    await writeBlank(context, sheet, layout, CONTOH_HEAD, DEFAULT_PENGATURAN);
    await writeGrid(context, sheet, layout.firstRow, 1, literalGrid(CONTOH_ROWS));
    sheet.activate();
    await context.sync();
    return name;
  });
