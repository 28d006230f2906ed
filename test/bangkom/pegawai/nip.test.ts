// The rules about a NIP: worked examples of 7.6, each rule at its border, and properties.
import fc from 'fast-check';
import {
  checkNipColumns,
  checkPensiun,
  findNipConflicts,
  formatNip,
  parseNip,
  type Nip,
  type NipOptions,
} from '../../../src/bangkom/pegawai';
import { say } from '../../../src/messages';

const SEED = '196509271990111004';
const today = '2026-03-15';

/** "valid" or "invalid" with the rules found, W in brackets. */
const check = (raw: unknown, options: NipOptions = { today }): string => {
  const reading = parseNip(raw, options);
  if (reading.kind === 'blank') return 'blank';
  const rules = reading.findings.map(({ severity, message }) => {
    expect(say(message).length).toBeGreaterThan(10);
    const rule = message.code.replace('pegawai.', '');
    return severity === 'W' ? `(${rule})` : rule;
  });
  return [reading.kind, ...rules].join(' ');
};

const valid = (raw: string, options?: NipOptions): Nip => {
  const reading = parseNip(raw, options);
  if (reading.kind !== 'valid') throw new Error(`${raw} should be valid`);
  return reading.nip;
};

describe('worked examples', () => {
  it('the NIP of the seed', () => {
    expect(valid(SEED)).toEqual({
      digits: SEED,
      tanggalLahir: '1965-09-27',
      tahunPengangkatan: 1990,
      bulanPengangkatan: 11,
      jenisKelamin: 'Pria',
      nomorUrut: '004',
    });
    expect(formatNip(SEED)).toBe('19650927 199011 1 004');
  });

  it.each([
    [SEED, 'valid'],
    ['19650927 199011 1 004', 'valid'],
    ['196502301990111004', 'invalid N2'],
    ['196509271990131004', 'invalid N3'],
    ['196509271990113004', 'invalid N4'],
    [Number('196509271990111000'), 'invalid N9 N5'],
    ['19650927199011100', 'invalid N1'],
  ])('%p: %s', (raw, expected) => {
    expect(check(raw)).toBe(expected);
  });

  it('a number of a PPPK', () => {
    const number = '199003152025212001';
    expect(check(number, { status: 'PPPK', today })).toBe('valid');
    expect(valid(number, { status: 'PPPK' })).toMatchObject({
      jenisKelamin: 'Wanita',
      bulanPengangkatan: null,
    });
    expect(check(number, { status: 'PNS', today })).toBe('invalid N3.pppk');
    expect(check(number, { status: 'CPNS', today })).toBe('invalid N3.pppk');
    expect(check(number)).toBe('valid');
  });
});

describe('each rule at its border', () => {
  it.each([
    ['written with marks', "'NIP. 19650927.199011-1 004", 'valid'],
    ['non-breaking spaces', '19650927\u00a0199011\u00a01\u00a0004', 'valid'],
    ['without a space after NIP', 'NIP196509271990111004', 'valid'],
    ['blank', '   ', 'blank'],
    ['a blank cell of the desktop', 0, 'blank'],
    ['other characters', `${SEED}x`, 'invalid N1'],
    ['letters', 'belum ada', 'invalid N1'],
    ['no real day', '196502291990111004', 'invalid N2'],
    ['a leap day', '196402291990111004', 'valid'],
    ['born before 1940', '193912311965011004', 'invalid N2'],
    ['born tomorrow', '202603162026031001', 'invalid N2'],
    ['month 00', '196509271990001004', 'invalid N3'],
    ['month 20', '196509271990201004', 'invalid N3'],
    ['sex 0', '196509271990110004', 'invalid N4'],
    ['serial 000', '196509271990111000', 'invalid N5'],
    ['16 years at appointment', '197311021990111004', 'invalid N6'],
    ['17 years on the day', '197311011990111004', 'valid'],
    ['35 years', '195411021990111004', 'valid'],
    ['36 years', '195411011990111004', 'valid (N7)'],
    ['50 years', '194011011990111004', 'valid (N7)'],
    ['51 years', '194011011991111004', 'invalid N7'],
    ['appointed next month', '199509272026041004', 'valid'],
    ['appointed in two months', '199509272026051004', 'invalid N8'],
    ['PPPK appointed this year', '199503152026212001', 'valid'],
    ['PPPK appointed next year', '199503152027212001', 'invalid N8'],
    ['PPPK aged 17 by the years only', '200812312025212001', 'valid'],
    ['PPPK aged 16', '200912312025212001', 'invalid N6'],
    ['a boolean', true, 'invalid N1'],
  ])('%s', (_name, raw, expected) => {
    expect(check(raw)).toBe(expected);
  });

  it('knows no future without today', () => {
    expect(check('199509272090051004', {})).toBe('invalid N7');
    expect(check('207509272099051004', {})).toBe('valid');
  });

  it('does not raise the birth day of women (that is the NIK)', () => {
    expect(check('196567271990112004')).toBe('invalid N2');
  });
});

