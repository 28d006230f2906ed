// Reading and writing what was done: typed rows with the places of their cells, and values as cells.
import { getBentuk } from '../../../bangkom/bentuk';
import {
  checkRealisasi,
  parseRealisasi,
  type BarisRealisasi,
  type KolomRealisasi,
} from '../../../bangkom/pelaksanaan';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { BarisRencana, Problem } from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import { dateCell } from '../../excel/date-system';
import type { Cell } from '../../excel/grid';
import type { ReadData } from '../data-sheet';
import type { ArchivedRow } from '../rencana/rencana-arsip';

/** What the rows of the realisation refer to. */
export interface RealisasiContext {
  readonly pengaturan: Pengaturan;
  readonly tanggal: IsoDate;
  readonly rencana: readonly BarisRencana[];
  readonly arsip: readonly ArchivedRow[];
}

/** The rows that people have written, with what is wrong and doubtful in them. */
export function parseRealisasiData(
  {
    rows: raw,
    filledCount,
    date1904,
  }: Pick<ReadData<KolomRealisasi>, 'rows' | 'filledCount' | 'date1904'>,
  { pengaturan, tanggal, rencana, arsip }: RealisasiContext,
): { rows: BarisRealisasi[]; problems: Problem<KolomRealisasi>[] } {
  const nipOfPlan = new Map<string, string | null>();
  for (const { idBaris, nip } of arsip) if (idBaris !== '') nipOfPlan.set(idBaris, nip || null);
  for (const { idBaris, nip } of rencana) if (idBaris !== null) nipOfPlan.set(idBaris, nip);
  const { rows, problems } = parseRealisasi(raw.slice(0, filledCount), {
    pengaturan,
    today: tanggal,
    date1904,
    idRencana: new Set(nipOfPlan.keys()),
  });
  return { rows, problems: [...problems, ...checkRealisasi(rows, nipOfPlan)] };
}

/** A value of a row as its cell holds it, dates in the workbook's date system; blank for null. */
export function toRealisasiCell(
  row: Partial<BarisRealisasi>,
  key: KolomRealisasi,
  date1904: boolean,
): Cell {
  const refused = row.ditolak?.[key];
  if (refused !== undefined) return refused;
  switch (key) {
    case 'bentuk':
      return row.bentuk ? getBentuk(row.bentuk).label : '';
    case 'tglMulai':
    case 'tglSelesai':
    case 'tanggalBukti':
      return dateCell(row[key] ?? null, date1904);
    default:
      return row[key] ?? '';
  }
}
