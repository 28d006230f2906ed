// The data of a verification on a hidden sheet: native formulas there compare them with the plan, the
// settings and the master tables as they stand now, so that the document tells by itself, also without
// the add-in, that it no longer holds.
import { PENGATURAN } from '../../../bangkom/pengaturan';
import { columnLetters, quoteSheet, type Cell, type Grid } from '../../excel/grid';
import { literal } from '../../excel/literal';
import { writeGrid, type Progress } from '../../excel/transfer';
import { columnReference, UNCHANGED } from '../built-column';
import {
  DATA_COLUMN as COLUMN,
  DATA_ROW as ROW,
  keysOf,
  type Snapshot,
  type WatchedColumn,
} from './data-verifikasi';
import { keptCells, openKeys, type KeyedTable } from './data-verifikasi-keys';
import { TBL_RENCANA } from '../rencana/rencana-columns';

/** The sentence about what changed. */
const CHANGES = '$A$2';
/** No sheet has more rows. */
const MAXIMUM_ROWS = 1_048_577;

/** The cell that says what has changed, for the document's own status. */
export const changesReference = (sheetName: string): string =>
  `${quoteSheet(sheetName)}!${CHANGES}`;

/** Writes a snapshot with the formulas that compare it with the data as they stand. */
export async function writeSnapshot(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { settings, columns }: Snapshot,
  planSheet: string,
  progress?: Progress,
): Promise<void> {
  await writeGrid(context, sheet, ROW.title, 0, [
    ['Data saat verifikasi dibuat. Lembar ini ditulis add-in; jangan diubah.'],
  ]);
  const keys = [...settings].map(([key, cell]) => [literal(key), literal(cell)]);
  await writeGrid(context, sheet, ROW.data, COLUMN.key, keys);
  const settingRow = (index: number): number => ROW.data + 1 + index;
  await writeGrid(
    context,
    sheet,
    ROW.data,
    COLUMN.differs,
    [...settings.keys()].map((key, index) => [
      `=IFERROR(IF(EXACT(${PENGATURAN[key].nama}&"",B${settingRow(index)}&""),0,1),1)`,
    ]),
  );
  const { parts, tables } = layOut(columns);
  await writeColumns(context, sheet, parts, progress);
  const last = columnLetters(COLUMN.tables + Math.max(1, parts.length) - 1);
  const across = (row: number): string => `$E$${row + 1}:$${last}$${row + 1}`;
  const [counts, firsts] = [across(ROW.changed), across(ROW.first)];
  const sumOf = (cells: readonly string[]): string => `=${cells.join('+') || '0'}`;
  const plan = planSheet.replaceAll('"', '""');
  const changed =
    `IF(D4>0,"; "&D4&" baris hilang","")&IF(D3>0,"; "&D3&" baris baru","")&` +
    `IF(B4>0,"; "&B4&" sel berubah","")&IF(B5>0," (mulai ${plan} baris "&B5&")","")&` +
    `IF(B3>0,"; "&B3&" pengaturan berubah","")`;
  await writeGrid(context, sheet, ROW.table, COLUMN.key, [
    [
      `=IF(COUNTIF(${counts},"<0")>0,"jumlah baris atau kolom data berubah",` +
        `IF(B3+B4+D3+D4=0,"${UNCHANGED}",MID(${changed},3,500)))`,
    ],
  ]);
  const settingsDiffer = `=SUM(C${settingRow(0)}:C${settingRow(Math.max(0, settings.size - 1))})`;
  const firstRow = `=IF(COUNTIF(${firsts},">0")=0,0,SMALL(${firsts},COUNTIF(${firsts},"<=0")+1))`;
  await writeGrid(context, sheet, ROW.header, COLUMN.key, [
    ['Pengaturan berubah', settingsDiffer, 'Baris baru', sumOf(tables.map(({ added }) => added))],
    [
      'Sel berubah',
      `=SUMIF(${counts},">0")`,
      'Baris hilang',
      sumOf(tables.map(({ gone }) => gone)),
    ],
  ]);
  await writeGrid(context, sheet, ROW.first, COLUMN.key, [['Baris pertama', firstRow]]);
}

