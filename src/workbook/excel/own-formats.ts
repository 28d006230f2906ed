// Conditional formats of ours on sheets of the user: marked, so that they are found again among the
// user's own whatever becomes of their cells.
import { areaAddress, parseArea, type Area } from './grid';
import { rangeOf } from './transfer';

/** A term that is always true and stands in no formula of anybody else. */
const MARK = '"Bangkom"<>""';

/** The look of a rule. */
export interface ColourLook {
  readonly fill: string;
  readonly font: string;
}

/** A rule over an area. `formula` (no `=`) is for the area's first cell, and moves with it. */
export interface ColourRule {
  readonly area: Area;
  readonly look: ColourLook;
  readonly formula: string;
}

/** A rule of ours as it stands on a sheet. */
export interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly formula: string;
  /** null: no longer over one rectangle. */
  readonly address: string | null;
}

/** Our rules in ranges, one list a range. Two syncs. */
export async function readOwnFormats(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<OwnFormat[][]> {
  const collections = ranges.map(({ conditionalFormats }) => {
    conditionalFormats.load('items/id,items/type');
    return conditionalFormats;
  });
  await context.sync();
  const found = collections.map(({ items }) =>
    items.flatMap((format) => {
      if (format.type !== Excel.ConditionalFormatType.custom) return [];
      const range = format.getRangeOrNullObject();
      const { rule } = format.custom;
      rule.load('formula');
      range.load('address');
      return [{ format, rule, range }];
    }),
  );
  if (found.some((formats) => formats.length > 0)) await context.sync();
  return found.map((formats) =>
    formats.flatMap(({ format, rule: { formula }, range }) => {
      if (!formula.includes(MARK)) return [];
      const area = range.isNullObject ? null : parseArea(range.address);
      return [{ format, formula, address: area && areaAddress(area) }];
    }),
  );
}

/** Excel gives references relative to a cell of its own choice: what they refer to is not compared. */
const signature = (address: string | null, formula: string): string =>
  `${address ?? ''} ${formula.replace(/\s|^=/g, '').replace(/\$?[A-Z]{1,3}\$?\d+/g, '#')}`;

const textOf = ({ formula }: ColourRule): string => `=AND(${MARK},${formula})`;

/**
 * Makes `wanted` the rules of ours in a range; false when they stand there already. Two syncs to read;
 * the caller syncs what is written.
 */
export async function replaceOwnFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  within: Area,
  wanted: readonly ColourRule[],
): Promise<boolean> {
  const [present = []] = await readOwnFormats(context, [rangeOf(sheet, within)]);
  const was = present.map(({ address, formula }) => signature(address, formula)).sort();
  const is = wanted.map((rule) => signature(areaAddress(rule.area), textOf(rule))).sort();
  if (was.join('\n') === is.join('\n')) return false;
  for (const { format } of present) format.delete();
  addOwnFormats(sheet, wanted);
  return true;
}

/** Adds rules to a sheet that has none of ours. The caller syncs. */
export function addOwnFormats(sheet: Excel.Worksheet, rules: readonly ColourRule[]): void {
  for (const rule of rules) {
    const { conditionalFormats } = rangeOf(sheet, rule.area);
    const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = textOf(rule);
    custom.format.fill.color = rule.look.fill;
    custom.format.font.color = rule.look.font;
  }
}
