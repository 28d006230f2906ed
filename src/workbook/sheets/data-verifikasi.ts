// The data that a verification was made from, kept as cells on a hidden sheet: native formulas there
// compare them with the plan, the settings and the master tables as they stand now, so that the document
// tells by itself, also without the add-in, that it no longer holds.
import { KUNCI_PENGATURAN, PENGATURAN, type KunciPengaturan } from '../../bangkom/pengaturan';
import type { KolomRencana } from '../../bangkom/rencana';
import { LABEL_PEGAWAI, type KolomPegawai } from '../../bangkom/pegawai/pegawai';
import { columnLetters, plainText, type Cell, type Grid } from '../excel/grid';
import { literal } from '../excel/literal';
import { quoteSheet } from '../excel/grid';
import { columnIndexes, findTables, readTable } from '../excel/tables';
import { writeGrid, type Progress } from '../excel/transfer';
import { columnReference, UNCHANGED } from './built-column';
import { TBL_PEGAWAI } from './pegawai-columns';
import { TBL_PAGU } from './pengaturan';
import type { ReadRencana } from './rencana';
import { RENCANA_COLUMNS, TBL_RENCANA } from './rencana-columns';
import { TBL_SKJ } from './skj-columns';
import type { SheetGrid } from './sheet-grid';

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

/** All data that a verification looks at, raw as the cells hold it. */
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
  const known = new Set<string>(WATCHED_PEGAWAI);
  for (const found of await findTables(context, [TBL_PEGAWAI, TBL_SKJ, TBL_PAGU])) {
    if (!found) continue;
    const grid = await readTable(context, found);
    const { name } = found.table;
    found.headers.forEach((header, at) => {
      if (name === TBL_PEGAWAI && !known.has(header)) return;
      columns.push({ table: name, header, cells: grid.map((row) => row[at] ?? '') });
    });
  }
  return { settings: await readSettings(context), columns };
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

/** Rows of the sheet: what the columns are, how many cells differ, the first row that does, the cells. */
const ROW = { title: 0, table: 1, header: 2, changed: 3, first: 4, data: 5 } as const;
/** Columns: settings (key, value, differs), then the columns of tables. */
const COLUMN = { key: 0, value: 1, differs: 2, tables: 4 } as const;
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
  await writeColumns(context, sheet, columns, progress);
  const last = columnLetters(COLUMN.tables + Math.max(1, columns.length) - 1);
  const counts = `$E$${ROW.changed + 1}:$${last}$${ROW.changed + 1}`;
  const firsts = `$E$${ROW.first + 1}:$${last}$${ROW.first + 1}`;
  await writeGrid(context, sheet, ROW.table, COLUMN.key, [
    [
      `=IF(COUNTIF(${counts},"<0")>0,"jumlah baris atau kolom data berubah",IF(B4+B3=0,"${UNCHANGED}",` +
        `IF(B4=0,"",B4&" sel berubah"&IF(B5>0," (mulai ${planSheet.replaceAll('"', '""')} baris "&B5&")",""))&IF(AND(B3>0,B4>0),"; ","")&IF(B3>0,B3&" pengaturan berubah","")))`,
    ],
  ]);
  await writeGrid(context, sheet, ROW.header, COLUMN.key, [
    [
      'Pengaturan berubah',
      `=SUM(C${settingRow(0)}:C${settingRow(Math.max(0, settings.size - 1))})`,
    ],
    ['Sel berubah', `=SUMIF(${counts},">0")`],
    [
      'Baris pertama',
      `=IF(COUNTIF(${firsts},">0")=0,0,SMALL(${firsts},COUNTIF(${firsts},"<=0")+1))`,
    ],
  ]);
}

/**
 * The watched columns side by side. One formula a column compares all its cells: an edit then costs one
 * pass over one column, whatever the number of rows and people.
 */
async function writeColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly WatchedColumn[],
  progress?: Progress,
): Promise<void> {
  const heads: Grid = [[], [], [], []];
  const rowCount = Math.max(1, ...columns.map(({ cells }) => cells.length));
  columns.forEach(({ table, header, cells }, index) => {
    const live = columnReference(table, header);
    const letters = columnLetters(COLUMN.tables + index);
    const kept = `${letters}$${ROW.data + 1}:${letters}$${ROW.data + Math.max(1, cells.length)}`;
    const isBlank = cells.every((cell) => cell === '');
    // The number of rows stands in the formula where no cell needs to be kept.
    // Texts are compared, because LibreOffice's EXACT fails on numbers in a column.
    const differs = isBlank ? `${live}<>""` : `NOT(EXACT(${live}&"",${kept}&""))`;
    const sameRows = `ROWS(${live})<>${Math.max(1, cells.length)}`;
    const changed = `${letters}${ROW.changed + 1}`;
    heads[0]?.push(literal(table));
    heads[1]?.push(literal(header));
    heads[2]?.push(`=IFERROR(IF(${sameRows},-1,SUMPRODUCT(--(${differs}))),-1)`);
    heads[3]?.push(
      table === TBL_RENCANA
        ? `=IF(${changed}<=0,0,IFERROR(${MAXIMUM_ROWS}-SUMPRODUCT(MAX((${differs})*(${MAXIMUM_ROWS}-ROW(${live})))),0))`
        : 0,
    );
  });
  await writeGrid(context, sheet, ROW.table, COLUMN.tables, heads);
  const grid: Grid = Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ cells }) => literal(cells[row] ?? '')),
  );
  await writeGrid(context, sheet, ROW.data, COLUMN.tables, grid, progress);
}

/** Reads the snapshot of an earlier document from its sheet. */
export function readSnapshot(grid: SheetGrid): Snapshot {
  const settings = new Map<KunciPengaturan, Cell>();
  const isKey = (text: string): text is KunciPengaturan => Object.hasOwn(PENGATURAN, text);
  for (let row: number = ROW.data; row < grid.endRow; row += 1) {
    const key = plainText(grid.value(row, COLUMN.key));
    if (isKey(key)) settings.set(key, grid.value(row, COLUMN.value));
  }
  const columns: WatchedColumn[] = [];
  for (let column: number = COLUMN.tables; column < grid.endColumn; column += 1) {
    const table = plainText(grid.value(ROW.table, column));
    if (table === '') continue;
    const cells: Cell[] = [];
    for (let row: number = ROW.data; row < grid.endRow; row += 1)
      cells.push(grid.value(row, column));
    columns.push({ table, header: plainText(grid.value(ROW.header, column)), cells });
  }
  return { settings, columns };
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

const ID_HEADER = RENCANA_COLUMNS.find(({ key }) => key === 'idBaris')?.header ?? '';

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
