// The performance gap: from a predicate, two ratings, or an achievement in percent. Source: domain 3.5.
import { roundToHundredths } from '../angka';
import { normalise } from '../bentuk';
import type { SumberId } from '../sumber';
import type { KategoriKesenjangan } from './kompetensi';

/** Predicates of SIASN, best first. */
export const PREDIKAT_VALUES = [
  'Sangat Baik',
  'Baik',
  'Butuh Perbaikan',
  'Kurang',
  'Sangat Kurang',
] as const;
export type Predikat = (typeof PREDIKAT_VALUES)[number];

/** A predicate with what it means for the gap. */
export interface KetentuanPredikat {
  /** Category of the performance gap; an assumption, and a setting of the workbook. */
  readonly kategori: KategoriKesenjangan;
  /** Lowest achievement in percent. */
  readonly capaianMulai: number;
  readonly sumber: SumberId;
}

/**
 * What each predicate means. An achievement of 110 % is Sangat Baik only with a new idea (PP
 * 30/2019); for the gap that makes no difference.
 */
export const KETENTUAN_PREDIKAT: Readonly<Record<Predikat, KetentuanPredikat>> = {
  'Sangat Baik': { kategori: 'Tidak ada', capaianMulai: 110, sumber: 'pp-30-2019' },
  Baik: { kategori: 'Tidak ada', capaianMulai: 90, sumber: 'pp-30-2019' },
  'Butuh Perbaikan': { kategori: 'Rendah', capaianMulai: 70, sumber: 'pp-30-2019' },
  Kurang: { kategori: 'Sedang', capaianMulai: 50, sumber: 'pp-30-2019' },
  'Sangat Kurang': { kategori: 'Tinggi', capaianMulai: 0, sumber: 'pp-30-2019' },
};

/** A rating of work results or of conduct against the expectation. */
export const EKSPEKTASI_VALUES = ['Di atas', 'Sesuai', 'Di bawah'] as const;
export type Ekspektasi = (typeof EKSPEKTASI_VALUES)[number];

/** Predicate by rating of results, then of conduct. Source: Permenpan RB 6/2022, domain 3.5. */
const PREDIKAT_DARI: Readonly<Record<Ekspektasi, Readonly<Record<Ekspektasi, Predikat>>>> = {
  'Di atas': { 'Di atas': 'Sangat Baik', Sesuai: 'Baik', 'Di bawah': 'Kurang' },
  Sesuai: { 'Di atas': 'Baik', Sesuai: 'Baik', 'Di bawah': 'Kurang' },
  'Di bawah': {
    'Di atas': 'Butuh Perbaikan',
    Sesuai: 'Butuh Perbaikan',
    'Di bawah': 'Sangat Kurang',
  },
};

/** The predicate that a text names ("Cukup" is the older name of Butuh Perbaikan); null for none. */
export function parsePredikat(text: string): Predikat | null {
  const word = normalise(text);
  if (word === 'cukup') return 'Butuh Perbaikan';
  return PREDIKAT_VALUES.find((predikat) => normalise(predikat) === word) ?? null;
}

/** The rating that a text names, with or without "ekspektasi"; null when it names none. */
export function parseEkspektasi(text: string): Ekspektasi | null {
  const word = normalise(text).replace(/ ekspektasi$/, '');
  return EKSPEKTASI_VALUES.find((ekspektasi) => normalise(ekspektasi) === word) ?? null;
}

/** The predicate of the ratings of work results and of conduct. */
export const predikatOf = (hasilKerja: Ekspektasi, perilaku: Ekspektasi): Predikat =>
  PREDIKAT_DARI[hasilKerja][perilaku];

/**
 * Achievement in percent, two decimals; `target` > 0. Where lower is better (cost, complaints) it is
 * (2 − realisasi / target) × 100, an assumption.
 */
export function computeCapaian(realisasi: number, target: number, rendahLebihBaik = false): number {
  const part = realisasi / target;
  return roundToHundredths((rendahLebihBaik ? 2 - part : part) * 100);
}

/** The predicate whose band holds an achievement in percent. */
export function predikatOfCapaian(persen: number): Predikat {
  return (
    PREDIKAT_VALUES.find((predikat) => persen >= KETENTUAN_PREDIKAT[predikat].capaianMulai) ??
    'Sangat Kurang'
  );
}

/** What is known of a person's performance; `capaian` in percent. */
export interface DataKinerja {
  readonly predikat?: Predikat | null;
  readonly hasilKerja?: Ekspektasi | null;
  readonly perilaku?: Ekspektasi | null;
  readonly capaian?: number | null;
}

/** Where the predicate comes from. */
export type AsalPredikat = 'Predikat' | 'Hasil kerja dan perilaku' | 'Capaian';

/** The predicate, or what the two ratings or else the achievement make of it. Source: domain 3.5. */
export function predikatDari({
  predikat = null,
  hasilKerja = null,
  perilaku = null,
  capaian = null,
}: DataKinerja): { readonly predikat: Predikat | null; readonly asal: AsalPredikat | null } {
  if (predikat !== null) return { predikat, asal: 'Predikat' };
  if (hasilKerja !== null && perilaku !== null) {
    return { predikat: predikatOf(hasilKerja, perilaku), asal: 'Hasil kerja dan perilaku' };
  }
  if (capaian !== null) return { predikat: predikatOfCapaian(capaian), asal: 'Capaian' };
  return { predikat: null, asal: null };
}

/** The category of the performance gap of a predicate; `kategori` overrides the assumed ones. */
export const categorizeKinerja = (
  predikat: Predikat,
  kategori?: Readonly<Record<Predikat, KategoriKesenjangan>>,
): KategoriKesenjangan => kategori?.[predikat] ?? KETENTUAN_PREDIKAT[predikat].kategori;
