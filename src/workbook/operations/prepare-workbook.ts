// "Siapkan Buku Kerja": Pengaturan, Referensi, Rencana and the names. Doing it again changes nothing,
// and completes what an interrupted run left.
import { operationMessages } from '../../messages/operations';
import { progressWords } from '../../messages/progress';
import { OperationError, runExcel } from '../excel/errors';
import { comparableFormula, listNames, type NameEntry } from '../excel/names';
import { listSheets, type SheetEntry, type SheetPeran } from '../excel/roles';
import { buildBeside, settle } from '../excel/swap';
import { findTables, type FoundTable } from '../excel/tables';
import { mendFormulas } from '../sheets/broken-formulas';
import { ensureDataSheet } from '../sheets/data-sheet-write';
import { isOurLambda, LAMBDA_NAMES } from '../sheets/referensi/jp-names';
import {
  PENGATURAN_LAYOUT,
  pengaturanLines,
  settingFormula,
  TBL_PAGU,
} from '../sheets/pengaturan/pengaturan';
import { missingLines, writeLines, writePengaturan } from '../sheets/pengaturan/pengaturan-write';
import {
  listFormulas,
  mendReferensi,
  referensiTables,
  writeReferensi,
} from '../sheets/referensi/referensi-write';
import { findArchived } from '../sheets/rencana/rencana-arsip';
import { RENCANA, TBL_RENCANA } from '../sheets/rencana/rencana-columns';
import { ensuredFindings } from './data/ensured-findings';
import { finding, type Finding, type OperationProgress } from './report';
import { finishSwitch } from './pelaksanaan/switch-plans';

/** Version of the sheets and tables; raised when a saved workbook has to be changed. */
const SCHEMA_VERSION = 1;
/** Name that holds the version. */
export const VERSION_NAME = 'Bangkom_Versi';

export interface PrepareResult {
  /** Names of our sheets; a sheet that could not be made is absent. */
  readonly sheets: Partial<Record<'pengaturan' | 'referensi' | 'rencana', string>>;
  /** Sheets made by this run. */
  readonly created: string[];
  /** Tables written again because they no longer said what the regulation says. */
  readonly mended: string[];
  /** Names added or changed by this run. */
  readonly names: string[];
  readonly problems: Finding[];
}

type Draft = { -readonly [K in keyof PrepareResult]: PrepareResult[K] };

/** Prepares the workbook for all other operations. Sheets, tables and names of the user stay. */
export const prepareWorkbook = (progress?: OperationProgress): Promise<PrepareResult> =>
  runExcel((context) => prepareIn(context, progress));

/** The same, inside a batch that is already running. */
export async function prepareIn(
  context: Excel.RequestContext,
  progress?: OperationProgress,
): Promise<PrepareResult> {
  const result: Draft = { sheets: {}, created: [], mended: [], names: [], problems: [] };
  progress?.(0, progressWords.readWorkbook);
  const sheets = await finishSwitch(context, await listSheets(context));
  const names = await listNames(context);
  const isNewer = checkVersion(names, result);
  progress?.(0.1, progressWords.prepare('Referensi'));
  const referensi = await ensureReferensi(context, sheets, result);
  if (referensi !== null) {
    result.sheets = { ...result.sheets, referensi };
    await ensureNames(context, names, listFormulas(referensi), result);
  }
  progress?.(0.4, progressWords.prepare('Pengaturan'));
  const pengaturan = await ensurePengaturan(context, sheets, names, result);
  if (pengaturan) {
    result.sheets = { ...result.sheets, pengaturan: pengaturan.sheet };
    await ensureNames(context, names, pengaturan.names, result);
  }
  progress?.(0.6, progressWords.prepareNames);
  await ensureLambdas(context, names, result);
  progress?.(0.8, progressWords.prepare('Rencana'));
  const rencana = await ensureRencana(context, sheets, result);
  if (rencana !== null) result.sheets = { ...result.sheets, rencana };
  const version = { name: VERSION_NAME, formula: `=${SCHEMA_VERSION}`, hidden: true };
  if (!isNewer) await ensureNames(context, names, [version], result);
  progress?.(1, progressWords.done);
  return result;
}

