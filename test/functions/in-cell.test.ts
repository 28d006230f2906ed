// The worked examples 1 to 60 of domain 7 once more, as formulas in cells: what a user would see.
import { EXAMPLES, type Expected } from '../fixtures/examples';
import { openAddin } from '../addin';
import type { Simulator } from '../../src/simulator/headless';

const SHEET = 'Contoh';
const DEFAULT = 'PERLAN-10-2018';

/** The formula with the custom function in place of the name, and its profile where it is not the default. */
function asCustomFunction(formula: string, profil: string): string {
  const call = formula.replace('=JP(', '=BANGKOM.JP(');
  if (profil === DEFAULT) return call;
  const missing = 5 - call.split(',').length;
  return call.replace(/\)$/, `${','.repeat(missing + 1)}"${profil}")`);
}

const expectedIn = (expected: Expected) => ('error' in expected ? expected.error : expected.value);

describe.each(['zero', 'null'] as const)('with blank cells passed as %s', (blankCells) => {
  let simulator: Simulator;
  const shown = new Map<string, unknown>();
  const byName = EXAMPLES.filter(({ profil }) => profil === DEFAULT);

  beforeAll(async () => {
    simulator = await openAddin({ blankCells });
    await simulator.evaluate(() => Bangkom.prepareWorkbook());
    const sheet = simulator.workbook.worksheets.add(SHEET);
    // Row 1 stays blank: A1:E1 are the blank cells of the examples.
    const write = (column: number, formulas: string[]) => {
      sheet.getRangeByIndexes(1, column, formulas.length, 1).formulas = formulas.map((formula) => [
        formula,
      ]);
    };
    write(
      0,
      EXAMPLES.map(({ formula, profil }) => asCustomFunction(formula, profil)),
    );
    write(
      1,
      byName.map(({ formula }) => formula),
    );
    await simulator.settle();
    EXAMPLES.forEach(({ no }, index) =>
      shown.set(`BANGKOM.JP ${no}`, sheet.getCell(index + 1, 0).values[0]?.[0]),
    );
    byName.forEach(({ no }, index) =>
      shown.set(`JP ${no}`, sheet.getCell(index + 1, 1).values[0]?.[0]),
    );
  });
  afterAll(() => simulator.close());

  it.each(EXAMPLES.map((example) => [example.no, example.formula, example] as const))(
    'example %i: %s as BANGKOM.JP',
    (no, _, { expected }) => {
      expect(shown.get(`BANGKOM.JP ${no}`)).toBe(expectedIn(expected));
    },
  );

  it.each(byName.map((example) => [example.no, example.formula, example] as const))(
    'example %i: %s as the name JP',
    (no, _, { expected }) => {
      expect(shown.get(`JP ${no}`)).toBe(expectedIn(expected));
    },
  );
});
