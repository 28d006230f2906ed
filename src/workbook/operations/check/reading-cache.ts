// What was read of forms, tables and settings, kept as long as somebody watches the workbook: after a
// change only the sheet that changed is read again, and of a table only the rows that changed.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { askDateSystem, readDateSystem } from '../../excel/date-system';
import { parseAreas, type Area, type Grid } from '../../excel/grid';
import { listNames } from '../../excel/names';
import { listSheets, type SheetEntry } from '../../excel/roles';
import { bodyOf, findTables, readTable, type FoundTable } from '../../excel/tables';
import { readGrid } from '../../excel/transfer';
import { loadMappings, mappingsOf } from '../../sheets/formulir/mapping-store';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import {
  readDataOf,
  rowsOf,
  toData,
  type DataSheet,
  type ReadData,
  type TableReader,
} from '../../sheets/data-sheet';
import { readPengaturan } from '../../sheets/pengaturan/pengaturan';
import type { ReadRencana } from '../../sheets/rencana/rencana';
import { RENCANA } from '../../sheets/rencana/rencana-columns';

/** More rows between the first and the last that changed are not worth picking out. */
const MAXIMUM_ROWS = 2_000;

/** What happened to a sheet since it was last read. */
interface SheetChange {
  /** From the first row that was edited to the one after the last; null: none was. */
  rows: { first: number; end: number } | null;
  /** Rows, columns or cells came, went or moved; or it is not known what happened. */
  isWhole: boolean;
  /** Formulas gave new results. */
  isCalculated: boolean;
}

/** What happened since something was last read, by the sheets' ids. */
type ChangeLog = Map<string, SheetChange>;

interface KeptForms {
  readonly name: string;
  readonly isVisible: boolean;
  readonly forms: readonly SheetForm[];
}

interface KeptTable {
  readonly sheetId: string;
  readonly found: FoundTable;
  readonly grid: Grid;
  readonly date1904: boolean;
}

/** What a cell is understood with. */
export interface ReadSettings {
  readonly pengaturan: Pengaturan;
  readonly date1904: boolean;
}

interface KeptSettings extends ReadSettings {
  /** Sheets that hold no setting, by id: what changes there does not matter. */
  readonly others: ReadonlySet<string>;
  /** How many names the workbook had: settings are found by them, and no event tells of a name. */
  readonly names: number;
}

/** An event of a sheet, as far as it matters here. */
export type SheetEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  'worksheetId' | 'address' | 'changeType'
>;

/** Forms and settings keep logs of their own beside those of the tables. */
const FORMS = 'formulir';
const SETTINGS = 'pengaturan';

class ReadingCache {
  /** One for each thing that is kept, from its first reading on. */
  readonly #logs = new Map<string, ChangeLog>();
  readonly #forms = new Map<string, KeptForms>();
  readonly #tables = new Map<string, KeptTable>();
  #settings: KeptSettings | null = null;
  #mappings = '';
  /** Readings wait for each other: two at once would each take half of the changes. */
  #turn: Promise<unknown> = Promise.resolve();

