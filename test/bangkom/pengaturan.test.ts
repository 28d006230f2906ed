// Settings: defaults of the domain, refusals that fall back to them, and the sheet SKJ.
import {
  ambangOf,
  DEFAULT_PENGATURAN,
  kategoriKinerjaOf,
  KUNCI_PENGATURAN,
  parsePengaturan,
  PENGATURAN,
  tahunRencana,
} from '../../src/bangkom/pengaturan';
import { indexSkj, parseSkj } from '../../src/bangkom/skj';
import { say } from '../../src/messages';

it('has the defaults of the domain', () => {
  expect(DEFAULT_PENGATURAN).toMatchObject({
    tahun: null,
    profilJp: 'PERLAN-10-2018',
    targetPns: 20,
    targetPppk: 20,
    batasPppk: 24,
    gabungBatasLingkup: true,
    ambangRendah: 1,
    ambangSedang: 2,
    ambangTinggi: 3,
    potensiMenengah: 60,
    potensiTinggi: 80,
    jpmSebagaiPotensi: false,
    levelJptMadya: 5,
    levelAhliPertama: 2,
    batasWajarHari: 60,
    batasWajarSemester: 8,
    batasWajarKegiatan: 24,
    batasWajarJp: 1000,
    pagu: [],
  });
  expect(ambangOf(DEFAULT_PENGATURAN)).toEqual({ rendah: 1, sedang: 2, tinggi: 3 });
  expect(kategoriKinerjaOf(DEFAULT_PENGATURAN)['Sangat Kurang']).toBe('Tinggi');
});

it('every setting is complete, and its default keeps to its own range', () => {
  const names = KUNCI_PENGATURAN.map((key) => PENGATURAN[key].nama);
  expect(new Set(names).size).toBe(names.length);
  for (const key of KUNCI_PENGATURAN) {
    const { schema, default: value, label, source, rentang } = PENGATURAN[key];
    expect(schema.safeParse(value).success).toBe(true);
    expect([label, source, rentang].every((text) => text !== '')).toBe(true);
  }
});

it('takes the plan year from today where it is blank', () => {
  expect(tahunRencana(DEFAULT_PENGATURAN, '2027-03-01')).toBe(2027);
  expect(tahunRencana({ tahun: 2026 }, '2027-03-01')).toBe(2026);
});

it('reads cells as Excel and people give them', () => {
  const { pengaturan, problems } = parsePengaturan({
    butir: {
      tahun: '2026',
      targetPns: '20,5',
      gabungBatasLingkup: 'TIDAK',
      jpmSebagaiPotensi: true,
      profilJp: 'ntt 2021',
      namaInstansi: ' Dinas Contoh ',
      batasPppk: '',
    },
    pagu: [
      { unitKerja: 'Bidang Satu', tahun: 2026, pagu: '1.500' },
      { unitKerja: '', tahun: '', pagu: '' },
      { unitKerja: 'Bidang Dua', tahun: 2026, pagu: '' },
    ],
  });
  expect(problems).toEqual([]);
  expect(pengaturan).toMatchObject({
    tahun: 2026,
    targetPns: 20.5,
    gabungBatasLingkup: false,
    jpmSebagaiPotensi: true,
    profilJp: 'NTT-2021',
    namaInstansi: 'Dinas Contoh',
    batasPppk: 24,
    pagu: [
      { unitKerja: 'Bidang Satu', tahun: 2026, pagu: 1500 },
      { unitKerja: 'Bidang Dua', tahun: 2026, pagu: null },
    ],
  });
});

