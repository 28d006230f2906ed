// A chart's own part: written from the cells it shows, read back into type, title and source.
import type { CellContent, CellValue, ChartContent, SheetContent } from '../../excel/content';
import { absolute, formatArea, parseArea, quoteSheet, type Area } from '../address';
import { lookUp } from '../objects';
import {
  childrenOf,
  childOf,
  descendants,
  element,
  numberOf,
  textOf,
  type XmlElement,
} from '../xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

interface ChartKind {
  plot: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart' | 'areaChart';
  direction?: 'col' | 'bar';
  grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  markers?: boolean;
}

/** The chart types that can be written, as Office.js names them. */
const KINDS: Record<string, ChartKind> = {
  ColumnClustered: { plot: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { plot: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { plot: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { plot: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { plot: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { plot: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { plot: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { plot: 'lineChart', grouping: 'standard', markers: true },
  Area: { plot: 'areaChart', grouping: 'standard' },
  Pie: { plot: 'pieChart' },
  Doughnut: { plot: 'doughnutChart' },
};

export const isChartType = (type: string): boolean => Object.hasOwn(KINDS, type);

const c = (
  name: string,
  val?: string | number,
  children: (XmlElement | undefined)[] = [],
): XmlElement => element(`c:${name}`, { val }, children);

/** `'My sheet'!A1:B2` → the sheet's name and the area; null for what is no plain range. */
export function parseSource(source: string): { sheet: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(source);
  const range = match?.[3]?.replaceAll('$', '') ?? '';
  if (match === null || !/^[A-Za-z]{1,3}\d+(:[A-Za-z]{1,3}\d+)?$/.test(range)) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return { sheet, area: parseArea(range) };
}

/** A line of cells: a row or a column of the source. */
interface Line {
  ref: string;
  values: (CellValue | undefined)[];
}

const textOfValue = (value: CellValue): string =>
  typeof value === 'object' ? value.error : String(value);

function cache(kind: 'str' | 'num', { ref, values }: Line): XmlElement {
  const points = values.flatMap((value, index) => {
    const fits = value !== undefined && (kind === 'str' || typeof value === 'number');
    return fits ? element('c:pt', { idx: index }, [element('c:v', {}, [textOfValue(value)])]) : [];
  });
  return element(`c:${kind}Ref`, {}, [
    element('c:f', {}, [ref]),
    element(`c:${kind}Cache`, {}, [
      kind === 'num' ? element('c:formatCode', {}, ['General']) : undefined,
      c('ptCount', values.length),
      ...points,
    ]),
  ]);
}

interface ChartData {
  categories: Line | undefined;
  series: { name: Line | undefined; values: Line }[];
}

/** Splits the source as Excel does: text in the first row and column are names, not values. */
function splitSource(chart: ChartContent, sheets: readonly SheetContent[]): ChartData {
  const source = parseSource(chart.source);
  const sheet = sheets.find(({ name }) => name === source?.sheet);
  if (source === null || sheet === undefined) return { categories: undefined, series: [] };
  const { area } = source;
  const inArea = ({ row, column }: CellContent) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const byPlace = new Map(
    sheet.cells.filter(inArea).map((cell) => [`${cell.row} ${cell.column}`, cell.value]),
  );
  const valueAt = (row: number, column: number) => byPlace.get(`${row} ${column}`);
  const line = (part: Area): Line => {
    const values: Line['values'] = [];
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++)
        values.push(valueAt(row, column));
    }
    return { ref: `${quoteSheet(sheet.name)}!${absolute(formatArea(part))}`, values };
  };
  const isText = ({ values }: Line) =>
    values.some((value) => typeof value === 'string') &&
    !values.some((value) => typeof value === 'number');
  const names =
    area.bottom > area.top &&
    isText(line({ ...area, bottom: area.top, left: Math.min(area.left + 1, area.right) }));
  const body = { ...area, top: area.top + (names ? 1 : 0) };
  const labels = area.right > area.left && isText(line({ ...body, right: area.left }));
  const data = { ...body, left: area.left + (labels ? 1 : 0) };

  const byColumns = chart.seriesBy === 'Columns';
  const head: Area | undefined = names ? { ...data, top: area.top, bottom: area.top } : undefined;
  const side: Area | undefined = labels
    ? { ...data, left: area.left, right: area.left }
    : undefined;
  const [nameArea, categoryArea] = byColumns ? [head, side] : [side, head];
  const series: ChartData['series'] = [];
  const [first, last] = byColumns ? [data.left, data.right] : [data.top, data.bottom];
  for (let at = first; at <= last; at++) {
    const cut = (part: Area): Area =>
      byColumns ? { ...part, left: at, right: at } : { ...part, top: at, bottom: at };
    series.push({ name: nameArea && line(cut(nameArea)), values: line(cut(data)) });
  }
  return { categories: categoryArea && line(categoryArea), series };
}

/** Office's own colours, in the order in which Excel gives them to series. */
const COLOURS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** Written out as Excel does: a program without Office's theme would draw nothing. */
function colourElement(index: number, isLine = false): XmlElement {
  const val = COLOURS[index % COLOURS.length] ?? '4472C4';
  const fill = element('a:solidFill', {}, [element('a:srgbClr', { val })]);
  return element('c:spPr', {}, [isLine ? element('a:ln', { w: 28575 }, [fill]) : fill]);
}

/** A slice of a pie has its own colour. */
const sliceElements = (count: number): XmlElement[] =>
  Array.from({ length: count }, (_, index) =>
    element('c:dPt', {}, [c('idx', index), c('bubble3D', 0), colourElement(index)]),
  );

function seriesElement(
  { name, values }: ChartData['series'][number],
  index: number,
  categories: Line | undefined,
  kind: ChartKind,
): XmlElement {
  const isRound = kind.plot === 'pieChart' || kind.plot === 'doughnutChart';
  return element('c:ser', {}, [
    c('idx', index),
    c('order', index),
    name && element('c:tx', {}, [cache('str', name)]),
    isRound ? undefined : colourElement(index, kind.plot === 'lineChart'),
    ...(isRound ? sliceElements(values.values.length) : []),
    kind.plot === 'barChart' ? c('invertIfNegative', 0) : undefined,
    kind.markers === false ? element('c:marker', {}, [c('symbol', 'none')]) : undefined,
    categories && element('c:cat', {}, [cache('str', categories)]),
    element('c:val', {}, [cache('num', values)]),
    kind.plot === 'lineChart' ? c('smooth', 0) : undefined,
  ]);
}

function plotElement(kind: ChartKind, { series, categories }: ChartData): XmlElement {
  const { plot, direction, grouping, markers } = kind;
  const isRound = plot === 'pieChart' || plot === 'doughnutChart';
  const isStacked = grouping === 'stacked' || grouping === 'percentStacked';
  const axes = isRound ? [] : [c('axId', 111111111), c('axId', 222222222)];
  const ofBars =
    plot === 'barChart' ? [c('gapWidth', 150), isStacked ? c('overlap', 100) : undefined] : [];
  return element(`c:${plot}`, {}, [
    direction && c('barDir', direction),
    grouping && c('grouping', grouping),
    c('varyColors', isRound ? 1 : 0),
    ...series.map((item, index) => seriesElement(item, index, categories, kind)),
    ...ofBars,
    plot === 'lineChart' ? c('marker', markers === false ? 0 : 1) : undefined,
    isRound ? c('firstSliceAng', 0) : undefined,
    plot === 'doughnutChart' ? c('holeSize', 50) : undefined,
    ...axes,
  ]);
}

function axes(kind: ChartKind): XmlElement[] {
  if (kind.plot === 'pieChart' || kind.plot === 'doughnutChart') return [];
  const isBar = kind.direction === 'bar';
  const axis = (name: string, id: number, cross: number, position: string, lines: boolean) =>
    element(`c:${name}`, {}, [
      c('axId', id),
      element('c:scaling', {}, [c('orientation', 'minMax')]),
      c('delete', 0),
      c('axPos', position),
      lines ? c('majorGridlines') : undefined,
      c('majorTickMark', 'out'),
      c('minorTickMark', 'none'),
      c('tickLblPos', 'nextTo'),
      c('crossAx', cross),
      c('crosses', 'autoZero'),
    ]);
  return [
    axis('catAx', 111111111, 222222222, isBar ? 'l' : 'b', false),
    axis('valAx', 222222222, 111111111, isBar ? 'b' : 'l', true),
  ];
}

function titleElement(title: string): XmlElement {
  const paragraphs = title
    .split('\n')
    .map((text) =>
      element('a:p', {}, [
        element('a:r', {}, [element('a:rPr', { sz: 1400 }), element('a:t', {}, [text])]),
      ]),
    );
  const rich = element('c:rich', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs]);
  return element('c:title', {}, [element('c:tx', {}, [rich]), c('overlay', 0)]);
}

/** A chart of an unknown type is drawn as columns. */
export function chartElement(chart: ChartContent, sheets: readonly SheetContent[]): XmlElement {
  const kind = lookUp(KINDS, chart.type) ?? {
    plot: 'barChart',
    direction: 'col',
    grouping: 'clustered',
  };
  const data = splitSource(chart, sheets);
  const hasLegend =
    data.series.length > 1 || kind.plot === 'pieChart' || kind.plot === 'doughnutChart';
  const hasTitle = chart.title !== undefined;
  return element('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, [
    c('roundedCorners', 0),
    element('c:chart', {}, [
      chart.title === undefined ? undefined : titleElement(chart.title),
      c('autoTitleDeleted', hasTitle ? 0 : 1),
      element('c:plotArea', {}, [c('layout'), plotElement(kind, data), ...axes(kind)]),
      hasLegend ? element('c:legend', {}, [c('legendPos', 'b'), c('overlay', 0)]) : undefined,
      c('plotVisOnly', 1),
      c('dispBlanksAs', 'gap'),
    ]),
  ]);
}

function typeOf(plot: XmlElement): string {
  const value = (name: string) => childOf(plot, `c:${name}`)?.attributes.val;
  const name = plot.name.slice(2);
  const hasMarkers =
    value('marker') !== '0' &&
    !childrenOf(plot, 'c:ser').every(
      (series) => childOf(series, 'c:marker', 'c:symbol')?.attributes.val === 'none',
    );
  const match = Object.entries(KINDS).find(
    ([, kind]) =>
      kind.plot === name &&
      (kind.direction === undefined || kind.direction === value('barDir')) &&
      (kind.grouping === undefined || kind.grouping === (value('grouping') ?? 'clustered')) &&
      (kind.markers === undefined || kind.markers === hasMarkers),
  );
  return match?.[0] ?? name;
}

function union(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** What an opened chart shows. */
export function readChart(
  root: XmlElement,
): Pick<ChartContent, 'type' | 'title' | 'source' | 'seriesBy'> {
  const chart = childOf(root, 'c:chart');
  const plot = childrenOf(childOf(chart, 'c:plotArea')).find((node) => node.name.endsWith('Chart'));
  const series = childrenOf(plot, 'c:ser');
  const refs = series.flatMap((item) =>
    [...descendants(item)].filter(({ name }) => name === 'c:f').map(textOf),
  );
  const parsed = refs.flatMap((ref) => parseSource(ref) ?? []);
  const sheet = parsed[0]?.sheet ?? '';
  const isOneRange =
    parsed.length > 0 &&
    parsed.length === refs.length &&
    parsed.every((ref) => ref.sheet === sheet);
  const values = [...descendants(childOf(series[0], 'c:val') ?? element('none'))].find(
    ({ name }) => name === 'c:f',
  );
  const valueArea = parseSource(textOf(values))?.area;
  const byRows =
    valueArea !== undefined &&
    (valueArea.left < valueArea.right ||
      (valueArea.top === valueArea.bottom &&
        series.length > 1 &&
        secondIsBelow(series, valueArea)));
  const title = childOf(chart, 'c:title', 'c:tx', 'c:rich');
  const text = childrenOf(title, 'a:p').map(textOf).join('\n');
  return {
    type: plot === undefined ? 'Unknown' : typeOf(plot),
    ...(title !== undefined && { title: text }),
    source: isOneRange
      ? `${quoteSheet(sheet)}!${formatArea(union(parsed.map(({ area }) => area)))}`
      : refs.join(','),
    seriesBy: byRows ? 'Rows' : 'Columns',
  };
}

/** Whether series of one point each stand below each other. */
function secondIsBelow(series: readonly XmlElement[], first: Area): boolean {
  const ref = [...descendants(childOf(series[1], 'c:val') ?? element('none'))].find(
    ({ name }) => name === 'c:f',
  );
  return (parseSource(textOf(ref))?.area.top ?? first.top) > first.top;
}

/** A marker of a drawing's anchor. */
export function readMarker(marker: XmlElement | undefined): {
  row: number;
  column: number;
  inside: boolean;
} {
  const number = (name: string) => numberOf(textOf(childOf(marker, `xdr:${name}`))) ?? 0;
  return {
    row: number('row'),
    column: number('col'),
    inside: number('rowOff') > 0 || number('colOff') > 0,
  };
}
