// The free text of the form's column "Jenis Pengembangan Kompetensi", taken apart.
import { matchBentukAtStart, parseJalur, type BentukMatch, type Jalur } from '../bentuk';

export interface JenisPengembangan {
  /** The form that stands at the start of the text. */
  readonly match: BentukMatch;
  /** What follows the form; the whole text, without the jalur, where no form begins it. */
  readonly topik: string | null;
  readonly jalur: Jalur | null;
}

const JALUR_AT_END = /^(.*?)\s+[-–—]\s*(non\s*[-–—]?\s*klasikal|klasikal|pendidikan)\s*\.?$/is;

/**
 * Takes `<bentuk> <topik> - <jalur>` apart: the jalur after the last dash, the longest spelling of
 * a form at the start, the topic between them. Nothing is guessed: a form that is ambiguous or
 * unknown stays so. Source: domain 2.2 and 2.4, decision 10.
 */
export function parseJenisPengembangan(text: string): JenisPengembangan {
  const whole = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const [, before, word] = JALUR_AT_END.exec(whole) ?? [];
  const { match, rest } = matchBentukAtStart(before ?? whole);
  const topik = rest.trim();
  return {
    match,
    topik: topik === '' ? null : topik,
    jalur: word === undefined ? null : parseJalur(word),
  };
}
