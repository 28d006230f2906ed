// Periods that share a day, found in one sweep instead of by comparing every pair.
import type { IsoDate } from '../tanggal';

/** A period with what it belongs to; `kelompok` decides which periods concern each other. */
export interface Periode {
  readonly mulai: IsoDate;
  readonly selesai: IsoDate;
}

/**
 * For each period one other period that shares a day with it and `concerns` it, as an index, or
 * undefined. `groupOf` names a period's group; `concerns` says whether two groups matter to each
 * other. Few groups: O(n log n + n · groups).
 */
export function findOverlaps<P extends Periode>(
  periods: readonly P[],
  groupOf: (period: P) => string = () => '',
  concerns: (a: string, b: string) => boolean = () => true,
): (number | undefined)[] {
  const found: (number | undefined)[] = periods.map(() => undefined);
  const order = periods.map((_, index) => index);
  const startOf = (index: number): IsoDate => periods[index]?.mulai ?? '';
  order.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : a - b));
  /** Of each group the period that has begun and ends last. */
  const longest = new Map<string, number>();
  for (const index of order) {
    const period = periods[index];
    if (period === undefined) continue;
    const group = groupOf(period);
    for (const [other, candidate] of longest) {
      if (!concerns(group, other) || (periods[candidate]?.selesai ?? '') < period.mulai) continue;
      found[index] ??= candidate;
      found[candidate] ??= index;
    }
    const current = longest.get(group);
    if (current === undefined || (periods[current]?.selesai ?? '') < period.selesai) {
      longest.set(group, index);
    }
  }
  // A period that is not the longest of its group is met by the next one that begins before its end.
  const following = new Map<string, number>();
  for (const index of order.reverse()) {
    const period = periods[index];
    if (period === undefined) continue;
    const group = groupOf(period);
    for (const [other, candidate] of following) {
      if (concerns(group, other) && startOf(candidate) <= period.selesai)
        found[index] ??= candidate;
    }
    following.set(group, index);
  }
  return found;
}
