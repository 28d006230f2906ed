// The custom functions as a cell sees them: arguments of every kind in, a value or an error out.
import fc from 'fast-check';
import * as functions from '../../src/functions/functions';
import { EXAMPLES } from '../fixtures/examples';
import { evaluate, installCustomFunctions } from './custom-functions';

installCustomFunctions();

const jp = (...args: unknown[]) => {
  const [bentuk, jumlah, lingkup = null, periode = null, hari = null, profil = null] = args;
  return evaluate(() => functions.convertJp(bentuk, jumlah, lingkup, periode, hari, profil));
};

describe('BANGKOM.JP', () => {
  it.each(EXAMPLES.map((example) => [example.no, example.formula, example] as const))(
    'no. %i: %s',
    (_no, _formula, { args, profil, expected }) => {
      const [bentuk = null, jumlah = null, lingkup = null, periode = null, hari = null] = args;
      for (const blank of [null, 0]) {
        const cell = (arg: unknown) => arg ?? blank;
        const shown = jp(
          cell(bentuk),
          cell(jumlah),
          cell(lingkup),
          cell(periode),
          cell(hari),
          profil,
        );
        if ('value' in expected) expect(shown).toBe(expected.value);
        else {
          expect(shown).toMatchObject({
            error: expected.error,
            message: expect.stringContaining(expected.says ?? ''),
          });
        }
      }
    },
  );

  it('explains each error in Indonesian', () => {
    const message = (...args: unknown[]) => {
      const shown = jp(...args);
      return typeof shown === 'object' ? shown.message : '';
    };
    expect(message(null, 3)).toBe('Bentuk pengembangan kompetensi belum diisi.');
    expect(message('coachng', 3)).toBe(
      'Bentuk "coachng" tidak dikenal. Mungkin maksud Anda: Coaching (pembimbingan)?',
    );
    expect(message('rotasi', 1)).toBe(
      'Tidak ada aturan konversi JP untuk Rotasi (Nasional). Perlu penetapan pejabat yang berwenang.',
    );
    expect(message('coaching', -1)).toBe('Jumlah tidak boleh negatif.');
    expect(message('coaching', 'tiga')).toBe('Jumlah harus berupa angka (ditemukan "tiga").');
    expect(message('coaching', 2.5)).toBe(
      'Jumlah Kegiatan untuk Coaching (pembimbingan) harus bilangan bulat.',
    );
    expect(message('coaching', 3, 'daerah')).toBe(
      'Lingkup harus Nasional atau Internasional (ditemukan "daerah"); untuk kegiatan di dalam negeri pilih Nasional.',
    );
    expect(message('coaching', 3, null, 13)).toBe('Periode harus 1 sampai 12 bulan.');
    expect(message('e-learning', 3, null, null, 0.5)).toBe(
      'Jumlah hari harus bilangan bulat, paling sedikit 1.',
    );
    expect(message('kursus', '1.500')).toContain('dapat berarti ribuan atau pecahan');
    expect(message('pelatihan', 8)).toContain(
      'pilih Pelatihan teknis, Pelatihan fungsional atau Pelatihan sosial kultural',
    );
    expect(message('coaching', 3, null, null, null, 'PERLAN')).toContain('NTT-2021');
  });
});

