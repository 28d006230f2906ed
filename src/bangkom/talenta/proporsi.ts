// 70:20:10: learning by working, from others, and in class. A guide for the design of a plan, never
// a reason to refuse one. Source: domain 5.4 [S004:L203-209].
import { fromHundredths, percentOf, toHundredths } from '../angka';
import { BENTUK, type BentukId } from '../bentuk';
import type { SumberId } from '../sumber';

/** Share in percent, which is also the name of the group. */
export type KelompokProporsi = 70 | 20 | 10;
export const KELOMPOK_PROPORSI: readonly KelompokProporsi[] = [70, 20, 10];

/** The three groups in words. */
export const LABEL_PROPORSI: Readonly<Record<KelompokProporsi, string>> = {
  70: 'Terintegrasi di tempat kerja melalui praktik',
  20: 'Kolaboratif, dibimbing, mengamati pihak lain',
  10: 'Metode ceramah di dalam atau di luar kelas',
};

/** Forms that the source places by name, and two that are placed by assumption. */
const BERNAMA: Readonly<
  Partial<Record<BentukId, readonly [kelompok: KelompokProporsi, sumber: SumberId]>>
> = {
  magang: [70, 'ntt-2021'],
  detasering: [70, 'ntt-2021'],
  pertukaran_pegawai: [70, 'ntt-2021'],
  job_enlargement: [70, 'ntt-2021'],
  job_enrichment: [70, 'ntt-2021'],
  coaching: [20, 'ntt-2021'],
  mentoring: [20, 'ntt-2021'],
  patok_banding: [20, 'ntt-2021'],
  komunitas_belajar: [20, 'asumsi'],
  bimbingan_tempat_kerja: [20, 'asumsi'],
  pelatihan_struktural: [10, 'ntt-2021'],
  pelatihan_nasional: [10, 'ntt-2021'],
  pelatihan_manajerial: [10, 'ntt-2021'],
  pelatihan_teknis: [10, 'ntt-2021'],
  pelatihan_fungsional: [10, 'ntt-2021'],
  pelatihan_sosial_kultural: [10, 'ntt-2021'],
  pjj: [10, 'ntt-2021'],
  belajar_mandiri: [10, 'ntt-2021'],
};

/** The group of a form. Everything the source does not place is in 10, by assumption. */
export function proporsiOf(bentuk: BentukId): {
  readonly kelompok: KelompokProporsi;
  readonly sumber: SumberId;
} {
  const [kelompok, sumber] = BERNAMA[bentuk] ?? ([10, 'asumsi'] as const);
  return { kelompok, sumber };
}

/** The forms of a group, in the order of the table. */
export const listProporsi = (kelompok: KelompokProporsi): BentukId[] =>
  BENTUK.map(({ id }) => id).filter((id) => proporsiOf(id).kelompok === kelompok);

/** How much of a plan belongs to a group. */
export interface BagianProporsi {
  readonly kelompok: KelompokProporsi;
  readonly kegiatan: number;
  readonly jp: number;
  /** Of all activities, in percent, two decimals; null where there is none. */
  readonly persenKegiatan: number | null;
  /** Of all JP, in percent, two decimals; null where there is none. */
  readonly persenJp: number | null;
}

/** The actual shares of a plan, by JP and by count; a row without JP counts as an activity only. */
export function measureProporsi(
  rows: Iterable<{ readonly bentuk: BentukId; readonly jp: number | null }>,
): BagianProporsi[] {
  const kegiatan: Record<KelompokProporsi, number> = { 70: 0, 20: 0, 10: 0 };
  const jp: Record<KelompokProporsi, number> = { 70: 0, 20: 0, 10: 0 };
  for (const row of rows) {
    const { kelompok } = proporsiOf(row.bentuk);
    kegiatan[kelompok]++;
    jp[kelompok] += toHundredths(row.jp ?? 0);
  }
  const allKegiatan = kegiatan[70] + kegiatan[20] + kegiatan[10];
  const allJp = jp[70] + jp[20] + jp[10];
  return KELOMPOK_PROPORSI.map((kelompok) => ({
    kelompok,
    kegiatan: kegiatan[kelompok],
    jp: fromHundredths(jp[kelompok]),
    persenKegiatan: percentOf(kegiatan[kelompok], allKegiatan),
    persenJp: percentOf(jp[kelompok], allJp),
  }));
}
