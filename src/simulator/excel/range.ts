// A range of cells, as the add-in sees it.
import { EventKind, invalidOperation, itemNotFound } from '../protocol/host-object';
import { MAX_ROWS, contains, formatRect, parseRect } from './address';
import { AREA, BOOK } from './book';
import type { Hyperlink } from './sheet-data';
import { ConditionalFormatCollection } from './conditional-formats';
import { copyCells, rangeOf } from './copy';
import { DataValidation } from './data-validation';
import { formatChanged, isHidden, merge, merges, setHidden, uniform, unmerge } from './layout';
import type { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { RangeNavigation } from './range-navigation';
import { RangeSort } from './range-sort';
import { shiftCells } from './shift';
import { specialCells } from './special-cells';
import { TableScopedCollection } from './table-scope';

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

  get format(): RangeFormat {
    return new RangeFormat(this[BOOK], this[AREA]);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this[BOOK], this[AREA]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this[BOOK], this[AREA]);
  }

  get sort(): RangeSort {
    return new RangeSort(this[BOOK], this[AREA]);
  }

  /** `null` if some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    return isHidden(this[BOOK], this[AREA], 'row');
  }

  set rowHidden(hidden: boolean) {
    this[BOOK].checkLayoutWritable(this[AREA].sheetId, 'allowFormatRows');
    setHidden(this[BOOK], this[AREA], 'row', hidden);
    formatChanged(this[BOOK], this[AREA]);
  }

  get columnHidden(): boolean | null {
    return isHidden(this[BOOK], this[AREA], 'column');
  }

  set columnHidden(hidden: boolean) {
    this[BOOK].checkLayoutWritable(this[AREA].sheetId, 'allowFormatColumns');
    setHidden(this[BOOK], this[AREA], 'column', hidden);
    formatChanged(this[BOOK], this[AREA]);
  }

  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === null || columnHidden === null ? null : false;
  }

  /** Whether a spilled array reaches into the range; `null` if in part. */
  get hasSpill(): boolean | null {
    const { sheetId } = this[AREA];
    const cells = this[BOOK].cells(sheetId);
    const { row, column } = this[AREA];
    const spilled = this.values.flatMap((line, r) =>
      line.map((value, c) => value !== '' && !cells.owns(row + r, column + c)),
    );
    return uniform(spilled);
  }

  /** Merges the cells, row by row if `across`; the first cell's content stays. */
  merge(across: boolean | null = false): void {
    this[BOOK].checkLayoutWritable(this[AREA].sheetId);
    if (this[BOOK].tablesIn(this[AREA]).length > 0) throw invalidOperation();
    merge(this[BOOK], this[AREA], across ?? false);
    formatChanged(this[BOOK], this[AREA]);
  }

  unmerge(): void {
    this[BOOK].checkLayoutWritable(this[AREA].sheetId);
    unmerge(this[BOOK], this[AREA]);
    formatChanged(this[BOOK], this[AREA]);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const { sheetId } = this[AREA];
    const found = merges(this[BOOK], sheetId, this[AREA]);
    return found.length === 0 ? null : this[BOOK].make.areas(sheetId, found);
  }

  getTables(fullyContained: boolean | null = false): TableScopedCollection {
    return new TableScopedCollection(this[BOOK], this[AREA], fullyContained ?? false);
  }

  /** The first cell's link. */
  get hyperlink(): Hyperlink | null {
    const { sheetId } = this[AREA];
    const link = this[BOOK].data(sheetId).hyperlinks.get(formatRect(firstCell(this[AREA])));
    return link ? { textToDisplay: this.getCell(0, 0).text[0]?.[0] ?? '', ...link } : null;
  }

  /** Gives every cell the link; the text to display becomes its value. */
  set hyperlink(link: Hyperlink) {
    const { sheetId, row, column, rows, columns } = this[AREA];
    this[BOOK].checkLayoutWritable(sheetId, 'allowInsertHyperlinks');
    const { textToDisplay, ...target } = link;
    if (textToDisplay !== undefined) this.values = textToDisplay;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const cell = formatRect({ row: r, column: c, rows: 1, columns: 1 });
        this[BOOK].data(sheetId).hyperlinks.set(cell, { ...target });
      }
    }
    this.format.font.color = '#0563C1';
    this.format.font.underline = 'Single';
  }

  /** Takes away contents, formats, hyperlinks, or all. */
  clear(applyTo: string | null = 'All'): void {
    const book = this[BOOK];
    const area = this[AREA];
    const cells = book.cells(area.sheetId);
    const isAll = applyTo === null || applyTo === 'All';
    if (isAll || applyTo === 'Contents') {
      // Whole rows and columns have contents only where something is used.
      const used = cells.used(true, area);
      if (used) book.make.range({ ...used, sheetId: area.sheetId }).values = '';
      else book.checkContentWritable({ ...area, rows: 1, columns: 1 });
    }
    if (isAll || applyTo === 'Formats') {
      book.checkLayoutWritable(area.sheetId, 'allowFormatCells');
      this.conditionalFormats.clearAll();
      unmerge(book, area);
      cells.restyle(area, () => ({}));
      formatChanged(book, area);
    }
    if (isAll) this.dataValidation.clear();
    if (isAll || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
      const { hyperlinks } = book.data(area.sheetId);
      for (const address of hyperlinks.keys()) {
        const rect = parseRect(address);
        if (rect && contains(area, rect)) hyperlinks.delete(address);
      }
    }
  }

  /** Copies contents, formats or both here, repeated if this range is a multiple of the source. */
  copyFrom(
    sourceRange: Range | string,
    copyType: string | null = 'All',
    skipBlanks: boolean | null = false,
    transpose: boolean | null = false,
  ): void {
    const source =
      typeof sourceRange === 'string'
        ? rangeOf(this[BOOK], sourceRange, this[AREA].sheetId)
        : sourceRange;
    copyCells(this[BOOK], source[AREA], this[AREA], {
      type: copyType ?? 'All',
      skipBlanks: skipBlanks ?? false,
      transpose: transpose ?? false,
    });
  }

  getSpecialCells(cellType: string, cellValueType: string | null = null): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!areas) throw itemNotFound();
    return areas;
  }

  /** @param cellType `Blanks`, `Constants`, `Formulas` or `Visible`. */
  getSpecialCellsOrNullObject(
    cellType: string,
    cellValueType: string | null = null,
  ): RangeAreas | null {
    const rects = specialCells(this[BOOK], this[AREA], cellType, cellValueType);
    return rects.length === 0 ? null : this[BOOK].make.areas(this[AREA].sheetId, rects);
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

const firstCell = (area: Range[typeof AREA]) => ({ ...area, rows: 1, columns: 1 });
