// The data that a verification was made from, kept as cells: what is watched, how it is read, and by
// which key its rows are known, so that sorting a table changes nothing.
import { KUNCI_PENGATURAN, PENGATURAN, type KunciPengaturan } from '../../../bangkom/pengaturan';
import type { KolomRencana } from '../../../bangkom/rencana';
import { LABEL_PEGAWAI, type KolomPegawai } from '../../../bangkom/pegawai/pegawai';
import { isBlank, plainText, type Cell } from '../../excel/grid';
import { columnIndexes, findTables, readTable } from '../../excel/tables';
import { TBL_PEGAWAI } from '../data/pegawai-columns';
import { TBL_PAGU } from '../pengaturan/pengaturan';
import type { ReadRencana } from '../rencana/rencana';
import { RENCANA_COLUMNS, TBL_RENCANA } from '../rencana/rencana-columns';
import { TBL_SKJ } from '../data/skj-columns';
import type { SheetGrid } from '../sheet-grid';

/** Columns of the plan that no verdict depends on, or that the add-in itself writes. */
const UNWATCHED: ReadonlySet<KolomRencana> = new Set([
  'no',
  'satuan',
  'jp',
  'jpDiakui',
  'catatan',
  'dasar',
  'standar',
  'nyata',
  'asal',
] satisfies KolomRencana[]);

/** Columns of tblPegawai that the verification looks at. */
const WATCHED_PEGAWAI = (
  [
    'nip',
    'nama',
    'status',
    'jabatan',
    'jenjang',
    'unitKerja',
    'kedudukan',
    'predikat',
    'hasilKerja',
    'perilaku',
    'capaian',
  ] as const satisfies KolomPegawai[]
).map((key) => LABEL_PEGAWAI[key]);

