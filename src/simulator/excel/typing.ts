// What a user does at the keyboard: typing into a cell, with the checks that Excel makes then and an
// add-in's writes never meet.
import { numfmt } from '@univerjs/core';
import { AREA } from './book';
import type { Area } from './address';
import type { Book, BookLocale } from './book';
import { rangeOf } from './copy';
import { isText, readInput } from './engine/input';
import { shownValue } from './engine/cells';
import { fromLocal } from './formulas';
import { uniform } from './layout';
import { bodyOf } from './table';
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
  const entered = isText(numberFormat) ? text : toEnglish(text, isFormula, book.locale);
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

/** What was typed in the user's own spelling, as an en-US Excel would have to be told the same. */
function toEnglish(text: string, isFormula: boolean, locale: BookLocale): string {
  if (isFormula) return fromLocal(text, locale);
  const number = toPlainNumber(text, locale.decimal);
  return number === text ? toPlainDate(text, locale.tag) : number;
}

/** `1.234,5` as it is typed where the comma is the decimal sign. */
function toPlainNumber(text: string, decimal: string): string {
  if (decimal !== ',' || !/^[-+]?[\d.]*,?\d+ ?%?$/.test(text)) return text;
  if (text.includes('.') && !/^[-+]?\d{1,3}(\.\d{3})+(,\d+)? ?%?$/.test(text)) {
    // `1.5` is no number there; dates such as `1.5.2026` are left to the reader of dates.
    return `'${text}`;
  }
  return text.replace(/\./g, '').replace(',', '.');
}

/** `31/07/2026` or `31 Juli 2026` as it is typed where the day stands before the month. */
function toPlainDate(text: string, tag: string): string {
  if (!/\d\D+\d/.test(text)) return text;
  const date = numfmt.parseDate(text, { locale: tag });
  const english = numfmt.parseDate(text);
  if (date?.v === english?.v) return text;
  // `7/31/2026` is no date there.
  if (typeof date?.v !== 'number') return `'${text}`;
  const pattern = date.z ?? '';
  const isNamed = /mmm/.test(pattern);
  return numfmt.format(isNamed ? pattern : pattern.replace(/^\S+/, 'm/d/yyyy'), date.v);
}
