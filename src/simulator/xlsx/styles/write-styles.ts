// Styles back into the file: its tables only grow, so that every index that stands in the file stays
// true, and a new format starts from the one the cell had, so that what Style does not model stays.
import type { ConditionalStyle, Style } from '../../excel/content';
import { childOf, childrenOf, element, formatElement, setChild, type XmlElement } from '../xml';
import { writeBorders } from './borders';
import { colorElement } from './colors';
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from './number-formats';
import { HORIZONTAL, readFill, readFont, type FontFacts, type StyleTables } from './read-styles';

const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );
const SHEET_ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );
const FORMAT_ORDER = ['alignment', 'protection', 'extLst'];

/** The same text for equal styles, however their keys are ordered. */
export function styleKey(style: object): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

const NORMAL = styleKey({});

const horizontalOf = ({ horizontalAlignment: wanted }: Style): string | undefined =>
  Object.entries(HORIZONTAL).find(([, name]) => name === wanted)?.[0];

/** One list of the styles part: finds equal elements, adds new ones. */
class Table {
  readonly #list: XmlElement;
  readonly #indices = new Map<string, number>();

  constructor(
    readonly root: XmlElement,
    readonly name: string,
  ) {
    this.#list = childOf(root, name) ?? element(name);
    childrenOf(this.#list).forEach((item, index) => {
      const key = formatElement(item);
      if (!this.#indices.has(key)) this.#indices.set(key, index);
    });
  }

