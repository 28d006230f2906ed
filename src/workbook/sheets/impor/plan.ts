// What an import changes, worked out before anything is written: rows to add, blank cells to fill, and
// cells that hold something else. A filled cell changes only where that was asked for.
import { comparable } from '../../../bangkom/rencana/daftar';
import { isBlank, plainText, type Cell } from '../../excel/grid';
import { newCells, type DataChange, type NewCell } from '../data-rows';
import type { RawData, ReadData } from '../data-sheet';
import type { ImportTarget, ListRow } from './recognise';

/** A cell of the table that holds another value than the list. */
export interface ImportDifference<K extends string> {
  /** Row among the table's data rows, and column. */
  readonly index: number;
  readonly key: K;
  readonly yours: Cell;
  readonly theirs: Cell;
  /** Row of the list's sheet, from 0. */
  readonly row: number;
  /**
   * isi: somebody filled the cell; rumus: it holds a formula, and is never written; ganda: the list
   * names the row twice, and its first naming counts.
   */
  readonly reason: 'isi' | 'rumus' | 'ganda';
}

/** What is to be written, in the order of the rows. */
export interface ImportPlan<K extends string> {
  readonly updates: readonly DataChange<K>[];
  readonly additions: readonly DataChange<K>[];
  readonly differences: readonly ImportDifference<K>[];
  /** Rows of the list that nothing identifies: they are left out. */
  readonly unknown: readonly ListRow<K>[];
  /** Rows of the list that stand in the table, or will. */
  readonly known: number;
}

export interface PlanOptions<K extends string> {
  readonly target: ImportTarget<K>;
  readonly data: ReadData<K>;
  readonly rows: readonly ListRow<K>[];
  /** Whether a cell of the table holds a formula. */
  readonly isFormula: (index: number, key: K) => boolean;
  /** The list's values replace what somebody has filled. */
  readonly isTaking: boolean;
}

/** A row of the table as it stands, or as it will. */
interface Line<K extends string> {
  readonly index: number;
  readonly cells: RawData<K>;
  readonly changes: Map<K, NewCell>;
  /** A row of the list is it already. */
  isClaimed: boolean;
}

/** Compares a list with a table. */
export function planImport<K extends string>(options: PlanOptions<K>): ImportPlan<K> {
  const { target, data, rows, isFormula, isTaking } = options;
  const lines = new Lines(target, data);
  const differences: ImportDifference<K>[] = [];
  const unknown: ListRow<K>[] = [];
  for (const listed of rows) {
    const line = lines.find(listed);
    if (line === null) {
      unknown.push(listed);
      continue;
    }
    for (const { key } of target.dataSheet.columns) {
      const theirs = listed.cells[key];
      const yours = line.cells[key];
      if (theirs === undefined || yours === undefined) continue;
      if (same(target, key, yours, theirs)) continue;
      const isCalculated = isFormula(line.index, key);
      if (!isBlank(yours) || isCalculated) {
        const reason = isCalculated ? 'rumus' : line.isClaimed ? 'ganda' : 'isi';
        differences.push({ index: line.index, key, yours, theirs, row: listed.row, reason });
        if (!isTaking || reason !== 'isi') continue;
      }
      line.cells[key] = theirs;
      line.changes.set(key, theirs);
    }
    line.isClaimed = true;
  }
  const [existing, added] = lines.changed();
  return {
    updates: existing.map(({ index, changes }) => ({ index, cells: changes })),
    additions: added.map(({ index, cells }) => ({
      index,
      cells: newCells(target.dataSheet, cells),
    })),
    differences,
    unknown,
    known: rows.length - unknown.length,
  };
}

/** Digits that Excel keeps of a number. */
const KEPT_DIGITS = 15;

/** A value for comparing: spelling, spaces and capitals do not make two of it. */
function normal<K extends string>({ nip }: ImportTarget<K>, key: K, value: Cell): string {
  const text = plainText(value);
  if (nip.includes(key)) return text.replace(/\D/g, '') || text;
  if (typeof value === 'number' || /^-?\d+([.,]\d+)?$/.test(text)) {
    return String(Number(text.replace(',', '.')));
  }
  return comparable(text) || text;
}

const same = <K extends string>(
  target: ImportTarget<K>,
  key: K,
  left: Cell,
  right: Cell,
): boolean => !isBlank(left) && normal(target, key, left) === normal(target, key, right);

/** The rows of a table, found by what a row of a list says. */
class Lines<K extends string> {
  readonly #target: ImportTarget<K>;
  readonly #keys: readonly K[];
  readonly #lines: Line<K>[];
  readonly #existing: number;
  readonly #byKey = new Map<string, Line<K>[]>();
  /** Rows without a key, by their first filled cell. */
  readonly #keyless = new Map<string, Line<K>[]>();
  /** All rows by the column that names a row without a NIP. */
  readonly #byName = new Map<string, Line<K>[]>();
  /** Columns that the table has. */
  readonly #present: ReadonlySet<string>;