  #note(sheetId: string, happened: (change: SheetChange) => void): void {
    for (const log of this.#logs.values()) {
      const change = log.get(sheetId) ?? { rows: null, isWhole: false, isCalculated: false };
      happened(change);
      log.set(sheetId, change);
    }
  }

  noteChange({ worksheetId, address, changeType }: SheetEvent): void {
    const areas = parseAreas(address);
    const isEdit = changeType === 'RangeEdited' && areas.length > 0;
    this.#note(worksheetId, (change) => {
      change.isWhole ||= !isEdit;
      for (const { row, rowCount } of areas) {
        change.rows = {
          first: Math.min(change.rows?.first ?? row, row),
          end: Math.max(change.rows?.end ?? 0, row + rowCount),
        };
      }
    });
  }

  noteCalculated(sheetId: string): void {
    this.#note(sheetId, (change) => {
      change.isCalculated = true;
    });
  }

  /** What happened since the last reading; what happens from now on counts for the next. */
  #takeLog(of: string): ChangeLog {
    const log = this.#logs.get(of) ?? new Map<string, SheetChange>();
    this.#logs.set(of, new Map());
    return log;
  }

  /** Runs `read` alone; what failed to be read counts as changed. */
  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(read);
    this.#turn = result.catch(() => {
      this.#forms.clear();
      this.#tables.clear();
      this.#settings = null;
    });
    return result;
  }

  forms(context: Excel.RequestContext, sheets: readonly SheetEntry[]): Promise<SheetForm[]> {
    return this.#inTurn(async () => {
      const stored = loadMappings(context);
      await context.sync();
      const mappings = JSON.stringify(mappingsOf(stored));
      if (mappings !== this.#mappings) this.#forms.clear();
      this.#mappings = mappings;
      for (const id of this.#takeLog(FORMS).keys()) this.#forms.delete(id);
      const theirs = sheets.filter(({ peran }) => peran === null);
      const stale = theirs.filter((entry) => !this.#isFresh(entry));
      const read = stale.length > 0 ? await readForms(context, stale) : [];
      for (const { id, name, visible } of stale) {
        const forms = read.filter(({ entry }) => entry.id === id);
        this.#forms.set(id, { name, isVisible: visible, forms });
      }
      return theirs.flatMap((entry) =>
        (this.#forms.get(entry.id)?.forms ?? []).map((form) => ({ ...form, entry })),
      );
    });
  }

  #isFresh({ id, name, visible }: SheetEntry): boolean {
    const kept = this.#forms.get(id);
    return kept?.name === name && kept.isVisible === visible;
  }

  settings(context: Excel.RequestContext): Promise<ReadSettings> {
    return this.#inTurn(async () => {
      const count = context.workbook.names.getCount();
      await context.sync();
      const changed = [...this.#takeLog(SETTINGS).keys()];
      const kept = this.#settings;
      // eslint-disable-next-line office-addins/load-object-before-read -- a result, which is there after the sync
      const names = count.value;
      if (kept?.names === names && changed.every((id) => kept.others.has(id))) return kept;
      const sheets = await listSheets(context);
      const read = await readSettings(context, sheets);
      const without = sheets.filter(({ peran }) => peran !== SETTINGS);
      this.#settings = { ...read, names, others: new Set(without.map(({ id }) => id)) };
      return this.#settings;
    });
  }

  data<K extends string>(
    context: Excel.RequestContext,
    sheets: readonly SheetEntry[],
    dataSheet: DataSheet<K>,
    found: FoundTable,
  ): Promise<ReadData<K>> {
    return this.#inTurn(async () => {
      const { grid, date1904 } = await this.#table(context, sheets, dataSheet, found);
      return toData(dataSheet, found, rowsOf(dataSheet, found, grid), date1904);
    });
  }

  async #table(
    context: Excel.RequestContext,
    sheets: readonly SheetEntry[],
    { table, columns }: TableDescription,
    found: FoundTable,
  ): Promise<Pick<KeptTable, 'grid' | 'date1904'>> {
    const log = this.#takeLog(table);
    const kept = this.#tables.get(table);
    const change = kept && log.get(kept.sheetId);
    // Where the add-in has formulas, results change with the cells edited in their own row.
    const isOwn = columns.some(({ formula }) => formula !== undefined);
    const isElsewhere = change?.isCalculated === true && !isOwn;
    const part =
      kept && isSamePlace(found, kept.found) && !isElsewhere ? changedRows(found, change) : null;
    const read =
      kept && part
        ? { grid: await refresh(context, kept.grid, found, part), date1904: kept.date1904 }
        : await readWhole(context, found);
    const sheetId = sheets.find(({ name }) => name === found.sheetName)?.id;
    if (sheetId === undefined) this.#tables.delete(table);
    else this.#tables.set(table, { ...read, sheetId, found });
    return read;
  }
}