/** One column of a table of the workbook, with all its cells. */
export interface WatchedColumn {
  readonly table: string;
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** All data that a verification looks at, raw as the cells hold it; keyed tables in order of key. */
export interface Snapshot {
  readonly settings: ReadonlyMap<KunciPengaturan, Cell>;
  readonly columns: readonly WatchedColumn[];
}

/** Reads the data as it stands now; the plan was read already. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  plan: ReadRencana,
): Promise<Snapshot> {
  const columns: WatchedColumn[] = [];
  const present = columnIndexes(plan.found.headers);
  for (const { key, header } of RENCANA_COLUMNS) {
    if (UNWATCHED.has(key) || !present.has(header.toLowerCase())) continue;
    columns.push({ table: TBL_RENCANA, header, cells: plan.rows.map((row) => row[key] ?? '') });
  }
  const known = new Map(WATCHED_PEGAWAI.map((header) => [header.toLowerCase(), header]));
  for (const found of await findTables(context, [TBL_PEGAWAI, TBL_SKJ, TBL_PAGU])) {
    if (!found) continue;
    const grid = await readTable(context, found);
    const { name } = found.table;
    found.headers.forEach((written, at) => {
      const header = name === TBL_PEGAWAI ? known.get(written.toLowerCase()) : written;
      if (header === undefined) return;
      columns.push({ table: name, header, cells: grid.map((row) => row[at] ?? '') });
    });
  }
  return { settings: await readSettings(context), columns: inOrderOfKeys(columns) };
}

const ID_HEADER = RENCANA_COLUMNS.find(({ key }) => key === 'idBaris')?.header ?? '';

/** The column by which the rows of a table are known wherever they stand. */
const KEY_HEADERS: ReadonlyMap<string, string> = new Map([
  [TBL_RENCANA, ID_HEADER],
  [TBL_PEGAWAI, LABEL_PEGAWAI.nip],
]);

/** Every spreadsheet puts texts of these letters in the same order. */
const KEY = /^[A-Z0-9]+$/;

/** Whether a column holds the keys of its table. */
const isKeyColumn = ({ table, header }: WatchedColumn): boolean =>
  header === KEY_HEADERS.get(table);

/** The keys of a table whose rows stand in their order; null where its rows are not known by keys. */
export function keysOf(
  columns: readonly WatchedColumn[],
  table: string,
): { header: string; keys: string[] } | null {
  const cells = columns.find((column) => column.table === table && isKeyColumn(column))?.cells;
  const keys = (cells ?? []).filter((cell) => cell !== '').map(String);
  const isOrdered = keys.every((key, at) => key === cells?.[at] && (keys[at - 1] ?? '') < key);
  return keys.length > 0 && isOrdered ? { header: KEY_HEADERS.get(table) ?? '', keys } : null;
}

/**
 * Puts the rows of each table that is known by keys in their order, blank rows last. A table where a
 * row has no key, or two have the same, stays as it is: there the place of a row is all that tells it.
 */
function inOrderOfKeys(columns: readonly WatchedColumn[]): WatchedColumn[] {
  const orders = new Map<string, readonly number[]>();
  for (const { table, cells: keys } of columns.filter(isKeyColumn)) {
    const own = columns.filter((column) => column.table === table);
    const rows = [...keys.keys()];
    const filled = rows.filter((at) => own.some(({ cells }) => !isBlank(cells[at])));
    const distinct = new Set(filled.map((at) => keys[at]));
    const isKeyed = filled.every((at) => typeof keys[at] === 'string' && KEY.test(keys[at]));
    if (!isKeyed || distinct.size < filled.length) continue;
    filled.sort((a, b) => (String(keys[a]) < String(keys[b]) ? -1 : 1));
    const blank = new Array<number>(rows.length - filled.length).fill(-1);
    orders.set(table, [...filled, ...blank]);
  }
  return columns.map((column) => {
    const order = orders.get(column.table);
    return order ? { ...column, cells: order.map((at) => column.cells[at] ?? '') } : column;
  });
}

/** The cells of the settings by key; those that the workbook does not name are left out. */
async function readSettings(
  context: Excel.RequestContext,
): Promise<ReadonlyMap<KunciPengaturan, Cell>> {
  const cells = KUNCI_PENGATURAN.map((key) => {
    const name = context.workbook.names.getItemOrNullObject(PENGATURAN[key].nama);
    const range = name.getRangeOrNullObject();
    range.load('values');
    return { key, range };
  });
  await context.sync();
  return new Map(
    cells.flatMap(({ key, range }): [KunciPengaturan, Cell][] =>
      range.isNullObject ? [] : [[key, (range.values[0]?.[0] ?? '') as Cell]],
    ),
  );
}

/**
 * Fingerprint of a snapshot: 14 hexadecimal digits that differ when any cell differs (cyrb53, a hash of
 * 53 bits: it tells accidents, it is no signature against forgery).
 */
export function fingerprint({ settings, columns }: Snapshot): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  const add = (text: string): void => {
    for (let index = 0; index <= text.length; index += 1) {
      // The end of a text counts too, so that no two texts run into one another.
      const code = index < text.length ? text.charCodeAt(index) : 0x1_0000;
      h1 = Math.imul(h1 ^ code, 2654435761);
      h2 = Math.imul(h2 ^ code, 1597334677);
    }
  };
  for (const [key, cell] of settings) {
    add(key);
    add(String(cell));
  }
  for (const { table, header, cells } of columns) {
    add(`${table}[${header}]`);
    let blank = 0;
    for (const cell of cells) {
      if (cell === '') blank += 1;
      else {
        // Blank cells at the end of a table make no difference.
        if (blank > 0) add(`\u0000${blank}`);
        blank = 0;
        add(String(cell));
      }
    }
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  const hash = 4294967296 * (2097151 & h2) + (h1 >>> 0);
  return hash.toString(16).padStart(14, '0').toUpperCase();
}

/**
 * Rows of its sheet: what the columns are, how many cells differ, the first row that does, a row that
 * stays blank, the cells.
 */
export const DATA_ROW = { title: 0, table: 1, header: 2, changed: 3, first: 4, data: 6 } as const;
/** Columns: settings (key, value, differs), then the columns of tables. */
export const DATA_COLUMN = { key: 0, value: 1, differs: 2, tables: 4 } as const;

/** Reads the snapshot of an earlier document from its sheet. */
export function readSnapshot(grid: SheetGrid): Snapshot {
  const settings = new Map<KunciPengaturan, Cell>();
  const isKey = (text: string): text is KunciPengaturan => Object.hasOwn(PENGATURAN, text);
  for (let row: number = DATA_ROW.data; row < grid.endRow; row += 1) {
    const key = plainText(grid.value(row, DATA_COLUMN.key));
    if (isKey(key)) settings.set(key, grid.value(row, DATA_COLUMN.value));
  }
  const columns: WatchedColumn[] = [];
  for (let column: number = DATA_COLUMN.tables; column < grid.endColumn; column += 1) {
    const table = plainText(grid.value(DATA_ROW.table, column));
    if (table === '') continue;
    const cells: Cell[] = [];
    for (let row: number = DATA_ROW.data; row < grid.endRow; row += 1)
      cells.push(grid.value(row, column));
    columns.push({ table, header: plainText(grid.value(DATA_ROW.header, column)), cells });
  }
  return { settings, columns: inOrderOfKeys(columns) };
}

/** The plan rows of a snapshot: each as its cells by header. */
export function planRowsOf({ columns }: Snapshot): Map<string, ReadonlyMap<string, Cell>> {
  const plan = columns.filter(({ table }) => table === TBL_RENCANA);
  const ids = plan.find(({ header }) => header === ID_HEADER)?.cells ?? [];
  const rows = new Map<string, ReadonlyMap<string, Cell>>();
  ids.forEach((id, at) => {
    const key = plainText(id);
    if (key === '') return;
    rows.set(key, new Map(plan.map(({ header, cells }) => [header, cells[at] ?? ''])));
  });
  return rows;
}

/** A cell that differs between two readings of a row. */
export interface CellChange {
  readonly header: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** The cells of a row that differ; a column that one side lacks counts as blank there. */
export function changesBetween(
  before: ReadonlyMap<string, Cell>,
  after: ReadonlyMap<string, Cell>,
): CellChange[] {
  const headers = new Set([...before.keys(), ...after.keys()]);
  return [...headers].flatMap((header): CellChange[] => {
    const [was, is] = [before.get(header) ?? '', after.get(header) ?? ''];
    return String(was) === String(is) ? [] : [{ header, before: was, after: is }];
  });
}
