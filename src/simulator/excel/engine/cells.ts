// Reading and writing the cells of one sheet, straight on Univer's cell matrix: a command for each
// cell or slice would look at all formulas each time.
import { CellValueType } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet as UniverSheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Rect } from '../address';
import type { Style } from '../content';
import type { Calculation } from './calculation';
import type { CellInput } from './input';
import { patcher } from './styles';
import type { StylePatch, StyleTable } from './styles';
import type { Engine } from './univer';

/** A value as Office.js shows it. */
export type ShownValue = string | number | boolean;

type StyleEntry = ICellData['s'];

/** The cells of one sheet. */
export class Cells {
  /** Where formulas may stand, so that looking for them does not look at all cells; `null`: unknown. */
  #formulaColumns: Set<number> | null = null;

  constructor(
    private readonly engine: Engine,
    readonly sheet: UniverSheet,
    private readonly styles: StyleTable,
    private readonly calculation: Calculation | null,
  ) {}

  #matrix(): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.sheet.getCellMatrix().getMatrix();
  }

  cell(row: number, column: number): ICellData | undefined {
    return this.#matrix()[row]?.[column] ?? undefined;
  }

  /** Shows every cell that holds a formula, row by row. */
  forEachFormula(visit: (cell: FormulaCell, row: number, column: number) => void): void {
    const columns = (this.#formulaColumns ??= this.#findFormulaColumns());
    if (columns.size === 0) return;
    const inOrder = [...columns].sort((a, b) => a - b);
    const matrix = this.#matrix();
    const { rowCount } = this.sheet.getConfig();
    for (let row = 0; row < rowCount; row++) {
      const cells = matrix[row];
      if (!cells) continue;
      for (const column of inOrder) {
        const cell = cells[column];
        if (hasFormula(cell)) visit(cell, row, column);
      }
    }
  }

  #findFormulaColumns(): Set<number> {
    const found = new Set<number>();
    this.sheet.getCellMatrix().forValue((_, column, cell) => {
      if (hasFormula(cell)) found.add(column);
    });
    return found;
  }

  /** Cells came here by another way than through this class. */
  noteOthersWrote(): void {
    this.#formulaColumns = null;
  }

  /** Whether what the cell shows is its own: typed, set or calculated there, not spilled. */
  owns(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell !== undefined && hasContent(cell);
  }

  /** Runs something as if the cell held another value. */
  withValue<T>(row: number, column: number, value: CellInput['cell'], action: () => T): T {
    const matrix = this.sheet.getCellMatrix();
    const cell = this.cell(row, column);
    matrix.setValue(row, column, { ...value });
    try {
      return action();
    } finally {
      if (cell) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
    }
  }

  #spilled(): IObjectMatrixPrimitiveType<ICellData | null> | undefined {
    if (!this.engine.calculates) return undefined;
    const model = this.engine.injector.get(FormulaDataModel);
    const data = model.getArrayFormulaCellData()[this.engine.unitId]?.[this.sheet.getSheetId()];
    return data as IObjectMatrixPrimitiveType<ICellData | null> | undefined;
  }

  /** One value for each cell of the rectangle; `''` for a blank cell. */
  values(rect: Rect): ShownValue[][] {
    const spilled = this.#spilled();
    return this.#map(rect, (cell, row, column) => {
      const shown = shownValue(cell);
      if (shown !== '' || !spilled || cell?.f) return shown;
      return shownValue(spilled[row]?.[column] ?? undefined);
    });
  }

  /** Formulas where there are some, values elsewhere. */
  formulas(rect: Rect): ShownValue[][] {
    const spilled = this.#spilled();
    return this.#map(rect, (cell, row, column) => {
      if (cell?.f) return cell.f;
      const shown = shownValue(cell);
      return shown === '' && spilled ? shownValue(spilled[row]?.[column] ?? undefined) : shown;
    });
  }

  /** The style of each cell, its row's or column's where it has none. */
  styleOf(row: number, column: number): Style {
    return this.styles.get(this.#entry(row, column));
  }

  #entry(row: number, column: number): StyleEntry {
    return this.cell(row, column)?.s ?? this.#inheritedEntry(row, column);
  }

  #inheritedEntry(row: number, column: number): StyleEntry {
    const { rowData, columnData } = this.sheet.getConfig();
    return rowData[row]?.s ?? columnData[column]?.s;
  }

  #map<T>(
    rect: Rect,
    read: (cell: ICellData | undefined, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.#matrix();
    const rows: T[][] = [];
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const source = matrix[row];
      const cells: T[] = [];
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        cells.push(read(source?.[column] ?? undefined, row, column));
      }
      rows.push(cells);
    }
    return rows;
  }

  /**
   * Writes a rectangle.
   * @param input What goes into a cell, `undefined` to leave it as it is.
   */
  write(rect: Rect, input: (row: number, column: number) => CellInput | undefined): void {
    this.grow(rect);
    const matrix = this.sheet.getCellMatrix();
    for (let r = 0; r < rect.rows; r++) {
      const row = rect.row + r;
      const target = matrix.getRowOrCreate(row);
      for (let c = 0; c < rect.columns; c++) {
        const given = input(r, c);
        if (given === undefined) continue;
        const column = rect.column + c;
        const old = target[column];
        if (old?.f) this.calculation?.forgetFormula(this.sheet.getSheetId(), row, column);
        const style = this.#styleAfter(old?.s, given, row, column);
        if (given.cell) {
          target[column] = style == null ? given.cell : styled(given.cell, style);
          if (given.cell.f) {
            this.#growFor(given.cell.f);
            this.#formulaColumns?.add(column);
          }
        } else if (style == null) {
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Univer's sparse rows.
          delete target[column];
        } else {
          target[column] = { s: style };
        }
      }
    }
    this.changed(rect);
  }

  #styleAfter(own: StyleEntry, { numberFormat }: CellInput, row: number, column: number) {
    if (numberFormat === undefined) return own;
    const style = this.styles.get(own ?? this.#inheritedEntry(row, column));
    if (style.numberFormat !== undefined && style.numberFormat !== 'General') return own;
    return this.styles.idOf({ ...style, numberFormat });
  }

  /** Tells the formula engine and the screen that cells of the rectangle changed. */
  changed(rect: Rect): void {
    this.calculation?.noteCells({ ...rect, sheetId: this.sheet.getSheetId() });
  }

  /** Makes the sheet large enough for the rectangle. */
  grow(rect: Rect): void {
    const config = this.sheet.getConfig();
    const rows = rect.row + rect.rows;
    const columns = rect.column + rect.columns;
    if (rows > config.rowCount) config.rowCount = rows;
    if (columns > config.columnCount) config.columnCount = columns;
  }

  /** Univer refuses references outside a sheet, and sheets begin small. */
  #growFor(formula: string): void {
    for (const [, digits] of formula.matchAll(/[A-Za-z]\$?(\d{4,7})\b/g)) {
      const rows = Number(digits);
      for (const sheet of this.engine.unit.getSheets()) {
        const config = sheet.getConfig();
        if (rows > config.rowCount && rows <= 1_048_576) config.rowCount = rows;
      }
    }
  }

  /** Changes the styles of all cells of a rectangle; whole columns and rows keep it for blank cells. */
  restyle(rect: Rect, patch: StylePatch): void {
    const patched = patcher(this.styles, patch);
    const config = this.sheet.getConfig();
    const wholeColumns = rect.row === 0 && rect.rows >= 1_048_576;
    const wholeRows = rect.column === 0 && rect.columns >= 16_384;
    if (wholeColumns && !wholeRows) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const data = (config.columnData[column] ??= {});
        data.s = patched(data.s) ?? null;
      }
    } else if (wholeRows && !wholeColumns) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        const data = (config.rowData[row] ??= {});
        data.s = patched(data.s) ?? null;
      }
    }
    const matrix = this.sheet.getCellMatrix();
    if (wholeColumns || wholeRows) {
      matrix.forValue((row, column, cell) => {
        if (cell && isIn(rect, row, column) && (cell.s != null || !wholeColumns)) {
          cell.s = patched(cell.s) ?? null;
        }
      });
      return;
    }
    this.grow(rect);
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const target = matrix.getRowOrCreate(row);
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = target[column];
        const style = patched(cell?.s ?? this.#inheritedEntry(row, column));
        if (cell) cell.s = style ?? null;
        else if (style !== undefined) target[column] = { s: style };
      }
    }
  }

  /** The smallest rectangle around all cells, or around those with a value or formula. */
  used(valuesOnly: boolean, within?: Rect): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const see = (row: number, column: number) => {
      if (within && !isIn(within, row, column)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    const matrix = this.#matrix();
    for (const row in matrix) {
      const cells = matrix[row];
      for (const column in cells) {
        const cell = cells[Number(column)];
        if (!cell) continue;
        if (hasContent(cell) || (!valuesOnly && cell.s != null)) see(Number(row), Number(column));
      }
    }
    const spilled = this.#spilled();
    for (const row in spilled) {
      for (const column in spilled[Number(row)]) see(Number(row), Number(column));
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

// Not a spread: V8 would give every cell a hidden class of its own, larger than the cell.
const styled = ({ v, t, f }: NonNullable<CellInput['cell']>, s: StyleEntry): ICellData =>
  f == null ? { v, t, s } : { v, t, f, s };

const isIn = (rect: Rect, row: number, column: number) =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

type FormulaCell = ICellData & { f: string };

const hasFormula = (cell: Nullable<ICellData>): cell is FormulaCell => !!cell?.f;

export const hasContent = (cell: ICellData): boolean =>
  (cell.v != null && cell.v !== '') || !!cell.f;

/** What Office.js shows of a cell. */
export function shownValue(cell: Nullable<ICellData>): ShownValue {
  const value = cell?.v;
  if (value == null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  return value;
}
