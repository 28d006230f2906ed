// "Mulai Realisasi": activities of the plan are carried into the sheet Realisasi, each once, to be
// completed there with what was done and its evidence. What stands there already is not touched.
import type { KolomRealisasi } from '../../../bangkom/pelaksanaan';
import { isBarisKosong, type BarisRencana } from '../../../bangkom/rencana';
import { operationMessages } from '../../../messages/operations';
import { yearMessages } from '../../../messages/year';
import { progressWords } from '../../../messages/progress';
import { plainText, type Cell } from '../../excel/grid';
import { OperationError, runExcel } from '../../excel/errors';
import { findPeran, listSheets, type SheetEntry } from '../../excel/roles';
import { readSheets } from '../../sheets/read-grids';
import { appendRows } from '../../sheets/data-rows';
import type { RawData } from '../../sheets/data-sheet';
import { ensureDataSheet } from '../../sheets/data-sheet-write';
import { readEarlier } from '../../sheets/built-table';
import { toRealisasiCell } from '../../sheets/pelaksanaan/realisasi';
import { REALISASI } from '../../sheets/pelaksanaan/realisasi-columns';
import { rencanaCell } from '../../sheets/rencana/rencana';
import { REVIEW } from '../../sheets/verifikasi/telaah-columns';
import { DECISION, VALIDASI_COLUMNS } from '../../sheets/verifikasi/validasi-columns';
import { collectIn } from '../rencana/collect-forms';
import { ensuredFindings } from '../data/ensured-findings';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearOptions } from '../year-input';

export interface StartRealisasiOptions extends YearOptions {
  /** NIP of those whose activities are carried over; everybody otherwise. */
  readonly nips?: readonly string[];
  /** Only activities that the validation decided "setuju". */
  readonly hanyaSetuju?: boolean;
}

export interface StartRealisasiResult {
  readonly sheet: string | null;
  /** Rows that were added. */
  readonly added: number;
  /** Activities that stand there already. */
  readonly present: number;
  readonly problems: readonly Finding[];
}

const WITHOUT_ID = 'realisasi.tanpaId';

/** Carries the activities of the plan that are not Batal into Realisasi; again and again, each once. */
export const startRealisasi = (
  options: StartRealisasiOptions = {},
  progress?: OperationProgress,
): Promise<StartRealisasiResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.prepare('Realisasi'));
    // Rows that were typed into the plan get their IDs; the forms are not collected again.
    await collectIn(context, { ...options, collect: false });
    const problems: Finding[] = [];
    const sheet = await ensureRealisasi(context, problems);
    if (sheet === null) return { sheet, added: 0, present: 0, problems };
    progress?.(0.4, progressWords.readPlan);
    const input = await readYearInput(context, options);
    const { plan, rencana, realisasi } = input;
    if (!plan || rencana.length === 0) {
      const message = plan ? operationMessages.planEmpty() : operationMessages.noPlan();
      problems.push(finding('E', 'rencana.kosongSemua', message));
      return { sheet, added: 0, present: 0, problems };
    }
    const approved = options.hanyaSetuju ? await readApproved(context, input.sheets) : null;
    const chosen = options.nips && new Set(options.nips);
    const noted = new Set((realisasi?.rows ?? []).map(({ idRencana }) => idRencana));
    const rows: RawData<KolomRealisasi>[] = [];
    let present = 0;
    rencana.forEach((row, index) => {
      if (isBarisKosong(row) || row.status === 'Batal') return;
      if (chosen && (row.nip === null || !chosen.has(row.nip))) return;
      if (approved && (row.idBaris === null || !approved.has(row.idBaris))) return;
      if (row.idBaris === null) {
        const cell = rencanaCell(plan, index, 'idBaris');
        const message = yearMessages.rowWithoutId();
        problems.push(finding('W', WITHOUT_ID, message, plan.found.sheetName, cell));
      } else if (noted.has(row.idBaris)) present += 1;
      else {
        noted.add(row.idBaris);
        rows.push(carried(row, realisasi?.read.date1904 ?? plan.date1904));
      }
    });
    if (rows.length + present === 0 && problems.every(({ code }) => code !== WITHOUT_ID)) {
      const message = approved ? yearMessages.nothingApproved() : yearMessages.nothingToCarry();
      problems.push(finding('E', 'realisasi.kosong', message));
    }
    progress?.(0.7, progressWords.writeRealisasi);
    await appendRows(context, REALISASI, rows);
    progress?.(1, progressWords.done);
    return { sheet, added: rows.length, present, problems };
  });

/** Name of the sheet Realisasi, made where there is none; null, with the reason told, where it cannot. */
export async function ensureRealisasi(
  context: Excel.RequestContext,
  problems: Finding[],
): Promise<string | null> {
  const ensured = await ensureDataSheet(context, await listSheets(context), REALISASI);
  const { foreign } = ensured;
  // Rows are added here: a table of the user may be read, never written into.
  if (foreign) {
    const message = operationMessages.tableTaken(REALISASI.table, foreign.sheet);
    problems.push(finding('E', 'workbook.tabelTerpakai', message, foreign.sheet));
    return null;
  }
  problems.push(...ensuredFindings(REALISASI, ensured));
  return ensured.isTableGone ? null : ensured.sheet;
}

const CARRIED = [
  'nip',
  'nama',
  'bentuk',
  'namaPengembangan',
  'lingkup',
  'jumlah',
  'tglMulai',
  'tglSelesai',
  'hari',
  'penyelenggara',
  'status',
] as const satisfies readonly KolomRealisasi[];

/** The row of the realisation that a planned activity begins with. */
function carried(row: BarisRencana, date1904: boolean): RawData<KolomRealisasi> {
  const values = {
    ...Object.fromEntries(CARRIED.map((key) => [key, row[key]])),
    status: row.status ?? 'Direncanakan',
    ...(row.ditolak && { ditolak: row.ditolak }),
  };
  const cells: RawData<KolomRealisasi> = { idRencana: row.idBaris ?? '' };
  for (const key of CARRIED) cells[key] = toRealisasiCell(values, key, date1904);
  return cells;
}

/**
 * IDs of the activities that were decided "setuju": in the standing Validasi, else in the last one
 * that was signed off.
 * @throws OperationError `validasi.belumAda`
 */
async function readApproved(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<ReadonlySet<string>> {
  const entry =
    findPeran(sheets, 'validasi') ?? sheets.filter(({ peran }) => peran === 'validasi.sah').at(-1);
  const [read] = entry ? await readSheets(context, [entry]) : [];
  if (!read) throw new OperationError('validasi.belumAda', yearMessages.noValidasi());
  const { notes } = readEarlier(read, VALIDASI_COLUMNS, 'ID Baris');
  const isApproved = (cells: ReadonlyMap<string, Cell>): boolean =>
    plainText(cells.get(DECISION)).toLowerCase() === 'setuju' &&
    plainText(cells.get(REVIEW)) === '';
  return new Set([...notes.rows].flatMap(([id, cells]) => (isApproved(cells) ? [id] : [])));
}
