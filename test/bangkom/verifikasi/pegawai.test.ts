// V3 and V4, persons, totals: the verification across rows.
import fc from 'fast-check';
import { BENTUK } from '../../../src/bangkom/bentuk';
import { compareRealisasi } from '../../../src/bangkom/pelaksanaan';
import type { BarisRencana } from '../../../src/bangkom/rencana';
import type { VerifikasiInput } from '../../../src/bangkom/verifikasi';
import { say } from '../../../src/messages';
import {
  baris,
  dokumen,
  kursus,
  NIP,
  NIP_LAIN,
  NIP_PPPK,
  orang,
  PEGAWAI,
  PENGATURAN,
} from './contoh';

/** Example 72 of the domain. */
const contoh72 = [
  baris({ jumlah: 8, tglMulai: '2026-02-02', tglSelesai: '2026-02-03' }),
  baris({
    bentuk: 'seminar',
    jumlah: 1,
    tglMulai: '2026-04-01',
    tglSelesai: '2026-04-01',
    dasarPertimbangan: ['GKP'],
  }),
  baris({
    bentuk: 'coaching',
    jalur: 'Nonklasikal',
    jumlah: 3,
    tglMulai: '2026-01-05',
    tglSelesai: '2026-01-30',
    dasarPertimbangan: ['KAR'],
  }),
  baris({
    bentuk: 'e_learning',
    jalur: 'Nonklasikal',
    jumlah: 2,
    tglMulai: '2026-05-04',
    tglSelesai: '2026-05-04',
    dasarPertimbangan: ['GKP'],
  }),
];

