// The words for lingkup and jalur that a user may write. Source: domain 1.6.
import { normalise } from './normalise';
import type { Jalur, Lingkup } from './types';

const LINGKUP: Readonly<Record<Lingkup, readonly string[]>> = {
  Nasional: ['nasional', 'nas', 'dalam negeri', 'dn', 'national'],
  Internasional: ['internasional', 'int', 'luar negeri', 'ln', 'international'],
};
const JALUR: Readonly<Record<Jalur, readonly string[]>> = {
  Pendidikan: ['pendidikan'],
  Klasikal: ['klasikal'],
  Nonklasikal: ['nonklasikal', 'non klasikal'],
};

/** Both values, in the order of the table's columns. */
export const LINGKUP_VALUES: readonly Lingkup[] = ['Nasional', 'Internasional'];

/** The three values, in the order of the regulation. */
export const JALUR_VALUES: readonly Jalur[] = ['Pendidikan', 'Klasikal', 'Nonklasikal'];

/** The lingkup a text names; null for blanks and for "daerah", "lokal" and the like. */
export function parseLingkup(text: string): Lingkup | null {
  if (text === 'Nasional' || text === 'Internasional') return text;
  const word = normalise(text);
  return LINGKUP_VALUES.find((lingkup) => LINGKUP[lingkup].includes(word)) ?? null;
}

/** The jalur a text names; null when it names none. */
export function parseJalur(text: string): Jalur | null {
  const word = normalise(text);
  return JALUR_VALUES.find((jalur) => JALUR[jalur].includes(word)) ?? null;
}

/** The words accepted for each lingkup, for the lists of the workbook. */
export const listLingkupWords = (): { teks: string; lingkup: Lingkup }[] =>
  LINGKUP_VALUES.flatMap((lingkup) => LINGKUP[lingkup].map((teks) => ({ teks, lingkup })));
