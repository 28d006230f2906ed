// Reads sheets as the add-in does, without Excel: recognise, parse, and problems with addresses.
import { parseForm, type ParsedForm } from '../../../src/bangkom/rencana';
import { areaAddress, cellAddress } from '../../../src/workbook/excel/grid';
import type { FoundForm } from '../../../src/workbook/sheets/formulir/found';
import { problemAddress, rawForm } from '../../../src/workbook/sheets/formulir/raw';
import { recogniseForms } from '../../../src/workbook/sheets/formulir/recognise';
import type { SheetGrid } from '../../../src/workbook/sheets/sheet-grid';

export const TODAY = '2026-01-20';

export interface ReadForm {
  readonly found: FoundForm;
  readonly parsed: ParsedForm;
  /** Severity, address and code of what the parser says, and of rows that were left out. */
  readonly problems: string[];
  readonly doubts: string[];
}

export const readSheet = (grid: SheetGrid, date1904 = false): ReadForm[] =>
  recogniseForms(grid).map((found) => {
    const { kepala, rows, isDateCell } = rawForm(found);
    const parsed = parseForm(kepala, rows, { today: TODAY, date1904, isDateCell });
    const problems = parsed.problems.map(
      ({ severity, row, field, code }) =>
        `${severity} ${problemAddress(found, row, field)} ${code}`,
    );
    const skipped = found.skipped.map((area) => `W ${areaAddress(area)} formulir.barisDilewati`);
    return {
      found,
      parsed,
      problems: [...problems, ...skipped],
      doubts: found.doubts.map(({ code, row, column }) => `${code} ${cellAddress(row, column)}`),
    };
  });
