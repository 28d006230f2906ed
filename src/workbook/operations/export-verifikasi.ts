// The export of the plan with its verdicts: as rows of text, or as a sheet of text cells.
import { operationMessages } from '../../messages/operations';
import { runExcel } from '../excel/errors';
import { TEXT_FORMAT } from '../excel/literal';
import { findPeran, listSheets } from '../excel/roles';
import { addTable } from '../excel/tables';
import { beginMember, discardUnfinished, finishSwap, type SetMember } from '../excel/swap-set';
import { rangeOf, setNumberFormat, writeGrid } from '../excel/transfer';
import { pointsOf } from '../sheets/column';
import { EKSPOR_COLUMNS } from '../sheets/ekspor';
import { styleHeader } from '../sheets/look';
import { setPeran } from '../excel/roles';
import { finding, type Finding } from './report';
import { readVerifikasiInput, verifyWithNotes } from './verifikasi-input';
import type { BuildOptions } from './build-verifikasi';

/** The export as text, all rows of the same length. */
export interface ExportedRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Finding[];
}

type ExportOptions = Pick<BuildOptions, 'tahun' | 'tanggal'>;

async function exportIn(
  context: Excel.RequestContext,
  options: ExportOptions,
): Promise<ExportedRows> {
  const headers = EKSPOR_COLUMNS.map(({ header }) => header);
  const input = await readVerifikasiInput(context, options, []);
  if (!input.plan || input.rows.length === 0) {
    const message = input.plan ? operationMessages.planEmpty() : operationMessages.noPlan();
    return { headers, rows: [], problems: [finding('E', 'rencana.kosongSemua', message)] };
  }
  const { document } = await verifyWithNotes(context, input);
  const persons = new Map(document.persons.map((person) => [person.kunci, person]));
  return {
    headers,
    rows: document.rows.map((row) =>
      EKSPOR_COLUMNS.map(({ text }) => text(row, persons.get(row.kunci))),
    ),
    problems: [],
  };
}

/** The plan with the verdicts that hold now, overrides included; writes nothing. */
export const readExport = (options: ExportOptions = {}): Promise<ExportedRows> =>
  runExcel((context) => exportIn(context, options));

const EKSPOR = {
  peran: 'ekspor',
  name: 'Ekspor',
  tables: ['tblEkspor'],
} as const satisfies SetMember;

/** Writes the export onto a sheet of text cells, in the place of an earlier one. */
export const exportVerifikasi = (
  options: ExportOptions = {},
): Promise<{ sheet: string | null; rows: number; problems: readonly Finding[] }> =>
  runExcel(async (context) => {
    const { headers, rows, problems } = await exportIn(context, options);
    if (rows.length === 0) return { sheet: null, rows: 0, problems };
    if (!(await finishSwap(context, [EKSPOR]))) await discardUnfinished(context, [EKSPOR]);
    const sheet = beginMember(context, EKSPOR);
    const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
    const range = rangeOf(sheet, area);
    setNumberFormat(range, TEXT_FORMAT);
    range.format.columnWidth = pointsOf(20);
    await writeGrid(context, sheet, 0, 0, [[...headers], ...rows.map((row) => [...row])]);
    addTable(sheet, area, 'tblEkspor_baru', 'TableStyleLight15');
    styleHeader(sheet, { ...area, rowCount: 1 });
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    setPeran(sheet, 'ekspor.siap', true);
    await context.sync();
    await finishSwap(context, [EKSPOR]);
    const name = findPeran(await listSheets(context), 'ekspor')?.name ?? null;
    return { sheet: name, rows: rows.length, problems };
  });
