// Recognised JP of a person: worked examples 61 to 75 of the domain, and the laws of the caps.
import fc from 'fast-check';
import type { BentukId, Lingkup } from '../../src/bangkom/bentuk';
import {
  recognizeJp,
  type KegiatanJp,
  type PengakuanOptions,
} from '../../src/bangkom/konversi/diakui';
import { isoOfDay, dayNumber } from '../../src/bangkom/tanggal';

const row = (
  bentuk: BentukId | null,
  jumlah: number | null,
  mulai: string | null = null,
  selesai: string | null = mulai,
  lingkup: Lingkup = 'Nasional',
  hari: number | null = null,
): KegiatanJp => ({ bentuk, jumlah, lingkup, tglMulai: mulai, tglSelesai: selesai, hari });

const recognize = (rows: KegiatanJp[], options: Partial<PengakuanOptions> = {}) =>
  recognizeJp(rows, { tahun: 2026, ...options });
const each = (rows: KegiatanJp[], options?: Partial<PengakuanOptions>) =>
  recognize(rows, options).rows.map(({ jpDiakui }) => jpDiakui);
const cells = (rows: KegiatanJp[]) =>
  recognize(rows).rows.map(({ jp }) => (jp.ok ? jp.value : jp.error));

const example72 = [
  row('pelatihan_teknis', 8, '2026-02-02', '2026-02-03'),
  row('seminar', 1, '2026-04-01'),
  row('coaching', 3, '2026-01-05', '2026-01-30'),
  row('e_learning', 2, '2026-05-04'),
];

describe('worked examples of domain 7.5', () => {
  it('61: two rows share the cap of March', () => {
    const rows = [row('coaching', 2, '2026-03-03'), row('coaching', 1, '2026-03-20')];
    expect(each(rows)).toEqual([4, 0]);
    expect(cells(rows)).toEqual([4, 2]);
    expect(recognize(rows).rows[1]?.tidakDiakui).toEqual([
      { jumlah: 1, alasan: { code: 'diakui.melebihiBulan', params: { tidakDiakui: 1, batas: 2 } } },
    ]);
  });
  it('62: coaching and mentoring have caps of their own', () => {
    expect(each([row('coaching', 2, '2026-03-03'), row('mentoring', 2, '2026-03-03')])).toEqual([
      4, 4,
    ]);
  });
  it('63: a row over two months uses the free one', () => {
    const rows = [row('coaching', 2, '2026-03-03'), row('coaching', 3, '2026-03-10', '2026-04-20')];
    expect(each(rows)).toEqual([4, 4]);
    expect(recognize(rows).rows[1]?.jumlahDiakui).toBe(2);
  });
  it('64: the row that ends first takes the month', () => {
    const rows = [
      row('coaching', 3, '2026-01-01', '2026-02-28'),
      row('coaching', 2, '2026-01-01', '2026-01-31'),
    ];
    expect(each(rows)).toEqual([4, 4]);
  });
  it('65: the cap is pooled over lingkup, unless the setting separates it', () => {
    const rows = [
      row('coaching', 1, '2026-05-05'),
      row('coaching', 2, '2026-05-12', '2026-05-12', 'Internasional'),
    ];
    expect(each(rows)).toEqual([2, 4]);
    expect(each(rows, { gabungBatasLingkup: false })).toEqual([2, 8]);
  });
  it('66: an undated row may use all months, and is flagged', () => {
    const result = recognize([row('coaching', 3)]);
    expect(result.rows[0]?.jpDiakui).toBe(6);
    expect(result.rows[0]?.tanda).toEqual([{ code: 'diakui.tanpaTanggal', params: {} }]);
    expect([result.jp, result.jpTambahan]).toEqual([0, 6]);
  });
  it('67: twelve months, one coaching each', () => {
    const rows = Array.from({ length: 12 }, (_, month) =>
      row('coaching', 1, `2026-${String(month + 1).padStart(2, '0')}-10`),
    );
    expect(recognize(rows).jp).toBe(24);
  });
  it('68: twelve coachings in January', () => {
    expect(recognize([row('coaching', 12, '2026-01-01', '2026-01-31')]).jp).toBe(4);
  });
  it('69: over New Year each month counts in its year', () => {
    const rows = [row('coaching', 3, '2024-12-15', '2025-01-15')];
    expect(recognize(rows, { tahun: 2024 }).jp).toBe(4);
    expect(recognize(rows, { tahun: 2025 }).jp).toBe(2);
  });
  it('70: a day cap is shared', () => {
    expect(each([row('e_learning', 3, '2026-03-10'), row('e_learning', 2, '2026-03-10')])).toEqual([
      3, 0,
    ]);
  });
  it('71: the second row uses the next day', () => {
    const rows = [
      row('e_learning', 3, '2026-03-10'),
      row('e_learning', 2, '2026-03-10', '2026-03-11'),
    ];
    expect(each(rows)).toEqual([3, 2]);
  });
  it('72: the case the recap exists for', () => {
    expect(each(example72)).toEqual([8, 4, 4, 2]);
    expect(recognize(example72).jp).toBe(18);
    expect(cells(example72)).toEqual([8, 4, 6, 2]);
  });
  it('73: belajar mandiri abroad adds 2,4', () => {
    const more = row('belajar_mandiri', 2, '2026-06-01', '2026-06-01', 'Internasional');
    expect(recognize([...example72, more]).jp).toBe(20.4);
  });
  it('74: hundredths are added, never rounded up', () => {
    const rows = [
      row('pelatihan_teknis', 10, '2026-02-02'),
      row('kursus', 7, '2026-03-02', '2026-03-02', 'Internasional'),
      row('kursus', 1, '2026-04-02', '2026-04-02', 'Internasional'),
    ];
    expect(recognize(rows).jp).toBe(19.6);
  });
  it('75: a row without a rule makes the upper bound unknown', () => {
    const result = recognize([...example72, row('bimbingan_tempat_kerja', 1, '2026-06-01')]);
    expect(result.jp).toBe(18);
    expect(result.jpTambahan).toBeNull();
    expect(result.rows[4]?.jp).toMatchObject({ ok: false, error: '#N/A' });
  });
});

