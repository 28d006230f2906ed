// Pengaturan: every setting of the regulation in a named cell, and the budget ceilings in tblPagu.
import {
  displayPengaturan,
  KUNCI_PENGATURAN,
  parsePengaturan,
  PENGATURAN,
  type ButirPengaturan,
  type KunciPengaturan,
  type Pagu,
  type Pengaturan,
  type RawPengaturan,
} from '../../../bangkom/pengaturan';
import type { Problem } from '../../../bangkom/rencana/problem';
import { cellAddress, parseArea, quoteSheet, type Cell, type Grid } from '../../excel/grid';
import { TEXT_FORMAT } from '../../excel/literal';
import type { NameEntry } from '../../excel/names';
import type { SheetEntry } from '../../excel/roles';
import { columnIndexes, findTables, readTable } from '../../excel/tables';
import { readGrid } from '../../excel/transfer';

/** Name of the table of budget ceilings. */
export const TBL_PAGU = 'tblPagu';

/** Columns of tblPagu. */
export const PAGU_HEADERS: Readonly<Record<keyof Pagu, string>> = {
  unitKerja: 'Unit Kerja',
  tahun: 'Tahun',
  pagu: 'Pagu',
};

export const PENGATURAN_TITLE = [
  'PENGATURAN',
  'Isi kolom Nilai. Sel kosong berarti nilai bawaan. Setiap nilai bawaan menyebut sumbernya.',
] as const;

/** Where the list of settings begins, and where tblPagu stands beside it. */
export const PENGATURAN_LAYOUT = {
  headerRow: 3,
  headers: ['Kelompok', 'Pengaturan', 'Nilai', 'Rentang', 'Sumber'],
  widths: [16, 48, 34, 40, 52],
  valueColumn: 2,
  paguColumn: 6,
} as const;

/** One line of the list: a setting and what its cells hold. */
export interface PengaturanLine {
  readonly key: KunciPengaturan;
  readonly butir: ButirPengaturan;
  /** Group, label, value, range, source. */
  readonly cells: Cell[];
  /** Number format of the value. */
  readonly format: string;
}

/** The value as its cell holds it; blank where blank is the default. */
function valueCell(value: unknown): Cell {
  if (typeof value === 'number') return value;
  return value === null || value === '' ? '' : displayPengaturan(value);
}

/** All lines in their order. */
export const pengaturanLines = (): PengaturanLine[] =>
  KUNCI_PENGATURAN.map((key) => {
    const butir: ButirPengaturan = PENGATURAN[key];
    const { kelompok, label, rentang, source } = butir;
    return {
      key,
      butir,
      cells: [kelompok, label, valueCell(butir.default), rentang, source],
      format: typeof butir.default === 'string' ? TEXT_FORMAT : 'General',
    };
  });

/** Where the value of a setting stands: sheet (null: not told) and address, from its name. */
function placeOf(formula: string): { sheet: string; row: number; column: number } | null {
  const separator = formula.lastIndexOf('!');
  const area = parseArea(formula);
  if (separator < 0 || !area) return null;
  const sheet = formula.slice(formula.startsWith('=') ? 1 : 0, separator);
  return { sheet: sheet.replace(/^'|'$/g, '').replaceAll("''", "'"), ...area };
}

/** The settings of the workbook; without the sheet, or without a name, the default stands. */
export async function readPengaturan(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  names: ReadonlyMap<string, NameEntry>,
): Promise<{ pengaturan: Pengaturan; problems: PlacedProblem[] }> {
  const places = new Map<KunciPengaturan, { sheet: string; row: number; column: number }>();
  for (const key of KUNCI_PENGATURAN) {
    const name = names.get(PENGATURAN[key].nama.toLowerCase());
    const place = name && placeOf(name.formula);
    if (place) places.set(key, place);
  }
  const grids = await readUsed(context, sheets, new Set([...places.values()].map((p) => p.sheet)));
  const butir: Partial<Record<KunciPengaturan, Cell>> = {};
  for (const [key, { sheet, row, column }] of places) {
    butir[key] = grids.get(sheet)?.[row]?.[column] ?? '';
  }
  const [found] = await findTables(context, [TBL_PAGU]);
  const pagu = found ? toPagu(found.headers, await readTable(context, found)) : [];
  const { pengaturan, problems } = parsePengaturan({ butir, pagu });
  return {
    pengaturan,
    problems: problems.map((problem) => {
      const setting = places.get(problem.field as KunciPengaturan);
      if (setting) return place(problem, setting.sheet, setting.row, setting.column);
      const header = PAGU_HEADERS[problem.field as keyof Pagu];
      const column = found?.headers.indexOf(header) ?? -1;
      return found && column >= 0
        ? place(
            problem,
            found.sheetName,
            found.area.row + 1 + problem.row,
            found.area.column + column,
          )
        : { problem, sheet: null, cell: null };
    }),
  };
}

/** A problem of bangkom with the cell it is about. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly sheet: string | null;
  readonly cell: string | null;
}

const place = (problem: Problem, sheet: string, row: number, column: number): PlacedProblem => ({
  problem,
  sheet,
  cell: cellAddress(row, column),
});

/** Whole sheets from A1 to their last used cell, by name. Two syncs for one sheet. */
async function readUsed(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, Grid>> {
  const used = sheets
    .filter(({ name }) => wanted.has(name))
    .map((entry) => {
      const range = entry.sheet.getUsedRangeOrNullObject(true);
      range.load('address');
      return { entry, range };
    });
  await context.sync();
  const grids = new Map<string, Grid>();
  for (const { entry, range } of used) {
    const area = range.isNullObject ? null : parseArea(range.address);
    if (!area) continue;
    const whole = {
      row: 0,
      column: 0,
      rowCount: area.row + area.rowCount,
      columnCount: area.column + area.columnCount,
    };
    grids.set(entry.name, await readGrid(context, entry.sheet, whole));
  }
  return grids;
}

function toPagu(headers: readonly string[], grid: Grid): NonNullable<RawPengaturan['pagu']> {
  const indexes = columnIndexes(headers);
  const cell = (row: Cell[], key: keyof Pagu): Cell =>
    row[indexes.get(PAGU_HEADERS[key].toLowerCase()) ?? -1] ?? '';
  return grid.map((row) => ({
    unitKerja: cell(row, 'unitKerja'),
    tahun: cell(row, 'tahun'),
    pagu: cell(row, 'pagu'),
  }));
}

/** Formula of the name of a setting. */
export const settingFormula = (sheetName: string, row: number): string =>
  `=${quoteSheet(sheetName)}!${cellAddress(row, PENGATURAN_LAYOUT.valueColumn).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
