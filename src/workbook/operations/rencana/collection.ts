// Bringing rows of forms into the plan, worked out on plain values: which are new, what changed, and
// which ID each row has. Collecting again doubles nothing.
import { convertToJp, type ProfilId } from '../../../bangkom/konversi';
import { BARIS_KOSONG, type BarisRencana, type KolomRencana } from '../../../bangkom/rencana';
import { getBentuk } from '../../../bangkom/bentuk';
import { isBlank, plainText, type Cell } from '../../excel/grid';
import { formulaOf } from '../../sheets/data-rows';
import { isBlankRencana, toPlanCell, type RawRencana } from '../../sheets/rencana/rencana';
import {
  MAXIMUM_FORMULA_ROWS,
  RENCANA,
  RENCANA_COLUMNS,
} from '../../sheets/rencana/rencana-columns';
import { planFormula, type PlanCell, type RowChange } from '../../sheets/rencana/rencana-write';
import type { Terkumpul } from '../../sheets/rencana/terkumpul';
import { findRows, formKey, type FormRow } from './find-rows';
import { COLLECTED, fingerprintOf, KEPT, said, type Fingerprint } from './fingerprint';

/** A row that a form contributes. */
export interface IncomingRow extends FormRow {
  /** Year that the form names. */
  readonly tahun?: number | null;
}

export interface Collection {
  /** Rows of the plan to write, in the order of their index. */
  readonly changes: readonly RowChange[];
  /** For each incoming row, its index in the plan, and the ID it has there. */
  readonly indexes: readonly number[];
  readonly ids: readonly string[];
  readonly added: number;
  readonly updated: number;
  /** Number of the last ID given out. */
  readonly lastId: number;
  /** Indexes of plan rows from these forms that no form row stands behind any more. */
  readonly gone: readonly number[];
  /** New rows that the plan may hold already, by the index of the row that may be the same. */
  readonly doubtful: ReadonlyMap<number, number>;
  /** Cells that somebody has edited in the plan, and the form says something new; left as they are. */
  readonly conflicts: readonly CellConflict[];
  /** What was collected, for the next time. */
  readonly terkumpul: Terkumpul;
}

/** What the rows are written for. */
export interface CollectionHost {
  readonly profil: ProfilId;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** A cell of the plan that was edited since the last collection, and its form too. */
export interface CellConflict {
  /** Index of the row of the plan. */
  readonly index: number;
  readonly idBaris: string;
  readonly column: KolomRencana;
  /** What the plan says. */
  readonly yours: Cell;
  /** What the form says. */
  readonly theirs: Cell;
}

const JALUR = RENCANA_COLUMNS.filter(({ key }) => key === 'jalur').map(planFormula)[0] ?? null;

/** IDs are counted, so that a workbook never gives one out twice. */
export const formatId = (number: number): string => `R${String(number).padStart(5, '0')}`;

/** The number of an ID of ours; 0 for any other text. */
export const numberOfId = (id: string): number => Number(/^R(\d{5,})$/.exec(id)?.[1] ?? 0);

/**
 * Works out what collecting `incoming` into the plan changes. `terkumpul`: what was collected last;
 * without it for a row, nothing of the row that is filled in is replaced.
 */
export function collect(
  plan: readonly RawRencana[],
  filledCount: number,
  incoming: readonly IncomingRow[],
  lastId: number,
  host: CollectionHost,
  terkumpul: Terkumpul = new Map(),
): Collection {
  const ids = new IdRegister(plan, incoming, lastId);
  const { places, doubtful } = findRows(plan, incoming, host.date1904, terkumpul);
  const changed = new Map<number, Map<KolomRencana, PlanCell>>();
  const conflicts: CellConflict[] = [];
  const collected = new Map<string, Fingerprint>(keptOf(plan, terkumpul));
  const matched = new Set(places);
  const given: string[] = [];
  const indexes: number[] = [];
  let next = filledCount;
  let updated = 0;
  const rowsAfter = filledCount + places.filter((place) => place === undefined).length;
  for (const [position, item] of incoming.entries()) {
    const index = places[position];
    indexes.push(index ?? next);
    if (index === undefined) {
      const id = ids.giveTo(item.idBaris);
      changed.set(next, newRow(item, id, next + 1, rowsAfter, host));
      collected.set(id, said(item.row, host.date1904));
      given.push(id);
      next += 1;
      continue;
    }
    const present = plan[index] ?? {};
    const id = plainText(present.idBaris) || ids.giveTo(null);
    const merged = merge(present, item, id, host, terkumpul.get(id));
    if (merged.cells.size > 0) {
      changed.set(index, merged.cells);
      updated += 1;
    }
    for (const conflict of merged.conflicts) conflicts.push({ ...conflict, index, idBaris: id });
    collected.set(id, merged.fingerprint);
    given.push(id);
  }
  const forms = new Set(incoming.map(({ row, asal }) => formKey(asal, row)));
  const gone: number[] = [];
  plan.forEach((row, index) => {
    if (index >= filledCount || matched.has(index) || isBlankRencana(row)) return;
    if (isBlank(row.idBaris)) {
      const cells = changed.get(index) ?? new Map<KolomRencana, PlanCell>();
      changed.set(index, cells.set('idBaris', ids.giveTo(null)));
    }
    if (forms.has(formKey(row.asal, row))) gone.push(index);
  });
  return {
    changes: [...changed]
      .sort(([left], [right]) => left - right)
      .map(([index, cells]) => ({ index, cells })),
    indexes,
    ids: given,
    added: next - filledCount,
    updated,
    lastId: ids.last,
    gone,
    doubtful: new Map([...doubtful].map(([position, index]) => [indexes[position] ?? 0, index])),
    conflicts,
    terkumpul: collected,
  };
}

/** What was collected into rows that are still in the plan. */
function* keptOf(
  plan: readonly RawRencana[],
  terkumpul: Terkumpul,
): Generator<[string, Fingerprint]> {
  for (const { idBaris } of plan) {
    const id = plainText(idBaris);
    const kept = terkumpul.get(id);
    if (kept) yield [id, kept];
  }
}

/** Gives IDs out: a form's own when nobody else has it, else the next number. */
class IdRegister {
  last: number;
  readonly #taken: Set<string>;