describe('decisions', () => {
  it('3: kursus 1,013 abroad is 1,21, and exactly 20 is 20', () => {
    const abroad = (bentuk: BentukId, jumlah: number) =>
      row(bentuk, jumlah, '2026-02-02', '2026-02-02', 'Internasional');
    expect(recognize([abroad('kursus', 1.013)]).jp).toBe(1.21);
    const rows = [
      row('kursus', 2, '2026-02-02'),
      abroad('kursus', 2),
      abroad('kursus', 4),
      abroad('kursus', 8),
      abroad('kursus', 1),
    ];
    expect(each(rows)).toEqual([2, 2.4, 4.8, 9.6, 1.2]);
    expect(recognize(rows).jp).toBe(20);
  });
  it('5: of equal dates the row with more JP a unit goes first', () => {
    const rows = [
      row('coaching', 2, '2026-05-05'),
      row('coaching', 2, '2026-05-05', '2026-05-05', 'Internasional'),
    ];
    expect(each(rows)).toEqual([0, 8]);
  });
  it('5: day slots are separate per lingkup, and a day with both is flagged', () => {
    const rows = [
      row('e_learning', 5, '2026-03-10'),
      row('e_learning', 5, '2026-03-10', '2026-03-10', 'Internasional'),
      row('e_learning', 3, '2026-03-11'),
    ];
    const result = recognize(rows);
    expect(result.rows.map(({ jpDiakui }) => jpDiakui)).toEqual([3, 4, 3]);
    expect(result.rows.map(({ tanda }) => tanda.map(({ code }) => code))).toEqual([
      ['diakui.campurLingkup'],
      ['diakui.campurLingkup'],
      [],
    ]);
  });
  it('13: dated rows take the slots first, undated ones what is left', () => {
    const dated = Array.from({ length: 12 }, (_, month) =>
      row('coaching', 2, `2026-${String(month + 1).padStart(2, '0')}-10`),
    );
    const result = recognize([row('coaching', 5), ...dated]);
    expect(result.rows[0]?.jpDiakui).toBe(0);
    expect([result.jp, result.jpTambahan]).toEqual([48, 0]);
  });
  it('13: effective days bound a row besides the calendar', () => {
    const rows = [row('e_learning', 30, '2026-03-02', '2026-03-13', 'Nasional', 2)];
    const result = recognize(rows);
    expect(result.jp).toBe(6);
    expect(result.rows[0]?.tidakDiakui.map(({ alasan }) => alasan.code)).toEqual([
      'diakui.melebihiHariEfektif',
    ]);
  });
  it('13: an amount that cannot be computed makes the upper bound unknown', () => {
    expect(recognize([row('coaching', 2.5, '2026-03-03')]).jpTambahan).toBeNull();
    expect(recognize([row('coaching', null, '2026-03-03')]).jpTambahan).toBeNull();
    expect(recognize([row(null, null)]).jpTambahan).toBe(0);
  });
  it('13: a row that must not count as certain counts in U', () => {
    const rows = [
      row('coaching', 2, '2026-03-03'),
      { ...row('coaching', 2, '2026-03-04'), pasti: false },
      { ...row('kursus', 5, '2026-03-04'), pasti: false },
    ];
    const result = recognize(rows);
    expect([result.jp, result.jpTambahan]).toEqual([4, 5]);
  });
  it('9 no. 12: a semester counts in the plan when it starts, realised when it ends', () => {
    const rows = [row('pendidikan_tinggi', 4, '2025-09-01', '2027-08-31')];
    const by = (tahun: number, tahap: 'rencana' | 'realisasi') =>
      recognize(rows, { tahun, tahap }).jp;
    expect([2025, 2026, 2027].map((tahun) => by(tahun, 'rencana'))).toEqual([20, 40, 20]);
    expect([2025, 2026, 2027].map((tahun) => by(tahun, 'realisasi'))).toEqual([0, 40, 40]);
    expect(recognize(rows).rows[0]?.tidakDiakui[0]).toMatchObject({
      jumlah: 2,
      alasan: { code: 'diakui.tahunLain' },
    });
  });
  it('9 no. 15: every other row belongs to the year of its last date', () => {
    const rows = [row('magang', 1, '2025-12-01', '2026-01-31'), row('seminar', 1, '2025-12-30')];
    expect(each(rows)).toEqual([20, 0]);
    expect(recognize(rows).rows[1]?.tidakDiakui[0]?.alasan.code).toBe('diakui.tahunLain');
  });
  it('dates the wrong way round count nothing', () => {
    const result = recognize([row('coaching', 2, '2026-03-03', '2026-03-01')]);
    expect(result.jp).toBe(0);
    expect(result.rows[0]?.tidakDiakui[0]?.alasan.code).toBe('diakui.tanggalTerbalik');
  });
});

