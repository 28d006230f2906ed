// Monitoring: what was planned beside what was done, by activity, person, unit and half year.
// Source: domain 5.9.
import { sumInHundredths } from '../angka';
import type { BentukId } from '../bentuk';
import type { StatusRencana } from '../rencana/daftar';
import type { IsoDate } from '../tanggal';
import { unitKey } from '../verifikasi/v4';
import type { PenilaianBukti } from './bukti';
import type { Capaian, PelaksanaanInput, Semester } from './capaian';
import { groupBy } from './kelompok';

/** How many activities, their JP, and what the plan gives them in rupiah. */
export interface Jumlah {
  readonly baris: number;
  readonly jp: number;
  readonly anggaran: number;
}

/** One side of an activity; `baris` is 0 where another line of the same plan row counts already. */
export interface SisiKegiatan extends Jumlah {
  readonly semester: Semester;
}

/** An activity: a row of the plan, what was done of it, or what was done outside the plan. */
export interface PemantauanKegiatan {
  /** Known again when the document is built again: ID Baris, or person, name and dates. */
  readonly kunci: string;
  /** Index of the person and of the unit in the document. */
  readonly orang: number;
  readonly unit: number;
  readonly nama: string | null;
  readonly nip: string | null;
  readonly namaPengembangan: string | null;
  readonly bentuk: BentukId | null;
  readonly indexRencana: number | null;
  readonly indexRealisasi: number | null;
  /** Of the plan: on the first line of a plan row only; null on the others. */
  readonly rencana: SisiKegiatan | null;
  /** Of what is Selesai; null where nothing is. JP are the proven ones. */
  readonly realisasi: (SisiKegiatan & { readonly jpBelumTerbukti: number }) | null;
  /** Status of what was done; of the plan row where nothing is noted. */
  readonly status: StatusRencana | null;
  readonly bukti: PenilaianBukti | null;
  readonly tglMulai: IsoDate | null;
  readonly tglSelesai: IsoDate | null;
}

/** Plan against realisation, of a unit in a half year. */
export interface PemantauanUnit {
  readonly unitKerja: string | null;
  /** Index of the unit. */
  readonly unit: number;
  readonly semester: Semester;
  readonly rencana: Jumlah;
  /** Activities that are Selesai; `anggaran` is what the plan gave them. */
  readonly realisasi: Jumlah;
  readonly jpBelumTerbukti: number;
  /** Activities that are Selesai and still owe evidence. */
  readonly buktiKurang: number;
}

/** Plan against realisation, of a person in the year. */
export interface PemantauanPegawai extends Pick<PemantauanUnit, 'rencana' | 'realisasi'> {
  readonly orang: number;
  readonly kunci: string;
  readonly nip: string | null;
  readonly nama: string | null;
  readonly unitKerja: string | null;
  readonly jpBelumTerbukti: number;
  readonly buktiKurang: number;
}

export interface Pemantauan {
  readonly kegiatan: readonly PemantauanKegiatan[];
  /** Both half years of every unit, units in the order of the persons. */
  readonly unit: readonly PemantauanUnit[];
  /** Persons with at least one activity. */
  readonly pegawai: readonly PemantauanPegawai[];
}

/** Whether the evidence of an activity that is Selesai is still to be completed. */
export const isBuktiKurang = (bukti: PenilaianBukti | null): boolean =>
  bukti?.hasil === 'BELUM TERBUKTI' || bukti?.hasil === 'PERLU TELAAH';

/** Puts plan and realisation side by side. */
export function monitor(input: PelaksanaanInput, capaian: Capaian): Pemantauan {
  const units: (string | null)[] = [];
  const unitAt = new Map<string, number>();
  const unitOf = (unitKerja: string | null): number => {
    const key = unitKey(unitKerja);
    const at = unitAt.get(key) ?? units.push(unitKerja) - 1;
    unitAt.set(key, at);
    return at;
  };
  const kegiatan = linesOf(input, capaian, unitOf);
  const pegawai = capaian.persons.flatMap((person, orang): PemantauanPegawai[] => {
    const { kunci, nip, nama, unitKerja } = person;
    const own = kegiatan.byPerson[orang] ?? [];
    return own.length === 0 ? [] : [{ orang, kunci, nip, nama, unitKerja, ...sumsOf(own) }];
  });
  const byUnit = groupBy(kegiatan.lines, (line) => String(line.unit));
  const unit = units.flatMap((unitKerja, at): PemantauanUnit[] =>
    ([1, 2] as const).map((semester) => ({
      unitKerja,
      unit: at,
      semester,
      ...sumsOf(byUnit.get(String(at)) ?? [], semester),
    })),
  );
  return { kegiatan: kegiatan.lines, unit, pegawai };
}

