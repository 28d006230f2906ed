// The filter of a sheet's range or of a table, as the add-in sees it: only whether and where there is
// one.
import { unsupportedOperation } from '../protocol/host-object';
import type { Rect } from './address';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import type { Range } from './range';

/** Where the filter's buttons stand. */
export interface FilterPlace {
  readonly sheetId: string;
  read(): Rect | null;
  write(rect: Rect | null): void;
}

export class AutoFilter extends BookObject {
  readonly hostType = 'AutoFilter';
  readonly #place: FilterPlace;

  constructor(book: Book, place: FilterPlace) {
    super(book);
    this.#place = place;
  }

  get enabled(): boolean {
    return this.#place.read() !== null;
  }

  readonly isDataFiltered = false;

  /** Shows filter buttons; filtering by criteria is not played. */
  apply(range: Range | string, columnIndex: number | null = null, criteria: unknown = null): void {
    if (columnIndex !== null || criteria !== null) {
      throw unsupportedOperation('simulator: AutoFilter.apply with criteria');
    }
    const { sheetId } = this.#place;
    this[BOOK].checkLayoutWritable(sheetId, 'allowAutoFilter');
    const sheet = this[BOOK].make.worksheet(sheetId);
    const { row, column, rows, columns } = (
      typeof range === 'string' ? sheet.getRange(range) : range
    )[AREA];
    this.#place.write({ row, column, rows, columns });
  }

  clearCriteria(): void {
    // There are no criteria that could be cleared.
  }

  remove(): void {
    this[BOOK].checkLayoutWritable(this.#place.sheetId, 'allowAutoFilter');
    this.#place.write(null);
  }

  getRangeOrNullObject(): Range | null {
    const rect = this.#place.read();
    return rect && this[BOOK].make.range({ ...rect, sheetId: this.#place.sheetId });
  }
}
