// From a computed result to what Excel wants of a custom function: a value, or an error it throws.
import type { CellResult } from '../bangkom/result';
import { sayFunction, type FunctionMessage } from '../messages/functions';

/** The value of a result; throws the error of a refused one, with its sentence attached. */
export function answer<T>(result: CellResult<T, FunctionMessage>): T {
  if (result.ok) return result.value;
  const code =
    result.error === '#N/A'
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue;
  throw new CustomFunctions.Error(code, sayFunction(result.message));
}

/** The cells of a range, row by row; one blank cell for an omitted argument. */
export const cells = (range: unknown): unknown[] =>
  Array.isArray(range) ? range.flat() : [range ?? null];
