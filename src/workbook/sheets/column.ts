// A column as one record, from which header, width, format, drop-down, help, alert and formula derive.
import { TEXT_FORMAT } from '../excel/literal';
import { absoluteAddress, type Area } from '../excel/grid';
import { rangeOf, setNumberFormat } from '../excel/transfer';
import { listName, type ListKey } from './referensi/lists';

/** How another column of the same row is written inside a formula. */
export type ColumnReference<K extends string> = (key: K) => string;

/** Whole numbers or any, within bounds; what Excel refuses when it is typed. */
export interface NumberBounds {
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** The maximum is only what nobody means: refused when typed, no error of a cell that holds more. */
  readonly isPlausibility?: true;
}

/** What a column looks like and accepts, whatever it holds. */
export interface ColumnLook {
  readonly header: string;
  /** Width in characters, as Excel shows it. */
  readonly width: number;
  readonly format: string;
  readonly list?: ListKey;
  /** A short list that stands in the rule itself: at most 255 characters with its commas. */
  readonly choices?: readonly string[];
  readonly bounds?: NumberBounds;
  /** The list only proposes: other words may be typed. */
  readonly open?: true;
  /** What the user is told when the cell is selected; at most 255 characters. */
  readonly help?: string;
  /** Kept out of sight: what the add-in needs and people do not. */
  readonly hidden?: true;
  /** Present where the cells are computed. */
  readonly formula?: unknown;
}

export interface Column<K extends string = string> extends ColumnLook {
  readonly key: K;
  /** en-US spelling, with its `=`; `ref` writes the reference to another column of the row. */
  readonly formula?: (ref: ColumnReference<K>) => string;
  /** A blank cell of a filled row is a finding (domain 2.5). */
  readonly wanted?: true;
  /** When a filled cell is wrong besides list, bounds and format: a native condition, without `=`. */
  readonly wrong?: (ref: ColumnReference<K>) => string;
}

/** Number formats, in Excel's en-US spelling; Excel shows them with the user's separators. */
export const FORMAT = {
  text: TEXT_FORMAT,
  whole: '0',
  /** JP, and other figures with decimals. */
  jp: '#,##0.0#',
  rupiah: '#,##0',
  date: 'dd/mm/yyyy',
  percent: '0.00"%"',
  general: 'General',
} as const;

/** An earlier date is refused when it is typed: nobody plans or proves what is so long past. */
const FIRST_DATE = '2000-01-01';

/** Points for a width in characters of the standard font, as `columnWidth` wants it. */
export const pointsOf = (characters: number): number => characters * 5.25 + 3.75;

/** Sets widths and number formats of whole columns of a table or block. The caller syncs. */
export function formatColumns(
  sheet: Excel.Worksheet,
  columns: readonly ColumnLook[],
  body: Area,
): void {
  columns.forEach((column, index) => {
    const area: Area = { ...body, column: body.column + index, columnCount: 1 };
    const range = rangeOf(sheet, area);
    setNumberFormat(range, column.format);
    range.format.columnWidth = pointsOf(column.width);
    if (column.hidden) range.columnHidden = true;
  });
}

/** Puts drop-down, bounds, help and alert on the cells of a column. The caller syncs. */
export function validateColumn(sheet: Excel.Worksheet, column: ColumnLook, area: Area): void {
  const rule = ruleOf(column);
  if (!rule && column.help === undefined) return;
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.clear();
  if (rule) {
    dataValidation.rule = rule;
    dataValidation.errorAlert = {
      showAlert: column.open !== true,
      style: Excel.DataValidationAlertStyle.stop,
      title: column.header.slice(0, 32),
      message: alertOf(column),
    };
  }
  if (column.help !== undefined) {
    dataValidation.prompt = {
      showPrompt: true,
      title: column.header.slice(0, 32),
      message: column.help.slice(0, 255),
    };
  }
}

function ruleOf(column: ColumnLook): Excel.DataValidationRule | null {
  if (column.formula) return null;
  if (column.list) {
    return { list: { inCellDropDown: true, source: `=${listName(column.list)}` } };
  }
  if (column.choices) {
    return { list: { inCellDropDown: true, source: column.choices.join(',') } };
  }
  if (column.bounds) {
    const { whole, minimum, maximum } = column.bounds;
    const bounds: Excel.BasicDataValidation = {
      formula1: minimum,
      formula2: maximum,
      operator: Excel.DataValidationOperator.between,
    };
    return whole ? { wholeNumber: bounds } : { decimal: bounds };
  }
  if (column.format === FORMAT.date) {
    return {
      date: { formula1: FIRST_DATE, operator: Excel.DataValidationOperator.greaterThanOrEqualTo },
    };
  }
  return null;
}

function alertOf(column: ColumnLook): string {
  if (column.list || column.choices) return `Pilih ${column.header} dari daftar.`;
  if (column.bounds) {
    const { whole, minimum, maximum } = column.bounds;
    return `${column.header} harus ${whole ? 'bilangan bulat' : 'angka'} dari ${minimum} sampai ${maximum}.`;
  }
  return `${column.header} harus berupa tanggal, misalnya 27/09/2026.`;
}

/** The verdicts, with the colours that go with the words. */
export const VERDICT_COLOURS = [
  ['LULUS', '#E2F0D9', '#1E5C2E'],
  ['TIDAK LULUS', '#FBDAD7', '#8A1C13'],
  ['PERLU TELAAH', '#FFF2CC', '#6B4E00'],
] as const;

/** Colours the verdicts in an area; the word stays, colour only helps. The caller syncs. */
export function colourVerdicts(sheet: Excel.Worksheet, area: Area): void {
  const range = rangeOf(sheet, area);
  for (const [word, fill, font] of VERDICT_COLOURS) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = font;
    cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
  }
}

/** References of a table's own row: tblRencana[[#This Row],[Jumlah]]. */
export const tableReference =
  <K extends string>(table: string, columns: readonly Column<K>[]): ColumnReference<K> =>
  (key) =>
    `${table}[[#This Row],[${headerOf(columns, key)}]]`;

/** The header of a column by its key. */
export function headerOf<K extends string>(
  columns: readonly { key: K; header: string }[],
  key: K,
): string {
  const column = columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`No column ${key}.`);
  return column.header;
}

/** Formula of a name that stands for an area of a sheet. */
export const areaFormula = (quotedSheet: string, area: Area): string =>
  `=${quotedSheet}!${absoluteAddress(area)}`;
