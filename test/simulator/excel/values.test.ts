// What cells make of values that are written or typed.
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { codeOf } from './code-of';

const open = (locale = 'en-US') => {
  const workbook = createWorkbook(undefined, { calculation: false, locale });
  return { workbook, sheet: workbook.worksheets.getFirst() };
};

test('a NIP stays text in a text cell, and loses digits as a number', () => {
  const { sheet } = open();
  sheet.getRange('A1').numberFormat = [['@']];
  sheet.getRange('A1:B1').values = [['196509271990111004', '196509271990111004']];
  expect(sheet.getRange('A1:B1').values).toEqual([['196509271990111004', 196509271990111000]]);
  expect(sheet.getRange('A1:B1').valueTypes).toEqual([['String', 'Double']]);
  sheet.getRange('A1').clear('Contents');
  sheet.getRange('A1').values = [['007']];
  expect(sheet.getRange('A1').values).toEqual([['007']]);
});

test.each<[string, unknown, string?]>([
  ['12', 12],
  ["'12", '12'],
  ['12%', 0.12, '0%'],
  ['1,500', 1500, '#,##0'],
  ['1,5', '1,5'],
  ['1.5', 1.5],
  ['-4', -4],
  ['1e3', 1000, '0.00E+00'],
  ['TRUE', true],
  ['false', false],
  ['2026-05-01', 46143, 'yyyy-mm-dd'],
  ['27 September 1965', 24012, 'd mmmm yyyy'],
  ['3 hari', '3 hari'],
  ['Maret 2026', 'Maret 2026'],
  ['12 JP', '12 JP'],
  ['#N/A', '#N/A'],
  ['coaching', 'coaching'],
  ['', ''],
])('%s is read as Excel reads it', (text, value, format = 'General') => {
  const { sheet } = open();
  sheet.getRange('A1').values = [[text]];
  expect(sheet.getRange('A1').values).toEqual([[value]]);
  expect(sheet.getRange('A1').numberFormat).toEqual([[format]]);
});

test('text that begins with a sign is a formula where it is no number', async () => {
  const workbook = createWorkbook();
  const sheet = workbook.worksheets.getFirst();
  const write = (text: string) => {
    sheet.getRange('A1').values = [[text]];
  };
  write('-5-3');
  await workbook.settle();
  expect(sheet.getRange('A1').formulas).toEqual([['=-5-3']]);
  expect(sheet.getRange('A1').values).toEqual([[-8]]);
  write('-coaching');
  await workbook.settle();
  expect(sheet.getRange('A1').values).toEqual([['#NAME?']]);
  for (const text of ['- coaching (2 kali)', '+62 812 3456', '--']) {
    expect(codeOf(() => write(text))).toBe('InvalidArgument');
  }
  for (const text of ['-', '+']) {
    write(text);
    expect(sheet.getRange('A1').values).toEqual([[text]]);
  }
  write("'- coaching (2 kali)");
  expect(sheet.getRange('A1').values).toEqual([['- coaching (2 kali)']]);
  sheet.getRange('A2').numberFormat = [['@']];
  sheet.getRange('A2').values = [['-5-3']];
  expect(sheet.getRange('A2').values).toEqual([['-5-3']]);
});

test('a cell holds 32,767 characters, a formula 8,192 and texts of 255', () => {
  const { sheet } = open();
  const write = (text: string) => () => {
    sheet.getRange('A1').values = [[text]];
  };
  expect(codeOf(write('x'.repeat(32_767)))).toBe('none');
  expect(codeOf(write('x'.repeat(32_768)))).toBe('InvalidArgument');
  expect(codeOf(write(`="${'x'.repeat(255)}"`))).toBe('none');
  expect(codeOf(write(`="${'x'.repeat(256)}"`))).toBe('InvalidArgument');
  expect(codeOf(write(`=1${'+1'.repeat(4095)}`))).toBe('none');
  expect(codeOf(write(`=1${'+1'.repeat(4096)}`))).toBe('InvalidArgument');
});

test('null leaves a cell, an empty text clears it, one value fills all', () => {
  const { sheet } = open();
  sheet.getRange('A1:C1').values = [[1, 2, 3]];
  sheet.getRange('A1:C1').values = [[null, '', 9]];
  expect(sheet.getRange('A1:C1').values).toEqual([[1, '', 9]]);
  sheet.getRange('A2:B3').values = 'x';
  expect(sheet.getRange('A2:B3').values).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(sheet.getRange('C1:D1').valueTypes).toEqual([['Double', 'Empty']]);
});

