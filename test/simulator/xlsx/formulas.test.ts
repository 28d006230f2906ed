// The formula that a user sees ↔ the formula that a file holds.
import fc from 'fast-check';
import { prefixOf } from '../../../src/simulator/xlsx/formula/future-functions';
import { shiftFormula } from '../../../src/simulator/xlsx/formula/shift';
import { tokenize } from '../../../src/simulator/xlsx/formula/tokens';
import { toFileFormula, toShownFormula } from '../../../src/simulator/xlsx/formula/translate';
import { CUSTOM_FUNCTIONS } from './sample';

const context = { customFunctions: CUSTOM_FUNCTIONS, lambdas: new Set(['JP']) };

/** shown, in the file, whether the cell is a dynamic array */
const PAIRS: [string, string, boolean][] = [
  ['SUM(A1:B2)', 'SUM(A1:B2)', false],
  ['1+1', '1+1', false],
  ['tblRencana[@Jumlah]', 'tblRencana[[#This Row],[Jumlah]]', false],
  ['tblRencana[@[JP (hitung)]]', 'tblRencana[[#This Row],[JP (hitung)]]', false],
  ['tblRencana[@[No]:[Nama]]', 'tblRencana[[#This Row],[No]:[Nama]]', false],
  ['tblRencana[@]', 'tblRencana[#This Row]', false],
  ['SUM(tblRencana[[#All],[JP]])', 'SUM(tblRencana[[#All],[JP]])', false],
  ["t[@[a'[b]]", "t[[#This Row],[a'[b]]", false],
  ['IF([1]Buku!A1>1,"tbl[@x]",0)', 'IF([1]Buku!A1>1,"tbl[@x]",0)', false],
  ['BANGKOM.JP(A1,2)', '_xldudf_BANGKOM_JP(A1,2)', true],
  ['IF(A1="",0,BANGKOM.JP(A1,2))', 'IF(A1="",0,_xldudf_BANGKOM_JP(A1,2))', true],
  ['JP("coaching",3)', 'JP("coaching",3)', true],
  ['TEXTJOIN(",",TRUE,A1:A3)', '_xlfn.TEXTJOIN(",",TRUE,A1:A3)', false],
  ['FILTER(A1:A3,A1:A3>1)', '_xlfn._xlws.FILTER(A1:A3,A1:A3>1)', true],
  [
    'LET(x,A1,x+LET(y,x,y*2))',
    '_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlfn.LET(_xlpm.y,_xlpm.x,_xlpm.y*2))',
    false,
  ],
  [
    'LAMBDA(a,[b],IF(ISOMITTED(b),a,a+b))(1)',
    '_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a,_xlpm.a+_xlpm.b))(1)',
    true,
  ],
  [
    'LAMBDA(f,x,f(x))(LAMBDA(n,n+1),2)',
    '_xlfn.LAMBDA(_xlpm.f,_xlpm.x,_xlpm.f(_xlpm.x))(_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),2)',
    true,
  ],
  ['LET(x,1,tbl[x]&x!A1&"x"&x)', '_xlfn.LET(_xlpm.x,1,tbl[x]&x!A1&"x"&_xlpm.x)', false],
  ['SUM(A5#)', 'SUM(_xlfn.ANCHORARRAY(A5))', true],
  ["COUNTA('Data Satu'!$A$5#)", "COUNTA(_xlfn.ANCHORARRAY('Data Satu'!$A$5))", true],
  ['@A1:A3+1', '_xlfn.SINGLE(A1:A3)+1', true],
  ['@INDEX(A1:A3,2)', '_xlfn.SINGLE(INDEX(A1:A3,2))', true],
  ['IF(A1=#N/A,#REF!,{1,2;3,4})', 'IF(A1=#N/A,#REF!,{1,2;3,4})', false],
  ['"it""s _xlfn.x"&\'a\'\'b\'!A1', '"it""s _xlfn.x"&\'a\'\'b\'!A1', false],
];

it.each(PAIRS)('%s', (shown, file, dynamic) => {
  expect(toFileFormula(shown, context)).toEqual({ text: file, dynamic });
  expect(toShownFormula(file, CUSTOM_FUNCTIONS)).toBe(shown);
});

it('reads names that LibreOffice wrote in small letters', () => {
  expect(toShownFormula('_xlfn.let(_xlpm.x,1,_xldudf_bangkom_jp(_xlpm.x))', CUSTOM_FUNCTIONS)).toBe(
    'LET(x,1,BANGKOM.JP(x))',
  );
});

it('leaves the custom functions of other add-ins as they stand in the file', () => {
  expect(toShownFormula('_xldudf_CONTOSO_ADD(1)', CUSTOM_FUNCTIONS)).toBe('_xldudf_CONTOSO_ADD(1)');
});

it('means the table of the cell where a reference names none', () => {
  expect(toFileFormula('[@Jumlah]*2', { ...context, table: 'tblA' }).text).toBe(
    'tblA[[#This Row],[Jumlah]]*2',
  );
});

it.each([
  ['A1+$B$2*C$3:$D4', 2, 1, 'B3+$B$2*D$3:$D6'],
  ['SUM(A:B)+SUM(1:$2)+LOG10(A1)+"A1"', 1, 1, 'SUM(B:C)+SUM(2:$2)+LOG10(B2)+"A1"'],
  ["'A1'!A1+A1!B2+t[A1]", 1, 0, "'A1'!A2+A1!B3+t[A1]"],
  ['A1', -1, 0, '#REF!'],
])('moves %s by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(shiftFormula(tokenize(formula), rows, columns)).toBe(moved);
});

it('never loses a character of what it does not know', () => {
  const words = fc.constantFrom(
    'A1',
    'SUM(',
    ')',
    '(',
    '"x"',
    '"',
    "'a b'!",
    '[',
    ']',
    ',',
    '#',
    '{',
    '}',
    '+',
    ' ',
    '1.5',
    'é',
    '@',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const formula = parts.join('');
      expect(
        tokenize(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
      expect(() => toFileFormula(formula, context)).not.toThrow();
      expect(() => toShownFormula(formula, CUSTOM_FUNCTIONS)).not.toThrow();
    }),
  );
});

it('gives back what it wrote, however calls are nested', () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'A1',
        '$B$2',
        '"teks, (x"',
        '3.5',
        'tbl[@Jumlah]',
        'tbl[@[a b]]',
        'nama',
        'A5#',
      ),
      fc
        .tuple(
          fc.constantFrom('SUM', 'XLOOKUP', 'FILTER', 'BANGKOM.JP', 'IFS'),
          fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, parts]) => `${name}(${parts.join(',')})`),
      tie('expression').map((value) => `LET(p,${value},p*2)`),
      tie('expression').map((value) => `LAMBDA(q,[r],q+${value}+r)`),
    ),
  }));
  fc.assert(
    fc.property(expression, (formula) => {
      expect(toShownFormula(toFileFormula(formula, context).text, CUSTOM_FUNCTIONS)).toBe(formula);
    }),
  );
});

it('knows the functions that were born after the file format', () => {
  expect(prefixOf('vlookup')).toBe('');
  expect(prefixOf('NETWORKDAYS.INTL')).toBe('');
  expect(prefixOf('xlookup')).toBe('_xlfn.');
  expect(prefixOf('SORT')).toBe('_xlfn._xlws.');
});
