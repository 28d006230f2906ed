// The year as a whole: capaian JP, monitoring and evaluation as one value. Source: domain 5.8, 5.9.
import type { IsoDate } from '../tanggal';
import { computeCapaian, type CapaianBaris, type PelaksanaanInput } from './capaian';
import { evaluate, evaluateUnits, type EvaluasiPegawai, type EvaluasiUnit } from './evaluasi';
import { monitor, type Pemantauan } from './pemantauan';

/** Plain JSON. */
export interface PelaksanaanDocument {
  readonly tahun: number;
  /** First and last day of the year. */
  readonly periode: readonly [IsoDate, IsoDate];
  readonly tanggal: IsoDate;
  /** One entry a row of the realisation. */
  readonly rows: readonly CapaianBaris[];
  readonly pemantauan: Pemantauan;
  readonly evaluasi: readonly EvaluasiPegawai[];
  readonly evaluasiUnit: readonly EvaluasiUnit[];
}

/** Compares what was done with the plan. Near-linear in the number of rows. */
export function compareRealisasi(input: PelaksanaanInput): PelaksanaanDocument {
  const capaian = computeCapaian(input);
  const evaluasi = evaluate(input, capaian);
  return {
    tahun: capaian.tahun,
    periode: capaian.periode,
    tanggal: input.tanggal,
    rows: capaian.realisasi,
    pemantauan: monitor(input, capaian),
    evaluasi,
    evaluasiUnit: evaluateUnits(evaluasi),
  };
}
