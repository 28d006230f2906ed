// Several codes in one cell, as people write them.
import type { RowField } from '../../workbook/operations';

type Choices = NonNullable<RowField['choices']>;

/** Between codes in a cell, as its readers take them apart. */
const BETWEEN = /[,;+&/]|\bdan\b/i;

const spell = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The codes that a text holds, and what in it is none; a code may be written out in its words. */
export function readCodes(
  text: string,
  choices: Choices,
): { readonly codes: readonly string[]; readonly others: readonly string[] } {
  const find = (part: string) =>
    choices.find(({ value, text: words = '' }) => [value, words].map(spell).includes(spell(part)));
  const parts = find(text) ? [text] : text.split(BETWEEN).map((part) => part.trim());
  const written = parts.filter((part) => part !== '');
  return {
    codes: written.flatMap((part) => find(part)?.value ?? []),
    others: written.filter((part) => find(part) === undefined),
  };
}

/** The text with a code chosen or not: the codes in their order, and what is none stays behind them. */
export function withCode(text: string, choices: Choices, code: string, isChosen: boolean): string {
  const { codes, others } = readCodes(text, choices);
  const chosen = choices
    .map(({ value }) => value)
    .filter((value) => (value === code ? isChosen : codes.includes(value)));
  return [...chosen, ...others].join('; ');
}
