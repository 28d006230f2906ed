// Writing the sheet Rekap JP: one row a person.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import { spreadOfPersons } from '../../../bangkom/verifikasi/sebaran';
import { setUpPage } from '../../excel/page';
import { rangeOf, writeGrid, type Progress } from '../../excel/transfer';
import { STALE, TBL_REKAP } from '../built-column';
import {
  areaOf,
  bodyAreaOf,
  columnAreaOf,
  writeTable,
  type CarriedNotes,
  type TableToBuild,
} from '../built-table';
import { jpFooter, writeTitles } from '../look';
import { rekapColumns, rekapPrinted, SPREAD_HEADERS, type RekapLine } from './rekap-columns';
import { REKAP_HEADER_ROW, REKAP_TITLE } from './verifikasi-layout';

/** The table of persons of a document. */
export const personsTable = (
  document: VerifikasiDocument,
  { bulanAwalTahun }: Pengaturan,
  notes: CarriedNotes,
): TableToBuild<RekapLine> => {
  const spread = spreadOfPersons(document, bulanAwalTahun);
  return {
    name: TBL_REKAP,
    columns: rekapColumns(bulanAwalTahun),
    lines: document.persons.flatMap((person, at) => {
      const part = spread[at];
      return part === undefined ? [] : [{ number: at + 1, person, spread: part }];
    }),
    keyOf: ({ person }) => person.kunci,
    notes,
    headerRow: REKAP_HEADER_ROW,
    verdicts: ['V3', 'V3 (hitung)'],
  };
};

/** Everything on the sheet but its formulas; `status` is the cell that says whether it still holds. */
export async function writeRekap(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: VerifikasiDocument,
  table: TableToBuild<RekapLine>,
  status: string,
  progress?: Progress,
): Promise<void> {
  const printed = rekapPrinted(table.columns);
  await writeTitles(context, sheet, printed, [
    REKAP_TITLE,
    document.namaInstansi.toUpperCase(),
    `TAHUN ${document.tahun}`,
  ]);
  await writeGrid(context, sheet, STATUS_ROW, 1, [['Status dokumen', `=${status}`]]);
  await writeTable(context, sheet, table, progress);
  const area = areaOf(table);
  const body = bodyAreaOf(table);
  rangeOf(sheet, body).format.autofitRows();
  const first = columnAreaOf(table, SPREAD_HEADERS[0]);
  dimWhileStale(sheet, { ...first, columnCount: SPREAD_HEADERS.length });
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 2 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: area.row + area.rowCount, columnCount: printed },
    footer: jpFooter(`Rekapitulasi JP ${document.tahun}`, document.profilJp),
  });
}

const STATUS_ROW = REKAP_HEADER_ROW - 1;

/** Figures by route and month are values: they are dimmed while overrides wait to be computed. */
function dimWhileStale(sheet: Excel.Worksheet, area: Parameters<typeof rangeOf>[1]): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add(
    Excel.ConditionalFormatType.custom,
  );
  custom.rule.formula = `=$C$${STATUS_ROW + 1}="${STALE}"`;
  custom.format.font.color = '#8A8A8A';
  custom.format.font.italic = true;
}
