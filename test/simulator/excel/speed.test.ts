// How fast large workbooks are: printed for the reader, asserted only to be right.
import { createWorkbook } from '../../../src/simulator/excel/workbook';

const report = (what: string, start: number) => {
  process.stdout.write(`${what}: ${String(Math.round(performance.now() - start))} ms\n`);
};

/** A table of conversions, and a name that reads it as `=JP("coaching",3,"nasional")` does. */
function withConversion() {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getFirst();
  sheet.getRange('A1:C1').values = [['alias', 'nasional', 'internasional']];
  sheet.getRange('A2:C61').values = Array.from({ length: 60 }, (_, index) => [
    `bentuk ${String(index)}`,
    index + 1,
    (index + 1) * 2,
  ]);
  workbook.tables.add('Sheet1!A1:C61', true).name = 'tblKonversi';
  workbook.names.add(
    'KONVERSI',
    '=LAMBDA(bentuk,jumlah,[lingkup],LET(l,IF(ISOMITTED(lingkup),"nasional",LOWER(TRIM(lingkup))),r,MATCH(LOWER(TRIM(bentuk)),tblKonversi[alias],0),n,IF(l="internasional",INDEX(tblKonversi[internasional],r),INDEX(tblKonversi[nasional],r)),IF(jumlah<0,NA(),ROUND(n*jumlah,2))))',
  );
  return { workbook, sheet };
}

test('2,000 calls of a named LAMBDA', async () => {
  const { workbook, sheet } = withConversion();
  const start = performance.now();
  sheet.getRange('E1:E2000').formulas = Array.from({ length: 2000 }, (_, index) => [
    index % 2 === 0
      ? `=KONVERSI("Bentuk ${String(index % 60)}",${String(index)})`
      : `=KONVERSI("bentuk ${String(index % 60)} ",${String(index)},"Internasional")`,
  ]);
  await workbook.settle();
  report('2,000 named LAMBDA calls', start);
  const values = sheet.getRange('E1:E2000').values;
  values.forEach(([value], index) => {
    expect(value).toBe(((index % 60) + 1) * index * (index % 2 === 0 ? 1 : 2));
  });
  const again = performance.now();
  sheet.getRange('B2').values = [[100]];
  await workbook.settle();
  report('an edit of the table they read', again);
  expect(sheet.getRange('E61').values).toEqual([[6000]]);
});

test('10,000 custom-function cells in a table column', async () => {
  const workbook = createWorkbook();
  workbook.attachCustomFunctions({
    metadata: [{ id: 'TEST.TWICE', name: 'TEST.TWICE', parameters: [{ name: 'n', type: 'any' }] }],
    invoke: (calls) =>
      Promise.resolve(calls.map(({ args }) => ({ ok: true, value: Number(args[0]) * 2 }))),
  });
  const sheet = workbook.worksheets.getFirst();
  const rows = 10_000;
  sheet.getRange(`A1:B${String(rows + 1)}`).values = [
    ['n', 'twice'],
    ...Array.from({ length: rows }, (_, index) => [index, '']),
  ];
  workbook.tables.add(`Sheet1!A1:B${String(rows + 1)}`, true).name = 'tblN';
  const start = performance.now();
  sheet.getRange(`B2:B${String(rows + 1)}`).formulas = Array.from({ length: rows }, () => [
    '=TEST.TWICE([@n])',
  ]);
  await workbook.settle();
  report('10,000 custom-function cells', start);
  const values = sheet.getRange(`B2:B${String(rows + 1)}`).values;
  expect(values.every(([value], index) => value === index * 2)).toBe(true);
  const again = performance.now();
  sheet.getRange('A5').values = [[7777]];
  await workbook.settle();
  report('an edit of one row', again);
  expect(sheet.getRange('B5').values).toEqual([[15554]]);
});

test('100,000 rows of 36 columns without a formula engine', () => {
  const workbook = createWorkbook(undefined, { calculation: false });
  const sheet = workbook.worksheets.getFirst();
  const rows = 100_000;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 36 }, (__, column) =>
      column % 3 === 0 ? `teks ${String(row)}` : row + column,
    ),
  );
  let start = performance.now();
  const range = sheet.getRangeByIndexes(0, 0, rows, 36);
  range.values = values;
  report('100,000 x 36 values written at once', start);
  start = performance.now();
  const slice = 42;
  for (let row = 0; row < rows; row += slice) {
    const size = Math.min(slice, rows - row);
    range.getRow(row).getBoundingRect(range.getRow(row + size - 1)).values = values.slice(
      row,
      row + size,
    );
  }
  report('the same in slices of 1,500 cells', start);
  start = performance.now();
  const back = range.values;
  report('read back', start);
  expect(back).toHaveLength(rows);
  for (const row of [0, 1, 41, 42, 99_999]) expect(back[row]).toEqual(values[row]);
});
