// The tables of the workbook. Where Univer's table plugin runs (in a browser's grid), each is shown by
// it; the formula engine knows them for `[#This Row]` under an alias of ours.
import { ISuperTableService } from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { contains, toUniverRange } from './address';
import type { Rect } from './address';
import type { Engine } from './engine/univer';

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly sheetId: string;
  /** With header and totals rows, where shown. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly columns: readonly string[];
}

/** What a structured reference stands for hangs on these. */
const MEANT = ['name', 'sheetId', 'rect', 'showHeaders', 'showTotals', 'columns'] as const;

export class TableStore {
  readonly #tables = new Map<string, TableRecord>();
  #nextId = 1;

  constructor(
    private readonly engine: Engine,
    private readonly changed: (name: string) => void,
  ) {}

  get all(): TableRecord[] {
    return [...this.#tables.values()];
  }

  onSheet(sheetId: string): TableRecord[] {
    return this.all.filter((table) => table.sheetId === sheetId);
  }

  get(id: string): TableRecord | undefined {
    return this.#tables.get(id);
  }

  find(name: string): TableRecord | undefined {
    const key = name.toLowerCase();
    return this.all.find((table) => table.name.toLowerCase() === key);
  }

  /** The table whose cells hold the whole rectangle. */
  around(sheetId: string, rect: Rect): TableRecord | undefined {
    return this.onSheet(sheetId).find((table) => contains(table.rect, rect));
  }

  /** `Table1`, `Table2`, …: the first that is free. */
  freeName(taken: (name: string) => boolean): string {
    for (let number = this.#tables.size + 1; ; number++) {
      const name = `Table${String(number)}`;
      if (!this.find(name) && !taken(name)) return name;
    }
  }

  add(given: Omit<TableRecord, 'id' | 'alias'>): TableRecord {
    const number = String(this.#nextId++);
    const table = { ...given, id: number, alias: `simulatortable${number}` };
    this.#tables.set(table.id, table);
    this.#show(table);
    this.changed(table.name);
    return table;
  }

  update(id: string, change: Partial<Omit<TableRecord, 'id' | 'alias'>>): void {
    const old = this.#tables.get(id);
    if (!old) return;
    const table = { ...old, ...change };
    this.#hide(old);
    this.#tables.set(id, table);
    this.#show(table);
    if (MEANT.some((key) => table[key] !== old[key])) {
      this.changed(old.name);
      if (table.name !== old.name) this.changed(table.name);
    }
  }

  remove(id: string): void {
    const table = this.#tables.get(id);
    if (!table) return;
    this.#hide(table);
    this.#tables.delete(id);
    this.changed(table.name);
  }

  #show(table: TableRecord): void {
    const { id, alias, name, sheetId, rect, columns } = table;
    if (this.engine.calculates) {
      const titleMap = new Map(columns.map((_, index) => [`c${String(index)}`, index]));
      this.engine.injector.get(ISuperTableService).registerTable(this.engine.unitId, alias, {
        sheetId,
        range: toUniverRange(rect),
        titleMap,
      });
    }
    if (!this.engine.injector.has(TableManager)) return;
    this.engine.commands.syncExecuteCommand(AddSheetTableMutation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      tableId: id,
      name,
      range: toUniverRange(rect),
      header: [...columns],
      options: { showHeader: table.showHeaders },
    });
  }

  #hide({ id, alias, sheetId }: TableRecord): void {
    if (this.engine.calculates) {
      this.engine.injector.get(ISuperTableService).remove(this.engine.unitId, alias);
    }
    if (!this.engine.injector.has(TableManager)) return;
    this.engine.commands.syncExecuteCommand(DeleteSheetTableMutation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      tableId: id,
    });
  }
}
