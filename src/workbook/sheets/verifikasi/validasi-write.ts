// Writing the sheet Validasi: what passed, the official's decisions with their totals, the signatures.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import { literal } from '../../excel/literal';
import { setUpPage } from '../../excel/page';
import { rangeOf, setNumberFormat, writeGrid, type Progress } from '../../excel/transfer';
import { columnReference, TBL_VALIDASI } from '../built-column';
import {
  areaOf,
  bodyAreaOf,
  writeTable,
  type CarriedNotes,
  type TableToBuild,
} from '../built-table';
import { FORMAT } from '../column';
import { jpFooter, writeTitles } from '../look';
import { officer, placeAndDate, signatureBlock, writeSignatures } from '../signatures';
import {
  DECISION,
  KEPUTUSAN,
  REASON,
  VALIDASI_COLUMNS,
  type ValidasiLine,
} from './validasi-columns';

export const VALIDASI_HEADER_ROW = 11;
const VALIDASI_TITLE = 'VALIDASI KEBUTUHAN DAN RENCANA PENGEMBANGAN KOMPETENSI';

/** Rows of the figures above the table: state of the document, then one line a decision. */
export const VALIDASI_STATE = { row: 3, label: 'Status validasi', open: 'belum disahkan' } as const;
const FIRST_DECISION_ROW = VALIDASI_STATE.row + 2;

/** The table of what passed, with the decisions made earlier. */
export const decisionsTable = (
  { rows }: VerifikasiDocument,
  notes: CarriedNotes,
): TableToBuild<ValidasiLine> => ({
  name: TBL_VALIDASI,
  columns: VALIDASI_COLUMNS,
  lines: rows.filter(({ hasil }) => hasil === 'LULUS').map((row, at) => ({ number: at + 1, row })),
  keyOf: ({ row }) => row.baris.idBaris ?? '',
  notes,
  headerRow: VALIDASI_HEADER_ROW,
  verdicts: [],
});

/** Everything on the sheet but its formulas; `status` is the cell with the state of the data. */
export async function writeValidasi(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  document: VerifikasiDocument,
  pengaturan: Pengaturan,
  table: TableToBuild<ValidasiLine>,
  status: string,
  progress?: Progress,
): Promise<void> {
  const across = VALIDASI_COLUMNS.findIndex(({ header }) => header === REASON) + 1;
  await writeTitles(context, sheet, across, [
    VALIDASI_TITLE,
    document.namaInstansi.toUpperCase(),
    `TAHUN ${document.tahun}`,
  ]);
  await writeGrid(context, sheet, VALIDASI_STATE.row, 1, [
    [VALIDASI_STATE.label, literal(VALIDASI_STATE.open), '', '', '', ''],
    ['Status verifikasi', `=${status}`, '', '', '', ''],
  ]);
  await writeTable(context, sheet, table, progress);
  const area = areaOf(table);
  rangeOf(sheet, bodyAreaOf(table)).format.autofitRows();
  const end = await writeSignatures(context, sheet, area.row + area.rowCount + 1, [
    signatureBlock(1, {
      first: 'Ditetapkan oleh,',
      title: pengaturan.ditetapkanOleh,
      name: '',
      rank: '',
      nip: '',
    }),
    signatureBlock(7, {
      first: placeAndDate(pengaturan, document.tanggal),
      ...officer(pengaturan, 'PyB'),
    }),
  ]);
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: area.row + 1, columnCount: 2 }),
  );
  setUpPage(sheet, {
    headerRow: area.row,
    printArea: { row: 0, column: 0, rowCount: end, columnCount: across },
    footer: jpFooter(
      `Validasi rencana pengembangan kompetensi ${document.tahun}`,
      document.profilJp,
    ),
  });
}

/** Counts and sums by decision, as native formulas. */
export async function writeValidasiFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  tableName: string,
): Promise<void> {
  const column = (header: string): string => columnReference(tableName, header);
  const line = (label: string, criterion: string): string[] => [
    label,
    `=COUNTIFS(${column('No')},">0",${column(DECISION)},${criterion})`,
    `=ROUND(SUMIFS(${column('Kebutuhan Anggaran')},${column(DECISION)},${criterion}),2)`,
    `=ROUND(SUMIFS(${column('JP (diakui)')},${column(DECISION)},${criterion}),2)`,
  ];
  const head = { row: FIRST_DECISION_ROW, column: 1, rowCount: 1, columnCount: 4 };
  const body = { ...head, row: head.row + 1, rowCount: KEPUTUSAN.length + 1 };
  setNumberFormat(rangeOf(sheet, body), FORMAT.rupiah);
  setNumberFormat(rangeOf(sheet, { ...body, column: 4, columnCount: 1 }), FORMAT.jp);
  await writeGrid(context, sheet, head.row, head.column, [
    ['Keputusan', 'Kegiatan', 'Anggaran', 'JP diakui'],
    ...KEPUTUSAN.map((decision) => line(decision, `"${decision}"`)),
    line('belum diputuskan', '""'),
  ]);
  const { format } = rangeOf(sheet, head);
  format.font.bold = true;
  rangeOf(sheet, { ...body, column: 2, columnCount: 3 }).format.horizontalAlignment =
    Excel.HorizontalAlignment.left;
  const state = { row: VALIDASI_STATE.row, column: 1, rowCount: 2, columnCount: 1 };
  rangeOf(sheet, state).format.font.bold = true;
}
