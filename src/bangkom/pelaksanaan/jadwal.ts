// The calendar of a year: who takes part in which activity in which months, and whose activities collide.
// Source: domain 5.7 no. 7, 4.4 (V5.6).
import { sumInHundredths } from '../angka';
import type { BentukId } from '../bentuk';
import { yearPeriod } from '../konversi/diakui';
import { tahunRencana, type Pengaturan } from '../pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../rencana/baris';
import { comparable } from '../rencana/daftar';
import { calendarMonths, monthNumber, type IsoDate } from '../tanggal';
import { groupByOrang } from '../verifikasi/orang';
import { findTabrakan } from '../verifikasi/tabrakan';

/** Somebody who takes part in an activity. */
export interface Peserta {
  /** The NIP, or for a person without one the form of origin (decision 6). */
  readonly kunci: string;
  readonly nip: string | null;
  readonly nama: string | null;
}

/** Rows of the plan with the same name, form, dates and organiser: one activity. */
export interface KegiatanJadwal {
  readonly nama: string | null;
  readonly bentuk: BentukId | null;
  readonly penyelenggara: string | null;
  readonly mulai: IsoDate | null;
  readonly selesai: IsoDate | null;
  /** For each of the twelve months of the year: the activity runs in it. */
  readonly bulan: readonly boolean[];
  /** Each person once, in the order of the plan. */
  readonly peserta: readonly Peserta[];
  /** Rupiah of all rows; a blank cost counts 0. */
  readonly anggaran: number;
  /** Indices of its rows. */
  readonly baris: readonly number[];
}

/** Two activities of one person at one time, both full-time (V5.6). */
export interface BenturanJadwal extends Peserta {
  /** Indices of the two rows, the lower first. */
  readonly baris: readonly [number, number];
}

export interface Jadwal {
  readonly tahun: number;
  /** First day of the year counted. */
  readonly awal: IsoDate;
  /** By first day, then name; undated ones last. */
  readonly kegiatan: readonly KegiatanJadwal[];
  readonly benturan: readonly BenturanJadwal[];
}

/** In which of the twelve months from `awal` on a period runs; one known date stands for both. */
export function monthsOf(
  mulai: IsoDate | null,
  selesai: IsoDate | null,
  awal: IsoDate,
): readonly boolean[] {
  const [from, to] = [mulai ?? selesai, selesai ?? mulai];
  const months = new Array<boolean>(12).fill(false);
  if (from === null || to === null || from > to) return months;
  const first = monthNumber(from) - monthNumber(awal);
  const last = first + calendarMonths(from, to) - 1;
  return months.map((_, at) => at >= first && at <= last);
}

/** Time O(n log n). Rows that are Batal are left out. */
export function buildJadwal(
  rencana: readonly BarisRencana[],
  pengaturan: Pengaturan,
  tanggal: IsoDate,
): Jadwal {
  const tahun = tahunRencana(pengaturan, tanggal);
  const [awal] = yearPeriod(tahun, pengaturan.bulanAwalTahun);
  const found = new Map<string, { rows: number[]; peserta: Map<string, Peserta> }>();
  const benturan: BenturanJadwal[] = [];
  const planned = rencana.map((row) => (row.status === 'Batal' ? BARIS_KOSONG : row));
  for (const { kunci, nip, at } of groupByOrang(planned, [], pengaturan)) {
    const rows = at.map((index) => ({ row: planned[index] ?? BARIS_KOSONG, nomor: index + 1 }));
    const nama = rows.find(({ row }) => row.nama !== null)?.row.nama ?? null;
    const peserta = { kunci, nip, nama };
    for (const { row, nomor } of rows) {
      const key = keyOf(row, nomor);
      const entry = found.get(key) ?? { rows: [], peserta: new Map<string, Peserta>() };
      entry.rows.push(nomor - 1);
      entry.peserta.set(kunci, peserta);
      found.set(key, entry);
    }
    benturan.push(...collisionsOf(rows, pengaturan).map((baris) => ({ ...peserta, baris })));
  }
  const kegiatan = [...found.values()].map(({ rows, peserta }): KegiatanJadwal => {
    const row = planned[rows[0] ?? 0] ?? BARIS_KOSONG;
    return {
      nama: row.namaPengembangan,
      bentuk: row.bentuk,
      penyelenggara: row.penyelenggara,
      mulai: row.tglMulai,
      selesai: row.tglSelesai,
      bulan: monthsOf(row.tglMulai, row.tglSelesai, awal),
      peserta: [...peserta.values()],
      anggaran: sumInHundredths(rows.map((index) => planned[index]?.anggaran ?? 0)),
      baris: [...rows].sort((a, b) => a - b),
    };
  });
  return { tahun, awal, kegiatan: kegiatan.sort(byTime), benturan };
}

/** What makes rows one activity; without a name a row is an activity of its own. */
function keyOf(row: BarisRencana, nomor: number): string {
  if (row.namaPengembangan === null) return `${nomor}`;
  const { namaPengembangan, bentuk, tglMulai, tglSelesai, penyelenggara } = row;
  const words = [comparable(namaPengembangan), comparable(penyelenggara ?? '')];
  return [...words, bentuk ?? '', tglMulai ?? '', tglSelesai ?? ''].join('|');
}

function collisionsOf(
  rows: readonly { readonly row: BarisRencana; readonly nomor: number }[],
  { profilJp }: Pengaturan,
): (readonly [number, number])[] {
  const pairs = new Map<string, readonly [number, number]>();
  findTabrakan(rows, profilJp).forEach(({ tumpang }, at) => {
    const own = rows[at]?.nomor;
    if (tumpang === null || own === undefined) return;
    const pair = [Math.min(own, tumpang.nomor) - 1, Math.max(own, tumpang.nomor) - 1] as const;
    pairs.set(pair.join(), pair);
  });
  return [...pairs.values()];
}

/** Dates sort as text; what has none comes after all others. */
const LAST = '9999';

function byTime(a: KegiatanJadwal, b: KegiatanJadwal): number {
  const [first, second] = [a, b].map(({ mulai, selesai }) => mulai ?? selesai ?? LAST);
  if (first !== second) return (first ?? LAST) < (second ?? LAST) ? -1 : 1;
  const [name, other] = [a.nama ?? '', b.nama ?? ''];
  return name === other ? 0 : name < other ? -1 : 1;
}
