// Numbers and dates as people type them where the comma is the decimal sign and the day stands before the
// month: the one reading of them, for the grid of the page and for typing without a page.
import { numfmt } from '@univerjs/core';
import type { BookLocale } from './book';

/** What was typed in the user's own spelling, as an en-US Excel would have to be told the same. */
export function inEnglish(text: string, locale: BookLocale): string {
  const number = toPlainNumber(text, locale.decimal);
  return number === text ? toPlainDate(text, locale.tag) : number;
}

/** `1.234,5` as it is typed where the comma is the decimal sign. */
function toPlainNumber(text: string, decimal: string): string {
  if (decimal !== ',' || !/^[-+]?[\d.]*,?\d+(e[-+]?\d+)? ?%?$/i.test(text)) return text;
  if (text.includes('.') && !/^[-+]?\d{1,3}(\.\d{3})+(,\d+)? ?%?$/.test(text)) {
    // Between other groups than thousands the point means nothing: `0.25` is no number there.
    return `'${text}`;
  }
  return text.replace(/\./g, '').replace(',', '.');
}

/** `31/07/2026` or `31 Juli 2026` as it is typed where the day stands before the month. */
function toPlainDate(text: string, tag: string): string {
  if (!/\d\D+\d/.test(text)) return text;
  const ofThisYear = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (ofThisYear && isDayFirst(tag)) {
    const [, day, sign, month] = ofThisYear;
    const date = numfmt.parseDate(`${month}${sign}${day}`);
    return typeof date?.v === 'number' ? numfmt.format('d-mmm', date.v) : `'${text}`;
  }
  const date = numfmt.parseDate(text, { locale: tag });
  const english = numfmt.parseDate(text);
  if (date?.v === english?.v) return text;
  // `7/31/2026` is no date there.
  if (typeof date?.v !== 'number') return `'${text}`;
  const pattern = date.z ?? '';
  const isNamed = /mmm/.test(pattern);
  return numfmt.format(isNamed ? pattern : pattern.replace(/^\S+/, 'm/d/yyyy'), date.v);
}

const isDayFirst = (tag: string): boolean =>
  numfmt.parseDate('1/2/2026', { locale: tag })?.v !== numfmt.parseDate('1/2/2026')?.v;
