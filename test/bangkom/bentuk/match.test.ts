// The table of forms, and the reading of what users write for them.
import fc from 'fast-check';
import {
  BENTUK,
  getBentuk,
  isBentukId,
  listAliases,
  matchBentuk,
  matchBentukAtStart,
  normalise,
  parseJalur,
  parseLingkup,
  type BentukMatch,
} from '../../../src/bangkom/bentuk';
import { damerauLevenshtein } from '../../../src/bangkom/bentuk/distance';

const describeMatch = (match: BentukMatch): string =>
  match.kind === 'found'
    ? match.bentuk.id
    : match.kind === 'ambiguous'
      ? `? ${match.candidates.map(({ id }) => id).join(' ')}`
      : `- ${match.suggestion?.id ?? ''}`.trim();
const match = (text: string): string => describeMatch(matchBentuk(text));

describe('table', () => {
  it('has the 27 forms in order, then 9 measures outside the table', () => {
    expect(BENTUK.filter(({ jalur }) => jalur !== null)).toHaveLength(27);
    expect(BENTUK.slice(27).every(({ jalur, satuan }) => jalur === null && satuan === null)).toBe(
      true,
    );
    expect(BENTUK).toHaveLength(36);
  });

  it('covers the 25 codes of SIASN', () => {
    const codes = new Set(BENTUK.flatMap(({ siasn }) => (siasn === undefined ? [] : [siasn])));
    expect([...codes].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });

  it('gives no spelling to two forms', () => {
    const owners = new Map<string, string>();
    for (const { teks, bentuk } of listAliases()) {
      expect(owners.get(teks) ?? bentuk).toBe(bentuk);
      owners.set(teks, bentuk);
    }
  });

  it('finds a form by its id, and refuses an id it does not have', () => {
    expect(getBentuk('pjj').label).toBe('Pelatihan jarak jauh');
    expect(isBentukId('coachng')).toBe(false);
  });
});

describe('matching', () => {
  it.each([
    ['coaching', 'coaching'],
    ['Coaching (pembimbingan)', 'coaching'],
    ['Pembimbingan (Coaching)', 'coaching'],
    ['KEGIATAN COACHING', 'coaching'],
    ['  e-Learning  ', 'e_learning'],
    ['e\u2011learning', 'e_learning'],
    ['Ｃｏａｃｈｉｎｇ', 'coaching'],
    ['Workshop/lokakarya', 'workshop'],
    ['Workshop / sesuatu', 'workshop'],
    ['Coaching - Nonklasikal', 'coaching'],
    ['Pelatihan Dalam Kantor - pelatihan teknis', 'pelatihan_teknis'],
    ['Magang/ praktik kerja/ On the job development', 'magang'],
    ['on-the-job development', 'magang'],
    ['OJD', 'magang'],
    ['ojd', 'magang'],
    ['literatur_pembelajaran', 'belajar_mandiri'],
    ['PKA', 'pelatihan_struktural'],
    ['Diklatpim IV', 'pelatihan_struktural'],
    ['Bimbingan teknis', 'bimtek'],
    ['Bimbingan di tempat kerja', 'bimbingan_tempat_kerja'],
    ['Pembimbingan', 'coaching'],
    ['Konseling', 'konseling'],
    ['Webinar', 'seminar'],
    ['Non-klasikal lainnya', 'nonklasikal_lainnya'],
    ['Rotasi', 'rotasi'],
    [
      'Pertukaran antara PNS dengan pegawai swasta/badan usaha milik negara/badan usaha milik daerah',
      'pertukaran_pegawai',
    ],
  ])('%s is %s', (text, id) => {
    expect(match(text)).toBe(id);
  });

  it.each([
    ['Pelatihan', '? pelatihan_teknis pelatihan_fungsional pelatihan_sosial_kultural'],
    [
      'Pendidikan dan Pelatihan',
      '? pelatihan_teknis pelatihan_fungsional pelatihan_sosial_kultural',
    ],
    ['Seminar / Workshop', '? seminar workshop'],
    [
      'Pelatihan Teknis/ Pelatihan Fungsional/ Pelatihan Sosial Kultural',
      '? pelatihan_teknis pelatihan_fungsional pelatihan_sosial_kultural',
    ],
  ])('%s is ambiguous', (text, described) => {
    expect(match(text)).toBe(described);
  });

  it.each([
    ['coachng', '- coaching'],
    ['caoching', '- coaching'],
    ['semiinar', '- seminar'],
    ['Studi lapangan best practicise promosi investasi', '- patok_banding'],
    ['studi tiru', '- patok_banding'],
    ['Latsar CPNS', '-'],
    ['Copywriting', '-'],
    ['xy', '-'],
    ['', '-'],
    ['()', '-'],
    ['constructor', '-'],
    ['__proto__', '-'],
  ])('%s is not in the table', (text, described) => {
    expect(match(text)).toBe(described);
  });

  it('does not look at case, spacing or punctuation', () => {
    const separator = fc.constantFrom(' ', '  ', '-', ' – ', '_', '\u00a0', '. ');
    fc.assert(
      fc.property(
        fc.constantFrom(...listAliases()),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        separator,
        ({ teks, bentuk }, upper, gap) => {
          const spelled = [...teks]
            .map((char, i) => (upper[i % upper.length] ? char.toUpperCase() : char))
            .join('')
            .replaceAll(' ', gap);
          expect(match(`  ${spelled} `)).toBe(bentuk);
        },
      ),
    );
  });

  it('normalises idempotently', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a form only under one of its spellings', () => {
    const known = new Map(listAliases().map(({ teks, bentuk }) => [teks, bentuk]));
    fc.assert(
      fc.property(
        fc.constantFrom(...known.keys()),
        fc.string({ minLength: 1, maxLength: 3 }),
        (alias, noise) => {
          const text = `${alias}${noise.replace(/[^a-z]/g, 'x')}`;
          const result = matchBentuk(text);
          if (result.kind === 'found') expect(known.get(normalise(text))).toBe(result.bentuk.id);
        },
      ),
    );
  });
});

