// All that the documents of a year are made from: settings, plan, realisation, persons, standards and
// assessed levels, read together with few requests. Nothing is written.
import type { BarisKompetensi, KolomKompetensi } from '../../bangkom/kompetensi-pegawai';
import type { BarisPegawai, KolomPegawai, KolomPegawaiLain } from '../../bangkom/pegawai/pegawai';
import { LABEL_REALISASI, parseRealisasi, type BarisRealisasi } from '../../bangkom/pelaksanaan';
import { tahunRencana, type Pengaturan } from '../../bangkom/pengaturan';
import { parseRencana, type BarisRencana, type Problem } from '../../bangkom/rencana';
import type { BarisSkj, KolomSkj } from '../../bangkom/skj';
import type { IsoDate } from '../../bangkom/tanggal';
import { operationMessages } from '../../messages/operations';
import { readDateSystem } from '../excel/date-system';
import { cellAddress, isBlank, plainText, type Cell } from '../excel/grid';
import { listNames } from '../excel/names';
import { listSheets, type SheetEntry } from '../excel/roles';
import { columnIndexes, findTables, readTable, type FoundTable } from '../excel/tables';
import { readMaster, type ParsedTable } from '../sheets/master';
import { readPengaturan } from '../sheets/pengaturan';
import { TBL_REALISASI } from '../sheets/realisasi-columns';
import { readRencana, rencanaCell, type ReadRencana } from '../sheets/rencana';
import { finding, placeCell, placed, type Finding } from './report';
import { today } from './today';

export interface YearOptions {
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
  /** The year of the documents; Pengaturan's, or this year, otherwise. */
  readonly tahun?: number;
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
  readonly realisasi: ParsedTable<BarisRealisasi, keyof typeof LABEL_REALISASI> | null;
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
  const date1904 = await readDateSystem(context);
  const plan = await readRencana(context);
  const [tblRealisasi] = await findTables(context, [TBL_REALISASI]);
  const master = await readMaster(context, { tahun, today: tanggal });
  const dates = { pengaturan, today: tanggal, date1904 };
  const problems: Finding[] = [
    ...settings.problems.map(({ problem, sheet, cell }) => placed(problem, sheet, cell)),
    ...master.problems.map(placeCell),
  ];
  const rencana = parseRencana(plan?.rows.slice(0, plan.filledCount) ?? [], { ...dates, tahun });
  if (plan) {
    for (const problem of rencana.problems) {
      const cell = rencanaCell(plan, problem.row, problem.field);
      problems.push(placed(problem, plan.found.sheetName, cell));
    }
  }
  const idRencana = new Set(rencana.rows.flatMap(({ idBaris }) => idBaris ?? []));
  const read = <Row, Key extends string>(
    table: FoundTable | undefined,
    labels: Readonly<Record<Key, string>>,
    parse: (raw: readonly Partial<Record<Key, Cell>>[]) => {
      readonly rows: readonly Row[];
      readonly problems: readonly Problem<string>[];
    },
  ) => readYearTable(context, table, labels, parse, problems);
  const input = {
    tanggal,
    tahun,
    pengaturan,
    sheets,
    plan,
    rencana: rencana.rows,
    realisasi: await read(tblRealisasi, LABEL_REALISASI, (raw) =>
      parseRealisasi(raw, { ...dates, idRencana }),
    ),
    pegawai: master.pegawai,
    skj: master.skj,
    kompetensi: master.kompetensi,
  };
  for (const [name, table] of [
    ['Pegawai', input.pegawai],
    ['SKJ', input.skj],
  ] as const) {
    if (table) continue;
    const message = operationMessages.sheetMissing(name);
    problems.push(finding('W', 'workbook.lembarTidakAda', message));
  }
  return { ...input, problems };
}

/** Reads a table by its headers, and notes what is wrong with it. */
async function readYearTable<Row, Key extends string>(
  context: Excel.RequestContext,
  found: FoundTable | undefined,
  labels: Readonly<Record<Key, string>>,
  parse: (raw: readonly Partial<Record<Key, Cell>>[]) => {
    readonly rows: readonly Row[];
    readonly problems: readonly Problem<string>[];
  },
  problems: Finding[],
): Promise<ParsedTable<Row, Key> | null> {
  if (!found) return null;
  const indexes = columnIndexes(found.headers);
  // The keys of the labels are those of the columns.
  const present = (Object.keys(labels) as Key[]).flatMap((key) => {
    const index = indexes.get(labels[key].toLowerCase());
    return index === undefined ? [] : [{ key, index }];
  });
  const grid = await readTable(context, found);
  const raw = grid.map((cells) => {
    const row: Partial<Record<Key, Cell>> = {};
    for (const { key, index } of present) row[key] = cells[index] ?? '';
    return row;
  });
  const { rows, problems: said } = parse(raw);
  const addressOf = (row: number, index: number): string =>
    cellAddress(found.area.row + 1 + row, found.area.column + index);
  const cellOf = (row: number, key: string): string =>
    addressOf(row, present.find((column) => column.key === key)?.index ?? 0);
  for (const problem of said) {
    problems.push(placed(problem, found.sheetName, cellOf(problem.row, problem.field)));
  }
  return {
    rows,
    sheet: found.sheetName,
    cellOf,
    isBlank: (row) =>
      present.every(({ key }) => isBlank(raw[row]?.[key]) || plainText(raw[row]?.[key]) === ''),
  };
}
