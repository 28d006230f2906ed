// JP of the plan and JP reached by what was done, with the caps across rows. Source: domain 1.9, 4.4, 5.8.
import { fromHundredths, sumInHundredths, toHundredths } from '../angka';
import { recognizeJp, yearPeriod, type KegiatanJp } from '../konversi/diakui';
import { tahunRencana, type Pengaturan } from '../pengaturan';
import type { BarisRencana } from '../rencana/baris';
import { isBarisKosong } from '../rencana/parse-rencana';
import { monthNumber, type IsoDate } from '../tanggal';
import type { PegawaiDiverifikasi } from '../verifikasi/konteks';
import { assessBukti, type PenilaianBukti } from './bukti';
import { groupPelaksanaan, type OrangPelaksanaan } from './orang';
import { findRepeated } from './pemeriksaan';
import { REALISASI_KOSONG, type BarisRealisasi } from './realisasi';

/** A half year: monitoring is due at its end, evaluation at the end of the second (domain 5.9). */
export type Semester = 1 | 2;

export interface PelaksanaanInput {
  readonly rencana: readonly BarisRencana[];
  readonly realisasi: readonly BarisRealisasi[];
  /** Who there is besides, with status and kedudukan. */
  readonly pegawai?: readonly PegawaiDiverifikasi[];
  readonly pengaturan: Pengaturan;
  /** Today. */
  readonly tanggal: IsoDate;
  /** ID Baris of plans of other years: undated rows that carry them are not of this year. */
  readonly idTahunLain?: ReadonlySet<string>;
  /**
   * Level of a competency by the latest assessment of `sejak` or later, by NIP; without it nothing
   * is said of "after".
   */
  readonly levelSesudah?: (nip: string, kompetensi: string, sejak: IsoDate) => number | null;
}

/** What was done, beside its evidence and its JP. */
export interface CapaianBaris {
  readonly index: number;
  /** Whether the row counts in the year: by its last date, or by what else is known of it. */
  readonly termasuk: boolean;
  readonly semester: Semester;
  readonly bukti: PenilaianBukti;
  /** Recognised JP of an activity that is Selesai and proven; 0 otherwise. */
  readonly jpTerbukti: number;
  /** What would be recognised besides, were its evidence complete. */
  readonly jpBelumTerbukti: number;
}

/** A row of the plan with its recognised JP. */
export interface RencanaBaris {
  readonly index: number;
  /** It is neither blank nor Batal. */
  readonly termasuk: boolean;
  readonly semester: Semester;
  readonly jp: number;
}

export interface Capaian {
  readonly tahun: number;
  /** First and last day of the year. */
  readonly periode: readonly [IsoDate, IsoDate];
  readonly persons: readonly OrangPelaksanaan[];
  /** One entry a row, in the order given. */
  readonly rencana: readonly RencanaBaris[];
  readonly realisasi: readonly CapaianBaris[];
}

/** The half year of a last date; a date outside the year falls in the half year next to it. */
const semesterOf = (tanggal: IsoDate | null, [first]: readonly [IsoDate, IsoDate]): Semester =>
  tanggal !== null && monthNumber(tanggal) - monthNumber(first) < 6 ? 1 : 2;

/**
 * JP of the plan are recognised over its rows that are not Batal, JP reached over the rows that are
 * Selesai and proven, with the amount that was done; caps apply to each by itself. A row without a
 * last date falls in the second half. Near-linear in the number of rows.
 */
