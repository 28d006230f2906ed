// Sorting the rows of a range or table, as the add-in sees it.
import {
  EventKind,
  HostObject,
  invalidArgument,
  unsupportedOperation,
} from '../protocol/host-object';
import { formatRect } from './address';
import type { Area } from './address';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { ShownValue } from './engine/cells';
import { moveFormula } from './formulas';

interface SortField {
  /** Zero-based column of the range. */
  key: number;
  ascending?: boolean | null;
  sortOn?: string | null;
}

/** Excel's order: numbers, text, truth values, errors as text; blanks last in any case. */
const rank = (value: ShownValue) =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

function compare(a: ShownValue, b: ShownValue): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: false });
  }
  return Number(a) - Number(b);
}

export function sortRows(book: Book, area: Area, fields: readonly SortField[]): void {
  if (fields.some(({ key }) => key < 0 || key >= area.columns)) throw invalidArgument();
  if (fields.some(({ sortOn }) => sortOn != null && sortOn !== 'Value')) {
    throw unsupportedOperation('simulator: sorting by colour or icon');
  }
  book.checkContentWritable(area);
  const cells = book.cells(area.sheetId);
  const rows = cells.values(area).map((values, index) => ({ values, index }));
  rows.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const [left = '', right = ''] = [a.values[key], b.values[key]];
      if (left === right) continue;
      if (left === '' || right === '') return left === '' ? 1 : -1;
      const order = compare(left, right);
      if (order !== 0) return ascending === false ? -order : order;
    }
    return a.index - b.index;
  });
  const contents = rows.map(({ index }, to) =>
    Array.from({ length: area.columns }, (_, c) => {
      const from = { row: area.row + index, column: area.column + c };
      const { v, t, f } = cells.cell(from.row, from.column) ?? {};
      if (f) return { cell: { f: moveFormula(f, from, { ...from, row: area.row + to }) } };
      return { cell: v == null ? null : { v, ...(t == null ? {} : { t }) } };
    }),
  );
  cells.write(area, (r, c) => contents[r]?.[c]);
  book.emit({
    kind: EventKind.worksheetRowSorted,
    targets: [area.sheetId, 'Workbook'],
    args: { worksheetId: area.sheetId, address: formatRect(area), source: book.eventSource },
  });
}

export class RangeSort extends BookObject {
  readonly hostType = 'RangeSort';
  readonly #area: Area;

  constructor(book: Book, area: Area) {
    super(book);
    this.#area = area;
  }

  apply(
    fields: SortField[],
    matchCase: boolean | null = false,
    hasHeaders: boolean | null = false,
    orientation: string | null = 'Rows',
  ): void {
    if (matchCase || orientation === 'Columns') {
      throw unsupportedOperation('simulator: RangeSort.apply by columns or letter case');
    }
    const area = this.#area;
    sortRows(
      this[BOOK],
      hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area,
      fields,
    );
  }
}

export class TableSort extends HostObject {
  readonly hostType = 'TableSort';
  readonly #sort: (fields: readonly SortField[]) => void;
  #fields: SortField[] = [];

  constructor(sort: (fields: readonly SortField[]) => void) {
    super();
    this.#sort = sort;
  }

  readonly matchCase = false;

  get fields(): SortField[] {
    return this.#fields;
  }

  apply(fields: SortField[], matchCase: boolean | null = false): void {
    if (matchCase) throw unsupportedOperation('simulator: TableSort.apply by letter case');
    this.#sort(fields);
    this.#fields = fields;
  }

  /** The order of the rows stays. */
  clear(): void {
    this.#fields = [];
  }

  reapply(): void {
    this.#sort(this.#fields);
  }
}
