// Data validations of the Excel objects in the words of Univer's plugin, which draws the drop-downs;
// and their judgement on what the user types.
import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule } from '@univerjs/core';
import { toUniverRange } from '../excel/address';
import type { Book } from '../excel/book';
import type { SheetData } from '../excel/sheet-data';
import { shownValue } from '../excel/engine/cells';
import { accepts, ruleAt } from '../excel/validity';

export type Validation = SheetData['dataValidations'][number];

/**
 * The drop-down of a validation, none if it has none. Univer is told of nothing else: it reads dates
 * otherwise, and marks cells that Excel does not mark.
 * @param uid An id of its own.
 */
export function toDropDown(validation: Validation, uid: string): ISheetDataValidationRule | null {
  const { type, formula1, inCellDropDown } = validation;
  if (type !== 'List' || inCellDropDown === false || formula1 === undefined) return null;
  return {
    uid,
    ranges: validation.rects.map(toUniverRange),
    type: DataValidationType.LIST,
    formula1,
    allowBlank: validation.ignoreBlanks,
    renderMode: DataValidationRenderMode.ARROW,
    showDropDown: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.INFO,
  };
}

/**
 * The alert that keeps a user from typing a value, none if it may be typed.
 * @param cell What is to stand in the cell. The result of a formula is not judged.
 */
export function refusedInput(
  book: Book,
  place: { sheetId: string; row: number; column: number },
  cell: ICellData,
): { title: string; message: string } | undefined {
  const rule = ruleAt(book, place);
  if (!rule || cell.f || rule.errorAlert?.showAlert !== true) return undefined;
  const { style, title, message } = rule.errorAlert;
  const shown = shownValue(cell);
  const value = cell.t === CellValueType.NUMBER ? Number(shown) : shown;
  const isLetIn = style !== 'Stop' || shown === '' || accepts(book, rule, value, place);
  return isLetIn ? undefined : { title, message };
}
