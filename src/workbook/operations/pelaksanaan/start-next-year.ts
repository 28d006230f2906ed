// "Mulai Tahun Berikut": the plan of the year is put aside as it is, and a new one begins with the needs
// that are still open. Built beside, then switched; a switch that breaks off is completed by doing it again.
import { findKelanjutan, type Kelanjutan } from '../../../bangkom/pelaksanaan';
import { yearOf } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { yearMessages } from '../../../messages/year';
import { runExcel } from '../../excel/errors';
import { listNames } from '../../excel/names';
import { assertSheetsOpen, listSheets, type SheetEntry } from '../../excel/roles';
import { beginSheet, markComplete } from '../../excel/swap';
import { findTables, type FoundTable } from '../../excel/tables';
import { writeDataRows } from '../../sheets/data-rows';
import { writeEmpty } from '../../sheets/data-sheet-write';
import { archivedTable } from '../../sheets/rencana/rencana-arsip';
import { RENCANA, TBL_RENCANA } from '../../sheets/rencana/rencana-columns';
import { collectIn, readLastId, setLastId } from '../rencana/collect-forms';
import { formatId, newRow } from '../rencana/collection';
import { finding, type Finding, type OperationProgress } from '../report';
import { PLAN_BUILDING, switchPlans, writeYear } from './switch-plans';
import { pelaksanaanOf } from './year-document';
import { readYearInput, type YearInput, type YearOptions } from '../year-input';

export interface StartNextYearOptions extends Pick<YearOptions, 'tanggal'> {
  /** The user has agreed; without it the result only says what would be done. */
  readonly confirmed?: boolean;
}

export interface StartNextYearResult {
  /** The year that ends. */
  readonly tahun: number;
  /** Sheet of the plan that was put aside; null while nothing was done. */
  readonly archive: string | null;
  /** Open needs that the new plan begins with. */
  readonly carried: number;
  /** Activities that were carried out, and those that are Batal: they stay in the old plan alone. */
  readonly done: number;
  readonly cancelled: number;
  /** True: nothing was done yet; the problems say what will be. */
  readonly needsConfirmation: boolean;
  readonly problems: readonly Finding[];
}

/** Puts the plan aside as `tblRencana_YYYY` and begins the next one. */
export const startNextYear = (
  { tanggal, confirmed = false }: StartNextYearOptions = {},
  progress?: OperationProgress,
): Promise<StartNextYearResult> =>
  runExcel(async (context) => {
    const options = tanggal === undefined ? {} : { tanggal };
    progress?.(0, progressWords.readRealisasi);
    let input = await readYearInput(context, options);
    const tahun = planYear(input);
    const nothing = { tahun, archive: null, carried: 0, done: 0, cancelled: 0 };
    const [archive] = await findTables(context, [archivedTable(tahun)]);
    const obstacle = archive
      ? foreign(archivedTable(tahun), input.sheets, archive)
      : planObstacle(input);
    if (obstacle) return { ...nothing, needsConfirmation: false, problems: [obstacle] };
    if (archive) {
      const message = yearMessages.nextYearLeft(tahun, archive.sheetName);
      const problems = [finding('W', 'tahun.selesaikan', message)];
      if (!confirmed) return { ...nothing, needsConfirmation: true, problems };
      const name = await switchPlans(context, tahun);
      return { ...nothing, archive: name, needsConfirmation: false, problems: [] };
    }
    // Where the setting is blank and the new year has begun, the year of today is not the plan's.
    const openNeeds = (): Kelanjutan => findKelanjutan(pelaksanaanOf({ ...input, tahun }));
    let found = openNeeds();
    if (!confirmed) {
      const message = yearMessages.nextYear(tahun, countsOf(found));
      const problems = [finding('W', 'tahun.konfirmasi', message)];
      return { ...nothing, ...countsOf(found), needsConfirmation: true, problems };
    }
    await assertSheetsOpen(
      context,
      input.sheets.filter(({ peran }) => peran === 'rencana' || peran === 'pengaturan'),
    );
    // Every row of the old plan gets its ID, which Asal names; forms are not collected any more.
    const collected = await collectIn(context, { ...options, collect: false });
    input = await readYearInput(context, options);
    found = openNeeds();
    progress?.(0.4, progressWords.writePlan);
    await buildNext(context, input, tahun, found);
    progress?.(0.9, progressWords.writePlan);
    // Nobody may see half of a switch: one that fails midway is taken up again at once.
    const name = await switchPlans(context, tahun).catch(() => switchPlans(context, tahun));
    progress?.(1, progressWords.done);
    const { problems } = collected;
    return { tahun, archive: name, ...countsOf(found), needsConfirmation: false, problems };
  });

const countsOf = ({ terbuka, batal, selesai }: Kelanjutan) => ({
  carried: terbuka.length,
  done: selesai,
  cancelled: batal,
});

/** The setting; where it is blank, the last year in which an activity begins; else this year. */
function planYear({ pengaturan, rencana, tahun }: YearInput): number {
  const years = rencana.flatMap(({ tglMulai }) => (tglMulai === null ? [] : [yearOf(tglMulai)]));
  return (pengaturan.tahun ?? years.reduce((last, year) => Math.max(last, year), 0)) || tahun;
}

/** A table of ours that stands on a sheet of the user. */
function foreign(
  table: string,
  sheets: readonly SheetEntry[],
  { sheetName }: FoundTable,
): Finding | null {
  if (sheets.find(({ name }) => name === sheetName)?.peran?.startsWith('rencana')) return null;
  const message = operationMessages.tableTaken(table, sheetName);
  return finding('E', 'workbook.tabelTerpakai', message, sheetName);
}

function planObstacle({ plan, rencana, sheets }: YearInput): Finding | null {
  if (plan && rencana.length > 0) return foreign(TBL_RENCANA, sheets, plan.found);
  const message = plan ? operationMessages.planEmpty() : operationMessages.noPlan();
  return finding('E', 'rencana.kosongSemua', message);
}

/** Builds the new plan beside the old one, which stays as it is. */
async function buildNext(
  context: Excel.RequestContext,
  { pengaturan, rencana, plan }: YearInput,
  tahun: number,
  { terbuka }: Kelanjutan,
): Promise<void> {
  const names = await listNames(context);
  const lastId = readLastId(names);
  // The counter first: an interrupted run may skip numbers, it never gives one out twice. The year is
  // written down too where it was not said, so that the next run knows which one was meant.
  setLastId(context, names, lastId + terbuka.length);
  if (pengaturan.tahun === null) await writeYear(context, tahun);
  const sheet = await beginSheet(context, await listSheets(context), RENCANA.name, RENCANA.peran);
  await context.sync();
  try {
    await writeEmpty(context, sheet, PLAN_BUILDING);
    await context.sync();
    const [found] = await findTables(context, [PLAN_BUILDING.table]);
    const host = { profil: pengaturan.profilJp, date1904: plan?.date1904 ?? false };
    const changes = terbuka.map(({ index, draft }, at) => {
      const asal = yearMessages.nextYearOrigin(tahun, rencana[index]?.idBaris ?? '');
      const cells = newRow(
        { row: draft, asal, idBaris: null },
        formatId(lastId + at + 1),
        at + 1,
        terbuka.length,
        host,
        PLAN_BUILDING,
      );
      return { index: at, cells };
    });
    if (found) await writeDataRows(context, PLAN_BUILDING, found, changes);
    markComplete(sheet, RENCANA.peran);
    await context.sync();
  } catch (error) {
    // Best effort: what cannot be removed now is removed by the next run.
    sheet.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}
