// Nine boxes, recommendations and 70:20:10 against domain 5.1 to 5.4.
import { BENTUK } from '../../../src/bangkom/bentuk';
import { JENJANG_VALUES } from '../../../src/bangkom/pegawai';
import { KODE_DASAR } from '../../../src/bangkom/rencana/daftar';
import {
  findProgramBelumDiikuti,
  isDasarAllowed,
  KETENTUAN_DASAR,
  KOTAK,
  KOTAK_GRID,
  LAMPIRAN_A,
  listProporsi,
  measureProporsi,
  PERLU_PENGELOLA_DIKLAT,
  programWajibOf,
  readAmbangPotensi,
  readDasar,
  readKotak,
  recommend,
  REKOMENDASI,
} from '../../../src/bangkom/talenta';

describe('nine boxes', () => {
  it('stands as the regulation draws it', () => {
    expect(KOTAK_GRID.map((row) => row.map(({ nomor }) => nomor))).toEqual([
      [4, 7, 9],
      [2, 5, 8],
      [1, 3, 6],
    ]);
    expect(KOTAK.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads predicate and score, with other thresholds too', () => {
    const nomor = (kinerja: unknown, potensi: unknown, ambang?: [unknown, unknown]) => {
      const limits = ambang && readAmbangPotensi(...ambang);
      const result = readKotak(kinerja, potensi, limits?.ok ? limits.value : undefined);
      return result.ok ? result.value?.nomor : result.message.code;
    };
    expect(nomor('Baik', 80)).toBe(8);
    expect(nomor('Baik', '79,99')).toBe(5);
    expect(nomor('Baik', 60)).toBe(5);
    expect(nomor('Cukup', 59.99)).toBe(1);
    expect(nomor('Baik', 80, [70, 90])).toBe(5);
    expect(nomor('Baik', 101)).toBe('talenta.potensiTidakDikenal');
    expect(nomor('Hebat', 80)).toBe('talenta.kinerjaTidakDikenal');
    expect(readAmbangPotensi(80, 60).ok).toBe(false);
  });
});

describe('recommendations', () => {
  it('answers every ground', () => {
    for (const kode of KODE_DASAR) expect(REKOMENDASI[kode].utama.length).toBeGreaterThan(0);
  });

  it('recommends what lampiran B allows, bimtek for GKT excepted, which domain 5.3 adds', () => {
    const beyond = KODE_DASAR.flatMap((kode) =>
      REKOMENDASI[kode].utama
        .filter((bentuk) => isDasarAllowed(bentuk, [kode]) !== true)
        .map((bentuk) => `${kode} ${bentuk}`),
    );
    expect(beyond).toEqual(['GKT bimtek']);
  });

  it('marks what goes beyond the source', () => {
    expect(
      recommend(['GKM'])
        .filter(({ tambahan }) => tambahan)
        .map(({ bentuk }) => bentuk),
    ).toEqual(['coaching', 'mentoring', 'belajar_mandiri']);
    expect(recommend(['GKM', 'KAR']).find(({ bentuk }) => bentuk === 'coaching')?.tambahan).toBe(
      false,
    );
    expect(recommend([])).toEqual([]);
  });

  it.each([
    ['pelatihan_teknis', ['GKT'], true],
    ['pelatihan_teknis', ['GKJ'], false],
    ['pelatihan_teknis', ['GKJ', 'GKT'], true],
    ['coaching', ['GKJ-M'], true],
    ['coaching', ['GKJ'], false],
    ['pertukaran_pegawai', ['KAR'], true],
    ['detasering', ['SYR'], false],
    ['rotasi', ['KAR'], null],
    ['klasikal_lainnya', ['GKT'], null],
    ['pelatihan_nasional', ['GKT'], null],
  ] as const)('%s on %p: %p', (bentuk, dasar, allowed) => {
    expect(isDasarAllowed(bentuk, dasar)).toBe(allowed);
  });

  it('has a list for the 23 forms of lampiran B', () => {
    expect(Object.keys(KETENTUAN_DASAR)).toHaveLength(23);
    expect(PERLU_PENGELOLA_DIKLAT).toContain('e_learning');
  });

  it.each([
    ['GKT', ['GKT']],
    ['gkj - m', ['GKJ-M']],
    ['GKJ, GKT', ['GKJ', 'GKT']],
    ['GKJ dan GKT', ['GKJ', 'GKT']],
    ['Kesenjangan kompetensi teknis', ['GKT']],
    ['Transfer of knowledge / kompetensi sesuai jabatan yang akan diisi sementara', ['TRF']],
    ['GKJ; GKT; ', ['GKJ', 'GKT']],
    ['', []],
    [null, []],
  ])('reads %p', (text, dasar) => {
    expect(readDasar(text)).toEqual({ ok: true, value: dasar });
  });
});

describe('lampiran A', () => {
  it('has the thirteen forms', () => {
    expect(LAMPIRAN_A.map(({ nomor }) => nomor)).toEqual(
      Array.from({ length: 13 }, (_, i) => i + 1),
    );
  });
});

describe('70:20:10', () => {
  it('places every form once', () => {
    const all = [...listProporsi(70), ...listProporsi(20), ...listProporsi(10)];
    expect(new Set(all).size).toBe(BENTUK.length);
    expect(all).toHaveLength(BENTUK.length);
    expect(listProporsi(70)).toEqual([
      'pertukaran_pegawai',
      'magang',
      'detasering',
      'job_enlargement',
      'job_enrichment',
    ]);
    expect(listProporsi(20)).toEqual([
      'patok_banding',
      'coaching',
      'mentoring',
      'komunitas_belajar',
      'bimbingan_tempat_kerja',
    ]);
  });

  it('measures shares by JP and by count', () => {
    const shares = measureProporsi([
      { bentuk: 'magang', jp: 20 },
      { bentuk: 'coaching', jp: 8.4 },
      { bentuk: 'seminar', jp: 1.6 },
      { bentuk: 'rotasi', jp: null },
    ]);
    expect(shares).toEqual([
      { kelompok: 70, kegiatan: 1, jp: 20, persenKegiatan: 25, persenJp: 66.67 },
      { kelompok: 20, kegiatan: 1, jp: 8.4, persenKegiatan: 25, persenJp: 28 },
      { kelompok: 10, kegiatan: 2, jp: 1.6, persenKegiatan: 50, persenJp: 5.33 },
    ]);
    expect(measureProporsi([])[0]?.persenJp).toBeNull();
  });
});

describe('mandatory programmes', () => {
  const lacking = (...args: Parameters<typeof findProgramBelumDiikuti>) =>
    findProgramBelumDiikuti(...args).map(({ nama }) => nama);

  it('holds a list for each level of the source, and none for the others', () => {
    const without = JENJANG_VALUES.filter((jenjang) => programWajibOf(jenjang).length === 0);
    expect(without).toEqual(['JPT Utama', 'JPT Madya']);
    expect(programWajibOf('Pelaksana', 'CPNS').map(({ label }) => label)).toEqual([
      'CPNS',
      'Pelaksana Level I',
    ]);
  });

  it('accepts the old and the new names of leadership trainings', () => {
    const diklatpim = 'Diklatpim IV';
    expect(lacking('Pengawas', 'PNS', [])).toContain(diklatpim);
    for (const record of [
      'PKP Angkatan XII',
      'Diklatpim IV',
      'Diklat PIM Tk. IV',
      'Diklatpim Tingkat IV',
      'pelatihan kepemimpinan pengawas',
    ]) {
      expect(lacking('Pengawas', 'PNS', [record])).not.toContain(diklatpim);
    }
    expect(lacking('Pengawas', 'PNS', ['Pelatihan Kepemimpinan Administrator'])).toContain(
      diklatpim,
    );
    expect(lacking('Administrator', 'PNS', ['PKP'])).toContain('Diklatpim III');
  });

  it('a longer name that holds a shorter one is another programme', () => {
    const record = 'Self Time Management Discipline';
    expect(lacking('Pengawas', 'PNS', [record])).toContain('Time Management');
    expect(lacking('Pelaksana', 'PNS', [record])).not.toContain(record);
    expect(lacking('Pengawas', 'PNS', [`${record}; Time Management`])).not.toContain(
      'Time Management',
    );
  });

  it('names only what the source demands, in whole words', () => {
    expect(lacking(null, 'CPNS', ['Orientasi CPNS', 'Latsar Gol. III'])).toEqual([]);
    expect(lacking('JF Ahli Muda', null, [])).not.toContain('Embracing Change');
    expect(lacking('Pengawas', null, ['PKPX'])).toContain('Diklatpim IV');
    expect(lacking(null, null, [])).toEqual([]);
  });
});