describe('V3', () => {
  it('V3.0 an excluded person: TIDAK BERLAKU, and outside the percentage', () => {
    const pegawai = [{ ...PEGAWAI, kedudukan: 'CLTN sejak 1 Januari' }];
    const document = dokumen([baris()], { pegawai });
    const [person] = document.persons;
    expect([person?.v3, person?.aturan, person?.hasil]).toEqual([
      'TIDAK BERLAKU',
      'V3.0',
      'TIDAK BERLAKU',
    ]);
    expect([document.persen, document.excluded]).toEqual([null, [NIP]]);
  });
  it('V3.1 the target is reached: LULUS', () => {
    expect(orang([baris()])).toMatchObject({ jp: 20, kurang: 0, v3: 'LULUS', aturan: 'V3.1' });
  });
  it('V3.1 decision 3: 2 + 2,4 + 4,8 + 9,6 + 1,2 = 20 exactly: LULUS', () => {
    const abroad = [2, 4, 8, 1].map((jumlah, at) =>
      kursus(jumlah, { lingkup: 'Internasional', namaPengembangan: `Topik ${'abcd'[at] ?? ''}` }),
    );
    const person = orang([kursus(2), ...abroad]);
    expect([person.jp, person.v3]).toEqual([20, 'LULUS']);
  });
  it('V3.2 undated rows may fill the gap: PERLU TELAAH', () => {
    const person = orang([kursus(15), kursus(5, { tglMulai: null, tglSelesai: null })]);
    expect(person).toMatchObject({ jp: 15, jpTambahan: 5, v3: 'PERLU TELAAH', aturan: 'V3.2' });
    const [note] = person.catatan;
    expect(note && say(note.message)).toBe('15 JP pasti, 5 JP perlu penetapan (target 20 JP).');
  });
  it('V3.2 example 75: a row without a rule: PERLU TELAAH', () => {
    const extra = baris({ bentuk: 'bimbingan_tempat_kerja', jalur: 'Nonklasikal', jumlah: 1 });
    const person = orang([...contoh72, extra]);
    expect([person.jp, person.jpTambahan, person.v3]).toEqual([18, null, 'PERLU TELAAH']);
  });
  it('V3.2 a row whose amount was refused: PERLU TELAAH', () => {
    const refused = kursus(0, {
      jumlah: null,
      ditolak: { jumlah: 'tiga' },
      namaPengembangan: 'Lain',
    });
    expect(orang([kursus(15), refused])).toMatchObject({ jpTambahan: null, v3: 'PERLU TELAAH' });
  });
  it('V3.3 example 72: kurang 2: TIDAK LULUS', () => {
    const person = orang(contoh72);
    expect(person).toMatchObject({ jp: 18, jpHitung: 20, kurang: 2, v3: 'TIDAK LULUS' });
    expect(person.catatan.map(({ message }) => say(message))).toContain(
      'Kurang 2 JP dari target 20 JP (diakui 18 JP); tambah kegiatan.',
    );
  });
  it('V3.3 example 74: 19,6 is not 20: TIDAK LULUS', () => {
    const person = orang([
      baris({ jumlah: 10 }),
      kursus(7, { lingkup: 'Internasional' }),
      kursus(1, { lingkup: 'Internasional', namaPengembangan: 'Lain' }),
    ]);
    expect([person.jp, person.kurang, person.v3]).toEqual([19.6, 0.4, 'TIDAK LULUS']);
  });
  it('V3.1 example 73: 20,4: LULUS', () => {
    const extra = baris({
      bentuk: 'belajar_mandiri',
      jalur: 'Nonklasikal',
      lingkup: 'Internasional',
      jumlah: 2,
      tglMulai: '2026-06-01',
      tglSelesai: '2026-06-01',
      dasarPertimbangan: ['TGS'],
    });
    expect(orang([...contoh72, extra])).toMatchObject({ jp: 20.4, v3: 'LULUS' });
  });
  it('V3.3 a person without any row: TIDAK LULUS', () => {
    const pegawai = [PEGAWAI, { nip: NIP_LAIN, nama: 'Contoh Dua' }];
    const document = dokumen([baris()], { pegawai });
    expect(document.persons.map(({ nip, v3, jp }) => [nip, v3, jp])).toEqual([
      [NIP, 'LULUS', 20],
      [NIP_LAIN, 'TIDAK LULUS', 0],
    ]);
    expect(document.persen).toBe(50);
  });
  it('V3.4 a PPPK above 24 JP: PERLU TELAAH, at 24 LULUS', () => {
    const pppk = { nip: NIP_PPPK, nama: 'Contoh Tiga', status: 'PPPK' } as const;
    const with24 = orang([baris({ nip: NIP_PPPK, jumlah: 24 })], { pegawai: [pppk] });
    expect([with24.v3, with24.aturan]).toEqual(['LULUS', 'V3.1']);
    const with25 = orang([baris({ nip: NIP_PPPK, jumlah: 25 })], { pegawai: [pppk] });
    expect([with25.v3, with25.aturan]).toEqual(['PERLU TELAAH', 'V3.4']);
    expect(orang([baris({ jumlah: 25 })]).v3).toBe('LULUS');
  });
  it('takes the status from the number where the sheet has none', () => {
    const person = orang([baris({ nip: NIP_PPPK })], { pegawai: [] });
    expect([person.status, person.statusDianggap]).toEqual(['PPPK', true]);
  });
  it('targets are settings, and CPNS follow PNS', () => {
    const pengaturan = { ...PENGATURAN, targetPns: 24 };
    expect(orang([baris()], { pengaturan })).toMatchObject({ target: 24, kurang: 4 });
    const pegawai = [{ ...PEGAWAI, status: 'CPNS' as const }];
    expect(orang([baris()], { pengaturan, pegawai }).target).toBe(24);
    const own = { ...pengaturan, targetCpns: 10 };
    expect(orang([baris()], { pengaturan: own, pegawai }).target).toBe(10);
  });
  it('leaves rows out that are Batal or fail a check, and lists them', () => {
    const person = orang([
      kursus(19),
      kursus(9, { status: 'Batal' }),
      kursus(9, { jalur: 'Nonklasikal', namaPengembangan: 'Lain' }),
    ]);
    expect(person).toMatchObject({ jp: 19, jpTambahan: 0, v3: 'TIDAK LULUS' });
    expect(person.catatan.map(({ message }) => message)).toContainEqual({
      code: 'verifikasi.tidakDihitung',
      params: { baris: [2, 3] },
    });
  });
  it('a cancelled row is not checked and weighs nothing', () => {
    const document = dokumen([baris(), baris({ status: 'Batal', penyelenggara: null })]);
    expect(document.rows[1]).toMatchObject({ hasil: 'TIDAK BERLAKU', jpDiakui: 0, aturan: null });
    expect(document.persons[0]?.hasil).toBe('LULUS');
    expect(document.counts).toEqual({ lulus: 1, tidakLulus: 0, perluTelaah: 0, tidakBerlaku: 1 });
  });
  it('never passes below the target', () => {
    const forms = BENTUK.map(({ id }) => id);
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    const any = fc.record({
      bentuk: fc.constantFrom(...forms),
      jumlah: fc.option(fc.integer({ min: 0, max: 1500 }).map((n) => n / 100)),
      lingkup: fc.constantFrom('Nasional' as const, 'Internasional' as const, null),
      tglMulai: fc.option(day),
      tglSelesai: fc.option(day),
      status: fc.constantFrom('Direncanakan' as const, 'Batal' as const),
    });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        (changes, targetPns) => {
          const rows = changes.map((change) => baris({ ...change, jalur: null }));
          const document = dokumen(rows, { pengaturan: { ...PENGATURAN, targetPns } });
          for (const { v3, jp, kurang } of document.persons) {
            expect(v3 === 'LULUS').toBe(jp >= targetPns);
            expect(Math.round((jp + kurang) * 100)).toBe(
              Math.max(targetPns * 100, Math.round(jp * 100)),
            );
          }
          expect(JSON.parse(JSON.stringify(document))).toEqual(document);
        },
      ),
    );
  });
});

