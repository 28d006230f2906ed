// From what a user writes to the form that is meant: exactly, or not at all.
import { BENTUK, getBentuk, type Bentuk, type BentukId } from './bentuk';
import { damerauLevenshtein } from './distance';
import { normalise } from './normalise';

/** What a text says about the form. */
export type BentukMatch =
  | { readonly kind: 'found'; readonly bentuk: Bentuk }
  /** The text may mean any of the candidates, the likeliest first; a person must choose. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Bentuk[] }
  | { readonly kind: 'unknown'; readonly suggestion?: Bentuk };

/** A spelling of a form. */
export interface BentukAlias {
  readonly teks: string;
  readonly bentuk: BentukId;
  /** The spelling is our assumption, not one of the sources. */
  readonly asumsi: boolean;
}

/** Words that name several forms at once. Source: domain 1.2 (`pelatihan`), decision 10. */
const KATA_AMBIGU: Readonly<Record<string, readonly BentukId[]>> = {
  pelatihan: ['pelatihan_teknis', 'pelatihan_fungsional', 'pelatihan_sosial_kultural'],
  diklat: ['pelatihan_teknis', 'pelatihan_fungsional', 'pelatihan_sosial_kultural'],
  'pendidikan dan pelatihan': [
    'pelatihan_teknis',
    'pelatihan_fungsional',
    'pelatihan_sosial_kultural',
  ],
};

/** Words that are no form of the table but resemble one in substance. Source: domain 9 no. 23. */
const KATA_SARAN: Readonly<Record<string, BentukId>> = {
  'studi lapangan': 'patok_banding',
  'studi tiru': 'patok_banding',
  'kunjungan kerja': 'patok_banding',
};

/** All spellings under which a form is found, normalised: id, label and aliases. */
export function listAliases(): BentukAlias[] {
  return BENTUK.flatMap((bentuk) => {
    const seen = new Set<string>();
    const list = (texts: readonly string[], asumsi: boolean): BentukAlias[] =>
      texts
        .map(normalise)
        .filter((teks) => !seen.has(teks) && seen.add(teks))
        .map((teks) => ({ teks, bentuk: bentuk.id, asumsi }));
    return [
      ...list([bentuk.id, bentuk.label, ...bentuk.aliases], false),
      ...list(bentuk.aliasesAsumsi, true),
    ];
  });
}

const spellings = new Map<string, readonly BentukId[]>([
  ...listAliases().map(({ teks, bentuk }): [string, readonly BentukId[]] => [teks, [bentuk]]),
  ...Object.entries(KATA_AMBIGU),
]);
const longestSpelling = Math.max(...[...spellings.keys()].map((key) => key.split(' ').length));

/**
 * The form that a text names: the whole text, or else the parts between `/`, `(`, `)` and ` - `,
 * provided that all parts that name a form name the same one. Never by likeness: that only words a
 * suggestion. Source: domain 1.6.
 */
export function matchBentuk(text: string): BentukMatch {
  const key = normalise(text);
  const whole = spellings.get(key);
  if (whole !== undefined) return toMatch(whole);
  const parts = text.normalize('NFKC').split(/[/()]|\s[-–—]\s/);
  const named = parts.length > 1 ? parts.map((part) => spellings.get(normalise(part)) ?? []) : [];
  const ids = [...new Set(named.flat())];
  return ids.length > 0 ? toMatch(ids) : unknown(key);
}

/**
 * The form whose longest spelling, in whole words, stands at the start of a free text, and what
 * follows it: "Coaching penyusunan anggaran" → coaching, "penyusunan anggaran". The rest of a text
 * that begins with no form is the text. Source: domain 2.2, decision 10.
 */
export function matchBentukAtStart(text: string): {
  readonly match: BentukMatch;
  readonly rest: string;
} {
  const source = text.normalize('NFKC').trim();
  let best: { ids: readonly BentukId[]; end: number } | undefined;
  for (const word of source.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const end = word.index + word[0].length;
    const key = normalise(source.slice(0, end));
    const ids = spellings.get(key);
    if (ids !== undefined) best = { ids, end };
    if (key.split(' ').length >= longestSpelling) break;
  }
  if (best === undefined) return { match: unknown(normalise(source)), rest: source };
  return {
    match: toMatch(best.ids),
    rest: source.slice(best.end).replace(/^[\s):;,./\p{Pd}]+/u, ''),
  };
}

function toMatch(ids: readonly BentukId[]): BentukMatch {
  const [first, ...others] = ids.map(getBentuk);
  if (first === undefined) return { kind: 'unknown' };
  return others.length === 0
    ? { kind: 'found', bentuk: first }
    : { kind: 'ambiguous', candidates: [first, ...others] };
}

function unknown(key: string): BentukMatch {
  const id = suggest(key);
  return id === undefined ? { kind: 'unknown' } : { kind: 'unknown', suggestion: getBentuk(id) };
}

/** At most two typing errors, and fewer than half of the letters. */
function suggest(key: string): BentukId | undefined {
  for (const [words, id] of Object.entries(KATA_SARAN)) {
    if (key === words || key.startsWith(`${words} `)) return id;
  }
  let nearest: BentukId | undefined;
  let least = 3;
  for (const [spelling, [id, ...others]] of spellings) {
    if (others.length > 0) continue;
    const limit = Math.min(least - 1, Math.ceil(spelling.length / 2) - 1);
    if (limit < 1) continue;
    const distance = damerauLevenshtein(key, spelling, limit);
    if (distance <= limit) [least, nearest] = [distance, id];
  }
  return nearest;
}
