// The cells of a sheet, read in one pass over the markup, with the place where each stands, so that
// saving can carry over what did not change.
import type { CellContent, CellValue } from '../../excel/content';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../address';
import { damaged } from '../error';
import { shiftFormula } from '../formula/shift';
import { tokenize, type Token } from '../formula/tokens';
import { toShownFormula } from '../formula/translate';
import { without } from '../objects';
import { flag, numberOf, readAttributes, scanXml, unescapeXml } from '../xml';
import { decodeXstring } from '../xstring';
import type { SharedStrings } from './shared-strings';

/** The cells as they stand in the markup; the arrays run side by side. */
export interface ScannedCells {
  xml: string;
  cells: CellContent[];
  /** Where each cell's element begins and ends in `xml`. */
  from: number[];
  to: number[];
  /** Whether the cell's formula stands elsewhere or differs from what the element says. */
  shared: Set<number>;
  rows: Map<number, Record<string, string>>;
  hasLegacyArrays: boolean;
  hasDataTables: boolean;
}

export interface CellReaderOptions {
  strings: SharedStrings;
  customFunctions: readonly string[];
  date1904: boolean;
}

/** `2026-01-31T12:00:00` as a serial number. */
function serialOf(iso: string, date1904: boolean): number | undefined {
  const time = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}${iso.includes('T') ? 'Z' : ''}`,
  );
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}

interface FormulaElement {
  attributes: Record<string, string>;
  text: string;
}

class CellScanner {
  readonly result: ScannedCells;
  readonly #options: CellReaderOptions;
  readonly #masters = new Map<string, { row: number; column: number; tokens: Token[] }>();
  readonly #shown = new Map<string, string>();
  /** By column: the last row that an array of an earlier cell fills. */
  #filledTo: Int32Array | undefined;

  #row = -1;
  #column = -1;
  #attributes: Record<string, string> = {};
  #from = 0;
  #formula: FormulaElement | undefined;
  #value: string | undefined;
  #inline: string | undefined;
  #collecting: 'v' | 'f' | 't' | undefined;
  #phonetic = false;

  constructor(xml: string, options: CellReaderOptions) {
    this.#options = options;
    this.result = {
      xml,
      cells: [],
      from: [],
      to: [],
      shared: new Set(),
      rows: new Map(),
      hasLegacyArrays: false,
      hasDataTables: false,
    };
  }

  open(name: string, start: number, end: number, from: number): void {
    const { xml } = this.result;
    switch (name) {
      case 'c':
        this.#attributes = readAttributes(xml, start, end);
        this.#place(this.#attributes.r);
        this.#from = from;
        this.#formula = undefined;
        this.#value = undefined;
        this.#inline = undefined;
        break;
      case 'row':
        this.#openRow(readAttributes(xml, start, end));
        break;
      case 'f':
        this.#formula = { attributes: readAttributes(xml, start, end), text: '' };
        this.#collecting = 'f';
        break;
      case 'v':
        this.#value = '';
        this.#collecting = 'v';
        break;
      case 'is':
        this.#inline = '';
        break;
      case 't':
        if (!this.#phonetic) this.#collecting = 't';
        break;
      case 'rPh':
        this.#phonetic = true;
    }
  }

  text(start: number, end: number, cdata: boolean): void {
    if (this.#collecting === undefined) return;
    const part = this.result.xml.slice(start, end);
    const text = cdata ? part : unescapeXml(part);
    if (this.#collecting === 'v') this.#value = (this.#value ?? '') + text;
    else if (this.#collecting === 't') this.#inline = (this.#inline ?? '') + text;
    else if (this.#formula !== undefined) this.#formula.text += text;
  }

  close(name: string, to: number): void {
    if (name === 'c') this.#closeCell(to);
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'v' || name === 'f' || name === 't') this.#collecting = undefined;
  }

  #openRow(attributes: Record<string, string>): void {
    this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) {
      throw damaged(`A row has the number ${String(attributes.r)}.`);
    }
    const rest = without(attributes, 'r', 'spans');
    if (Object.keys(rest).length > 0) this.result.rows.set(this.#row, rest);
  }

  #place(address: string | undefined): void {
    if (address === undefined) {
      this.#column++;
    } else {
      let column = 0;
      let at = 0;
      for (let code = address.charCodeAt(0) | 32; code > 96; code = address.charCodeAt(++at) | 32) {
        column = column * 26 + code - 96;
      }
      this.#column = column - 1;
      if (Number(address.slice(at)) - 1 !== this.#row)
        throw damaged(`${address} is in another row.`);
    }
    if (this.#column < 0 || this.#column >= MAX_COLUMNS) throw damaged('A cell has no column.');
  }

  #closeCell(to: number): void {
    const { result } = this;
    const cell: CellContent = { row: this.#row, column: this.#column };
    const value = this.#readValue();
    if (value !== undefined) cell.value = value;
    if (this.#formula !== undefined) this.#readFormula(cell, this.#formula);
    const style = numberOf(this.#attributes.s) ?? 0;
    if (style !== 0) cell.style = style;
    const filledTo = this.#filledTo?.[this.#column];
    if (filledTo !== undefined && filledTo > this.#row && cell.formula === undefined) {
      cell.spilled = true;
    }
    if (cell.value === undefined && cell.formula === undefined && cell.style === undefined) return;
    result.cells.push(cell);
    result.from.push(this.#from);
    result.to.push(to);
  }

  #readValue(): CellValue | undefined {
    const { t = 'n' } = this.#attributes;
    if (t === 'inlineStr') return this.#inline && decodeXstring(this.#inline);
    const value = this.#value;
    if (t === 'str') {
      return value === undefined && this.#formula === undefined
        ? undefined
        : decodeXstring(value ?? '');
    }
    if (value === undefined || value === '') return undefined;
    switch (t) {
      case 's': {
        const text = this.#options.strings.at(Number(value));
        if (text === undefined) throw damaged(`A cell refers to the missing text ${value}.`);
        return text;
      }
      case 'b':
        return flag(value.trim());
      case 'e':
        return { error: value };
      case 'd':
        return serialOf(value, this.#options.date1904) ?? value;
      default:
        return numberOf(value);
    }
  }

  #readFormula(cell: CellContent, { attributes, text }: FormulaElement): void {
    const { result } = this;
    const index = result.cells.length;
    const { t, ref, si = '' } = attributes;
    if (t === 'dataTable') {
      result.hasDataTables = true;
      return;
    }
    if (t === 'shared') {
      result.shared.add(index);
      if (text !== '') {
        this.#masters.set(si, { row: cell.row, column: cell.column, tokens: tokenize(text) });
      } else {
        const master = this.#masters.get(si);
        if (master === undefined) return;
        const { row, column, tokens } = master;
        cell.formula = `=${this.#toShown(shiftFormula(tokens, cell.row - row, cell.column - column))}`;
        return;
      }
    }
    if (text === '') return;
    cell.formula = `=${this.#toShown(text)}`;
    if (t !== 'array' || ref === undefined) return;
    if (this.#attributes.cm === undefined) result.hasLegacyArrays = true;
    const { top, left, bottom, right } = parseArea(ref);
    if (top === bottom && left === right) return;
    cell.spill = { rows: bottom - top + 1, columns: right - left + 1 };
    this.#filledTo ??= new Int32Array(MAX_COLUMNS);
    this.#filledTo.fill(bottom + 1, left, right + 1);
  }

  #toShown(formula: string): string {
    let shown = this.#shown.get(formula);
    if (shown === undefined) {
      shown = toShownFormula(formula, this.#options.customFunctions);
      this.#shown.set(formula, shown);
    }
    return shown;
  }
}

/** @param xml what stands inside `sheetData` @throws XlsxError 'damaged' */
export function readCells(xml: string, options: CellReaderOptions): ScannedCells {
  const scanner = new CellScanner(xml, options);
  scanXml(xml, scanner);
  return scanner.result;
}
