// Competency gap, performance gap and measures over many: worked examples of 7.6 and properties.
import fc from 'fast-check';
import {
  bandOfJpm,
  categorize,
  categorizeKinerja,
  computeCapaian,
  computeJpm,
  computeKesenjangan,
  EKSPEKTASI_VALUES,
  measureUnit,
  parseEkspektasi,
  parsePredikat,
  predikatOf,
  predikatOfCapaian,
} from '../../../src/bangkom/kesenjangan';

describe('gap of a competency', () => {
  it.each([
    [4, 4, 0, 0, 'Tidak ada'],
    [4, 3, 1, 0, 'Rendah'],
    [4, 2, 2, 0, 'Sedang'],
    [4, 1, 3, 0, 'Tinggi'],
    [3, 4, 0, 1, 'Tidak ada'],
    [5, 0, 5, 0, 'Tinggi'],
  ])('standar %i, nyata %i: gap %i, surplus %i, %s', (standar, nyata, gap, surplus, kategori) => {
    expect(computeKesenjangan(standar, nyata)).toEqual({ gap, surplus });
    expect(categorize(gap)).toBe(kategori);
  });

  it('a blank level is not assessed, not the greatest gap', () => {
    expect(computeKesenjangan(3, null)).toBeNull();
    expect(computeKesenjangan(null, 3)).toBeNull();
  });

  it('a greater gap is never in a lower category', () => {
    const order = ['Tidak ada', 'Rendah', 'Sedang', 'Tinggi'];
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(categorize(less))).toBeLessThanOrEqual(
          order.indexOf(categorize(more)),
        );
      }),
    );
  });
});

describe('Job Person Match', () => {
  const pair = (standar: number | null, nyata: number | null) => ({ standar, nyata });

  it('nine competencies: 24 of 27 is 88.89 %, cukup optimal, MS', () => {
    const jpm = computeJpm([3, 3, 2, 3, 2, 3, 3, 2, 3].map((nyata) => pair(3, nyata)));
    expect(jpm).toEqual({ standar: 27, nyata: 24, persen: 88.89 });
    if (jpm === null) return;
    expect(bandOfJpm(jpm, 'pemetaan')).toBe('Cukup optimal');
    expect(bandOfJpm(jpm, 'seleksi')).toBe('Memenuhi syarat (MS)');
  });

  it('cuts each actual level at its standard, and leaves out what is not assessed', () => {
    expect(computeJpm([pair(3, 5), pair(3, 1)])).toEqual({ standar: 6, nyata: 4, persen: 66.67 });
    expect(computeJpm([pair(3, 3), pair(4, null), pair(null, 2)])?.persen).toBe(100);
    expect(computeJpm([pair(3, null)])).toBeNull();
    expect(computeJpm([])).toBeNull();
  });

  it.each([
    [80, 'Memenuhi syarat (MS)', 'Cukup optimal'],
    [79, 'Masih memenuhi syarat (MMS)', 'Cukup optimal'],
    [78, 'Masih memenuhi syarat (MMS)', 'Cukup optimal'],
    [77, 'Masih memenuhi syarat (MMS)', 'Kurang optimal'],
    [68, 'Masih memenuhi syarat (MMS)', 'Kurang optimal'],
    [67, 'Kurang memenuhi syarat (KMS)', 'Kurang optimal'],
    [89, 'Memenuhi syarat (MS)', 'Cukup optimal'],
    [90, 'Memenuhi syarat (MS)', 'Optimal'],
  ])('%i %%: %s, %s', (nyata, seleksi, pemetaan) => {
    const jpm = { standar: 100, nyata, persen: nyata };
    expect(bandOfJpm(jpm, 'seleksi')).toBe(seleksi);
    expect(bandOfJpm(jpm, 'pemetaan')).toBe(pemetaan);
  });

  it('does not round up into a band', () => {
    const jpm = computeJpm([{ standar: 100_000, nyata: 79_996 }]);
    expect(jpm?.persen).toBe(80);
    expect(jpm && bandOfJpm(jpm, 'seleksi')).toBe('Masih memenuhi syarat (MMS)');
  });
});

describe('measure of a unit', () => {
  it('counts who meets the standard', () => {
    const levels = [
      { standar: 3, nyata: 3 },
      { standar: 3, nyata: 4 },
      { standar: 3, nyata: 2 },
      { standar: 3, nyata: null },
      { standar: null, nyata: 2 },
    ];
    expect(measureUnit(levels)).toEqual({
      total: 4,
      kompeten: 2,
      belumKompeten: 1,
      belumDinilai: 1,
      persentase: 66.67,
    });
    expect(measureUnit([]).persentase).toBeNull();
  });
});

describe('performance gap', () => {
  it.each([
    ['Sangat Baik', 'Tidak ada'],
    ['Baik', 'Tidak ada'],
    ['Butuh Perbaikan', 'Rendah'],
    ['cukup', 'Rendah'],
    ['Kurang', 'Sedang'],
    ['SANGAT KURANG', 'Tinggi'],
  ])('%s: %s', (text, kategori) => {
    const predikat = parsePredikat(text);
    expect(predikat && categorizeKinerja(predikat)).toBe(kategori);
  });

  it('takes the categories of the settings', () => {
    const kategori = {
      'Sangat Baik': 'Tidak ada',
      Baik: 'Rendah',
      'Butuh Perbaikan': 'Sedang',
      Kurang: 'Tinggi',
      'Sangat Kurang': 'Tinggi',
    } as const;
    expect(categorizeKinerja('Baik', kategori)).toBe('Rendah');
  });

  it('predicate of both ratings', () => {
    const table = EKSPEKTASI_VALUES.map((hasil) =>
      EKSPEKTASI_VALUES.map((perilaku) => predikatOf(hasil, perilaku)),
    );
    expect(table).toEqual([
      ['Sangat Baik', 'Baik', 'Kurang'],
      ['Baik', 'Baik', 'Kurang'],
      ['Butuh Perbaikan', 'Butuh Perbaikan', 'Sangat Kurang'],
    ]);
    expect(parseEkspektasi('Di Bawah Ekspektasi')).toBe('Di bawah');
    expect(parseEkspektasi('lumayan')).toBeNull();
  });

  it.each([
    [120, 'Sangat Baik'],
    [110, 'Sangat Baik'],
    [109.99, 'Baik'],
    [90, 'Baik'],
    [89.99, 'Butuh Perbaikan'],
    [70, 'Butuh Perbaikan'],
    [69.99, 'Kurang'],
    [50, 'Kurang'],
    [49.99, 'Sangat Kurang'],
    [-10, 'Sangat Kurang'],
  ])('achievement %d %%: %s', (persen, predikat) => {
    expect(predikatOfCapaian(persen)).toBe(predikat);
  });

  it('achievement in percent, also where lower is better', () => {
    expect(computeCapaian(9, 10)).toBe(90);
    expect(computeCapaian(1, 3)).toBe(33.33);
    expect(computeCapaian(12, 10, true)).toBe(80);
    expect(computeCapaian(8, 10, true)).toBe(120);
  });
});
