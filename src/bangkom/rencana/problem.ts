// What is wrong with an input cell: how grave, where, why, and how it can be mended.
import type { Message } from '../message';
import type { RawCell } from '../tanggal';

/** E: the value is refused and becomes null. W: it is kept, but someone should look. */
export type Severity = 'E' | 'W';

export interface Problem<Field extends string = string> {
  readonly severity: Severity;
  /** The code of the message, to group and count by. */
  readonly code: Message['code'];
  /** Index of the row among the rows that were read, from 0. -1: not about one row. */
  readonly row: number;
  readonly field: Field;
  readonly message: Message;
  /** What the cell should hold, where that is beyond doubt. */
  readonly mend?: RawCell;
}

/** A problem about `message`, at a place. */
export function problem<Field extends string>(
  severity: Severity,
  row: number,
  field: Field,
  message: Message,
  mend?: RawCell,
): Problem<Field> {
  const found = { severity, code: message.code, row, field, message };
  return mend === undefined ? found : { ...found, mend };
}
