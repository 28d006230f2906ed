// A worksheet, as the add-in sees it.
import { BooleanNumber } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import {
  EventKind,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS, isInside, parseRect, splitSheetName } from './address';
import { AutoFilter } from './auto-filter';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import { ChartCollection } from './charts';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import type { Range } from './range';
import { copySheet } from './sheet-copy';
import { WorksheetFreezePanes, WorksheetProtection } from './sheet-protection';
import { TableCollection } from './table';

/**
 * What no sheet changes: sizes of columns (characters of the normal font) and rows (points) without their
 * own, and that it is calculated. Getters give it:
 * a request could write a field.
 */
const STANDARD = { width: 8.43, height: 15, enableCalculation: true } as const;

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Worksheet extends BookObject {
  readonly hostType = 'Worksheet';
  readonly #id: string;
  readonly names: NamedItemCollection;
  readonly tables: TableCollection;
  readonly charts: ChartCollection;
  readonly protection: WorksheetProtection;
  readonly freezePanes: WorksheetFreezePanes;
  readonly pageLayout: PageLayout;
  readonly horizontalPageBreaks: PageBreakCollection;
  readonly autoFilter: AutoFilter;

  constructor(book: Book, id: string) {
    super(book);
    this.#id = id;
    this.names = new NamedItemCollection(book, id);
    this.tables = new TableCollection(book, id);
    this.charts = new ChartCollection(book, id);
    this.protection = new WorksheetProtection(book, id);
    this.freezePanes = new WorksheetFreezePanes(book, id);
    this.pageLayout = new PageLayout(book, id);
    this.horizontalPageBreaks = new PageBreakCollection(book, id);
    this.autoFilter = new AutoFilter(book, {
      sheetId: id,
      read: () => book.data(id).autoFilter,
      write: (rect) => {
        book.data(id).autoFilter = rect;
      },
    });
  }

  get #sheet() {
    return this[BOOK].sheet(this.#id);
  }

  get #config() {
    return this.#sheet.getConfig();
  }

  #command(id: string, params: object): void {
    this[BOOK].command(id, { unitId: this[BOOK].engine.unitId, subUnitId: this.#id, ...params });
  }

  get id(): string {
    return this.#sheet.getSheetId();
  }

  get name(): string {
    return this.#sheet.getName();
  }

  set name(name: string) {
    const old = this.name;
    checkSheetName(this[BOOK], name, this.#id);
    if (name === old) return;
    this[BOOK].checkStructureWritable();
    this[BOOK].renameSheet(this.#id, name, () => {
      this.#command(SetWorksheetNameMutation.id, { name });
    });
    this[BOOK].emit({
      kind: EventKind.worksheetNameChanged,
      targets: [this.#id, 'Workbook'],
      args: { worksheetId: this.#id, nameBefore: old, nameAfter: name, source: 'Local' },
    });
  }

  get position(): number {
    return this[BOOK].sheets.findIndex((sheet) => sheet.getSheetId() === this.#id);
  }

  set position(toOrder: number) {
    this[BOOK].checkStructureWritable();
    if (toOrder < 0 || toOrder >= this[BOOK].sheets.length) throw invalidArgument();
    this.#command(SetWorksheetOrderMutation.id, { fromOrder: this.position, toOrder });
  }

  get visibility(): Visibility {
    if (this.#config.hidden !== BooleanNumber.TRUE) return 'Visible';
    return this[BOOK].data(this.#id).veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: Visibility) {
    if (visibility === this.visibility) return;
    this[BOOK].checkStructureWritable();
    const isHidden = visibility !== 'Visible';
    const others = this[BOOK].sheets.filter((sheet) => sheet.getSheetId() !== this.#id);
    const shown = others.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (isHidden && !shown) throw invalidOperation();
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const book = this[BOOK];
    const isLeft = isHidden && shown && book.activeSheetId === this.#id;
    book.keepActive(
      () => {
        this.#command(SetWorksheetHideMutation.id, { hidden });
      },
      isLeft ? shown.getSheetId() : book.activeSheetId,
    );
    book.data(this.#id).veryHidden = visibility === 'VeryHidden';
  }

  /** `#RRGGBB`, `''` for none. */
  get tabColor(): string {
    return this.#config.tabColor ? this.#config.tabColor.toUpperCase() : '';
  }

  set tabColor(color: string) {
    this.#command(SetTabColorMutation.id, { color });
  }

  get showGridlines(): boolean {
    return this.#config.showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(show: boolean) {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#command(ToggleGridlinesMutation.id, { showGridlines });
  }

  get showHeadings(): boolean {
    return this[BOOK].data(this.#id).showHeadings;
  }

  set showHeadings(show: boolean) {
    this[BOOK].data(this.#id).showHeadings = show;
  }

  get standardWidth(): number {
    return STANDARD.width;
  }

  get standardHeight(): number {
    return STANDARD.height;
  }

  get enableCalculation(): boolean {
    return STANDARD.enableCalculation;
  }

  activate(): void {
    if (this.visibility !== 'Visible') throw invalidOperation();
    this[BOOK].activate(this.#id);
  }

  /** @throws InvalidOperation for the last visible sheet. */
  delete(): void {
    const book = this[BOOK];
    book.checkStructureWritable();
    const { visibility } = this;
    const others = book.sheets.filter((sheet) => sheet.getSheetId() !== this.#id);
    const shown = others.find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (!shown || visibility === 'VeryHidden') throw invalidOperation();
    if (book.activeSheetId === this.#id) book.activate(shown.getSheetId());
    book.removeSheet(this.#id);
    book.emit({
      kind: EventKind.worksheetDeleted,
      targets: ['Workbook'],
      args: { worksheetId: this.#id, source: 'Local' },
    });
  }

  /**
   * Copies the sheet within the workbook.
   * @param positionType `Before` or `After` the other sheet, `Beginning` or `End`.
   */
  copy(positionType: string | null = 'None', relativeTo: Worksheet | null = null): Worksheet {
    this[BOOK].checkStructureWritable();
    const copy = this[BOOK].make.worksheet(copySheet(this[BOOK], this.#id));
    const last = this[BOOK].sheets.length - 1;
    if (positionType === 'Beginning') copy.position = 0;
    else if (positionType === 'Before' || positionType === 'After') {
      if (!relativeTo) throw invalidArgument();
      copy.position = Math.min(last, relativeTo.position + (positionType === 'After' ? 1 : 0));
    }
    this[BOOK].emit({
      kind: EventKind.worksheetAdded,
      targets: ['Workbook'],
      args: { worksheetId: copy.id, source: 'Local' },
    });
    return copy;
  }

  /**
   * @param address An A1 address or a name; the whole sheet if absent.
   * @throws InvalidArgument if it is neither.
   */
  getRange(address: string | null = null): Range {
    const { make } = this[BOOK];
    const all = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    if (address === null || address === '') return make.range({ ...all, sheetId: this.id });
    const { sheet, address: local } = splitSheetName(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) {
      throw invalidArgument();
    }
    const rect = parseRect(local);
    if (rect) return make.range({ ...rect, sheetId: this.id });
    const table = this[BOOK].tables.find(local);
    if (table?.sheetId === this.#id) return make.table(table.id).getDataBodyRange();
    const item =
      this.names.getItemOrNullObject(local) ??
      new NamedItemCollection(this[BOOK]).getItemOrNullObject(local);
    const range = item?.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }

  getRangeByIndexes(
    startRow: number,
    startColumn: number,
    rowCount: number,
    columnCount: number,
  ): Range {
    const rect = { row: startRow, column: startColumn, rows: rowCount, columns: columnCount };
    if (!isInside(rect)) throw invalidArgument();
    return this[BOOK].make.range({ ...rect, sheetId: this.id });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The first cell of a blank sheet, as Excel has it. */
  getUsedRange(valuesOnly: boolean | null = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: boolean | null = false): Range | null {
    const rect = this[BOOK].cells(this.#id).used(valuesOnly ?? false);
    return rect && this[BOOK].make.range({ ...rect, sheetId: this.id });
  }

  getNext(visibleOnly: boolean | null = false): Worksheet {
    const next = this.getNextOrNullObject(visibleOnly);
    if (!next) throw itemNotFound();
    return next;
  }

  getNextOrNullObject(visibleOnly: boolean | null = false): Worksheet | null {
    return this.#neighbour(this[BOOK].sheets.slice(this.position + 1), visibleOnly ?? false);
  }

  getPrevious(visibleOnly: boolean | null = false): Worksheet {
    const previous = this.getPreviousOrNullObject(visibleOnly);
    if (!previous) throw itemNotFound();
    return previous;
  }

  getPreviousOrNullObject(visibleOnly: boolean | null = false): Worksheet | null {
    const before = this[BOOK].sheets.slice(0, this.position).reverse();
    return this.#neighbour(before, visibleOnly ?? false);
  }

  #neighbour(sheets: Book['sheets'], visibleOnly: boolean): Worksheet | null {
    const found = sheets.find(
      (sheet) => !visibleOnly || sheet.isSheetHidden() !== BooleanNumber.TRUE,
    );
    return found ? this[BOOK].make.worksheet(found.getSheetId()) : null;
  }
}

/** @throws InvalidArgument for what Excel does not take as a sheet's name, ItemAlreadyExists. */
export function checkSheetName(book: Book, name: string, ownId?: string): void {
  if (
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]|^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    throw invalidArgument();
  }
  const other = book.sheets.find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== ownId) throw itemAlreadyExists();
}
