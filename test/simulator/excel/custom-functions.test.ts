// Custom functions inside the formula engine: batches, blanks, errors, arrays.
import type {
  CustomFunctionCall,
  CustomFunctionHost,
  CustomFunctionResult,
} from '../../../src/simulator/protocol/host-object';
import { createWorkbook } from '../../../src/simulator/excel/workbook';

const any = (name: string, more = {}) => ({ name, type: 'any', ...more });

/** A small add-in: what each function does stands in `answer`. */
function open(blankCells: 'zero' | 'null' = 'zero') {
  const batches: CustomFunctionCall[][] = [];
  const answer = ({ name, args }: CustomFunctionCall): CustomFunctionResult => {
    switch (name) {
      case 'TEST.ADD':
        return { ok: true, value: Number(args[0]) + Number(args[1] ?? 100) };
      case 'TEST.SEEN':
        return { ok: true, value: JSON.stringify(args) };
      case 'TEST.FAIL':
        return { ok: false, error: '#N/A', message: `no ${String(args[0])}` };
      case 'TEST.GRID':
        return {
          ok: true,
          value: [
            [1, 'two'],
            [true, { error: '#DIV/0!' }],
          ],
        };
      default:
        return { ok: false, error: '#VALUE!' };
    }
  };
  const host: CustomFunctionHost = {
    metadata: [
      { id: 'TEST.ADD', name: 'TEST.ADD', parameters: [any('a'), any('b', { optional: true })] },
      {
        id: 'TEST.SEEN',
        name: 'TEST.SEEN',
        parameters: [
          any('a'),
          any('m', { dimensionality: 'matrix', optional: true }),
          any('c', { optional: true }),
        ],
      },
      { id: 'TEST.FAIL', name: 'TEST.FAIL', parameters: [any('a')] },
      { id: 'TEST.GRID', name: 'TEST.GRID', parameters: [] },
    ],
    invoke: (calls) => {
      batches.push([...calls]);
      return Promise.resolve(calls.map(answer));
    },
  };
  const workbook = createWorkbook(undefined, { blankCells });
  workbook.attachCustomFunctions(host);
  const sheet = workbook.worksheets.getFirst();
  const value = async (formula: string, cell = 'J1') => {
    sheet.getRange(cell).formulas = [[formula]];
    await workbook.settle();
    return sheet.getRange(cell).values[0]?.[0];
  };
  return { workbook, sheet, batches, value };
}

test('all calls of a calculation go out in one batch, equal ones once', async () => {
  const { workbook, sheet, batches } = open();
  sheet.getRange('A1:A3').values = [[1], [2], [1]];
  sheet.getRange('B1:B3').formulas = [
    ['=TEST.ADD(A1,1)'],
    ['=TEST.ADD(A2,1)'],
    ['=test.add(A3,1)'],
  ];
  await workbook.settle();
  expect(sheet.getRange('B1:B3').values).toEqual([[2], [3], [2]]);
  expect(batches.map((calls) => calls.map(({ args }) => args))).toEqual([
    [
      [1, 1],
      [2, 1],
    ],
  ]);
  expect(batches[0]?.[0]?.address).toBe('Sheet1!B1');
});

test('chains of custom functions settle, and follow an edit', async () => {
  const { workbook, sheet, batches } = open();
  sheet.getRange('A1').values = [[1]];
  sheet.getRange('B1:D1').formulas = [['=TEST.ADD(A1,1)', '=TEST.ADD(B1,1)', '=TEST.ADD(C1,B1)*2']];
  await workbook.settle();
  expect(sheet.getRange('B1:D1').values).toEqual([[2, 3, 10]]);
  sheet.getRange('A1').values = [[10]];
  await workbook.settle();
  expect(sheet.getRange('B1:D1').values).toEqual([[11, 12, 46]]);
  const asked = batches.length;
  sheet.getRange('A1').values = [[1]];
  await workbook.settle();
  expect(sheet.getRange('D1').values).toEqual([[10]]);
  expect(batches).toHaveLength(asked);
});

test.each([
  ['zero', '[0,[[1,0]],null]'],
  ['null', '[null,[[1,null]],null]'],
] as const)('blank cells arrive as %s, left out arguments as null', async (blankCells, seen) => {
  const { sheet, value } = open(blankCells);
  sheet.getRange('A1').values = [[1]];
  expect(await value('=TEST.SEEN(C5,A1:B1)')).toBe(seen);
  expect(await value('=TEST.SEEN(C5,A1:B1,)')).toBe(seen);
  expect(await value('=TEST.SEEN(,,"x")')).toBe('[null,null,"x"]');
});

