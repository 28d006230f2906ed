// The nine boxes: performance against potential. Source: domain 5.1.
import { parseAngka } from '../angka';
import { isBlank, isEmpty, toText } from '../cell';
import { normalise, type BentukId } from '../bentuk';
import {
  EKSPEKTASI_VALUES,
  parseEkspektasi,
  parsePredikat,
  type Ekspektasi,
  type Predikat,
} from '../kesenjangan';
import { invalidValue, succeed, type CellResult } from '../result';
import type { TalentaMessage } from './messages';

/** Potential, lowest first. */
export const POTENSI_VALUES = ['Rendah', 'Menengah', 'Tinggi'] as const;
export type Potensi = (typeof POTENSI_VALUES)[number];

export type NomorKotak = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** One box of the map. */
export interface Kotak {
  readonly nomor: NomorKotak;
  readonly kinerja: Ekspektasi;
  readonly potensi: Potensi;
  /** Recommendations of Permenpan RB 3/2020, as public copies have them. */
  readonly rekomendasi: readonly string[];
  /** Forms that fit; an assumption, because the figure of the source is lost. */
  readonly bentuk: readonly BentukId[];
}

/** The trainings that the source calls simply "Pelatihan" (lampiran A no. 8). */
const PELATIHAN = [
  'pelatihan_teknis',
  'pelatihan_fungsional',
  'pelatihan_sosial_kultural',
] as const satisfies readonly BentukId[];
/** "Literatur pembelajaran" (lampiran A no. 5). */
const LITERATUR = ['belajar_mandiri'] as const satisfies readonly BentukId[];

/** The nine boxes by number. */
export const KOTAK: readonly Kotak[] = [
  {
    nomor: 1,
    kinerja: 'Di bawah',
    potensi: 'Rendah',
    rekomendasi: ['Diproses sesuai ketentuan peraturan perundangan'],
    bentuk: ['konseling', 'coaching', 'manage_out'],
  },
  {
    nomor: 2,
    kinerja: 'Sesuai',
    potensi: 'Rendah',
    rekomendasi: ['Bimbingan kinerja', 'Pengembangan kompetensi', 'Penempatan yang sesuai'],
    bentuk: ['coaching', 'mentoring', ...PELATIHAN, 'magang', ...LITERATUR],
  },
  {
    nomor: 3,
    kinerja: 'Di bawah',
    potensi: 'Menengah',
    rekomendasi: [
      'Bimbingan kinerja',
      'Konseling kinerja',
      'Pengembangan kompetensi',
      'Penempatan yang sesuai',
    ],
    bentuk: ['coaching', 'konseling', ...PELATIHAN, 'reposisi'],
  },
  {
    nomor: 4,
    kinerja: 'Di atas',
    potensi: 'Rendah',
    rekomendasi: ['Rotasi', 'Pengembangan kompetensi'],
    bentuk: ['mentoring', ...PELATIHAN, 'rotasi', 'cross_training'],
  },
  {
    nomor: 5,
    kinerja: 'Sesuai',
    potensi: 'Menengah',
    rekomendasi: ['Penempatan yang sesuai', 'Bimbingan kinerja', 'Pengembangan kompetensi'],
    bentuk: [...PELATIHAN, 'job_enlargement', 'mentoring', ...LITERATUR],
  },
  {
    nomor: 6,
    kinerja: 'Di bawah',
    potensi: 'Tinggi',
    rekomendasi: ['Penempatan yang sesuai', 'Bimbingan kinerja', 'Konseling kinerja'],
    bentuk: ['coaching', 'konseling', 'reposisi'],
  },
  {
    nomor: 7,
    kinerja: 'Di atas',
    potensi: 'Menengah',
    rekomendasi: [
      'Dipertahankan',
      'Masuk kelompok rencana suksesi (KRS) instansi',
      'Rotasi/pengayaan jabatan',
      'Pengembangan kompetensi',
      'Tugas belajar',
    ],
    bentuk: ['cross_training', 'penugasan_khusus', 'rotasi', ...PELATIHAN],
  },
  {
    nomor: 8,
    kinerja: 'Sesuai',
    potensi: 'Tinggi',
    rekomendasi: [
      'Dipertahankan',
      'Masuk KRS instansi',
      'Rotasi/perluasan jabatan',
      'Bimbingan kinerja',
    ],
    bentuk: ['penugasan_khusus', 'rotasi', 'job_enlargement', 'coaching'],
  },
  {
    nomor: 9,
    kinerja: 'Di atas',
    potensi: 'Tinggi',
    rekomendasi: ['Dipromosikan dan dipertahankan', 'Masuk KRS instansi/nasional', 'Penghargaan'],
    bentuk: ['pengembangan_talent', 'penugasan_khusus', 'cross_training'],
  },
];