  constructor(target: ImportTarget<K>, data: ReadData<K>) {
    this.#target = target;
    this.#keys = target.dataSheet.columns.map(({ key }) => key);
    this.#present = new Set(Object.keys(data.rows[0] ?? {}));
    this.#existing = data.filledCount;
    this.#lines = [];
    for (const cells of data.rows.slice(0, data.filledCount)) {
      const line = this.#add({ ...cells });
      const first = this.#keys.find((key) => !isBlank(line.cells[key]));
      if (first === undefined || this.#keyOf(line.cells) !== null) continue;
      push(this.#keyless, this.#cellKey(first, line.cells[first] ?? ''), line);
    }
  }

  /** The row that a row of the list is; a new one where there is none; null: nothing identifies it. */
  find(listed: ListRow<K>): Line<K> | null {
    const { keys, withoutNip } = this.#target;
    const key = this.#keyOf(listed.cells);
    if (key !== null) {
      const known = this.#byKeys(key, listed);
      if (known) return known;
      const part = this.#partOf(listed);
      if (part) push(this.#byKey, key, part);
      return part ?? this.#add(this.#blank(), key);
    }
    const lost = keys.flat().find((field) => listed.lost.has(field));
    const name = withoutNip === undefined ? undefined : listed.cells[withoutNip];
    if (lost === undefined || withoutNip === undefined || name === undefined) return null;
    return this.#named(this.#cellKey(withoutNip, name), lost, listed) ?? this.#add(this.#blank());
  }

  /** The row of that name with the digits that a lost NIP still has, or that says all that is told. */
  #named(name: string, nip: K, listed: ListRow<K>): Line<K> | undefined {
    const lines = (this.#byName.get(name) ?? []).filter(({ isClaimed }) => !isClaimed);
    const digits = String(listed.lost.get(nip)).slice(0, KEPT_DIGITS);
    const kept = lines.find(({ cells }) => plainText(cells[nip]).slice(0, KEPT_DIGITS) === digits);
    return kept ?? lines.find((line) => this.#keys.every((key) => this.#agree(key, line, listed)));
  }

  /** Rows with something to write: those that stood there, and the new ones. */
  changed(): [Line<K>[], Line<K>[]] {
    const isExisting = ({ index }: Line<K>): boolean => index < this.#existing;
    return [
      this.#lines.filter((line) => isExisting(line) && line.changes.size > 0),
      this.#lines.filter((line) => !isExisting(line)),
    ];
  }

  #byKeys(key: string, { cells }: ListRow<K>): Line<K> | undefined {
    const { apart } = this.#target;
    const lines = this.#byKey.get(key) ?? [];
    if (apart === undefined) return lines[0];
    const wanted = cells[apart];
    if (wanted === undefined) return lines[0];
    const exact = lines.find((line) => same(this.#target, apart, line.cells[apart] ?? '', wanted));
    return exact ?? lines.find((line) => !line.isClaimed && isBlank(line.cells[apart]));
  }

  /** A row without a key of which the list's row says every cell, and more. */
  #partOf(listed: ListRow<K>): Line<K> | undefined {
    if (this.#keyless.size === 0) return undefined;
    for (const field of this.#keys) {
      const value = listed.cells[field];
      const lines = value === undefined ? [] : this.#keyless.get(this.#cellKey(field, value));
      const line = lines?.find(
        (candidate) =>
          !candidate.isClaimed &&
          this.#keys.every((key) => {
            const yours = candidate.cells[key] ?? '';
            const theirs = listed.cells[key];
            return (
              isBlank(yours) || (theirs !== undefined && same(this.#target, key, yours, theirs))
            );
          }),
      );
      if (line) return line;
    }
    return undefined;
  }

  /** The list's cell is blank, or says what the row says. */
  #agree(key: K, line: Line<K>, { cells }: ListRow<K>): boolean {
    const theirs = cells[key];
    return theirs === undefined || same(this.#target, key, line.cells[key] ?? '', theirs);
  }

  #add(cells: RawData<K>, key: string | null = this.#keyOf(cells)): Line<K> {
    const line = { index: this.#lines.length, cells, changes: new Map(), isClaimed: false };
    this.#lines.push(line);
    if (key !== null) push(this.#byKey, key, line);
    const { withoutNip } = this.#target;
    const name = withoutNip === undefined ? undefined : cells[withoutNip];
    if (withoutNip !== undefined && !isBlank(name)) {
      push(this.#byName, this.#cellKey(withoutNip, name ?? ''), line);
    }
    return line;
  }

  #blank(): RawData<K> {
    const cells: RawData<K> = {};
    for (const key of this.#keys) if (this.#present.has(key)) cells[key] = '';
    return cells;
  }

  #cellKey = (key: K, value: Cell): string => `${key}:${normal(this.#target, key, value)}`;

  /** What a row is known by; null where a part of it is missing, or a NIP is a number. */
  #keyOf(cells: Readonly<RawData<K>>): string | null {
    const parts: string[] = [];
    for (const group of this.#target.keys) {
      const key = group.find((candidate) => !isBlank(cells[candidate]));
      const value = key === undefined ? undefined : cells[key];
      if (key === undefined || value === undefined) return null;
      if (this.#target.nip.includes(key) && typeof value === 'number') return null;
      parts.push(this.#cellKey(key, value));
    }
    return parts.join('|');
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
