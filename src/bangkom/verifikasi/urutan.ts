// The order of rows where a verdict asks for one. It is that of their IDs, which are given as rows come
// into the plan and never again: sorting the sheet must not change who passes (domain 4.4, decision 5).
import type { BarisRencana } from '../rencana/baris';

/**
 * Compares two rows by their indices: by ID, a shorter one first; rows without an ID after the others,
 * in their order on the sheet.
 */
export const byUrutan =
  (rows: readonly BarisRencana[]) =>
  (a: number, b: number): number => {
    const [first, second] = [rows[a]?.idBaris ?? null, rows[b]?.idBaris ?? null];
    if (first === null || second === null || first === second) {
      return Number(first === null) - Number(second === null) || a - b;
    }
    return first.length - second.length || (first < second ? -1 : 1);
  };
