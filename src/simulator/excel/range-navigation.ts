// A range's neighbours: cells, rows, columns, offsets, unions and what is used.
import { invalidArgument, itemNotFound } from '../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS, bound, intersect, isInside } from './address';
import type { Rect } from './address';
import { AREA, BOOK } from './book';
import type { Range } from './range';
import { RangeCells } from './range-cells';

export abstract class RangeNavigation extends RangeCells {
  #at(rect: Rect): Range {
    if (!isInside(rect)) throw invalidArgument();
    return this[BOOK].make.range({ ...rect, sheetId: this[AREA].sheetId });
  }

  #other(range: Range | string): Rect {
    const other = typeof range === 'string' ? this.worksheet.getRange(range) : range;
    if (other[AREA].sheetId !== this[AREA].sheetId) throw invalidArgument();
    return other[AREA];
  }

  /** May lie outside the range, not outside the sheet. */
  getCell(row: number, column: number): Range {
    return this.#at({
      row: this[AREA].row + row,
      column: this[AREA].column + column,
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: number): Range {
    if (row < 0 || row >= this[AREA].rows) throw invalidArgument();
    return this.#at({ ...this[AREA], row: this[AREA].row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    if (column < 0 || column >= this[AREA].columns) throw invalidArgument();
    return this.#at({ ...this[AREA], column: this[AREA].column + column, columns: 1 });
  }

  getLastCell(): Range {
    return this.getCell(this[AREA].rows - 1, this[AREA].columns - 1);
  }

  getLastRow(): Range {
    return this.getRow(this[AREA].rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this[AREA].columns - 1);
  }

  getBoundingRect(anotherRange: Range | string): Range {
    return this.#at(bound(this[AREA], this.#other(anotherRange)));
  }

  getIntersection(anotherRange: Range | string): Range {
    const common = this.getIntersectionOrNullObject(anotherRange);
    if (!common) throw itemNotFound();
    return common;
  }

  getIntersectionOrNullObject(anotherRange: Range | string): Range | null {
    const common = intersect(this[AREA], this.#other(anotherRange));
    return common && this.#at(common);
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { row, column, rows, columns } = this[AREA];
    return this.#at({ row: row + rowOffset, column: column + columnOffset, rows, columns });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { rows, columns } = this[AREA];
    return this.#at({ ...this[AREA], rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getAbsoluteResizedRange(numRows: number, numColumns: number): Range {
    return this.#at({ ...this[AREA], rows: numRows, columns: numColumns });
  }

  getEntireRow(): Range {
    return this.#at({ ...this[AREA], column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this[AREA], row: 0, rows: MAX_ROWS });
  }

  getRowsAbove(count = 1): Range {
    const { row } = this[AREA];
    return this.#at({ ...this[AREA], row: row - count, rows: count });
  }

  getRowsBelow(count = 1): Range {
    const { row, rows } = this[AREA];
    return this.#at({ ...this[AREA], row: row + rows, rows: count });
  }

  getColumnsBefore(count = 1): Range {
    const { column } = this[AREA];
    return this.#at({ ...this[AREA], column: column - count, columns: count });
  }

  getColumnsAfter(count = 1): Range {
    const { column, columns } = this[AREA];
    return this.#at({ ...this[AREA], column: column + columns, columns: count });
  }

  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const { sheetId } = this[AREA];
    const used = this[BOOK].cells(sheetId).used(valuesOnly, this[AREA]);
    return used && this.#at(used);
  }
}