  /** A copy that may be changed. */
  copy(index: number, name: string): XmlElement {
    return structuredClone(childrenOf(this.#list)[index] ?? element(name));
  }

  put(item: XmlElement): number {
    const key = formatElement(item);
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const index = childrenOf(this.#list).length;
    if (index === 0) setChild(this.root, this.name, SHEET_ORDER, this.#list);
    this.#list.children.push(item);
    this.#list.attributes.count = String(index + 1);
    this.#indices.set(key, index);
    return index;
  }
}

export class StyleWriter {
  readonly #tables: StyleTables;
  readonly #numberFormats: Table;
  readonly #fonts: Table;
  readonly #fills: Table;
  readonly #borders: Table;
  readonly #formats: Table;
  readonly #conditional: Table;
  readonly #root: XmlElement;
  /** The styles of the opened file by number, and their first numbers by style. */
  readonly #keys: readonly string[];
  readonly #byStyle = new Map<string, number>();
  readonly #built = new Map<string, number>();

  /** @param root the styles part's tree, which is added to */
  constructor(root: XmlElement, tables: StyleTables) {
    this.#root = root;
    this.#tables = tables;
    this.#numberFormats = new Table(root, 'numFmts');
    this.#fonts = new Table(root, 'fonts');
    this.#fills = new Table(root, 'fills');
    this.#borders = new Table(root, 'borders');
    this.#formats = new Table(root, 'cellXfs');
    this.#conditional = new Table(root, 'dxfs');
    // The first format is the normal style, whatever it looks like.
    this.#byStyle.set(NORMAL, 0);
    this.#keys = tables.styles.map(styleKey);
    this.#keys.forEach((key, index) => {
      if (!this.#byStyle.has(key)) this.#byStyle.set(key, index);
    });
  }

  /**
   * The index of the cell format that shows the style.
   * @param key of the style, see {@link styleKey}
   * @param before the format that the cell had in the file
   */
  index(style: Style, before: number | undefined, key = styleKey(style)): number {
    if (before !== undefined && (this.#keys[before] ?? NORMAL) === key) return before;
    if (key === NORMAL) return 0;
    const known = this.#byStyle.get(key);
    if (known !== undefined && before === undefined) return known;
    const builtKey = `${before ?? 0} ${key}`;
    let index = this.#built.get(builtKey);
    if (index === undefined) {
      index = this.#build(style, before ?? 0);
      this.#built.set(builtKey, index);
    }
    return index;
  }

  conditional(style: ConditionalStyle): number {
    const { font, fill, borders } = style;
    const fontElement =
      font &&
      element('font', {}, [
        font.bold === undefined ? undefined : element('b', { val: font.bold }),
        font.italic === undefined ? undefined : element('i', { val: font.italic }),
        font.color === undefined ? undefined : colorElement('color', font.color),
      ]);
    const fillElement =
      fill === undefined
        ? undefined
        : element('fill', {}, [element('patternFill', {}, [colorElement('bgColor', fill)])]);
    const border = borders && element('border');
    if (border !== undefined && borders !== undefined) writeBorders(border, borders);
    return this.#conditional.put(element('dxf', {}, [fontElement, fillElement, border]));
  }

  #build(style: Style, before: number): number {
    const format = this.#formats.copy(before, 'xf');
    const old = this.#tables.styles[before] ?? {};
    const changed = (key: keyof Style) =>
      styleKey({ value: style[key] }) !== styleKey({ value: old[key] });
    const set = (name: string, apply: string, value: number) => {
      format.attributes[name] = String(value);
      format.attributes[apply] = '1';
    };
    format.attributes.xfId ??= '0';
    if (changed('numberFormat')) set('numFmtId', 'applyNumberFormat', this.#numberFormat(style));
    if (changed('font')) {
      set('fontId', 'applyFont', this.#font(style.font, Number(format.attributes.fontId ?? 0)));
    }
    if (changed('fill')) set('fillId', 'applyFill', this.#fill(style.fill));
    if (changed('borders')) {
      const border = this.#borders.copy(Number(format.attributes.borderId ?? 0), 'border');
      writeBorders(border, style.borders ?? {});
      set('borderId', 'applyBorder', this.#borders.put(border));
    }
    const alignment = [
      ['horizontalAlignment', 'horizontal', horizontalOf(style)],
      ['verticalAlignment', 'vertical', style.verticalAlignment?.toLowerCase()],
      ['wrapText', 'wrapText', style.wrapText === true ? '1' : undefined],
      ['indent', 'indent', style.indent === undefined ? undefined : String(style.indent)],
    ] as const;
    const protection = [
      ['locked', 'locked', style.locked === false ? '0' : undefined],
      ['formulaHidden', 'hidden', style.formulaHidden === true ? '1' : undefined],
    ] as const;
    this.#setGroup(
      format,
      'alignment',
      'applyAlignment',
      alignment.filter(([key]) => changed(key)),
    );
    this.#setGroup(
      format,
      'protection',
      'applyProtection',
      protection.filter(([key]) => changed(key)),
    );
    return this.#formats.put(format);
  }

  #setGroup(
    format: XmlElement,
    name: string,
    apply: string,
    changes: (readonly [string, string, string | undefined])[],
  ): void {
    if (changes.length === 0) return;
    const attributes = { ...childOf(format, name)?.attributes };
    for (const [, attribute, value] of changes) {
      if (value === undefined) Reflect.deleteProperty(attributes, attribute);
      else attributes[attribute] = value;
    }
    const empty = Object.keys(attributes).length === 0;
    setChild(format, name, FORMAT_ORDER, empty ? undefined : element(name, attributes));
    format.attributes[apply] = '1';
  }

  #numberFormat({ numberFormat = 'General' }: Style): number {
    const builtIn = builtInFormatId(numberFormat);
    if (builtIn !== undefined) return builtIn;
    const formats = childrenOf(childOf(this.#root, 'numFmts'));
    const known = formats.find(({ attributes }) => attributes.formatCode === numberFormat);
    if (known !== undefined) return Number(known.attributes.numFmtId);
    const ids = formats.map(({ attributes }) => Number(attributes.numFmtId) + 1);
    const id = Math.max(FIRST_CUSTOM_FORMAT, ...ids);
    this.#numberFormats.put(element('numFmt', { numFmtId: id, formatCode: numberFormat }));
    return id;
  }

  #font(wanted: Style['font'], before: number): number {
    const font = this.#fonts.copy(before, 'font');
    const old = readFont(font, this.#tables.color);
    const next: FontFacts = { ...this.#tables.normalFont, ...wanted };
    const put = (name: string, child: XmlElement | undefined) => {
      setChild(font, name, FONT_ORDER, child);
    };
    if (next.bold !== old.bold) put('b', next.bold ? element('b') : undefined);
    if (next.italic !== old.italic) put('i', next.italic ? element('i') : undefined);
    if (next.underline !== old.underline) put('u', next.underline ? element('u') : undefined);
    if (next.size !== old.size) put('sz', element('sz', { val: next.size }));
    if (next.color !== old.color) put('color', colorElement('color', next.color));
    if (next.name !== old.name) {
      put('name', element('name', { val: next.name }));
      for (const name of ['scheme', 'family', 'charset']) put(name, undefined);
    }
    return this.#fonts.put(font);
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const pattern = element('patternFill', { patternType: 'solid' }, [
      colorElement('fgColor', color),
      element('bgColor', { indexed: 64 }),
    ]);
    const fill = element('fill', {}, [pattern]);
    // An equal look in the theme's colours is as good.
    const fills = childrenOf(childOf(this.#root, 'fills'));
    const known = fills.findIndex((item) => readFill(item, this.#tables.color) === color);
    return known < 0 ? this.#fills.put(fill) : known;
  }
}
