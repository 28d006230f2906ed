// Writing the sheet Verifikasi: title, figures, table, signatures, and how it prints.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import type { Grid } from '../../excel/grid';
import { literal } from '../../excel/literal';
import { setUpPage } from '../../excel/page';
import { rangeOf, setNumberFormat, writeGrid, type Progress } from '../../excel/transfer';
import { TBL_VERIFIKASI } from '../built-column';
import {
  areaOf,
  bodyAreaOf,
  HEADER_HEIGHT,
  writeFormulas,
  writeTable,
  type CarriedNotes,
  type TableToBuild,
} from '../built-table';
import { drawGroupLines, writeTitles } from '../look';
import { addBreaks, breaksBetween } from '../page-breaks';
import { writeSignatures } from '../signatures';
import { VERIFIKASI_COLUMNS, VERIFIKASI_PRINTED, type VerifikasiLine } from './verifikasi-columns';
import {
  figureAddress,
  figuresOf,
  signaturesOf,
  VERIFIKASI_TITLE,
  type Figure,
  type FigurePlaces,
} from './verifikasi-layout';
import { VERIFIKASI_HEADER_ROW } from './verifikasi-figures';

/** The activity table of a document. */
export const activitiesTable = (
  lines: readonly VerifikasiLine[],
  notes: CarriedNotes,
): TableToBuild<VerifikasiLine> => ({
  name: TBL_VERIFIKASI,
  columns: VERIFIKASI_COLUMNS,
  lines,
  keyOf: ({ row }) => row.baris.idBaris ?? '',
  notes,
  headerRow: VERIFIKASI_HEADER_ROW,
  verdicts: ['V1', 'V2', 'V4', 'V5', 'Hasil', 'Hasil (hitung)', 'V3 Pegawai'],
});

/** Beyond so many rows nobody prints, and the estimate of heights would only cost time. */
const PRINTED_ROWS = 5_000;
/** Height in points of what stands above the header, and of the header itself. */
const ABOVE = VERIFIKASI_HEADER_ROW * 15 + 12;

/** Everything on the sheet but its formulas. */
export async function writeVerifikasi(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: VerifikasiDocument,
  pengaturan: Pengaturan,
  table: TableToBuild<VerifikasiLine>,
  sidik: string,
  progress?: Progress,
): Promise<void> {
  await writeTitles(context, sheet, VERIFIKASI_PRINTED, [
    VERIFIKASI_TITLE,
    document.namaInstansi.toUpperCase(),
  ]);
  await writeFigures(context, sheet, figuresOf(document, sidik));
  await writeTable(context, sheet, table, progress);
  const area = areaOf(table);
  const body = bodyAreaOf(table);
  rangeOf(sheet, body).format.autofitRows();
  const columnOf = (wanted: string): number =>
    table.columns.findIndex(({ header }) => header === wanted);
  const verdicts = { column: columnOf('V1'), count: columnOf('Hasil') + 1 - columnOf('V1') };
  drawGroupLines(sheet, { ...body, columnCount: VERIFIKASI_PRINTED }, columnOf('Kunci'), verdicts);
  const end = await writeSignatures(
    context,
    sheet,
    area.row + area.rowCount + 1,
    signaturesOf(pengaturan, document.tanggal),
  );
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 2 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: end, columnCount: VERIFIKASI_PRINTED },
    footer: `Verifikasi rencana pengembangan kompetensi ${document.tahun}`,
  });
  if (table.lines.length > PRINTED_ROWS) return;
  const printed = table.columns.slice(0, VERIFIKASI_PRINTED);
  const grid: Grid = table.lines.map((line) => printed.map((column) => column.cell(line)));
  const breaks = breaksBetween(grid, printed, (row) => table.lines[row]?.row.kunci ?? '', {
    above: ABOVE,
    header: HEADER_HEIGHT,
  });
  addBreaks(
    sheet,
    breaks.map((row) => body.row + row),
  );
}

/** Labels and values of figures. */
async function writeFigures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  figures: readonly Figure[],
): Promise<void> {
  for (const { row, column, span, label, value, format } of figures) {
    const cell = rangeOf(sheet, { row, column: column + span, rowCount: 1, columnCount: 1 });
    setNumberFormat(cell, format);
    cell.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    await writeGrid(context, sheet, row, column, [[literal(label)]]);
    await writeGrid(context, sheet, row, column + span, [[literal(value, format)]]);
    rangeOf(sheet, { row, column, rowCount: 1, columnCount: 1 }).format.font.bold = true;
  }
}

/** Puts native formulas in place of the values that a verifier's decision changes. */
export async function writeVerifikasiFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: VerifikasiDocument,
  table: TableToBuild<VerifikasiLine>,
  places: FigurePlaces,
): Promise<void> {
  writeFormulas(sheet, table, places);
  const figures = figuresOf(document, '');
  const at = (key: string): string => {
    const figure = figures.find((candidate) => candidate.key === key);
    return figure ? figureAddress(figure) : '';
  };
  for (const figure of figures) {
    if (!figure.formula) continue;
    await writeGrid(context, sheet, figure.row, figure.column + figure.span, [
      [figure.formula(at, places)],
    ]);
  }
}
