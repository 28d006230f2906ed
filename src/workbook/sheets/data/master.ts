// The sheets Pegawai, SKJ and Kompetensi, where the office has them: typed rows, and what is wrong with
// them, cell by cell.
import { checkKompetensi } from '../../../bangkom/data-induk';
import {
  parseKompetensi,
  type BarisKompetensi,
  type KolomKompetensi,
} from '../../../bangkom/kompetensi-pegawai';
import {
  parsePegawai,
  type BarisPegawai,
  type KolomPegawai,
  type KolomPegawaiLain,
} from '../../../bangkom/pegawai/pegawai';
import type { Problem } from '../../../bangkom/rencana';
import { parseSkj, type BarisSkj, type KolomSkj } from '../../../bangkom/skj';
import type { IsoDate } from '../../../bangkom/tanggal';
import type { Cell } from '../../excel/grid';
import { findTables } from '../../excel/tables';
import {
  blankRowOf,
  readDataOf,
  type DataSheet,
  type ReadData,
  type TableReader,
} from '../data-sheet';
import { KOMPETENSI, TBL_KOMPETENSI } from './kompetensi-columns';
import { PEGAWAI, TBL_PEGAWAI } from './pegawai-columns';
import { SKJ, TBL_SKJ } from './skj-columns';

/** A table of the workbook: its rows as they were understood, and where each cell stands. */
export interface ParsedTable<Row, K extends string> {
  /** One entry a row of the table, blank ones too. */
  readonly rows: readonly Row[];
  /** Name of its sheet. */
  readonly sheet: string;
  /** Address of a cell, without the sheet; the row's first cell for a column that is not there. */
  readonly cellOf: (row: number, key: K) => string;
  /** Whether nobody has written anything into the row. */
  readonly isBlank: (row: number) => boolean;
}

/** Something wrong with a cell of a table. */
export interface CellProblem {
  readonly problem: Problem;
  readonly sheet: string;
  readonly cell: string;
  readonly holds: Cell;
}

/** The three tables; null where the workbook has none of that name. */
export interface Master {
  readonly pegawai: ParsedTable<BarisPegawai, KolomPegawai | KolomPegawaiLain> | null;
  readonly skj: ParsedTable<BarisSkj, KolomSkj> | null;
  readonly kompetensi: ParsedTable<BarisKompetensi, KolomKompetensi> | null;
  readonly problems: readonly CellProblem[];
}

/** Reads the tables; four syncs at most. `tahun`: the plan year, for the retirement age. */
export async function readMaster(
  context: Excel.RequestContext,
  options: { readonly tahun?: number; readonly today?: IsoDate },
  read: TableReader = readDataOf,
): Promise<Master> {
  const [pegawai, skj, kompetensi] = await findTables(context, [
    TBL_PEGAWAI,
    TBL_SKJ,
    TBL_KOMPETENSI,
  ]);
  const problems: CellProblem[] = [];
  const persons = pegawai
    ? parseTable(
        PEGAWAI,
        await read(context, PEGAWAI, pegawai),
        (rows, date1904) => parsePegawai(rows, { ...options, date1904 }),
        problems,
      )
    : null;
  const standards = skj ? parseTable(SKJ, await read(context, SKJ, skj), parseSkj, problems) : null;
  const levels = kompetensi
    ? parseTable(
        KOMPETENSI,
        await read(context, KOMPETENSI, kompetensi),
        (raw, date1904) => {
          const parsed = parseKompetensi(raw, { ...options, date1904 });
          const others = checkKompetensi(parsed.rows, {
            ...(persons && { pegawai: persons.rows }),
            ...(standards && { skj: standards.rows }),
          });
          return { rows: parsed.rows, problems: [...parsed.problems, ...others] };
        },
        problems,
      )
    : null;
  return { pegawai: persons, skj: standards, kompetensi: levels, problems };
}

/** The rows of a table parsed; what is wrong with them is added to `problems`. */
export function parseTable<Row, K extends string>(
  dataSheet: DataSheet<K>,
  { found, rows: raw, date1904, cellOf }: ReadData<K>,
  parse: (
    raw: ReadData<K>['rows'],
    date1904: boolean,
  ) => { readonly rows: readonly Row[]; readonly problems: readonly Problem<K>[] },
  problems: CellProblem[],
): ParsedTable<Row, K> {
  const { rows, problems: said } = parse(raw, date1904);
  const sheet = found.sheetName;
  for (const problem of said) {
    const { row, field } = problem;
    problems.push({ problem, sheet, cell: cellOf(row, field), holds: raw[row]?.[field] ?? '' });
  }
  const isBlankRow = blankRowOf(dataSheet);
  return { rows, sheet, cellOf, isBlank: (row) => isBlankRow(raw[row] ?? {}) };
}