test('texts stay texts, numbers numbers, truth values truth values', async () => {
  const { sheet, value } = open();
  sheet.getRange('A1:C1').numberFormat = '@';
  sheet.getRange('A1:C1').values = [['196509271990111004', '007', 'x']];
  sheet.getRange('D1').values = [[true]];
  expect(await value('=TEST.SEEN(A1,B1:D1,TRUE)')).toBe(
    '["196509271990111004",[["007","x",true]],true]',
  );
});

test('an error argument is the result, without a call', async () => {
  const { batches, value } = open();
  expect(await value('=TEST.ADD(1/0,1)')).toBe('#DIV/0!');
  expect(await value('=TEST.ADD()')).toBe('#VALUE!');
  expect(batches).toEqual([]);
});

test('errors carry their message, and can be caught', async () => {
  const { workbook, sheet, value } = open();
  expect(await value('=TEST.FAIL("rule")')).toBe('#N/A');
  expect(workbook.getCellErrorMessage('Sheet1!J1')).toBe('no rule');
  expect(await value('=IFERROR(TEST.FAIL("rule"),"caught")')).toBe('caught');
  expect(workbook.getCellErrorMessage('J1')).toBeUndefined();
  expect(await value('=TEST.FAIL("again")+1')).toBe('#N/A');
  expect(workbook.getCellErrorMessage('J1')).toBe('no again');
  sheet.getRange('J1').values = [['#N/A']];
  await workbook.settle();
  expect(workbook.getCellErrorMessage('J1')).toBeUndefined();
});

test('an array result spills, and frees its cells again', async () => {
  const { workbook, sheet, value } = open();
  await value('=TEST.GRID()', 'F1');
  expect(sheet.getRange('F1:G2').values).toEqual([
    [1, 'two'],
    [true, '#DIV/0!'],
  ]);
  expect(sheet.getRange('F1:G2').formulas[0]).toEqual(['=TEST.GRID()', 'two']);
  sheet.getRange('G2').values = [['in the way']];
  await workbook.settle();
  expect(sheet.getRange('F1:G2').values).toEqual([
    ['#SPILL!', ''],
    ['', 'in the way'],
  ]);
  sheet.getRange('G2').clear();
  await workbook.settle();
  expect(sheet.getRange('F1:G2').values).toEqual([
    [1, 'two'],
    [true, '#DIV/0!'],
  ]);
  sheet.getRange('F1').values = [['']];
  await workbook.settle();
  expect(sheet.getRange('F1:G2').values).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('a range for a parameter that takes one value gives an array', async () => {
  const { sheet, value } = open();
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  await value('=TEST.ADD(A1:A3,10)', 'C1');
  expect(sheet.getRange('C1:C3').values).toEqual([[11], [12], [13]]);
});

test('inside LET, LAMBDA, MAP and names', async () => {
  const { workbook, sheet, value } = open();
  sheet.getRange('A1:A2').values = [[1], [2]];
  workbook.names.add('PLUS', '=LAMBDA(a,[b],TEST.ADD(a,b))');
  expect(await value('=PLUS(1,2)')).toBe(3);
  expect(await value('=PLUS(1)')).toBe(101);
  expect(await value('=LET(x,TEST.ADD(1,1),x*x)')).toBe(4);
  expect(await value('=SUM(MAP(A1:A2,LAMBDA(x,TEST.ADD(x,1))))')).toBe(5);
});

test('a function that is not registered is unknown until it is', async () => {
  const workbook = createWorkbook();
  const cell = workbook.worksheets.getFirst().getRange('A1');
  cell.formulas = [['=LATE.ONE()']];
  await workbook.settle();
  expect(cell.values).toEqual([['#NAME?']]);
  workbook.attachCustomFunctions({
    metadata: [{ id: 'LATE.ONE', name: 'LATE.ONE', parameters: [] }],
    invoke: (calls) => Promise.resolve(calls.map(() => ({ ok: true, value: 1 }))),
  });
  await workbook.settle();
  expect(cell.values).toEqual([[1]]);
});
