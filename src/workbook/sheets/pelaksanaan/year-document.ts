// A document of the year with one table: titles, figures above it, the table, closing lines and
// signatures; printed on A4. What differs is data.
import type { PelaksanaanDocument } from '../../../bangkom/pelaksanaan';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { plainText } from '../../excel/grid';
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
  type EarlierTable,
  type TableToBuild,
} from '../built-table';
import { printedColumns, type BuiltColumn } from '../built-column';
import { jpFooter, writeTitles } from '../look';
import type { SheetGrid } from '../sheet-grid';
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

/** Over the notes whose lines are gone, under the table; what stands there is read again. */
const LOST_HEADING = 'Catatan atas baris yang tidak ada lagi:';
/** So many columns say whom or what a lost note was about. */
const ABOUT = 3;

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

/** Notes of an earlier document whose lines the next one does not have, each as a line of text. */
export function lostLines<Line>(
  { columns, linesOf, keyOf }: YearDocument<Line>,
  figures: YearFigures,
  earlier: EarlierTable,
  grid: SheetGrid | undefined,
): string[] {
  const present = new Set(linesOf(figures).map(keyOf));
  const about = columns
    .filter(
      ({ header, hidden, formula, carried }) => header !== 'No' && !hidden && !formula && !carried,
    )
    .slice(0, ABOUT)
    .map(({ header }) => header);
  const lost = [...earlier.notes.rows].flatMap(([key, cells]) => {
    if (present.has(key)) return [];
    const whom = about.map((header) => plainText(earlier.cell(key, header))).filter(Boolean);
    const notes = [...cells]
      .filter(([header]) => !about.includes(header))
      .map(([header, cell]) => `${header}: ${plainText(cell)}`);
    return [[...whom, ...notes].join('; ')];
  });
  return [...(grid ? readLost(grid) : []), ...lost];
}

/** The lines under the heading, up to the first blank cell. */
function readLost(grid: SheetGrid): string[] {
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      if (grid.value(row, column) !== LOST_HEADING) continue;
      const lines: string[] = [];
      for (let at = row + 1; !grid.isBlank(at, column); at += 1) {
        lines.push(plainText(grid.value(at, column)));
      }
      return lines;
    }
  }
  return [];
}

/** Everything on the sheet but its formulas; `lost`: see {@link lostLines}. */
export async function writeYearDocument<Line>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  description: YearDocument<Line>,
  table: TableToBuild<Line>,
  figures: YearFigures,
  lost: readonly string[],
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
  const closing = [...description.closing, ...(lost.length > 0 ? ['', LOST_HEADING, ...lost] : [])];
  await writeGrid(
    context,
    sheet,
    row,
    1,
    closing.map((line) => [literal(line)]),
  );
  row += closing.length + 1;
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
