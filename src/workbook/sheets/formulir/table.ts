// Finding the table of a form by its header of one to three rows.
import { plainText } from '../../excel/grid';
import type { SheetGrid } from '../sheet-grid';
import { ADDED_COLUMNS } from './added';
import type { Doubt, FoundTable } from './found';
import { Vocabulary, type Match } from './match';
import { comparable, GROUP_WORDS, TEMPLATE_KEYS, TEMPLATE_WORDS, type RowKey } from './words';

const vocabulary = new Vocabulary<RowKey>([
  ...TEMPLATE_KEYS.map((key) => [key, TEMPLATE_WORDS[key]] as const),
  ...ADDED_COLUMNS.map(({ key, header }) => [key, [header]] as const),
]);
const groups = new Set(GROUP_WORDS.map(comparable));

/** Columns that only this template has: two of them in a row make it a header. */
const STRONG: ReadonlySet<RowKey> = new Set([
  'dasar',
  'kesenjangan',
  'namaPengembangan',
  'jenisPengembangan',
] satisfies RowKey[]);

const MAXIMUM_HEADER_ROWS = 3;
/** As many columns named a second time begin another table beside the first. */
const REPEATED_FOR_NEIGHBOUR = 3;

/** Rows that may be the header of a table. */
interface Band {
  readonly row: number;
  readonly height: number;
}

/** A column of a band with what its headings say. */
interface Heading extends Match<RowKey> {
  readonly column: number;
  readonly text: string;
}

const textAt = (grid: SheetGrid, row: number, column: number): string =>
  plainText(grid.value(row, column));

/** Help in brackets under a heading: "(diisi pegawai)". */
const isHint = (text: string): boolean => /^\(.*\)$/.test(text) && !vocabulary.match(text)?.sure;

/** The heading over a column: its own, or the one to the left that spans it. */
function headingOver(grid: SheetGrid, row: number, column: number): string {
  for (let at = column; at >= grid.firstColumn; at -= 1) {
    const text = textAt(grid, row, at);
    if (text !== '') return text;
    if (at < column && !grid.isCovered(row, at) && textAt(grid, row + 1, at) === '') return '';
  }
  return '';
}

/** The headings of a column from top to bottom; what spans it counts only above a heading of its own. */
function partsOf(grid: SheetGrid, { row, height }: Band, column: number): string[] {
  const parts: string[] = [];
  for (let at = row + height - 1; at >= row; at -= 1) {
    const own = textAt(grid, at, column);
    const text = own === '' && parts.length > 0 ? headingOver(grid, at, column) : own;
    if (text !== '' && !isHint(text) && text !== parts[0]) parts.unshift(text);
  }
  return parts;
}

/** What a column is, from its headings: the most complete wording that is known. */
function matchParts(parts: readonly string[]): Match<RowKey> | null {
  const own = parts.at(-1);
  if (own === undefined) return null;
  const above = parts.slice(0, -1).join(' ');
  const whole = vocabulary.match(parts.join(' '));
  if (whole?.sure || above === '') return whole;
  const turned = vocabulary.match(`${own} ${above}`);
  if (turned?.sure) return turned;
  const alone = vocabulary.match(own);
  // "Kesenjangan Kompetensi" over "Nyata" is the gap, whatever the lower word says by itself.
  const parent = vocabulary.match(above);
  if (parent?.key === 'kesenjangan' && alone?.key === 'nyata') return parent;
  if (alone?.sure) return alone;
  return whole ?? alone ?? (parent && STRONG.has(parent.key) ? parent : null);
}

function headingsOf(grid: SheetGrid, band: Band): Heading[] {
  const headings: Heading[] = [];
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const parts = partsOf(grid, band, column);
    const match = matchParts(parts);
    if (match) headings.push({ ...match, column, text: parts.join(' ') });
  }
  return headings;
}

const strongCount = (headings: readonly Heading[]): number =>
  new Set(headings.flatMap(({ key }) => (STRONG.has(key) ? [key] : []))).size;

