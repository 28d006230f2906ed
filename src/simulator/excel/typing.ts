// What a user does at the keyboard: typing into a cell, with the checks that Excel makes then and an
// add-in's writes never meet.
import { AREA } from './book';
import type { Area } from './address';
import type { Book } from './book';
import { rangeOf } from './copy';
import { isText, readInput } from './engine/input';
import { shownValue } from './engine/cells';
import { fromLocal } from './formulas';
import { uniform } from './layout';
import { bodyOf } from './table';
import { inEnglish } from './typed';
import { accepts, ruleAt } from './validity';

export type TypingResult =
  | { accepted: true }
  /** The words of the rule's alert, or Excel's own if it has none. */
  | { accepted: false; title: string; message: string };

const REFUSED = {
  title: 'Microsoft Excel',
  message: "This value doesn't match the data validation restrictions defined for this cell.",
};

/**
 * Types a text into a cell, in the user's own spelling of numbers and formulas.
 *
 * A validation with a Stop alert refuses what it does not allow; with another alert the user is taken
 * to insist.
 * @param address With or without sheet; the active sheet's cell if without.
 * @throws AccessDenied if the cell is locked on a protected sheet.
 */
export function typeInto(book: Book, address: string, text: string): TypingResult {
  const range = rangeOf(book, address, book.activeSheetId).getCell(0, 0);
  const { sheetId, row, column } = range[AREA];
  const { numberFormat } = book.cells(sheetId).styleOf(row, column);
  const isFormula = text.startsWith('=') && text.length > 1 && !isText(numberFormat);
  const read = isFormula ? fromLocal : inEnglish;
  const entered = isText(numberFormat) ? text : read(text, book.locale);
  const rule = ruleAt(book, { sheetId, row, column });
  if (rule && !isFormula && rule.errorAlert?.showAlert === true) {
    const { cell } = readInput(entered, numberFormat);
    // A formula rule asks for the cell itself, as if it held the value already.
    const isRefused = book
      .cells(sheetId)
      .withValue(
        row,
        column,
        cell,
        () => !accepts(book, rule, shownValue(cell), { sheetId, row, column }),
      );
    const { style, title, message } = rule.errorAlert;
    if (isRefused && style === 'Stop') {
      return {
        accepted: false,
        title: title || REFUSED.title,
        message: message || REFUSED.message,
      };
    }
  }
  book.asUser(() => {
    if (entered !== '') extendTable(book, range[AREA]);
    range.formulas = [[entered]];
  });
  return { accepted: true };
}

/** What is typed right below a table becomes its next row, with the formulas of calculated columns. */
export function extendTable(book: Book, { sheetId, row, column }: Area): void {
  const table = book.tables
    .onSheet(sheetId)
    .find(
      ({ rect, showTotals }) =>
        !showTotals &&
        row === rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns,
    );
  if (!table) return;
  const next = { ...table.rect, row, rows: 1 };
  if (book.cells(sheetId).used(true, next) || book.tablesIn({ ...next, sheetId }).length > 0)
    return;
  const body = book.cells(sheetId).formulas(bodyOf(table));
  book.tables.update(table.id, { rect: { ...table.rect, rows: table.rect.rows + 1 } });
  book.cells(sheetId).write(next, (_, c) => {
    const formula = uniform(body.map((line) => line[c] ?? ''));
    const isFormula = typeof formula === 'string' && formula.startsWith('=');
    return isFormula ? { cell: { f: formula } } : undefined;
  });
}
