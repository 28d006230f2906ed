// Rows of a capped form: they share the months or days in which the form is recognised.
import { fromHundredths } from '../../angka';
import { getBentuk, type Lingkup } from '../../bentuk';
import { dayNumber, monthNumber } from '../../tanggal';
import { shareSlots, type Peminta } from '../slot';
import { findOverlaps } from '../tumpang';
import type { KegiatanJp } from './types';
import { amount, inYear, refuse, refuseOtherYear, unitJp, type Berkas, type Tahun } from './berkas';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Decision 5: last date, first date, JP a unit descending, row order; undated rows last. */
function compare(a: Berkas, b: Berkas): number {
  return (
    Number(b.berwaktu) - Number(a.berwaktu) ||
    (a.berwaktu
      ? compareText(a.row.tglSelesai ?? '', b.row.tglSelesai ?? '') ||
        compareText(a.row.tglMulai ?? '', b.row.tglMulai ?? '')
      : 0) ||
    unitJp(b) - unitJp(a) ||
    a.index - b.index
  );
}

/** Shares the slots of one form among its rows. */
export function sharePool(pool: Berkas[], tahun: Tahun): void {
  const aturan = pool[0]?.aturan;
  if (!aturan) return;
  const monthly = aturan.bulan !== undefined;
  const cap = aturan.bulan ?? aturan.hari ?? 0;
  const slotOf = monthly ? monthNumber : dayNumber;
  const year = monthly ? tahun.bulan : tahun.hari;
  const items = [...pool].sort(compare);
  const asked = items.map((item) => boundByHari(item));
  const dated: Peminta[] = [];
  for (const [at, { row, berwaktu }] of items.entries()) {
    if (!berwaktu || row.tglMulai === null || row.tglSelesai === null) break;
    dated.push({ jumlah: asked[at] ?? 0, from: slotOf(row.tglMulai), to: slotOf(row.tglSelesai) });
  }
  const given = shareSlots(dated, cap * 100, year);
  let free = cap * 100 * (year[1] - year[0] + 1);
  for (const { dalamTahun } of given) free -= dalamTahun;
  for (const [at, item] of items.entries()) {
    const wanted = asked[at] ?? 0;
    const belongs = inYear(item.row, tahun);
    const share = given[at];
    let semua: number;
    if (share) {
      semua = share.semua;
      item.diakui = monthly ? share.dalamTahun : belongs ? semua : 0;
    } else {
      semua = belongs ? Math.min(wanted, free) : wanted;
      item.diakui = belongs ? semua : 0;
      free -= item.diakui;
    }
    const params = { tidakDiakui: fromHundredths(wanted - semua), batas: cap };
    const code = monthly ? 'diakui.melebihiBulan' : 'diakui.melebihiHari';
    refuse(item, wanted - semua, { code, params });
    refuseOtherYear(item, semua - item.diakui, tahun);
  }
}

/** The amount a row may ask for: where it has effective days, no more than the cap for them. */
function boundByHari(item: Berkas): number {
  const asked = amount(item.row);
  const { hari } = item.row;
  const batas = item.aturan?.hari;
  if (batas === undefined || hari === null) return asked;
  const bound = Math.min(asked, batas * hari * 100);
  const params = { tidakDiakui: fromHundredths(asked - bound), batas, hari };
  refuse(item, asked - bound, { code: 'diakui.melebihiHariEfektif', params });
  return bound;
}

/** What decides whether rows of both lingkup meet on a day. */
export type KegiatanHarian = Pick<KegiatanJp, 'bentuk' | 'lingkup' | 'tglMulai' | 'tglSelesai'>;

/**
 * For each row whether it is of a day-capped form and shares a day with a row of that form of the
 * other lingkup: each keeps its own daily cap, and a person must look (domain 1.9, decision 5).
 */
export function findCampurLingkup(
  rows: readonly KegiatanHarian[],
  isDayCapped: (row: KegiatanHarian) => boolean,
): boolean[] {
  const campur = rows.map(() => false);
  const byBentuk = new Map<
    string,
    { at: number; lingkup: Lingkup; mulai: string; selesai: string }[]
  >();
  rows.forEach((row, at) => {
    const { bentuk, tglMulai: mulai, tglSelesai: selesai } = row;
    if (bentuk === null || mulai === null || selesai === null || mulai > selesai) return;
    if (!isDayCapped(row)) return;
    const period = { at, lingkup: row.lingkup ?? 'Nasional', mulai, selesai };
    const periods = byBentuk.get(bentuk);
    if (periods) periods.push(period);
    else byBentuk.set(bentuk, [period]);
  });
  for (const periods of byBentuk.values()) {
    if (new Set(periods.map(({ lingkup }) => lingkup)).size < 2) continue;
    const others = findOverlaps(
      periods,
      ({ lingkup }) => lingkup,
      (a, b) => a !== b,
    );
    periods.forEach(({ at }, index) => {
      campur[at] = others[index] !== undefined;
    });
  }
  return campur;
}

/** Notes the flag of {@link findCampurLingkup} on the rows. */
export function flagCampurLingkup(items: readonly Berkas[]): void {
  const daily = items.filter(({ aturan }) => aturan?.hari !== undefined);
  if (daily.length < 2) return;
  const rows = daily.map(({ row }) => row);
  findCampurLingkup(rows, () => true).forEach((campur, at) => {
    const bentuk = rows[at]?.bentuk;
    if (!campur || !bentuk) return;
    const params = { bentuk: getBentuk(bentuk).label };
    daily[at]?.tanda.push({ code: 'diakui.campurLingkup', params });
  });
}
