// Formulas as text: checking, moving to another cell, and the user's own separators.
import {
  fixTokenRanges,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import { invalidArgument } from '../protocol/host-object';
import { formatRect, quoteSheetName, splitSheetName } from './address';
import type { BookLocale } from './book';

/**
 * Checks what Excel checks before it takes a formula: closed parentheses and texts, no unknown signs.
 * @throws InvalidArgument
 */
export function checkFormula(formula: string): void {
  let depth = 0;
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.type === 'unknown' || token.unterminated) throw invalidArgument();
    if (token.type !== 'operator') continue;
    if (token.value === '(') depth++;
    else if (token.value === ')' && --depth < 0) throw invalidArgument();
  }
  if (depth !== 0) throw invalidArgument();
}

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

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase().replace(/'/g, "''"))) return formula;
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (!type.startsWith('range') || !value.includes('!')) return value;
      const { sheet, address } = splitSheetName(value);
      if (sheet?.toLowerCase() !== from.toLowerCase()) return value;
      return `${quoteSheetName(to)}!${address}`;
    })
    .join('');
}

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const key = from.toLowerCase();
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === 'range_named' && value.toLowerCase() === key) return to;
      const isOf = type === 'structured' && value.toLowerCase().startsWith(`${key}[`);
      return isOf ? to + value.slice(from.length) : value;
    })
    .join('');
}

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
