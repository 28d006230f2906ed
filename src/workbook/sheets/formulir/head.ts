// Reading the head of a form: its labels, wherever their values stand.
import { plainText, type Cell } from '../../excel/grid';
import type { FoundCell, SheetGrid } from '../sheet-grid';
import type { Doubt, FoundForm, FoundLabel } from './found';
import { Vocabulary } from './match';
import { endsTable, HEADER_KEYS, HEADER_WORDS, type HeaderKey } from './words';

const vocabulary = new Vocabulary<HeaderKey>(
  HEADER_KEYS.map((key) => [key, HEADER_WORDS[key]] as const),
);

/** A part of the sheet that belongs to one form. */
export interface Region {
  readonly top: number;
  /** One more than its last row. */
  readonly bottom: number;
  readonly left: number;
  /** One more than its last column. */
  readonly end: number;
}

/** A label at the start of a text, with what follows its colon in the same text. */
interface Label {
  readonly key: HeaderKey;
  readonly sure: boolean;
  readonly hasColon: boolean;
  readonly rest: string | null;
}

/** "NIP. 196509271990111004": label and value without a colon. */
const NIP_AND_DIGITS = /^NIP\b[\s.:]*(?=\d)(.+)$/i;
const ENUMERATION = /^(?:\d{1,2}|[a-z])[.)]\s+/i;
const REMARK = /\s*\([^)]*\)\s*$/;

function readLabel(text: string): Label | null {
  if (text === '') return null;
  const [, digits] = NIP_AND_DIGITS.exec(text) ?? [];
  if (digits !== undefined) return { key: 'nip', sure: true, hasColon: false, rest: digits };
  const colon = text.indexOf(':');
  const hasColon = colon >= 0;
  const name = (hasColon ? text.slice(0, colon) : text).replace(ENUMERATION, '');
  const match = vocabulary.match(name) ?? vocabulary.match(name.replace(REMARK, ''));
  const rest = hasColon ? text.slice(colon + 1).trim() : '';
  return match && { ...match, hasColon, rest: rest === '' ? null : rest };
}

/** The labels of a cell; a cell of several lines may hold one a line. */
function readLabels(value: Cell): Label[] {
  const lines = typeof value === 'string' ? value.split(/\r?\n/).filter((line) => line.trim()) : [];
  const labels = lines.flatMap((line) => readLabel(plainText(line)) ?? []);
  if (labels.length > 1 && labels.length === lines.length) return labels;
  const label = readLabel(plainText(value));
  return label ? [label] : [];
}

interface RowLabel extends Label {
  readonly column: number;
  /** The first text of its row. */
  readonly isFirst: boolean;
}

/** A word without a colon that is only alike, behind another text, is more likely a value. */
const isLabel = ({ sure, hasColon, isFirst }: RowLabel): boolean => sure || hasColon || isFirst;

function labelsOf(grid: SheetGrid, row: number, { left, end }: Region): RowLabel[] {
  const labels: RowLabel[] = [];
  let isFirst = true;
  for (let column = left; column < end; column += 1) {
    const value = grid.value(row, column);
    if (plainText(value) === '') continue;
    const isSeparate = plainText(grid.value(row, column + 1)).startsWith(':');
    for (const label of readLabels(value)) {
      const found = { ...label, hasColon: label.hasColon || isSeparate, column, isFirst };
      if (isLabel(found)) labels.push(found);
    }
    isFirst = false;
  }
  return labels;
}

/** The first row of the head at the bottom of a region: its labels follow each other upwards. */
export function headTop(grid: SheetGrid, region: Region): number {
  const seen = new Set<HeaderKey>();
  let top = region.bottom;
  let gap = 0;
  for (let row = region.bottom - 1; row >= region.top && gap < 3; row -= 1) {
    const labels = labelsOf(grid, row, region);
    // A signature block of the form above; its last line may be "NIP. …".
    if (isTail(grid, row, region) && (gap > 0 || labels.length === 0)) break;
    if (labels.length === 0) {
      gap += 1;
      continue;
    }
    if (labels.some(({ key }) => seen.has(key) && key !== 'nip')) break;
    for (const { key } of labels) seen.add(key);
    top = row;
    gap = 0;
  }
  return top;
}

