// Cell styles: the plain data of a file on one side, Univer's style table on the other. What Univer
// has no place for (locked, hidden formulas) is kept beside its entry.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData, Nullable, Styles } from '@univerjs/core';
import type { Border, BorderEdge, Style } from '../content';

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  // Univer would centre a long text on its first cell, cut at the sheet's edge; what was asked for
  // stays in our own entry.
  CenterAcrossSelection: HorizontalAlign.LEFT,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const EDGES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
/** Univer counts the padding of an indent in pixels. */
const INDENT_PIXELS = 9;

const BORDERS: [Border['style'], Border['weight'], BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function toUniverBorder({ style, weight, color }: Border) {
  const exact = BORDERS.find(([s, w]) => s === style && w === weight);
  const s = (exact ?? BORDERS.find(([each]) => each === style))?.[2] ?? BorderStyleTypes.THIN;
  return { s, cl: { rgb: color } };
}

function toUniver(style: Style): IStyleData {
  const { font, borders } = style;
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  if (font?.name !== undefined) data.ff = font.name;
  if (font?.size !== undefined) data.fs = font.size;
  if (font?.bold !== undefined) data.bl = flag(font.bold);
  if (font?.italic !== undefined) data.it = flag(font.italic);
  if (font?.underline !== undefined) data.ul = { s: flag(font.underline) };
  if (font?.color !== undefined) data.cl = { rgb: font.color };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  if (style.horizontalAlignment) data.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment) data.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) {
    data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  if (style.indent !== undefined) {
    const indent = style.indent * INDENT_PIXELS;
    // At the right it is kept from the right edge.
    data.pd = { l: indent, ...(style.horizontalAlignment === 'Right' && { r: indent }) };
  }
  if (borders) {
    const bd: IBorderData = {};
    for (const [edge, border] of Object.entries(borders)) {
      bd[EDGES[edge as BorderEdge]] = toUniverBorder(border);
    }
    data.bd = bd;
  }
  return data;
}

const hex = (color: Nullable<string>): string | undefined => {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  if (rgb) {
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  }
  return color?.toUpperCase();
};

const keyOf = <K extends string>(record: Record<K, number>, value: Nullable<number>) =>
  (Object.keys(record) as K[]).find((key) => record[key] === value);

/** Drops what is `undefined`, and then what is empty. */
function compact<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

function fromUniver(data: IStyleData): Style {
  const isSet = (value: BooleanNumber | undefined) =>
    value === undefined ? undefined : value === BooleanNumber.TRUE;
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of Object.keys(EDGES) as BorderEdge[]) {
    const border = data.bd?.[EDGES[edge]];
    if (!border) continue;
    const [style, weight] = BORDERS.find(([, , type]) => type === border.s) ?? [
      'Continuous',
      'Thin',
    ];
    borders[edge] = { style, weight, color: hex(border.cl.rgb) ?? '#000000' };
  }
  const font = compact({
    name: data.ff ?? undefined,
    size: data.fs,
    bold: isSet(data.bl),
    italic: isSet(data.it),
    underline: data.ul ? data.ul.s === BooleanNumber.TRUE : undefined,
    color: hex(data.cl?.rgb),
  });
  const style = compact({
    numberFormat: data.n?.pattern,
    font,
    fill: hex(data.bg?.rgb),
    horizontalAlignment: keyOf(HORIZONTAL, data.ht),
    verticalAlignment: keyOf(VERTICAL, data.vt),
    wrapText: data.tb == null ? undefined : data.tb === WrapStrategy.WRAP,
    indent: data.pd?.l ? Math.round(data.pd.l / INDENT_PIXELS) : undefined,
    borders: compact(borders),
  });
  return (style ?? {}) as Style;
}

/** What stands for a style in a cell, row or column of Univer. */
export type StyleEntry = Nullable<string | IStyleData>;

/** The workbook's styles, each held once. A style's id is what stands in a cell. */
export class StyleTable {
  readonly #univer: Styles;
  readonly #byKey = new Map<string, string>();
  readonly #byId = new Map<string, Style>();

  constructor(univer: Styles) {
    this.#univer = univer;
  }

  /** The id of a style, `undefined` for the normal style. */
  idOf(style: Style): string | undefined {
    const key = JSON.stringify(normalize(style));
    if (key === '{}') return undefined;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const id = `style${String(this.#byKey.size + 1)}`;
    this.#univer.addCustomStyle(id, toUniver(style));
    this.#byKey.set(key, id);
    this.#byId.set(id, style);
    return id;
  }

  /** The style that a cell's, row's or column's entry stands for; do not change it. */
  get(entry: StyleEntry): Style {
    if (entry == null) return NORMAL;
    if (typeof entry !== 'string') return fromUniver(entry);
    const known = this.#byId.get(entry);
    if (known) return known;
    const data = this.#univer.get(entry);
    return data ? fromUniver(data) : NORMAL;
  }
}

const NORMAL: Style = Object.freeze({});

/** The same style always in the same order, without what is absent. */
function normalize(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]): [string, unknown] => [key, normalize(each)])
    .filter(
      ([, each]) => !(typeof each === 'object' && each !== null && Object.keys(each).length === 0),
    );
  return Object.fromEntries(entries);
}

/** A style with some of its properties replaced; `undefined` takes a property away. */
export type StylePatch = (style: Style) => Style;

/** Applies a patch once for each style that occurs, however many cells have it. */
export function patcher(table: StyleTable, patch: StylePatch) {
  const done = new Map<StyleEntry, string | undefined>();
  return (entry: StyleEntry): string | undefined => {
    if (done.has(entry)) return done.get(entry);
    const id = table.idOf(patch(table.get(entry)));
    done.set(entry, id);
    return id;
  };
}