describe('N10 to N12', () => {
  it('finds one NIP under several names, and one person under several NIPs', () => {
    const rows = [
      { nip: SEED, nama: 'Contoh Satu' },
      { nip: '19650927 199011 1 004', nama: 'CONTOH  SATU, SH., M.Si' },
      { nip: SEED, nama: 'Contoh Dua' },
      { nip: '196509271990111005', nama: 'Contoh Satu' },
      { nip: '', nama: 'Contoh Tiga' },
      { nip: '', nama: 'Contoh Empat' },
    ];
    const conflicts = findNipConflicts(rows);
    expect(conflicts.map(({ message, rows: indexes }) => [message.code, indexes])).toEqual([
      ['pegawai.N10.nama', [0, 1, 2]],
      ['pegawai.N10.nip', [0, 1, 3]],
    ]);
    expect(conflicts.every(({ severity }) => severity === 'W')).toBe(true);
    expect(say(conflicts[0]?.message ?? { code: 'pegawai.N9', params: {} })).toContain(
      'Contoh Dua',
    );
  });

  it('compares with the columns', () => {
    const nip = valid(SEED);
    expect(checkNipColumns(nip, { jenisKelamin: 'Laki-laki', tanggalLahir: '1965-09-27' })).toEqual(
      [],
    );
    const findings = checkNipColumns(nip, { jenisKelamin: 'P', tanggalLahir: '1965-09-28' });
    expect(findings.map(({ message }) => message.code)).toEqual([
      'pegawai.N11.jenisKelamin',
      'pegawai.N11.tanggalLahir',
    ]);
    expect(checkNipColumns(nip, {})).toEqual([]);
  });

  it.each([
    ['JPT Pratama', 2025, false],
    ['JPT Pratama', 2026, true],
    ['Administrator', 2023, false],
    ['Administrator', 2024, true],
    ['JF Ahli Utama', 2030, false],
    ['JF Ahli Utama', 2031, true],
  ] as const)('retirement of %s in %i: %p', (jenjang, tahun, warned) => {
    expect(checkPensiun(valid(SEED), jenjang, tahun) !== null).toBe(warned);
  });
});

describe('properties', () => {
  const digits = fc.tuple(
    fc.integer({ min: 1950, max: 1999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 18, max: 34 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 2),
    fc.integer({ min: 1, max: 999 }),
  );
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');

  it('reads back every well-made number, however it is spaced', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom('', ' ', '.', '-', '\u00a0'), (parts, gap) => {
        const [year, month, day, age, appointed, sex, serial] = parts;
        const birth = `${year}${pad(month)}${pad(day)}`;
        const number = [birth, `${year + age}${pad(appointed)}`, sex, pad(serial, 3)].join(gap);
        const nip = valid(number);
        expect(nip.digits).toBe(number.replace(/\D/g, ''));
        expect(nip.tanggalLahir).toBe(`${year}-${pad(month)}-${pad(day)}`);
        expect(valid(formatNip(nip.digits))).toEqual(nip);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (raw) => {
        expect(['blank', 'valid', 'invalid']).toContain(parseNip(raw).kind);
      }),
    );
  });
});
