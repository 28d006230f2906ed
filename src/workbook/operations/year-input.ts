// All that the documents of a year are made from: settings, plan, realisation, persons, standards and
// assessed levels, read together with few requests. Nothing is written.
import type { BarisKompetensi, KolomKompetensi } from '../../bangkom/kompetensi-pegawai';
import type { BarisPegawai, KolomPegawai, KolomPegawaiLain } from '../../bangkom/pegawai/pegawai';
import type { BarisRealisasi, KolomRealisasi } from '../../bangkom/pelaksanaan';
import { tahunRencana, type Pengaturan } from '../../bangkom/pengaturan';
import type { BarisRencana } from '../../bangkom/rencana';
import type { BarisSkj, KolomSkj } from '../../bangkom/skj';
import type { IsoDate } from '../../bangkom/tanggal';
import { operationMessages } from '../../messages/operations';
import { listNames } from '../excel/names';
import { listSheets, type SheetEntry } from '../excel/roles';
import { readDataSheet, type ReadData } from '../sheets/data-sheet';
import { assertKnown } from '../sheets/data-sheet-write';
import { parseTable, readMaster, type CellProblem, type ParsedTable } from '../sheets/data/master';
import { readPengaturan } from '../sheets/pengaturan/pengaturan';
import { parseRealisasiData } from '../sheets/pelaksanaan/realisasi';
import { REALISASI } from '../sheets/pelaksanaan/realisasi-columns';
import { parsePlan, readRencana, rencanaCell, type ReadRencana } from '../sheets/rencana/rencana';
import { RENCANA } from '../sheets/rencana/rencana-columns';
import { readArchivedRows, type ArchivedRow } from '../sheets/rencana/rencana-arsip';
import { finding, placeCell, placed, type Finding } from './report';
import { today } from './today';

export interface YearOptions {
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
  /** The year of the documents; Pengaturan's, or this year, otherwise. */
  readonly tahun?: number;
}

/** What every document of a year is made from. A table that the workbook lacks is null. */
export interface YearBase {
  readonly tanggal: IsoDate;
  readonly tahun: number;
  readonly pengaturan: Pengaturan;
  readonly sheets: readonly SheetEntry[];
  readonly plan: ReadRencana | undefined;
  /** The rows of the plan up to the last one that is filled in; index as in `plan.rows`. */
  readonly rencana: readonly BarisRencana[];
  readonly pegawai: ParsedTable<BarisPegawai, KolomPegawai | KolomPegawaiLain> | null;
  readonly skj: ParsedTable<BarisSkj, KolomSkj> | null;
  readonly kompetensi: ParsedTable<BarisKompetensi, KolomKompetensi> | null;
  /** What is wrong with the settings. */
  readonly settingProblems: readonly Finding[];
  /** What is wrong with the data, cell by cell, and which tables are not there (W). */
  readonly problems: readonly Finding[];
}

/** What was done: typed rows, and the cells they were read from. */
export interface ReadRealisasi extends ParsedTable<BarisRealisasi, KolomRealisasi> {
  readonly read: ReadData<KolomRealisasi>;
}

/** What the documents that compare plan and realisation are made from; all problems together. */
export interface YearInput extends Omit<YearBase, 'settingProblems'> {
  /** Rows of the plans of earlier years. */
  readonly arsip: readonly ArchivedRow[];
  readonly realisasi: ReadRealisasi | null;
}

/**
 * Reads settings, plan and master data of a year.
 * @throws OperationError where the plan's IDs have another header: nothing could be told by row
 */
export async function readYearBase(
  context: Excel.RequestContext,
  options: YearOptions,
): Promise<YearBase> {
  const tanggal = options.tanggal ?? today();
  const sheets = await listSheets(context);
  const settings = await readPengaturan(context, sheets, await listNames(context));
  const pengaturan: Pengaturan = {
    ...settings.pengaturan,
    ...(options.tahun !== undefined && { tahun: options.tahun }),
  };
  const tahun = tahunRencana(pengaturan, tanggal);
  const plan = await readRencana(context);
  if (plan) await assertKnown(context, RENCANA, plan.found);
  const planned = plan ? parsePlan(plan, pengaturan, tanggal) : { rows: [], problems: [] };
  const master = await readMaster(context, { tahun, today: tanggal });
  const { pegawai, skj, kompetensi } = master;
  const missing = [...(pegawai ? [] : ['Pegawai']), ...(skj ? [] : ['SKJ'])];
  return {
    tanggal,
    tahun,
    pengaturan,
    sheets,
    plan,
    rencana: planned.rows,
    pegawai,
    skj,
    kompetensi,
    settingProblems: settings.problems.map(({ problem, sheet, cell }) =>
      placed(problem, sheet, cell),
    ),
    problems: [
      ...master.problems.map(placeCell),
      ...(plan
        ? planned.problems.map((problem) =>
            placed(problem, plan.found.sheetName, rencanaCell(plan, problem.row, problem.field)),
          )
        : []),
      ...missing.map((name) =>
        finding('W', 'workbook.lembarTidakAda', operationMessages.dataMissing(name)),
      ),
    ],
  };
}

/**
 * Reads the data of a year.
 * @throws OperationError where the IDs of the plan or of Realisasi have another header
 */
export async function readYearInput(
  context: Excel.RequestContext,
  options: YearOptions = {},
): Promise<YearInput> {
  const { settingProblems, problems, ...base } = await readYearBase(context, options);
  const { pengaturan, tanggal, rencana } = base;
  const arsip = await readArchivedRows(context);
  const data = await readDataSheet(context, REALISASI);
  if (data) await assertKnown(context, REALISASI, data.found);
  const done: CellProblem[] = [];
  const realisasi = data && {
    read: data,
    ...parseTable(
      REALISASI,
      data,
      () => parseRealisasiData(data, { pengaturan, tanggal, rencana, arsip }),
      done,
    ),
  };
  return {
    ...base,
    arsip,
    realisasi,
    problems: [...settingProblems, ...problems, ...done.map(placeCell)],
  };
}