/** Three columns of the template, two of them its own: less may be chance. */
const isTable = (headings: readonly Heading[]): boolean =>
  strongCount(headings) >= 2 &&
  new Set(headings.flatMap(({ key }) => (key in TEMPLATE_WORDS ? [key] : []))).size >= 3;

/** Whether the row under a band continues its header: words of headings, and nothing like data. */
function continues(grid: SheetGrid, band: Band, headings: readonly Heading[]): boolean {
  const row = band.row + band.height;
  if (row >= grid.endRow) return false;
  const longer = { ...band, height: band.height + 1 };
  const known = new Map(headings.map((heading) => [heading.column, heading]));
  const own = new Set<RowKey>();
  let words = 0;
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '' || isHint(text)) continue;
    const alone = vocabulary.match(text);
    if (alone) own.add(alone.key);
    const isWord =
      alone !== null ||
      groups.has(comparable(text)) ||
      matchParts(partsOf(grid, longer, column))?.sure === true;
    if (isWord && /\p{L}/u.test(text)) words += 1;
    // A column of the user's own may have any heading, but no number.
    else if (known.has(column) || /^[\d.,()\s-]+$/.test(text)) return false;
  }
  // The same headings once more are the header of the next form.
  const isRepeated = own.size > 2 && headings.every(({ key }) => own.has(key));
  return words > 0 && !isRepeated;
}

/** The header that begins in a row, as tall as it goes; null when the row begins none. */
function headerAt(grid: SheetGrid, row: number): { band: Band; headings: Heading[] } | null {
  let band: Band = { row, height: 1 };
  let headings = headingsOf(grid, band);
  const isTemplate = ({ key }: Heading): boolean => key in TEMPLATE_WORDS;
  if (headings.filter(isTemplate).length < 2 && strongCount(headings) < 2) return null;
  while (band.height < MAXIMUM_HEADER_ROWS && continues(grid, band, headings)) {
    band = { ...band, height: band.height + 1 };
    headings = headingsOf(grid, band);
  }
  return isTable(headings) ? { band, headings } : null;
}

/** Splits the headings of a row where another form begins beside the first. */
function besideEachOther(headings: readonly Heading[]): Heading[][] {
  const tables: Heading[][] = [];
  let rest = [...headings];
  while (rest.length > 0) {
    const seen = new Set<RowKey>();
    const repeated: number[] = [];
    rest.forEach(({ key }, index) => {
      if (seen.has(key)) repeated.push(index);
      seen.add(key);
    });
    const [first = rest.length] = repeated.length >= REPEATED_FOR_NEIGHBOUR ? repeated : [];
    tables.push(rest.slice(0, first));
    rest = rest.slice(first);
  }
  return tables.filter(isTable);
}

function toTable({ row, height }: Band, headings: readonly Heading[]): FoundTable {
  const chosen = new Map<RowKey, Heading>();
  const doubts: Doubt[] = [];
  for (const heading of headings) {
    const { key, column, text } = heading;
    const before = chosen.get(key);
    // The first column of a name counts, unless it is only alike and this one is not.
    if (before && (before.sure || !heading.sure)) {
      doubts.push({ code: 'judulGanda', row, column, teks: text, field: key });
    } else chosen.set(key, heading);
  }
  for (const { key, sure, column, text } of chosen.values()) {
    if (!sure) doubts.push({ code: 'judulMirip', row, column, teks: text, field: key });
  }
  const at = headings.map(({ column }) => column);
  return {
    headerRow: row,
    lastHeaderRow: row + height - 1,
    columns: Object.fromEntries([...chosen].map(([key, { column }]) => [key, column])),
    left: Math.min(...at),
    right: Math.max(...at),
    heading: headings.map(({ text }) => comparable(text)).join('|'),
    doubts,
  };
}

/** All tables of the sheet, from top to bottom and from left to right. */
export function findTables(grid: SheetGrid): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    const found = headerAt(grid, row);
    if (!found) continue;
    const { band, headings } = found;
    tables.push(...besideEachOther(headings).map((part) => toTable(band, part)));
    row = band.row + band.height - 1;
  }
  return tables;
}