describe('gap functions', () => {
  it.each([
    [4, 4, 0, 'Tidak ada'],
    [4, 3, 1, 'Rendah'],
    [4, 2, 2, 'Sedang'],
    [4, 1, 3, 'Tinggi'],
    [3, 4, 0, 'Tidak ada'],
    [4, 0, 4, 'Tinggi'],
    ['4', '2', 2, 'Sedang'],
    [3, null, '', ''],
    [3, '', '', ''],
    [null, 3, '', ''],
    [0, 0, '', ''],
  ])('standar %p, nyata %p: %p %p', (standar, nyata, gap, kategori) => {
    expect(evaluate(() => functions.computeGap(standar, nyata))).toBe(gap);
    expect(evaluate(() => functions.categorizeGap(standar, nyata, null, null, null))).toBe(
      kategori,
    );
  });

  it.each([
    [6, 3, 'standar'],
    [2.5, 3, 'standar'],
    ['tinggi', 3, 'standar'],
    [3, 6, 'nyata'],
    [3, -1, 'nyata'],
  ])('standar %p, nyata %p is refused', (standar, nyata, word) => {
    expect(evaluate(() => functions.computeGap(standar, nyata))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining(word),
    });
  });

  it('takes other thresholds, which must rise', () => {
    expect(evaluate(() => functions.categorizeGap(5, 3, 1, 3, 4))).toBe('Rendah');
    expect(evaluate(() => functions.categorizeGap(5, 3, 2, 2, 4))).toMatchObject({
      error: '#VALUE!',
    });
    expect(evaluate(() => functions.categorizeGap(5, 3, null, 1, null))).toMatchObject({
      error: '#VALUE!',
    });
  });

  it.each([
    [['Sangat Baik'], 'Tidak ada'],
    [['baik'], 'Tidak ada'],
    [['Cukup'], 'Rendah'],
    [['Butuh Perbaikan'], 'Rendah'],
    [['KURANG'], 'Sedang'],
    [['Sangat  Kurang'], 'Tinggi'],
    [[90], 'Tidak ada'],
    [[89.99], 'Rendah'],
    [[70], 'Rendah'],
    [[50], 'Sedang'],
    [['49,9'], 'Tinggi'],
    [[18, 20], 'Tidak ada'],
    [[13, 20], 'Sedang'],
    [[110, 100, 'rendah'], 'Tidak ada'],
    [[140, 100, 'rendah'], 'Sedang'],
    [[null], ''],
  ] as const)('performance %p: %s', (args, kategori) => {
    const [kinerja, target = null, arah = null] = args;
    expect(evaluate(() => functions.categorizePerformanceGap(kinerja, target, arah))).toBe(
      kategori,
    );
  });

  it('JPM of the worked example: 88.89 %, cukup optimal, MS', () => {
    const standar = Array.from({ length: 9 }, () => [3]);
    const nyata = [3, 3, 2, 3, 2, 3, 3, 2, 3].map((level) => [level]);
    expect(evaluate(() => functions.computeMatch(standar, nyata, null))).toBe(88.89);
    expect(evaluate(() => functions.computeMatch(standar, nyata, 'Pemetaan'))).toBe(
      'Cukup optimal',
    );
    expect(evaluate(() => functions.computeMatch(standar, nyata, 'seleksi'))).toBe(
      'Memenuhi syarat (MS)',
    );
    expect(evaluate(() => functions.computeMatch(standar, [[3]], null))).toMatchObject({
      error: '#VALUE!',
    });
    expect(evaluate(() => functions.computeMatch([[3]], [['']], null))).toBe('');
  });
});

describe('other functions', () => {
  it('SISA_JP sums exactly and never falls below 0', () => {
    const sisa = (cells: unknown[], target: unknown = null) =>
      evaluate(() =>
        functions.computeRemainingJp(
          cells.map((cell) => [cell]),
          target,
        ),
      );
    expect(sisa([10, 8.4, 1.2])).toBe(0.4);
    expect(sisa([0.1, 0.2, '', null], 0.3)).toBe(0);
    expect(sisa([25])).toBe(0);
    expect(sisa(['dua'])).toMatchObject({ error: '#VALUE!' });
  });

  it('JALUR and SATUAN', () => {
    expect(evaluate(() => functions.findJalur('tugas belajar'))).toBe('Pendidikan');
    expect(evaluate(() => functions.findJalur('Lokakarya'))).toBe('Klasikal');
    expect(evaluate(() => functions.findJalur('coaching'))).toBe('Nonklasikal');
    expect(evaluate(() => functions.findSatuan('seminar'))).toBe('Hari');
    expect(evaluate(() => functions.findSatuan('tubel'))).toBe('Semester');
    expect(evaluate(() => functions.findSatuan(0))).toBe('');
    expect(evaluate(() => functions.findJalur('rotasi'))).toMatchObject({ error: '#N/A' });
    expect(evaluate(() => functions.findJalur('entah apa'))).toMatchObject({ error: '#N/A' });
  });

  it('NIP', () => {
    const nip = (...[raw, bagian = null]: unknown[]) =>
      evaluate(() => functions.readNip(raw, bagian));
    expect(nip('196509271990111004')).toBe('19650927 199011 1 004');
    expect(nip('19650927 199011 1 004', 'digit')).toBe('196509271990111004');
    expect(nip('NIP. 196509271990111004', 'Tanggal Lahir')).toBe('27-09-1965');
    expect(nip('196509271990111004', 'pengangkatan')).toBe('11/1990');
    expect(nip('199003152025212001', 'pengangkatan')).toBe('2025');
    expect(nip('199003152025212001', 'jenis kelamin')).toBe('Wanita');
    expect(nip('196509271990111004', 'nomor urut')).toBe('004');
    expect(nip(null)).toBe('');
    expect(nip(Number('196509271990111004'))).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('tersimpan sebagai angka'),
    });
    expect(nip('19650927199011100')).toMatchObject({
      message: 'NIP harus 18 digit (ditemukan 17 digit).',
    });
    expect(nip('196509271990111004', 'zodiak')).toMatchObject({ error: '#VALUE!' });
  });

  it.each([
    ['Baik', 75, 5],
    ['Sangat Baik', 90, 9],
    ['Sangat Baik', 59.9, 4],
    ['Butuh Perbaikan', 80, 6],
    ['Kurang', 60, 3],
    ['sesuai ekspektasi', 'Tinggi', 8],
    ['Di bawah', 'rendah', 1],
    ['Baik', 0, 2],
    ['Sangat Baik', 'Menengah', 7],
    [null, 75, ''],
    ['Baik', null, ''],
  ])('KOTAK of %p and %p is %p', (kinerja, potensi, nomor) => {
    expect(evaluate(() => functions.findBox(kinerja, potensi, null, null))).toBe(nomor);
  });

  it('REKOMENDASI spills one column', () => {
    expect(evaluate(() => functions.recommendForms('gkt'))).toEqual([
      ['Pelatihan teknis'],
      ['Magang/praktik kerja'],
      ['Bimbingan teknis'],
      ['E-learning (pilihan tambahan)'],
      ['Workshop/lokakarya (pilihan tambahan)'],
      ['Kursus (pilihan tambahan)'],
    ]);
    expect(evaluate(() => functions.recommendForms('GKJ-M, TRF'))).toEqual([
      ['Coaching (pembimbingan)'],
      ['Detasering (secondment)'],
    ]);
    expect(evaluate(() => functions.recommendForms(null))).toEqual([['']]);
    expect(evaluate(() => functions.recommendForms('GKX'))).toMatchObject({ error: '#VALUE!' });
  });
});