function sumsOf(
  lines: readonly PemantauanKegiatan[],
  semester?: Semester,
): Omit<PemantauanUnit, 'unitKerja' | 'unit' | 'semester'> {
  const isIn = (side: SisiKegiatan | null): boolean =>
    side !== null && (semester === undefined || side.semester === semester);
  const done = lines.filter(({ realisasi }) => isIn(realisasi));
  const add = (sides: readonly (Jumlah | null)[]): Jumlah => ({
    baris: sides.reduce((sum, side) => sum + (side?.baris ?? 0), 0),
    jp: sumInHundredths(sides.map((side) => side?.jp ?? 0)),
    anggaran: sumInHundredths(sides.map((side) => side?.anggaran ?? 0)),
  });
  return {
    rencana: add(lines.map(({ rencana }) => rencana).filter(isIn)),
    realisasi: add(done.map(({ realisasi }) => realisasi)),
    jpBelumTerbukti: sumInHundredths(done.map(({ realisasi }) => realisasi?.jpBelumTerbukti ?? 0)),
    buktiKurang: done.filter(({ bukti }) => isBuktiKurang(bukti)).length,
  };
}

interface Lines {
  readonly lines: readonly PemantauanKegiatan[];
  readonly byPerson: readonly (readonly PemantauanKegiatan[])[];
}

function linesOf(
  { rencana, realisasi }: PelaksanaanInput,
  capaian: Capaian,
  unitOf: (unitKerja: string | null) => number,
): Lines {
  const planOfId = new Map<string, number>();
  rencana.forEach(({ idBaris }, at) => {
    if (idBaris !== null && capaian.rencana[at]?.termasuk && !planOfId.has(idBaris)) {
      planOfId.set(idBaris, at);
    }
  });
  const doneOf = new Map<number, number[]>();
  const outside: number[] = [];
  const keys = new Map<string, number>();
  /** The key, numbered where it comes again. */
  const keyed = (key: string): string => {
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
  for (const { index, termasuk } of capaian.realisasi) {
    const row = realisasi[index];
    if (!termasuk || !row) continue;
    const plan = row.idRencana === null ? undefined : planOfId.get(row.idRencana);
    if (plan === undefined) outside.push(index);
    else doneOf.set(plan, [...(doneOf.get(plan) ?? []), index]);
  }
  const isOutside = new Set(outside);
  const byPerson = capaian.persons.map((person, orang): PemantauanKegiatan[] => {
    const line = (plan: number | null, done: number | null, first: boolean) => {
      const [planned, row] = [rencana[plan ?? -1], realisasi[done ?? -1]];
      const [target, result] = [capaian.rencana[plan ?? -1], capaian.realisasi[done ?? -1]];
      const anggaran = planned?.anggaran ?? 0;
      const selesai = result !== undefined && result.bukti.hasil !== 'BELUM SELESAI';
      const finishedBefore =
        plan !== null &&
        (doneOf.get(plan) ?? []).some(
          (other) =>
            other < (done ?? -1) && capaian.realisasi[other]?.bukti.hasil !== 'BELUM SELESAI',
        );
      const name = row?.namaPengembangan ?? planned?.namaPengembangan ?? null;
      const { tglMulai = null, tglSelesai = null } = row ?? planned ?? {};
      const outsideKey = [person.kunci, name ?? '', tglMulai ?? '', tglSelesai ?? ''].join('|');
      return {
        kunci: keyed(planned?.idBaris ?? outsideKey),
        orang,
        unit: unitOf(planned?.unitKerja ?? person.unitKerja),
        nama: row?.nama ?? planned?.nama ?? person.nama,
        nip: person.nip,
        namaPengembangan: name,
        bentuk: row?.bentuk ?? planned?.bentuk ?? null,
        indexRencana: plan,
        indexRealisasi: done,
        rencana:
          first && target !== undefined
            ? { semester: target.semester, baris: 1, jp: target.jp, anggaran }
            : null,
        realisasi: selesai
          ? {
              semester: result.semester,
              baris: finishedBefore ? 0 : 1,
              jp: result.jpTerbukti,
              anggaran: finishedBefore ? 0 : anggaran,
              jpBelumTerbukti: result.jpBelumTerbukti,
            }
          : null,
        status: row?.status ?? planned?.status ?? null,
        bukti: result?.bukti ?? null,
        tglMulai,
        tglSelesai,
      };
    };
    const planned = person.rencana.filter((at) => capaian.rencana[at]?.termasuk);
    return [
      ...planned.flatMap((plan) => {
        const done = doneOf.get(plan) ?? [];
        return done.length === 0
          ? [line(plan, null, true)]
          : done.map((at, order) => line(plan, at, order === 0));
      }),
      ...person.realisasi.filter((at) => isOutside.has(at)).map((at) => line(null, at, false)),
    ];
  });
  return { lines: byPerson.flat(), byPerson };
}
