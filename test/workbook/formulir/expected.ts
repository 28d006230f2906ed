// An expectation of the corpus with everything that it leaves out, to be compared with.
import { PLAIN_HEADER, PLAIN_ROWS, type ExpectedForm } from '../../fixtures/templates';

/** Told once a form for each label that it lacks; the same in every variation. */
export const MISSING_LABEL = 'rencana.labelTidakAda';

/** A record without its blanks. */
export const filled = (record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

export const complete = ({ reading, doubts, header, rows, problems }: ExpectedForm) => ({
  reading: reading ?? 'A',
  doubts: doubts ?? [],
  header: filled(header ?? PLAIN_HEADER),
  rows: (rows ?? PLAIN_ROWS).map(filled),
  problems: [...(problems ?? [])].sort(),
});
