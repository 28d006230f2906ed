// JP reached by what was done, and its comparison with the plan. Source: domain 4.4, 5.8, 5.9.
import { roundToHundredths, sumInHundredths } from '../angka';
import { computeKesenjangan } from '../kesenjangan';
import { recognizeJp, type KegiatanJp } from '../konversi/diakui';
import { tahunRencana, type Pengaturan } from '../pengaturan';
import type { BarisRencana } from '../rencana/baris';
import { comparable } from '../rencana/daftar';
import { monthOf, type IsoDate } from '../tanggal';
import { unitKey } from '../verifikasi/v4';
import { assessBukti, type PenilaianBukti } from './bukti';
import type { BarisRealisasi } from './realisasi';

/** A half year: monitoring is due at its end, evaluation at the end of the second (domain 5.9). */
export type Semester = 1 | 2;

export interface PelaksanaanInput {
  readonly rencana: readonly BarisRencana[];
  readonly realisasi: readonly BarisRealisasi[];
  readonly pengaturan: Pengaturan;
  /** Today. */
  readonly tanggal: IsoDate;
  /** Level reached after the year, by NIP and competency; without it nothing is said of "after". */
  readonly levelSesudah?: (nip: string, kompetensi: string) => number | null;
}

/** What was done, beside its evidence and its JP. */
export interface CapaianBaris {
  readonly index: number;
  readonly bukti: PenilaianBukti;
  /** Recognised JP of an activity that is Selesai and proven; 0 otherwise. */
  readonly jpTerbukti: number;
  /** What would be recognised besides, were its evidence complete. */
  readonly jpBelumTerbukti: number;
}

/** Plan against realisation, of a unit in a half year. */
export interface PemantauanUnit {
  readonly unitKerja: string | null;
  readonly semester: Semester;
  readonly rencana: { readonly baris: number; readonly jp: number };
  readonly realisasi: { readonly baris: number; readonly jp: number };
  readonly jpBelumTerbukti: number;
}

/** Plan against realisation, of a person in the year. */
export interface EvaluasiPegawai {
  readonly nip: string;
  readonly nama: string | null;
  readonly jpRencana: number;
  readonly jpRealisasi: number;
  readonly jpBelumTerbukti: number;
  /** jpRealisasi / jpRencana × 100, two decimals; null where nothing was planned. */
  readonly persen: number | null;
  /** Sum of the gaps of the planned competencies, in levels; null where no level is known. */
  readonly kesenjanganSebelum: number | null;
  readonly kesenjanganSesudah: number | null;
  /** Competencies that still have a gap, or whose activity was not carried out. */
  readonly kebutuhanBerikut: readonly string[];
}

export interface PelaksanaanDocument {
  readonly tahun: number;
  readonly tanggal: IsoDate;
  readonly rows: readonly CapaianBaris[];
  readonly pemantauan: readonly PemantauanUnit[];
  readonly evaluasi: readonly EvaluasiPegawai[];
}

const semesterOf = (tanggal: IsoDate | null, bulanAwal: number): Semester =>
  tanggal !== null && (monthOf(tanggal) - bulanAwal + 12) % 12 < 6 ? 1 : 2;

interface Bagian {
  readonly rencana: number[];
  readonly realisasi: number[];
}

/**
 * Compares what was done with the plan. JP of the plan are recognised over its rows that are not
 * Batal, JP reached over the rows that are Selesai and proven; caps apply to each by itself. A row
 * without a last date falls in the second half. Near-linear in the number of rows.
 */