/** What is asked of a data sheet whatever its columns are. */
interface TableDescription {
  readonly table: string;
  readonly columns: readonly { readonly formula?: unknown }[];
}

async function readWhole(
  context: Excel.RequestContext,
  found: FoundTable,
): Promise<Pick<KeptTable, 'grid' | 'date1904'>> {
  const is1904 = askDateSystem(context);
  const grid = await readTable(context, found);
  return { grid, date1904: is1904() };
}

const isSamePlace = (now: FoundTable, was: FoundTable): boolean =>
  now.sheetName === was.sheetName &&
  JSON.stringify([now.area, now.headers]) === JSON.stringify([was.area, was.headers]);

/** The rows of the body that have to be read again; null: all of them. */
function changedRows(found: FoundTable, change: SheetChange | undefined): Area | null {
  const body = bodyOf(found);
  if (!change) return { ...body, rowCount: 0 };
  // Without an edit here new results come from elsewhere.
  if (change.isWhole || !change.rows) return null;
  const first = Math.max(body.row, change.rows.first);
  const end = Math.min(body.row + body.rowCount, change.rows.end);
  const rowCount = Math.max(0, end - first);
  return rowCount > MAXIMUM_ROWS ? null : { ...body, row: first, rowCount };
}

async function refresh(
  context: Excel.RequestContext,
  grid: Grid,
  found: FoundTable,
  part: Area,
): Promise<Grid> {
  if (part.rowCount === 0) return grid;
  const start = part.row - bodyOf(found).row;
  const fresh = await readGrid(context, found.sheet, part);
  return [...grid.slice(0, start), ...fresh, ...grid.slice(start + fresh.length)];
}

async function readSettings(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<ReadSettings> {
  const { pengaturan } = await readPengaturan(context, sheets, await listNames(context));
  return { pengaturan, date1904: await readDateSystem(context) };
}

let cache: ReadingCache | null = null;

/** Keeps what is read between `begin` and `stop`; the caller tells of every change from `begin` on. */
export function keepReadings(): Pick<ReadingCache, 'noteChange' | 'noteCalculated'> & {
  readonly begin: () => void;
  readonly stop: () => void;
} {
  const own = new ReadingCache();
  return {
    noteChange: (event) => own.noteChange(event),
    noteCalculated: (sheetId) => own.noteCalculated(sheetId),
    begin: () => {
      cache = own;
    },
    stop: () => {
      if (cache === own) cache = null;
    },
  };
}

/** Tells of a change that was just made here, before its event comes. */
export const noteOwnChange = (event: SheetEvent): void => cache?.noteChange(event);

/** The settings, to be looked at. */
export const lookAtSettings = async (context: Excel.RequestContext): Promise<ReadSettings> =>
  cache?.settings(context) ?? readSettings(context, await listSheets(context));

/** The forms, to be looked at: nothing may be written through what is handed back. */
export const lookAtForms = (
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetForm[]> => cache?.forms(context, sheets) ?? readForms(context, sheets);

/** Reads tables, to be looked at. */
export const lookAtData =
  (sheets: readonly SheetEntry[]): TableReader =>
  (context, dataSheet, found) =>
    cache?.data(context, sheets, dataSheet, found) ?? readDataOf(context, dataSheet, found);

/** The table of a data sheet, to be looked at; null where the workbook has none. */
export async function lookAtTable<K extends string>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  dataSheet: DataSheet<K>,
): Promise<ReadData<K> | null> {
  const [found] = await findTables(context, [dataSheet.table]);
  return found ? lookAtData(sheets)(context, dataSheet, found) : null;
}

/** The plan, to be looked at; undefined where the workbook has none. */
export const lookAtPlan = async (
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<ReadRencana | undefined> => (await lookAtTable(context, sheets, RENCANA)) ?? undefined;
