// The four edges of a cell's border.
import type { Border, BorderEdge } from '../../excel/content';
import { lookUp } from '../objects';
import { childOf, element, setChild, type XmlElement } from '../xml';
import { colorElement, type ColorReader } from './colors';

type Borders = Partial<Record<BorderEdge, Border>>;
type Line = Pick<Border, 'style' | 'weight'>;

const EDGES: readonly [BorderEdge, string][] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];
const ORDER = [
  'start',
  'end',
  'left',
  'right',
  'top',
  'bottom',
  'diagonal',
  'vertical',
  'horizontal',
];

/** The first of equal lines is the one written. */
const LINES: Record<string, Line> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'Dash', weight: 'Thin' },
  dashDotDot: { style: 'Dash', weight: 'Thin' },
  slantDashDot: { style: 'Dash', weight: 'Medium' },
  mediumDashDot: { style: 'Dash', weight: 'Medium' },
  mediumDashDotDot: { style: 'Dash', weight: 'Medium' },
};

/** A line that a file cannot draw takes the weight that its style has. */
function lineName({ style, weight }: Border): string {
  const lines = Object.entries(LINES).filter(([, line]) => line.style === style);
  return (lines.find(([, line]) => line.weight === weight) ?? lines[0])?.[0] ?? 'thin';
}

export function readBorders(
  border: XmlElement | undefined,
  color: ColorReader,
): Borders | undefined {
  const borders: Borders = {};
  for (const [edge, name] of EDGES) {
    const side = childOf(border, name);
    const line = lookUp(LINES, side?.attributes.style);
    if (line !== undefined) {
      borders[edge] = { ...line, color: color(childOf(side, 'color')) ?? '#000000' };
    }
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** Sets the edges; what else the element holds, such as diagonals, stays. */
export function writeBorders(border: XmlElement, borders: Borders): void {
  for (const [edge, name] of EDGES) {
    const line = borders[edge];
    const side =
      line === undefined
        ? element(name)
        : element(name, { style: lineName(line) }, [colorElement('color', line.color)]);
    setChild(border, name, ORDER, side);
  }
}
