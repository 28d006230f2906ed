// The data rows of a table, as the add-in sees them.
import { invalidArgument, itemNotFound } from '../protocol/host-object';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { Range } from './range';
import type { Grid } from './range-cells';

type Value = string | number | boolean | null;

export class TableRow extends BookObject {
  readonly hostType = 'TableRow';
  readonly #tableId: string;
  readonly index: number;

  constructor(book: Book, tableId: string, index: number) {
    super(book);
    this.#tableId = tableId;
    this.index = index;
  }

  override get hostKey(): number {
    return this.index;
  }

  get values(): Value[][] {
    return this.getRange().values;
  }

  set values(values: Grid<Value>) {
    this.getRange().values = values;
  }

  getRange(): Range {
    return this[BOOK].make.table(this.#tableId).getDataBodyRange().getRow(this.index);
  }

  delete(): void {
    this[BOOK].make.table(this.#tableId).rows.deleteRowsAt(this.index, 1);
  }
}

export class TableRowCollection extends BookObject {
  readonly hostType = 'TableRowCollection';
  readonly #tableId: string;

  constructor(book: Book, tableId: string) {
    super(book);
    this.#tableId = tableId;
  }

  get #body(): Range {
    return this[BOOK].make.table(this.#tableId).getDataBodyRange();
  }

  get items(): TableRow[] {
    return Array.from(
      { length: this.count },
      (_, index) => new TableRow(this[BOOK], this.#tableId, index),
    );
  }

  get count(): number {
    return this.#body.rowCount;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw invalidArgument();
    return new TableRow(this[BOOK], this.#tableId, index);
  }

  /**
   * Adds rows; what stands below the table moves down.
   * @param index Position among the data rows, at the end if `null` or -1.
   */
  add(index: number | null = null, values: Grid<Value> | Value[] | null = null): TableRow {
    const book = this[BOOK];
    const record = book.tables.get(this.#tableId);
    if (!record) throw itemNotFound();
    book.checkLayoutWritable(record.sheetId);
    const rows = asRows(values, record.columns.length);
    const body = this.#body;
    const at = index === null || index < 0 ? body.rowCount : index;
    if (at > body.rowCount) throw invalidArgument();
    const target = {
      ...record.rect,
      row: body.rowIndex + at,
      rows: rows.length,
      sheetId: record.sheetId,
    };
    book.makeRoomBelow(target);
    book.tables.update(this.#tableId, {
      rect: { ...record.rect, rows: record.rect.rows + rows.length },
    });
    book.make.range(target).values = rows;
    return new TableRow(book, this.#tableId, at);
  }

  deleteRowsAt(index: number, count: number | null = 1): void {
    const book = this[BOOK];
    const record = book.tables.get(this.#tableId);
    if (!record) throw itemNotFound();
    book.checkLayoutWritable(record.sheetId);
    const body = this.#body;
    const rows = count ?? 1;
    if (index < 0 || rows < 1 || index + rows > body.rowCount) throw invalidArgument();
    const target = { ...record.rect, row: body.rowIndex + index, rows, sheetId: record.sheetId };
    // The last row of data is emptied, never deleted.
    if (rows === body.rowCount) {
      body.values = '';
      if (rows === 1) return;
      target.row += 1;
      target.rows -= 1;
    }
    book.closeGapAbove(target);
    book.tables.update(this.#tableId, {
      rect: { ...record.rect, rows: record.rect.rows - target.rows },
    });
  }
}

function asRows(values: Grid<Value> | Value[] | null, columns: number): Value[][] {
  if (values === null) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values)];
  const rows: Value[][] = values.every((each) => Array.isArray(each))
    ? values
    : [values as Value[]];
  if (rows.some((row) => row.length !== columns)) throw invalidArgument();
  return rows;
}
