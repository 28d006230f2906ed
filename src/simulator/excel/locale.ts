// How a locale writes numbers and separates arguments.
import type { BookLocale } from './book';

/** Reads the separators off Intl; Excel's list separator follows the decimal one. */
export function localeOf(tag: string): BookLocale {
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const find = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  const decimal = find('decimal', '.');
  return { tag, decimal, group: find('group', ','), list: decimal === ',' ? ';' : ',' };
}
