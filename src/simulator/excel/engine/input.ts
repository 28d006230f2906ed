// What Excel makes of a value that is typed or set: number, date, truth value, text or formula.
import { numfmt } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { invalidArgument } from '../../protocol/host-object';

/** Excel's error values, as text in a cell and in `values`. */
export const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
]);

/** Excel refuses a longer text. */
const MAX_TEXT = 32_767;

/** What goes into a cell; `null` = nothing. */
export interface CellInput {
  cell: Pick<ICellData, 'v' | 't' | 'f'> | null;
  /** The number format that Excel gives a cell without one, because a date or percentage was typed. */
  numberFormat?: string;
}

/** Whether a number format keeps everything as text. */
export const isText = (format: string | undefined): boolean => format === '@' || format === '@@@';

/** A text that stays one, also where it looks like a number. */
export const textCell = (text: string): Pick<ICellData, 'v' | 't'> => ({
  v: text,
  t: looksNumeric(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
});

/** Univer takes such a text for a number unless it is told; nothing that begins beyond `9` is one. */
const looksNumeric = (text: string) =>
  text.charCodeAt(0) <= 57 && text.trim() !== '' && !Number.isNaN(Number(text));

const numberCell = (value: number): Pick<ICellData, 'v' | 't'> => ({
  v: toFifteenDigits(value),
  t: CellValueType.NUMBER,
});

const booleanCell = (value: boolean): Pick<ICellData, 'v' | 't'> => ({
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
});

/** Excel keeps 15 significant digits of what is entered. */
function toFifteenDigits(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15
    ? value
    : Number(value.toPrecision(15));
}

/**
 * Reads a value as Excel does when it is set or typed: text beginning with `=` is a formula, with an
 * apostrophe text, and what looks like a number, percentage, date, time or truth value becomes one,
 * unless the cell's format is text. Other text beginning with `+` or `-` is a formula as well.
 * @param format The number format of the cell.
 * @throws InvalidArgument for a text longer than a cell holds.
 */
export function readInput(value: string | number | boolean, format: string | undefined): CellInput {
  if (typeof value === 'number') {
    return { cell: Number.isFinite(value) ? numberCell(value) : { v: '#NUM!', t: 1 } };
  }
  if (typeof value === 'boolean') return { cell: booleanCell(value) };
  if (value === '') return { cell: null };
  if (!value.startsWith('=') && value.length > MAX_TEXT) throw invalidArgument();
  if (isText(format)) return { cell: textCell(value) };
  if (value.startsWith("'")) return { cell: textCell(value.slice(1)) };
  if (value.length > 1 && value.startsWith('=')) return { cell: { f: value } };
  if (ERRORS.has(value.toUpperCase())) {
    return { cell: { v: value.toUpperCase(), t: CellValueType.STRING } };
  }
  const read = readText(value);
  const isFormula = read.cell?.v === value && value.length > 1 && /^[-+]/.test(value);
  return isFormula ? { cell: { f: `=${value}` } } : read;
}

/** Whether a text is a formula, or too long: all others become a cell in any case. */
export const mayBeRefused = (text: string): boolean =>
  /^[-+=]/.test(text) || text.length > MAX_TEXT;

/** Nothing longer is a number or a date. */
const LONGEST_NUMBER = 60;

/** What numbers and dates begin with: a sign, digit, bracket, currency, or a month's name. */
const BEGINNING = /^\s*([^\p{L}]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

function readText(text: string): CellInput {
  // The quick way out: numbers and dates hold a digit, truth values are words of their own.
  if (text.length > LONGEST_NUMBER) return { cell: textCell(text) };
  if (/^(true|false)$/i.test(text)) return { cell: booleanCell(text.toLowerCase() === 'true') };
  if (!/\d/.test(text) || !BEGINNING.test(text)) return { cell: textCell(text) };
  const parsed = numfmt.parseValue(text);
  if (!parsed || typeof parsed.v !== 'number') return { cell: textCell(text) };
  if (!isPlausible(text, parsed.z)) return { cell: textCell(text) };
  const cell = numberCell(parsed.v);
  return parsed.z ? { cell, numberFormat: parsed.z } : { cell };
}

/** Guards against readings that numfmt takes and Excel does not (`1,5`, `1 23`). */
function isPlausible(text: string, pattern: string | undefined): boolean {
  if (!pattern) return true;
  if (pattern.includes('#,##0')) {
    const digits = text.replace(/[^\d,.]/g, '');
    return /^\d{1,3}(,\d{3})+(\.\d*)?$|^\d+(\.\d*)?$/.test(digits);
  }
  return !['m d', 'd m', 'mmm d yy', 'd mmm yy'].includes(pattern) || /[-/]|[A-Za-z]/.test(text);
}
