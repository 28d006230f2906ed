// Bringing rows of forms into the plan, worked out on plain values: which are new, what changed, and
// which ID each row has. Collecting again doubles nothing.
import { convertToJp, type ProfilId } from '../../bangkom/konversi';
import { BARIS_KOSONG, type BarisRencana, type KolomRencana } from '../../bangkom/rencana';
import { getBentuk } from '../../bangkom/bentuk';
import { isBlank, plainText, type Cell } from '../excel/grid';
import { isBlankRencana, toPlanCell, type RawRencana } from '../sheets/rencana';
import { MAXIMUM_FORMULA_ROWS, RENCANA_COLUMNS } from '../sheets/rencana-columns';
import { planFormula, type PlanCell, type RowChange } from '../sheets/rencana-write';

/** A row that a form contributes. */
export interface IncomingRow {
  readonly row: BarisRencana;
  /** File ! sheet ! row. */
  readonly asal: string;
  /** The ID that the form itself holds; null for forms of other files, whose IDs mean nothing here. */
  readonly idBaris: string | null;
}

export interface Collection {
  /** Rows of the plan to write, in the order of their index. */
  readonly changes: readonly RowChange[];
  /** For each incoming row, the ID it has in the plan. */
  readonly ids: readonly string[];
  readonly added: number;
  readonly updated: number;
  /** Number of the last ID given out. */
  readonly lastId: number;
  /** Indexes of plan rows from these forms that no form row stands behind any more. */
  readonly gone: readonly number[];
}

/** IDs are counted, so that a workbook never gives one out twice. */
const formatId = (number: number): string => `R${String(number).padStart(5, '0')}`;

/** The number of an ID of ours; 0 for any other text. */
export const numberOfId = (id: string): number => Number(/^R(\d{5,})$/.exec(id)?.[1] ?? 0);

/** File and sheet of an Asal, without the row. */
const sheetOfAsal = (asal: string): string => asal.slice(0, asal.lastIndexOf('!'));

/** What the plan keeps once it has it: the form only fills it in. */
const KEPT: ReadonlySet<KolomRencana> = new Set([
  'no',
  'status',
  'jpDiakui',
] satisfies KolomRencana[]);

/** Works out what collecting `incoming` into the plan changes. */
export function collect(
  plan: readonly RawRencana[],
  filledCount: number,
  incoming: readonly IncomingRow[],
  lastId: number,
  profil: ProfilId,
): Collection {
  const ids = new IdRegister(plan, incoming, lastId);
  const places = findRows(plan, incoming);
  const changed = new Map<number, Map<KolomRencana, PlanCell>>();
  const matched = new Set(places);
  const given: string[] = [];
  let next = filledCount;
  let added = 0;
  let updated = 0;
  const rowsAfter = filledCount + incoming.length;
  for (const [position, item] of incoming.entries()) {
    const index = places[position];
    if (index === undefined) {
      const id = ids.giveTo(item.idBaris);
      changed.set(next, newRow(item, id, next + 1, rowsAfter, profil));
      given.push(id);
      next += 1;
      added += 1;
      continue;
    }
    const present = plan[index] ?? {};
    const id = plainText(present.idBaris) || ids.giveTo(null);
    const cells = changesOf(present, { ...item.row, idBaris: id, asal: item.asal });
    if (cells.size > 0) {
      changed.set(index, cells);
      updated += 1;
    }
    given.push(id);
  }
  const sheets = new Set(incoming.map(({ asal }) => sheetOfAsal(asal)));
  const gone: number[] = [];
  plan.forEach((row, index) => {
    if (index >= filledCount || matched.has(index) || isBlankRencana(row)) return;
    if (isBlank(row.idBaris)) {
      const cells = changed.get(index) ?? new Map<KolomRencana, PlanCell>();
      changed.set(index, cells.set('idBaris', ids.giveTo(null)));
    }
    if (sheets.has(sheetOfAsal(plainText(row.asal)))) gone.push(index);
  });
  return {
    changes: [...changed]
      .sort(([left], [right]) => left - right)
      .map(([index, cells]) => ({ index, cells })),
    ids: given,
    added,
    updated,
    lastId: ids.last,
    gone,
  };
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

function indexBy(plan: readonly RawRencana[], key: 'idBaris' | 'asal'): Map<string, number> {
  const indexes = new Map<string, number>();
  plan.forEach((row, index) => {
    const text = plainText(row[key]);
    if (text !== '' && !indexes.has(text)) indexes.set(text, index);
  });
  return indexes;
}

/**
 * The plan's row behind each row of the forms: by ID first (unless the form is a copy of one that is
 * there too), then by Asal. No row of the plan is taken twice.
 */
function findRows(
  plan: readonly RawRencana[],
  incoming: readonly IncomingRow[],
): (number | undefined)[] {
  const byId = indexBy(plan, 'idBaris');
  const byAsal = indexBy(plan, 'asal');
  const taken = new Set<number>();
  const take = (index: number | undefined): number | undefined => {
    if (index === undefined || taken.has(index)) return undefined;
    taken.add(index);
    return index;
  };
  const places = incoming.map(({ idBaris, asal }) => {
    const own = idBaris === null ? undefined : byId.get(idBaris);
    const before = own === undefined ? '' : sheetOfAsal(plainText(plan[own]?.asal));
    const isOriginal = before === '' || sheetName(before) === sheetName(sheetOfAsal(asal));
    return isOriginal ? take(own) : undefined;
  });
  return places.map((place, position) => {
    const item = incoming[position];
    if (place !== undefined || !item) return place;
    const same = byAsal.get(item.asal);
    // Where rows have moved, the ID says which row this is, not the place.
    const idThere = same === undefined ? '' : plainText(plan[same]?.idBaris);
    const isOther = item.idBaris !== null && idThere !== '' && idThere !== item.idBaris;
    return isOther ? undefined : take(same);
  });
}

/** The sheet of file ! sheet: the file's name may change, the form is the same. */
const sheetName = (place: string): string => place.slice(place.lastIndexOf('!') + 1);

/** The cells of a plan row that a form's values change; a blank of the form changes nothing. */
function changesOf(present: RawRencana, row: BarisRencana): Map<KolomRencana, PlanCell> {
  const cells = new Map<KolomRencana, PlanCell>();
  for (const { key, formula } of RENCANA_COLUMNS) {
    const before = present[key];
    if (before === undefined || (formula && key !== 'jalur')) continue;
    if (KEPT.has(key) && !isBlank(before)) continue;
    const cell = toPlanCell(row, key);
    if (isBlank(cell) || sameContent(before, cell)) continue;
    cells.set(key, cell);
  }
  return cells;
}

const sameContent = (before: Cell, after: Cell): boolean =>
  before === after || String(before).trim() === String(after).trim();

function newRow(
  { row, asal }: IncomingRow,
  idBaris: string,
  no: number,
  rowsAfter: number,
  profil: ProfilId,
): Map<KolomRencana, PlanCell> {
  const complete: BarisRencana = { ...BARIS_KOSONG, ...row, no, idBaris, asal };
  const cells = new Map<KolomRencana, PlanCell>();
  for (const column of RENCANA_COLUMNS) {
    const formula = planFormula(column);
    const isFormula =
      formula !== null &&
      (column.key !== 'jp' || rowsAfter <= MAXIMUM_FORMULA_ROWS) &&
      (column.key !== 'jalur' || followsBentuk(row));
    const value =
      column.key === 'jp' ? jpValue(complete, profil) : toPlanCell(complete, column.key);
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
