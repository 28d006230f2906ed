// Reading the plan: raw cells by column, with the address of each for what is said about it.
import { getBentuk } from '../../../bangkom/bentuk';
import { tahunRencana, type Pengaturan } from '../../../bangkom/pengaturan';
import {
  parseRencana,
  type BarisRencana,
  type KolomRencana,
  type ParsedRencana,
} from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import { dateCell } from '../../excel/date-system';
import type { Cell } from '../../excel/grid';
import type { Progress } from '../../excel/transfer';
import { blankRowOf, readDataSheet, type RawData, type ReadData } from '../data-sheet';
import { RENCANA } from './rencana-columns';

/** Cells of one row of the plan; a column that the table lacks is absent. */
export type RawRencana = RawData<KolomRencana>;

/** The plan as it stands in the workbook. */
export type ReadRencana = ReadData<KolomRencana>;

/** True when nobody has written into a row. */
export const isBlankRencana = blankRowOf(RENCANA);

/** The plan; undefined where the workbook has none. */
export const readRencana = async (
  context: Excel.RequestContext,
  progress?: Progress,
): Promise<ReadRencana | undefined> =>
  (await readDataSheet(context, RENCANA, progress)) ?? undefined;

/** The rows that people have written, with what is wrong in them. */
export const parsePlan = (
  { rows, filledCount, date1904 }: Pick<ReadRencana, 'rows' | 'filledCount' | 'date1904'>,
  pengaturan: Pengaturan,
  today: IsoDate,
): ParsedRencana =>
  parseRencana(rows.slice(0, filledCount), {
    pengaturan,
    tahun: tahunRencana(pengaturan, today),
    today,
    date1904,
  });

/** Address of a cell of the plan, without the sheet; the row's first cell for a missing column. */
export const rencanaCell = (plan: ReadRencana, index: number, key: KolomRencana): string =>
  plan.cellOf(index, key);

/** A value of a plan row as its cell holds it, dates in the workbook's date system; blank for null. */
export function toPlanCell(row: BarisRencana, key: KolomRencana, date1904: boolean): Cell {
  const refused = row.ditolak?.[key];
  if (refused !== undefined) return refused;
  switch (key) {
    case 'bentuk':
      return row.bentuk === null ? '' : getBentuk(row.bentuk).label;
    case 'dasarPertimbangan':
      return row.dasarPertimbangan.join('; ');
    case 'tglMulai':
    case 'tglSelesai':
      return dateCell(row[key], date1904);
    default:
      return row[key] ?? '';
  }
}
