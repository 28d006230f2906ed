// Typing errors between two words, only to word a suggestion; no form is ever chosen by likeness.

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two texts, or `limit + 1` where it is
 * greater than `limit`. Looks only at the band of the matrix within `limit` of its diagonal.
 */
export function damerauLevenshtein(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = previous.slice().fill(far);
    current[0] = row;
    let least = row;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? far) + 1,
        (current[column - 1] ?? far) + 1,
        (previous[column - 1] ?? far) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? far) + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    [beforePrevious, previous] = [previous, current];
  }
  return Math.min(previous[b.length] ?? far, far);
}
