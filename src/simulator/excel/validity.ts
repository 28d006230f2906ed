// Whether a value is one that a data validation lets in.
import { numfmt } from '@univerjs/core';
import { isInside } from './address';
import type { Book } from './book';
import type { SheetData } from './sheet-data';
import { areaOfFormula } from './areas';
import { evaluate } from './engine/evaluate';
import type { Place } from './engine/evaluate';
import { moveFormula } from './formulas';
import type { ShownValue } from './engine/cells';

type Rule = SheetData['dataValidations'][number];

/**
 * @param value What the cell holds or is about to hold; blank is judged by the caller or let in.
 * @param place The cell, for formulas relative to the rule's first cell.
 */
export function accepts(book: Book, rule: Rule, value: ShownValue, place: Place): boolean {
  if (rule.type === 'None' || (value === '' && rule.ignoreBlanks)) return true;
  switch (rule.type) {
    case 'List':
      return listOf(book, rule, place).some((item) => sameItem(item, value));
    case 'Custom':
      return isTrue(result(book, rule, rule.formula1 ?? '', place));
    case 'TextLength':
      return compare(book, rule, String(value).length, place);
    case 'WholeNumber':
      return Number.isInteger(value) && compare(book, rule, Number(value), place);
    default:
      return typeof value === 'number' && compare(book, rule, value, place);
  }
}

const sameItem = (item: ShownValue, value: ShownValue) =>
  item === value || (String(item) === String(value) && typeof item !== 'boolean');

const isTrue = (value: ShownValue) => value === true || (typeof value === 'number' && value !== 0);

/** The items that a list offers. */
export function listOf(book: Book, rule: Rule, place: Place): ShownValue[] {
  const source = rule.formula1 ?? '';
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const own = relative(rule, source, place);
  const area = areaOfFormula(book, own, place.sheetId) ?? namedArea(book, own, place.sheetId);
  if (!area) return [];
  return book
    .cells(area.sheetId)
    .values(area)
    .flat()
    .filter((item) => item !== '');
}

function namedArea(book: Book, formula: string, sheetId: string) {
  const name = book.names.find(formula.slice(1), sheetId);
  return name ? areaOfFormula(book, name.formula, sheetId) : null;
}

/** The formula as it reads in the given cell. */
function relative(rule: Rule, formula: string, place: Place): string {
  const [first] = rule.rects;
  return first && isInside(first) ? moveFormula(formula, first, place) : formula;
}

function result(book: Book, rule: Rule, text: string, place: Place): ShownValue {
  if (text.startsWith('=')) return evaluate(book.engine, relative(rule, text, place), place);
  const parsed = numfmt.parseValue(text);
  return parsed && typeof parsed.v === 'number' ? parsed.v : text;
}

function compare(book: Book, rule: Rule, value: number, place: Place): boolean {
  const first = Number(result(book, rule, rule.formula1 ?? '', place));
  const second = Number(result(book, rule, rule.formula2 ?? '', place));
  switch (rule.operator) {
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return value >= first && value <= second;
  }
}

/** The validation that holds for a cell. */
export function ruleAt(book: Book, { sheetId, row, column }: Place): Rule | undefined {
  const isThere = ({ rects }: Rule) =>
    rects.some(
      (rect) =>
        row >= rect.row &&
        row < rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns,
    );
  return book.data(sheetId).dataValidations.find(isThere);
}
