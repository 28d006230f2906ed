// Copying cells from one place to another.
import { invalidArgument } from '../protocol/host-object';
import { splitSheetName } from './address';
import type { Area } from './address';
import type { Book } from './book';
import type { CellInput } from './engine/input';
import { moveFormula } from './formulas';
import { formatChanged } from './layout';
import type { Range } from './range';

interface CopyOptions {
  /** `All`, `Formulas`, `Values` or `Formats`. */
  type: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/** A range by its address; one without a sheet's name lies on the given sheet. */
export function rangeOf(book: Book, address: string, sheetId: string): Range {
  const { sheet } = splitSheetName(address);
  const found = sheet === undefined ? sheetId : book.findSheet(sheet)?.getSheetId();
  if (found === undefined) throw invalidArgument();
  return book.make.worksheet(found).getRange(address);
}

/** A target smaller than the source grows to its size; a multiple of it is filled by repeating. */
export function copyCells(book: Book, source: Area, target: Area, options: CopyOptions): void {
  const { type, skipBlanks, transpose } = options;
  const [rows, columns] = transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  const area = fits ? target : { ...target, rows, columns };
  const from = book.cells(source.sheetId);
  const at = (r: number, c: number) => {
    const [row, column] = [r % rows, c % columns];
    return transpose
      ? { row: source.row + column, column: source.column + row }
      : { row: source.row + row, column: source.column + column };
  };
  if (type !== 'Formats') {
    book.checkContentWritable(area);
    const values = from.values(source);
    // Read everything first: source and target may overlap.
    const contents = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c): CellInput => {
        const place = at(r, c);
        const cell = from.cell(place.row, place.column);
        if (type !== 'Values' && cell?.f) {
          const to = { row: area.row + r, column: area.column + c };
          return { cell: { f: moveFormula(cell.f, place, to) } };
        }
        const shown = values[place.row - source.row]?.[place.column - source.column];
        if (shown === undefined || shown === '') return { cell: null };
        // A spilled value has no cell of its own.
        if (cell?.v == null) {
          return { cell: typeof shown === 'boolean' ? { v: Number(shown), t: 3 } : { v: shown } };
        }
        return { cell: { v: cell.v, ...(cell.t == null ? {} : { t: cell.t }) } };
      }),
    );
    book.cells(area.sheetId).write(area, (r, c) => {
      const content = contents[r]?.[c];
      return skipBlanks && content?.cell === null ? undefined : content;
    });
  }
  if (type === 'All' || type === 'Formats') {
    book.checkLayoutWritable(area.sheetId, 'allowFormatCells');
    const styles = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => {
        const place = at(r, c);
        return from.styleOf(place.row, place.column);
      }),
    );
    styles.forEach((line, r) => {
      line.forEach((style, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        book.cells(area.sheetId).restyle(cell, () => style);
      });
    });
    formatChanged(book, area);
  }
}
