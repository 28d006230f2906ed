// Rounding as Excel does it, exact sums, and numbers typed by people.
import fc from 'fast-check';
import {
  parseAngka,
  roundToHundredths,
  sumInHundredths,
  toHundredths,
} from '../../src/bangkom/angka';

describe('rounding', () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [2.675, 2.68],
    [1.255, 1.26],
    [8.345, 8.35],
    [0.285, 0.29],
    [1.0049, 1],
    [39.996, 40],
    [0.004, 0],
    [-0.004, 0],
    [-0, 0],
    [1e-9, 0],
    [123456789012, 123456789012],
    [19.99, 19.99],
  ])('%d → %d', (value, rounded) => {
    expect(roundToHundredths(value)).toBe(rounded);
  });

  it('rounds thousandths half away from zero, whatever their binary form', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (thousandths) => {
        const away = Math.trunc((thousandths + Math.sign(thousandths) * 5) / 10) + 0;
        expect(toHundredths(thousandths / 1000)).toBe(away);
      }),
      { numRuns: 5000 },
    );
  });

  it('sums exactly in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (hundredths) => {
        const sum = hundredths.reduce((a, b) => a + b, 0) / 100;
        expect(sumInHundredths(hundredths.map((h) => h / 100))).toBe(sum);
        expect(sumInHundredths(hundredths.map((h) => h / 100).reverse())).toBe(sum);
      }),
    );
    expect(sumInHundredths([0.1, 0.2])).toBe(0.3);
    expect(sumInHundredths([1.005, 1.005])).toBe(2.02);
  });
});

describe('typed numbers', () => {
  it.each([
    ['3', 3],
    [' 2,5 ', 2.5],
    ['2.5', 2.5],
    ['-1', -1],
    ['−1', -1],
    ['+4', 4],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,25', 1234567.25],
    ['12,3456', 12.3456],
    ['３', 3],
    [7.25, 7.25],
  ])('%s is %d', (raw, value) => {
    expect(parseAngka(raw)).toEqual({ kind: 'number', value });
  });

  it.each([null, undefined, '', '   ', '\u00a0'])('%p is blank', (raw) => {
    expect(parseAngka(raw)).toEqual({ kind: 'blank' });
  });

  it.each(['1.500', '1,500', '12.345', '-1.500'])('%s is ambiguous', (raw) => {
    expect(parseAngka(raw).kind).toBe('ambiguous');
  });

  it.each([
    ['1.500', 1500],
    ['1,500', 1500],
    ['12.345', 12345],
    ['1.500.000', 1_500_000],
    ['2,5', 2.5],
    ['Rp 1.500.000', 1_500_000],
    ['Rp1.500.000,-', 1_500_000],
    ['rp. 250.000,00', 250_000],
    ['1.500.000.-', 1_500_000],
    ['750.000,--', 750_000],
    ['Rp -5.000', -5000],
  ])('as money %s is %d', (raw, value) => {
    expect(parseAngka(raw, 'ribuan')).toEqual({ kind: 'number', value });
  });

  it.each([
    'tiga',
    '3 kali',
    '1.2.3',
    '1,2,3',
    '1e3',
    '0x10',
    '.5',
    '5,',
    '--1',
    '1.234.56',
    'Rp 5',
    NaN,
    Infinity,
    true,
    [],
    {},
  ])('%p is no number', (raw) => {
    expect(parseAngka(raw).kind).toBe('invalid');
  });

  it('reads back every number of two decimals as Indonesians write it', () => {
    const format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        const value = hundredths / 100;
        const angka = parseAngka(format.format(value), 'ribuan');
        expect(angka).toEqual({ kind: 'number', value: value + 0 });
      }),
    );
  });
});
