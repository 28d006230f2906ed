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
import { parseTable, readMaster, type CellProblem, type ParsedTable } from '../sheets/data/master';
import { readPengaturan } from '../sheets/pengaturan/pengaturan';
import { parseRealisasiData } from '../sheets/pelaksanaan/realisasi';
import { REALISASI } from '../sheets/pelaksanaan/realisasi-columns';
import { parsePlan, readRencana, rencanaCell, type ReadRencana } from '../sheets/rencana/rencana';
import { readArchivedRows, type ArchivedRow } from '../sheets/rencana/rencana-arsip';
import { finding, placeCell, placed, type Finding } from './report';
import { today } from './today';

export interface YearOptions {
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
  /** The year of the documents; Pengaturan's, or this year, otherwise. */
  readonly tahun?: number;
}

/** What was done: typed rows, and the cells they were read from. */
export interface ReadRealisasi extends ParsedTable<BarisRealisasi, KolomRealisasi> {
  readonly read: ReadData<KolomRealisasi>;
}

/** What the documents of a year are made from. A table that the workbook lacks is null. */
export interface YearInput {
  readonly tanggal: IsoDate;
  readonly tahun: number;
  readonly pengaturan: Pengaturan;
  readonly sheets: readonly SheetEntry[];
  readonly plan: ReadRencana | undefined;
  /** The rows of the plan up to the last one that is filled in; index as in `plan.rows`. */
  readonly rencana: readonly BarisRencana[];
  /** Rows of the plans of earlier years. */
  readonly arsip: readonly ArchivedRow[];
  readonly realisasi: ReadRealisasi | null;
  readonly pegawai: ParsedTable<BarisPegawai, KolomPegawai | KolomPegawaiLain> | null;
  readonly skj: ParsedTable<BarisSkj, KolomSkj> | null;
  readonly kompetensi: ParsedTable<BarisKompetensi, KolomKompetensi> | null;
  /** What is wrong with the data, cell by cell, and which tables are not there (W). */
  readonly problems: readonly Finding[];
}

/** Reads the data of a year. */
export async function readYearInput(
  context: Excel.RequestContext,
  options: YearOptions = {},
): Promise<YearInput> {
  const tanggal = options.tanggal ?? today();
  const sheets = await listSheets(context);
  const settings = await readPengaturan(context, sheets, await listNames(context));
  const pengaturan: Pengaturan = {
    ...settings.pengaturan,
    ...(options.tahun !== undefined && { tahun: options.tahun }),
  };
  const tahun = tahunRencana(pengaturan, tanggal);
  const plan = await readRencana(context);
  const planned = plan ? parsePlan(plan, pengaturan, tanggal) : { rows: [], problems: [] };
  const arsip = await readArchivedRows(context);
  const data = await readDataSheet(context, REALISASI);
  const done: CellProblem[] = [];
  const realisasi = data && {
    read: data,
    ...parseTable(
      REALISASI,
      data,
      () => parseRealisasiData(data, { pengaturan, tanggal, rencana: planned.rows, arsip }),
      done,
    ),
  };
  const master = await readMaster(context, { tahun, today: tanggal });
  const problems: Finding[] = [
    ...settings.problems.map(({ problem, sheet, cell }) => placed(problem, sheet, cell)),
    ...[...master.problems, ...done].map(placeCell),
  ];
  if (plan) {
    for (const problem of planned.problems) {
      const cell = rencanaCell(plan, problem.row, problem.field);
      problems.push(placed(problem, plan.found.sheetName, cell));
    }
  }
  const { pegawai, skj, kompetensi } = master;
  for (const [name, table] of [
    ['Pegawai', pegawai],
    ['SKJ', skj],
  ] as const) {
    if (table) continue;
    const message = operationMessages.dataMissing(name);
    problems.push(finding('W', 'workbook.lembarTidakAda', message));
  }
  return {
    tanggal,
    tahun,
    pengaturan,
    sheets,
    plan,
    rencana: planned.rows,
    arsip,
    realisasi,
    pegawai,
    skj,
    kompetensi,
    problems,
  };
}
