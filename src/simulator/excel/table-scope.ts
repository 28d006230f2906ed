// The tables that meet a range, as the add-in sees them.
import { itemNotFound } from '../protocol/host-object';
import { contains } from './address';
import type { Area } from './address';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { Table } from './table';

export class TableScopedCollection extends BookObject {
  readonly hostType = 'TableScopedCollection';
  readonly #area: Area;
  readonly #whole: boolean;

  constructor(book: Book, area: Area, fullyContained: boolean) {
    super(book);
    this.#area = area;
    this.#whole = fullyContained;
  }

  /** From top to bottom and left to right. */
  get items(): Table[] {
    return this[BOOK].tablesIn(this.#area)
      .filter(({ rect }) => !this.#whole || contains(this.#area, rect))
      .sort((a, b) => a.rect.row - b.rect.row || a.rect.column - b.rect.column)
      .map(({ id }) => this[BOOK].make.table(id));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw itemNotFound();
    return first;
  }

  getItem(key: string): Table {
    const wanted = key.toLowerCase();
    const table = this.items.find((each) => each.id === key || each.name.toLowerCase() === wanted);
    if (!table) throw itemNotFound();
    return table;
  }
}
