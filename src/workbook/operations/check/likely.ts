// Which proposals are beyond doubt and which are only likely: these are confirmed one by one.
import { matchBentuk } from '../../../bangkom/bentuk';
import type { Problem } from '../../../bangkom/rencana';
import { plainText, type Cell } from '../../excel/grid';

/** Where two cells disagree, nobody knows which of them is wrong. */
const ONE_OF_TWO: ReadonlySet<string> = new Set([
  'rencana.kesenjanganBerbeda',
  'rencana.jalurTidakSesuai',
]);

/** What a problem proposes for its cell: a mend, a suggestion, or nothing. */
export interface Proposal {
  readonly mend?: Cell;
  readonly suggestion?: Cell;
}

/** @param cell What the cell holds. */
export function proposalOf(problem: Problem, cell: Cell | undefined): Proposal {
  const { code, field, message, mend } = problem;
  const isInsideText = field === 'jenisPengembangan';
  if (mend !== undefined) {
    if (!ONE_OF_TWO.has(code)) return { mend };
    // The mend is a word of the text, not the text.
    return isInsideText ? {} : { suggestion: mend };
  }
  const { params } = message;
  const saran = 'saran' in params && typeof params.saran === 'string' ? params.saran : null;
  const isUnknown = code === 'rencana.bentukLuarTabel' && isInsideText;
  const suggestion = isUnknown ? withForm(plainText(cell)) : isInsideText ? null : saran;
  return suggestion === null ? {} : { suggestion };
}

/** A form is named in at most so many words at the start of a text. */
const MAXIMUM_WORDS = 4;

/** The text with its first words, when they are nearly those of a form, replaced by the form's label. */
function withForm(text: string): string | null {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(MAXIMUM_WORDS, words.length); count += 1) {
    const match = matchBentuk(words.slice(0, count).join(' '));
    if (match.kind === 'unknown' && match.suggestion) {
      return [match.suggestion.label, ...words.slice(count)].join(' ');
    }
  }
  return null;
}
