// The columns of a table, as the add-in sees them.
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/host-object';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import { readInput } from './engine/input';
import { completeHeaders } from './headers';
import type { Range } from './range';
import type { Grid } from './range-cells';
import type { TableRecord } from './table-store';

type Value = string | number | boolean | null;

const recordOf = (book: Book, id: string): TableRecord => {
  const record = book.tables.get(id);
  if (!record) throw itemNotFound();
  return record;
};

export class TableColumn extends BookObject {
  readonly hostType = 'TableColumn';
  readonly #tableId: string;
  readonly #column: string;

  constructor(book: Book, tableId: string, column: string) {
    super(book);
    this.#tableId = tableId;
    this.#column = column;
  }

  get index(): number {
    const index = recordOf(this[BOOK], this.#tableId).columns.indexOf(this.#column);
    if (index < 0) throw itemNotFound();
    return index;
  }

  get id(): number {
    return this.index + 1;
  }

  override get hostKey(): string {
    return this.#column;
  }

  get name(): string {
    return recordOf(this[BOOK], this.#tableId).columns[this.index] ?? '';
  }

  set name(name: string) {
    const { columns, rect, sheetId, showHeaders } = recordOf(this[BOOK], this.#tableId);
    this[BOOK].checkLayoutWritable(sheetId);
    const { index } = this;
    const key = name.toLowerCase();
    if (columns.some((each, at) => at !== index && each.toLowerCase() === key)) {
      throw itemAlreadyExists();
    }
    if (showHeaders) {
      const cell = { row: rect.row, column: rect.column + index, rows: 1, columns: 1 };
      this[BOOK].cells(sheetId).write(cell, () => readInput(name, '@'));
    }
    const renamed = columns.map((each, at) => (at === index ? name : each));
    this[BOOK].tables.update(this.#tableId, { columns: renamed });
  }

  get values(): Value[][] {
    return this.getRange().values;
  }

  set values(values: Grid<Value>) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this[BOOK].make.table(this.#tableId).getRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this[BOOK].make.table(this.#tableId).getDataBodyRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this[BOOK].make.table(this.#tableId).getHeaderRowRange().getColumn(this.index);
  }

  getTotalRowRange(): Range {
    return this[BOOK].make.table(this.#tableId).getTotalRowRange().getColumn(this.index);
  }
}

export class TableColumnCollection extends BookObject {
  readonly hostType = 'TableColumnCollection';
  readonly #tableId: string;

  constructor(book: Book, tableId: string) {
    super(book);
    this.#tableId = tableId;
  }

  get items(): TableColumn[] {
    const { columns } = recordOf(this[BOOK], this.#tableId);
    return columns.map((column) => new TableColumn(this[BOOK], this.#tableId, column));
  }

  get count(): number {
    return recordOf(this[BOOK], this.#tableId).columns.length;
  }

  getCount(): number {
    return this.count;
  }

  /** @param key The header or the column's id. */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const { items } = this;
    if (typeof key === 'number') return items[key - 1] ?? null;
    const wanted = key.toLowerCase();
    return items.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw invalidArgument();
    return column;
  }

  /**
   * Adds a column; what stands right of the table moves.
   * @param index Position, at the end if `null` or -1.
   * @param values Header and data; the header is `Column1`, … where it is missing.
   */
  add(
    index: number | null = null,
    values: Grid<Value> | null = null,
    name: string | null = null,
  ): TableColumn {
    const book = this[BOOK];
    const { rect, columns, sheetId } = recordOf(book, this.#tableId);
    book.checkLayoutWritable(sheetId);
    const at = index === null || index < 0 ? columns.length : index;
    if (at > columns.length) throw invalidArgument();
    const column = rect.column + at;
    if (at < columns.length) {
      book.make.range({ ...rect, column, columns: 1, sheetId }).insert('Right');
    }
    const grown = { ...rect, columns: rect.columns + 1 };
    const names = completeHeaders([...columns.slice(0, at), name ?? '', ...columns.slice(at)]);
    const header = names[at] ?? '';
    book.tables.update(this.#tableId, { rect: grown, columns: names });
    const range = book.make.range({ ...rect, column, columns: 1, sheetId });
    range.getCell(0, 0).values = header;
    if (values !== null) {
      const rows = Array.isArray(values)
        ? values
        : Array.from({ length: rect.rows }, () => [values]);
      range.values = rows;
      if (name !== null) range.getCell(0, 0).values = name;
    }
    return this.getItemAt(at);
  }
}
