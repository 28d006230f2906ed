// Excel's formula, as the user wrote it, in the words that the formula engine understands.
import { parseStructRef, tokenize } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { columnLetters, formatRect, quoteSheetName, splitSheetName } from '../address';
import type { Rect } from '../address';

/** The function that stands for an argument that was left out. */
export const OMITTED = 'SIMULATOR.OMITTED';

/** What a structured reference needs to know of a table. */
export interface TableShape {
  /** The key under which the engine knows the table (for `[#This Row]` only). */
  readonly alias: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly string[];
}

/** The names that a formula may use. */
export interface Names {
  /** The formula of a name with its `=`; the sheet is present where the user qualified the name. */
  formulaOf(name: string, sheet?: string): string | undefined;
  table(name: string): TableShape | undefined;
  hasSheet(name: string): boolean;
}

export interface Translation {
  /** With the leading `=`. */
  formula: string;
  /** Lower-case names, tables and functions the formula uses, so that a change of one is noticed. */
  uses: string[];
}

const MAX_DEPTH = 32;
/** Names that refer to one another several times would write themselves out without end. */
const MAX_EXPANSIONS = 1000;

const KEPT = 2000;
const tokenLists = new Map<string, readonly Token[]>();

/** The tokens of a formula; those of names are asked for again with every call. */
function tokensOf(formula: string): readonly Token[] {
  const known = tokenLists.get(formula);
  if (known) return known;
  const tokens = tokenize(formula, { mergeRefs: true }).filter((each) => each.type !== 'fx_prefix');
  if (tokenLists.size >= KEPT) tokenLists.clear();
  tokenLists.set(formula, tokens);
  return tokens;
}

/** What stands between two tokens, for words that fx keeps apart. */
const text = (tokens: readonly Token[]) => tokens.map((token) => token.value).join('');

const bare = (name: string) => name.replace(/^(_xlfn\.)?(_xlws\.)?(_xlpm\.|_xlop\.)?/i, '');

/** One call or parenthesis, split at its top-level commas. */
interface Group {
  args: Token[][];
  /** Index of the closing parenthesis. */
  end: number;
}

function readGroup(tokens: readonly Token[], open: number): Group {
  const args: Token[][] = [[]];
  let depth = 0;
  let at = open + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.type === 'operator') {
      if (token.value === '(' || token.value === '{') depth++;
      else if (token.value === ')' || token.value === '}') {
        if (depth === 0) break;
        depth--;
      } else if (token.value === ',' && depth === 0) {
        args.push([]);
        continue;
      }
    }
    args.at(-1)?.push(token);
  }
  return { args, end: at };
}

const isBlank = (tokens: readonly Token[]) => tokens.every((token) => token.type === 'whitespace');

/** The parameters of a `LAMBDA` formula, or `null` if the formula is none. */
export function lambdaParameters(formula: string): { name: string; optional: boolean }[] | null {
  const tokens = tokensOf(formula).filter((token) => token.type !== 'whitespace');
  const [head, open] = tokens;
  if (head?.type !== 'func' || bare(head.value).toUpperCase() !== 'LAMBDA' || !open) return null;
  const { args, end } = readGroup(tokens, 1);
  if (end !== tokens.length - 1) return null;
  return args.slice(0, -1).map((arg) => parameter(text(arg).trim()));
}

function parameter(declared: string): { name: string; optional: boolean } {
  const optional = declared.startsWith('[') || /^_xlop\./i.test(declared);
  return { name: bare(declared.replace(/^\[|\]$/g, '')), optional };
}

let bindings = 0;

/** What makes the names of one `LET` or `LAMBDA` its own. */
const nextSuffix = (): string => `_${String(bindings++)}`;

/**
 * Translates one formula; names and tables are replaced by what they stand for.
 *
 * What `LET` and `LAMBDA` bind gets a new name each time: Univer's parser changes the tree it is
 * given, and would find the changed one again under the same text; and it fails on a name that is bound
 * again inside.
 */
export function translate(formula: string, names: Names): Translation {
  const uses = new Set<string>();
  const out = new Translator(names, uses).formula(formula, 0);
  return { formula: `=${out}`, uses: [...uses] };
}

/** Lower-case names that `LET` and `LAMBDA` bind, and how they are called in the translation. */
type Locals = ReadonlyMap<string, string>;

