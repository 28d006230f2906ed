// The horizontal page breaks that were set by hand, as the add-in sees them.
import { invalidArgument } from '../protocol/host-object';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import { Range } from './range';

export class PageBreak extends BookObject {
  readonly hostType = 'PageBreak';
  /** A horizontal break goes through all columns. */
  readonly columnIndex = 0;
  readonly #sheetId: string;
  readonly #row: number;

  constructor(book: Book, sheetId: string, row: number) {
    super(book);
    this.#sheetId = sheetId;
    this.#row = row;
  }

  get rowIndex(): number {
    return this.#row;
  }

  getCellAfterBreak(): Range {
    const cell = { row: this.#row, column: 0, rows: 1, columns: 1 };
    return this[BOOK].make.range({ ...cell, sheetId: this.#sheetId });
  }

  delete(): void {
    const layout = this[BOOK].data(this.#sheetId).pageLayout;
    layout.rowBreaks = (layout.rowBreaks ?? []).filter((row) => row !== this.#row);
  }
}

/** A sheet has at most so many. */
const MAXIMUM = 1026;

export class PageBreakCollection extends BookObject {
  readonly hostType = 'PageBreakCollection';
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get #rows(): number[] {
    return this[BOOK].data(this.#sheetId).pageLayout.rowBreaks ?? [];
  }

  get items(): PageBreak[] {
    return this.#rows.map((row) => new PageBreak(this[BOOK], this.#sheetId, row));
  }

  getCount(): number {
    return this.#rows.length;
  }

  getItem(index: number): PageBreak {
    const item = this.items[index];
    if (!item) throw invalidArgument();
    return item;
  }

  /** @param pageBreakRange Its first cell is the first one of the new page. */
  add(pageBreakRange: Range | string): PageBreak {
    const range =
      pageBreakRange instanceof Range
        ? pageBreakRange
        : this[BOOK].make.worksheet(this.#sheetId).getRange(pageBreakRange);
    const { row } = range[AREA];
    const rows = this.#rows.filter((each) => each !== row);
    if (row === 0 || rows.length >= MAXIMUM) throw invalidArgument();
    this[BOOK].data(this.#sheetId).pageLayout.rowBreaks = [...rows, row].sort((a, b) => a - b);
    return new PageBreak(this[BOOK], this.#sheetId, row);
  }

  removePageBreaks(): void {
    delete this[BOOK].data(this.#sheetId).pageLayout.rowBreaks;
  }
}
