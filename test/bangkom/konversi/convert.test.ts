// The conversion of one row: the worked examples, the whole table, and properties.
import fc from 'fast-check';
import { BENTUK, getBentuk, LINGKUP_VALUES } from '../../../src/bangkom/bentuk';
import {
  convertToJp,
  getAturan,
  parseProfil,
  PROFIL_VALUES,
  type ProfilId,
} from '../../../src/bangkom/konversi';
import { say } from '../../../src/messages';
import { EXAMPLES } from '../../fixtures/examples';

const convert = (args: readonly unknown[], profil?: ProfilId) => {
  const [bentuk, jumlah, lingkup, periode, hari] = args;
  return convertToJp({ bentuk, jumlah, lingkup, periode, hari }, profil);
};

describe('worked examples 1 to 60', () => {
  it('has all sixty', () => {
    expect(EXAMPLES.map(({ no }) => no)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it.each(EXAMPLES.map((example) => [example.no, example.formula, example] as const))(
    'no. %i: %s',
    (_no, _formula, { args, profil, expected }) => {
      for (const blank of [null, undefined, '', 0]) {
        const result = convert(
          args.map((arg) => (arg === null ? blank : arg)),
          profil,
        );
        if ('value' in expected) {
          expect(result).toEqual({ ok: true, value: expected.value });
        } else {
          expect(result).toMatchObject({ ok: false, error: expected.error });
          if (!result.ok) expect(say(result.message)).toContain(expected.says ?? '');
        }
      }
    },
  );
});

describe('rules of the table', () => {
  // [nasional, internasional] of one unit (or of 10 JP) without days: domain 1.2.
  const perUnit: Record<string, readonly [number | null, number | null]> = {
    pendidikan_tinggi: [20, 20],
    pelatihan_struktural: [10, null],
    pelatihan_nasional: [10, null],
    pelatihan_manajerial: [10, 12],
    pelatihan_teknis: [10, 12],
    pelatihan_fungsional: [10, 12],
    pelatihan_sosial_kultural: [10, 12],
    seminar: [4, 6],
    workshop: [5, 7],
    kursus: [10, 12],
    penataran: [10, 12],
    bimtek: [10, 12],
    sosialisasi: [4, 6],
    klasikal_lainnya: [null, null],
    pertukaran_pegawai: [20, 24],
    magang: [20, 24],
    patok_banding: [10, 20],
    pjj: [10, 12],
    coaching: [2, 4],
    mentoring: [2, 4],
    detasering: [20, 24],
    e_learning: [10, 10],
    belajar_mandiri: [10, 12],
    komunitas_belajar: [10, 12],
    outbound: [10, 12],
    bimbingan_tempat_kerja: [null, null],
    nonklasikal_lainnya: [null, null],
  };

  it.each(BENTUK.map((bentuk) => [bentuk.id, bentuk] as const))('%s', (id, bentuk) => {
    const expected = perUnit[id] ?? [null, null];
    LINGKUP_VALUES.forEach((lingkup, column) => {
      const result = convert([id, bentuk.satuan === 'JP' ? 10 : 1, lingkup]);
      expect(result.ok ? result.value : null).toBe(expected[column]);
    });
  });

  it.each([
    ['coaching', 'Nasional', 2],
    ['coaching', 'Internasional', 2],
    ['mentoring', 'Nasional', 2],
    ['mentoring', 'Internasional', 2],
  ] as const)('%s %s counts %i activities a month', (bentuk, lingkup, activities) => {
    const capped = convert([bentuk, 9, lingkup, 1]);
    expect(capped).toEqual(convert([bentuk, activities, lingkup, 1]));
  });

  it.each([
    ['PERLAN-10-2018', 'e_learning', 'Nasional', 3],
    ['PERLAN-10-2018', 'e_learning', 'Internasional', 4],
    ['PERLAN-10-2018', 'belajar_mandiri', 'Nasional', 2],
    ['PERLAN-10-2018', 'belajar_mandiri', 'Internasional', 2.4],
    ['PERLAN-10-2018', 'komunitas_belajar', 'Nasional', 2],
    ['PERLAN-10-2018', 'komunitas_belajar', 'Internasional', 2.4],
    ['NTT-2021', 'e_learning', 'Nasional', 2],
    ['NTT-2021', 'e_learning', 'Internasional', 4],
  ] as const)('%s: %s %s gives at most %d JP a day', (profil, bentuk, lingkup, jp) => {
    expect(convert([bentuk, 99, lingkup, null, 1], profil)).toEqual({ ok: true, value: jp });
  });

  it('profile with bimbingan di tempat kerja: 2 JP, abroad 2.4, twice a month', () => {
    const btk = (...args: unknown[]) =>
      convert(['bimbingan tempat kerja', ...args], 'PERLAN-10-2018-BTK');
    expect(btk(1)).toEqual({ ok: true, value: 2 });
    expect(btk(1, 'ln')).toEqual({ ok: true, value: 2.4 });
    expect(btk(5, 'nas', 1)).toEqual({ ok: true, value: 4 });
  });

  it('profiles differ only where their source does', () => {
    const differing = (profil: ProfilId) =>
      BENTUK.flatMap(({ id }) =>
        LINGKUP_VALUES.filter(
          (lingkup) =>
            JSON.stringify(getAturan(profil, id, lingkup)) !==
            JSON.stringify(getAturan('PERLAN-10-2018', id, lingkup)),
        ).map((lingkup) => `${id} ${lingkup}`),
      );
    expect(differing('NTT-2021')).toEqual(['e_learning Nasional']);
    expect(differing('PERLAN-10-2018-BTK')).toEqual([
      'bimbingan_tempat_kerja Nasional',
      'bimbingan_tempat_kerja Internasional',
    ]);
  });

  it('reads the name of a profile in any case and spacing', () => {
    expect(parseProfil(' perlan 10 2018 btk')).toBe('PERLAN-10-2018-BTK');
    expect(parseProfil('PERLAN')).toBeNull();
  });
});

describe('order of work and typed numbers', () => {
  it.each([
    ['unknown form before lingkup', ['coachng', 3, 'lokal'], '#N/A'],
    ['lingkup before numbers', ['coaching', 0, 'lokal'], '#VALUE!'],
    ['numbers before the rule', ['rotasi', -1], '#VALUE!'],
    ['rule before a zero amount', ['rotasi', 0], '#N/A'],
    ['ambiguous training', ['Pelatihan', 3], '#N/A'],
    ['ambiguous thousands', ['kursus', '1.500'], '#VALUE!'],
    ['days not whole', ['e-learning', 3, '', '', 1.5], '#VALUE!'],
    ['days negative', ['e-learning', 3, '', '', -1], '#VALUE!'],
    ['infinite amount', ['kursus', Infinity], '#VALUE!'],
    ['boolean amount', ['kursus', true], '#VALUE!'],
  ] as const)('%s', (_name, args, error) => {
    expect(convert(args)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['kursus', 1.013, 'internasional', 1.21],
    ['kursus', 1.005, 'nasional', 1.01],
    ['kursus', '1.234,5', 'nasional', 1234.5],
    ['coaching', ' 3 ', 'DALAM NEGERI', 6],
    ['e_learning', 2.999, 'nas', 3],
    ['coaching', 2.999, 'nas', 6],
  ] as const)('%s %s %s = %d', (bentuk, jumlah, lingkup, jp) => {
    expect(convert([bentuk, jumlah, lingkup])).toEqual({ ok: true, value: jp });
  });

  it('2 + 2.4 + 4.8 + 9.6 + 1.2 is 20 exactly', () => {
    const rows = [
      ['belajar mandiri', 2, 'nas'],
      ['kursus', 2, 'int'],
      ['kursus', 4, 'int'],
      ['kursus', 8, 'int'],
      ['kursus', 1, 'int'],
    ];
    const hundredths = rows.map((row) => {
      const result = convert(row);
      return result.ok ? Math.round(result.value * 100) : NaN;
    });
    expect(hundredths.reduce((sum, jp) => sum + jp, 0)).toBe(2000);
  });
});

describe('properties', () => {
  const anyForm = fc.constantFrom(...BENTUK.map(({ id }) => id));
  const anyProfil = fc.constantFrom(...PROFIL_VALUES);
  const anyLingkup = fc.constantFrom(...LINGKUP_VALUES);

  it('never throws, and always says why not', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withBigInt: true }), { maxLength: 5 }), (args) => {
        const result = convert(args);
        if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
        else expect(say(result.message).length).toBeGreaterThan(10);
      }),
      { numRuns: 2000 },
    );
  });

  it('is hundredths arithmetic', () => {
    fc.assert(
      fc.property(
        anyProfil,
        anyForm,
        anyLingkup,
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 366 }),
        (profil, id, lingkup, hundredths, periode, hari) => {
          const amount =
            getBentuk(id).satuan === 'JP' ? BigInt(hundredths) : BigInt(hundredths) * 100n;
          const aturan = getAturan(profil, id, lingkup);
          const result = convert([id, Number(amount) / 100, lingkup, periode, hari], profil);
          if (aturan === null) {
            expect(result.ok).toBe(false);
            return;
          }
          const caps = [amount];
          if (aturan.bulan) caps.push(BigInt(aturan.bulan * periode) * 100n);
          if (aturan.hari) caps.push(BigInt(aturan.hari * hari) * 100n);
          const counted = caps.reduce((a, b) => (a < b ? a : b));
          // ⌊(12 x + 5) / 10⌋ is 6/5 x rounded half up.
          const jp = counted * BigInt(aturan.n ?? 1);
          const expected = aturan.tambahan ? (jp * 12n + 5n) / 10n : jp;
          expect(result).toEqual({ ok: true, value: Number(expected) / 100 });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never falls when the amount grows', () => {
    fc.assert(
      fc.property(anyForm, anyLingkup, fc.nat(500), fc.nat(500), (id, lingkup, a, b) => {
        const [less, more] = [
          convert([id, Math.min(a, b), lingkup]),
          convert([id, Math.max(a, b), lingkup]),
        ];
        expect(less.ok).toBe(more.ok);
        if (less.ok && more.ok) expect(less.value).toBeLessThanOrEqual(more.value);
      }),
    );
  });
});