export function computeCapaian(input: PelaksanaanInput): Capaian {
  const { rencana, realisasi, pengaturan, tanggal } = input;
  const tahun = tahunRencana(pengaturan, tanggal);
  const { profilJp: profil, gabungBatasLingkup, bulanAwalTahun } = pengaturan;
  const periode = yearPeriod(tahun, bulanAwalTahun);
  const persons = groupPelaksanaan(rencana, realisasi, input.pegawai ?? [], pengaturan);
  const assessed = realisasi.map(assessBukti);
  const repeated = findRepeated(realisasi, assessed);
  const penilaian = assessed.map((bukti, index) => {
    const first = repeated.get(index);
    const isDone = bukti.hasil !== 'BELUM SELESAI';
    return first !== undefined && isDone ? noteRepeated(bukti, first) : bukti;
  });
  const jpRencana = rencana.map(() => 0);
  const jpTerbukti = realisasi.map(() => 0);
  const jpBelum = realisasi.map(() => 0);
  const planned = rencana.map((row) => !isBarisKosong(row) && row.status !== 'Batal');
  const ids = new Set(rencana.flatMap(({ idBaris }) => idBaris ?? []));
  const isOfYear = realisasi.map((row) => mayCount(row, periode, ids, input.idTahunLain));
  const recognize = (rows: readonly KegiatanJp[], tahap: 'rencana' | 'realisasi'): number[] =>
    recognizeJp(rows, { tahun, profil, gabungBatasLingkup, bulanAwalTahun, tahap }).rows.map(
      ({ jpDiakui }) => jpDiakui,
    );
  for (const person of persons) {
    const at = person.rencana.filter((index) => planned[index]);
    assign(jpRencana, at, recognize(pick(rencana, at), 'rencana'));
    const done = person.realisasi.filter(
      (index) =>
        isOfYear[index] !== 'no' &&
        penilaian[index]?.hasil !== 'BELUM SELESAI' &&
        !repeated.has(index),
    );
    const proven = done.filter((index) => penilaian[index]?.hasil === 'TERBUKTI');
    assign(jpTerbukti, proven, recognize(pick(realisasi, proven), 'realisasi'));
    const others = done.filter((index) => penilaian[index]?.hasil !== 'TERBUKTI');
    const together = recognize(
      [...pick(realisasi, proven), ...pick(realisasi, others)],
      'realisasi',
    );
    const besides = sumInHundredths(together) - sumInHundredths(pick(jpTerbukti, proven));
    assign(jpBelum, others, withinTotal(together.slice(proven.length), besides));
  }
  return {
    tahun,
    periode,
    persons,
    rencana: rencana.map(({ tglSelesai }, index) => ({
      index,
      termasuk: planned[index] ?? false,
      semester: semesterOf(tglSelesai, periode),
      jp: jpRencana[index] ?? 0,
    })),
    realisasi: penilaian.map((bukti, index) => {
      const [terbukti, belum] = [jpTerbukti[index] ?? 0, jpBelum[index] ?? 0];
      return {
        index,
        // An activity of another year may have some of its JP in this one.
        termasuk: isOfYear[index] === 'yes' || terbukti > 0 || belum > 0,
        semester: semesterOf(realisasi[index]?.tglSelesai ?? null, periode),
        bukti,
        jpTerbukti: terbukti,
        jpBelumTerbukti: belum,
      };
    }),
  };
}

const noteRepeated = ({ hasil, catatan }: PenilaianBukti, first: number): PenilaianBukti => ({
  hasil,
  catatan: [...catatan, { code: 'pelaksanaan.kegiatanSama', params: { baris: first + 1 } }],
});

/**
 * In which year a row counts: that of its last date; without one that of its plan, else of its first
 * date, else of its evidence, so that no row counts in two years. `maybe`: it ends in another year, but
 * months or semesters of it may count in this one.
 */
function mayCount(
  row: BarisRealisasi,
  [first, last]: readonly [IsoDate, IsoDate],
  ids: ReadonlySet<string>,
  otherIds: ReadonlySet<string> | undefined,
): 'yes' | 'maybe' | 'no' {
  if (row === REALISASI_KOSONG) return 'no';
  const { tglMulai, tglSelesai, tanggalBukti, idRencana } = row;
  const isInYear = (tanggal: IsoDate): boolean => tanggal >= first && tanggal <= last;
  if (tglSelesai !== null) return isInYear(tglSelesai) ? 'yes' : 'maybe';
  if (tglMulai !== null && tglMulai > last) return 'no';
  if (idRencana !== null && ids.has(idRencana)) return 'yes';
  if (idRencana !== null && otherIds?.has(idRencana)) return 'no';
  const known = tglMulai ?? tanggalBukti;
  return known === null || isInYear(known) ? 'yes' : 'no';
}

/**
 * The values in their order as far as a total reaches: rows that compete for the same months or days
 * bring together less than each by itself.
 */
function withinTotal(values: readonly number[], total: number): number[] {
  let left = Math.max(0, toHundredths(total));
  return values.map((value) => {
    const part = Math.min(left, toHundredths(value));
    left -= part;
    return fromHundredths(part);
  });
}

export const pick = <T>(rows: readonly T[], at: readonly number[]): T[] =>
  at.flatMap((index) => rows[index] ?? []);

function assign(target: number[], at: readonly number[], values: readonly number[]): void {
  at.forEach((index, position) => {
    target[index] = values[position] ?? 0;
  });
}