/** True when a newer add-in prepared the workbook; its version is then left alone. */
function checkVersion(names: ReadonlyMap<string, NameEntry>, result: Draft): boolean {
  const found = Number(names.get(VERSION_NAME.toLowerCase())?.formula.replace('=', '') ?? 0);
  if (found <= SCHEMA_VERSION) return false;
  const message = operationMessages.newerVersion(found, SCHEMA_VERSION);
  result.problems.push(finding('W', 'workbook.versiLebihBaru', message));
  return true;
}

/** Tables with these names that stand on sheets of the user: they are left alone and reported. */
async function foreignTables(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  peran: SheetPeran,
  tables: readonly string[],
): Promise<Finding[]> {
  const found = await findTables(context, tables);
  return found.flatMap((table, index) => {
    const owner = sheets.find(({ name }) => name === table?.sheetName);
    if (!table || owner?.peran?.startsWith(peran)) return [];
    const message = operationMessages.tableTaken(tables[index] ?? '', table.sheetName);
    return [finding('E', 'workbook.tabelTerpakai', message, table.sheetName)];
  });
}

/**
 * Builds a sheet of ours beside the others and puts it in place; null when a table of the user has
 * a name that the sheet needs.
 */
async function buildSheet(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  peran: SheetPeran,
  wanted: string,
  tables: readonly string[],
  write: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
  result: Draft,
): Promise<string | null> {
  const foreign = await foreignTables(context, sheets, peran, tables);
  result.problems.push(...foreign);
  if (foreign.length > 0) return null;
  const name = await buildBeside(context, sheets, peran, wanted, (sheet) => write(context, sheet));
  result.created.push(name);
  return name;
}

async function ensureReferensi(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  result: Draft,
): Promise<string | null> {
  const name = await settle(context, sheets, 'referensi', 'Referensi');
  if (name === null) {
    const tables = referensiTables();
    return buildSheet(context, sheets, 'referensi', 'Referensi', tables, writeReferensi, result);
  }
  const sheet = context.workbook.worksheets.getItem(name);
  result.mended.push(...(await mendReferensi(context, sheet)));
  return name;
}

async function ensurePengaturan(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  names: ReadonlyMap<string, NameEntry>,
  result: Draft,
): Promise<{ sheet: string; names: { name: string; formula: string }[] } | null> {
  const first = PENGATURAN_LAYOUT.headerRow + 1;
  const placed = await settle(context, sheets, 'pengaturan', 'Pengaturan');
  if (placed === null) {
    const name = await buildSheet(
      context,
      sheets,
      'pengaturan',
      'Pengaturan',
      [TBL_PAGU],
      writePengaturan,
      result,
    );
    if (name === null) return null;
    const added = pengaturanLines().map(({ butir }, index) => ({
      name: butir.nama,
      formula: settingFormula(name, first + index),
    }));
    return { sheet: name, names: added };
  }
  const lines = missingLines(names);
  if (lines.length === 0) return { sheet: placed, names: [] };
  const sheet = context.workbook.worksheets.getItem(placed);
  const used = sheet.getRange('B:B').getUsedRangeOrNullObject(true);
  used.load('values,rowIndex');
  await context.sync();
  const labels = used.isNullObject ? [] : used.values.map(([label]) => String(label));
  const top = used.isNullObject ? 0 : used.rowIndex;
  // A line may stand there already without its name: the run was interrupted between the two.
  const placedLines = lines.map((line) => ({ line, at: labels.indexOf(line.butir.label) }));
  const absent = placedLines.filter(({ at }) => at < 0).map(({ line }) => line);
  const end = Math.max(first, top + labels.length);
  await writeLines(context, sheet, end, absent);
  const mended = placedLines.map(({ line, at }) => ({
    name: line.butir.nama,
    formula: settingFormula(placed, at < 0 ? end + absent.indexOf(line) : top + at),
  }));
  return { sheet: placed, names: mended };
}

