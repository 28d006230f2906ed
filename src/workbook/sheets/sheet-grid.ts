// What was read from one sheet, as a plain value: cells at their places, merges, date formats.
import { isBlank, type Area, type Cell, type Grid } from '../excel/grid';

export interface SheetGridOptions {
  readonly values: Grid;
  /** Place of the first value on the sheet, from 0. */
  readonly row?: number;
  readonly column?: number;
  readonly merges?: readonly Area[];
  /** Number formats of the same cells; without them no number is taken for a date beyond doubt. */
  readonly formats?: Grid;
}

/** A cell found on a sheet. */
export interface FoundCell {
  /** What it holds; a cell merged over several rows holds it in each of them. */
  readonly value: Cell;
  readonly row: number;
  readonly column: number;
  /** True when the number format is that of a date. */
  readonly isDate: boolean;
}

/** A date format has a day, month or year outside quotes, brackets and escapes. */
const isDateFormat = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, '')) &&
  !/^[#0.,%]+$/.test(format);

/** Cells of a sheet by their place on it (rows and columns from 0); places outside are blank. */
export class SheetGrid {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #values: Grid;
  readonly #formats: Grid | undefined;
  /** Row × column of each lower cell of a merge → the row that holds its value. */
  readonly #mergedRows = new Map<string, number>();
  /** Row × column of each cell right of a merge's first column. */
  readonly #covered = new Set<string>();

  constructor({ values, row = 0, column = 0, merges = [], formats }: SheetGridOptions) {
    this.#values = values;
    this.#formats = formats;
    this.firstRow = row;
    this.firstColumn = column;
    this.rowCount = values.length;
    this.columnCount = values[0]?.length ?? 0;
    for (const merge of merges) this.#addMerge(merge);
  }

  /** One more than the last row and column that hold anything. */
  get endRow(): number {
    return this.firstRow + this.rowCount;
  }
  get endColumn(): number {
    return this.firstColumn + this.columnCount;
  }

  #addMerge(merge: Area): void {
    const endRow = Math.min(merge.row + merge.rowCount, this.endRow);
    const endColumn = Math.min(merge.column + merge.columnCount, this.endColumn);
    for (let row = merge.row; row < endRow; row += 1) {
      if (row > merge.row) this.#mergedRows.set(`${row},${merge.column}`, merge.row);
      for (let column = merge.column + 1; column < endColumn; column += 1) {
        this.#covered.add(`${row},${column}`);
      }
    }
  }

  /** The cell's own content. */
  value(row: number, column: number): Cell {
    return this.#values[row - this.firstRow]?.[column - this.firstColumn] ?? '';
  }

  /** The cell's content, or that of the cell above it that is merged over it. */
  cell(row: number, column: number): FoundCell {
    const owner = this.#mergedRows.get(`${row},${column}`) ?? row;
    const format = this.#formats?.[owner - this.firstRow]?.[column - this.firstColumn];
    return {
      value: this.value(owner, column),
      row,
      column,
      isDate: format !== undefined && isDateFormat(String(format)),
    };
  }

  /** True for a cell that a merge covers from the left: it belongs to the cell there. */
  isCovered(row: number, column: number): boolean {
    return this.#covered.has(`${row},${column}`);
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.cell(row, column).value);
  }
}
