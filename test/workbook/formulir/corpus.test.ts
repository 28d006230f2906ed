// The corpus of template variations, each read as expected or asked about as expected, as plain cells.
import { VARIATIONS } from '../../fixtures/templates';
import { gridOf } from '../../fixtures/template-sheet';
import { complete, filled, MISSING_LABEL } from './expected';
import { readSheet } from './read-sheet';

/** Needs Excel to be known. */
const HIDDEN = 'formulir.tersembunyi';

describe('each twist', () => {
  test('has a name of its own, and there are at least 40', () => {
    expect(new Set(VARIATIONS.map(({ twist }) => twist)).size).toBe(VARIATIONS.length);
    expect(VARIATIONS.length).toBeGreaterThanOrEqual(40);
  });
  test.each(VARIATIONS.map((variation) => [variation.twist, variation.result, variation] as const))(
    '%s → %s',
    (_twist, _result, { sheets, forms, date1904 }) => {
      const read = sheets.flatMap((sheet) => readSheet(gridOf(sheet), date1904));
      expect(
        read.map(({ found, parsed, problems, doubts }) => ({
          reading: found.reading,
          doubts,
          header: filled(parsed.kepala),
          rows: parsed.rows.map(({ ditolak: _refused, ...row }) => filled(row)),
          problems: problems.filter((text) => !text.endsWith(MISSING_LABEL)).sort(),
        })),
      ).toEqual(
        forms.map(complete).map((form) => ({
          ...form,
          problems: form.problems.filter((text) => !text.endsWith(HIDDEN)),
        })),
      );
      for (const { found, doubts } of read) expect(found.sure).toBe(doubts.length === 0);
    },
  );
});
