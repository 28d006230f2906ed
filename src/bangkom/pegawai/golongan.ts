// Ranks: golongan and pangkat of PNS, golongan of PPPK. Source: domain 6.4.
import type { StatusAsn } from '../rencana/daftar';

/** Golongan of PNS with the name of the rank. Source: SIASN reference data. */
const PANGKAT = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
} as const;
export type GolonganPns = keyof typeof PANGKAT;

/** Golongan of PPPK, without a rank. Source: Perpres 98/2020, not checked. */
const GOLONGAN_PPPK = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;
export type GolonganPppk = (typeof GOLONGAN_PPPK)[number];

export type Golongan = GolonganPns | GolonganPppk;

const isGolonganPns = (text: string): text is GolonganPns => Object.hasOwn(PANGKAT, text);
const GOLONGAN_PNS = Object.keys(PANGKAT).filter(isGolonganPns);

/** All golongan, those of PNS first. */
export const GOLONGAN_VALUES: readonly Golongan[] = [...GOLONGAN_PNS, ...GOLONGAN_PPPK];

/** Whether a golongan goes with a status: those of PNS also with CPNS, the others with PPPK. */
export const isGolonganOf = (golongan: Golongan, status: StatusAsn): boolean =>
  isGolonganPns(golongan) === (status !== 'PPPK');

/**
 * The golongan that a text names, in any case and spacing: "III/a", "IVd", "IV.d", "Pembina Utama
 * Madya (IV/d)", a rank alone, or "IX" of PPPK. null when it names none, or a rank and a golongan
 * that contradict each other.
 */
export function parseGolongan(text: string): Golongan | null {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const bare = words.replace(/^gol(?:ongan)?(?: ruang)? /, '');
  const [, name = '', grade = '', letter = ''] =
    /^(?:(.*?) )?(?:gol(?:ongan)?(?: ruang)? )?(i|ii|iii|iv) ?([a-e])$/.exec(bare) ?? [];
  if (letter !== '') {
    const golongan = `${grade.toUpperCase()}/${letter}`;
    if (!isGolonganPns(golongan)) return null;
    return name === '' || rankOf(name) === golongan ? golongan : null;
  }
  return rankOf(bare) ?? GOLONGAN_PPPK.find((golongan) => golongan.toLowerCase() === bare) ?? null;
}

/** "Pembina Utama Madya (IV/d)" as documents print it; a golongan of PPPK stands alone. */
export const formatGolongan = (golongan: Golongan): string =>
  isGolonganPns(golongan) ? `${PANGKAT[golongan]} (${golongan})` : golongan;

function rankOf(name: string): GolonganPns | null {
  const rank = name.replace(/\btk\b/, 'tingkat').replace(/ 1$/, ' i');
  return GOLONGAN_PNS.find((golongan) => PANGKAT[golongan].toLowerCase() === rank) ?? null;
}
