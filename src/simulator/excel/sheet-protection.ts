// Protection and frozen panes of a sheet, as the add-in sees them.
import { accessDenied, invalidArgument, invalidOperation } from '../protocol/host-object';
import { AREA, BOOK, BookObject } from './book';
import type { Book } from './book';
import { formatChanged, frozen, setFrozen } from './layout';
import type { Range } from './range';

/** Stands for a password of a file, which nobody can give: no text of an add-in is this one. */
export const UNKNOWN_PASSWORD = '\u0000';

const NO_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends BookObject {
  readonly hostType = 'WorksheetProtection';
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  get protected(): boolean {
    return this[BOOK].data(this.#sheetId).isProtected;
  }

  get options(): Record<string, unknown> {
    return { ...NO_OPTIONS, ...this[BOOK].data(this.#sheetId).protection.options };
  }

  /** @throws InvalidOperation if the sheet is protected already. */
  protect(options: Record<string, unknown> | null = null, password: string | null = null): void {
    const data = this[BOOK].data(this.#sheetId);
    if (data.isProtected) throw invalidOperation();
    data.isProtected = true;
    data.protection = { options: { ...options }, ...(password ? { password } : {}) };
  }

  /** @throws AccessDenied if the password is wrong. */
  unprotect(password: string | null = null): void {
    const data = this[BOOK].data(this.#sheetId);
    if (!data.isProtected) return;
    if (data.protection.password && data.protection.password !== password) throw accessDenied();
    data.isProtected = false;
    data.protection = { options: {} };
  }
}

export class WorksheetFreezePanes extends BookObject {
  readonly hostType = 'WorksheetFreezePanes';
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super(book);
    this.#sheetId = sheetId;
  }

  #set(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    setFrozen(this[BOOK], this.#sheetId, rows, columns);
    formatChanged(this[BOOK], { sheetId: this.#sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  }

  freezeRows(count: number | null = 1): void {
    this.#set(count ?? 1, 0);
  }

  freezeColumns(count: number | null = 1): void {
    this.#set(0, count ?? 1);
  }

  /** Freezes the rows and columns of a range that begins in the sheet's first cell. */
  freezeAt(frozenRange: Range | string): void {
    const sheet = this[BOOK].make.worksheet(this.#sheetId);
    const range = typeof frozenRange === 'string' ? sheet.getRange(frozenRange) : frozenRange;
    const { row, column, rows, columns, sheetId } = range[AREA];
    if (sheetId !== this.#sheetId) throw invalidArgument();
    this.#set(range.isEntireColumn ? 0 : row + rows, range.isEntireRow ? 0 : column + columns);
  }

  unfreeze(): void {
    this.#set(0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw invalidOperation();
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = frozen(this[BOOK], this.#sheetId);
    if (rows === 0 && columns === 0) return null;
    const sheet = this[BOOK].make.worksheet(this.#sheetId);
    const first = sheet.getRangeByIndexes(0, 0, Math.max(rows, 1), Math.max(columns, 1));
    return rows === 0 ? first.getEntireColumn() : columns === 0 ? first.getEntireRow() : first;
  }
}
