// "Kumpulkan ke Rencana": the rows of all forms go into the plan, and keep their IDs for good.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { IsoDate } from '../../../bangkom/tanggal';
import type { PegawaiDiverifikasi } from '../../../bangkom/verifikasi';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { plainText, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { listNames, type NameEntry } from '../../excel/names';
import { findPeran, listSheets, type SheetEntry } from '../../excel/roles';
import { rangeOf, writeGrid, writeRowByRow } from '../../excel/transfer';
import { readPengaturan } from '../../sheets/pengaturan/pengaturan';
import { readRencana, rencanaCell, type ReadRencana } from '../../sheets/rencana/rencana';
import { MAXIMUM_FORMULA_ROWS, RENCANA_COLUMNS } from '../../sheets/rencana/rencana-columns';
import { writeRows } from '../../sheets/rencana/rencana-write';
import { readTerkumpul, writeTerkumpul } from '../../sheets/rencana/terkumpul';
import { headerOf } from '../../sheets/column';
import { collect, type CellConflict, type IncomingRow } from './collection';
import { COLLECTED } from './fingerprint';
import { prepareIn } from '../prepare-workbook';
import { incomingRows, parseForms, type ParsedSheetForm } from '../formulir/read-forms';
import { writeRecognisedJp } from './recognised';
import { earlierFindings, findEarlier } from './earlier-years';
import { finding, placed, type Finding, type OperationProgress } from '../report';
import { today } from '../today';

export interface CollectOptions {
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
  /** Name of this workbook's file for Asal; Excel's own name for it otherwise. */
  readonly file?: string;
  /** Rows read from other workbooks by `readFormRows`. */
  readonly incoming?: readonly IncomingRow[];
  /** False: the forms of this workbook are left out; rows of the plan still get their IDs. */
  readonly collect?: boolean;
}

export interface CollectResult {
  /** Forms found in this workbook. */
  readonly forms: number;
  readonly added: number;
  readonly updated: number;
  /** Rows of the plan afterwards. */
  readonly rows: number;
  /** Cells that were edited in the plan and in the form: for `resolveConflicts`. */
  readonly conflicts: PlacedConflict[];
  readonly problems: Finding[];
}

/** A cell of the plan that was left as it is, because both sides have edited it. */
export interface PlacedConflict extends Omit<CellConflict, 'index'> {
  readonly sheet: string;
  readonly cell: string;
  /** The column as the user knows it. */
  readonly header: string;
}

/** Codes of findings that say why there is no plan. */
const NO_PLAN: ReadonlySet<string> = new Set([
  'rencana.tidakAda',
  'workbook.tabelHilang',
  'workbook.tabelTerpakai',
]);

/** Name that holds the last ID Baris given out. */
export const LAST_ID = 'Bangkom_IdTerakhir';

/** Collects all forms of the workbook into the plan; again and again without doubling a row. */
export const collectForms = (
  options: CollectOptions = {},
  progress?: OperationProgress,
): Promise<CollectResult> => runExcel((context) => collectAndRecognise(context, options, progress));

/** Collects, then computes what is recognised for the people concerned. */
export async function collectAndRecognise(
  context: Excel.RequestContext,
  options: CollectOptions,
  progress?: OperationProgress,
): Promise<CollectResult> {
  const { persons, instansi, collected, ...result } = await collectIn(context, options, progress);
  const unread = await writeRecognisedJp(context, collected, options, persons);
  return { ...result, problems: [...result.problems, ...unread] };
}

/** What else the forms say, for the operations that go on from here. */
interface Collected extends CollectResult {
  /** The persons of the forms, as their heads describe them. */
  readonly persons: PegawaiDiverifikasi[];
  /** The offices that the forms name. */
  readonly instansi: readonly string[];
  /** Indexes of the plan's rows that stand behind the rows of the forms. */
  readonly collected: ReadonlySet<number>;
}

/** A person as the head of a form describes them. */
export function personOf({ parsed: { kepala } }: ParsedSheetForm): PegawaiDiverifikasi {
  const {
    nip,
    namaAsn: nama,
    statusAsn: status,
    namaJabatan: jabatan,
    jenjang,
    unitKerja,
  } = kepala;
  return { nip, nama, status, jabatan, jenjang, unitKerja };
}

/** The same, inside a batch that is already running. */
export async function collectIn(
  context: Excel.RequestContext,
  options: CollectOptions,
  progress?: OperationProgress,
): Promise<Collected> {
  const prepared = await prepareIn(context, (share, doing) => progress?.(share * 0.3, doing));
  progress?.(0.3, progressWords.readForms);
  const { forms, sheets, pengaturan, problems, file } = await readWorkbookForms(context, options);
  const persons = forms.map(personOf);
  const instansi = forms.flatMap(({ parsed }) => parsed.kepala.namaInstansi ?? []);
  progress?.(0.6, progressWords.readPlan);
  const plan = await readRencana(context);
  if (!plan) {
    const all = [...prepared.problems, ...problems];
    // Why there is none may have been told already.
    if (!all.some(({ code }) => NO_PLAN.has(code))) {
      all.push(finding('E', 'rencana.tidakAda', operationMessages.noPlan()));
    }
    const nothing = { added: 0, updated: 0, rows: 0, conflicts: [], collected: new Set<number>() };
    return { forms: forms.length, ...nothing, problems: all, persons, instansi };
  }
  const own = forms.map((form) => incomingRows(form, file, true));
  const offered = [...own.flat(), ...(options.incoming ?? [])];
  const earlier = await findEarlier(context, sheets, offered);
  const incoming = offered.filter((item) => !earlier.has(item));
  const names = await listNames(context);
  const lastId = readLastId(names);
  const last = await readTerkumpul(context, sheets);
  const host = { profil: pengaturan.profilJp, date1904: plan.date1904 };
  const result = collect(plan.rows, plan.filledCount, incoming, lastId, host, last);
  progress?.(0.7, progressWords.writePlan);
  // The counter first: an interrupted run may skip numbers, it never gives one out twice.
  if (result.lastId !== lastId) setLastId(context, names, result.lastId);
  await writeRows(context, plan.found, result.changes, (done, total) =>
    progress?.(0.7 + (done / total) * 0.2, progressWords.writePlan),
  );
  const locked = await writeIds(context, forms, own, result.ids, earlier);
  // Last: what is noted as collected must be in the plan.
  if (incoming.length > 0) await writeTerkumpul(context, sheets, result.terkumpul, COLLECTED);
  progress?.(1, progressWords.done);
  const conflicts = result.conflicts.map((conflict) => placeConflict(plan, conflict));
  const rows = plan.filledCount + result.added;
  return {
    forms: forms.length,
    added: result.added,
    updated: result.updated,
    rows,
    conflicts,
    persons,
    instansi,
    // Unchanged rows too: an earlier run may have broken off before their JP was recognised.
    collected: new Set(result.indexes),
    problems: [
      ...prepared.problems,
      ...problems,
      ...earlierFindings(earlier),
      ...locked.map(({ name }) =>
        finding('W', 'formulir.diproteksi', operationMessages.idsNotWritten(name), name),
      ),
      ...result.gone.map((index) =>
        finding(
          'W',
          'rencana.asalHilang',
          operationMessages.rowGone(plainText(plan.rows[index]?.asal)),
          plan.found.sheetName,
          rencanaCell(plan, index, 'asal'),
        ),
      ),
      ...[...result.doubtful].map(([index, before]) =>
        finding(
          'W',
          'rencana.mungkinSama',
          operationMessages.rowMaybeSame(plainText(plan.rows[before]?.asal)),
          plan.found.sheetName,
          rencanaCell(plan, index, 'asal'),
        ),
      ),
      ...conflicts.map(({ sheet, cell, header }) =>
        finding('W', 'rencana.bentrok', operationMessages.conflict(header), sheet, cell),
      ),
      ...(rows > MAXIMUM_FORMULA_ROWS
        ? [
            finding(
              'W',
              'rencana.jpSebagaiNilai',
              operationMessages.jpAsValue(rows, MAXIMUM_FORMULA_ROWS),
              plan.found.sheetName,
            ),
          ]
        : []),
    ],
  };
}

function placeConflict(plan: ReadRencana, { index, ...conflict }: CellConflict): PlacedConflict {
  const cell = rencanaCell(plan, index, conflict.column);
  const header = headerOf(RENCANA_COLUMNS, conflict.column);
  return { ...conflict, sheet: plan.found.sheetName, cell, header };
}

interface WorkbookForms {
  readonly sheets: readonly SheetEntry[];
  readonly forms: ParsedSheetForm[];
  readonly pengaturan: Pengaturan;
  readonly problems: Finding[];
  readonly file: string;
}

/** Settings and forms of the workbook, with what is wrong in them. */
async function readWorkbookForms(
  context: Excel.RequestContext,
  options: CollectOptions,
): Promise<WorkbookForms> {
  const { workbook } = context;
  workbook.load('name');
  const sheets = await listSheets(context);
  const names = await listNames(context);
  const settings = await readPengaturan(context, sheets, names);
  const date = options.tanggal ?? today();
  const read = options.collect === false ? [] : sheets;
  const forms = await parseForms(context, read, settings.pengaturan, date);
  const missing = findPeran(sheets, 'pengaturan') === undefined;
  return {
    sheets,
    forms,
    pengaturan: settings.pengaturan,
    file: options.file ?? workbook.name,
    problems: [
      ...(missing
        ? [finding('W', 'pengaturan.tidakAda', operationMessages.settingsMissing())]
        : []),
      ...settings.problems.map(({ problem, sheet, cell }) => placed(problem, sheet, cell)),
      ...forms.flatMap((form) => form.problems),
    ],
  };
}

/** The number of the last ID that was given out. */
export const readLastId = (names: ReadonlyMap<string, NameEntry>): number =>
  Number(names.get(LAST_ID.toLowerCase())?.formula.replace('=', '') ?? 0);

/** Notes the number of the last ID. The caller syncs. */
export function setLastId(
  context: Excel.RequestContext,
  names: ReadonlyMap<string, NameEntry>,
  lastId: number,
): void {
  if (names.has(LAST_ID.toLowerCase()))
    context.workbook.names.getItem(LAST_ID).formula = `=${lastId}`;
  else context.workbook.names.add(LAST_ID, `=${lastId}`).visible = false;
}

/** IDs of adjoining rows of a form. */
interface IdRun {
  readonly row: number;
  readonly grid: Cell[][];
}

/**
 * Writes the IDs back into forms that have a column for them; gives the sheets on which they could not
 * be written, because their cells are locked: the rows are then known again by what they say.
 */
async function writeIds(
  context: Excel.RequestContext,
  forms: readonly ParsedSheetForm[],
  own: readonly (readonly IncomingRow[])[],
  ids: readonly string[],
  earlier: ReadonlyMap<IncomingRow, number>,
): Promise<SheetEntry[]> {
  let next = 0;
  const pending = forms.flatMap(({ source }, index) => {
    const column = source.form.columns.idBaris;
    const runs: IdRun[] = [];
    for (const [position, item] of (own[index] ?? []).entries()) {
      if (earlier.has(item)) continue;
      const id = ids[next] ?? '';
      next += 1;
      const row = source.form.rows[position]?.row;
      if (row === undefined || item.idBaris === id) continue;
      const run = runs.at(-1);
      if (run && row === run.row + run.grid.length) run.grid.push([id]);
      else runs.push({ row, grid: [[id]] });
    }
    return column === undefined || runs.length === 0 ? [] : [{ source, column, runs }];
  });
  const places = pending.map((place) => {
    const { entry, form } = place.source;
    const rowCount = form.endRow - form.firstRow;
    const cells = rangeOf(entry.sheet, {
      row: form.firstRow,
      column: place.column,
      rowCount,
      columnCount: 1,
    });
    entry.sheet.protection.load('protected');
    cells.format.protection.load('locked');
    return { ...place, entry, cells };
  });
  await context.sync();
  const isLocked = ({ entry, cells }: (typeof places)[number]): boolean =>
    entry.sheet.protection.protected && cells.format.protection.locked !== false;
  for (const place of places) {
    if (isLocked(place)) continue;
    const write = place.source.isHidden ? writeRowByRow : writeGrid;
    for (const { row, grid } of place.runs) {
      await write(context, place.entry.sheet, row, place.column, grid);
    }
  }
  await context.sync();
  return [...new Set(places.filter(isLocked).map(({ entry }) => entry))];
}

/** What a workbook contributes to another one's plan. */
export interface FormRows {
  readonly incoming: IncomingRow[];
  readonly problems: Finding[];
}

/** Reads the forms of this workbook for `collectForms` in another; writes nothing. */
export const readFormRows = (options: CollectOptions = {}): Promise<FormRows> =>
  runExcel(async (context) => {
    const { forms, file, problems } = await readWorkbookForms(context, options);
    const nothing =
      forms.length === 0 ? [finding('E', 'formulir.tidakAda', operationMessages.noForm())] : [];
    return {
      incoming: forms.flatMap((form) => incomingRows(form, file, false)),
      problems: [...problems, ...nothing],
    };
  });
