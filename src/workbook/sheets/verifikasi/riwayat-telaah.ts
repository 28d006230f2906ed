// Riwayat Telaah: overrides, notes and decisions whose rows are gone; nothing a verifier wrote is lost.
import { plainText, type Cell } from '../../excel/grid';
import { setUpPage } from '../../excel/page';
import { rangeOf } from '../../excel/transfer';
import type { BuiltColumn } from '../built-column';
import { areaOf, NO_NOTES, writeTable, type TableToBuild } from '../built-table';
import type { LostNote } from '../carry-over';
import { FORMAT } from '../column';
import { writeTitles } from '../look';
import type { ReadSheet } from '../read-grids';

export const TBL_RIWAYAT = 'tblRiwayatTelaah';
const HEADER_ROW = 3;

const text = (header: string, width: number, key: keyof LostNote): BuiltColumn<LostNote> => ({
  header,
  width,
  format: FORMAT.text,
  cell: (note) => plainText(note[key]),
});

const COLUMNS: readonly BuiltColumn<LostNote>[] = [
  text('Dokumen', 14, 'document'),
  text('Kunci', 20, 'key'),
  text('Perihal', 50, 'about'),
  text('Isi', 44, 'text'),
  text('Oleh', 22, 'by'),
  { header: 'Tanggal', width: 12, format: FORMAT.date, cell: ({ on }) => on },
  text('Alasan', 36, 'why'),
  text('Sebab Tidak Ada Lagi', 34, 'reason'),
];

/** The notes that an earlier sheet lists, and what somebody has written into rows of their own there. */
export function readRiwayat({ grid, bodies = [] }: ReadSheet): LostNote[] {
  const notes: LostNote[] = [];
  for (let row = HEADER_ROW + 1; row < grid.endRow; row += 1) {
    const cell = (column: number): Cell => grid.value(row, column);
    const shown = (column: number): string => plainText(cell(column));
    // What stands below the table is none of it.
    const isInTable = bodies.some((body) => row >= body.row && row < body.row + body.rowCount);
    const isBlank = COLUMNS.every((_, column) => shown(column) === '');
    if (isBlank || (!isInTable && shown(1) === '')) continue;
    notes.push({
      document: shown(0),
      key: shown(1),
      about: shown(2),
      text: shown(3),
      by: shown(4),
      on: cell(5),
      why: shown(6),
      reason: shown(7),
    });
  }
  return notes;
}

/** Writes the list onto a new sheet. */
export async function writeRiwayat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lines: readonly LostNote[],
  tahun: number,
): Promise<void> {
  const table: TableToBuild<LostNote> = {
    name: TBL_RIWAYAT,
    columns: COLUMNS,
    lines,
    keyOf: ({ key }) => key,
    notes: NO_NOTES,
    headerRow: HEADER_ROW,
    verdicts: [],
  };
  await writeTitles(context, sheet, COLUMNS.length, [
    'RIWAYAT TELAAH DAN KEPUTUSAN ATAS BARIS YANG TIDAK ADA LAGI',
  ]);
  await writeTable(context, sheet, table);
  const area = areaOf(table);
  rangeOf(sheet, area).format.autofitRows();
  setUpPage(sheet, {
    headerRow: HEADER_ROW,
    printArea: area,
    footer: `Riwayat telaah ${tahun}`,
  });
}
