// IF calculates the branch that it takes and no other, and gives what it gave before.
import fc from 'fast-check';
import { createWorkbook } from '../../../src/simulator/excel/workbook';

const CELLS = { A1: 3, B1: 0, C1: -2.5 } as const;

/** A formula, and what it must give. */
interface Expression {
  readonly text: string;
  readonly value: number | '#DIV/0!';
}

const leaf = fc.oneof(
  fc
    .integer({ min: -9, max: 9 })
    .map((number): Expression => ({ text: `(${String(number)})`, value: number })),
  fc
    .constantFrom(...(Object.entries(CELLS) as ['A1', number][]))
    .map(([text, value]): Expression => ({ text, value })),
  fc.constant<Expression>({ text: '1/0', value: '#DIV/0!' }),
);

/** Numbers that come out exactly, and errors that stay where they are not asked for. */
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('expression'), tie('expression')).map(([left, right]): Expression => ({
      text: `(${left.text}+${right.text})`,
      value:
        left.value === '#DIV/0!' || right.value === '#DIV/0!'
          ? '#DIV/0!'
          : left.value + right.value,
    })),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([test, yes, no]): Expression => ({
        text: `IF(${test.text}>0,${yes.text},${no.text})`,
        value: test.value === '#DIV/0!' ? test.value : test.value > 0 ? yes.value : no.value,
      })),
    fc.tuple(tie('expression'), tie('expression')).map(([test, yes]): Expression => ({
      text: `LET(x,${test.text},IF(x,${yes.text},x))`,
      value: test.value === '#DIV/0!' || test.value === 0 ? test.value : yes.value,
    })),
  ),
}));

test('nested conditions give what they say', async () => {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange('A1:C1').values = [[CELLS.A1, CELLS.B1, CELLS.C1]];
  await fc.assert(
    fc.asyncProperty(
      fc.array(expression, { minLength: 20, maxLength: 20 }),
      async (expressions) => {
        const range = sheet.getRange('E1:E20');
        range.formulas = expressions.map(({ text }) => [`=${text}`]);
        await workbook.settle();
        expect(range.values.flat()).toEqual(expressions.map(({ value }) => value));
      },
    ),
    { numRuns: 25 },
  );
});

test('a branch that is not taken is not calculated', async () => {
  const workbook = createWorkbook();
  const asked: unknown[] = [];
  workbook.attachCustomFunctions({
    metadata: [{ id: 'TEST.SAME', name: 'TEST.SAME', parameters: [{ name: 'n', type: 'any' }] }],
    invoke: (calls) => {
      asked.push(...calls.flatMap(({ args }) => args));
      return Promise.resolve(calls.map(({ args }) => ({ ok: true, value: Number(args[0]) })));
    },
  });
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('C1:C3').formulas = [
    ['=IF(A1=1,TEST.SAME(10),TEST.SAME(20))'],
    ['=IF(A1,IF(A1=2,TEST.SAME(30),TEST.SAME(40)))'],
    ['=LAMBDA(x,IF(x=2,TEST.SAME(50),"none"))(A1)'],
  ];
  await workbook.settle();
  expect(sheet.getRange('C1:C3').values).toEqual([[10], [40], ['none']]);
  expect(asked).toEqual([10, 40]);
  sheet.getRange('A1').values = [[2]];
  await workbook.settle();
  expect(sheet.getRange('C1:C3').values).toEqual([[20], [30], [50]]);
  expect(asked.slice(2).sort()).toEqual([20, 30, 50]);
});

test.each([
  ['=SUM(IF(A1:A3>1,A1:A3,10))', 15],
  ['=SUM(IF({TRUE,FALSE},A1:A2,100))', 203],
  ['=IF(A1:A1>0,"yes","no")', 'yes'],
  ['=IF(D9,"yes")', false],
  ['=IF(1/0,"yes","no")', '#DIV/0!'],
  ['=IFERROR(IF(A9="",NA(),1),"none")', 'none'],
  ['=-IF(A2>1,A2,A3)', -2],
])('%s gives %s', async (formula, expected) => {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  sheet.getRange('F1').formulas = [[formula]];
  await workbook.settle();
  expect(sheet.getRange('F1').values).toEqual([[expected]]);
});
