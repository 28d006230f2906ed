// What this Excel is: how it spells formulas, and what of the add-in it cannot do.
import { runQuietly } from '../excel/errors';
import { supportsExcelApi, supportsFunctions } from '../excel/support';

/** What needs a newer Excel, or one of another kind, than the add-in asks for. */
export type ExcelLimit = 'fungsi' | 'ubahTabel' | 'ejaanRumus';

export interface ExcelDescription {
  /** As formulas are typed here. */
  readonly decimalSeparator: string;
  readonly argumentSeparator: string;
  readonly limits: readonly ExcelLimit[];
}

/** Reads how this Excel spells formulas; Indonesian spelling where it does not say. */
export const describeExcel = (): Promise<ExcelDescription> =>
  runQuietly(async (context) => {
    const limits: ExcelLimit[] = [];
    if (!supportsFunctions()) limits.push('fungsi');
    if (!supportsExcelApi('1.13')) limits.push('ubahTabel');
    let decimalSeparator = ',';
    if (supportsExcelApi('1.11')) {
      const { application } = context.workbook;
      application.load('decimalSeparator');
      await context.sync();
      decimalSeparator = application.decimalSeparator;
    } else {
      limits.push('ejaanRumus');
    }
    // Office.js does not tell the list separator; Excel uses `;` where the comma is the decimal sign.
    return { decimalSeparator, argumentSeparator: decimalSeparator === ',' ? ';' : ',', limits };
  });
