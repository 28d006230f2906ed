// What next year inherits: the planned needs that the year has left open. Source: domain 5.9.
import { categorize, computeKesenjangan } from '../kesenjangan';
import { ambangOf } from '../pengaturan';
import type { BarisRencana, KolomRencana } from '../rencana/baris';
import { comparable } from '../rencana/daftar';
import { isBarisKosong } from '../rencana/parse-rencana';
import { computeCapaian, type PelaksanaanInput } from './capaian';
import { evaluate } from './evaluasi';

/** The plan's rows by what becomes of them. */
export interface Kelanjutan {
  /** Drafts for the next plan, in the order of their rows. */
  readonly terbuka: readonly KebutuhanTerbuka[];
  /** Rows that are Batal. */
  readonly batal: number;
  /** Rows that were carried out, or whose gap was closed otherwise. */
  readonly selesai: number;
}

/** A row to go on with: the row of the plan, and the draft that comes of it. */
export interface KebutuhanTerbuka {
  /** Index in the plan. */
  readonly index: number;
  /** Without dates, days, status, ID and origin; levels and gap by the latest assessment. */
  readonly draft: BarisRencana;
}

/**
 * Rows that are Batal are left out. A competency that was assessed again is open while it has a gap,
 * whatever was done; any other row is open until it is Selesai in the realisation. Of several rows of a
 * person for one competency those that were not carried out go on, else the first.
 */
export function findKelanjutan(input: PelaksanaanInput): Kelanjutan {
  const { rencana, realisasi } = input;
  const capaian = computeCapaian(input);
  const persons = evaluate(input, capaian);
  const done = new Set(
    realisasi.flatMap(({ status, idRencana }) =>
      status === 'Selesai' && idRencana !== null ? [idRencana] : [],
    ),
  );
  const isDone = ({ idBaris }: BarisRencana): boolean => idBaris !== null && done.has(idBaris);
  const terbuka: KebutuhanTerbuka[] = [];
  let [batal, total] = [0, 0];
  capaian.persons.forEach(({ rencana: at }, position) => {
    const assessed = new Map(
      persons[position]?.kompetensi.map((found) => [comparable(found.kompetensi), found]),
    );
    const groups = new Map<string, KebutuhanTerbuka[]>();
    for (const index of at) {
      const row = rencana[index];
      if (!row || isBarisKosong(row)) continue;
      total += 1;
      if (row.status === 'Batal') {
        batal += 1;
        continue;
      }
      const name = row.kompetensi === null ? null : comparable(row.kompetensi);
      const found = name === null ? undefined : assessed.get(name);
      const sesudah = found?.sesudah ?? null;
      if (sesudah === null ? isDone(row) : sesudah <= 0) continue;
      const level = found?.levelSesudah ?? null;
      const key = name ?? `baris ${index}`;
      groups.set(key, [...(groups.get(key) ?? []), { index, draft: draftOf(row, level, input) }]);
    }
    for (const group of groups.values()) {
      const undone = group.filter(({ index }) => {
        const row = rencana[index];
        return row !== undefined && !isDone(row);
      });
      terbuka.push(...(undone.length > 0 ? undone : group.slice(0, 1)));
    }
  });
  terbuka.sort((left, right) => left.index - right.index);
  return { terbuka, batal, selesai: total - batal - terbuka.length };
}

/** What is of the old year alone. */
const EMPTIED = [
  'no',
  'tglMulai',
  'tglSelesai',
  'hari',
  'jp',
  'jpDiakui',
  'status',
  'idBaris',
  'asal',
] as const satisfies readonly KolomRencana[];

function draftOf(
  row: BarisRencana,
  level: number | null,
  { pengaturan }: PelaksanaanInput,
): BarisRencana {
  const levelNyata = level ?? row.levelNyata;
  const gap = level === null ? null : computeKesenjangan(row.levelStandar, level);
  const { ditolak = {}, ...kept } = row;
  const refused = Object.fromEntries(
    Object.entries(ditolak).filter(([key]) => !EMPTIED.some((emptied) => emptied === key)),
  );
  return {
    ...kept,
    ...Object.fromEntries(EMPTIED.map((key) => [key, null])),
    levelNyata,
    kesenjangan: gap ? categorize(gap.gap, ambangOf(pengaturan)) : row.kesenjangan,
    ...(Object.keys(refused).length > 0 && { ditolak: refused }),
  };
}
