// The cells of a sheet back into markup. A cell that did not change keeps its element to the letter.
import type { CellContent, CellValue, SheetContent, Style } from '../../excel/content';
import { columnName, formatArea, parseArea } from '../address';
import { toFileFormula, type FormulaContext } from '../formula/translate';
import { styleKey, type StyleWriter } from '../styles/write-styles';
import { escapeAttribute, escapeText, flag } from '../xml';
import { encodeXstring } from '../xstring';
import type { ScannedCells } from './read-cells';
import type { SharedStrings } from './shared-strings';

export interface CellWriterOptions {
  strings: SharedStrings;
  styles: readonly Style[];
  /** What the styles were when the file was opened. */
  stylesBefore: readonly Style[];
  styleWriter: StyleWriter;
  formulas: FormulaContext;
  dynamicArrayMark(): number;
}

/** Newer errors than these a file holds only together with rich data: Excel writes `#VALUE!` for them. */
const FILE_ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '),
);
const FORMULA_ELEMENT = /<f(?:\s[^>]*?)?(?:\/>|>[^<]*<\/f>)/;
const CELL_MARK = /^<c\s[^>]*?\scm="(\d+)"/;

const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.error === b.error);

/** A formula that shows nothing has the empty text as its value. */
const valueOf = ({ value, formula }: CellContent): CellValue | undefined =>
  value ?? (formula === undefined ? undefined : '');

const sameSpill = (a: CellContent, b: CellContent): boolean =>
  a.spill?.rows === b.spill?.rows &&
  a.spill?.columns === b.spill?.columns &&
  a.spilled === b.spilled;

function isBefore(a: CellContent, b: CellContent): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}

