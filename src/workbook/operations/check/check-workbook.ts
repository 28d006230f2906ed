// "Periksa": what is in the workbook and what is wrong with it, cell by cell. Nothing is written.
import { tahunRencana } from '../../../bangkom/pengaturan';
import { isBarisKosong, type BarisRencana, type ParsedRencana } from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { listNames } from '../../excel/names';
import { findPeran, listSheets } from '../../excel/roles';
import { mendByAlias, readLocalAliases } from '../../sheets/referensi/alias-setempat';
import { readMaster } from '../../sheets/data/master';
import { readPengaturan } from '../../sheets/pengaturan/pengaturan';
import { parsePlan, rencanaCell, type ReadRencana } from '../../sheets/rencana/rencana';
import { RENCANA, RENCANA_COLUMNS } from '../../sheets/rencana/rencana-columns';
import { breathe } from '../breathe';
import { checkRealisasiIn } from './check-realisasi';
import { checkIds } from './renamed-ids';
import { parseForms, reportForm, type FormReport } from '../formulir/read-forms';
import { lookAtData, lookAtForms, lookAtPlan } from './reading-cache';
import { finding, placeCell, placed, type Finding, type OperationProgress } from '../report';
import { tidyFinding } from './tidy';
import { today } from '../today';

export interface CheckOptions {
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
}

export interface CheckResult {
  readonly forms: FormReport[];
  /** Absent where the workbook has no plan. */
  readonly plan?: { readonly rows: BarisRencana[] };
  readonly problems: Finding[];
}

/** Recognises and checks the forms, the plan and the settings of the workbook. */
export const checkWorkbook = (
  options: CheckOptions = {},
  progress?: OperationProgress,
): Promise<CheckResult> => runExcel((context) => checkIn(context, options, progress));

/** The same, inside a batch that is already running. */
export const checkIn = async (
  context: Excel.RequestContext,
  options: CheckOptions,
  progress?: OperationProgress,
): Promise<CheckResult> => (await checkCells(context, options, progress)).result;

/** The check with the plan that it has read. */
export async function checkCells(
  context: Excel.RequestContext,
  options: CheckOptions,
  progress?: OperationProgress,
): Promise<{ readonly result: CheckResult; readonly plan?: ReadRencana }> {
  const date = options.tanggal ?? today();
  progress?.(0, progressWords.readSettings);
  const sheets = await listSheets(context);
  const names = await listNames(context);
  const settings = await readPengaturan(context, sheets, names);
  const { pengaturan } = settings;
  progress?.(0.2, progressWords.readForms);
  const forms = await parseForms(context, sheets, pengaturan, date, lookAtForms);
  progress?.(0.5, progressWords.readPlan);
  const plan = await lookAtPlan(context, sheets);
  const problems: Finding[] = settings.problems.map(({ problem, sheet, cell }) =>
    placed(problem, sheet, cell),
  );
  problems.push(...forms.flatMap((form) => form.problems));
  progress?.(0.4, progressWords.checkPeople);
  const tahun = tahunRencana(pengaturan, date);
  const master = await readMaster(context, { tahun, today: date }, lookAtData(sheets));
  problems.push(...master.problems.map(placeCell));
  const report = forms.map(reportForm);
  await breathe();
  const parsedPlan = plan ? parsePlan(plan, pengaturan, date) : null;
  const done = await checkRealisasiIn(context, sheets, pengaturan, date, parsedPlan?.rows ?? []);
  if (!plan || !parsedPlan) {
    problems.push(...done.problems);
    if (forms.length === 0 && done.count === 0) {
      problems.push(finding('E', 'workbook.kosong', operationMessages.nothingFound()));
    }
    return { result: { forms: report, problems } };
  }
  progress?.(0.7, progressWords.checkPlan);
  const renamed = await checkIds(context, RENCANA, plan.found);
  problems.push(...renamed);
  const aliases = await readLocalAliases(context);
  await breathe();
  // Found one by one: a plan of ten thousand rows has more findings than a call takes arguments.
  for (const problem of parsedPlan.problems) {
    const { row, field, code } = problem;
    const cell = plan.rows[row]?.[field];
    const alias = mendByAlias(aliases, code, field, cell);
    problems.push(
      placed(problem, plan.found.sheetName, rencanaCell(plan, row, field), cell, alias),
    );
  }
  await breathe();
  for (const tidy of tidyPlan(plan, parsedPlan)) problems.push(tidy);
  // Without the plan's IDs none of Realisasi is found there: that is not to be mended row by row.
  const isKnown = renamed.length === 0;
  for (const found of done.problems) {
    if (isKnown || found.code !== 'pelaksanaan.tanpaRencana') problems.push(found);
  }
  if (plan.filledCount === 0 && forms.length === 0) {
    problems.push(
      finding('W', 'rencana.kosongSemua', operationMessages.planEmpty(), plan.found.sheetName),
    );
  }
  if (!findPeran(sheets, 'pengaturan')) {
    problems.push(finding('W', 'pengaturan.tidakAda', operationMessages.settingsMissing()));
  }
  progress?.(1, progressWords.done);
  const rows = parsedPlan.rows.filter((row) => !isBarisKosong(row));
  return { result: { forms: report, plan: { rows }, problems }, plan };
}

/** Cells of the plan that are understood, and should be written otherwise. */
function tidyPlan(plan: ReadRencana, { rows, problems }: ParsedRencana): Finding[] {
  const refused = new Set(
    problems.filter(({ severity }) => severity === 'E').map(({ row, field }) => `${row} ${field}`),
  );
  const sheet = plan.found.sheetName;
  return rows.flatMap((row, index) =>
    RENCANA_COLUMNS.flatMap(({ key, header, formula }) => {
      const raw = plan.rows[index]?.[key];
      // Most cells need nothing: no address is made for them.
      if (formula || typeof raw !== 'string' || raw === '') return [];
      if (refused.has(`${index} ${key}`)) return [];
      const place = { sheet, cell: rencanaCell(plan, index, key) };
      return tidyFinding(key, header, raw, row[key], place) ?? [];
    }),
  );
}