/** One column of the sheet from its first row on: its heads, then its cells below the blank row. */
interface Part {
  readonly heads: readonly [title: Cell, table: Cell, header: Cell, changed: Cell, first: Cell];
  /** The cell of the blank row and those below it. */
  readonly cells: readonly Cell[];
}

/** The watched columns side by side, each keyed table after the columns of its keys. */
function layOut(columns: readonly WatchedColumn[]): { parts: Part[]; tables: KeyedTable[] } {
  const parts: Part[] = [];
  const keyed = new Map<string, KeyedTable | null>();
  for (const column of columns) {
    const { table, cells } = column;
    if (!keyed.has(table)) {
      const keys = keysOf(columns, table);
      const opened = keys && openKeys(table, keys, cells.length, COLUMN.tables + parts.length);
      keyed.set(table, opened);
      for (const { formula, cells } of opened?.columns ?? []) {
        parts.push({ heads: [formula, '', '', '', ''], cells });
      }
    }
    const letters = columnLetters(COLUMN.tables + parts.length);
    parts.push(partOf(column, letters, keyed.get(table) ?? null));
  }
  return { parts, tables: [...keyed.values()].filter((table) => table !== null) };
}

/**
 * A watched column. One formula compares all its cells: an edit then costs one pass over one column,
 * whatever the number of rows and people, and where rows were moved a binary search for each.
 */
function partOf(
  { table, header, cells }: WatchedColumn,
  letters: string,
  keys: KeyedTable | null,
): Part {
  const live = columnReference(table, header);
  const count = Math.max(1, cells.length);
  const isBlank = cells.every((cell) => cell === '');
  // The number of rows stands in the formula where no cell needs to be kept.
  // Texts are compared, because LibreOffice's EXACT fails on numbers in a column.
  const differs = isBlank
    ? `(${live}<>"")`
    : `(1-EXACT(${live}&"",${keptCells(letters, count)}&""))`;
  const sameRows = `IF(ROWS(${live})<>${count},-1,SUMPRODUCT(--${differs}))`;
  const rowOf = (array: string): string =>
    `${MAXIMUM_ROWS}-SUMPRODUCT(MAX(${array}*(${MAXIMUM_ROWS}-ROW(${live}))))`;
  const changed = `${letters}${ROW.changed + 1}`;
  const isPlan = table === TBL_RENCANA;
  const heads = (count: string, quiet: string, first: string): Part['heads'] => [
    '',
    literal(table),
    literal(header),
    `=IFERROR(${count},-1)`,
    isPlan ? `=IF(${quiet},0,IFERROR(${first},0))` : 0,
  ];
  const kept = ['', ...cells];
  if (!keys) return { heads: heads(sameRows, `${changed}<=0`, rowOf(differs)), cells: kept };
  const { state, added, known } = keys;
  const moved = isBlank ? differs : keys.differs(header, letters);
  return {
    heads: heads(
      `IF(${state}=1,${sameRows},SUMPRODUCT(${known}*${moved}))`,
      `AND(${changed}<=0,${added}=0)`,
      `IF(${state}=1,${rowOf(differs)},${rowOf(moved)})`,
    ),
    cells: kept,
  };
}

async function writeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly Part[],
  progress?: Progress,
): Promise<void> {
  const heads: Grid = [0, 1, 2, 3, 4].map((row) => parts.map((part) => part.heads[row] ?? ''));
  await writeGrid(context, sheet, ROW.title, COLUMN.tables, heads);
  const rowCount = Math.max(1, ...parts.map(({ cells }) => cells.length));
  const grid: Grid = Array.from({ length: rowCount }, (_, row) =>
    parts.map(({ cells }) => literal(cells[row] ?? '')),
  );
  await writeGrid(context, sheet, ROW.data - 1, COLUMN.tables, grid, progress);
}
