// The yearly target, and what is still missing to it. Source: domain 4.5.
import { fromHundredths, parseAngka, toHundredths } from '../angka';
import { isBlank, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import type { KonversiMessage } from './messages';

/** "paling sedikit 20 (dua puluh) Jam Pelajaran dalam 1 (satu) tahun" [S004:L284]. */
export const TARGET_JP = 20;

/** JP still missing to the target, at least 0, to hundredths. */
export const computeSisa = (jp: number, target: number = TARGET_JP): number =>
  fromHundredths(Math.max(0, toHundredths(target) - toHundredths(jp)));

/**
 * JP missing after the JP of several cells; blank cells count nothing, a blank target is 20.
 * `#VALUE!` for a cell that is not a number of at least 0.
 */
export function readSisa(
  cells: readonly unknown[],
  target: unknown,
): CellResult<number, KonversiMessage> {
  let sum = 0;
  for (const cell of cells) {
    const jp = readJp(cell);
    if (jp === null) {
      return invalidValue({ code: 'konversi.jpTidakSah', params: { teks: toText(cell) } });
    }
    sum += toHundredths(jp);
  }
  const goal = isBlank(target) ? TARGET_JP : readJp(target);
  return goal === null
    ? invalidValue({ code: 'konversi.targetTidakSah', params: { teks: toText(target) } })
    : succeed(computeSisa(fromHundredths(sum), goal));
}

/** JP of a cell; null where it is no number, negative, or beyond exact arithmetic. */
function readJp(raw: unknown): number | null {
  const angka = parseAngka(raw);
  if (angka.kind === 'blank') return 0;
  if (angka.kind !== 'number' || angka.value < 0) return null;
  return Number.isSafeInteger(toHundredths(angka.value)) ? angka.value : null;
}