it('refuses what is out of range, says so, and keeps the default', () => {
  const { pengaturan, problems } = parsePengaturan({
    butir: { tahun: 1999, targetPns: 'banyak', gabungBatasLingkup: 'mungkin', profilJp: 'lain' },
    pagu: [
      { unitKerja: 'Bidang Satu', tahun: 2026, pagu: -1 },
      { unitKerja: 'bidang  satu', tahun: 2026, pagu: 5 },
      { unitKerja: 'Bidang Dua', tahun: '', pagu: 5 },
    ],
  });
  expect(pengaturan).toMatchObject({
    tahun: null,
    targetPns: 20,
    gabungBatasLingkup: true,
    profilJp: 'PERLAN-10-2018',
    pagu: [{ unitKerja: 'Bidang Satu', tahun: 2026, pagu: null }],
  });
  expect(problems.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
    'E tahun',
    'E profilJp',
    'E targetPns',
    'E gabungBatasLingkup',
    'E pagu',
    'E unitKerja',
    'E tahun',
  ]);
  for (const { message } of problems) expect(say(message)).toMatch(/\.$/);
});

it('the thresholds of the potential must rise too', () => {
  const { pengaturan, problems } = parsePengaturan({ butir: { potensiMenengah: 85 } });
  expect(pengaturan).toMatchObject({ potensiMenengah: 60, potensiTinggi: 80 });
  expect(problems).toMatchObject([
    { severity: 'E', field: 'potensiMenengah', code: 'talenta.ambangPotensiTidakUrut' },
  ]);
});

it('a NIP that Excel has made a number is printed under no signature', () => {
  const { pengaturan, problems } = parsePengaturan({
    butir: {
      nipKepala: 196509271990111000,
      nipPyB: '196509271990131004',
      nipVerifikator: '19650927 199011 1 004',
    },
  });
  expect(pengaturan).toMatchObject({
    nipKepala: '',
    nipPyB: '196509271990131004',
    nipVerifikator: '19650927 199011 1 004',
  });
  expect(problems.map(({ severity, field, code }) => [severity, field, code])).toEqual([
    ['E', 'nipKepala', 'pegawai.N9'],
    ['W', 'nipPyB', 'pegawai.N3'],
  ]);
});

it('says where each default comes from in words that a reader of the sheet can follow', () => {
  for (const key of KUNCI_PENGATURAN)
    expect(PENGATURAN[key].source).not.toMatch(/domain|keputusan \d/);
  expect(PENGATURAN.levelJptMadya.source).toMatch(/^Tanpa naskah; /);
  expect(PENGATURAN.levelPengawas.source).toMatch(/^Sumber publik lain; /);
});

it('thresholds must rise', () => {
  const { pengaturan, problems } = parsePengaturan({ butir: { ambangRendah: 3 } });
  expect(ambangOf(pengaturan)).toEqual({ rendah: 1, sedang: 2, tinggi: 3 });
  expect(problems).toMatchObject([{ severity: 'E', code: 'kesenjangan.ambangTidakUrut' }]);
});

describe('SKJ', () => {
  it('reads its rows and finds a competency by post or by jenjang', () => {
    const { rows, problems } = parseSkj([
      {
        jabatan: 'Analis Kebijakan',
        jenjang: '',
        jenisKompetensi: 'teknis',
        kompetensi: 'Penyusunan kebijakan',
        level: 3,
      },
      {
        jabatan: '',
        jenjang: 'eselon 4',
        jenisKompetensi: 'Manajerial',
        kompetensi: 'Komunikasi',
        level: '2',
      },
      { jabatan: '', jenjang: '', jenisKompetensi: '', kompetensi: '', level: '' },
      { jabatan: '', jenjang: '', jenisKompetensi: 'Umum', kompetensi: 'X', level: 9 },
    ]);
    expect(problems.map(({ severity, row, field }) => `${severity} ${row} ${field}`)).toEqual([
      'E 3 jenisKompetensi',
      'E 3 level',
      'W 3 jabatan',
    ]);
    const skj = indexSkj(rows);
    expect(skj.find('analis  kebijakan', null, 'PENYUSUNAN kebijakan')).toEqual({
      jenis: ['Teknis'],
      level: 3,
    });
    expect(skj.find('Lurah', 'Pengawas', 'komunikasi')?.level).toBe(2);
    expect(skj.find('Lurah', null, 'komunikasi')).toBeNull();
    expect(indexSkj([]).isEmpty).toBe(true);
  });
});
