// Evaluation: what the year brought each person and unit, and what they need next. Source: domain 5.9.
import { percentOf, sumInHundredths } from '../angka';
import { computeKesenjangan } from '../kesenjangan';
import { parsePengecualian } from '../pegawai';
import { comparable, type StatusAsn } from '../rencana/daftar';
import type { IsoDate } from '../tanggal';
import { statusOf } from '../verifikasi/orang';
import { targetOf } from '../verifikasi/v3';
import { unitKey } from '../verifikasi/v4';
import { pick, type Capaian, type PelaksanaanInput } from './capaian';
import { groupBy } from './kelompok';
import type { OrangPelaksanaan } from './orang';

/** JP of plan and realisation, and the gaps, of a person or a unit in the year. */
export interface CapaianTahun {
  readonly jpRencana: number;
  readonly jpRealisasi: number;
  readonly jpBelumTerbukti: number;
  /** jpRealisasi / jpRencana × 100, two decimals; null where nothing was planned. */
  readonly persen: number | null;
  /** Sum of the gaps of the planned competencies, in levels; null where no level is known. */
  readonly kesenjanganSebelum: number | null;
  /**
   * The same after the year; a competency that was not assessed again keeps its gap. null where
   * none was assessed again.
   */
  readonly kesenjanganSesudah: number | null;
}

/** A planned competency of a person, and what became of it. */
export interface KompetensiDievaluasi {
  readonly kompetensi: string;
  readonly sebelum: number | null;
  /** null: not assessed again since. */
  readonly sesudah: number | null;
  readonly levelSesudah: number | null;
  /** It still has a gap, or its activity was not carried out. */
  readonly terbuka: boolean;
}

/** Plan against realisation, of a person in the year. */
export interface EvaluasiPegawai extends CapaianTahun {
  readonly kunci: string;
  readonly nip: string | null;
  readonly nama: string | null;
  readonly unitKerja: string | null;
  readonly status: StatusAsn;
  readonly target: number;
  /** jpRealisasi reaches the target. */
  readonly memenuhi: boolean;
  /** Why the scheme does not apply; null where it does. */
  readonly pengecualian: string | null;
  readonly kompetensi: readonly KompetensiDievaluasi[];
  /** Competencies that still have a gap, or whose activity was not carried out. */
  readonly kebutuhanBerikut: readonly string[];
}

/** The persons of a unit together; those to whom the scheme does not apply are left out. */
export interface EvaluasiUnit extends CapaianTahun {
  readonly unitKerja: string | null;
  readonly pegawai: number;
  readonly memenuhi: number;
  /** memenuhi / pegawai × 100, two decimals; null without persons. */
  readonly persenMemenuhi: number | null;
}

/** Evaluates every person of the year, in their order. */
export const evaluate = (input: PelaksanaanInput, capaian: Capaian): EvaluasiPegawai[] =>
  capaian.persons.map((person) => evaluatePerson(person, input, capaian));

function evaluatePerson(
  person: OrangPelaksanaan,
  input: PelaksanaanInput,
  capaian: Capaian,
): EvaluasiPegawai {
  const status = statusOf({ ...person, at: [] }).status;
  const target = targetOf(status, input.pengaturan);
  const jpRencana = sumInHundredths(pick(capaian.rencana, person.rencana).map(({ jp }) => jp));
  const done = pick(capaian.realisasi, person.realisasi);
  const jpRealisasi = sumInHundredths(done.map(({ jpTerbukti }) => jpTerbukti));
  const kompetensi = competenciesOf(person, input, capaian);
  const before = kompetensi.flatMap(({ sebelum }) => sebelum ?? []);
  const assessed = kompetensi.filter(({ sesudah }) => sesudah !== null);
  const after = kompetensi.flatMap(({ sebelum, sesudah }) => sesudah ?? sebelum ?? []);
  const { kunci, nip, nama, unitKerja } = person;
  return {
    kunci,
    nip,
    nama,
    unitKerja,
    status,
    target,
    jpRencana,
    jpRealisasi,
    jpBelumTerbukti: sumInHundredths(done.map(({ jpBelumTerbukti }) => jpBelumTerbukti)),
    persen: percentOf(jpRealisasi, jpRencana),
    memenuhi: jpRealisasi >= target,
    pengecualian: parsePengecualian(person.pegawai?.kedudukan ?? '')?.label ?? null,
    kesenjanganSebelum: before.length === 0 ? null : sumInHundredths(before),
    kesenjanganSesudah: assessed.length === 0 ? null : sumInHundredths(after),
    kompetensi,
    kebutuhanBerikut: kompetensi.filter(({ terbuka }) => terbuka).map((found) => found.kompetensi),
  };
}

