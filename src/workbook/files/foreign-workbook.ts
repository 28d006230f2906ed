// Other people's workbooks as plain data: values, number formats, merges and what is hidden. Nothing of
// theirs enters this workbook, so it works on every host, for .xlsx and .xls (platform 5.6).
import type { CellObject, DefinedName, read as Read, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Area, Cell, Grid } from '../excel/grid';
import { MARK, ORIGINAL, readMark, signOf } from '../excel/marks';
import type { SheetPeran } from '../excel/roles';
import { SheetGrid } from '../sheets/sheet-grid';
import { checkContainer, FileError } from './container';
import { isSeparatedText, readSeparatedText } from './separated-text';

/** A sheet of another workbook that is not one of ours. */
export interface ForeignSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly grid: SheetGrid;
  readonly isHidden: (area: Area) => boolean;
}

export interface ForeignWorkbook {
  /** Name without folders. */
  readonly fileName: string;
  /** Its days count from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly ForeignSheet[];
}

/** A form stands in the first rows and columns; what lies beyond is data of another kind. */
export const MAXIMUM_ROWS = 20_000;
const MAXIMUM_COLUMNS = 500;
const MAXIMUM_CELLS = 1_000_000;

const ERROR_TEXTS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

interface ForeignOptions {
  /** Sheets that the add-in has made there are read too. */
  readonly withOwn?: boolean;
  /** Of those, the sheets of one role. */
  readonly wanted?: SheetPeran;
  /** Lists as text (.csv) are read too. */
  readonly withText?: boolean;
}

/**
 * Reads a workbook; the library comes only now. Formulas are read as the values that were saved with
 * them.
 * @throws FileError When the file is no workbook, locked, damaged or too large.
 */
export async function readForeignWorkbook(
  bytes: Uint8Array,
  fileName: string,
  { withOwn = false, wanted, withText = false }: ForeignOptions = {},
): Promise<ForeignWorkbook> {
  const isText = withText && isSeparatedText(fileName);
  const safe = isText ? bytes : checkContainer(bytes);
  const { read } = await import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
  const book = isText ? readSeparatedText(read, bytes, fileName, MAXIMUM_ROWS) : parse(read, safe);
  const ours = new Set(leftOut(book.Workbook?.Names ?? [], wanted));
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || (ours.has(index) && !withOwn)) return [];
    const grid = gridOf(sheet);
    if (!grid) return [];
    const visible = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0;
    return [{ name, visible, grid, isHidden: (area: Area) => isHidden(sheet, area) }];
  });
  return { fileName: fileName.slice(fileName.search(/[^\\/]*$/)), date1904, sheets };
}

/** The sheets that bear a mark other than the wanted one: a plan is no form, nor is a copy beside its original. */
function leftOut(names: readonly DefinedName[], wanted?: SheetPeran): (number | undefined)[] {
  const marked = names.filter(({ Name }) => Name === MARK);
  const originals = names
    .filter(({ Name, Sheet }) => Name === ORIGINAL && marked.every((mark) => mark.Sheet !== Sheet))
    .map(({ Ref }) => readMark(Ref));
  const isLeftOut = ({ Ref }: DefinedName): boolean => {
    const peran = readMark(Ref);
    if (wanted !== undefined) return peran !== wanted;
    const sign = signOf(peran);
    return sign === null || originals.includes(sign);
  };
  return marked.filter(isLeftOut).map(({ Sheet }) => Sheet);
}

function parse(read: typeof Read, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      sheetRows: MAXIMUM_ROWS,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileError(isLocked ? 'encrypted' : 'damaged');
  }
}

/** The cells of a sheet; null for a sheet without any, or one without cells (a chart). */
function gridOf(sheet: WorkSheet): SheetGrid | null {
  const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  let columnCount = 0;
  let rowCount = 0;
  for (let row = 0; row < data.length; row += 1) {
    const cells = data[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column -= 1) {
      if (!hasContent(cells[column])) continue;
      columnCount = Math.max(columnCount, column + 1);
      rowCount = row + 1;
      break;
    }
  }
  if (rowCount === 0) return null;
  columnCount = Math.min(columnCount, MAXIMUM_COLUMNS);
  if (rowCount * columnCount > MAXIMUM_CELLS) throw new FileError('tooManyCells');
  const values: Grid = [];
  const formats: Grid = [];
  for (let row = 0; row < rowCount; row += 1) {
    const cells = data[row] ?? [];
    const places = Array.from({ length: columnCount }, (_, column) => cells[column]);
    values.push(places.map(valueOf));
    formats.push(places.map((cell) => String(cell?.z ?? 'General')));
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }): Area => ({
    row: s.r,
    column: s.c,
    rowCount: e.r - s.r + 1,
    columnCount: e.c - s.c + 1,
  }));
  return new SheetGrid({ values, formats, merges });
}

const hasContent = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';

/** A cell as Excel would hand it over. */
function valueOf(cell: CellObject | undefined): Cell {
  if (cell === undefined || !hasContent(cell)) return '';
  const { t, v } = cell;
  if (t === 'e') return ERROR_TEXTS.get(Number(v)) ?? '#N/A';
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  return v ?? '';
}

/** True when a row or column of the area is hidden. */
function isHidden(sheet: WorkSheet, { row, column, rowCount, columnCount }: Area): boolean {
  const rows = sheet['!rows']?.slice(row, row + rowCount) ?? [];
  const columns = sheet['!cols']?.slice(column, column + columnCount) ?? [];
  // Sparse lists: rows and columns of no special height or width are not in them.
  return [...rows, ...columns].some((part) => part?.hidden === true);
}
