// The control: LibreOffice here really calculates, and a file that we write is one that it understands.
import { readXlsx, writeXlsx } from '../../src/simulator/xlsx';
import { cellAt, cells, OPTIONS, SAMPLE, sheet, workbook } from '../simulator/xlsx/sample';
import { convert, recalculate, valuesOf } from './recalculate';

const WRONG = 99;
const table = {
  name: 'tblRencana',
  range: 'A1:C4',
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showFilterButton: true,
  columns: ['Bentuk', 'Jumlah', 'Ganda'],
};

it('mends a file whose values are wrong', async () => {
  const formulas = [
    '=SUM(tblRencana[Jumlah])',
    '=SUBTOTAL(109,tblRencana[Ganda])',
    '=SUMIFS(tblRencana[Jumlah],tblRencana[Bentuk],"coaching")',
    '=COUNTIFS(B2:B4,">2")',
    '=TEXTJOIN("; ",TRUE,A2:A4)',
    '=INDEX(A2:A4,MATCH("196509271990111004",D2:D4,0))',
    '=1/0',
    '=NA()',
  ];
  const content = workbook([
    sheet('Uji', {
      cells: [
        ...cells([
          ['Bentuk', 'Jumlah', 'Ganda'],
          ['coaching', 2, '=tblRencana[@Jumlah]*2'],
          ['seminar', 3, '=tblRencana[@Jumlah]*2'],
          ['coaching', 4.5, '=tblRencana[@Jumlah]*2'],
        ]).map((cell) => (cell.formula === undefined ? cell : { ...cell, value: WRONG })),
        { row: 2, column: 3, value: '196509271990111004' },
        ...formulas.map((formula, at) => ({ row: 10 + at, column: 0, formula, value: WRONG })),
      ],
      tables: [table],
    }),
  ]);
  const { bytes } = await writeXlsx(null, content);
  expect(valuesOf(bytes).Uji).toMatchObject({ C2: WRONG, A11: WRONG, A18: WRONG });
  expect((await recalculate(bytes)).Uji).toMatchObject({
    C2: 4,
    C3: 6,
    C4: 9,
    D3: '196509271990111004',
    A11: 9.5,
    A12: 19,
    A13: 6.5,
    A14: 2,
    A15: 'coaching; seminar; coaching',
    A16: 'seminar',
    A17: '#DIV/0!',
    A18: '#N/A',
  });
});

it('opens a workbook that uses everything', async () => {
  const { bytes } = await writeXlsx(null, SAMPLE, OPTIONS);
  const values = valuesOf(await convert(bytes));
  expect(Object.keys(values)).toEqual(['Rencana', 'Acuan', 'Data Bagan']);
  expect(values.Rencana).toMatchObject({
    A4: '196509271990111004',
    B4: '  coaching ',
    B5: '=1+1',
    E5: '<a & "b">',
    A8: true,
    C8: '#DIV/0!',
    D8: 46022,
  });
  expect(values['Data Bagan']).toMatchObject({ A4: 'Contoh Tiga', B4: 18.5 });
});

it('understands what we write, and we what it writes', async () => {
  const { bytes } = await writeXlsx(null, SAMPLE, OPTIONS);
  const read = await readXlsx(await convert(bytes), OPTIONS);
  const [plan, reference, data] = SAMPLE.sheets;
  const [planRead, referenceRead, dataRead] = read.sheets;
  expect(planRead).toMatchObject({
    name: 'Rencana',
    tabColor: plan?.tabColor,
    merges: plan?.merges,
    tables: [
      { name: 'tblRencana', range: 'A3:E6', showTotals: true, columns: plan?.tables[0]?.columns },
    ],
    pageLayout: {
      orientation: 'Landscape',
      paperSize: 'A4',
      fitToWidth: 1,
      printTitleRows: '$1:$3',
    },
  });
  expect(referenceRead).toMatchObject({ visibility: 'Hidden', protected: reference?.protected });
  expect(dataRead?.charts).toEqual(data?.charts);
  const kinds = (sheet = planRead) => ({
    validations: sheet?.dataValidations.map(({ type }) => type).sort(),
    rules: sheet?.conditionalFormats.map(({ rule }) => rule.type).sort(),
    charts: sheet?.charts.map(({ type, source }) => [type, source]),
  });
  expect(kinds()).toEqual(kinds(plan));
  expect(read.names.find(({ name }) => name === 'JP')?.formula).toMatch(
    /^=LAMBDA\(bentuk,jumlah,\[lingkup\],LET\(/,
  );
  expect(cellAt(read, 'Rencana', 'D4')?.formula).toMatch(/^=BANGKOM\.JP\(tblRencana\[@Bentuk\]/);
});
