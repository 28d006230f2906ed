// Formulas as text: checking, moving to another cell, and the user's own separators.
import {
  fixTokenRanges,
  parse,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import type { Token } from '@borgar/fx';
import { invalidArgument } from '../protocol/host-object';
import { formatRect, quoteSheetName, splitSheetName } from './address';
import type { BookLocale } from './book';
import { partOf } from './engine/translate';
import type { Names } from './engine/translate';

/** Excel's limits for a formula and for a text in it. */
const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;

/**
 * Checks what Excel checks before it takes a formula: its length, that of its texts, and whether it can
 * be read at all.
 * @throws InvalidArgument
 */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  const tokens = tokenize(formula, { mergeRefs: true });
  for (const { type, value, unterminated } of tokens) {
    if (type === 'unknown' || unterminated) throw invalidArgument();
    if (type === 'string' && value.length - 2 > LONGEST_LITERAL) throw invalidArgument();
  }
  try {
    parse(tokens.map(asParameter));
  } catch {
    throw invalidArgument();
  }
}

/**
 * Checks that a formula of a validation or a conditional format names no columns of tables.
 * @throws InvalidArgument
 */
export function checkRuleFormula(formula: string): void {
  const isOfTable = tokenize(formula, { mergeRefs: true }).some(
    ({ type }) => type === 'structured',
  );
  if (isOfTable) throw invalidArgument();
}

/**
 * Checks that the sheets, tables and columns that a formula names are there. Names may come later.
 * @throws InvalidArgument
 */
export function checkReferences(formula: string, places: Pick<Names, 'hasSheet' | 'table'>): void {
  if (!/[![]/.test(formula)) return;
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    if (type === 'structured') {
      const table = value.startsWith('[') ? undefined : value.slice(0, value.indexOf('['));
      const found = table === undefined ? undefined : places.table(table);
      if (table !== undefined && !(found && partOf(value, found))) throw invalidArgument();
    } else if (type.startsWith('range')) {
      const { sheet } = splitSheetName(value);
      const isHere = sheet !== undefined && !sheet.startsWith('[');
      if (isHere && !places.hasSheet(sheet)) throw invalidArgument();
    }
  }
}

/** An optional parameter of LAMBDA as a word: the parser takes its brackets for a table's column. */
const asParameter = (token: Token): Token =>
  token.type === 'structured' && /^\[[^@#[\]]+\]$/.test(token.value)
    ? { ...token, type: 'range_named', value: token.value.slice(1, -1) }
    : token;

/** Writes the table's name into `[@column]` and `[column]`, as Excel does inside a table. */
export function qualifyTable(formula: string, table: string | undefined): string {
  if (!formula.includes('[')) return formula;
  let isInLambda = false;
  return tokenize(formula, { mergeRefs: true })
    .map((token) => {
      if (token.type === 'func') isInLambda ||= /lambda$/i.test(token.value);
      const isBare = token.type === 'structured' && token.value.startsWith('[');
      // `[x]` may be an optional parameter of LAMBDA; `[@x]` never is.
      if (!isBare || (isInLambda && !token.value.startsWith('[@'))) return token.value;
      if (table === undefined) throw invalidArgument();
      return `${table}${token.value}`;
    })
    .join('');
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const anchor = ({ row, column }: Place) => formatRect({ row, column, rows: 1, columns: 1 });

/** `$A$1`, `$A:$B`, with or without a sheet's name: the same from every cell. */
const isAbsolute = (reference: string) =>
  splitSheetName(reference)
    .address.split(':')
    .every((part) => /^(?=.)(\$[A-Za-z]+)?(\$\d+)?$/.test(part));

/** How a formula of one cell reads in others: relative references move. It is read once for all. */
export function formulaMover(formula: string, from: Place): (to: Place) => string {
  const isFixed = tokenize(formula, { mergeRefs: true }).every(
    ({ type, value }) => !type.startsWith('range') || type === 'range_named' || isAbsolute(value),
  );
  if (isFixed) return () => formula;
  const relative = translateFormulaToR1C1(formula, anchor(from));
  return (to) =>
    from.row === to.row && from.column === to.column
      ? formula
      : translateFormulaToA1(relative, anchor(to), { wrapEdges: false });
}

/** The formula as it reads after being copied from one cell to another: relative references move. */
export function moveFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return formulaMover(formula, from)(to);
}

/** A formula in which every reference to a sheet is replaced; the replacement is given its address. */
function replaceSheet(
  formula: string,
  sheet: string,
  replace: (address: string) => string,
): string {
  if (!formula.toLowerCase().includes(sheet.toLowerCase().replace(/'/g, "''"))) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (!type.startsWith('range') || !value.includes('!')) return value;
      const { sheet: named, address } = splitSheetName(value);
      return named?.toLowerCase() === sheet.toLowerCase() ? replace(address) : value;
    })
    .join('');
}

/** The formula after a sheet got another name. */
export const renameSheetInFormula = (formula: string, from: string, to: string): string =>
  replaceSheet(formula, from, (address) => `${quoteSheetName(to)}!${address}`);

/** The formula after a sheet was deleted: a new sheet of its name does not bring the reference back. */
export const dropSheetInFormula = (formula: string, sheet: string): string =>
  replaceSheet(formula, sheet, () => '#REF!');

/** A formula in which every reference to a table is replaced; what is replaced comes as it is written. */
export function replaceTable(
  formula: string,
  table: string,
  replace: (written: string) => string,
): string {
  const key = table.toLowerCase();
  if (!formula.toLowerCase().includes(key)) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      const isWhole = type === 'range_named' && value.toLowerCase() === key;
      const isPart = type === 'structured' && value.toLowerCase().startsWith(`${key}[`);
      return isWhole || isPart ? replace(value) : value;
    })
    .join('');
}

/** The formula after a table got another name. */
export const renameTableInFormula = (formula: string, from: string, to: string): string =>
  replaceTable(formula, from, (written) => to + written.slice(from.length));

/** en-US → the user's separators. */
export function toLocal(formula: string, { decimal, list }: BookLocale): string {
  if (list === ',') return formula;
  return stringifyTokens(
    fixTokenRanges(tokenize(formula, { mergeRefs: true })).map((token) => {
      if (token.type === 'operator' && token.value === ',') return { ...token, value: list };
      if (token.type === 'number') return { ...token, value: token.value.replace('.', decimal) };
      return token;
    }),
  );
}

/** The user's separators → en-US. */
export function fromLocal(formula: string, { decimal, list }: BookLocale): string {
  if (list === ',') return formula;
  // Texts, quoted sheet names and table columns stay; between them only the separators differ.
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[^"'[]+/g, (part) =>
    /^["'[]/.test(part)
      ? part
      : part.replace(new RegExp(`(\\d)\\${decimal}(\\d)`, 'g'), '$1.$2').replaceAll(list, ','),
  );
}