class Translator {
  private expansions = 0;

  constructor(
    private readonly names: Names,
    private readonly uses: Set<string>,
  ) {}

  private bind(names: readonly string[], suffix: string, outer: Locals): Locals {
    return new Map([
      ...outer,
      ...names.map((name): [string, string] => [name.toLowerCase(), `${name}${suffix}`]),
    ]);
  }

  /** Whether one more name may be written out. */
  private mayExpand(depth: number): boolean {
    return depth < MAX_DEPTH && ++this.expansions <= MAX_EXPANSIONS;
  }

  formula(source: string, depth: number): string {
    return this.tokens(tokensOf(source), depth, new Map());
  }

  private tokens(tokens: readonly Token[], depth: number, locals: Locals): string {
    let out = '';
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.type === 'func') {
        const group = readGroup(tokens, at + 1);
        out += this.call(token.value, group.args, depth, locals);
        at = group.end;
      } else if (token.type === 'range_named') {
        out += this.name(token.value, depth, locals);
      } else if (token.type === 'structured') {
        out += this.structured(token.value);
      } else if (token.type.startsWith('range') && token.value.includes('!')) {
        out += this.reference(token.value);
      } else {
        out += token.value;
      }
    }
    return out;
  }

  private call(written: string, args: readonly Token[][], depth: number, locals: Locals): string {
    const name = bare(written);
    const upper = name.toUpperCase();
    if (upper === 'LAMBDA') return this.lambda(args, depth, locals);
    if (upper === 'LET') return this.let(args, depth, locals);
    const inside = args.map((arg) => this.tokens(arg, depth, locals));
    const local = locals.get(name.toLowerCase());
    if (local !== undefined) return `${local}(${inside.join(',')})`;
    this.uses.add(name.toLowerCase());
    const { sheet, address } = splitSheetName(name);
    const definition = this.names.formulaOf(address, sheet);
    if (definition === undefined) return `${upper}(${inside.join(',')})`;
    const parameters = lambdaParameters(definition);
    if (!parameters || !this.mayExpand(depth)) return '#VALUE!';
    const given = args.length === 1 && isBlank(args[0] ?? []) ? 0 : args.length;
    const required = parameters.filter((each) => !each.optional).length;
    if (given > parameters.length || given < required) return '#VALUE!';
    const padded = parameters.map((_, index) => {
      const arg = inside[index];
      return arg === undefined || arg.trim() === '' ? `${OMITTED}()` : arg;
    });
    return `${this.formula(definition, depth + 1)}(${padded.join(',')})`;
  }

  private lambda(args: readonly Token[][], depth: number, locals: Locals): string {
    const parameters = args.slice(0, -1).map((arg) => parameter(text(arg).trim()).name);
    const suffix = nextSuffix();
    const inner = this.bind(parameters, suffix, locals);
    const body = this.tokens(args.at(-1) ?? [], depth, inner);
    const bound = parameters.map((each) => `${each}${suffix}`);
    return `LAMBDA(${[...bound, body].join(',')})`;
  }

  private let(args: readonly Token[][], depth: number, locals: Locals): string {
    const suffix = nextSuffix();
    let inner = locals;
    const out: string[] = [];
    args.forEach((arg, index) => {
      if (index % 2 === 0 && index < args.length - 1) {
        const name = bare(text(arg).trim());
        out.push(`${name}${suffix}`);
      } else {
        out.push(this.tokens(arg, depth, inner).trim());
        const declared = args[index - 1];
        if (index % 2 === 1 && declared) {
          inner = this.bind([bare(text(declared).trim())], suffix, inner);
        }
      }
    });
    return `LET(${out.join(',')})`;
  }

  private name(written: string, depth: number, locals: Locals): string {
    const name = bare(written);
    const local = locals.get(name.toLowerCase());
    if (local !== undefined) return local;
    if (/^(TRUE|FALSE)$/i.test(name)) return name.toUpperCase();
    const { sheet, address } = splitSheetName(name);
    this.uses.add(address.toLowerCase());
    const definition = this.names.formulaOf(address, sheet);
    if (definition !== undefined) {
      if (!this.mayExpand(depth)) return '#NAME?';
      const inside = this.formula(definition, depth + 1);
      return isAtom(inside) ? inside : `(${inside})`;
    }
    const table = sheet === undefined ? this.names.table(address) : undefined;
    if (table) return columnsOf(table, 'data', table.columns.at(0), table.columns.at(-1));
    return name;
  }

  /** A reference with a sheet's name; without that sheet it leads nowhere. */
  private reference(written: string): string {
    const { sheet = '' } = splitSheetName(written);
    this.uses.add(sheet.toLowerCase());
    return this.names.hasSheet(sheet) ? written : '#REF!';
  }

  private structured(written: string): string {
    const { table: name } = parseStructRef(written) ?? {};
    if (!name) return '#REF!';
    this.uses.add(name.toLowerCase());
    const table = this.names.table(name);
    const part = table && partOf(written, table);
    if (!part) return '#REF!';
    const { section, first, last } = part;
    if (section !== THIS_ROW) return columnsOf(table, section, first, last);
    const key = (column: string) => `[c${String(table.columns.indexOf(column))}]`;
    const span = first === last ? key(first) : `${key(first)}:${key(last)}`;
    return `${table.alias}[[#This Row],${span}]`;
  }
}

