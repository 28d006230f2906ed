// References in formulas as areas of cells.
import { formatRect, parseRect, quoteSheetName, splitSheetName } from './address';
import type { Area } from './address';
import type { Book } from './book';

/**
 * The cells a formula such as `=Sheet1!$A$1:$B$2` stands for, if it is a plain reference.
 * @param ownSheet The sheet of a reference that names none; without it there must be one.
 */
export function areaOfFormula(book: Book, formula: string, ownSheet?: string): Area | null {
  const { sheet, address } = splitSheetName(formula.replace(/^=/, ''));
  const rect = parseRect(address);
  const sheetId = sheet === undefined ? ownSheet : book.findSheet(sheet)?.getSheetId();
  return rect && sheetId !== undefined ? { ...rect, sheetId } : null;
}

/** `=Sheet1!$A$1:$B$2`. */
export const formulaOfArea = (book: Book, { sheetId, ...rect }: Area): string =>
  `=${quoteSheetName(book.sheet(sheetId).getName())}!${formatRect(rect, true)}`;
