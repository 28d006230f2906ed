// Reading the plan: raw cells by column, with the address of each for what is said about it.
import { getBentuk } from '../../bangkom/bentuk';
import { tahunRencana, type Pengaturan } from '../../bangkom/pengaturan';
import {
  parseRencana,
  type BarisRencana,
  type KolomRencana,
  type ParsedRencana,
} from '../../bangkom/rencana';
import { isoToSerial, type IsoDate } from '../../bangkom/tanggal';
import { askDateSystem } from '../excel/date-system';
import { cellAddress, isBlank, type Cell, type Grid } from '../excel/grid';
import { columnIndexes, findTables, readTable, type FoundTable } from '../excel/tables';
import type { Progress } from '../excel/transfer';
import { RENCANA_COLUMNS, TBL_RENCANA } from './rencana-columns';

/** Cells of one row of the plan; a column that the table lacks is absent. */
export type RawRencana = Partial<Record<KolomRencana, Cell>>;

/** The plan as it stands in the workbook. */
export interface ReadRencana {
  readonly found: FoundTable;
  readonly rows: readonly RawRencana[];
  /** Data rows up to the last one that somebody has written into. */
  readonly filledCount: number;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** Columns that hold formulas or what the add-in writes: they do not make a row. */
const COMPUTED: ReadonlySet<KolomRencana> = new Set([
  'no',
  'jalur',
  'satuan',
  'jp',
  'jpDiakui',
] satisfies KolomRencana[]);

/** True when nobody has written into a row. */
export function isBlankRencana(row: RawRencana): boolean {
  for (const { key } of RENCANA_COLUMNS) {
    if (!COMPUTED.has(key) && !isBlank(row[key])) return false;
  }
  return true;
}

/** The plan; undefined where the workbook has none. */
export async function readRencana(
  context: Excel.RequestContext,
  progress?: Progress,
): Promise<ReadRencana | undefined> {
  const is1904 = askDateSystem(context);
  const [found] = await findTables(context, [TBL_RENCANA]);
  if (!found) return undefined;
  const rows = toRawRows(found.headers, await readTable(context, found, progress));
  let filledCount = rows.length;
  while (filledCount > 0 && isBlankRencana(rows[filledCount - 1] ?? {})) filledCount -= 1;
  return { found, rows, filledCount, date1904: is1904() };
}

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

function toRawRows(headers: readonly string[], grid: Grid): RawRencana[] {
  const indexes = columnIndexes(headers);
  const present = RENCANA_COLUMNS.flatMap(({ key, header }) => {
    const index = indexes.get(header.toLowerCase());
    return index === undefined ? [] : [{ key, index }];
  });
  return grid.map((cells) => {
    const row: RawRencana = {};
    for (const { key, index } of present) row[key] = cells[index] ?? '';
    return row;
  });
}

/** Address of a cell of the plan, without the sheet; the row's first cell for a missing column. */
export function rencanaCell({ found }: ReadRencana, index: number, key: KolomRencana): string {
  const header = RENCANA_COLUMNS.find((column) => column.key === key)?.header ?? '';
  const column = Math.max(0, columnIndexes(found.headers).get(header.toLowerCase()) ?? 0);
  return cellAddress(found.area.row + 1 + index, found.area.column + column);
}

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
    case 'tglSelesai': {
      const iso = row[key];
      return iso === null ? '' : (isoToSerial(iso, date1904) ?? iso);
    }
    default:
      return row[key] ?? '';
  }
}
