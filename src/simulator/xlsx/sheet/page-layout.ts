// How a sheet is printed. Print area and title rows are names of the workbook: see names.ts.
import type { PageLayoutContent } from '../../excel/content';
import { defined } from '../objects';
import {
  childOf,
  childrenOf,
  element,
  flag,
  numberOf,
  setChild,
  textOf,
  type XmlElement,
} from '../xml';
import { decodeXstring, encodeXstring } from '../xstring';
import { ensureChild, ORDER, setAttribute } from './worksheet';

type Parts = NonNullable<PageLayoutContent['header']>;
type Margins = NonNullable<PageLayoutContent['margins']>;
/** What stands in the sheet's own part. */
export type PageSetup = Omit<PageLayoutContent, 'printArea' | 'printTitleRows'>;

/** ECMA-376 18.3.1.63, with the names of Office.js. */
const PAPERS: Record<number, string> = {
  1: 'Letter',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Inches. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADER_ORDER = 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' ');

/** `&L…&C…&R…`; `&&` is an ampersand, and other codes belong to the text. */
function readParts(text: string): Parts | undefined {
  const parts: Record<'L' | 'C' | 'R', string> = { L: '', C: '', R: '' };
  let at: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of text.matchAll(/&"[^"]*"|&.|[^&]+/gs)) {
    const place = /^&([LCR])$/.exec(piece)?.[1];
    if (place === 'L' || place === 'C' || place === 'R') at = place;
    else parts[at] += piece;
  }
  const found = defined<Parts>({
    left: parts.L === '' ? undefined : parts.L,
    center: parts.C === '' ? undefined : parts.C,
    right: parts.R === '' ? undefined : parts.R,
  });
  return Object.keys(found).length > 0 ? found : undefined;
}

const writeParts = ({ left, center, right }: Parts): string =>
  [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ]
    .map(([code = '', text]) => (text === undefined || text === '' ? '' : code + text))
    .join('');

const points = (inches: number): number => Math.round(inches * 72 * 100) / 100;

function readMargins(margins: XmlElement | undefined): Margins | undefined {
  if (margins === undefined) return undefined;
  const entries = MARGINS.map((side) => [side, numberOf(margins.attributes[side])] as const)
    .filter(([, inches]) => inches !== undefined)
    .map(([side, inches = 0]) => [side, points(inches)]);
  return Object.fromEntries(entries) as Margins;
}

/** Breaks that people set; Excel finds its own ones again. `id` is the number of rows above. */
function readBreaks(breaks: XmlElement | undefined): number[] | undefined {
  if (breaks === undefined) return undefined;
  const rows = childrenOf(breaks, 'brk')
    .filter(({ attributes }) => flag(attributes.man))
    .flatMap(({ attributes }) => numberOf(attributes.id) ?? []);
  return rows.length > 0 ? rows : undefined;
}

function writeBreaks(tree: XmlElement, rows: readonly number[] | undefined): void {
  const count = rows?.length ?? 0;
  const breaks = rows?.map((id) => element('brk', { id, max: 16383, man: 1 }));
  const list = count === 0 ? undefined : { count, manualBreakCount: count };
  setChild(tree, 'rowBreaks', ORDER, list && element('rowBreaks', list, breaks ?? []));
}

export function readPageSetup(tree: XmlElement): PageSetup {
  const setup = childOf(tree, 'pageSetup')?.attributes ?? {};
  const fits = flag(childOf(tree, 'sheetPr', 'pageSetUpPr')?.attributes.fitToPage);
  const { orientation } = setup;
  const fit = (value: string | undefined): number | undefined =>
    !fits || value === '0' ? undefined : (numberOf(value) ?? 1);
  const text = (name: string) =>
    readParts(decodeXstring(textOf(childOf(tree, 'headerFooter', name))));
  return defined<PageSetup>({
    orientation:
      orientation === 'landscape'
        ? 'Landscape'
        : orientation === 'portrait'
          ? 'Portrait'
          : undefined,
    paperSize: PAPERS[numberOf(setup.paperSize) ?? 0],
    fitToWidth: fit(setup.fitToWidth),
    fitToHeight: fit(setup.fitToHeight),
    centerHorizontally: flag(childOf(tree, 'printOptions')?.attributes.horizontalCentered)
      ? true
      : undefined,
    rowBreaks: readBreaks(childOf(tree, 'rowBreaks')),
    margins: readMargins(childOf(tree, 'pageMargins')),
    header: text('oddHeader'),
    footer: text('oddFooter'),
  });
}

function writeMargins(tree: XmlElement, margins: Margins | undefined): void {
  if (margins === undefined) {
    setChild(tree, 'pageMargins', ORDER, undefined);
    return;
  }
  const target = ensureChild(tree, 'pageMargins', ORDER);
  for (const side of MARGINS) {
    const wanted = margins[side];
    const inches = wanted === undefined ? NORMAL_MARGINS[side] : wanted / 72;
    if (points(Number(target.attributes[side])) !== points(inches))
      setAttribute(target, side, inches);
  }
}

export function writePageSetup(tree: XmlElement, layout: PageSetup): void {
  const { orientation, paperSize, fitToWidth, fitToHeight, header, footer } = layout;
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  if (fits || childOf(tree, 'sheetPr', 'pageSetUpPr') !== undefined) {
    const properties = ensureChild(tree, 'sheetPr', ORDER);
    setAttribute(
      ensureChild(properties, 'pageSetUpPr', PROPERTIES_ORDER),
      'fitToPage',
      fits ? 1 : undefined,
    );
  }
  const paper = Object.entries(PAPERS).find(
    ([, name]) => name.toLowerCase() === paperSize?.toLowerCase(),
  )?.[0];
  const setup = ensureChild(tree, 'pageSetup', ORDER);
  setAttribute(setup, 'orientation', orientation?.toLowerCase());
  if (readPageSetup(tree).paperSize !== paperSize) setAttribute(setup, 'paperSize', paper);
  setAttribute(setup, 'fitToWidth', fits ? (fitToWidth ?? 0) : undefined);
  setAttribute(setup, 'fitToHeight', fits ? (fitToHeight ?? 0) : undefined);
  if (Object.keys(setup.attributes).length === 0) setChild(tree, 'pageSetup', ORDER, undefined);
  if (layout.centerHorizontally !== readPageSetup(tree).centerHorizontally) {
    const options = ensureChild(tree, 'printOptions', ORDER);
    setAttribute(options, 'horizontalCentered', layout.centerHorizontally === true ? 1 : undefined);
  }
  writeMargins(tree, layout.margins);
  writeBreaks(tree, layout.rowBreaks);
  const texts = ensureChild(tree, 'headerFooter', ORDER);
  for (const [name, parts] of [
    ['oddHeader', header],
    ['oddFooter', footer],
  ] as const) {
    const text = encodeXstring(writeParts(parts ?? {}));
    setChild(texts, name, HEADER_ORDER, text === '' ? undefined : element(name, {}, [text]));
  }
  if (texts.children.length === 0) setChild(tree, 'headerFooter', ORDER, undefined);
}
