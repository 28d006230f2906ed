// A range's look: fill, font, borders, alignment, sizes and the lock.
import { HostObject, invalidArgument, unsupportedOperation } from '../protocol/host-object';
import { intersect } from './address';
import type { Area } from './address';
import { BOOK, BookObject } from './book';
import type { Book } from './book';
import type { Style } from './content';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  formatChanged,
  hasStandardWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  setStandardWidth,
  uniform,
} from './layout';
import { RangeBorderCollection } from './range-borders';

/** Reads and writes the styles of one range. */
export class AreaStyles {
  constructor(
    readonly book: Book,
    readonly area: Area,
  ) {}

  /** What all cells have in common, `null` if they differ. */
  read<T>(read: (style: Style) => T): T | null {
    const { book, area } = this;
    const cells = book.cells(area.sheetId);
    const { rowCount, columnCount } = book.sheet(area.sheetId).getConfig();
    // Beyond the sheet's size all cells are alike: one more row and column stand for them.
    const seen = intersect(area, {
      row: 0,
      column: 0,
      rows: rowCount + 1,
      columns: columnCount + 1,
    });
    if (!seen) return read(cells.styleOf(area.row, area.column));
    const values = function* () {
      for (let row = seen.row; row < seen.row + seen.rows; row++) {
        for (let column = seen.column; column < seen.column + seen.columns; column++) {
          yield read(cells.styleOf(row, column));
        }
      }
    };
    return uniform(values());
  }

  write(patch: (style: Style) => Style, option = 'allowFormatCells'): void {
    const { book, area } = this;
    book.checkLayoutWritable(area.sheetId, option);
    book.cells(area.sheetId).restyle(area, patch);
    formatChanged(book, area);
  }
}

/** A style with one property set, or without it. */
function withProperty<K extends keyof Style>(
  style: Style,
  key: K,
  value: Style[K] | undefined,
): Style {
  const { [key]: _, ...rest } = style;
  return value === undefined ? (rest as Style) : { ...style, [key]: value };
}

const COLOR_NAMES: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** @throws InvalidArgument for what is no colour. */
export function readColor(color: string): string {
  const hex = COLOR_NAMES[color.toLowerCase()] ?? color;
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}

export class RangeFill extends HostObject {
  readonly hostType = 'RangeFill';
  readonly #styles: AreaStyles;

  constructor(styles: AreaStyles) {
    super();
    this.#styles = styles;
  }

  /** White where there is no fill; `null` if the cells differ. */
  get color(): string | null {
    return this.#styles.read((style) => style.fill ?? '#FFFFFF');
  }

  set color(color: string) {
    const fill = color === '' ? undefined : readColor(color);
    this.#styles.write((style) => withProperty(style, 'fill', fill));
  }

  clear(): void {
    this.#styles.write((style) => withProperty(style, 'fill', undefined));
  }
}

export class RangeFont extends HostObject {
  readonly hostType = 'RangeFont';
  readonly #styles: AreaStyles;

  constructor(styles: AreaStyles) {
    super();
    this.#styles = styles;
  }

  #set(change: NonNullable<Style['font']>): void {
    this.#styles.write((style) => ({ ...style, font: { ...style.font, ...change } }));
  }

  get bold(): boolean | null {
    return this.#styles.read((style) => style.font?.bold ?? false);
  }

  set bold(bold: boolean) {
    this.#set({ bold });
  }

  get italic(): boolean | null {
    return this.#styles.read((style) => style.font?.italic ?? false);
  }

  set italic(italic: boolean) {
    this.#set({ italic });
  }

  get underline(): string | null {
    return this.#styles.read((style) => (style.font?.underline ? 'Single' : 'None'));
  }

  set underline(underline: string) {
    if (underline !== 'None' && underline !== 'Single') {
      throw unsupportedOperation(`simulator: RangeFont.underline = ${underline}`);
    }
    this.#set({ underline: underline === 'Single' });
  }

  get color(): string | null {
    return this.#styles.read((style) => style.font?.color ?? '#000000');
  }

  set color(color: string) {
    this.#set({ color: readColor(color) });
  }

  get name(): string | null {
    return this.#styles.read((style) => style.font?.name ?? 'Calibri');
  }

  set name(name: string) {
    this.#set({ name });
  }

  /** In points. */
  get size(): number | null {
    return this.#styles.read((style) => style.font?.size ?? 11);
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw invalidArgument();
    this.#set({ size });
  }
}

export class FormatProtection extends HostObject {
  readonly hostType = 'FormatProtection';
  readonly #styles: AreaStyles;

  constructor(styles: AreaStyles) {
    super();
    this.#styles = styles;
  }

  get locked(): boolean | null {
    return this.#styles.read((style) => style.locked ?? true);
  }

