// How a sheet looks: tab colour, gridlines, frozen panes, columns, merged cells.
import type { SheetContent } from '../../excel/content';
import { formatCell, MAX_COLUMNS, MAX_ROWS, parseArea } from '../address';
import { damaged, XlsxError } from '../error';
import { colorElement, type ColorReader } from '../styles/colors';
import { defined, without } from '../objects';
import { childOf, childrenOf, element, flag, numberOf, setChild, type XmlElement } from '../xml';
import { ensureChild, ORDER, setAttribute } from './worksheet';

type Columns = SheetContent['columns'];

/** Widths in a file count characters of Calibri 11, 7 pixels each; a pixel has 0.75 points. */
const POINTS_PER_CHARACTER = 7 * 0.75;

export const charactersOf = (points: number): number =>
  Math.round((points / POINTS_PER_CHARACTER) * 1e6) / 1e6;

/** Excel writes widths cut to 1/256 of a character: a whole pixel is meant. */
export function pointsOf(characters: number): number {
  const pixels = characters * 7;
  const whole = Math.round(pixels);
  return Math.round((Math.abs(pixels - whole) < 0.04 ? whole : pixels) * 0.75 * 100) / 100;
}

function columnAttributes(tree: XmlElement): Map<number, Record<string, string>> {
  const columns = new Map<number, Record<string, string>>();
  let total = 0;
  for (const { attributes } of childrenOf(childOf(tree, 'cols'), 'col')) {
    const { min, max, ...rest } = attributes;
    const first = Number(min) - 1;
    const last = Math.min(Number(max), MAX_COLUMNS) - 1;
    total += last - first + 1;
    if (!(first >= 0) || !(last >= first) || total > MAX_COLUMNS) {
      throw damaged('The columns of a sheet overlap or are out of range.');
    }
    for (let column = first; column <= last; column++) columns.set(column, rest);
  }
  return columns;
}

function readColumns(tree: XmlElement): Columns {
  return [...columnAttributes(tree)]
    .sort(([a], [b]) => a - b)
    .map(([column, { width, hidden, style }]) => {
      const characters = numberOf(width);
      return defined<Columns[number]>({
        column,
        width: characters === undefined ? undefined : pointsOf(characters),
        hidden: flag(hidden) ? true : undefined,
        style: numberOf(style) === 0 ? undefined : numberOf(style),
      });
    })
    .filter((column) => Object.keys(column).length > 1);
}

/** A program keeps a note of every merged cell; whole rows and columns are one note each. */
const MOST_MERGED_CELLS = 5_000_000;

/** @throws XlsxError 'tooLarge' where nobody can have merged so many. */
function readMerges(tree: XmlElement): string[] {
  const merges = childrenOf(childOf(tree, 'mergeCells')).map(
    ({ attributes }) => attributes.ref ?? '',
  );
  let total = 0;
  for (const ref of merges) {
    const { top, left, bottom, right } = parseArea(ref);
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    total += (columns === MAX_COLUMNS ? 1 : columns) * (rows === MAX_ROWS ? 1 : rows);
  }
  if (total > MOST_MERGED_CELLS) throw new XlsxError('tooLarge', 'Too many cells are merged.');
  return merges;
}

export function writeColumns(
  tree: XmlElement,
  columns: Columns,
  styleIndex: (style: number, before: number | undefined) => number,
): void {
  const before = columnAttributes(tree);
  const elements: XmlElement[] = [];
  let last = { key: '', column: -2 };
  for (const { column, width, hidden, style } of [...columns].sort((a, b) => a.column - b.column)) {
    const old = before.get(column) ?? {};
    const { width: oldWidth, customWidth, style: oldStyle } = old;
    const keepsWidth = width !== undefined && pointsOf(Number(oldWidth)) === width;
    const attributes = {
      // Excel asks for a width wherever it reads a column.
      width: keepsWidth
        ? oldWidth
        : width === undefined
          ? (oldWidth ?? 9.140625)
          : charactersOf(width),
      customWidth: keepsWidth ? customWidth : width === undefined ? undefined : 1,
      hidden: hidden === true ? 1 : undefined,
      style: style === undefined ? undefined : styleIndex(style, numberOf(oldStyle)),
      ...without(old, 'width', 'customWidth', 'hidden', 'style'),
    };
    const key = JSON.stringify(attributes);
    const previous = elements.at(-1);
    if (previous !== undefined && last.key === key && last.column === column - 1) {
      previous.attributes.max = String(column + 1);
    } else {
      elements.push(element('col', { min: column + 1, max: column + 1, ...attributes }));
    }
    last = { key, column };
  }
  setChild(tree, 'cols', ORDER, elements.length === 0 ? undefined : element('cols', {}, elements));
}

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

export type SheetView = Pick<
  SheetContent,
  'tabColor' | 'showGridlines' | 'columns' | 'merges' | 'frozen'
>;

export function readView(tree: XmlElement, color: ColorReader): SheetView {
  const view = childOf(tree, 'sheetViews', 'sheetView');
  const pane = childOf(view, 'pane')?.attributes;
  const isFrozen = pane?.state === 'frozen' || pane?.state === 'frozenSplit';
  return defined<SheetView>({
    tabColor: color(childOf(tree, 'sheetPr', 'tabColor')),
    showGridlines: flag(view?.attributes.showGridLines, true),
    columns: readColumns(tree),
    merges: readMerges(tree),
    frozen: isFrozen
      ? { rows: numberOf(pane.ySplit) ?? 0, columns: numberOf(pane.xSplit) ?? 0 }
      : undefined,
  });
}

export function writeTabColor(tree: XmlElement, color: string | undefined): void {
  const properties = ensureChild(tree, 'sheetPr', ORDER);
  const child = color === undefined ? undefined : colorElement('tabColor', color);
  setChild(properties, 'tabColor', PROPERTIES_ORDER, child);
}

export const sheetView = (tree: XmlElement): XmlElement => {
  const view = ensureChild(ensureChild(tree, 'sheetViews', ORDER), 'sheetView', []);
  view.attributes.workbookViewId ??= '0';
  return view;
};

export function writeFrozen(tree: XmlElement, frozen: SheetContent['frozen']): void {
  const view = sheetView(tree);
  // A selection belongs to a pane that may be gone.
  view.children = [];
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows === 0 && columns === 0) return;
  const name = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: formatCell(rows, columns),
    activePane: name,
    state: 'frozen',
  });
  setChild(view, 'pane', VIEW_ORDER, pane);
  setChild(view, 'selection', VIEW_ORDER, element('selection', { pane: name }));
}

export function writeGridlines(tree: XmlElement, show: boolean): void {
  setAttribute(sheetView(tree), 'showGridLines', show ? undefined : 0);
}

export function writeMerges(tree: XmlElement, merges: readonly string[]): void {
  const cells = merges.map((ref) => element('mergeCell', { ref }));
  const list = element('mergeCells', { count: cells.length }, cells);
  setChild(tree, 'mergeCells', ORDER, cells.length === 0 ? undefined : list);
}