describe('BANGKOM.JP_DIAKUI', () => {
  const serial = (month: number, day: number) =>
    Date.UTC(2026, month - 1, day) / 86_400_000 + 25569;
  const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

  it('shares the caps of a month among the rows of one person (no. 61)', () => {
    const shown = evaluate(() =>
      functions.recognizeJpColumn(
        2026,
        column(['196509271990111004', '19650927 199011 1 004', '199003152025212001', '', '', '']),
        column(['coaching', 'coaching', 'coaching', '', 'coachng', 'rotasi']),
        column([2, 1, 1, 0, 1, 1]),
        [['nasional']],
        column([serial(3, 3), serial(3, 20), '20-3-2026', 0, 0, 0]),
        column([serial(3, 3), serial(3, 20), '20-3-2026', 0, 0, 0]),
        undefined,
        null,
      ),
    );
    expect(shown).toEqual([
      [4],
      [0],
      [2],
      [''],
      [expect.stringContaining('tidak dikenal')],
      [expect.stringContaining('Tidak ada aturan')],
    ]);
  });

  it.each([
    ['blank cells, as the desktop hands them over', 0],
    ['blank cells, as the web hands them over', null],
    ['numbers that have lost their last digits', 196509271990111000],
  ])('%s are not one person', (_, nip) => {
    const shown = evaluate(() =>
      functions.recognizeJpColumn(
        2026,
        column([nip, nip]),
        column(['coaching', 'coaching']),
        column([2, 2]),
        [['']],
        column([serial(3, 3), serial(3, 20)]),
        column([serial(3, 3), serial(3, 20)]),
      ),
    );
    expect(shown).toEqual([[4], [4]]);
  });

  it('refuses ranges of different length, and a year that is none', () => {
    const call = (tahun: unknown, jumlah: unknown[]) =>
      evaluate(() =>
        functions.recognizeJpColumn(
          tahun,
          column(['', '']),
          column(['coaching', 'coaching']),
          column(jumlah),
          [['']],
          column([0, 0]),
          column([0, 0]),
        ),
      );
    expect(call(2026, [1])).toMatchObject({ error: '#VALUE!' });
    expect(call('entah', [1, 1])).toMatchObject({ error: '#VALUE!' });
    expect(call(2026, [1, 1])).toEqual([[2], [2]]);
  });
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer(),
    fc.constantFrom(
      null,
      undefined,
      '',
      0,
      true,
      'coaching',
      'nasional',
      'Baik',
      'GKT',
      '1.500',
      '196509271990111004',
      '#N/A',
    ),
  );
  const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });
  const argument = fc.oneof({ weight: 4, arbitrary: cell }, { weight: 2, arbitrary: range });

  it.each(Object.entries(functions))(
    '%s gives a value or an Excel error with a message',
    (_name, run) => {
      fc.assert(
        fc.property(fc.array(argument, { minLength: 9, maxLength: 9 }), (args) => {
          // Excel checks nothing about arguments that may be anything.
          const call = run as (...args: unknown[]) => unknown;
          const shown = evaluate(() => call(...args));
          if (shown !== null && typeof shown === 'object' && 'error' in shown) {
            expect(shown).toMatchObject({ message: expect.stringMatching(/[.?]$/) });
          } else {
            for (const value of [shown].flat(2)) {
              expect(['number', 'string']).toContain(typeof value);
              if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            }
          }
        }),
        { numRuns: 1500 },
      );
    },
  );
});
