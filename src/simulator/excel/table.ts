// A table, as the add-in sees it.
import {
  EventKind,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/host-object';
import { intersect } from './address';
import type { Area, Rect } from './address';
import { AutoFilter } from './auto-filter';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import { readInput } from './engine/input';
import { plainReference } from './engine/translate';
import { rewriteFormulas } from './formula-texts';
import { replaceTable } from './formulas';
import { completeHeaders } from './headers';
import { merges } from './layout';
import { isValidName } from './name-table';
import type { Range } from './range';
import { TableSort, sortRows } from './range-sort';
import { TableColumnCollection } from './table-columns';
import { TableRowCollection } from './table-rows';
import type { TableRecord } from './table-store';
import type { Worksheet } from './worksheet';

export class Table extends BookObject {
  readonly hostType = 'Table';
  readonly #id: string;
  readonly columns: TableColumnCollection;
  readonly rows: TableRowCollection;

  constructor(book: Book, id: string) {
    super(book);
    this.#id = id;
    this.columns = new TableColumnCollection(book, id);
    this.rows = new TableRowCollection(book, id);
  }

  get #record(): TableRecord {
    const record = this[BOOK].tables.get(this.#id);
    if (!record) throw itemNotFound();
    return record;
  }

  #update(change: Partial<TableRecord>): void {
    this[BOOK].checkLayoutWritable(this.#record.sheetId);
    this[BOOK].tables.update(this.#id, change);
  }

  #range(rect: Rect): Range {
    return this[BOOK].make.range({ ...rect, sheetId: this.#record.sheetId });
  }

  get id(): string {
    return this.#id;
  }

  get legacyId(): string {
    return this.#id;
  }

  get name(): string {
    return this.#record.name;
  }

  set name(name: string) {
    const book = this[BOOK];
    if (!isValidName(name)) throw invalidArgument();
    const other = book.tables.find(name);
    if ((other && other.id !== this.#id) || book.names.get(name)) throw itemAlreadyExists();
    book.renameTable(this.#record.name, name, () => this.#update({ name }));
  }

  get worksheet(): Worksheet {
    return this[BOOK].make.worksheet(this.#record.sheetId);
  }

  get style(): string {
    return this.#record.style;
  }

  set style(style: string) {
    this.#update({ style });
  }

  get showHeaders(): boolean {
    return this.#record.showHeaders;
  }

  get showBandedRows(): boolean {
    return this.#record.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.#update({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.#record.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.#update({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.#record.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.#update({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.#record.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.#update({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.#record.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.#update({ highlightLastColumn });
  }

  get showTotals(): boolean {
    return this.#record.showTotals;
  }

  /** Adds or takes away the row below the data; the cells there are moved out of the way in Excel too. */
  set showTotals(showTotals: boolean) {
    const { rect, showTotals: shown, sheetId } = this.#record;
    if (showTotals === shown) return;
    this[BOOK].checkLayoutWritable(sheetId);
    if (showTotals) {
      this.#update({ showTotals, rect: { ...rect, rows: rect.rows + 1 } });
      this.#range({ ...rect, row: rect.row + rect.rows, rows: 1, columns: 1 }).values = 'Total';
      return;
    }
    this[BOOK].cells(sheetId).write({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }, () => ({
      cell: null,
    }));
    this.#update({ showTotals, rect: { ...rect, rows: rect.rows - 1 } });
  }

  get sort(): TableSort {
    return new TableSort((fields) => {
      const { sheetId } = this.#record;
      sortRows(this[BOOK], { ...bodyOf(this.#record), sheetId }, fields);
    });
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this[BOOK], {
      sheetId: this.#record.sheetId,
      read: () => (this.#record.showFilterButton ? this.#record.rect : null),
      write: (rect) => {
        this.#update({ showFilterButton: rect !== null });
      },
    });
  }

  clearFilters(): void {
    // Filters by criteria are not played: all rows are shown.
  }

  getRange(): Range {
    return this.#range(this.#record.rect);
  }

  getDataBodyRange(): Range {
    return this.#range(bodyOf(this.#record));
  }

  getHeaderRowRange(): Range {
    const { rect, showHeaders } = this.#record;
    if (!showHeaders) throw itemNotFound();
    return this.#range({ ...rect, rows: 1 });
  }

  getTotalRowRange(): Range {
    const { rect, showTotals } = this.#record;
    if (!showTotals) throw itemNotFound();
    return this.#range({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
  }

  /** The header row stays where it is; the new range must begin there and meet the old one. */
  resize(newRange: Range | string): void {
    const { rect, showTotals, sheetId } = this.#record;
    const range = typeof newRange === 'string' ? this.worksheet.getRange(newRange) : newRange;
    const { sheetId: other, ...next } = range[AREA];
    if (other !== sheetId || next.row !== rect.row || !intersect(next, rect)) {
      throw invalidArgument();
    }
    if (next.rows < (showTotals ? 3 : 2)) throw invalidArgument();
    checkFree(this[BOOK], range[AREA], this.#id);
    this[BOOK].checkLayoutWritable(sheetId);
    const columns = fillHeader(this[BOOK], range[AREA], this.#record.showHeaders);
    this.#update({ rect: next, columns });
  }

  /** The cells stay, the table goes; formulas name its cells by their addresses from then on. */
  convertToRange(): Range {
    const range = this.getRange();
    this[BOOK].checkLayoutWritable(this.#record.sheetId);
    const record = this.#record;
    const shape = { ...record, sheet: this.worksheet.name };
    this[BOOK].tables.remove(this.#id);
    rewriteFormulas(
      this[BOOK],
      (formula, _, row) =>
        replaceTable(formula, record.name, (written) => plainReference(written, shape, row)),
      true,
    );
    tellOf(this[BOOK], EventKind.tableDeleted, record);
    return range;
  }

  /** Deletes the table with its cells' contents. */
  delete(): void {
    const range = this.getRange();
    this[BOOK].checkLayoutWritable(this.#record.sheetId);
    const record = this.#record;
    this[BOOK].removeTable(this.#id);
    range.clear();
    tellOf(this[BOOK], EventKind.tableDeleted, record);
  }
}

/** The rows between header and totals. */
export function bodyOf({ rect, showHeaders, showTotals }: TableRecord): Rect {
  const head = showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + head, rows: rect.rows - head - (showTotals ? 1 : 0) };
}

/** @throws InvalidArgument if another table lies in the area. */
export function checkFree(book: Book, area: Area, except?: string): void {
  if (book.tablesIn(area).some((table) => table.id !== except)) throw invalidArgument();
}

/** Makes the texts of a header row complete and unique, and gives them back. */
export function fillHeader(book: Book, area: Area, showHeaders: boolean): string[] {
  const cells = book.cells(area.sheetId);
  const header = { ...area, rows: 1 };
  const shown = showHeaders ? book.make.range(header).text[0] : undefined;
  const blank = Array.from({ length: area.columns }, () => '');
  const columns = completeHeaders(shown ?? blank);
  if (showHeaders) cells.write(header, (_, c) => readInput(columns[c] ?? '', '@'));
  return columns;
}

/** Tells who listens that a table came or went. */
function tellOf(book: Book, kind: EventKind, { id, name, sheetId }: TableRecord): void {
  book.emit({
    kind,
    targets: ['Workbook', sheetId],
    args: { tableId: id, tableName: name, worksheetId: sheetId, source: 'Local' },
  });
}

/** Tables of the workbook or, with a sheet, of this sheet. */
export class TableCollection extends BookObject {
  readonly hostType = 'TableCollection';
  readonly #sheetId: string | undefined;

  constructor(book: Book, sheetId?: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get #records(): TableRecord[] {
    const { tables } = this[BOOK];
    return this.#sheetId === undefined ? tables.all : tables.onSheet(this.#sheetId);
  }

  get items(): Table[] {
    return this.#records.map((record) => this[BOOK].make.table(record.id));
  }

  get count(): number {
    return this.#records.length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const wanted = key.toLowerCase();
    const found = this.#records.find(
      (record) => record.id === key || record.name.toLowerCase() === wanted,
    );
    return found ? this[BOOK].make.table(found.id) : null;
  }

  getItemAt(index: number): Table {
    const record = this.#records[index];
    if (!record) throw invalidArgument();
    return this[BOOK].make.table(record.id);
  }

  /** Without headers, a header row is put above and the data moves down by one, as in Excel. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const book = this[BOOK];
    const sheet = this.#sheetId ?? book.engine.unit.getActiveSheet().getSheetId();
    const range =
      typeof address === 'string' ? book.make.worksheet(sheet).getRange(address) : address;
    const area = range[AREA];
    if (this.#sheetId !== undefined && area.sheetId !== this.#sheetId) throw invalidArgument();
    book.checkLayoutWritable(area.sheetId);
    checkFree(book, area);
    if (merges(book, area.sheetId, area).length > 0) throw invalidArgument();
    let rect: Rect = area;
    if (!hasHeaders) {
      const { values } = range;
      rect = { ...area, rows: area.rows + 1 };
      book.make.range({ ...area, row: area.row + 1 }).values = values;
      book.cells(area.sheetId).write({ ...area, rows: 1 }, () => ({ cell: null }));
    } else if (area.rows === 1) {
      // A table always has a row of data.
      rect = { ...area, rows: 2 };
    }
    const whole = { ...rect, sheetId: area.sheetId };
    const columns = fillHeader(book, whole, true);
    const record = book.tables.add({
      name: book.tables.freeName((name) => book.names.get(name) !== undefined),
      sheetId: area.sheetId,
      rect: { row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns,
    });
    tellOf(book, EventKind.tableAdded, record);
    return book.make.table(record.id);
  }
}
