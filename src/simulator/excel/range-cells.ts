// A range's contents: address, values, formulas, text and number formats.
import { numfmt } from '@univerjs/core';
import { EventKind, invalidArgument } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS, formatRect, intersect, quoteSheetName } from './address';
import type { Area } from './address';
import { AREA, BOOK, BookObject, EDITED } from './book';
import type { Book } from './book';
import { ERRORS, mayBeRefused, readInput } from './engine/input';
import type { CellInput } from './engine/input';
import { completeHeaders } from './headers';
import { filteredRows, formatChanged } from './layout';
import { formulaMover, fromLocal, qualifyTable, toLocal } from './formulas';

/** What Office.js takes for cells: rows of values, or one value for all cells. */
export type Grid<T> = T[][] | T;
type Value = string | number | boolean | null;

/** Excel answers no more cells than this at once. */
const MAX_CELLS_READ = 5_000_000;

const MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export abstract class RangeCells extends BookObject {
  readonly hostType = 'Range';
  readonly [AREA]: Area;

  constructor(book: Book, area: Area) {
    super(book);
    this[AREA] = area;
  }

  get address(): string {
    return `${quoteSheetName(this[BOOK].sheet(this[AREA].sheetId).getName())}!${formatRect(this[AREA])}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this[AREA].row;
  }

  get columnIndex(): number {
    return this[AREA].column;
  }

  get rowCount(): number {
    return this[AREA].rows;
  }

  get columnCount(): number {
    return this[AREA].columns;
  }

  /** Excel answers -1 where the number does not fit into 32 bits. */
  get cellCount(): number {
    const count = this[AREA].rows * this[AREA].columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this[AREA].rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this[AREA].columns === MAX_COLUMNS;
  }

  get worksheet() {
    return this[BOOK].make.worksheet(this[AREA].sheetId);
  }

  get #cells() {
    return this[BOOK].cells(this[AREA].sheetId);
  }

  /** Excel answers `null` for whole rows and columns, which have too many cells. */
  #readable(): boolean {
    return this[AREA].rows * this[AREA].columns <= MAX_CELLS_READ;
  }

  get values(): Value[][] {
    return this.#readable() ? this.#cells.values(this[AREA]) : [];
  }

  set values(values: Grid<Value>) {
    this.#write(values, (value) => value);
  }

  get formulas(): Value[][] {
    return this.#readable() ? this.#cells.formulas(this[AREA]) : [];
  }

  set formulas(formulas: Grid<Value>) {
    this.#write(formulas, (formula) => formula);
  }

  get formulasLocal(): Value[][] {
    const { locale } = this[BOOK];
    return this.formulas.map((row) =>
      row.map((each) => (isFormula(each) ? toLocal(each, locale) : each)),
    );
  }

  set formulasLocal(formulas: Grid<Value>) {
    const { locale } = this[BOOK];
    this.#write(formulas, (each) => (isFormula(each) ? fromLocal(each, locale) : each));
  }

  get text(): string[][] {
    if (!this.#readable()) return [];
    const cells = this.#cells;
    const { row, column } = this[AREA];
    const language = this[BOOK].locale.tag.startsWith('id') ? 'id' : 'en';
    return cells.values(this[AREA]).map((line, r) =>
      line.map((value, c) => {
        if (typeof value === 'string') return value;
        if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
        const pattern = cells.styleOf(row + r, column + c).numberFormat ?? 'General';
        return numfmt.format(pattern, value, { locale: language, throws: false });
      }),
    );
  }

  get valueTypes(): string[][] {
    return this.values.map((row) => row.map((value) => valueType(value)));
  }

  get numberFormat(): string[][] {
    if (!this.#readable()) return [];
    const { row, column, rows, columns } = this[AREA];
    const cells = this.#cells;
    return Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: columns },
        (__, c) => cells.styleOf(row + r, column + c).numberFormat ?? 'General',
      ),
    );
  }

  set numberFormat(formats: Grid<string | null>) {
    const book = this[BOOK];
    const area = this[AREA];
    book.checkLayoutWritable(area.sheetId, 'allowFormatCells');
    const restyle = (part: Area, format: string) =>
      this.#cells.restyle(part, ({ numberFormat: _, ...style }) =>
        format === 'General' ? style : { ...style, numberFormat: format },
      );
    if (!Array.isArray(formats)) {
      if (typeof formats !== 'string') throw invalidArgument();
      restyle(area, formats);
    } else {
      this.#checkSize(formats);
      for (const part of uniformParts(formats)) {
        if (part.value === null) continue;
        const { row, column, rows, columns } = part;
        restyle(
          {
            sheetId: area.sheetId,
            row: area.row + row,
            column: area.column + column,
            rows,
            columns,
          },
          part.value,
        );
      }
    }
    book.cells(area.sheetId).changed(area);
    formatChanged(book, area);
  }

  get numberFormatLocal(): string[][] {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: Grid<string | null>) {
    this.numberFormat = formats;
  }

  /** The client asks this before it sends a large array in slices. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this[AREA].rows || columns !== this[AREA].columns) throw invalidArgument(MISMATCH);
  }

  #checkSize(grid: readonly unknown[][]): void {
    const { rows, columns } = this[AREA];
    if (grid.length !== rows || grid.some((row) => row.length !== columns)) {
      throw invalidArgument(MISMATCH);
    }
  }

  #write(given: Grid<Value>, read: (value: Value) => Value): void {
    const book = this[BOOK];
    const area = this[AREA];
    const isGrid = Array.isArray(given);
    if (isGrid) this.#checkSize(given);
    book.checkContentWritable(area);
    const isCell = area.rows * area.columns === 1;
    const before = isCell ? this.values[0]?.[0] : undefined;
    const cells = this.#cells;
    const movers = new Map<string, ReturnType<typeof formulaMover>>();
    // Excel for Windows puts the first row into every row that a filter leaves in sight (office-js#224).
    const hidden = isGrid && area.rows > 1 ? filteredRows(book, area) : new Set<number>();
    const input = (r: number, c: number): CellInput | undefined => {
      if (hidden.has(area.row + r)) return undefined;
      const value = isGrid ? given[hidden.size > 0 ? 0 : r]?.[c] : given;
      if (value === null || value === undefined) return undefined;
      const prepared = read(value);
      if (prepared === null) return undefined;
      if (typeof prepared !== 'string') return readInput(prepared, undefined);
      const result = readInput(prepared, cells.styleOf(area.row + r, area.column + c).numberFormat);
      if (!result.cell?.f) return result;
      const cell = { row: area.row + r, column: area.column + c };
      let mover = movers.get(result.cell.f);
      if (!mover) {
        const table = result.cell.f.includes('[')
          ? book.tablesIn({ ...area, ...cell, rows: 1, columns: 1 })[0]
          : undefined;
        const formula = qualifyTable(result.cell.f, table?.name);
        book.checkFormula(formula);
        // A grid says of each cell what it holds; one formula for all cells moves with them.
        mover = isGrid ? () => formula : formulaMover(formula, area);
        movers.set(result.cell.f, mover);
      }
      return { cell: { f: mover(cell) } };
    };
    // What Excel refuses it refuses before anything is written.
    if (isGrid) {
      given.forEach((row, r) => {
        row.forEach((value, c) => {
          if (typeof value === 'string' && mayBeRefused(value)) input(r, c);
        });
      });
    }
    cells.write(area, input);
    this.#afterWrite(before, book.triggerSource);
  }

  /** The user has changed these cells in the grid. */
  [EDITED](): void {
    this.#afterWrite(undefined, 'Unknown');
  }

  #afterWrite(before: Value | undefined, triggerSource: string): void {
    const book = this[BOOK];
    const { sheetId } = this[AREA];
    for (const table of book.tablesIn(this[AREA])) this.#renameColumns(table.id);
    const after = before === undefined ? undefined : this.values[0]?.[0];
    const address = formatRect(this[AREA]);
    const common = {
      changeType: 'RangeEdited',
      source: book.eventSource,
      triggerSource,
      worksheetId: sheetId,
      address,
    };
    book.emit({
      kind: EventKind.worksheetChanged,
      targets: [sheetId, 'Workbook'],
      args: {
        ...common,
        shiftDirection: 'None',
        ...(before === undefined || after === undefined
          ? {}
          : {
              valueBefore: before,
              valueAfter: after,
              valueTypeBefore: valueType(before),
              valueTypeAfter: valueType(after),
            }),
      },
      range: this,
    });
    for (const table of book.tablesIn(this[AREA])) {
      book.emit({
        kind: EventKind.tableChanged,
        targets: [table.id, 'Workbook', sheetId],
        args: { ...common, tableId: table.id },
        range: this,
      });
    }
  }

  /** What is written into a table's header row names its columns; they stay text and unique. */
  #renameColumns(tableId: string): void {
    const book = this[BOOK];
    const table = book.tables.get(tableId);
    if (!table?.showHeaders) return;
    const header = { ...table.rect, rows: 1 };
    if (!intersect(header, this[AREA])) return;
    const cells = book.cells(table.sheetId);
    const shown = cells.values(header)[0] ?? [];
    const columns = completeHeaders(shown.map(String));
    if (columns.some((name, index) => name !== shown[index])) {
      cells.write(header, (_, c) => readInput(columns[c] ?? '', '@'));
    }
    if (columns.some((name, index) => name !== table.columns[index])) {
      book.tables.update(tableId, { columns });
    }
  }
}

const isFormula = (value: Value): value is string =>
  typeof value === 'string' && value.length > 1 && value.startsWith('=');

/** Excel's name for the kind of a value. */
export function valueType(value: Value): string {
  if (value === '' || value === null) return 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return ERRORS.has(value) ? 'Error' : 'String';
}

interface Part<T> {
  row: number;
  column: number;
  rows: number;
  columns: number;
  value: T;
}

/** Cuts a grid into as few columns-wide parts of one value as a glance allows. */
function uniformParts<T>(grid: readonly T[][]): Part<T>[] {
  const parts: Part<T>[] = [];
  const columns = grid[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let start = 0;
    for (let row = 1; row <= grid.length; row++) {
      const value = grid[start]?.[column];
      if (row < grid.length && grid[row]?.[column] === value) continue;
      if (value !== undefined)
        parts.push({ row: start, column, rows: row - start, columns: 1, value });
      start = row;
    }
  }
  return parts;
}