/** Largest number of units that any assignment recognises, by augmenting paths over single units. */
function bruteForce(
  rows: KegiatanJp[],
  slotsOf: (row: KegiatanJp) => number[],
  cap: number,
): number {
  const units = rows.flatMap((item) =>
    Array.from({ length: item.jumlah ?? 0 }, () => slotsOf(item)),
  );
  const holders = new Map<string, number>();
  const place = (unit: number, seen: Set<string>): boolean => {
    for (const slot of units[unit] ?? []) {
      for (let seat = 0; seat < cap; seat += 1) {
        const key = `${String(slot)}/${String(seat)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const holder = holders.get(key);
        if (holder === undefined || place(holder, seen)) {
          holders.set(key, unit);
          return true;
        }
      }
    }
    return false;
  };
  return units.filter((_, unit) => place(unit, new Set())).length;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const lingkup = fc.constantFrom<Lingkup>('Nasional', 'Internasional');
const firstDay = dayNumber('2026-01-01');

const coachingRow = fc
  .record({
    from: fc.integer({ min: 0, max: 364 }),
    days: fc.integer({ min: 0, max: 90 }),
    jumlah: fc.nat(7),
    lingkup,
    dated: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ from, days, jumlah, lingkup: where, dated }) =>
    dated === 0
      ? row('coaching', jumlah, null, null, where)
      : row(
          'coaching',
          jumlah,
          isoOfDay(firstDay + from),
          isoOfDay(firstDay + Math.min(364, from + days)),
          where,
        ),
  );
const learningRow = fc
  .record({ from: fc.nat(8), days: fc.nat(4), jumlah: fc.nat(12) })
  .map(({ from, days, jumlah }) =>
    row('e_learning', jumlah, isoOfDay(firstDay + from), isoOfDay(firstDay + from + days)),
  );

const monthsOf = ({ tglMulai, tglSelesai }: KegiatanJp) =>
  tglMulai === null || tglSelesai === null
    ? range(0, 11)
    : range(Number(tglMulai.slice(5, 7)) - 1, Number(tglSelesai.slice(5, 7)) - 1);
const daysOf = ({ tglMulai, tglSelesai }: KegiatanJp) =>
  range(dayNumber(tglMulai ?? ''), dayNumber(tglSelesai ?? ''));
const count = (rows: KegiatanJp[], options?: Partial<PengakuanOptions>) =>
  recognize(rows, options).rows.reduce((sum, { jumlahDiakui }) => sum + jumlahDiakui, 0);

describe('laws', () => {
  it('months: the recognised count is the largest possible', () => {
    fc.assert(
      fc.property(fc.array(coachingRow, { maxLength: 8 }), (rows) => {
        expect(count(rows)).toBe(bruteForce(rows, monthsOf, 2));
      }),
      { numRuns: 400 },
    );
  });
  it('days: the recognised count is the largest possible', () => {
    fc.assert(
      fc.property(fc.array(learningRow, { maxLength: 6 }), (rows) => {
        expect(count(rows)).toBe(bruteForce(rows, daysOf, 3));
      }),
      { numRuns: 400 },
    );
  });
  it('nothing is recognised beyond a row or the slots of any stretch of months', () => {
    fc.assert(
      fc.property(fc.array(coachingRow, { maxLength: 20 }), (rows) => {
        const result = recognize(rows).rows;
        result.forEach(({ jumlahDiakui, tidakDiakui }, index) => {
          const refused = tidakDiakui.reduce((sum, { jumlah }) => sum + jumlah, 0);
          expect(jumlahDiakui + refused).toBe(rows[index]?.jumlah);
        });
        for (const from of range(0, 11)) {
          for (const to of range(from, 11)) {
            const inside = rows
              .map((item, index) => ({ months: monthsOf(item), index }))
              .filter(({ months }) => (months[0] ?? 0) >= from && (months.at(-1) ?? 11) <= to);
            const sum = inside.reduce((s, { index }) => s + (result[index]?.jumlahDiakui ?? 0), 0);
            expect(sum).toBeLessThanOrEqual(2 * (to - from + 1));
          }
        }
      }),
    );
  });
  it('another row never lowers the count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(coachingRow, learningRow), { maxLength: 12 }),
        coachingRow,
        (rows, more) => {
          expect(count([...rows, more])).toBeGreaterThanOrEqual(count(rows));
        },
      ),
    );
  });
  it('the order of the rows changes no total', () => {
    const shuffled = fc
      .array(fc.oneof(coachingRow, learningRow), { maxLength: 12 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([rows, others], gabungBatasLingkup) => {
        const a = recognize(rows, { gabungBatasLingkup });
        const b = recognize(others, { gabungBatasLingkup });
        expect([b.jp, b.jpTambahan]).toEqual([a.jp, a.jpTambahan]);
      }),
    );
  });
  it('sums are exact in hundredths', () => {
    const jp = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.array(jp, { maxLength: 30 }), (amounts) => {
        const rows = amounts.map((jumlah) => row('kursus', jumlah, '2026-03-03'));
        const exact = amounts.reduce((sum, value) => sum + BigInt(Math.round(value * 100)), 0n);
        expect(recognize(rows).jp).toBe(Number(exact) / 100);
      }),
    );
  });
  it('is near-linear for one person with many long rows', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      row(
        'belajar_mandiri',
        3,
        isoOfDay(firstDay + (i % 300)),
        isoOfDay(firstDay + (i % 300) + 60),
      ),
    );
    expect(recognize(rows).jp).toBe(2 * 360);
  });
});