async function ensureRencana(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  result: Draft,
): Promise<string | null> {
  const ensured = await ensureDataSheet(context, sheets, RENCANA);
  const { sheet, isNew, added, foreign } = ensured;
  if (foreign) {
    const message = operationMessages.tableTaken(TBL_RENCANA, foreign.sheet);
    result.problems.push(finding('E', 'workbook.tabelTerpakai', message, foreign.sheet));
    return null;
  }
  if (isNew) result.created.push(sheet);
  const isMended = ensured.found ? await mendPlans(context, ensured.found, result) : false;
  if (added.length > 0 || isMended) result.mended.push(TBL_RENCANA);
  result.problems.push(...ensuredFindings(RENCANA, ensured));
  return ensured.isTableGone ? null : sheet;
}

/**
 * Formulas of the plan, and of those of earlier years, that lead nowhere since somebody has deleted
 * Referensi; true when the plan had any.
 */
async function mendPlans(
  context: Excel.RequestContext,
  plan: FoundTable,
  result: Draft,
): Promise<boolean> {
  const { referensi } = result.sheets;
  const isNew = referensi !== undefined && result.created.includes(referensi);
  const mend = (table: string, found: FoundTable, isCertain: boolean): Promise<boolean> =>
    mendFormulas(context, { ...RENCANA, table }, found, isCertain).catch((error: unknown) => {
      if (!(error instanceof OperationError)) throw error;
      result.problems.push(finding('W', `workbook.${error.code}`, error.message, found.sheetName));
      return false;
    });
  const isMended = await mend(TBL_RENCANA, plan, isNew);
  if (!isMended && !isNew) return false;
  for (const { name, found } of await findArchived(context)) await mend(name, found, true);
  return isMended;
}

/** Adds names of ours, or corrects where they point. */
async function ensureNames(
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
  wanted: readonly { name: string; formula: string; hidden?: boolean }[],
  result: Draft,
): Promise<void> {
  const before = result.names.length;
  for (const { name, formula, hidden } of wanted) {
    const present = names.get(name.toLowerCase());
    if (!present) {
      const added = context.workbook.names.add(name, formula);
      if (hidden) added.visible = false;
    } else if (comparableFormula(present.formula) !== comparableFormula(formula)) {
      context.workbook.names.getItem(name).formula = formula;
    } else continue;
    result.names.push(name);
  }
  if (result.names.length > before) await context.sync();
}

/** The LAMBDA names: where this Excel has no LAMBDA, or the user has the name, that is reported. */
async function ensureLambdas(
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
  result: Draft,
): Promise<void> {
  const isPublic = ({ hidden }: { hidden?: true }): boolean => !hidden;
  const wanted = LAMBDA_NAMES.filter((lambda) => {
    const present = names.get(lambda.name.toLowerCase());
    if (!present || isOurLambda(present.formula) || lambda.hidden) return true;
    const message = operationMessages.nameTaken(lambda.name);
    result.problems.push(finding('W', 'workbook.namaTerpakai', message));
    return false;
  });
  const before = result.names.length;
  try {
    await ensureNames(context, names, wanted, result);
  } catch (error) {
    if (!isRefusedFormula(error)) throw error;
    result.names.length = before;
    for (const { name } of wanted.filter(isPublic)) {
      const message = operationMessages.lambdaUnsupported(name);
      result.problems.push(finding('W', 'workbook.tanpaLambda', message));
    }
  }
}

/** Excel without LAMBDA refuses the formula as an invalid argument. */
const isRefusedFormula = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === 'InvalidArgument';