  set locked(locked: boolean) {
    const value = locked ? undefined : false;
    this.#styles.write((style) => withProperty(style, 'locked', value), '');
  }

  get formulaHidden(): boolean | null {
    return this.#styles.read((style) => style.formulaHidden ?? false);
  }

  set formulaHidden(hidden: boolean) {
    const value = hidden ? true : undefined;
    this.#styles.write((style) => withProperty(style, 'formulaHidden', value), '');
  }
}

const HORIZONTAL = ['Left', 'Center', 'Right', 'Justify', 'CenterAcrossSelection'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

export class RangeFormat extends BookObject {
  readonly hostType = 'RangeFormat';
  readonly #styles: AreaStyles;
  readonly fill: RangeFill;
  readonly font: RangeFont;
  readonly borders: RangeBorderCollection;
  readonly protection: FormatProtection;

  constructor(book: Book, area: Area) {
    super(book);
    this.#styles = new AreaStyles(book, area);
    this.fill = new RangeFill(this.#styles);
    this.font = new RangeFont(this.#styles);
    this.borders = new RangeBorderCollection(book, area);
    this.protection = new FormatProtection(this.#styles);
  }

  get horizontalAlignment(): string | null {
    return this.#styles.read((style) => style.horizontalAlignment ?? 'General');
  }

  set horizontalAlignment(alignment: string) {
    const value = HORIZONTAL.find((each) => each === alignment);
    if (!value && alignment !== 'General') {
      throw unsupportedOperation(`simulator: RangeFormat.horizontalAlignment = ${alignment}`);
    }
    this.#styles.write((style) => withProperty(style, 'horizontalAlignment', value));
  }

  get verticalAlignment(): string | null {
    return this.#styles.read((style) => style.verticalAlignment ?? 'Bottom');
  }

  set verticalAlignment(alignment: string) {
    const value = VERTICAL.find((each) => each === alignment);
    if (!value)
      throw unsupportedOperation(`simulator: RangeFormat.verticalAlignment = ${alignment}`);
    this.#styles.write((style) => withProperty(style, 'verticalAlignment', value));
  }

  get wrapText(): boolean | null {
    return this.#styles.read((style) => style.wrapText ?? false);
  }

  set wrapText(wrapText: boolean) {
    this.#styles.write((style) => withProperty(style, 'wrapText', wrapText ? true : undefined));
  }

  get indentLevel(): number | null {
    return this.#styles.read((style) => style.indent ?? 0);
  }

  set indentLevel(level: number) {
    if (!(level >= 0 && level <= 250)) throw invalidArgument();
    this.#styles.write((style) => withProperty(style, 'indent', level === 0 ? undefined : level));
  }

  /** In points; `null` if the columns differ. */
  get columnWidth(): number | null {
    return columnWidth(this[BOOK], this.#styles.area);
  }

  set columnWidth(points: number) {
    if (!(points >= 0 && points <= 1790)) throw invalidArgument();
    this[BOOK].checkLayoutWritable(this.#styles.area.sheetId, 'allowFormatColumns');
    setColumnWidth(this[BOOK], this.#styles.area, points);
    formatChanged(this[BOOK], this.#styles.area);
  }

  /** `null` if some columns have the sheet's own width and some do not. */
  get useStandardWidth(): boolean | null {
    return hasStandardWidth(this[BOOK], this.#styles.area);
  }

  /** Only true does something: Excel cannot make up another width. */
  set useStandardWidth(standard: boolean) {
    if (!standard) return;
    this[BOOK].checkLayoutWritable(this.#styles.area.sheetId, 'allowFormatColumns');
    setStandardWidth(this[BOOK], this.#styles.area);
    formatChanged(this[BOOK], this.#styles.area);
  }

  /** In points; `null` if the rows differ. */
  get rowHeight(): number | null {
    return rowHeight(this[BOOK], this.#styles.area);
  }

  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409.5)) throw invalidArgument();
    this[BOOK].checkLayoutWritable(this.#styles.area.sheetId, 'allowFormatRows');
    setRowHeight(this[BOOK], this.#styles.area, points);
    formatChanged(this[BOOK], this.#styles.area);
  }

  autofitColumns(): void {
    this[BOOK].checkLayoutWritable(this.#styles.area.sheetId, 'allowFormatColumns');
    autofitColumns(this[BOOK], this.#styles.area);
    formatChanged(this[BOOK], this.#styles.area);
  }

  autofitRows(): void {
    this[BOOK].checkLayoutWritable(this.#styles.area.sheetId, 'allowFormatRows');
    autofitRows(this[BOOK], this.#styles.area);
    formatChanged(this[BOOK], this.#styles.area);
  }
}
