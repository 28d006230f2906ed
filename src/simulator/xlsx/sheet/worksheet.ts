// A worksheet's part: its cells apart, because there are many of them, the rest as a tree.
import { element, isElement, parseXml, setChild, type XmlElement } from '../xml';

/** The order in which the schema wants the parts of a worksheet (ECMA-376 18.3.1.99). */
export const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

export interface Worksheet {
  /** Its `sheetData` is empty. */
  tree: XmlElement;
  /** What stands inside `sheetData`. */
  cells: string;
}

export function parseWorksheet(xml: string): Worksheet {
  const open = /<sheetData(?:\s[^>]*)?>/.exec(xml);
  if (open === null || open[0].endsWith('/>')) return { tree: parseXml(xml), cells: '' };
  const start = open.index + open[0].length;
  const end = xml.lastIndexOf('</sheetData>');
  if (end < start) return { tree: parseXml(xml), cells: '' };
  return { tree: parseXml(xml.slice(0, start) + xml.slice(end)), cells: xml.slice(start, end) };
}

export function putCells(tree: XmlElement, cells: string): void {
  const data = element('sheetData', {}, cells === '' ? [] : [{ raw: cells }]);
  setChild(tree, 'sheetData', ORDER, data);
}

/** The child of that name, added in its place where there is none. */
export function ensureChild(
  parent: XmlElement,
  name: string,
  order: readonly string[],
): XmlElement {
  const known = parent.children.find((node) => isElement(node) && node.name === name);
  if (known !== undefined && isElement(known)) return known;
  const added = element(name);
  setChild(parent, name, order, added);
  return added;
}

/** Sets or removes one attribute. */
export function setAttribute(
  target: XmlElement,
  name: string,
  value: string | number | boolean | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(target.attributes, name);
  else Object.assign(target.attributes, element('', { [name]: value }).attributes);
}

/** The id of a relationship, whatever prefix the writer of the file chose. */
export function relationId(node: XmlElement): string | undefined {
  const name = Object.keys(node.attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? undefined : node.attributes[name];
}
