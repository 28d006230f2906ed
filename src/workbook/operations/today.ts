// Today as an operation's default; everything under it takes the date as a parameter.
import type { IsoDate } from '../../bangkom/tanggal';

/** The date on the user's clock, YYYY-MM-DD. */
export function today(now = new Date()): IsoDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
