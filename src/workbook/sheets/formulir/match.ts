// Finding a label or a column header among the words known for it: exactly, or by likeness.
import { damerauLevenshtein } from '../../../bangkom/bentuk/distance';
import { comparable } from './words';

/** A key that a text stands for; `sure` is false when it was found by likeness only. */
export interface Match<K extends string> {
  readonly key: K;
  readonly sure: boolean;
}

/** Shorter words are never matched by likeness: too many words are alike. */
const MINIMUM_LENGTH = 6;
const MAXIMUM_LENGTH = 90;
/** Texts remembered at most: headings come again and again, data does not. */
const MAXIMUM_CACHE = 10_000;
/** Typing errors in a text of the given length: one in a short word, one more in ten letters. */
const toleranceOf = (length: number): number =>
  length < 8 ? 1 : Math.max(2, Math.floor(length / 10));

/** Words are compared without the spaces between them: `N.I.P` is `NIP`. */
const squeezed = (text: string): string => comparable(text).replaceAll(' ', '');

/** How often each letter from a to z occurs. */
function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(26);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** A typing error changes at most two counts by one: more differences rule a likeness out cheaply. */
function mayBeAlike(left: Uint8Array, right: Uint8Array, limit: number): boolean {
  let difference = 0;
  for (let letter = 0; letter < 26; letter += 1) {
    difference += Math.abs((left[letter] ?? 0) - (right[letter] ?? 0));
  }
  return difference <= 2 * limit;
}

/** Words of one kind, ready to be matched. */
export class Vocabulary<K extends string> {
  readonly #exact = new Map<string, K>();
  readonly #long: { readonly word: string; readonly key: K; readonly letters: Uint8Array }[] = [];
  readonly #cache = new Map<string, Match<K> | null>();

  /** `words`: for each key its spellings; the first key to claim a spelling keeps it. */
  constructor(words: Iterable<readonly [K, readonly string[]]>) {
    for (const [key, spellings] of words) {
      for (const spelling of spellings) {
        const text = squeezed(spelling);
        if (this.#exact.has(text)) continue;
        this.#exact.set(text, key);
        if (text.length >= MINIMUM_LENGTH) {
          this.#long.push({ word: text, key, letters: lettersOf(text) });
        }
      }
    }
  }

  /** The key that `text` is written for; null when there is none, or when two are equally alike. */
  match(text: string): Match<K> | null {
    const known = this.#cache.get(text);
    if (known !== undefined) return known;
    // No word of the form is that long, or has a digit.
    if (text.length > 2 * MAXIMUM_LENGTH || /\d/.test(text)) return null;
    const wanted = squeezed(text);
    const key = this.#exact.get(wanted);
    const found = key === undefined ? this.#alike(wanted) : { key, sure: true };
    if (this.#cache.size > MAXIMUM_CACHE) this.#cache.clear();
    this.#cache.set(text, found);
    return found;
  }

  #alike(wanted: string): Match<K> | null {
    if (wanted.length < MINIMUM_LENGTH || wanted.length > MAXIMUM_LENGTH) return null;
    const keys = new Set<K>();
    const letters = lettersOf(wanted);
    let best = toleranceOf(wanted.length);
    for (const { word, key, letters: own } of this.#long) {
      if (Math.abs(word.length - wanted.length) > best || !mayBeAlike(own, letters, best)) continue;
      const distance = damerauLevenshtein(word, wanted, best);
      if (distance > best) continue;
      if (distance < best) keys.clear();
      best = distance;
      keys.add(key);
    }
    const [key] = keys;
    return key === undefined || keys.size > 1 ? null : { key, sure: false };
  }
}
