// The workbook behind the Excel objects: Univer's cells and styles, and beside them, by sheet, what
// Univer has no place for. The Excel objects are views of it.
import type { IWorksheetData, Worksheet as UniverSheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { accessDenied, EventKind, HostObject, invalidReference } from '../protocol/host-object';
import type { HostEvent } from '../protocol/host-object';
import { intersect } from './address';
import type { Area, Rect } from './address';
import { Calculation } from './engine/calculation';
import { Cells } from './engine/cells';
import { installTranslation } from './engine/lexer';
import { sharingOf } from './engine/shared-formulas';
import { StyleTable } from './engine/styles';
import type { Names } from './engine/translate';
import { blankSheet } from './engine/univer';
import type { Engine } from './engine/univer';
import {
  checkFormula,
  checkReferences,
  checkRuleFormula,
  dropSheetInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  replaceTable,
} from './formulas';
import { isMentioned, rewriteFormulas } from './formula-texts';
import { NameTable } from './name-table';
import { blankSheetData } from './sheet-data';
import type { SheetData } from './sheet-data';
import { shiftCells } from './shift';
import { TableStore } from './table-store';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** The key under which an Excel object keeps the workbook, out of an add-in's reach. */
export const BOOK = Symbol('book');
/** The key under which a range keeps its cells. */
export const AREA = Symbol('area');
/** The key under which a range is told that the user changed its cells in the grid. */
export const EDITED = Symbol('edited');

/** Makes the Excel objects; they know each other only through this. */
export interface ObjectMaker {
  range(area: Area): Range;
  worksheet(id: string): Worksheet;
  table(id: string): Table;
  areas(sheetId: string, rects: readonly Rect[]): RangeAreas;
  /** A sheet or table is gone for good: nothing asks for its object again. */
  forget(id: string): void;
}

/** The locale that text, dates and separators follow. */
export interface BookLocale {
  /** For example `en-US`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
}

export class Book {
  readonly styles: StyleTable;
  readonly calculation: Calculation | null;
  readonly names: NameTable;
  readonly tables: TableStore;
  readonly #data = new Map<string, SheetData>();
  readonly #cells = new Map<string, Cells>();
  readonly #places: Names;
  #nextId = 1;
  #isUser = false;
  selection: Area | null = null;
  date1904 = false;
  /** Protection of the sheets as a set: none is added, renamed, moved, hidden or deleted. */
  structure: { isProtected: boolean; password?: string } = { isProtected: false };
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Until the request ends. */
  isCalculationSuspended = false;
  /** Add-in settings: key → JSON text. */
  readonly settings = new Map<string, string>();
  readonly properties: Record<string, string | undefined> = {};

  constructor(
    readonly engine: Engine,
    readonly locale: BookLocale,
    private readonly emitEvent: (event: HostEvent) => void,
    readonly make: ObjectMaker,
  ) {
    this.styles = new StyleTable(engine.unit.getStyles());
    const names: Names = (this.#places = {
      formulaOf: (name, sheet) =>
        this.names.find(name, sheet === undefined ? undefined : this.findSheet(sheet)?.getSheetId())
          ?.formula,
      table: (name) => {
        const table = this.tables.find(name);
        return table && { ...table, sheet: this.sheet(table.sheetId).getName() };
      },
      hasSheet: (name) => this.findSheet(name) !== undefined,
    });
    const calculation = engine.calculates
      ? new Calculation(engine, {
          share: sharingOf(names),
          isMentioned: (name) => isMentioned(this, name),
          noteOthersWrote: () => {
            for (const cells of this.#cells.values()) cells.noteOthersWrote();
          },
        })
      : null;
    this.calculation = calculation;
    this.names = new NameTable(
      engine,
      (id, params) => this.command(id, params),
      (name) => calculation?.noteDefinition(name),
    );
    this.tables = new TableStore(engine, (name) => calculation?.noteDefinition(name));
    if (!calculation) return;
    installTranslation(engine.injector, names, (uses) => calculation.noteUses(uses));
  }

  /** A new id in the form that Excel gives sheets and charts. */
  guid(): string {
    const number = (0x10000000 + this.#nextId++).toString(16).toUpperCase();
    return `{${number}-0001-0000-0000-000000000000}`;
  }

  emit(event: HostEvent): void {
    this.emitEvent(event);
  }

  get sheets(): UniverSheet[] {
    return this.engine.unit.getSheets();
  }

  /** @throws InvalidReference if the sheet was deleted. */
  sheet(id: string): UniverSheet {
    const sheet = this.engine.unit.getSheetBySheetId(id);
    if (!sheet) throw invalidReference();
    return sheet;
  }

  /** Finds a sheet by name (letter case does not matter) or id. */
  findSheet(nameOrId: string): UniverSheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.getName().toLowerCase() === key || sheet.getSheetId() === nameOrId,
    );
  }

  cells(sheetId: string): Cells {
    const known = this.#cells.get(sheetId);
    if (known) return known;
    const cells = new Cells(this.engine, this.sheet(sheetId), this.styles, this.calculation);
    this.#cells.set(sheetId, cells);
    return cells;
  }

  data(sheetId: string): SheetData {
    const known = this.#data.get(sheetId);
    if (known) return known;
    this.sheet(sheetId);
    const data = blankSheetData(sheetId);
    this.#data.set(sheetId, data);
    return data;
  }

  addSheet(name: string, more: Partial<IWorksheetData> = {}): string {
    const id = this.guid();
    const sheet = { ...blankSheet(id, name), ...more };
    this.keepActive(() => {
      this.command(InsertSheetMutation.id, {
        unitId: this.engine.unitId,
        index: this.sheets.length,
        sheet,
      });
    });
    this.calculation?.noteDefinition(name);
    return id;
  }

  /** Removes a sheet with its tables; what refers to them leads nowhere from then on. */
  removeSheet(id: string): void {
    const name = this.sheet(id).getName();
    const tables = this.tables.onSheet(id);
    const names = this.names.list(id);
    const formulas: { row: number; column: number }[] = [];
    this.cells(id).forEachFormula((_, row, column) => formulas.push({ row, column }));
    this.calculation?.noteRemoval(id, formulas);
    this.#quietly(() => {
      for (const table of tables) this.tables.remove(table.id);
      for (const item of names) this.names.remove(item.id);
      this.command(RemoveSheetMutation.id, {
        unitId: this.engine.unitId,
        subUnitId: id,
        subUnitName: name,
      });
    });
    this.#cells.delete(id);
    this.#data.delete(id);
    for (const gone of [id, ...tables.map((table) => table.id)]) this.make.forget(gone);
    // Asked while those that are left still name what is gone.
    for (const gone of [...tables, ...names, { name }]) {
      this.calculation?.noteDefinition(gone.name);
    }
    rewriteFormulas(this, (formula) =>
      tables.reduce(
        (text, table) => replaceTable(text, table.name, () => '#REF!'),
        dropSheetInFormula(formula, name),
      ),
    );
  }

  /** Removes a table; its cells stay, what refers to it leads nowhere from then on. */
  removeTable(id: string): void {
    const table = this.tables.get(id);
    if (!table) return;
    this.tables.remove(id);
    rewriteFormulas(this, (formula) => replaceTable(formula, table.name, () => '#REF!'));
  }

  get activeSheetId(): string {
    return this.engine.unit.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (this.activeSheetId !== id) this.keepActive(() => undefined, id);
  }

  /**
   * Runs something after which Univer would show another sheet.
   * @param id The sheet that is active afterwards, the same as before if absent.
   */
  keepActive(action: () => void, id = this.activeSheetId): void {
    const before = this.activeSheetId;
    action();
    if (this.activeSheetId !== id) this.engine.unit.setActiveSheet(this.sheet(id));
    if (before === id) return;
    const targets = (sheetId: string) => ({
      targets: [sheetId, 'Workbook'],
      args: { worksheetId: sheetId },
    });
    this.emit({ kind: EventKind.worksheetDeactivated, ...targets(before) });
    this.emit({ kind: EventKind.worksheetActivated, ...targets(id) });
  }

  /** Renames a sheet in all formulas and names, too. */
  renameSheet(id: string, name: string, rename: () => void): void {
    const old = this.sheet(id).getName();
    this.#asRename(old, name, () => {
      rename();
      rewriteFormulas(this, (formula) => renameSheetInFormula(formula, old, name));
    });
  }

  /** Renames a table in all formulas and names, too. */
  renameTable(old: string, name: string, rename: () => void): void {
    this.#asRename(old, name, () => {
      rename();
      rewriteFormulas(this, (formula) => renameTableInFormula(formula, old, name));
    });
  }

  /** @throws InvalidArgument for a formula that Excel does not take. */
  checkFormula(formula: string): void {
    checkFormula(formula);
    checkReferences(formula, this.#places);
  }

  /** @throws InvalidArgument for what Excel does not take in a validation or a conditional format. */
  checkRuleFormula(formula: string): void {
    checkRuleFormula(formula);
    this.checkFormula(formula);
  }

  #asRename(from: string, to: string, rename: () => void): void {
    if (this.calculation) this.calculation.noteRename(from, to, rename);
    else rename();
  }

  #quietly(change: () => void): void {
    if (this.calculation) this.calculation.quietly(change);
    else change();
  }

  /** Runs one of Univer's mutations; the caller tells what it means for formulas. */
  command(id: string, params: object): void {
    this.#quietly(() => this.engine.commands.syncExecuteCommand(id, params));
  }

  /** @throws AccessDenied if the workbook's structure is protected. */
  checkStructureWritable(): void {
    if (this.structure.isProtected) throw accessDenied();
  }

  /** @throws AccessDenied if the sheet is protected and a cell of the area locked. */
  checkContentWritable({ sheetId, ...rect }: Area): void {
    if (!this.data(sheetId).isProtected) return;
    const cells = this.cells(sheetId);
    const { rowCount, columnCount } = this.sheet(sheetId).getConfig();
    const rows = Math.min(rect.row + rect.rows, rowCount + 1);
    const columns = Math.min(rect.column + rect.columns, columnCount + 1);
    for (let row = rect.row; row < rows; row++) {
      for (let column = rect.column; column < columns; column++) {
        if (cells.styleOf(row, column).locked !== false) throw accessDenied();
      }
    }
  }

  /**
   * @param option The protection option that allows it all the same, such as `allowFormatCells`.
   * @throws AccessDenied if the sheet is protected.
   */
  checkLayoutWritable(sheetId: string, option?: string): void {
    const { isProtected, protection } = this.data(sheetId);
    if (isProtected && !(option && protection.options[option] === true)) throw accessDenied();
  }

  /** Tables whose cells meet the area. */
  tablesIn({ sheetId, ...rect }: Area) {
    return this.tables.onSheet(sheetId).filter((table) => intersect(table.rect, rect));
  }

  /** Moves what stands at and below the area down by its height. */
  makeRoomBelow({ sheetId, row, column, rows, columns }: Area): void {
    shiftCells(this, { sheetId, axis: 'row', at: row, count: rows, from: column, width: columns });
  }

  /** Deletes the area's cells; what stands below moves up. */
  closeGapAbove({ sheetId, row, column, rows, columns }: Area): void {
    shiftCells(this, { sheetId, axis: 'row', at: row, count: -rows, from: column, width: columns });
  }

  /** Runs something as done by the user, not by the add-in, as far as events tell. */
  asUser(action: () => void): void {
    this.#isUser = true;
    try {
      action();
    } finally {
      this.#isUser = false;
    }
  }

  /** Who changes cells now: this user, or somebody else who works on the same file. */
  eventSource: 'Local' | 'Remote' = 'Local';

  /** Who writes, in the words of events. */
  get triggerSource(): string {
    return this.#isUser ? 'Unknown' : 'ThisLocalAddin';
  }

  /** Calculates what changed, unless the add-in asked to wait. */
  settle(): Promise<void> {
    if (this.calculationMode === 'Manual' || this.isCalculationSuspended) return Promise.resolve();
    return this.calculation?.settle() ?? Promise.resolve();
  }
}

/** An Excel object: a view of the workbook. */
export abstract class BookObject extends HostObject {
  readonly [BOOK]: Book;

  constructor(book: Book) {
    super();
    this[BOOK] = book;
  }
}
