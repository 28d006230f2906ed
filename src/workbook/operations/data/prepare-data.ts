// "Siapkan Data Pegawai": the sheets that people fill besides the plan. Doing it again changes nothing,
// and completes what an interrupted run left.
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import type { DataSheet } from '../../sheets/data-sheet';
import { ensureDataSheet } from '../../sheets/data-sheet-write';
import { KOMPETENSI } from '../../sheets/data/kompetensi-columns';
import { PEGAWAI } from '../../sheets/data/pegawai-columns';
import { REALISASI } from '../../sheets/pelaksanaan/realisasi-columns';
import { SKJ } from '../../sheets/data/skj-columns';
import { prepareIn } from '../prepare-workbook';
import type { Finding, OperationProgress } from '../report';
import { ensuredFindings } from './ensured-findings';

/** The sheets that this operation makes, in their order. */
const DATA_SHEETS: readonly DataSheet<string>[] = [PEGAWAI, SKJ, KOMPETENSI, REALISASI];

export interface PrepareDataResult {
  /** Names of the sheets on which the tables stand, in the order of the tables. */
  readonly sheets: string[];
  /** Sheets made by this run. */
  readonly created: string[];
  /** Columns that older tables lacked and have now: `tblPegawai[Capaian]`. */
  readonly added: string[];
  readonly problems: Finding[];
}

/** Makes what is missing; the lists of the drop-downs come from Referensi, which is made too. */
export const prepareData = (progress?: OperationProgress): Promise<PrepareDataResult> =>
  runExcel((context) => prepareDataIn(context, progress));

/** The same, inside a batch that is already running. */
export async function prepareDataIn(
  context: Excel.RequestContext,
  progress?: OperationProgress,
): Promise<PrepareDataResult> {
  const base = await prepareIn(context, (share, doing) => progress?.(share / 2, doing));
  const problems: Finding[] = [...base.problems];
  const names: string[] = [];
  const created = [...base.created];
  const added: string[] = [];
  for (const [index, dataSheet] of DATA_SHEETS.entries()) {
    progress?.(0.5 + index / DATA_SHEETS.length / 2, progressWords.prepare(dataSheet.name));
    const made = await ensureDataSheet(context, await listSheets(context), dataSheet);
    names.push(made.sheet);
    if (made.isNew) created.push(made.sheet);
    added.push(...made.added.map((header) => `${dataSheet.table}[${header}]`));
    problems.push(...ensuredFindings(dataSheet, made));
  }
  progress?.(1, progressWords.done);
  return { sheets: names, created, added, problems };
}
