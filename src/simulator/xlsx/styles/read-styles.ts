// The styles of a workbook: one Style for each cell format of the file, in the file's order.
import type { ConditionalStyle, Style } from '../../excel/content';
import type { Package } from '../package';
import { defined, lookUp } from '../objects';
import { childOf, childrenOf, flag, numberOf, type XmlElement } from '../xml';
import { readBorders } from './borders';
import { colorReader, type ColorReader } from './colors';
import { builtInFormat } from './number-formats';

export interface FontFacts {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  color: string;
}

const isOn = (font: XmlElement | undefined, name: string): boolean => {
  const child = childOf(font, name);
  return child !== undefined && child.attributes.val !== 'none' && flag(child.attributes.val, true);
};
const isUnderlined = (font: XmlElement | undefined): boolean => {
  const child = childOf(font, 'u');
  return child !== undefined && child.attributes.val !== 'none';
};

export const readFont = (font: XmlElement | undefined, color: ColorReader): FontFacts => ({
  name: childOf(font, 'name')?.attributes.val ?? 'Calibri',
  size: numberOf(childOf(font, 'sz')?.attributes.val) ?? 11,
  bold: isOn(font, 'b'),
  italic: isOn(font, 'i'),
  underline: isUnderlined(font),
  color: color(childOf(font, 'color')) ?? '#000000',
});

function differences(font: FontFacts, normal: FontFacts): Style['font'] {
  const entries = Object.entries(font).filter(
    ([key, value]) => value !== Object.entries(normal).find(([name]) => name === key)?.[1],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** ECMA-376 18.18.40, as far as a style models it. */
export const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
} as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

export function readFill(fill: XmlElement | undefined, color: ColorReader): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  return pattern?.attributes.patternType === 'solid'
    ? color(childOf(pattern, 'fgColor'))
    : undefined;
}

export interface StyleTables {
  tree: XmlElement | undefined;
  styles: Style[];
  conditional: ConditionalStyle[];
  normalFont: FontFacts;
  color: ColorReader;
}

function readConditional(dxf: XmlElement, color: ColorReader): ConditionalStyle {
  const font = childOf(dxf, 'font');
  const pattern = childOf(dxf, 'fill', 'patternFill');
  const borders = readBorders(childOf(dxf, 'border'), color);
  const fontColor = color(childOf(font, 'color'));
  const facts = defined<NonNullable<ConditionalStyle['font']>>({
    color: fontColor,
    bold: childOf(font, 'b') === undefined ? undefined : isOn(font, 'b'),
    italic: childOf(font, 'i') === undefined ? undefined : isOn(font, 'i'),
  });
  return defined<ConditionalStyle>({
    fill: color(childOf(pattern, 'bgColor')) ?? color(childOf(pattern, 'fgColor')),
    font: Object.keys(facts).length > 0 ? facts : undefined,
    borders,
  });
}

/** @param part the part of the styles, if the workbook has one */
export function readStyles(
  pack: Package,
  workbookPart: string,
  part: string | undefined,
): StyleTables {
  const color = colorReader(pack, workbookPart);
  const tree = part === undefined ? undefined : pack.tree(part);
  const formats = new Map(
    childrenOf(childOf(tree, 'numFmts')).map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(tree, 'fonts')).map((font) => readFont(font, color));
  const fills = childrenOf(childOf(tree, 'fills')).map((fill) => readFill(fill, color));
  const borders = childrenOf(childOf(tree, 'borders')).map((border) => readBorders(border, color));
  const cellFormats = childrenOf(childOf(tree, 'cellXfs'));
  const normalFont =
    fonts[numberOf(cellFormats[0]?.attributes.fontId) ?? 0] ?? readFont(undefined, color);

  const styles = cellFormats.map((format): Style => {
    const { numFmtId, fontId, fillId, borderId } = format.attributes;
    const alignment = childOf(format, 'alignment')?.attributes ?? {};
    const protection = childOf(format, 'protection')?.attributes ?? {};
    const formatId = numberOf(numFmtId) ?? 0;
    const code = formats.get(formatId) ?? builtInFormat(formatId) ?? 'General';
    const font = fonts[numberOf(fontId) ?? 0];
    return defined<Style>({
      numberFormat: code === 'General' ? undefined : code,
      font: font === undefined ? undefined : differences(font, normalFont),
      fill: fills[numberOf(fillId) ?? 0],
      horizontalAlignment: lookUp(HORIZONTAL, alignment.horizontal),
      verticalAlignment: lookUp(VERTICAL, alignment.vertical),
      wrapText: flag(alignment.wrapText) ? true : undefined,
      indent: numberOf(alignment.indent) === 0 ? undefined : numberOf(alignment.indent),
      borders: borders[numberOf(borderId) ?? 0],
      locked: flag(protection.locked, true) ? undefined : false,
      formulaHidden: flag(protection.hidden) ? true : undefined,
    });
  });
  const conditional = childrenOf(childOf(tree, 'dxfs')).map((dxf) => readConditional(dxf, color));
  return { tree, styles, conditional, normalFont, color };
}
