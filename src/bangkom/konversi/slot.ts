// Sharing out limited slots (calendar months or days) among rows that compete for them.

/** A row that asks for a share of the slots it runs over. */
export interface Peminta {
  /** What is asked for, in whole hundredths of a unit. */
  readonly jumlah: number;
  /** First and last slot the row runs over. */
  readonly from: number;
  readonly to: number;
}

/** What a row was given: in all slots, and in those of the year alone. */
export interface Pemberian {
  semua: number;
  dalamTahun: number;
}

/** A binary heap of row indices; the smallest by `before` on top. */
class Heap {
  readonly #items: number[] = [];
  readonly #before: (a: number, b: number) => boolean;

  constructor(before: (a: number, b: number) => boolean) {
    this.#before = before;
  }

  get top(): number | undefined {
    return this.#items[0];
  }

  push(item: number): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = items[above];
      if (other === undefined || !this.#before(item, other)) break;
      items[at] = other;
      at = above;
    }
    items[at] = item;
  }

  pop(): void {
    const items = this.#items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let other = items[below];
      const right = items[below + 1];
      if (right !== undefined && other !== undefined && this.#before(right, other)) {
        other = right;
        below += 1;
      }
      if (other === undefined || !this.#before(other, last)) break;
      items[at] = other;
      at = below;
    }
    items[at] = last;
  }
}

/**
 * Gives every slot, in ascending order, to the rows that run over it, in the order of the array
 * `rows`, up to `capacity` hundredths a slot. With rows ordered by their last slot the total given is
 * the largest possible: whenever a slot is offered, the row whose chances end first takes it, and
 * any other choice can be exchanged for this one without loss (Glover's matching in convex
 * bipartite graphs). Stretches of slots in which nothing changes are given in one step, so the time
 * is O(n log n) in the number of rows, whatever the number of slots.
 *
 * `year` holds the first and last slot of the year. Result: one entry a row. Source: domain 1.9.
 */
export function shareSlots(
  rows: readonly Peminta[],
  capacity: number,
  year: readonly [number, number],
): Pemberian[] {
  const given = rows.map((): Pemberian => ({ semua: 0, dalamTahun: 0 }));
  const arrivals = rows.map((_, index) => index);
  arrivals.sort((a, b) => (rows[a]?.from ?? 0) - (rows[b]?.from ?? 0));
  const waiting = new Heap((a, b) => a < b);
  let next = 0;
  let slot = -Infinity;
  let free = capacity;
  for (;;) {
    for (let row = arrivals[next]; row !== undefined; row = arrivals[++next]) {
      if ((rows[row]?.from ?? 0) > slot) break;
      waiting.push(row);
    }
    const upcoming = arrivals[next];
    const nextArrival = upcoming === undefined ? Infinity : (rows[upcoming]?.from ?? Infinity);
    const index = waiting.top;
    const row = index === undefined ? undefined : rows[index];
    const share = index === undefined ? undefined : given[index];
    if (row === undefined || share === undefined) {
      if (nextArrival === Infinity) return given;
      slot = nextArrival;
      free = capacity;
      continue;
    }
    const left = row.jumlah - share.semua;
    if (left <= 0 || row.to < slot) {
      waiting.pop();
      continue;
    }
    if (free === capacity && left >= capacity) {
      const last = Math.min(slot + Math.floor(left / capacity), row.to + 1, nextArrival) - 1;
      share.semua += (last - slot + 1) * capacity;
      const inYear = Math.min(last, year[1]) - Math.max(slot, year[0]) + 1;
      share.dalamTahun += Math.max(0, inYear) * capacity;
      slot = last + 1;
      continue;
    }
    const part = Math.min(free, left);
    share.semua += part;
    if (slot >= year[0] && slot <= year[1]) share.dalamTahun += part;
    free -= part;
    if (free === 0) {
      slot += 1;
      free = capacity;
    }
  }
}
