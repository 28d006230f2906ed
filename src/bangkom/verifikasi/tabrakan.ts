// Rows of one person that collide: full-time activities at one time (V5.6), duplicates (V5.8), mixed lingkup.
import { getBentuk, type BentukId } from '../bentuk';
import { getAturan, type ProfilId } from '../konversi';
import { findCampurLingkup, type KegiatanHarian } from '../konversi/diakui';
import { findOverlaps } from '../konversi/tumpang';
import type { BarisRencana } from '../rencana/baris';
import { comparable } from '../rencana/daftar';
import type { IsoDate } from '../tanggal';
import type { KonteksBaris } from './konteks';

export type Tabrakan = Pick<KonteksBaris, 'tumpang' | 'ganda' | 'campurLingkup'>;

/** A row of the person with its number in the document. */
export interface BarisBernomor {
  readonly row: BarisRencana;
  readonly nomor: number;
}

interface Berjadwal extends BarisBernomor {
  readonly at: number;
  readonly mulai: IsoDate;
  readonly selesai: IsoDate;
}

/** Forms that take a person's whole time besides the klasikal ones (V5.6). */
const PENUH_WAKTU: ReadonlySet<BentukId> = new Set<BentukId>([
  'detasering',
  'magang',
  'pertukaran_pegawai',
  'patok_banding',
  'outbound',
]);

const isFullTime = (bentuk: BentukId | null): boolean =>
  bentuk !== null && (getBentuk(bentuk).jalur === 'Klasikal' || PENUH_WAKTU.has(bentuk));

/**
 * Finds the collisions among the rows of one person, in their order; rows with status Batal or
 * without proper dates collide with nothing. Of duplicates only the later row is marked. Time
 * O(n log n).
 */
export function findTabrakan(rows: readonly BarisBernomor[], profil: ProfilId): Tabrakan[] {
  const found = rows.map((): { -readonly [K in keyof Tabrakan]: Tabrakan[K] } => ({
    tumpang: null,
    ganda: null,
    campurLingkup: false,
  }));
  const dated: Berjadwal[] = [];
  rows.forEach(({ row, nomor }, at) => {
    const { tglMulai: mulai, tglSelesai: selesai, status } = row;
    if (status === 'Batal' || mulai === null || selesai === null || mulai > selesai) return;
    dated.push({ row, nomor, at, mulai, selesai });
  });
  if (dated.length < 2) return found;
  const isDayCapped = ({ bentuk, lingkup }: KegiatanHarian): boolean =>
    bentuk !== null && getAturan(profil, bentuk, lingkup ?? 'Nasional')?.hari !== undefined;
  const campur = findCampurLingkup(
    dated.map(({ row }) => row),
    isDayCapped,
  );
  dated.forEach(({ at }, index) => {
    const entry = found[at];
    if (entry !== undefined) entry.campurLingkup = campur[index] ?? false;
  });
  const fullTime = dated.filter(({ row }) => isFullTime(row.bentuk));
  const others = findOverlaps(fullTime);
  fullTime.forEach(({ at }, index) => {
    const other = fullTime[others[index] ?? -1];
    const entry = found[at];
    if (entry === undefined || other === undefined) return;
    entry.tumpang = { nomor: other.nomor, nama: other.row.namaPengembangan };
  });
  for (const group of groupByTopic(dated)) {
    const earlier = new Periods();
    for (const { at, nomor, mulai, selesai } of group) {
      const entry = found[at];
      if (entry !== undefined) entry.ganda = earlier.add(mulai, selesai, nomor);
    }
  }
  return found;
}

/** Rows with the same form and topic, in row order; without a topic nothing is a duplicate. */
function groupByTopic(rows: readonly Berjadwal[]): Berjadwal[][] {
  const groups = new Map<string, Berjadwal[]>();
  for (const item of rows) {
    const { bentuk, namaPengembangan } = item.row;
    if (bentuk === null || namaPengembangan === null) continue;
    const key = `${bentuk}|${comparable(namaPengembangan)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Disjoint periods in ascending order, each with the number of a row that it came from. */
class Periods {
  readonly #items: { mulai: IsoDate; selesai: IsoDate; nomor: number }[] = [];

  /** Adds a period; the number of a row whose period it overlaps, or null. */
  add(mulai: IsoDate, selesai: IsoDate, nomor: number): number | null {
    const items = this.#items;
    let from = 0;
    let to = items.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((items[middle]?.selesai ?? '') < mulai) from = middle + 1;
      else to = middle;
    }
    let end = from;
    const first = items[from];
    const merged = { mulai, selesai, nomor };
    for (let item = items[end]; item !== undefined && item.mulai <= selesai; item = items[++end]) {
      if (item.mulai < merged.mulai) merged.mulai = item.mulai;
      if (item.selesai > merged.selesai) merged.selesai = item.selesai;
    }
    const overlapped = end > from && first !== undefined ? first.nomor : null;
    items.splice(from, end - from, { ...merged, nomor: overlapped ?? nomor });
    return overlapped;
  }
}
