// A range of cells, as the add-in sees it.
import { EventKind } from '../protocol/host-object';
import { MAX_ROWS } from './address';
import { AREA, BOOK } from './book';
import { RangeNavigation } from './range-navigation';
import { shiftCells } from './shift';

export class Range extends RangeNavigation {
  /** Selects the range and shows its sheet. */
  select(): void {
    const { sheetId } = this[AREA];
    this.worksheet.activate();
    this[BOOK].selection = this[AREA];
    this[BOOK].emit({
      kind: EventKind.worksheetSelectionChanged,
      targets: [sheetId, 'Workbook'],
      args: { worksheetId: sheetId, address: this.address.split('!').at(-1) },
      range: this,
    });
  }

  /** Takes away contents, formats, hyperlinks, or all. */
  clear(applyTo = 'All'): void {
    const book = this[BOOK];
    const area = this[AREA];
    const cells = book.cells(area.sheetId);
    if (applyTo !== 'Formats' && applyTo !== 'Hyperlinks') {
      // Whole rows and columns have contents only where something is used.
      const used = cells.used(false, area);
      if (used) book.make.range({ ...used, sheetId: area.sheetId }).values = '';
    }
    if (applyTo === 'All' || applyTo === 'Formats') {
      book.checkLayoutWritable(area.sheetId, 'allowFormatCells');
      cells.restyle(area, () => ({}));
    }
  }

  /**
   * Inserts blank cells here and moves the ones that were here.
   * @param shift `Down` or `Right`.
   */
  insert(shift: string): Range {
    const area = this[AREA];
    this[BOOK].checkLayoutWritable(
      area.sheetId,
      area.rows >= MAX_ROWS ? 'allowInsertColumns' : 'allowInsertRows',
    );
    this.#shift(shift === 'Right' ? 'column' : 'row', 1);
    return this[BOOK].make.range(area);
  }

  /**
   * Deletes the cells and moves the others up or left.
   * @param shift `Up` or `Left`.
   */
  delete(shift: string): void {
    const area = this[AREA];
    this[BOOK].checkLayoutWritable(
      area.sheetId,
      area.rows >= MAX_ROWS ? 'allowDeleteColumns' : 'allowDeleteRows',
    );
    this.#shift(shift === 'Left' ? 'column' : 'row', -1);
  }

  #shift(axis: 'row' | 'column', sign: 1 | -1): void {
    const { sheetId, row, column, rows, columns } = this[AREA];
    const isRow = axis === 'row';
    shiftCells(this[BOOK], {
      sheetId,
      axis,
      at: isRow ? row : column,
      count: sign * (isRow ? rows : columns),
      from: isRow ? column : row,
      width: isRow ? columns : rows,
    });
  }
}