  constructor(plan: readonly RawRencana[], incoming: readonly IncomingRow[], lastId: number) {
    this.#taken = new Set(plan.map((row) => plainText(row.idBaris)).filter((id) => id !== ''));
    this.last = lastId;
    for (const id of this.#taken) this.last = Math.max(this.last, numberOfId(id));
    for (const { idBaris } of incoming) {
      if (idBaris !== null) this.last = Math.max(this.last, numberOfId(idBaris));
    }
  }

  giveTo(own: string | null): string {
    const isFree = own !== null && own !== '' && !this.#taken.has(own);
    if (!isFree) this.last += 1;
    const id = isFree ? own : formatId(this.last);
    this.#taken.add(id);
    return id;
  }
}

/** What a column gets: the route follows the form unless the row states another one. */
const written = (row: BarisRencana, column: KolomRencana, date1904: boolean): PlanCell => {
  const formula = column === 'jalur' && followsBentuk(row) ? JALUR : null;
  return formula === null ? toPlanCell(row, column, date1904) : { formula };
};

interface Merged {
  readonly cells: Map<KolomRencana, PlanCell>;
  readonly conflicts: readonly Omit<CellConflict, 'index' | 'idBaris'>[];
  readonly fingerprint: Fingerprint;
}

/**
 * The cells of a plan row that a form's values change: those that nobody has edited since they were
 * collected (`last`). A cell that both sides have changed stays, and is told; what was collected
 * stays too, so that it is told again until somebody has chosen.
 */
function merge(
  present: RawRencana,
  { row, asal }: IncomingRow,
  idBaris: string,
  { date1904 }: CollectionHost,
  last: Fingerprint | undefined,
): Merged {
  const cells = new Map<KolomRencana, PlanCell>();
  const conflicts: Merged['conflicts'][number][] = [];
  const fingerprint: Partial<Record<KolomRencana, string>> = {};
  for (const column of COLLECTED) {
    const yours = present[column];
    if (yours === undefined) continue;
    const theirs = toPlanCell(row, column, date1904);
    const [now, before, then] = [fingerprintOf(theirs), last?.[column], fingerprintOf(yours)];
    fingerprint[column] = now;
    if (now === then || now === before) continue;
    // Without knowing what was collected, a blank of the form says nothing and a blank cell is free.
    if (then === (before ?? '')) cells.set(column, written(row, column, date1904));
    else if (before !== undefined || now !== '') {
      conflicts.push({ column, yours, theirs });
      fingerprint[column] = before ?? '';
    }
  }
  for (const column of KEPT) {
    const theirs = toPlanCell(row, column, date1904);
    const isFree = present[column] !== undefined && isBlank(present[column]);
    if (isFree && !isBlank(theirs)) cells.set(column, theirs);
  }
  const place = { idBaris, asal };
  for (const column of ['idBaris', 'asal'] as const) {
    const there = present[column];
    if (there !== undefined && plainText(there) !== place[column]) cells.set(column, place[column]);
  }
  return { cells, conflicts, fingerprint };
}

/** All cells of a new row of a plan of so many rows; `sheet`: while the plan has another name. */
export function newRow(
  { row, asal }: IncomingRow,
  idBaris: string,
  no: number,
  rowsAfter: number,
  { profil, date1904 }: CollectionHost,
  sheet = RENCANA,
): Map<KolomRencana, PlanCell> {
  const complete: BarisRencana = { ...BARIS_KOSONG, ...row, no, idBaris, asal };
  const cells = new Map<KolomRencana, PlanCell>();
  for (const column of RENCANA_COLUMNS) {
    const formula = formulaOf(sheet, column);
    const isFormula =
      formula !== null &&
      (column.key !== 'jp' || rowsAfter <= MAXIMUM_FORMULA_ROWS) &&
      (column.key !== 'jalur' || followsBentuk(row));
    const value =
      column.key === 'jp' ? jpValue(complete, profil) : toPlanCell(complete, column.key, date1904);
    cells.set(column.key, isFormula ? { formula } : value);
  }
  return cells;
}

/** The route is a formula unless the form states another one, which the check must see. */
const followsBentuk = ({ bentuk, jalur }: BarisRencana): boolean =>
  jalur === null || (bentuk !== null && getBentuk(bentuk).jalur === jalur);

/** JP of a row as a value, or Excel's error; blank without an amount. */
export function jpValue({ bentuk, jumlah, lingkup, hari }: BarisRencana, profil: ProfilId): Cell {
  if (jumlah === null) return '';
  const result = convertToJp({ bentuk, jumlah, lingkup, hari }, profil);
  return result.ok ? result.value : result.error;
}