/** From which score (0 to 100) the potential is Menengah and Tinggi. */
export interface AmbangPotensi {
  readonly menengah: number;
  readonly tinggi: number;
}

/** An assumption: 60/80, 46/72 and 70/90 are all in use. */
export const DEFAULT_AMBANG_POTENSI: AmbangPotensi = { menengah: 60, tinggi: 80 };

/** Performance axis of a predicate. Source: domain 5.1, recalled. */
export const kinerjaOf = (predikat: Predikat): Ekspektasi =>
  predikat === 'Sangat Baik' ? 'Di atas' : predikat === 'Baik' ? 'Sesuai' : 'Di bawah';

/** Potential axis of a score 0 to 100. */
export const potensiOf = (skor: number, ambang: AmbangPotensi = DEFAULT_AMBANG_POTENSI): Potensi =>
  skor >= ambang.tinggi ? 'Tinggi' : skor >= ambang.menengah ? 'Menengah' : 'Rendah';

/** The box of a pair. */
export function findKotak(kinerja: Ekspektasi, potensi: Potensi): Kotak {
  const kotak = KOTAK.find((box) => box.kinerja === kinerja && box.potensi === potensi);
  if (kotak === undefined) throw new RangeError(`No box for ${kinerja} and ${potensi}.`);
  return kotak;
}

/** Rows of the map from the top, each from the lowest potential: for drawing it. */
export const KOTAK_GRID: readonly (readonly Kotak[])[] = EKSPEKTASI_VALUES.map((kinerja) =>
  POTENSI_VALUES.map((potensi) => findKotak(kinerja, potensi)),
);

/**
 * The box of two cells, null where one is blank: a predicate or a rating, and a word or a score 0 to
 * 100. A score of 0 is a score.
 */
export function readKotak(
  kinerja: unknown,
  potensi: unknown,
  ambang: AmbangPotensi = DEFAULT_AMBANG_POTENSI,
): CellResult<Kotak | null, TalentaMessage> {
  if (isBlank(kinerja) || isEmpty(potensi)) return succeed(null);
  const teksKinerja = toText(kinerja);
  const predikat = parsePredikat(teksKinerja);
  const sumbuKinerja = predikat === null ? parseEkspektasi(teksKinerja) : kinerjaOf(predikat);
  if (sumbuKinerja === null) {
    return invalidValue({ code: 'talenta.kinerjaTidakDikenal', params: { teks: teksKinerja } });
  }
  const sumbuPotensi = readPotensi(potensi, ambang);
  if (sumbuPotensi === null) {
    const params = { teks: toText(potensi) };
    return invalidValue({ code: 'talenta.potensiTidakDikenal', params });
  }
  return succeed(findKotak(sumbuKinerja, sumbuPotensi));
}

/** Thresholds of two cells, each blank for its default: 0 < menengah < tinggi ≤ 100. */
export function readAmbangPotensi(
  menengah: unknown,
  tinggi: unknown,
): CellResult<AmbangPotensi, TalentaMessage> {
  const read = (raw: unknown, value: number): number => {
    if (isBlank(raw)) return value;
    const angka = parseAngka(raw);
    return angka.kind === 'number' ? angka.value : NaN;
  };
  const ambang = {
    menengah: read(menengah, DEFAULT_AMBANG_POTENSI.menengah),
    tinggi: read(tinggi, DEFAULT_AMBANG_POTENSI.tinggi),
  };
  return ambang.menengah > 0 && ambang.menengah < ambang.tinggi && ambang.tinggi <= 100
    ? succeed(ambang)
    : invalidValue({ code: 'talenta.ambangPotensiTidakUrut', params: {} });
}

function readPotensi(raw: unknown, ambang: AmbangPotensi): Potensi | null {
  const angka = parseAngka(raw);
  if (angka.kind === 'number') {
    return angka.value >= 0 && angka.value <= 100 ? potensiOf(angka.value, ambang) : null;
  }
  const word = normalise(toText(raw));
  return POTENSI_VALUES.find((potensi) => normalise(potensi) === word) ?? null;
}
