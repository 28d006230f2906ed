// The recognised JP of a person in a year: the caps that run across rows. Source: domain 1.9.
import { fromHundredths } from '../angka';
import { isoOfDay, type IsoDate } from '../tanggal';
import { flagCampurLingkup, sharePool } from './diakui/batas';
import {
  amount,
  close,
  isPooled,
  isReversed,
  jpOf,
  open,
  refuse,
  reset,
  sumJp,
  yearBounds,
  type Berkas,
} from './diakui/berkas';
import { takeUncapped } from './diakui/tanpa-batas';
import type { KegiatanJp, Pengakuan, PengakuanOptions } from './diakui/types';

export { findCampurLingkup, type KegiatanHarian } from './diakui/batas';
export type {
  AlasanDiakui,
  KegiatanJp,
  Pengakuan,
  PengakuanBaris,
  PengakuanOptions,
} from './diakui/types';

/**
 * Recognises the JP of all rows of one person. Month caps (coaching, mentoring) and day caps
 * (e-learning, belajar mandiri, komunitas belajar) are shared out among the rows of a form in the
 * order: last date, first date, JP a unit (higher first), row order. Slots are handed out in time
 * order to the row that ends first, which recognises the largest possible number of units (see
 * {@link shareSlots}); undated rows may use any slot of the year, so they take what the dated ones
 * leave, without loss to the total. The order of the rows changes no total.
 * A row counts in the year of its last date; a month-capped row in the year of each month.
 * Time O(n log n). Source: domain 1.9, decisions 3, 5 and 13.
 */
export function recognizeJp(rows: readonly KegiatanJp[], options: PengakuanOptions): Pengakuan {
  const tahun = yearBounds(options.tahun, options.bulanAwalTahun ?? 1);
  const berkas = rows.map((row, index) => open(row, index, options));
  const pools = new Map<string, Berkas[]>();
  for (const item of berkas) {
    const { aturan, row } = item;
    if (aturan === null || !item.jp.ok) continue;
    if (isReversed(row)) refuse(item, amount(row), { code: 'diakui.tanggalTerbalik', params: {} });
    else if (aturan.bulan === undefined && aturan.hari === undefined) {
      takeUncapped(item, tahun, options.tahap ?? 'rencana');
    } else if (amount(row) > 0) {
      const pooled = aturan.bulan !== undefined && (options.gabungBatasLingkup ?? true);
      const key = `${row.bentuk ?? ''}|${pooled ? '' : (row.lingkup ?? 'Nasional')}`;
      const pool = pools.get(key);
      if (pool) pool.push(item);
      else pools.set(key, [item]);
    }
  }
  // Dated rows that are not certain stand aside for J and compete for U.
  let jpMungkin = 0;
  for (const pool of pools.values()) {
    const dated = pool.filter((item) => item.berwaktu);
    const certain = dated.filter((item) => item.pasti);
    if (certain.length < dated.length) {
      sharePool(pool, tahun);
      jpMungkin += sumJp(pool);
      for (const item of certain) reset(item);
      sharePool(certain, tahun);
    } else {
      sharePool(pool, tahun);
      jpMungkin += sumJp(pool);
    }
  }
  for (const item of berkas) if (!isPooled(item)) jpMungkin += jpOf(item);
  flagCampurLingkup(berkas);
  const jp = sumJp(berkas.filter((item) => item.pasti));
  const unknown = berkas.some((item) => !item.jp.ok);
  return {
    rows: berkas.map(close),
    jp: fromHundredths(jp),
    jpTambahan: unknown ? null : fromHundredths(Math.max(0, jpMungkin - jp)),
  };
}

/** First and last day of the year counted. */
export function yearPeriod(tahun: number, bulanAwalTahun = 1): readonly [IsoDate, IsoDate] {
  const { hari } = yearBounds(tahun, bulanAwalTahun);
  return [isoOfDay(hari[0]), isoOfDay(hari[1])];
}
