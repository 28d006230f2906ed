// Data validations of the Excel objects in the words of Univer's plugin, which draws the drop-downs
// and refuses what may not be typed.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { toUniverRange } from '../excel/address';
import type { SheetData } from '../excel/book';

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

const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** @param uid An id of its own. */
export function toUniverValidation(validation: Validation, uid: string): ISheetDataValidationRule {
  const { type, operator, formula1, formula2, errorAlert, prompt } = validation;
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
    showErrorMessage: errorAlert?.showAlert !== false && type !== 'None',
    errorStyle: ERROR_STYLES[errorAlert?.style ?? 'Stop'],
    ...(errorAlert && { errorTitle: errorAlert.title, error: errorAlert.message }),
    ...(prompt && {
      showInputMessage: prompt.showPrompt,
      promptTitle: prompt.title,
      prompt: prompt.message,
    }),
  };
}
