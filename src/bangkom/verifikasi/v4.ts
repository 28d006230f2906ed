// V4: the budget of a unit. Source: domain 4.4.
import { fromHundredths, parseAngka, toHundredths } from '../angka';
import type { Pengaturan } from '../pengaturan';
import type { BarisRencana, KolomRencana } from '../rencana/baris';
import { comparable } from '../rencana/daftar';
import { isBarisKosong } from '../rencana/parse-rencana';
import type { Aturan } from './aturan';
import { byUrutan } from './urutan';

const SUMBER = 'domain 4.4';

/** What a unit needs and has in the year. */
export interface AnggaranUnit {
  readonly unitKerja: string | null;
  /** Rupiah, of all rows that are not Batal. */
  readonly jumlah: number;
  /** null: no ceiling is set. */
  readonly pagu: number | null;
}

/** A row with the budget of its unit. */
export interface KonteksAnggaran {
  readonly row: BarisRencana;
  readonly unit: AnggaranUnit;
  /** The unit needs more than it has: the running total with this row, by priority. */
  readonly berjalan: number;
  /** The running total with this row keeps within the ceiling. */
  readonly muat: boolean;
}

const needs = (row: BarisRencana): number => Math.max(0, row.anggaran ?? 0);

/** The key under which the rows of a unit meet their ceiling. */
export const unitKey = (unitKerja: string | null): string =>
  unitKerja === null ? '' : comparable(unitKerja);

/**
 * Puts every row beside the budget of its unit: rows in the order prioritas (blank last), then that of
 * their IDs, take what they need while it lasts; a later row that still fits is not held back. Blank rows
 * are passed over.
 */
export function openAnggaran(
  rows: readonly BarisRencana[],
  { pagu }: Pick<Pengaturan, 'pagu'>,
  tahun: number,
): { perBaris: KonteksAnggaran[]; units: Map<string, AnggaranUnit> } {
  const ceilings = new Map<string, number | null>();
  for (const { unitKerja, tahun: year, pagu: ceiling } of pagu) {
    if (year === tahun) ceilings.set(unitKey(unitKerja), ceiling);
  }
  const groups = new Map<string, { unitKerja: string | null; at: number[]; jumlah: number }>();
  const keys = new Map<string | null, string>();
  rows.forEach((row, at) => {
    if (isBarisKosong(row)) return;
    let key = keys.get(row.unitKerja);
    if (key === undefined) keys.set(row.unitKerja, (key = unitKey(row.unitKerja)));
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { unitKerja: row.unitKerja, at: [], jumlah: 0 }));
    group.at.push(at);
    if (row.status !== 'Batal') group.jumlah += toHundredths(needs(row));
  });
  const urutan = byUrutan(rows);
  const perBaris = new Array<KonteksAnggaran>(rows.length);
  const units = new Map<string, AnggaranUnit>();
  for (const [key, { unitKerja, at, jumlah }] of groups) {
    const unit = { unitKerja, jumlah: fromHundredths(jumlah), pagu: ceilings.get(key) ?? null };
    units.set(key, unit);
    const limit = unit.pagu === null ? Infinity : toHundredths(unit.pagu);
    const priority = (index: number) => rows[index]?.prioritas ?? Infinity;
    const order = [...at].sort((a, b) => Math.sign(priority(a) - priority(b)) || urutan(a, b));
    let taken = 0;
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const wanted = taken + (row.status === 'Batal' ? 0 : toHundredths(needs(row)));
      const muat = wanted <= limit;
      if (muat) taken = wanted;
      perBaris[index] = { row, unit, berjalan: fromHundredths(wanted), muat };
    }
  }
  return { perBaris, units };
}

export const V4: readonly Aturan<KonteksAnggaran, KolomRencana>[] = [
  {
    nomor: 'V4.1',
    masukan: ['anggaran'],
    syarat: 'Anggaran kosong, atau negatif',
    hasil: ['PERLU TELAAH', 'TIDAK LULUS'],
    kode: ['verifikasi.V4.1', 'verifikasi.V4.1.kosong'],
    sumber: SUMBER,
    test({ row }) {
      const written = row.anggaran ?? row.ditolak?.anggaran;
      const read = parseAngka(written, 'ribuan');
      if (read.kind === 'number' && read.value < 0) {
        const params = { anggaran: String(written) };
        return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V4.1', params } };
      }
      return row.anggaran === null
        ? { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V4.1.kosong', params: {} } }
        : null;
    },
  },
  {
    nomor: 'V4.2',
    masukan: ['anggaran'],
    syarat: 'Anggaran 0',
    hasil: ['LULUS'],
    kode: ['verifikasi.V4.2'],
    sumber: SUMBER,
    test: ({ row }) =>
      row.anggaran === 0
        ? { hasil: 'LULUS', message: { code: 'verifikasi.V4.2', params: {} } }
        : null,
  },
  {
    nomor: 'V4.3',
    masukan: ['anggaran', 'unitKerja'],
    syarat: 'Pagu unit kosong, dan jumlah anggarannya lebih dari 0',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V4.3'],
    sumber: SUMBER,
    test({ row, unit }) {
      if (needs(row) === 0 || unit.pagu !== null) return null;
      const params = { unit: unit.unitKerja, jumlah: unit.jumlah };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V4.3', params } };
    },
  },
  {
    nomor: 'V4.4',
    masukan: ['anggaran', 'unitKerja'],
    syarat: 'Jumlah anggaran unit tidak melebihi pagu',
    hasil: ['LULUS'],
    kode: ['verifikasi.V4.4'],
    sumber: SUMBER,
    test({ row, unit }) {
      if (needs(row) === 0 || unit.pagu === null || unit.jumlah > unit.pagu) return null;
      const params = { unit: unit.unitKerja ?? '', jumlah: unit.jumlah, pagu: unit.pagu };
      return { hasil: 'LULUS', message: { code: 'verifikasi.V4.4', params } };
    },
  },
  {
    nomor: 'V4.5',
    masukan: ['anggaran', 'unitKerja', 'prioritas'],
    syarat: 'Jumlah anggaran unit melebihi pagu: menurut prioritas, lalu urutan baris (ID Baris)',
    hasil: ['LULUS', 'TIDAK LULUS'],
    kode: ['verifikasi.V4.5', 'verifikasi.V4.5.muat'],
    sumber: 'domain 4.4; keputusan 5',
    test({ row, unit, berjalan, muat }) {
      if (needs(row) === 0 || unit.pagu === null || unit.jumlah <= unit.pagu) return null;
      const params = { unit: unit.unitKerja ?? '', jumlah: berjalan, pagu: unit.pagu };
      return muat
        ? { hasil: 'LULUS', message: { code: 'verifikasi.V4.5.muat', params } }
        : { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V4.5', params } };
    },
  },
];