test('an array of another size is refused', () => {
  const { sheet } = open();
  expect(
    codeOf(() => {
      sheet.getRange('A1:B1').values = [[1]];
    }),
  ).toBe('InvalidArgument');
  expect(
    codeOf(() => {
      sheet.getRange('A1:B1').formulas = [
        [1, 2],
        [3, 4],
      ];
    }),
  ).toBe('InvalidArgument');
  expect(
    codeOf(() => {
      sheet.getRange('A1:B1')._validateArraySize(2, 1);
    }),
  ).toBe('InvalidArgument');
  sheet.getRange('A1:B1')._validateArraySize(1, 2);
});

test('formulas are kept as written; broken ones are refused', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').values = [['=SUM(B1:B2)', 5]];
  expect(sheet.getRange('A1:B1').formulas).toEqual([['=SUM(B1:B2)', 5]]);
  for (const broken of ['=SUM(B1', '="x', '=SUM(A1;B1)', '=A1+', '=*5']) {
    expect(
      codeOf(() => {
        sheet.getRange('A1').formulas = [[broken]];
      }),
    ).toBe('InvalidArgument');
  }
  sheet.getRange('C1:C3').formulas = '=A1*$B$1';
  expect(sheet.getRange('C1:C3').formulas).toEqual([['=A1*$B$1'], ['=A2*$B$1'], ['=A3*$B$1']]);
});

test('what is refused is refused before anything is written', () => {
  const { sheet } = open();
  sheet.getRange('A1:B1').values = [[1, 2]];
  expect(
    codeOf(() => {
      sheet.getRange('A1:B1').formulas = [['=1+1', '=SUM(']];
    }),
  ).toBe('InvalidArgument');
  expect(sheet.getRange('A1:B1').formulas).toEqual([[1, 2]]);
});

test('a formula names sheets, tables and columns that are there', () => {
  const { workbook, sheet } = open();
  sheet.getRange('A1:A2').values = [['Nama'], ['Satu']];
  sheet.tables.add('A1:A2', true).name = 'tblNama';
  const formula = (text: string) =>
    codeOf(() => {
      sheet.getRange('C1').formulas = [[text]];
    });
  expect(formula('=COUNTA(tblNama[Nama])+ROWS(tblNama)+Sheet1!A1+belumAda')).toBe('none');
  for (const text of ['=Hilang!A1', '=COUNTA(tblHilang[Nama])', '=COUNTA(tblNama[Hilang])']) {
    expect(formula(text)).toBe('InvalidArgument');
    expect(codeOf(() => workbook.names.add('nama', text))).toBe('InvalidArgument');
  }
  const { custom } = sheet.getRange('D1').conditionalFormats.add('Custom');
  expect(
    codeOf(() => {
      custom.rule.formula = '=Hilang!A1>0';
    }),
  ).toBe('InvalidArgument');
});

test('text follows the number format and the locale', () => {
  const { sheet } = open('id-ID');
  sheet.getRange('A1:D1').values = [[1234.5, 24012, true, 'x']];
  sheet.getRange('A1:D1').numberFormat = [['#,##0.00', 'd mmmm yyyy', 'General', '@']];
  expect(sheet.getRange('A1:D1').text).toEqual([['1.234,50', '27 September 1965', 'TRUE', 'x']]);
});

test('local formulas use the separators of the locale', () => {
  const { sheet } = open('id-ID');
  sheet.getRange('A1').formulas = [['=ROUND(1.5,0)&"a,b"']];
  expect(sheet.getRange('A1').formulasLocal).toEqual([['=ROUND(1,5;0)&"a,b"']]);
  sheet.getRange('A2').formulasLocal = [['=IF(A1>2,5;"x;y";0)']];
  expect(sheet.getRange('A2').formulas).toEqual([['=IF(A1>2.5,"x;y",0)']]);
});