describe('persons', () => {
  it('decision 6: without a NIP the form of origin is the person; blanks never merge', () => {
    const rows = [
      baris({ nip: null, nama: 'Contoh Empat', asal: 'a.xlsx!Form!9' }),
      baris({ nip: null, nama: 'Contoh Empat', asal: 'a.xlsx!Form!10', namaPengembangan: 'Dua' }),
      baris({ nip: null, nama: 'Contoh Empat', asal: 'b.xlsx!Form!9' }),
      baris({ nip: null, nama: 'Contoh Lima', asal: 'a.xlsx!Form!20' }),
      baris({ nip: null, nama: 'Contoh Lima' }),
      baris({ nip: null, nama: 'Contoh Lima' }),
    ];
    const document = dokumen(rows, { pegawai: [] });
    expect(document.persons.map(({ baris: numbers }) => numbers)).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
      [6],
    ]);
  });
  it('rows of a person stand together, in the order of first appearance', () => {
    const rows = [baris(), baris({ nip: NIP_LAIN }), baris({ namaPengembangan: 'Dua' })];
    expect(dokumen(rows).rows.map(({ index, nomor }) => [index, nomor])).toEqual([
      [0, 1],
      [2, 2],
      [1, 3],
    ]);
  });
  it('the order of rows changes nobody’s total', () => {
    const pool = [...contoh72, baris({ nip: NIP_LAIN }), kursus(4, { tglMulai: null })];
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (rows) => {
        const totals = (list: readonly BarisRencana[]) =>
          dokumen(list)
            .persons.map(({ nip, jp, jpTambahan, v3 }) => ({ nip, jp, jpTambahan, v3 }))
            .sort((a, b) => (String(a.nip) < String(b.nip) ? -1 : 1));
        expect(totals(rows)).toEqual(totals(pool));
      }),
    );
  });
  it.each([
    ['the last row', [{}, { unitKerja: 'Bidang Dua' }], 'Bidang Dua'],
    ['the last row that names one', [{}, { unitKerja: null }], 'Bidang Satu'],
    ['one that is not Batal', [{}, { unitKerja: 'Bidang Dua', status: 'Batal' }], 'Bidang Satu'],
    ['one that is Batal, alone', [{ unitKerja: 'Bidang Dua', status: 'Batal' }], 'Bidang Dua'],
    ['Pegawai', [{ unitKerja: null }], 'Bidang Sembilan'],
  ] as const)('is listed in the unit of %s, in verification and evaluation', (_, changes, unit) => {
    const rows = changes.map((change, at) => baris({ idBaris: `R${at}`, ...change }));
    const pegawai = [{ ...PEGAWAI, unitKerja: 'Bidang Sembilan' }];
    const input = { pengaturan: PENGATURAN, tanggal: '2026-01-15', pegawai };
    const { evaluasi } = compareRealisasi({ ...input, rencana: rows, realisasi: [] });
    expect([orang(rows, { pegawai }).unitKerja, evaluasi[0]?.unitKerja]).toEqual([unit, unit]);
  });
  it('the percentage has two decimals', () => {
    const other = { nip: NIP_LAIN, nama: 'Contoh Dua' };
    const third = { nip: NIP_PPPK, nama: 'Contoh Tiga' };
    expect(dokumen([baris()], { pegawai: [PEGAWAI, other, third] }).persen).toBe(33.33);
  });
  it('with a unit in the settings only its persons are added', () => {
    const other = { nip: NIP_LAIN, nama: 'Contoh Dua', unitKerja: 'Bidang Lain' };
    const pengaturan = { ...PENGATURAN, unitKerja: 'bidang satu' };
    const document = dokumen([baris()], { pegawai: [PEGAWAI, other], pengaturan });
    expect(document.persons).toHaveLength(1);
  });
});

