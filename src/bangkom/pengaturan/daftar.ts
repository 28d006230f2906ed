// All settings in one record, the values that a workbook gives them, and what follows from those.
import type { AmbangKesenjangan, KategoriKesenjangan, Predikat } from '../kesenjangan';
import { yearOf, type IsoDate } from '../tanggal';
import type { ButirPengaturan } from './butir';
import { PENGATURAN_DOKUMEN } from './dokumen';
import { PENGATURAN_KESENJANGAN } from './kesenjangan';
import { PENGATURAN_KEWAJARAN } from './kewajaran';
import { PENGATURAN_LEVEL } from './level';
import { PENGATURAN_PENANDA_TANGAN } from './penanda-tangan';
import { PENGATURAN_PETA } from './peta';
import { PENGATURAN_TARGET } from './target-jp';

/** All settings by key, in the order of the sheet Pengaturan. */
export const PENGATURAN = {
  ...PENGATURAN_DOKUMEN,
  ...PENGATURAN_TARGET,
  ...PENGATURAN_KESENJANGAN,
  ...PENGATURAN_LEVEL,
  ...PENGATURAN_PETA,
  ...PENGATURAN_KEWAJARAN,
  ...PENGATURAN_PENANDA_TANGAN,
} satisfies Record<string, ButirPengaturan>;

export type KunciPengaturan = keyof typeof PENGATURAN;
type NilaiPengaturan = {
  readonly [K in KunciPengaturan]: (typeof PENGATURAN)[K]['default'];
};

/** The budget ceiling of a unit in a year, in rupiah; null: the row stands, the sum is blank. */
export interface Pagu {
  readonly unitKerja: string;
  readonly tahun: number;
  readonly pagu: number | null;
}

/** All settings of a workbook. */
export interface Pengaturan extends NilaiPengaturan {
  readonly pagu: readonly Pagu[];
}

/** The keys of all settings, in the order of the sheet. */
// Object.keys forgets which keys it holds
export const KUNCI_PENGATURAN = Object.keys(PENGATURAN) as KunciPengaturan[];

/** The settings of a workbook in which nobody has set anything. */
export const DEFAULT_PENGATURAN: Pengaturan = Object.freeze({
  ...(Object.fromEntries(
    KUNCI_PENGATURAN.map((key) => [key, PENGATURAN[key].default]),
    // fromEntries forgets which key goes with which value; the keys are those of the record
  ) as unknown as NilaiPengaturan),
  pagu: [],
});

/** The plan year: the setting, or where it is blank the year of today. */
export const tahunRencana = (pengaturan: Pick<Pengaturan, 'tahun'>, today: IsoDate): number =>
  pengaturan.tahun ?? yearOf(today);

/** The thresholds of the gap categories. */
export const ambangOf = (pengaturan: Pengaturan): AmbangKesenjangan => ({
  rendah: pengaturan.ambangRendah,
  sedang: pengaturan.ambangSedang,
  tinggi: pengaturan.ambangTinggi,
});

/** The category of the performance gap for each predicate. */
export const kategoriKinerjaOf = (
  pengaturan: Pengaturan,
): Readonly<Record<Predikat, KategoriKesenjangan>> => ({
  'Sangat Baik': pengaturan.kinerjaSangatBaik,
  Baik: pengaturan.kinerjaBaik,
  'Butuh Perbaikan': pengaturan.kinerjaButuhPerbaikan,
  Kurang: pengaturan.kinerjaKurang,
  'Sangat Kurang': pengaturan.kinerjaSangatKurang,
});
