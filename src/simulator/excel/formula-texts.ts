// All formulas of a workbook as texts: of cells, names, validations, conditional formats and charts.
import type { Book } from './book';
import type { SheetData } from './sheet-data';

interface Rule {
  type: string;
  formula?: string;
  formula1?: string;
  formula2?: string;
}

/**
 * Rewrites all formulas.
 * @param rewrite Asked once for each text of a sheet, however many cells hold it; names of the
 * workbook come without a sheet.
 * @param byRow Asked once for each row instead, for what means another cell in each.
 */
export function rewriteFormulas(
  book: Book,
  rewrite: (formula: string, sheetId: string, row: number) => string,
  byRow = false,
): void {
  for (const sheet of book.sheets) {
    const id = sheet.getSheetId();
    const known = new Map<string, string>();
    book.cells(id).forEachFormula((cell, row) => {
      const key = byRow ? `${String(row)} ${cell.f}` : cell.f;
      let next = known.get(key);
      if (next === undefined) {
        next = rewrite(cell.f, id, row);
        known.set(key, next);
      }
      cell.f = next;
    });
    rewriteRules(book.data(id), (formula) => rewrite(formula, id, 0));
  }
  for (const item of book.names.all) {
    const formula = rewrite(item.formula, item.sheetId ?? '', 0);
    if (formula !== item.formula) book.names.set({ ...item, formula });
  }
}

/** Rewrites the formulas of a sheet's validations, conditional formats and charts; constants stay. */
function rewriteRules(data: SheetData, rewrite: (formula: string) => string): void {
  const change = (record: Rule) => {
    for (const key of ['formula', 'formula1', 'formula2'] as const) {
      const formula = record[key];
      if (formula?.startsWith('=')) record[key] = rewrite(formula);
    }
  };
  for (const entry of data.dataValidations) change(entry);
  for (const { rule } of data.conditionalFormats) change(rule);
  for (const chart of data.charts) chart.source = rewrite(`=${chart.source}`).slice(1);
}

/** Whether a formula of a cell or of a name has this lower-case name somewhere in its text. */
export function isMentioned(book: Book, name: string): boolean {
  const quoted = name.replaceAll("'", "''");
  const formulas = new Set(book.names.all.map(({ formula }) => formula));
  for (const sheet of book.sheets) {
    book.cells(sheet.getSheetId()).forEachFormula(({ f }) => formulas.add(f));
  }
  return [...formulas].some((formula) => formula.toLowerCase().includes(quoted));
}
