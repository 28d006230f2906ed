// Data validations of the Excel objects in the words of Univer's plugin, which draws the drop-downs;
// and their judgement on what the user types.
import {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ICellData, ISheetDataValidationRule } from '@univerjs/core';
import { toUniverRange } from '../excel/address';
import type { Book, SheetData } from '../excel/book';
import { shownValue } from '../excel/engine/cells';
import { accepts, ruleAt } from '../excel/validity';

export type Validation = SheetData['dataValidations'][number];

const TYPES: Record<Validation['type'], DataValidationType> = {
  None: DataValidationType.ANY,
  List: DataValidationType.LIST,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

const OPERATORS: Record<NonNullable<Validation['operator']>, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** @param uid An id of its own. */
export function toUniverValidation(validation: Validation, uid: string): ISheetDataValidationRule {
  const { type, operator, formula1, formula2, prompt } = validation;
  return {
    uid,
    ranges: validation.rects.map(toUniverRange),
    type: TYPES[type],
    allowBlank: validation.ignoreBlanks,
    renderMode:
      validation.inCellDropDown === false
        ? DataValidationRenderMode.TEXT
        : DataValidationRenderMode.ARROW,
    showDropDown: type === 'List' && validation.inCellDropDown !== false,
    ...(operator && { operator: OPERATORS[operator] }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    // What may be typed is decided by the Excel objects; see `refusedInput`.
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.INFO,
    ...(prompt && {
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
    }),
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
  if (!rule || cell.f || rule.errorAlert?.showAlert === false) return undefined;
  const { style, title, message } = rule.errorAlert ?? { style: 'Stop', title: '', message: '' };
  const shown = shownValue(cell);
  const value = cell.t === CellValueType.NUMBER ? Number(shown) : shown;
  const isLetIn = style !== 'Stop' || shown === '' || accepts(book, rule, value, place);
  return isLetIn ? undefined : { title, message };
}
