// A document of the year with one table: titles, figures above it, the table, closing lines and
// signatures; printed on A4. What differs is data.
import type { PelaksanaanDocument } from '../../../bangkom/pelaksanaan';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { literal } from '../../excel/literal';
import { setUpPage } from '../../excel/page';
import type { SetMember } from '../../excel/swap-set';
import { rangeOf, setNumberFormat, writeGrid } from '../../excel/transfer';
import {
  areaOf,
  bodyAreaOf,
  writeFormulas,
  writeTable,
  type CarriedNotes,
  type TableToBuild,
} from '../built-table';
import { printedColumns, type BuiltColumn } from '../built-column';
import { jpFooter, writeTitles } from '../look';
import { officer, placeAndDate, signatureBlock, writeSignatures } from '../signatures';

/** What the documents of a year are made from. */
export interface YearFigures {
  readonly document: PelaksanaanDocument;
  readonly pengaturan: Pengaturan;
}

/** A figure above the table. */
export interface HeadFigure {
  readonly label: string;
  /** Native formula with its `=`; `table` gives the name of a table at the time of writing. */
  readonly formula: (table: (name: string) => string) => string;
  readonly format: string;
}

/** A sheet of the year, described as data. */
export interface YearDocument<Line> {
  readonly member: SetMember;
  /** Name of its table. */
  readonly table: string;
  readonly columns: readonly BuiltColumn<Line>[];
  /** Header of the column by which notes find their line. */
  readonly key: string;
  readonly title: string;
  readonly linesOf: (figures: YearFigures) => readonly Line[];
  readonly keyOf: (line: Line) => string;
  /** A line under the titles. */
  readonly subtitle: (figures: YearFigures) => string;
  readonly head: readonly HeadFigure[];
  /** Lines under the table. */
  readonly closing: readonly string[];
}

const TITLES = 4;
/** Columns of label and value of the figures on a line: the labels may take what lies between. */
const FIGURE_COLUMNS = [
  [1, 3],
  [5, 9],
] as const;

/** Row of the table's header: under the titles, the figures and a blank line. */
const headerRowOf = <Line>({ head }: YearDocument<Line>): number =>
  TITLES + Math.ceil(head.length / 2) + 1;

/** The table of a document. */
export const tableOf = <Line>(
  description: YearDocument<Line>,
  figures: YearFigures,
  notes: CarriedNotes,
): TableToBuild<Line> => ({
  name: description.table,
  columns: description.columns,
  lines: description.linesOf(figures),
  keyOf: description.keyOf,
  notes,
  headerRow: headerRowOf(description),
  verdicts: [],
});

/** Everything on the sheet but its formulas. */
export async function writeYearDocument<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: YearDocument<Line>,
  table: TableToBuild<Line>,
  figures: YearFigures,
): Promise<void> {
  const { document, pengaturan } = figures;
  const printed = printedColumns(description.columns);
  await writeTitles(context, sheet, printed, [
    description.title,
    // A blank line keeps the rows of the figures where they are.
    pengaturan.namaInstansi === '' ? ' ' : pengaturan.namaInstansi.toUpperCase(),
    `TAHUN ${document.tahun}`,
  ]);
  const subtitle = rangeOf(sheet, {
    row: TITLES - 1,
    column: 0,
    rowCount: 1,
    columnCount: printed,
  });
  await writeGrid(context, sheet, TITLES - 1, 0, [[literal(description.subtitle(figures))]]);
  subtitle.merge();
  subtitle.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  await writeTable(context, sheet, table);
  const area = areaOf(table);
  rangeOf(sheet, bodyAreaOf(table)).format.autofitRows();
  let row = area.row + area.rowCount + 1;
  await writeGrid(
    context,
    sheet,
    row,
    1,
    description.closing.map((line) => [literal(line)]),
  );
  row += description.closing.length + 1;
  const end = await writeSignatures(context, sheet, row, [
    signatureBlock(1, { first: 'Mengetahui,', ...officer(pengaturan, 'Kepala') }),
    signatureBlock(Math.max(3, printed - 4), {
      first: placeAndDate(pengaturan, document.tanggal),
      ...officer(pengaturan, 'Pengelola'),
    }),
  ]);
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 2 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: end, columnCount: printed },
    footer: jpFooter(`${description.member.name} ${document.tahun}`, pengaturan.profilJp),
  });
  sheet.showGridlines = false;
}

/** The formulas of the table and of the figures above it: all tables of the set must stand. */
export async function writeYearFormulas<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { head }: YearDocument<Line>,
  table: TableToBuild<Line>,
  nameOf: (table: string) => string,
): Promise<void> {
  // Nothing is overridden in these documents.
  writeFormulas(sheet, table, { table: nameOf, changedOverrides: '0' });
  for (const [at, { label, formula, format }] of head.entries()) {
    const row = TITLES + Math.floor(at / 2);
    const [column, valueColumn] = FIGURE_COLUMNS[at % 2 === 0 ? 0 : 1];
    const value = rangeOf(sheet, { row, column: valueColumn, rowCount: 1, columnCount: 1 });
    setNumberFormat(value, format);
    value.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    await writeGrid(context, sheet, row, column, [[literal(label)]]);
    await writeGrid(context, sheet, row, valueColumn, [[formula(nameOf)]]);
    rangeOf(sheet, { row, column, rowCount: 1, columnCount: 1 }).format.font.bold = true;
  }
}
