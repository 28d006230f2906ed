// A form as somebody has retyped it: one header is misspelt, so that it is read by likeness only.
import type { SimulatorPage } from '../simulator/browser/simulator-page';
import { writeXlsx } from '../simulator/xlsx';
import { templateWorkbook } from './samples/template';

const HEADER = 'Kesenjangan Kompetensi';
const MISSPELT = 'Kesenjangn Kompetnsi';

/** Opens it in the place of the blank workbook. */
export async function openUnsureForm(opened: SimulatorPage): Promise<void> {
  const book = templateWorkbook({}, [], 10);
  const cells = book.sheets.flatMap((sheet) => sheet.cells);
  for (const cell of cells) if (cell.value === HEADER) cell.value = MISSPELT;
  await opened.drop('mirip.xlsx', (await writeXlsx(null, book)).bytes);
  await opened.page.waitForFunction(
    (name) => window.simulator?.workbook.worksheets.items[0]?.name === name,
    book.activeSheet,
  );
  await opened.ready();
}