function isTail(grid: SheetGrid, row: number, { left, end }: Region): boolean {
  for (let column = left; column < end; column += 1) {
    if (endsTable(plainText(grid.value(row, column)))) return true;
  }
  return false;
}

/** Reads the labels of a region. */
export function readHead(
  grid: SheetGrid,
  region: Region,
): { header: FoundForm['header']; doubts: Doubt[] } {
  const header: FoundForm['header'] = {};
  const doubts: Doubt[] = [];
  const above = new Map<number, HeaderKey>();
  for (let row = region.top; row < region.bottom; row += 1) {
    const labels = labelsOf(grid, row, region);
    const below = columnsWithValueBelow(grid, row, region, labels);
    let next = region.left;
    let before: HeaderKey | undefined;
    for (const label of labels) {
      const { column, rest } = label;
      const isBelow = below.has(column);
      // What was taken for the value of the label before is none.
      if (column < next) continue;
      const key = ownerOf(label.key, above.get(column) ?? before, header);
      before = key;
      above.set(column, key);
      if (key in header) continue;
      const value = valueOf(grid, row, label, isBelow, region.end);
      const found = { row, column, teks: plainText(grid.value(row, column)), field: key };
      if (!label.sure) doubts.push({ code: 'labelMirip', ...found });
      if (key !== label.key && !('nip' in header)) doubts.push({ code: 'nipSiapa', ...found });
      header[key] = { row, column, value } satisfies FoundLabel;
      if (rest === null && !isBelow) next = value.column + 1;
    }
  }
  return { header, doubts };
}

/** A bare "NIP" right under or beside the assessor's name, or a second one, is the assessor's. */
function ownerOf(
  key: HeaderKey,
  near: HeaderKey | undefined,
  header: FoundForm['header'],
): HeaderKey {
  if (key !== 'nip' || !('namaPenilai' in header)) return key;
  return 'nip' in header || near === 'namaPenilai' ? 'nipPenilai' : key;
}

/**
 * The columns of labels whose values stand under them: labels side by side leave no room between
 * them, and the last of such a run goes with the others.
 */
function columnsWithValueBelow(
  grid: SheetGrid,
  row: number,
  region: Region,
  labels: readonly RowLabel[],
): ReadonlySet<number> {
  const below = new Set<number>();
  if (labels.length < 2 || row + 1 >= region.bottom) return below;
  const here = new Set(labels.map(({ column }) => column));
  const under = new Set(labelsOf(grid, row + 1, region).map(({ column }) => column));
  let isRun = false;
  for (const { column, rest } of labels) {
    let next = column + 1;
    while (grid.isCovered(row, next)) next += 1;
    const isLast = isRun && plainText(grid.value(row, next)) === '';
    isRun = here.has(next);
    const hasValue = plainText(grid.value(row + 1, column)) !== '' && !under.has(column);
    if (rest === null && hasValue && (isRun || isLast)) below.add(column);
  }
  return below;
}

function valueOf(
  grid: SheetGrid,
  row: number,
  { column, rest }: RowLabel,
  isBelow: boolean,
  end: number,
): FoundCell {
  if (rest !== null) return { ...grid.cell(row, column), value: rest, isDate: false };
  return isBelow ? grid.cell(row + 1, column) : valueBeside(grid, row, column, end);
}

/** The cell right of a label that holds its value: past a colon of its own and blank cells. */
function valueBeside(grid: SheetGrid, row: number, column: number, end: number): FoundCell {
  let first: FoundCell | undefined;
  for (let at = column + 1; at < end; at += 1) {
    const cell = grid.cell(row, at);
    const text = plainText(cell.value);
    if (text === '' && grid.isCovered(row, at)) continue;
    if (text === ':') {
      first = undefined;
      continue;
    }
    if (text !== '') {
      const label = readLabel(text);
      if (label?.hasColon || (label?.sure && !NIP_AND_DIGITS.test(text))) break;
      return text.startsWith(':') ? { ...cell, value: text.slice(1).trim(), isDate: false } : cell;
    }
    first ??= cell;
  }
  if (first) return first;
  // Another label stands where the value should: there is none.
  const beside = grid.cell(row, column + 1);
  return plainText(beside.value) === '' ? beside : { ...grid.cell(row, column), value: '' };
}
