// The frame of the sentences: a catalogue holds one sentence for every code of a map of messages.
import type { MessageOf } from '../bangkom/message';
import { formatTanggal } from '../bangkom/tanggal';

/** One sentence for every code; a missing or surplus code does not compile. */
export type Catalogue<M> = { readonly [C in keyof M]: (params: M[C]) => string };

/** The speaker of a catalogue: renders a message of its map in Indonesian. */
export const speaker =
  <M>(catalogue: Catalogue<M>) =>
  <C extends keyof M>(message: MessageOf<M, C>): string =>
    catalogue[message.code](message.params);

/** "a, b atau c": a list of choices as one reads it aloud. */
export function choices(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} atau ${last}`;
}

/** More of a kind nobody reads in a sentence. */
const LISTED = 5;

/** "a; b; c", of a long list its beginning and how many there are besides. */
export function listed(items: readonly string[]): string {
  const rest = items.length - LISTED;
  return [...items.slice(0, LISTED), ...(rest > 0 ? [`… dan ${angka(rest)} lainnya`] : [])].join(
    '; ',
  );
}

/** A text of the user inside a sentence: in quotes, and cut where it is longer than a line. */
export const quote = (text: string): string =>
  `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;

const DECIMAL = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** A number as an Indonesian document writes it: `1.234,5`. */
export const angka = (value: number): string =>
  // A long verification says hundreds of thousands of whole numbers: what Intl does takes ten times as long.
  Number.isSafeInteger(value) && value >= 0
    ? String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
    : DECIMAL.format(value);

/** An amount of money: `Rp1.500.000`. */
export const rupiah = (value: number): string => `Rp${angka(value)}`;

/** A date as an Indonesian document writes it: `27 September 2026`. */
export const tanggal = formatTanggal;