export function compareRealisasi(input: PelaksanaanInput): PelaksanaanDocument {
  const { rencana, realisasi, pengaturan, tanggal } = input;
  const tahun = tahunRencana(pengaturan, tanggal);
  const penilaian = realisasi.map(assessBukti);
  const jpRencana = rencana.map(() => 0);
  const jpTerbukti = realisasi.map(() => 0);
  const jpBelum = realisasi.map(() => 0);
  const { profilJp: profil, gabungBatasLingkup, bulanAwalTahun } = pengaturan;
  const recognize = (rows: readonly KegiatanJp[], tahap: 'rencana' | 'realisasi'): number[] =>
    recognizeJp(rows, { tahun, profil, gabungBatasLingkup, bulanAwalTahun, tahap }).rows.map(
      ({ jpDiakui }) => jpDiakui,
    );
  const persons = groupByNip(rencana, realisasi);
  for (const person of persons.values()) {
    const planned = person.rencana.filter((at) => rencana[at]?.status !== 'Batal');
    assign(jpRencana, planned, recognize(pick(rencana, planned), 'rencana'));
    const done = person.realisasi.filter((at) => penilaian[at]?.hasil !== 'BELUM SELESAI');
    const proven = done.filter((at) => penilaian[at]?.hasil === 'TERBUKTI');
    assign(jpTerbukti, proven, recognize(pick(realisasi, proven), 'realisasi'));
    const others = done.filter((at) => penilaian[at]?.hasil !== 'TERBUKTI');
    const uncertain = pick(realisasi, others).map((row) => ({ ...row, pasti: false }));
    const together = recognize([...pick(realisasi, proven), ...uncertain], 'realisasi');
    assign(jpBelum, others, together.slice(proven.length));
  }
  const unitOfNip = new Map<string, string | null>();
  const unitOfId = new Map<string, string | null>();
  for (const { nip, unitKerja, idBaris } of rencana) {
    if (nip !== null) unitOfNip.set(nip, unitKerja);
    if (idBaris !== null) unitOfId.set(idBaris, unitKerja);
  }
  const pemantauan = new Map<string, Mutable<PemantauanUnit>>();
  const unitRow = (unitKerja: string | null, semester: Semester): Mutable<PemantauanUnit> => {
    const key = `${unitKey(unitKerja)}|${semester}`;
    let row = pemantauan.get(key);
    if (row === undefined) {
      const nothing = { baris: 0, jp: 0 };
      row = { unitKerja, semester, rencana: nothing, realisasi: nothing, jpBelumTerbukti: 0 };
      pemantauan.set(key, row);
    }
    return row;
  };
  rencana.forEach(({ unitKerja, tglSelesai, status, bentuk }, at) => {
    if (status === 'Batal' || bentuk === null) return;
    const row = unitRow(unitKerja, semesterOf(tglSelesai, bulanAwalTahun));
    row.rencana = plus(row.rencana, jpRencana[at] ?? 0);
  });
  realisasi.forEach(({ idRencana, nip, tglSelesai }, at) => {
    if (penilaian[at]?.hasil === 'BELUM SELESAI') return;
    const unit = unitOfId.get(idRencana ?? '') ?? unitOfNip.get(nip ?? '') ?? null;
    const row = unitRow(unit, semesterOf(tglSelesai, bulanAwalTahun));
    row.realisasi = plus(row.realisasi, jpTerbukti[at] ?? 0);
    row.jpBelumTerbukti = sumInHundredths([row.jpBelumTerbukti, jpBelum[at] ?? 0]);
  });
  return {
    tahun,
    tanggal,
    rows: penilaian.map((bukti, index) => ({
      index,
      bukti,
      jpTerbukti: jpTerbukti[index] ?? 0,
      jpBelumTerbukti: jpBelum[index] ?? 0,
    })),
    pemantauan: [...pemantauan.values()],
    evaluasi: [...persons].map(([nip, bagian]) =>
      evaluate(nip, bagian, input, {
        jpRencana: sumAt(jpRencana, bagian.rencana),
        jpRealisasi: sumAt(jpTerbukti, bagian.realisasi),
        jpBelumTerbukti: sumAt(jpBelum, bagian.realisasi),
      }),
    ),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const plus = (sum: { readonly baris: number; readonly jp: number }, jp: number) => ({
  baris: sum.baris + 1,
  jp: sumInHundredths([sum.jp, jp]),
});

const pick = <T>(rows: readonly T[], at: readonly number[]): T[] =>
  at.flatMap((index) => rows[index] ?? []);

const sumAt = (values: readonly number[], at: readonly number[]): number =>
  sumInHundredths(pick(values, at));

function assign(target: number[], at: readonly number[], values: readonly number[]): void {
  at.forEach((index, position) => {
    target[index] = values[position] ?? 0;
  });
}

function groupByNip(
  rencana: readonly BarisRencana[],
  realisasi: readonly BarisRealisasi[],
): Map<string, Bagian> {
  const persons = new Map<string, Bagian>();
  const of = (nip: string): Bagian => {
    let person = persons.get(nip);
    if (person === undefined) persons.set(nip, (person = { rencana: [], realisasi: [] }));
    return person;
  };
  rencana.forEach(({ nip }, at) => {
    if (nip !== null) of(nip).rencana.push(at);
  });
  realisasi.forEach(({ nip }, at) => {
    if (nip !== null) of(nip).realisasi.push(at);
  });
  return persons;
}

function evaluate(
  nip: string,
  bagian: Bagian,
  { rencana, realisasi, levelSesudah }: PelaksanaanInput,
  jp: Pick<EvaluasiPegawai, 'jpRencana' | 'jpRealisasi' | 'jpBelumTerbukti'>,
): EvaluasiPegawai {
  const planned = pick(rencana, bagian.rencana);
  const done = pick(realisasi, bagian.realisasi);
  const finished = new Set(
    done.flatMap(({ idRencana, status }) => (status === 'Selesai' ? [idRencana] : [])),
  );
  const before: number[] = [];
  const after: number[] = [];
  const needs = new Map<string, string>();
  const seen = new Set<string>();
  for (const { kompetensi, levelStandar, levelNyata, idBaris, status } of planned) {
    if (kompetensi === null) continue;
    const key = comparable(kompetensi);
    const reached = levelSesudah?.(nip, kompetensi) ?? null;
    const gap = computeKesenjangan(levelStandar, levelNyata)?.gap ?? null;
    const gapAfter = computeKesenjangan(levelStandar, reached)?.gap ?? null;
    if (!seen.has(key) && gap !== null) {
      seen.add(key);
      before.push(gap);
      if (gapAfter !== null) after.push(gapAfter);
    }
    const open = gapAfter === null ? status === 'Batal' || !finished.has(idBaris) : gapAfter > 0;
    if (open && !needs.has(key)) needs.set(key, kompetensi);
  }
  const { jpRencana, jpRealisasi } = jp;
  return {
    nip,
    nama: planned.find(({ nama }) => nama !== null)?.nama ?? done[0]?.nama ?? null,
    ...jp,
    persen: jpRencana === 0 ? null : roundToHundredths((jpRealisasi / jpRencana) * 100),
    kesenjanganSebelum: before.length === 0 ? null : sumInHundredths(before),
    kesenjanganSesudah: after.length === 0 ? null : sumInHundredths(after),
    kebutuhanBerikut: [...needs.values()],
  };
}
