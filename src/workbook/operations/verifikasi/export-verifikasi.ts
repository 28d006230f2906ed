// The export of the plan with its verdicts: as rows of text, or as a sheet of text cells.
import { operationMessages } from '../../../messages/operations';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { EKSPOR_COLUMNS } from '../../sheets/verifikasi/ekspor';
import { parseForms } from '../formulir/read-forms';
import { personOf } from '../rencana/collect-forms';
import { finding, type Finding } from '../report';
import { writeTextSheet, type TextList, type TextMember } from '../text-sheet';
import { readVerifikasiInput, verifyWithNotes } from './verifikasi-input';
import type { BuildOptions } from './build-verifikasi';

/** The export as text. */
export interface ExportedRows extends TextList {
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
  // As when the documents are built: of whom Pegawai does not know, the head of the form tells.
  const forms = await parseForms(
    context,
    await listSheets(context),
    input.pengaturan,
    input.tanggal,
  );
  const pegawai = [...input.pegawai, ...forms.map(personOf)];
  const { document } = await verifyWithNotes(context, { ...input, pegawai });
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
} as const satisfies TextMember;

/** Writes the export onto a sheet of text cells, in the place of an earlier one. */
export const exportVerifikasi = (
  options: ExportOptions = {},
): Promise<{ sheet: string | null; rows: number; problems: readonly Finding[] }> =>
  runExcel(async (context) => {
    const { headers, rows, problems } = await exportIn(context, options);
    if (rows.length === 0) return { sheet: null, rows: 0, problems };
    const name = await writeTextSheet(context, EKSPOR, { headers, rows });
    return { sheet: name, rows: rows.length, problems };
  });
