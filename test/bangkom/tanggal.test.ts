// Dates: every spelling of decision 11, both date systems, and day arithmetic against a second opinion.
import fc from 'fast-check';
import {
  calendarDays,
  calendarMonths,
  dayNumber,
  formatTanggal,
  isIsoDate,
  isoOfDay,
  isoToSerial,
  parseDate,
  serialToIso,
} from '../../src/bangkom/tanggal';

const date = (iso: string, bareSerial = false) => ({ kind: 'date', iso, bareSerial });

describe('parseDate', () => {
  it.each([
    ['27-9-2026', '2026-09-27'],
    ['27/09/2026', '2026-09-27'],
    ['27.9.2026', '2026-09-27'],
    ['1-2-2026', '2026-02-01'],
    ['27-9-26', '2026-09-27'],
    ['2026-09-27', '2026-09-27'],
    ['2026-9-7', '2026-09-07'],
    ['27 September 2026', '2026-09-27'],
    ['27 sept 2026', '2026-09-27'],
    ['1 Agt 2026', '2026-08-01'],
    ['1 Agustus 2026', '2026-08-01'],
    ['1 August 2026', '2026-08-01'],
    ['5 Mei 2026', '2026-05-05'],
    ['5 May 2026', '2026-05-05'],
    ['9 Des. 2026', '2026-12-09'],
    ['9 December 2026', '2026-12-09'],
    ['9-Okt-2026', '2026-10-09'],
    ['3 Pebruari 2026', '2026-02-03'],
    ['3 Nop 26', '2026-11-03'],
    ['Tenggarong, 27 September 2026', '2026-09-27'],
    ['Minggu, 27 September 2026', '2026-09-27'],
    ["Ma'rang, 1-2-2026", '2026-02-01'],
    ['  27\u00a0September  2026 ', '2026-09-27'],
    ['29-2-2024', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(parseDate(text)).toEqual(date(iso));
  });

  it.each([
    '31-9-2026',
    '29-2-2026',
    '9/27/2026',
    'September 27, 2026',
    '27-9/2026',
    '27 Foo 2026',
    '2026',
    '46292',
    'besok',
    '27-9-226',
    '0-1-2026',
    '2026-13-01',
    '27 September',
  ])('refuses %s', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'invalid' });
  });

  it('takes blank cells as blank and truth values as no date', () => {
    expect(parseDate('')).toEqual({ kind: 'blank' });
    expect(parseDate('   ')).toEqual({ kind: 'blank' });
    expect(parseDate(true)).toEqual({ kind: 'invalid' });
  });

  it('reads date cells of both date systems', () => {
    expect(parseDate(46292, { dateCell: true })).toEqual(date('2026-09-27'));
    expect(parseDate(46292.75, { dateCell: true })).toEqual(date('2026-09-27'));
    expect(parseDate(44830, { dateCell: true, date1904: true })).toEqual(date('2026-09-27'));
  });

  it('marks a bare serial, and refuses a number that no person meant as a date', () => {
    expect(parseDate(46292)).toEqual(date('2026-09-27', true));
    expect(parseDate(2026)).toEqual({ kind: 'invalid' });
    expect(parseDate(20260927)).toEqual({ kind: 'invalid' });
    expect(parseDate(46292.5)).toEqual({ kind: 'invalid' });
  });
});

describe('serials', () => {
  it('agree with Excel around the day that never was', () => {
    expect(serialToIso(1)).toBe('1900-01-01');
    expect(serialToIso(59)).toBe('1900-02-28');
    expect(serialToIso(60)).toBeNull();
    expect(serialToIso(61)).toBe('1900-03-01');
    expect(serialToIso(45292)).toBe('2024-01-01');
    expect(serialToIso(2958465)).toBe('9999-12-31');
    expect(serialToIso(2958466)).toBeNull();
    expect(serialToIso(0)).toBeNull();
    expect(serialToIso(0, true)).toBe('1904-01-01');
    expect(serialToIso(-1, true)).toBeNull();
    expect(isoToSerial('1899-12-31')).toBeNull();
    expect(isoToSerial('1903-12-31', true)).toBeNull();
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), fc.boolean(), (serial, date1904) => {
        const iso = serialToIso(serial, date1904);
        if (iso === null) return date1904 && serial > 2957003;
        return isIsoDate(iso) && isoToSerial(iso, date1904) === serial;
      }),
    );
  });
});

describe('day arithmetic', () => {
  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 2_900_000 }), (day) => {
        const iso = new Date(day * 864e5).toISOString().slice(0, 10);
        return isoOfDay(day) === iso && dayNumber(iso) === day;
      }),
    );
  });

  it('counts both ends', () => {
    expect(calendarDays('2026-02-28', '2026-03-01')).toBe(2);
    expect(calendarMonths('2025-12-15', '2026-01-15')).toBe(2);
    expect(formatTanggal('1965-09-27')).toBe('27 September 1965');
  });
});
