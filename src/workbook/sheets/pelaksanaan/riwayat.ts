// A history list as other systems keep it: found by its headers, anywhere in the first rows of a sheet.
import {
  findKolomSiasn,
  type KolomRealisasi,
  type KolomSiasn,
  fromSiasn,
} from '../../../bangkom/pelaksanaan';
import type { ProfilId } from '../../../bangkom/konversi';
import { isBlank, plainText, type Cell } from '../../excel/grid';
import type { RawData } from '../data-sheet';
import type { SheetGrid } from '../sheet-grid';

/** The list that we write for SIASN ourselves. */
export const SHEET_SIASN = 'Ekspor SIASN';

/** Titles stand above the header of a list, never more than so many lines. */
const HEADER_WITHIN = 20;

/** Columns that only our own list has; it may hold an activity several times. */
const OWN_COLUMNS = ['idRencana', 'bentuk', 'jumlah'] as const satisfies readonly KolomSiasn[];

/** The rows of a list as raw cells of tblRealisasi. */
export interface Riwayat {
  readonly rows: readonly RawData<KolomRealisasi>[];
  readonly isOwn: boolean;
}

/** The list on a sheet; null where the sheet holds none. */
export function readRiwayat(grid: SheetGrid, profil: ProfilId): Riwayat | null {
  const end = Math.min(grid.endRow, grid.firstRow + HEADER_WITHIN);
  for (let row = grid.firstRow; row < end; row += 1) {
    const columns = columnsOf(grid, row);
    if (!isHistory(columns)) continue;
    const rows: RawData<KolomRealisasi>[] = [];
    for (let at = row + 1; at < grid.endRow; at += 1) {
      const cells: Partial<Record<KolomSiasn, Cell>> = {};
      for (const [key, column] of columns) cells[key] = grid.value(at, column);
      if (isBlank(cells.nip) && isBlank(cells.namaPengembangan)) continue;
      rows.push(fromSiasn(cells, profil));
    }
    return { rows, isOwn: OWN_COLUMNS.every((key) => columns.has(key)) };
  }
  return null;
}

function columnsOf(grid: SheetGrid, row: number): Map<KolomSiasn, number> {
  const columns = new Map<KolomSiasn, number>();
  for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
    const key = findKolomSiasn(plainText(grid.value(row, column)));
    if (key !== null && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

const isHistory = (columns: ReadonlyMap<KolomSiasn, number>): boolean =>
  columns.has('nip') &&
  columns.has('namaPengembangan') &&
  (columns.has('tglMulai') || columns.has('tglSelesai') || columns.has('jumlahJam'));
