// The filter of a sheet's range, as the add-in sees it: only whether and where there is one.
import { HostObject, unsupportedOperation } from '../protocol/host-object';
import { AREA, BOOK } from './book';
import type { Book, InBook } from './book';
import type { Range } from './range';

export class AutoFilter extends HostObject implements InBook {
  readonly hostType = 'AutoFilter';
  readonly [BOOK]: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this[BOOK] = book;
    this.#sheetId = sheetId;
  }

  get enabled(): boolean {
    return this[BOOK].data(this.#sheetId).autoFilter !== null;
  }

  readonly isDataFiltered = false;

  /** Shows filter buttons; filtering by criteria is not played. */
  apply(range: Range | string, columnIndex: number | null = null, criteria: unknown = null): void {
    if (columnIndex !== null || criteria !== null) {
      throw unsupportedOperation('simulator: AutoFilter.apply with criteria');
    }
    this[BOOK].checkLayoutWritable(this.#sheetId, 'allowAutoFilter');
    const sheet = this[BOOK].make.worksheet(this.#sheetId);
    const { row, column, rows, columns } = (
      typeof range === 'string' ? sheet.getRange(range) : range
    )[AREA];
    this[BOOK].data(this.#sheetId).autoFilter = { row, column, rows, columns };
  }

  clearCriteria(): void {
    // There are no criteria that could be cleared.
  }

  remove(): void {
    this[BOOK].checkLayoutWritable(this.#sheetId, 'allowAutoFilter');
    this[BOOK].data(this.#sheetId).autoFilter = null;
  }

  getRangeOrNullObject(): Range | null {
    const rect = this[BOOK].data(this.#sheetId).autoFilter;
    return rect && this[BOOK].make.range({ ...rect, sheetId: this.#sheetId });
  }
}
