// Numbers as people and Excel mean them: rounding to hundredths, exact sums, and typed text.

/**
 * A number in whole hundredths, rounded half away from zero as Excel's ROUND does (1.005 → 101).
 * Like Excel it looks at 15 significant digits, so that binary representation never decides.
 * `NaN` and infinities stay what they are. Source: domain, decision 3.
 */
export function toHundredths(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value)) return value * 100 + 0;
  const [digits, exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const hundredths = Math.round(Number(`${digits}e${Number(exponent) + 2}`));
  return value < 0 && hundredths > 0 ? -hundredths : hundredths;
}

/** The number of which `hundredths` is the hundredfold. */
export const fromHundredths = (hundredths: number): number => hundredths / 100;

/** `value` rounded to two decimals, half away from zero: Excel's `ROUND(value, 2)`. */
export const roundToHundredths = (value: number): number => fromHundredths(toHundredths(value));

/** The sum of the values, each rounded to hundredths first; exact (0.1 + 0.2 = 0.3). */
export function sumInHundredths(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += toHundredths(value);
  return fromHundredths(sum);
}

/** The share of a part in percent, two decimals; null where the whole is 0. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : roundToHundredths((part * 100) / whole);

/** What a cell that should hold a number holds. */
export type Angka =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  /** One separator followed by exactly three digits: thousands or decimals, only the user knows. */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'invalid'; readonly text: string };

/** How one separator followed by exactly three digits is read; `ribuan` in amounts of money. */
type PembacaanRibuan = 'ambigu' | 'ribuan';

const PLAIN = /^\d+(?:[.,]\d+)?$/;
const SINGLE_GROUP = /^\d+[.,]\d{3}$/;
/** What people write around an amount of money: "Rp 1.500.000,-". */
const MONEY = /^rp\.?\s*|[.,]-{1,2}$/gi;
/** Groups of three digits: several of them, or one before a decimal sign of the other kind. */
const GROUPED = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * Reads a number from a cell or from typed text, with decimal comma or point: `3`, `"2,5"`,
 * `"2.5"`, `"1.234,5"`. `null`, `undefined` and blank text are blank. `"1.500"` is ambiguous, or with
 * `ribuan: 'ribuan'` (amounts of money) 1500; there "Rp" and ",-" are passed over. Source: domain 1.8
 * and decision 7.
 */
export function parseAngka(raw: unknown, ribuan: PembacaanRibuan = 'ambigu'): Angka {
  if (raw === null || raw === undefined) return { kind: 'blank' };
  if (typeof raw === 'number') {
    return Number.isFinite(raw)
      ? { kind: 'number', value: raw + 0 }
      : { kind: 'invalid', text: `${raw}` };
  }
  if (typeof raw !== 'string') {
    return { kind: 'invalid', text: typeof raw === 'boolean' ? `${raw}` : '' };
  }
  const text = raw.normalize('NFKC').trim();
  if (text === '') return { kind: 'blank' };
  const bare = ribuan === 'ribuan' ? text.replace(MONEY, '') : text;
  const sign = /^[-−]/.test(bare) ? -1 : 1;
  const digits = bare.replace(/^[-−+]\s*/, '');
  if (SINGLE_GROUP.test(digits)) {
    if (ribuan === 'ambigu') return { kind: 'ambiguous', text };
    return toNumber(sign, digits.replace(/[.,]/, ''), text);
  }
  if (PLAIN.test(digits)) return toNumber(sign, digits.replace(',', '.'), text);
  if (GROUPED.test(digits)) {
    const group = digits.charAt(digits.search(/[.,]/));
    return toNumber(sign, digits.replaceAll(group, '').replace(',', '.'), text);
  }
  return { kind: 'invalid', text };
}

function toNumber(sign: 1 | -1, digits: string, text: string): Angka {
  const value = sign * Number(digits) + 0;
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'invalid', text };
}