/** The planned competencies, each once: the first row that knows its levels says the gap. */
function competenciesOf(
  { nip, rencana: at, realisasi: doneAt }: OrangPelaksanaan,
  { rencana, realisasi, levelSesudah }: PelaksanaanInput,
  { periode }: Capaian,
): KompetensiDievaluasi[] {
  const finished = new Map<string, IsoDate>();
  for (const { idRencana, status, tglSelesai, tglMulai } of pick(realisasi, doneAt)) {
    if (idRencana === null || status !== 'Selesai') continue;
    const ended = tglSelesai ?? tglMulai ?? periode[0];
    const before = finished.get(idRencana);
    if (before === undefined || before < ended) finished.set(idRencana, ended);
  }
  const rows = pick(rencana, at).filter(({ kompetensi }) => kompetensi !== null);
  const groups = groupBy(rows, ({ kompetensi }) => comparable(kompetensi ?? ''));
  return [...groups.values()].map((group): KompetensiDievaluasi => {
    const kompetensi = group[0]?.kompetensi ?? '';
    const ends = group.flatMap(({ idBaris }) => finished.get(idBaris ?? '') ?? []);
    const sejak = ends.reduce((latest, end) => (end > latest ? end : latest), periode[0]);
    const reached = nip === null ? null : (levelSesudah?.(nip, kompetensi, sejak) ?? null);
    const gapOf = (level: (row: (typeof group)[number]) => number | null): number | null => {
      for (const row of group) {
        const gap = computeKesenjangan(row.levelStandar, level(row))?.gap;
        if (gap !== undefined) return gap;
      }
      return null;
    };
    const sebelum = gapOf(({ levelNyata }) => levelNyata);
    const sesudah = reached === null ? null : gapOf(() => reached);
    const isUndone = group.some(
      ({ idBaris, status }) => status === 'Batal' || !finished.has(idBaris ?? ''),
    );
    const terbuka = sesudah === null ? isUndone : sesudah > 0;
    return { kompetensi, sebelum, sesudah, levelSesudah: reached, terbuka };
  });
}

/** The units of the persons, in the order of first appearance. */
export function evaluateUnits(persons: readonly EvaluasiPegawai[]): EvaluasiUnit[] {
  const applicable = persons.filter(({ pengecualian }) => pengecualian === null);
  const groups = groupBy(applicable, ({ unitKerja }) => unitKey(unitKerja));
  return [...groups.values()].map((group): EvaluasiUnit => {
    const sum = (of: (person: EvaluasiPegawai) => number | null): number =>
      sumInHundredths(group.map((person) => of(person) ?? 0));
    const hasKnown = (key: 'kesenjanganSebelum' | 'kesenjanganSesudah'): boolean =>
      group.some((person) => person[key] !== null);
    const jpRencana = sum((person) => person.jpRencana);
    const jpRealisasi = sum((person) => person.jpRealisasi);
    const memenuhi = group.filter((person) => person.memenuhi).length;
    return {
      unitKerja: group[0]?.unitKerja ?? null,
      pegawai: group.length,
      memenuhi,
      persenMemenuhi: percentOf(memenuhi, group.length),
      jpRencana,
      jpRealisasi,
      jpBelumTerbukti: sum((person) => person.jpBelumTerbukti),
      persen: percentOf(jpRealisasi, jpRencana),
      kesenjanganSebelum: hasKnown('kesenjanganSebelum')
        ? sum((person) => person.kesenjanganSebelum)
        : null,
      kesenjanganSesudah: hasKnown('kesenjanganSesudah')
        ? sum((person) => person.kesenjanganSesudah ?? person.kesenjanganSebelum)
        : null,
    };
  });
}
