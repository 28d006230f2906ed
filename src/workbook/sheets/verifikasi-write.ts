// Writing the verification document and the recap: values on sheets being built, then in place.
import type { Pengaturan } from '../../bangkom/pengaturan';
import type { PegawaiVerifikasi, VerifikasiDocument } from '../../bangkom/verifikasi';
import { quoteSheet } from '../excel/grid';
import { literal } from '../excel/literal';
import { setUpPage } from '../excel/page';
import { addTable } from '../excel/tables';
import { rangeOf, setNumberFormat, writeGrid, type Progress } from '../excel/transfer';
import {
  areaOf,
  writeFormulas,
  writeValues,
  type CarriedNotes,
  type TableToBuild,
} from './built-table';
import { styleTitle } from './look';
import {
  REKAP_COLUMNS,
  TBL_REKAP,
  TBL_VERIFIKASI,
  VERIFIKASI_COLUMNS,
  type VerifikasiLine,
} from './verifikasi-columns';
import {
  figureAddress,
  figuresOf,
  REKAP_HEADER_ROW,
  REKAP_TITLE,
  signaturesOf,
  VERIFIKASI_HEADER_ROW,
  VERIFIKASI_TITLE,
  type Figure,
} from './verifikasi-layout';

/** Everything that the two sheets show. */
export interface DocumentToWrite {
  readonly document: VerifikasiDocument;
  readonly pengaturan: Pengaturan;
  readonly activities: TableToBuild<VerifikasiLine>;
  readonly persons: TableToBuild<PegawaiVerifikasi>;
}

/** Columns of the activity table that are printed: up to the notes. */
const PRINTED = VERIFIKASI_COLUMNS.findIndex(({ header }) => header === 'Catatan') + 1;

/** The activity table of a document. */
export const activitiesTable = (
  lines: readonly VerifikasiLine[],
  notes: CarriedNotes,
): TableToBuild<VerifikasiLine> => ({
  columns: VERIFIKASI_COLUMNS,
  lines,
  keyOf: ({ row }) => row.baris.idBaris ?? '',
  notes,
  headerRow: VERIFIKASI_HEADER_ROW,
});

/** The table of persons of a document. */
export const personsTable = (
  lines: readonly PegawaiVerifikasi[],
  notes: CarriedNotes,
): TableToBuild<PegawaiVerifikasi> => ({
  columns: REKAP_COLUMNS,
  lines,
  keyOf: ({ kunci }) => kunci,
  notes,
  headerRow: REKAP_HEADER_ROW,
});

/** Title, figures, values and signatures of the activity sheet. */
export async function writeVerifikasiValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { document, pengaturan, activities }: DocumentToWrite,
  progress?: Progress,
): Promise<void> {
  await writeTitle(context, sheet, VERIFIKASI_TITLE, document.namaInstansi, PRINTED);
  for (const figure of figuresOf(document)) {
    const { row, column, label, value, format } = figure;
    const cell = rangeOf(sheet, { row, column: column + 1, rowCount: 1, columnCount: 1 });
    setNumberFormat(cell, format);
    cell.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    await writeGrid(context, sheet, row, column, [[literal(label), literal(value, format)]]);
    rangeOf(sheet, { row, column, rowCount: 1, columnCount: 1 }).format.font.bold = true;
  }
  await writeValues(
    context,
    sheet,
    activities,
    ['V1', 'V2', 'V4', 'V5', 'Hasil', 'V3 Pegawai'],
    progress,
  );
  const area = areaOf(activities);
  const end = await writeSignatures(
    context,
    sheet,
    area.row + area.rowCount + 2,
    document,
    pengaturan,
  );
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 2 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: end, columnCount: PRINTED },
    footer: `Verifikasi rencana pengembangan kompetensi ${document.tahun}`,
  });
}

/** Title and values of the recap. */
export async function writeRekapValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { document, persons }: DocumentToWrite,
): Promise<void> {
  const printed = REKAP_COLUMNS.findIndex(({ header }) => header === 'Catatan') + 1;
  await writeTitle(context, sheet, REKAP_TITLE, document.namaInstansi, printed);
  await writeGrid(context, sheet, 2, 0, [[`Tahun ${document.tahun}`]]);
  styleTitle(sheet, 2, printed);
  await writeValues(context, sheet, persons, ['V3', 'V3 (hitung)']);
  const area = areaOf(persons);
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 1 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: area.row + area.rowCount, columnCount: printed },
    footer: `Rekapitulasi JP ${document.tahun}`,
  });
}

async function writeTitle(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  title: string,
  instansi: string,
  across: number,
): Promise<void> {
  await writeGrid(context, sheet, 0, 0, [[title], [literal(instansi.toUpperCase())]]);
  styleTitle(sheet, 0, across);
  styleTitle(sheet, 1, across);
}

/** Signatures side by side from `row` on; gives the row after them. */
async function writeSignatures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  { tanggal }: VerifikasiDocument,
  pengaturan: Pengaturan,
): Promise<number> {
  let end = row;
  for (const { column, lines, nameLine } of signaturesOf(pengaturan, tanggal)) {
    await writeGrid(
      context,
      sheet,
      row,
      column,
      lines.map((line) => [literal(line)]),
    );
    const name = rangeOf(sheet, { row: row + nameLine, column, rowCount: 1, columnCount: 1 });
    name.format.font.bold = true;
    name.format.font.underline = Excel.RangeUnderlineStyle.single;
    end = Math.max(end, row + lines.length);
  }
  return end;
}

/** Makes both tables; part of putting the sheets in place. The caller syncs. */
export function makeTables(
  sheets: { verifikasi: Excel.Worksheet; rekap: Excel.Worksheet },
  { activities, persons }: DocumentToWrite,
): void {
  addTable(sheets.rekap, areaOf(persons), TBL_REKAP, 'TableStyleLight15');
  addTable(sheets.verifikasi, areaOf(activities), TBL_VERIFIKASI, 'TableStyleLight15');
}

/** Formula of the name of the status cell. */
export const statusFormula = (sheetName: string, figures: readonly Figure[]): string => {
  const status = figures.find(({ key }) => key === 'status');
  return `=${quoteSheet(sheetName)}!${status ? figureAddress(status) : '$A$1'}`;
};

/** Puts native formulas in place of the values that a verifier's decision changes. */
export async function writeDocumentFormulas(
  context: Excel.RequestContext,
  sheets: { verifikasi: Excel.Worksheet; rekap: Excel.Worksheet },
  { document, activities, persons }: DocumentToWrite,
): Promise<void> {
  await writeFormulas(context, sheets.rekap, persons);
  await writeFormulas(context, sheets.verifikasi, activities);
  const figures = figuresOf(document);
  const at = (key: string): string => {
    const figure = figures.find((candidate) => candidate.key === key);
    return figure ? figureAddress(figure) : '';
  };
  for (const figure of figures) {
    if (!figure.formula) continue;
    await writeGrid(context, sheets.verifikasi, figure.row, figure.column + 1, [
      [figure.formula(at)],
    ]);
  }
}
