// One row on its way through the recognition of JP: what it asks for, and what it was given.
import { fromHundredths, toHundredths } from '../../angka';
import { getBentuk } from '../../bentuk';
import { invalidValue, type CellResult } from '../../result';
import { dayNumber, isoOfParts } from '../../tanggal';
import type { AturanKonversi } from '../aturan';
import { applyAturan, convertToJp } from '../convert';
import { DEFAULT_PROFIL, getAturan } from '../profil';
import type { AlasanDiakui, KegiatanJp, PengakuanBaris, PengakuanOptions } from './types';

/** A row on its way through the recognition; amounts in whole hundredths. */
export interface Berkas {
  readonly row: KegiatanJp;
  readonly index: number;
  readonly jp: CellResult<number>;
  readonly aturan: AturanKonversi | null;
  readonly berwaktu: boolean;
  readonly pasti: boolean;
  diakui: number;
  readonly tidakDiakui: { jumlah: number; alasan: AlasanDiakui }[];
  readonly tanda: AlasanDiakui[];
}

/** The year in days and in months, both ends included. */
export interface Tahun {
  readonly tahun: number;
  readonly hari: readonly [number, number];
  readonly bulan: readonly [number, number];
}

export const amount = (row: KegiatanJp): number => toHundredths(row.jumlah ?? 0);
export const isReversed = ({ tglMulai, tglSelesai }: KegiatanJp): boolean =>
  tglMulai !== null && tglSelesai !== null && tglMulai > tglSelesai;

export function yearBounds(tahun: number, bulanAwal: number): Tahun {
  const day = (year: number) => dayNumber(isoOfParts(year, bulanAwal, 1) ?? `${year}-01-01`);
  const month = tahun * 12 + bulanAwal - 1;
  return { tahun, hari: [day(tahun), day(tahun + 1) - 1], bulan: [month, month + 11] };
}

export function open(row: KegiatanJp, index: number, options: PengakuanOptions): Berkas {
  const profil = options.profil ?? DEFAULT_PROFIL;
  const lingkup = row.lingkup ?? 'Nasional';
  const berwaktu = row.tglMulai !== null && row.tglSelesai !== null;
  const unknown: CellResult<never> = invalidValue({ code: 'diakui.jumlahKosong', params: {} });
  const jp =
    row.galat ??
    (row.bentuk !== null && row.jumlah === null
      ? unknown
      : convertToJp({ bentuk: row.bentuk, jumlah: row.jumlah, lingkup, hari: row.hari }, profil));
  return {
    row,
    index,
    jp,
    aturan: row.bentuk === null ? null : getAturan(profil, row.bentuk, lingkup),
    berwaktu,
    pasti: berwaktu && row.pasti !== false && jp.ok,
    diakui: 0,
    tidakDiakui: [],
    tanda: berwaktu ? [] : [{ code: 'diakui.tanpaTanggal', params: {} }],
  };
}

export function refuse(item: Berkas, jumlah: number, alasan: AlasanDiakui): void {
  if (jumlah > 0) item.tidakDiakui.push({ jumlah: fromHundredths(jumlah), alasan });
}

export function refuseOtherYear(item: Berkas, jumlah: number, { tahun }: Tahun): void {
  const satuan = item.row.bentuk === null ? 'JP' : (getBentuk(item.row.bentuk).satuan ?? 'JP');
  const params = { tidakDiakui: fromHundredths(jumlah), satuan, tahun };
  refuse(item, jumlah, { code: 'diakui.tahunLain', params });
}

/** Whether the row may belong to the year by its last date, or by what is known of it. */
export function inYear(
  { tglMulai, tglSelesai }: KegiatanJp,
  { hari: [first, last] }: Tahun,
): boolean {
  if (tglSelesai === null) return tglMulai === null || dayNumber(tglMulai) <= last;
  const end = dayNumber(tglSelesai);
  return end >= first && end <= last;
}

export const isPooled = ({ aturan, jp, row }: Berkas): boolean =>
  jp.ok && !isReversed(row) && (aturan?.bulan !== undefined || aturan?.hari !== undefined);

/** JP a unit, in hundredths. */
export const unitJp = ({ aturan }: Berkas): number =>
  aturan === null ? 0 : applyAturan(aturan, 100, Infinity, undefined);

export const jpOf = ({ aturan, jp, diakui }: Berkas): number =>
  aturan === null || !jp.ok ? 0 : applyAturan(aturan, diakui, Infinity, undefined);

export const sumJp = (items: readonly Berkas[]): number =>
  items.reduce((sum, item) => sum + jpOf(item), 0);

export function reset(item: Berkas): void {
  item.diakui = 0;
  item.tidakDiakui.length = 0;
}

export function close(item: Berkas): PengakuanBaris {
  const { jp, pasti, tidakDiakui, tanda } = item;
  const jpDiakui = fromHundredths(jpOf(item));
  return { jp, jpDiakui, jumlahDiakui: fromHundredths(item.diakui), pasti, tidakDiakui, tanda };
}
