// What was read of forms and plan, kept as long as somebody watches the workbook: after a change only the
// sheet that changed is read again, and of the plan only the rows that changed.
import { parseAreas, type Area } from '../excel/grid';
import type { SheetEntry } from '../excel/roles';
import { bodyOf, findTables, type FoundTable } from '../excel/tables';
import { readGrid } from '../excel/transfer';
import { loadMappings, mappingsOf } from '../sheets/formulir/mapping-store';
import { readForms, type SheetForm } from '../sheets/formulir/read';
import { rowsOf, toData } from '../sheets/data-sheet';
import { readRencana, type ReadRencana } from '../sheets/rencana';
import { RENCANA, TBL_RENCANA } from '../sheets/rencana-columns';

/** More rows between the first and the last that changed are not worth picking out. */
const MAXIMUM_ROWS = 2_000;

/** What happened to a sheet since it was last read. */
interface SheetChange {
  /** Cells that were edited. */
  readonly areas: Area[];
  /** Rows, columns or cells came, went or moved; or it is not known what happened. */
  isWhole: boolean;
  /** Formulas gave new results. */
  isCalculated: boolean;
}

interface KeptForms {
  readonly name: string;
  readonly isVisible: boolean;
  readonly forms: readonly SheetForm[];
}

/** An event of a sheet, as far as it matters here. */
export type SheetEvent = Pick<
  Excel.WorksheetChangedEventArgs,
  'worksheetId' | 'address' | 'changeType'
>;

class ReadingCache {
  readonly #changes = new Map<string, SheetChange>();
  readonly #forms = new Map<string, KeptForms>();
  #mappings = '';
  #plan: { readonly sheetId: string; readonly read: ReadRencana } | null = null;
  /** Readings wait for each other: two at once would each take half of the changes. */
  #turn: Promise<unknown> = Promise.resolve();

  #changeOf(sheetId: string): SheetChange {
    const change = this.#changes.get(sheetId) ?? {
      areas: [],
      isWhole: false,
      isCalculated: false,
    };
    this.#changes.set(sheetId, change);
    return change;
  }

  noteChange({ worksheetId, address, changeType }: SheetEvent): void {
    const change = this.#changeOf(worksheetId);
    const areas = parseAreas(address);
    const isEdit = changeType === 'RangeEdited' && areas.length > 0;
    if (isEdit) change.areas.push(...areas);
    else change.isWhole = true;
  }

  noteCalculated(sheetId: string): void {
    this.#changeOf(sheetId).isCalculated = true;
  }

  /** Runs `read` alone; what failed to be read counts as changed. */
  #inTurn<T>(read: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(read);
    this.#turn = result.catch(() => {
      this.#forms.clear();
      this.#plan = null;
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
      const theirs = sheets.filter(({ peran }) => peran === null);
      const stale = theirs.filter((entry) => !this.#isFresh(entry));
      for (const { id } of stale) this.#changes.delete(id);
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
    return kept?.name === name && kept.isVisible === visible && !this.#changes.has(id);
  }

  plan(
    context: Excel.RequestContext,
    sheets: readonly SheetEntry[],
  ): Promise<ReadRencana | undefined> {
    return this.#inTurn(async () => {
      const kept = this.#plan;
      const change = kept && this.#changes.get(kept.sheetId);
      if (kept) {
        this.#changes.delete(kept.sheetId);
        const [found] = await findTables(context, [TBL_RENCANA]);
        const part =
          found && isSamePlace(found, kept.read.found) ? changedRows(found, change) : null;
        if (found && part)
          return this.#keep(sheets, await refresh(context, kept.read, found, part));
      }
      return this.#keep(sheets, await readRencana(context));
    });
  }

  #keep(sheets: readonly SheetEntry[], read: ReadRencana | undefined): ReadRencana | undefined {
    const sheetId = sheets.find(({ name }) => name === read?.found.sheetName)?.id;
    this.#plan = read && sheetId !== undefined ? { sheetId, read } : null;
    return read;
  }
}

const isSamePlace = (now: FoundTable, was: FoundTable): boolean =>
  now.sheetName === was.sheetName &&
  JSON.stringify([now.area, now.headers]) === JSON.stringify([was.area, was.headers]);

/** The rows of the body that have to be read again; null: all of them. */
function changedRows(found: FoundTable, change: SheetChange | null | undefined): Area | null {
  const body = bodyOf(found);
  if (!change) return { ...body, rowCount: 0 };
  // Results change with the cells edited in their own row; without an edit here they come from elsewhere.
  if (change.isWhole || change.areas.length === 0) return null;
  const first = Math.max(body.row, Math.min(...change.areas.map(({ row }) => row)));
  const end = Math.min(
    body.row + body.rowCount,
    Math.max(...change.areas.map(({ row, rowCount }) => row + rowCount)),
  );
  const rowCount = Math.max(0, end - first);
  return rowCount > MAXIMUM_ROWS ? null : { ...body, row: first, rowCount };
}

async function refresh(
  context: Excel.RequestContext,
  kept: ReadRencana,
  found: FoundTable,
  part: Area,
): Promise<ReadRencana> {
  if (part.rowCount === 0) return { ...kept, found };
  const fresh = rowsOf(RENCANA, found, await readGrid(context, found.sheet, part));
  const start = part.row - bodyOf(found).row;
  const rows = [...kept.rows.slice(0, start), ...fresh, ...kept.rows.slice(start + fresh.length)];
  return toData(RENCANA, found, rows, kept.date1904);
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

/** The forms, to be looked at: nothing may be written through what is handed back. */
export const lookAtForms = (
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetForm[]> => cache?.forms(context, sheets) ?? readForms(context, sheets);

/** The plan, to be looked at; undefined where the workbook has none. */
export const lookAtPlan = (
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<ReadRencana | undefined> => cache?.plan(context, sheets) ?? readRencana(context);
