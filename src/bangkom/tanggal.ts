// Calendar dates as text `YYYY-MM-DD`: what people type, what Excel stores, and day arithmetic.
// All is counted in whole days of the Gregorian calendar, so no time zone can shift a date.

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A cell as Excel hands it over; `''` is a blank cell, a date cell is its serial number. */
export type RawCell = string | number | boolean;

export interface DateOptions {
  /** The workbook counts days from 1904 (old Macintosh files). */
  date1904?: boolean;
  /** The cell carries a date number format, so its number is a date beyond doubt. */
  dateCell?: boolean;
}

/** What a cell that should hold a date was found to hold. */
export type DateReading =
  | { kind: 'blank' }
  /** `bareSerial`: a plain number was read as a date; worth a warning. */
  | { kind: 'date'; iso: IsoDate; bareSerial: boolean }
  | { kind: 'invalid' };

/** Indonesian month names, January first. */
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** For each month its Indonesian and English names and their usual abbreviations. */
const MONTH_WORDS = [
  'januari january jan',
  'februari february pebruari feb peb',
  'maret march mar mrt',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu agt agust ags aug',
  'september sep sept',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];
const MONTH_BY_WORD = new Map(
  MONTH_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** Days between 1970-01-01 and the day before serial 1 of each date system. */
const EPOCH_1900 = -25568;
const EPOCH_1904 = -24107;
/** Excel's last date, 31-12-9999. */
const LAST_SERIAL_1900 = 2958465;
/** Excel believes in 29 February 1900, which is serial 60 of the 1900 system. */
const PHANTOM_LEAP_DAY = 60;
/** A plain number outside these years is no date that a person meant. */
const BARE_SERIAL_YEARS = { first: 1940, last: 2100 };

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** Days since 1970-01-01 of a proleptic Gregorian date; the year is taken to begin in March. */
function dayOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date of a day number, the inverse of {@link dayNumber}. */
export function isoOfDay(day: number): IsoDate {
  const shifted = day + 719468;
  const era = floorDiv(shifted, 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36524) - floorDiv(dayOfEra, 146096),
    365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const mp = floorDiv(5 * dayOfYear + 2, 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - floorDiv(153 * mp + 2, 5) + 1, 2)}`;
}

/** The date of the three numbers, or null when the calendar has no such day. */
export function isoOfParts(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return day <= 28 || isoOfDay(dayOfCivil(year, month, day)) === iso ? iso : null;
}

/** Whether a text is a real date in the form `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && isoOfParts(yearOf(text), monthOf(text), dayOf(text)) === text
  );
}

/** Year, month (1–12) and day (1–31) of a date. */
export const yearOf = (iso: IsoDate): number => Number(iso.slice(0, 4));
export const monthOf = (iso: IsoDate): number => Number(iso.slice(5, 7));
const dayOf = (iso: IsoDate): number => Number(iso.slice(8, 10));

/** Days since 1970-01-01. */
export const dayNumber = (iso: IsoDate): number =>
  dayOfCivil(yearOf(iso), monthOf(iso), dayOf(iso));

/** Months since January of the year 0, so that consecutive months differ by one. */
export const monthNumber = (iso: IsoDate): number => yearOf(iso) * 12 + monthOf(iso) - 1;

/** Calendar days of a period, both ends included; below 1 when the ends are reversed. */
export const calendarDays = (from: IsoDate, to: IsoDate): number =>
  dayNumber(to) - dayNumber(from) + 1;

/** Calendar months that a period touches, both ends included. */
export const calendarMonths = (from: IsoDate, to: IsoDate): number =>
  monthNumber(to) - monthNumber(from) + 1;

/** Whether no day of a period lies in a year; an end that is not known decides nothing. */
export const isOutside = (
  from: IsoDate | null,
  to: IsoDate | null,
  [first, last]: readonly [IsoDate, IsoDate],
): boolean => (from !== null && from > last) || (to !== null && to < first);

/**
 * The date of an Excel serial number; a time of day is dropped.
 * Null for a number that is no date in that date system (before the first day, after the year
 * 9999, or 29 February 1900, which never was).
 */
export function serialToIso(serial: number, date1904 = false): IsoDate | null {
  const whole = Math.floor(serial);
  if (date1904) {
    const last = LAST_SERIAL_1900 - 1462;
    return whole >= 0 && whole <= last ? isoOfDay(whole + EPOCH_1904) : null;
  }
  if (!(whole >= 1 && whole <= LAST_SERIAL_1900) || whole === PHANTOM_LEAP_DAY) return null;
  return isoOfDay(whole + EPOCH_1900 - (whole > PHANTOM_LEAP_DAY ? 1 : 0));
}

/** The Excel serial number of a date, or null for a date before the date system's first day. */
export function isoToSerial(iso: IsoDate, date1904 = false): number | null {
  const day = dayNumber(iso);
  if (date1904) return day >= EPOCH_1904 ? day - EPOCH_1904 : null;
  const serial = day - EPOCH_1900;
  if (serial < 1) return null;
  return serial < PHANTOM_LEAP_DAY ? serial : serial + 1;
}

/** Two digits mean this century (domain, decision 11). */
const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/** A weekday or a place before the date: "Tenggarong, 27 September 2026". */
const PLACE = /^[\p{L}][\p{L} .'’-]*,\s*/u;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const MONTH_NAME = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{4}|\d{2})$/u;

function parseText(text: string): IsoDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year = '', month, day] = yearFirst;
    return isoOfParts(Number(year), Number(month), Number(day));
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, , month, year = ''] = dayFirst;
    return isoOfParts(fullYear(year), Number(month), Number(day));
  }
  const [, day, word = '', year = ''] = MONTH_NAME.exec(text) ?? [];
  const month = MONTH_BY_WORD.get(word.toLowerCase());
  return month === undefined ? null : isoOfParts(fullYear(year), month, Number(day));
}

/**
 * Reads a cell that should hold a date (domain, decision 11): `d-m-yyyy`, `d/m/yyyy`, `d.m.yyyy`
 * (day before month, always; two-digit years are 20yy), `yyyy-mm-dd`, `d Bulan yyyy` with
 * Indonesian or English month names, with a weekday or place and a comma before it, and Excel
 * serial numbers. Anything else is `invalid`; nothing is guessed.
 */
export function parseDate(raw: RawCell, options: DateOptions = {}): DateReading {
  if (typeof raw === 'boolean') return { kind: 'invalid' };
  if (typeof raw === 'number') {
    const iso = serialToIso(raw, options.date1904);
    if (iso === null) return { kind: 'invalid' };
    if (options.dateCell) return { kind: 'date', iso, bareSerial: false };
    const { first, last } = BARE_SERIAL_YEARS;
    const year = yearOf(iso);
    if (year < first || year > last || !Number.isInteger(raw)) return { kind: 'invalid' };
    return { kind: 'date', iso, bareSerial: true };
  }
  const text = raw.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'blank' };
  const iso = parseText(text) ?? parseText(text.replace(PLACE, ''));
  return iso === null ? { kind: 'invalid' } : { kind: 'date', iso, bareSerial: false };
}

/** A date as official documents write it: `27 September 2026`. */
export function formatTanggal(iso: IsoDate): string {
  return `${String(dayOf(iso))} ${BULAN[monthOf(iso) - 1] ?? ''} ${String(yearOf(iso))}`;
}
