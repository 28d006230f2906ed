// Several ranges of one sheet, as the add-in sees them.
import { formatRect, quoteSheetName } from './address';
import type { Rect } from './address';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

export class RangeCollection extends BookObject {
  readonly hostType = 'RangeCollection';
  readonly #sheetId: string;
  readonly #rects: readonly Rect[];

  constructor(book: Book, sheetId: string, rects: readonly Rect[]) {
    super(book);
    this.#sheetId = sheetId;
    this.#rects = rects;
  }

  get items(): Range[] {
    return this.#rects.map((rect) => this[BOOK].make.range({ ...rect, sheetId: this.#sheetId }));
  }

  getCount(): number {
    return this.#rects.length;
  }

  getItemAt(index: number): Range | undefined {
    return this.items[index];
  }
}

export class RangeAreas extends BookObject {
  readonly hostType = 'RangeAreas';
  readonly #sheetId: string;
  readonly #rects: readonly Rect[];
  readonly areas: RangeCollection;

  constructor(book: Book, sheetId: string, rects: readonly Rect[]) {
    super(book);
    this.#sheetId = sheetId;
    this.#rects = rects;
    this.areas = new RangeCollection(book, sheetId, rects);
  }

  get address(): string {
    const sheet = quoteSheetName(this[BOOK].sheet(this.#sheetId).getName());
    return this.#rects.map((rect) => `${sheet}!${formatRect(rect)}`).join(',');
  }

  get areaCount(): number {
    return this.#rects.length;
  }

  get cellCount(): number {
    return this.#rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get worksheet(): Worksheet {
    return this[BOOK].make.worksheet(this.#sheetId);
  }
}