describe('V4', () => {
  const pagu = (amount: number | null) => ({
    pengaturan: {
      ...PENGATURAN,
      pagu: [{ unitKerja: 'BIDANG SATU', tahun: 2026, pagu: amount }],
    },
  });
  const verdicts = (rows: BarisRencana[], input: Partial<VerifikasiInput>) =>
    dokumen(rows, input).rows.map(({ v4, aturan }) => [v4, aturan?.v4]);
  it('V4.1 blank: PERLU TELAAH; negative: TIDAK LULUS', () => {
    const rows = [
      baris({ anggaran: null }),
      baris({ anggaran: null, ditolak: { anggaran: -5 } }),
      baris({ anggaran: null, ditolak: { anggaran: '-1.000.000' } }),
      baris({ anggaran: null, ditolak: { anggaran: 'Rp -1.000.000' } }),
      baris({ anggaran: null, ditolak: { anggaran: 'banyak' } }),
    ];
    expect(verdicts(rows, pagu(10))).toEqual([
      ['PERLU TELAAH', 'V4.1'],
      ['TIDAK LULUS', 'V4.1'],
      ['TIDAK LULUS', 'V4.1'],
      ['TIDAK LULUS', 'V4.1'],
      ['PERLU TELAAH', 'V4.1'],
    ]);
  });
  it('V4.2 nothing needed: LULUS', () => {
    expect(verdicts([baris({ anggaran: 0 })], {})).toEqual([['LULUS', 'V4.2']]);
  });
  it('V4.3 no ceiling: PERLU TELAAH', () => {
    expect(verdicts([baris({ anggaran: 1 })], {})).toEqual([['PERLU TELAAH', 'V4.3']]);
    expect(verdicts([baris({ anggaran: 1 })], pagu(null))).toEqual([['PERLU TELAAH', 'V4.3']]);
    const lastYear = { unitKerja: 'Bidang Satu', tahun: 2025, pagu: 9 };
    const pengaturan = { ...PENGATURAN, pagu: [lastYear] };
    expect(verdicts([baris({ anggaran: 1 })], { pengaturan })).toEqual([['PERLU TELAAH', 'V4.3']]);
  });
  it('V4.4 within the ceiling, to the last rupiah: LULUS', () => {
    const rows = [baris({ anggaran: 0.1 }), baris({ anggaran: 0.2 })];
    expect(verdicts(rows, pagu(0.3))).toEqual([
      ['LULUS', 'V4.4'],
      ['LULUS', 'V4.4'],
    ]);
  });
  it('V4.5 by priority, blank last; what still fits passes: LULUS and TIDAK LULUS', () => {
    const rows = [
      baris({ anggaran: 50, prioritas: null }),
      baris({ anggaran: 60, prioritas: 2 }),
      baris({ anggaran: 70, prioritas: 1 }),
      baris({ anggaran: 30, prioritas: 3 }),
      baris({ anggaran: 500, prioritas: 1, status: 'Batal' }),
    ];
    expect(verdicts(rows, pagu(100)).slice(0, 4)).toEqual([
      ['TIDAK LULUS', 'V4.5'],
      ['TIDAK LULUS', 'V4.5'],
      ['LULUS', 'V4.5'],
      ['LULUS', 'V4.5'],
    ]);
  });
  it('shows each unit with what it needs and has', () => {
    const rows = [baris({ anggaran: 60 }), baris({ nip: NIP_LAIN, unitKerja: null, anggaran: 5 })];
    const document = dokumen(rows, pagu(100));
    expect(document.units).toEqual([
      {
        unitKerja: 'Bidang Satu',
        anggaran: 60,
        pagu: 100,
        sisa: 40,
        pegawai: 1,
        memenuhi: 1,
        persen: 100,
      },
      {
        unitKerja: null,
        anggaran: 5,
        pagu: null,
        sisa: null,
        pegawai: 1,
        memenuhi: 1,
        persen: 100,
      },
    ]);
    expect(document.totals).toEqual({ anggaran: 65, pagu: null, jpHitung: 40, jpDiakui: 40 });
  });
});