function sorted(cells: readonly CellContent[]): readonly CellContent[] {
  const ordered = cells.every((cell, index) => {
    const previous = cells[index - 1];
    return previous === undefined || isBefore(previous, cell);
  });
  return ordered ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

export class CellWriter {
  readonly #options: CellWriterOptions;
  readonly #formulas = new Map<string, { text: string; dynamic: boolean }>();
  readonly #keys: string[];
  readonly #keysBefore: string[];
  readonly #normal = styleKey({});

  constructor(options: CellWriterOptions) {
    this.#options = options;
    this.#keys = options.styles.map(styleKey);
    this.#keysBefore = options.stylesBefore.map(styleKey);
  }

  /** What stands inside `sheetData` now; the same text as before where nothing changed. */
  write(sheet: SheetContent, before: ScannedCells | null): string {
    const areas = sheet.tables.map(({ name, range }) => ({ name, area: parseArea(range) }));
    const tableAt = ({ row, column }: CellContent): string | undefined =>
      areas.find(
        ({ area }) =>
          row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )?.name;
    const cells = sorted(sheet.cells);
    const rows = this.#rowAttributes(sheet, before);
    const rowNumbers = [...rows.attributes.keys()].sort((a, b) => a - b);
    const out: string[] = [];
    let changed = rows.changed || cells.length !== (before?.cells.length ?? 0);
    let old = 0;
    let nextRow = 0;
    for (let at = 0; at < cells.length || nextRow < rowNumbers.length;) {
      const row = Math.min(cells[at]?.row ?? Infinity, rowNumbers[nextRow] ?? Infinity);
      if (rowNumbers[nextRow] === row) nextRow++;
      out.push('<row r="', String(row + 1), '"', rows.attributes.get(row) ?? '', '>');
      for (let cell = cells[at]; cell?.row === row; cell = cells[++at]) {
        let previous = before?.cells[old];
        while (previous !== undefined && isBefore(previous, cell)) previous = before?.cells[++old];
        const here =
          previous?.row === row && previous.column === cell.column ? previous : undefined;
        const raw =
          here === undefined || before === null
            ? undefined
            : before.xml.slice(before.from[old], before.to[old]);
        const isShared = before?.shared.has(old) === true;
        if (here !== undefined && raw !== undefined && this.#isSame(cell, here)) {
          out.push(isShared ? this.#format(cell, here, undefined, tableAt) : raw);
        } else {
          changed = true;
          out.push(this.#format(cell, here, isShared ? undefined : raw, tableAt));
        }
      }
      out.push('</row>');
    }
    return changed || before === null ? out.join('') : before.xml;
  }

  #rowAttributes(
    sheet: SheetContent,
    before: ScannedCells | null,
  ): { attributes: Map<number, string>; changed: boolean } {
    const attributes = new Map<number, string>();
    const wanted = new Map(sheet.rows.map((row) => [row.row, row]));
    let changed = false;
    for (const row of new Set([...(before?.rows.keys() ?? []), ...wanted.keys()])) {
      const old = before?.rows.get(row);
      const next = { ...old };
      const { height, hidden = false } = wanted.get(row) ?? {};
      if (height !== (old?.ht === undefined ? undefined : Number(old.ht))) {
        changed = true;
        for (const name of ['ht', 'customHeight']) Reflect.deleteProperty(next, name);
        if (height !== undefined) Object.assign(next, { ht: String(height), customHeight: '1' });
      }
      if (hidden !== flag(old?.hidden)) {
        changed = true;
        if (hidden) next.hidden = '1';
        else Reflect.deleteProperty(next, 'hidden');
      }
      const text = Object.entries(next).map(
        ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
      );
      if (text.length > 0) attributes.set(row, text.join(''));
    }
    return { attributes, changed };
  }

  #isSame(cell: CellContent, before: CellContent): boolean {
    return (
      sameValue(valueOf(cell), valueOf(before)) &&
      cell.formula === before.formula &&
      sameSpill(cell, before) &&
      this.#styleKey(cell.style) === this.#keyBefore(before.style)
    );
  }

  #styleKey(style: number | undefined): string {
    return style === undefined ? this.#normal : (this.#keys[style] ?? this.#normal);
  }

  #keyBefore(style: number | undefined): string {
    return style === undefined ? this.#normal : (this.#keysBefore[style] ?? this.#normal);
  }

  /** @param raw the element that the cell had, if its formula stands in it */
  #format(
    cell: CellContent,
    before: CellContent | undefined,
    raw: string | undefined,
    tableAt: (cell: CellContent) => string | undefined,
  ): string {
    const { styles, styleWriter } = this.#options;
    const formatBefore = before === undefined ? undefined : (before.style ?? 0);
    const style = cell.style === undefined ? {} : (styles[cell.style] ?? {});
    const format = styleWriter.index(style, formatBefore, this.#styleKey(cell.style));
    const keepsFormula =
      raw !== undefined &&
      before !== undefined &&
      cell.formula === before.formula &&
      sameSpill(cell, before);
    const kept = keepsFormula ? FORMULA_ELEMENT.exec(raw)?.[0] : undefined;
    const { mark, element } =
      kept === undefined
        ? this.#formula(cell, tableAt)
        : { mark: CELL_MARK.exec(raw ?? '')?.[1], element: kept };
    const { type, value } = this.#value(cell);
    const open = `<c r="${columnName(cell.column)}${cell.row + 1}"`;
    const attributes = `${format === 0 ? '' : ` s="${format}"`}${type}${mark === undefined ? '' : ` cm="${mark}"`}`;
    const content = element + value;
    return content === '' ? `${open}${attributes}/>` : `${open}${attributes}>${content}</c>`;
  }

  #formula(
    cell: CellContent,
    tableAt: (cell: CellContent) => string | undefined,
  ): { mark: string | number | undefined; element: string } {
    if (cell.formula === undefined) return { mark: undefined, element: '' };
    const shown = cell.formula.replace(/^=/, '');
    const table = shown.includes('[') ? tableAt(cell) : undefined;
    const key = table === undefined ? shown : `${table}\n${shown}`;
    let formula = this.#formulas.get(key);
    if (formula === undefined) {
      formula = toFileFormula(shown, { ...this.#options.formulas, table });
      this.#formulas.set(key, formula);
    }
    const text = escapeText(formula.text);
    if (!formula.dynamic && cell.spill === undefined) {
      return { mark: undefined, element: `<f>${text}</f>` };
    }
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    const ref = formatArea({
      top: cell.row,
      left: cell.column,
      bottom: cell.row + rows - 1,
      right: cell.column + columns - 1,
    });
    return {
      mark: this.#options.dynamicArrayMark(),
      element: `<f t="array" ref="${ref}">${text}</f>`,
    };
  }

  #value(cell: CellContent): { type: string; value: string } {
    const { formula, spilled } = cell;
    const value = valueOf(cell);
    switch (typeof value) {
      case 'number':
        return Number.isFinite(value)
          ? { type: '', value: `<v>${value}</v>` }
          : { type: ' t="e"', value: '<v>#NUM!</v>' };
      case 'boolean':
        return { type: ' t="b"', value: `<v>${value ? 1 : 0}</v>` };
      case 'object': {
        const error = FILE_ERRORS.has(value.error) ? value.error : '#VALUE!';
        return { type: ' t="e"', value: `<v>${error}</v>` };
      }
      case 'string':
        return formula !== undefined || spilled === true
          ? { type: ' t="str"', value: `<v>${escapeText(encodeXstring(value))}</v>` }
          : { type: ' t="s"', value: `<v>${this.#options.strings.number(value)}</v>` };
      default:
        return { type: '', value: '' };
    }
  }
}
