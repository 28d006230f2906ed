// The charts of a sheet and where they stand on it. Other drawings stay as they are.
import type { ChartContent, SheetContent } from '../../excel/content';
import { formatCell, parseCell } from '../address';
import type { Package } from '../package';
import { ORDER, relationId } from '../sheet/worksheet';
import { childOf, childrenOf, descendants, element, setChild, type XmlElement } from '../xml';
import { chartElement, readChart, readMarker } from './chart-xml';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

interface FoundChart {
  anchor: XmlElement;
  relation: string;
  content: ChartContent;
}

const drawingOf = (pack: Package, part: string): string | undefined =>
  pack.relationships(part, 'drawing').find(({ target }) => pack.has(target))?.target;

function cellOf(anchor: XmlElement, end: 'from' | 'to'): string {
  const { row, column, inside } = readMarker(childOf(anchor, `xdr:${end}`));
  const back = end === 'to' && !inside ? 1 : 0;
  return formatCell(Math.max(0, row - back), Math.max(0, column - back));
}

function findCharts(pack: Package, drawing: string): FoundChart[] {
  const targets = new Map(
    pack.relationships(drawing, 'chart').map(({ id, target }) => [id, target]),
  );
  return childrenOf(pack.tree(drawing), 'xdr:twoCellAnchor').flatMap((anchor) => {
    const frame = childOf(anchor, 'xdr:graphicFrame');
    const link = childOf(frame, 'a:graphic', 'a:graphicData', 'c:chart');
    const relation = link === undefined ? undefined : relationId(link);
    const target = targets.get(relation ?? '');
    if (relation === undefined || target === undefined || !pack.has(target)) return [];
    const name = childOf(frame, 'xdr:nvGraphicFramePr', 'xdr:cNvPr')?.attributes.name ?? '';
    const place = { topLeft: cellOf(anchor, 'from'), bottomRight: cellOf(anchor, 'to') };
    return { anchor, relation, content: { name, ...readChart(pack.tree(target)), ...place } };
  });
}

export function readCharts(pack: Package, part: string): ChartContent[] {
  const drawing = drawingOf(pack, part);
  return drawing === undefined ? [] : findCharts(pack, drawing).map(({ content }) => content);
}

/** Whether the sheet has pictures, shapes or charts that the content does not show. */
export function hasOtherDrawings(pack: Package, part: string): boolean {
  const drawing = drawingOf(pack, part);
  if (drawing === undefined) return false;
  return childrenOf(pack.tree(drawing)).length > findCharts(pack, drawing).length;
}

const marker = (name: string, row: number, column: number): XmlElement =>
  element(
    `xdr:${name}`,
    {},
    [
      ['col', column],
      ['colOff', 0],
      ['row', row],
      ['rowOff', 0],
    ].map(([part = '', value]) => element(`xdr:${part}`, {}, [String(value)])),
  );

function anchorElement(chart: ChartContent, id: number, relation: string): XmlElement {
  const from = parseCell(chart.topLeft);
  const to = parseCell(chart.bottomRight);
  const link = element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relation });
  return element('xdr:twoCellAnchor', {}, [
    marker('from', from.row, from.column),
    marker('to', to.row + 1, to.column + 1),
    element('xdr:graphicFrame', { macro: '' }, [
      element('xdr:nvGraphicFramePr', {}, [
        element('xdr:cNvPr', { id, name: chart.name }),
        element('xdr:cNvGraphicFramePr'),
      ]),
      element('xdr:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
      ]),
      element('a:graphic', {}, [element('a:graphicData', { uri: CHART }, [link])]),
    ]),
    element('xdr:clientData'),
  ]);
}

/** @param sheets all sheets, because a chart repeats the values of the cells it shows */
export function writeCharts(
  tree: XmlElement,
  charts: readonly ChartContent[],
  sheets: readonly SheetContent[],
  pack: Package,
  part: string,
): void {
  let drawing = drawingOf(pack, part);
  if (drawing === undefined) {
    const root = element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING });
    drawing = pack.add('xl/drawings/drawing#.xml', DRAWING_TYPE, root);
    const id = pack.relate(part, 'drawing', drawing);
    setChild(tree, 'drawing', ORDER, element('drawing', { 'r:id': id }));
  }
  const root = pack.edit(drawing);
  const wanted = charts.map((chart) => ({ chart, key: JSON.stringify(chart) }));
  const missing = new Map(wanted.map(({ chart, key }) => [key, chart]));
  for (const { anchor, relation, content } of findCharts(pack, drawing)) {
    if (missing.delete(JSON.stringify(content))) continue;
    root.children = root.children.filter((node) => node !== anchor);
    pack.unrelate(drawing, relation);
  }
  let id = Math.max(
    1,
    ...[...descendants(root)]
      .filter(({ name }) => name === 'xdr:cNvPr')
      .map(({ attributes }) => Number(attributes.id) || 0),
  );
  for (const chart of missing.values()) {
    const added = pack.add('xl/charts/chart#.xml', CHART_TYPE, chartElement(chart, sheets));
    root.children.push(anchorElement(chart, ++id, pack.relate(drawing, 'chart', added)));
  }
}
