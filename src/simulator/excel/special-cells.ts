// Cells of a certain kind in a range: blanks, constants, formulas, visible ones.
import { invalidArgument, unsupportedOperation } from '../protocol/host-object';
import { intersect } from './address';
import type { Area, Rect } from './address';
import type { Book } from './book';
import { valueType } from './range-cells';

const VALUE_TYPES: Record<string, readonly string[] | undefined> = {
  All: ['Error', 'Boolean', 'Double', 'String'],
  Errors: ['Error'],
  Logical: ['Boolean'],
  Numbers: ['Double'],
  Text: ['String'],
};

/** The cells as rectangles, each as high as one column allows. */
export function specialCells(
  book: Book,
  area: Area,
  cellType: string,
  cellValueType: string | null,
): Rect[] {
  const { rowData, columnData, rowCount, columnCount } = book.sheet(area.sheetId).getConfig();
  const seen = intersect(area, { row: 0, column: 0, rows: rowCount, columns: columnCount });
  if (!seen) return [];
  const cells = book.cells(area.sheetId);
  const values = cells.values(seen);
  const wanted = VALUE_TYPES[cellValueType ?? 'All'];
  if (!wanted)
    throw unsupportedOperation(`simulator: SpecialCellValueType ${String(cellValueType)}`);
  const matches = (r: number, c: number): boolean => {
    const row = seen.row + r;
    const column = seen.column + c;
    const type = valueType(values[r]?.[c] ?? '');
    const isFormula = !!cells.cell(row, column)?.f;
    switch (cellType) {
      case 'Blanks':
        return type === 'Empty' && !isFormula;
      case 'Constants':
        return !isFormula && wanted.includes(type);
      case 'Formulas':
        return isFormula && (type === 'Empty' || wanted.includes(type));
      case 'Visible':
        return rowData[row]?.hd !== 1 && columnData[column]?.hd !== 1;
      default:
        throw cellType
          ? unsupportedOperation(`simulator: SpecialCellType ${cellType}`)
          : invalidArgument();
    }
  };
  const rects: Rect[] = [];
  for (let c = 0; c < seen.columns; c++) {
    let start = -1;
    for (let r = 0; r <= seen.rows; r++) {
      const found = r < seen.rows && matches(r, c);
      if (found && start < 0) start = r;
      if (found || start < 0) continue;
      rects.push({ row: seen.row + start, column: seen.column + c, rows: r - start, columns: 1 });
      start = -1;
    }
  }
  return wide(rects);
}

/** Joins rectangles of equal height that stand side by side. */
function wide(rects: readonly Rect[]): Rect[] {
  const joined: Rect[] = [];
  for (const rect of rects) {
    const left = joined.findIndex(
      (each) =>
        each.row === rect.row &&
        each.rows === rect.rows &&
        each.column + each.columns === rect.column,
    );
    const found = joined[left];
    if (found) joined[left] = { ...found, columns: found.columns + 1 };
    else joined.push(rect);
  }
  return joined;
}