test('addresses, neighbours and what is used', () => {
  const { workbook, sheet } = open();
  sheet.name = "Isi '26";
  const range = sheet.getRange('B2:D4');
  expect(range.address).toBe("'Isi ''26'!B2:D4");
  expect([
    range.rowIndex,
    range.columnIndex,
    range.rowCount,
    range.columnCount,
    range.cellCount,
  ]).toEqual([1, 1, 3, 3, 9]);
  const local = (each: { address: string }) => each.address.split('!')[1];
  expect(local(range.getCell(3, 3))).toBe('E5');
  expect(local(range.getLastRow())).toBe('B4:D4');
  expect(local(range.getEntireColumn())).toBe('B:D');
  expect(local(range.getEntireRow())).toBe('2:4');
  expect(local(range.getOffsetRange(-1, 1))).toBe('C1:E3');
  expect(local(range.getResizedRange(1, -2))).toBe('B2:B5');
  expect(local(range.getBoundingRect('A9'))).toBe('A2:D9');
  expect(range.getIntersectionOrNullObject('F1:G9')).toBeNull();
  expect(codeOf(() => range.getOffsetRange(-9, 0))).toBe('InvalidArgument');
  expect(sheet.getUsedRangeOrNullObject()).toBeNull();
  range.getCell(1, 1).values = [['x']];
  sheet.getRange('F9').format.fill.color = '#FF0000';
  expect(local(sheet.getUsedRange(true))).toBe('C3');
  expect(local(sheet.getUsedRange())).toBe('C3:F9');
  expect(sheet.getRange('A:A').getUsedRangeOrNullObject()).toBeNull();
  workbook.names.add('here', range);
  expect(local(sheet.getRange('here'))).toBe('B2:D4');
  expect(codeOf(() => sheet.getRange('nowhere'))).toBe('InvalidArgument');
});

test('what a user types follows the locale', () => {
  const { workbook, sheet } = open('id-ID');
  workbook.typeInto('A1', '1.234,5');
  workbook.typeInto('A2', '2,5%');
  workbook.typeInto('A3', '=ROUND(1,5;0)');
  workbook.typeInto('A4', '0.25');
  workbook.typeInto('A5', '1,5E3');
  expect(sheet.getRange('A1:A5').formulas).toEqual([
    [1234.5],
    [0.025],
    ['=ROUND(1.5,0)'],
    ['0.25'],
    [1500],
  ]);
});

test('what a user types is a date where the day stands before the month', () => {
  const typed = (locale: string, ...texts: string[]) => {
    const { workbook, sheet } = open(locale);
    texts.forEach((text, index) => workbook.typeInto(`A${index + 1}`, text));
    const { values, numberFormat } = sheet.getRange(`A1:A${texts.length}`);
    return values.map(([value], index) => [value, numberFormat[index]?.[0]]);
  };
  expect(
    typed('id-ID', '31/07/2026', '05/08/2026', '31 Juli 2026', '2026-07-31', '31/07/2026 12:00'),
  ).toEqual([
    [46_234, 'm/d/yyyy'],
    [46_239, 'm/d/yyyy'],
    [46_234, 'd mmmm yyyy'],
    [46_234, 'yyyy-mm-dd'],
    [46_234.5, 'm/d/yyyy hh:mm'],
  ]);
  expect(typed('id-ID', '7/31/2026', '31/02/2026', '800/001/2026')).toEqual([
    ['7/31/2026', 'General'],
    ['31/02/2026', 'General'],
    ['800/001/2026', 'General'],
  ]);
  // Without a year it is in this one: the first of February.
  expect(typed('id-ID', '1-2', '13-13')).toEqual([
    typed('en-US', '1-Feb')[0],
    ['13-13', 'General'],
  ]);
  expect(typed('en-US', '31/07/2026', '7/31/2026', '31 Jul 2026')).toEqual([
    ['31/07/2026', 'General'],
    [46_234, 'm/d/yyyy'],
    [46_234, 'd mmm yyyy'],
  ]);
});

test('a cell of text keeps what a user types, to the letter', () => {
  const { workbook, sheet } = open('id-ID');
  const texts = ['1.500', '1.5', '2,5', '31/07/2026', '=A1;B1'];
  sheet.getRange('A1:A5').numberFormat = texts.map(() => ['@']);
  texts.forEach((text, index) => workbook.typeInto(`A${index + 1}`, text));
  expect(sheet.getRange('A1:A5').values).toEqual(texts.map((text) => [text]));
});
