// Worksheet functions that an add-in may call without a cell (`workbook.functions`).
import { HostObject } from '../protocol/host-object';
import { BOOK, BookObject } from './book';

export class FunctionResult extends HostObject {
  /** As the library spells the class. */
  readonly hostType = 'FunctionResult<T>';
  readonly value: number | null;
  readonly error: string | null;

  constructor(value: number | null, error: string | null) {
    super();
    this.value = value;
    this.error = error;
  }
}

/** Days from 1970-01-01 back to the day 0 of each date system. */
const DAYS_TO_1900 = 25_569;
const DAYS_TO_1904 = 24_107;

export class Functions extends BookObject {
  readonly hostType = 'Functions';

  /** The serial number of a day from March 1900 on, in the workbook's date system. */
  date(year: number, month: number, day: number): FunctionResult {
    const zero = this[BOOK].date1904 ? DAYS_TO_1904 : DAYS_TO_1900;
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + zero;
    return serial >= 61 || this[BOOK].date1904
      ? new FunctionResult(serial, null)
      : new FunctionResult(null, '#NUM!');
  }
}