describe('the form at the start of a free text', () => {
  it.each([
    ['Coaching penyusunan anggaran', 'coaching', 'penyusunan anggaran'],
    ['Bimbingan teknis: pengadaan barang', 'bimtek', 'pengadaan barang'],
    ['Pelatihan teknis penyusunan SOP', 'pelatihan_teknis', 'penyusunan SOP'],
    ['Pelatihan Kepemimpinan Administrator angkatan II', 'pelatihan_struktural', 'angkatan II'],
    ['Workshop (Lokakarya) literasi', 'workshop', 'literasi'],
    ['Kegiatan coaching kinerja', 'coaching', 'kinerja'],
    ['E-learning – keamanan siber', 'e_learning', 'keamanan siber'],
    ['Coaching', 'coaching', ''],
    ['Copywriting untuk humas', '-', 'Copywriting untuk humas'],
    [
      'Studi lapangan best practicise promosi investasi',
      '- patok_banding',
      'Studi lapangan best practicise promosi investasi',
    ],
    [
      'Pelatihan penyusunan strategi kebijakan',
      '? pelatihan_teknis pelatihan_fungsional pelatihan_sosial_kultural',
      'penyusunan strategi kebijakan',
    ],
    [
      'Pendidikan dan pelatihan perencanaan',
      '? pelatihan_teknis pelatihan_fungsional pelatihan_sosial_kultural',
      'perencanaan',
    ],
  ])('%s', (text, described, rest) => {
    const result = matchBentukAtStart(text);
    expect(describeMatch(result.match)).toBe(described);
    expect(result.rest).toBe(rest);
  });
});

describe('words', () => {
  it.each([
    ['nasional', 'Nasional'],
    ['NAS', 'Nasional'],
    [' Dalam  Negeri ', 'Nasional'],
    ['dn', 'Nasional'],
    ['Luar-Negeri', 'Internasional'],
    ['international', 'Internasional'],
    ['ln', 'Internasional'],
    ['daerah', null],
    ['lokal', null],
    ['regional', null],
    ['provinsi', null],
    ['', null],
  ])('lingkup %s', (text, lingkup) => {
    expect(parseLingkup(text)).toBe(lingkup);
  });

  it.each([
    ['klasikal', 'Klasikal'],
    ['Non-Klasikal', 'Nonklasikal'],
    ['non klasikal', 'Nonklasikal'],
    ['NONKLASIKAL', 'Nonklasikal'],
    ['pendidikan', 'Pendidikan'],
    ['daring', null],
  ])('jalur %s', (text, jalur) => {
    expect(parseJalur(text)).toBe(jalur);
  });
});

describe('distance', () => {
  it.each([
    ['coaching', 'coaching', 0],
    ['caoching', 'coaching', 1],
    ['coachng', 'coaching', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'wxyz', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(damerauLevenshtein(a, b, 2)).toBe(distance);
    expect(damerauLevenshtein(b, a, 2)).toBe(distance);
  });

  it('is the plain distance wherever that is within the limit', () => {
    /** By the definition, without band or early end. */
    const plain = (a: string, b: string): number => {
      const at = (i: number, j: number): number => {
        if (i === 0 || j === 0) return i + j;
        const costs = [
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ];
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          costs.push(at(i - 2, j - 2) + 1);
        }
        return Math.min(...costs);
      };
      return at(a.length, b.length);
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        expect(damerauLevenshtein(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
