// The help on functions: from the metadata, and in the spelling of this Excel.
import { readFunctions, spellFormula } from '../../src/taskpane/help/functions';

test('tells description, example and result apart', () => {
  const [help] = readFunctions({
    functions: [
      {
        name: 'BANGKOM.SISA_JP',
        description: 'Sisa JP menuju target. Contoh: =BANGKOM.SISA_JP(12,5) hasilnya 7,5.',
        parameters: [
          { name: 'jp', description: 'JP.' },
          { name: 'target', optional: true },
        ],
      },
    ],
  });
  expect(help).toEqual({
    name: 'BANGKOM.SISA_JP',
    description: 'Sisa JP menuju target.',
    parameters: [
      { name: 'jp', description: 'JP.', isOptional: false },
      { name: 'target', description: '', isOptional: true },
    ],
    example: '=BANGKOM.SISA_JP(12,5)',
    result: '7,5',
  });
});

test.each([
  ['=BANGKOM.JP("coaching";2,5;"a;b, 1,2")', ';', ',', '=BANGKOM.JP("coaching";2,5;"a;b, 1,2")'],
  ['=BANGKOM.JP("coaching";2,5;"a;b, 1,2")', ',', '.', '=BANGKOM.JP("coaching",2.5,"a;b, 1,2")'],
  ['=BANGKOM.SISA_JP(12,5)', ',', '.', '=BANGKOM.SISA_JP(12.5)'],
])('%s with %s and %s', (formula, argument, decimal, expected) => {
  expect(spellFormula(formula, argument, decimal)).toBe(expected);
});
