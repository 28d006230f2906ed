// The result of a computation that ends in a cell: a value, or one of Excel's errors with its reason.
import type { Message } from './message';

/** The only errors to which a custom function can attach a message. */
export type CellError = '#VALUE!' | '#N/A';

/**
 * A value for a cell, or the error the cell shows together with what the user is told. `M` narrows
 * the messages to an area, so that a caller need not know the sentences of all.
 */
export type CellResult<T, M extends Message = Message> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CellError; readonly message: M };

/** A computation that succeeded. */
export const succeed = <T>(value: T): CellResult<T, never> => ({ ok: true, value });

/** `#VALUE!`: the input is wrong, and the user can mend it. */
export const invalidValue = <M extends Message>(message: M): CellResult<never, M> => ({
  ok: false,
  error: '#VALUE!',
  message,
});

/** `#N/A`: the regulation has no answer; a person must decide. */
export const notAvailable = <M extends Message>(message: M): CellResult<never, M> => ({
  ok: false,
  error: '#N/A',
  message,
});