it('passes blank rows over', () => {
  const blank = baris(Object.fromEntries(Object.keys(baris()).map((key) => [key, null])));
  const document = dokumen([{ ...blank, dasarPertimbangan: [] }, baris()]);
  expect(document.rows.map(({ index }) => index)).toEqual([1]);
  expect(document.units).toHaveLength(1);
});
it('every note can be said', () => {
  const document = dokumen([
    ...contoh72,
    baris({ bentuk: null, jalur: null, jumlah: null, tglMulai: null }),
    baris({ jumlah: null, ditolak: { jumlah: 'tiga' } }),
  ]);
  for (const row of document.rows) {
    for (const { message } of row.catatan) expect(say(message)).toMatch(/\.$/);
  }
});

test('the order of the rows on the sheet decides nothing where they have IDs', () => {
  const rows = [
    ...[1, 2, 3].map((hari) =>
      baris({
        idBaris: `R0000${hari}`,
        bentuk: 'coaching',
        jalur: 'Nonklasikal',
        dasarPertimbangan: ['KAR'],
        jumlah: 1,
        anggaran: 400,
        tglMulai: '2026-03-02',
        tglSelesai: '2026-03-06',
        namaPengembangan: `Topik ${hari}`,
      }),
    ),
    ...[4, 5].map((nomor) => baris({ idBaris: `R0000${nomor}`, nip: NIP_LAIN, anggaran: 400 })),
    // Longer IDs come after shorter ones.
    baris({ idBaris: 'R100000', nip: NIP_PPPK, anggaran: 400 }),
  ];
  const pagu = [{ unitKerja: 'Bidang Satu', tahun: 2026, pagu: 1_000 }];
  const verdicts = (order: readonly BarisRencana[]) => {
    const document = dokumen(order, { pengaturan: { ...PENGATURAN, pagu } });
    const byId = document.rows.map(({ baris: { idBaris }, hasil, v4, v5, jpDiakui }) => [
      idBaris,
      { hasil, v4, v5, jpDiakui },
    ]);
    return Object.fromEntries(byId) as Record<string, { v4: string; v5: string; jpDiakui: number }>;
  };
  const expected = verdicts(rows);
  expect(Object.values(expected).map(({ v4 }) => v4)).toEqual([
    'LULUS',
    'LULUS',
    ...new Array<string>(4).fill('TIDAK LULUS'),
  ]);
  expect(expected.R00005?.v5).toBe('TIDAK LULUS');
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      expect(verdicts(order)).toEqual(expected);
    }),
  );
});
