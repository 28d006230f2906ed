// Measures over many competencies: Job Person Match of a person, and the count for a unit.
// Source: domain 3.4.
import { percentOf } from '../angka';

/** One competency of one person: levels 1 to 5 and 0 to 5, null where blank. */
export interface PasanganLevel {
  readonly standar: number | null;
  readonly nyata: number | null;
}

/** Job Person Match: how much of the standard is met. */
export interface Jpm {
  /** Sum of the standards of the assessed competencies. */
  readonly standar: number;
  /** Sum of the actual levels, each cut at its standard. */
  readonly nyata: number;
  /** nyata / standar in percent, two decimals; 0 to 100. */
  readonly persen: number;
}

/**
 * Σ nyata / Σ standar × 100 over the assessed competencies; null where none is. That each actual
 * level is cut at its standard is a decision of this project.
 */
export function computeJpm(levels: Iterable<PasanganLevel>): Jpm | null {
  let sumStandar = 0;
  let sumNyata = 0;
  for (const { standar, nyata } of levels) {
    if (standar === null || nyata === null) continue;
    sumStandar += standar;
    sumNyata += Math.min(nyata, standar);
  }
  const persen = percentOf(sumNyata, sumStandar);
  return persen === null ? null : { standar: sumStandar, nyata: sumNyata, persen };
}

/** What a JPM is looked at for. */
export type KeperluanJpm = 'seleksi' | 'pemetaan';

/** A band of the JPM: from so many percent. */
export interface PitaJpm {
  readonly label: string;
  readonly mulai: number;
}

/** The bands, highest first. Found in two public assessment apps; the regulation was not read. */
export const PITA_JPM: Readonly<Record<KeperluanJpm, readonly PitaJpm[]>> = {
  seleksi: [
    { label: 'Memenuhi syarat (MS)', mulai: 80 },
    { label: 'Masih memenuhi syarat (MMS)', mulai: 68 },
    { label: 'Kurang memenuhi syarat (KMS)', mulai: 0 },
  ],
  pemetaan: [
    { label: 'Optimal', mulai: 90 },
    { label: 'Cukup optimal', mulai: 78 },
    { label: 'Kurang optimal', mulai: 0 },
  ],
};

/** The band of a JPM, compared without rounding: 79.996 % is not 80 %. */
export function bandOfJpm(jpm: Jpm, keperluan: KeperluanJpm): string {
  const pita = PITA_JPM[keperluan].find(({ mulai }) => jpm.nyata * 100 >= mulai * jpm.standar);
  return pita?.label ?? '';
}

/** How a unit stands in one competency. */
export interface UkuranUnit {
  /** Persons for whom the competency has a standard. */
  readonly total: number;
  /** Of them: actual level at least the standard. */
  readonly kompeten: number;
  readonly belumKompeten: number;
  /** Without an actual level; not in the percentage. */
  readonly belumDinilai: number;
  /** kompeten of the assessed in percent, two decimals; null where nobody is assessed. */
  readonly persentase: number | null;
}

/** Counts the persons of a unit in one competency. */
export function measureUnit(levels: Iterable<PasanganLevel>): UkuranUnit {
  let kompeten = 0;
  let belumKompeten = 0;
  let belumDinilai = 0;
  for (const { standar, nyata } of levels) {
    if (standar === null) continue;
    if (nyata === null) belumDinilai++;
    else if (nyata >= standar) kompeten++;
    else belumKompeten++;
  }
  const dinilai = kompeten + belumKompeten;
  const persentase = percentOf(kompeten, dinilai);
  return { total: dinilai + belumDinilai, kompeten, belumKompeten, belumDinilai, persentase };
}
