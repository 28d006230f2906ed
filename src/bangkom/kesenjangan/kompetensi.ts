// The gap of a competency: levels, gap and category. Source: domain 3.4.
import { parseAngka } from '../angka';
import { isBlank, isEmpty, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import type { PasanganLevel } from './jpm';
import type { KesenjanganMessage } from './messages';

/** Size of a gap in words, from none to the greatest. */
export const KATEGORI_KESENJANGAN = ['Tidak ada', 'Rendah', 'Sedang', 'Tinggi'] as const;
export type KategoriKesenjangan = (typeof KATEGORI_KESENJANGAN)[number];

/** From which gap (in levels) each category begins; rising. */
export interface AmbangKesenjangan {
  readonly rendah: number;
  readonly sedang: number;
  readonly tinggi: number;
}

/** An assumption: no source gives thresholds. Source: domain 3.4. */
export const DEFAULT_AMBANG: AmbangKesenjangan = { rendah: 1, sedang: 2, tinggi: 3 };

/** Levels missing to the standard, and levels above it; one of the two is 0. */
export interface Kesenjangan {
  readonly gap: number;
  readonly surplus: number;
}

/**
 * Gap and surplus in levels; null where a level is missing, which means "not assessed", never the
 * greatest gap. `standar` 1 to 5, `nyata` 0 to 5.
 */
export function computeKesenjangan(
  standar: number | null,
  nyata: number | null,
): Kesenjangan | null {
  if (standar === null || nyata === null) return null;
  return { gap: Math.max(0, standar - nyata), surplus: Math.max(0, nyata - standar) };
}

/** The category of a gap of so many levels. */
export function categorize(
  gap: number,
  ambang: AmbangKesenjangan = DEFAULT_AMBANG,
): KategoriKesenjangan {
  if (gap >= ambang.tinggi) return 'Tinggi';
  if (gap >= ambang.sedang) return 'Sedang';
  return gap >= ambang.rendah ? 'Rendah' : 'Tidak ada';
}

/**
 * The levels of two cells, null where blank. A standard of 0 is a blank cell; an actual level of 0
 * means "belum memiliki". `#VALUE!` for anything but whole levels 1 to 5 and 0 to 5.
 */
export function readLevels(
  standar: unknown,
  nyata: unknown,
): CellResult<PasanganLevel, KesenjanganMessage> {
  const levelStandar = isBlank(standar) ? null : readLevel(standar);
  if (levelStandar === undefined || levelStandar === 0) {
    const params = { teks: toText(standar) };
    return invalidValue({ code: 'kesenjangan.standarDiLuarRentang', params });
  }
  const levelNyata = isEmpty(nyata) ? null : readLevel(nyata);
  if (levelNyata === undefined) {
    const params = { teks: toText(nyata) };
    return invalidValue({ code: 'kesenjangan.nyataDiLuarRentang', params });
  }
  return succeed({ standar: levelStandar, nyata: levelNyata });
}

/** Gap and surplus of two cells; null where a level is blank. */
export function readKesenjangan(
  standar: unknown,
  nyata: unknown,
): CellResult<Kesenjangan | null, KesenjanganMessage> {
  const levels = readLevels(standar, nyata);
  return levels.ok ? succeed(computeKesenjangan(levels.value.standar, levels.value.nyata)) : levels;
}

/** Thresholds of three cells, each blank for its default; they must be whole and rise. */
export function readAmbang(
  rendah: unknown,
  sedang: unknown,
  tinggi: unknown,
): CellResult<AmbangKesenjangan, KesenjanganMessage> {
  const read = (raw: unknown, value: number): number => {
    if (isBlank(raw)) return value;
    const angka = parseAngka(raw);
    return angka.kind === 'number' && Number.isInteger(angka.value) ? angka.value : NaN;
  };
  const ambang = {
    rendah: read(rendah, DEFAULT_AMBANG.rendah),
    sedang: read(sedang, DEFAULT_AMBANG.sedang),
    tinggi: read(tinggi, DEFAULT_AMBANG.tinggi),
  };
  return ambang.rendah >= 1 && ambang.rendah < ambang.sedang && ambang.sedang < ambang.tinggi
    ? succeed(ambang)
    : invalidValue({ code: 'kesenjangan.ambangTidakUrut', params: {} });
}

/** A whole level 0 to 5; undefined for anything else. */
function readLevel(raw: unknown): number | undefined {
  const angka = parseAngka(raw);
  if (angka.kind !== 'number' || !Number.isInteger(angka.value)) return undefined;
  return angka.value >= 0 && angka.value <= 5 ? angka.value : undefined;
}
