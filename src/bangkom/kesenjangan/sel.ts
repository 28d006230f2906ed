// Gap analysis of cells and ranges, as the custom functions need it. Source: domain 3.4, 3.5.
import { parseAngka } from '../angka';
import { normalise } from '../bentuk';
import { isBlank, isEmpty, toText } from '../cell';
import { invalidValue, succeed, type CellResult } from '../result';
import { computeJpm, type Jpm, type KeperluanJpm, type PasanganLevel } from './jpm';
import { categorizeKinerja, computeCapaian, parsePredikat, predikatOfCapaian } from './kinerja';
import { readLevels, type KategoriKesenjangan } from './kompetensi';
import type { KesenjanganMessage } from './messages';

/** JPM of two ranges of one size; null where nothing is assessed. */
export function readJpm(
  standar: readonly unknown[],
  nyata: readonly unknown[],
): CellResult<Jpm | null, KesenjanganMessage> {
  if (standar.length !== nyata.length) {
    const params = { standar: standar.length, nyata: nyata.length };
    return invalidValue({ code: 'kesenjangan.ukuranBerbeda', params });
  }
  const levels: PasanganLevel[] = [];
  for (const [index, cell] of standar.entries()) {
    const pair = readLevels(cell, nyata[index]);
    if (!pair.ok) return pair;
    levels.push(pair.value);
  }
  return succeed(computeJpm(levels));
}

/** What a JPM is for; null where the cell is blank, which asks for the percentage. */
export function readKeperluan(raw: unknown): CellResult<KeperluanJpm | null, KesenjanganMessage> {
  if (isBlank(raw)) return succeed(null);
  const word = normalise(toText(raw));
  if (word === 'seleksi' || word === 'pemetaan') return succeed(word);
  return invalidValue({
    code: 'kesenjangan.keperluanTidakDikenal',
    params: { teks: toText(raw) },
  });
}

/**
 * Category of the performance gap of cells: a predicate; or, without a target, an achievement in
 * percent; or, with one, the realisation of the target. `arah`: "tinggi" (where blank: more is
 * better) or "rendah". null where `kinerja` is blank.
 */
export function readKesenjanganKinerja(
  kinerja: unknown,
  target: unknown,
  arah: unknown,
): CellResult<KategoriKesenjangan | null, KesenjanganMessage> {
  if (isEmpty(kinerja)) return succeed(null);
  const predikat = parsePredikat(toText(kinerja));
  if (predikat !== null) return succeed(categorizeKinerja(predikat));
  const angka = parseAngka(kinerja);
  if (angka.kind !== 'number' || angka.value < 0) {
    const params = { teks: toText(kinerja) };
    return invalidValue({ code: 'kesenjangan.predikatTidakDikenal', params });
  }
  const sisi = isBlank(arah) ? 'tinggi' : normalise(toText(arah));
  if (sisi !== 'tinggi' && sisi !== 'rendah') {
    return invalidValue({ code: 'kesenjangan.arahTidakDikenal', params: { teks: toText(arah) } });
  }
  let persen = angka.value;
  if (!isBlank(target)) {
    const goal = parseAngka(target);
    if (goal.kind !== 'number' || goal.value <= 0) {
      return invalidValue({ code: 'kesenjangan.targetTidakPositif', params: {} });
    }
    persen = computeCapaian(persen, goal.value, sisi === 'rendah');
  }
  return succeed(categorizeKinerja(predikatOfCapaian(persen)));
}