const THIS_ROW = 'this row';

/** The section and the columns that a structured reference names; nothing if the table lacks them. */
export function partOf(
  written: string,
  table: TableShape,
): { section: string; first: string; last: string } | undefined {
  const reference = parseStructRef(written);
  if (!reference) return undefined;
  const columns = (reference.columns ?? []).map((name) =>
    table.columns.find((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (columns.includes(undefined)) return undefined;
  const first = columns.at(0) ?? table.columns.at(0);
  const last = columns.at(-1) ?? table.columns.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sections = (reference.sections ?? []).map((section) => section.toLowerCase());
  if (sections.includes(THIS_ROW)) return { section: THIS_ROW, first, last };
  if (sections.length < 2) return { section: sections[0] ?? 'data', first, last };
  return { section: sections.includes('headers') ? 'headers+data' : 'data+totals', first, last };
}

/**
 * The cells that a reference to a table stands for, as Excel writes them when the table becomes an
 * ordinary range.
 * @param written The table's name alone, or with what it names in brackets.
 * @param row The row of the formula.
 */
export function plainReference(written: string, table: TableShape, row: number): string {
  const whole = { section: 'data', first: table.columns.at(0), last: table.columns.at(-1) };
  const part = written.includes('[') ? partOf(written, table) : whole;
  if (!part) return '#REF!';
  const { section, first = '', last = '' } = part;
  if (section !== THIS_ROW) return columnsOf(table, section, first, last);
  const letters = [first, last].map(
    (column) =>
      `$${columnLetters(table.rect.column + table.columns.indexOf(column))}${String(row + 1)}`,
  );
  return `${quoteSheetName(table.sheet)}!${[...new Set(letters)].join(':')}`;
}

/** Whether the text can be put anywhere without parentheses. */
const isAtom = (formula: string) =>
  /^('[^']*'!|[\p{L}\p{N}_.]+!)?\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/u.test(formula) ||
  /^(-?\d+(\.\d+)?|"[^"]*"|LAMBDA\(.*\))$/s.test(formula);

/** The cells of a table's section in the given columns as an absolute reference. */
function columnsOf(table: TableShape, section: string, first?: string, last?: string): string {
  const { rect, showHeaders, showTotals, columns, sheet } = table;
  const head = showHeaders ? 1 : 0;
  const foot = showTotals ? 1 : 0;
  const ends = [columns.indexOf(first ?? ''), columns.indexOf(last ?? '')];
  const left = Math.min(...ends);
  const right = Math.max(...ends);
  const body = rect.rows - head - foot;
  const rows: Record<string, [number, number] | undefined> = {
    all: [0, rect.rows],
    data: [head, body],
    headers: showHeaders ? [0, 1] : undefined,
    totals: showTotals ? [rect.rows - 1, 1] : undefined,
    'headers+data': [0, head + body],
    'data+totals': [head, body + foot],
  };
  const range = rows[section];
  if (!range || left < 0) return '#REF!';
  const area = {
    row: rect.row + range[0],
    column: rect.column + left,
    rows: range[1],
    columns: right - left + 1,
  };
  return `${quoteSheetName(sheet)}!${formatRect(area, true)}`;
}
