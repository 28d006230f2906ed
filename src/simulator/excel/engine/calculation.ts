// When and what Univer calculates: collects what changed, calculates on demand, and lets custom
// functions answer in between.
import type { ICommandInfo } from '@univerjs/core';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import {
  ErrorType,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { fromUniverRange, intersect, toUniverRange } from '../address';
import type { Area } from '../address';
import { installCalculationOrder } from './calculation-order';
import { installLazyBranches } from './lazy-branches';
import type { ShareFormula } from './shared-formulas';
import type { Engine } from './univer';

/** A source of values that are not there yet, asked after each calculation. */
export interface PendingValues {
  /** @returns The cells to calculate again, none when nothing was pending. */
  resolve(): Promise<Area[]>;
}

/** What is known of formulas as texts. */
export interface FormulaTexts {
  /** Tells which formulas are calculated as one. */
  readonly share: ShareFormula;
  /** Whether a formula that stands now has this lower-case name somewhere in its text. */
  isMentioned(name: string): boolean;
  /** A user, or Univer by itself, changed cells. */
  noteOthersWrote(): void;
}

/** More separate areas than this are calculated as everything: looking each up costs more. */
const MANY_AREAS = 5000;

export class Calculation {
  readonly #unitId: string;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #dependencies: IDependencyManagerService;
  readonly #functions: IFunctionService;
  #areas: Area[] = [];
  #everything = false;
  /** Lower-case names, tables, sheets and functions that formulas were found to use so far. */
  readonly #used = new Set<string>();
  #hasStaleTrees = false;
  #running: Promise<void> | null = null;
  #pending: PendingValues | null = null;
  #awaitsValues = false;
  #isQuiet = false;
  /** Cells that show #SPILL!. */
  readonly #blocked = new Map<string, Area>();
  constructor(
    { injector, unitId }: Engine,
    private readonly texts: FormulaTexts,
  ) {
    this.#unitId = unitId;
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#dependencies = injector.get(IDependencyManagerService);
    this.#functions = injector.get(IFunctionService);
    installCalculationOrder(injector, texts.share);
    installLazyBranches(injector);
    // Univer calculates 100 ms after a change by itself; here a calculation starts when it is asked for.
    injector.get(TriggerCalculationController).dispose();
    const dirty = injector.get(IActiveDirtyManagerService);
    this.#commands.onCommandExecuted((command, options) => {
      if (this.#isQuiet || options?.onlyLocal || !dirty.get(command.id)) return;
      this.#noteCommand(command);
    });
  }

  #noteCommand(command: ICommandInfo): void {
    this.texts.noteOthersWrote();
    if (command.id !== SetRangeValuesMutation.id) {
      this.#everything = true;
      return;
    }
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(cells)) {
        this.noteCells({ sheetId: subUnitId, row: +row, column: +column, rows: 1, columns: 1 });
      }
    }
  }

  /** Cells got another value or formula. */
  noteCells(area: Area): void {
    if (this.#everything) return;
    const last = this.#areas.at(-1);
    const follows =
      last?.sheetId === area.sheetId &&
      last.column === area.column &&
      last.columns === area.columns &&
      last.row + last.rows === area.row;
    if (follows) this.#areas[this.#areas.length - 1] = { ...last, rows: last.rows + area.rows };
    else this.#areas.push(area);
    if (this.#areas.length > MANY_AREAS) this.noteEverything();
  }

  /** The formula in a cell was replaced or removed: what it depended on counts no more. */
  forgetFormula(sheetId: string, row: number, column: number): void {
    if (this.#everything) return;
    this.#dependencies.removeFormulaDependency(this.#unitId, sheetId, row, column);
  }

  /** A formula that is about to be calculated uses these names, tables, sheets and functions. */
  noteUses(names: readonly string[]): void {
    for (const name of names) this.#used.add(name);
  }

  /** A name, table, sheet or function of this name appeared, changed or went. */
  noteDefinition(name: string): void {
    if (this.#isQuiet || !this.#uses(name)) return;
    this.#hasStaleTrees = true;
    this.noteEverything();
  }

  /** Whether a formula uses a name now; one that none uses any more is forgotten. */
  #uses(name: string): boolean {
    const key = name.toLowerCase();
    if (!this.#used.has(key)) return false;
    return this.texts.isMentioned(key) || !this.#used.delete(key);
  }

  /**
   * A sheet or table gets another name, and the formulas follow it: what they give stays the same, unless
   * one waits for the new name or puts names together by itself.
   */
  noteRename(from: string, to: string, rename: () => void): void {
    const changesValues = this.#uses(to) || this.#uses('indirect');
    this.quietly(rename);
    // A table's formulas have the name of its sheet in their trees.
    this.#hasStaleTrees = true;
    if (changesValues) this.noteEverything();
    if (this.#used.delete(from.toLowerCase())) this.#used.add(to.toLowerCase());
  }

  /** A sheet is about to go, with the formulas in these cells. */
  noteRemoval(sheetId: string, formulas: readonly { row: number; column: number }[]): void {
    if (formulas.length > MANY_AREAS) this.noteEverything();
    for (const { row, column } of formulas) this.forgetFormula(sheetId, row, column);
    this.#dependencies.clearFormulaDependency(this.#unitId, sheetId);
  }

  /** Runs what tells by itself, before or afterwards, what it means for formulas. */
  quietly(change: () => void): void {
    const before = this.#isQuiet;
    this.#isQuiet = true;
    try {
      change();
    } finally {
      this.#isQuiet = before;
    }
  }

  /** Sheets, rows or columns moved: all formulas are calculated again. */
  noteEverything(): void {
    this.#everything = true;
    this.#areas = [];
  }

  set pending(values: PendingValues) {
    this.#pending = values;
  }

  /** Whether the calculation waits for pending values. */
  get awaitsValues(): boolean {
    return this.#awaitsValues;
  }

  get isSettled(): boolean {
    return this.#running === null && !this.#everything && this.#areas.length === 0;
  }

  /** Calculates until nothing changes any more. Callers that come meanwhile wait for the same end. */
  async settle(): Promise<void> {
    while (!this.isSettled) {
      this.#running ??= this.#calculate().finally(() => {
        this.#running = null;
      });
      await this.#running;
    }
  }

  async #calculate(): Promise<void> {
    const areas = this.#areas;
    const everything = this.#everything;
    this.#areas = [];
    this.#everything = false;
    if (this.#hasStaleTrees) {
      // What names stand for is written into the trees. All of them go at once: Univer would parse the
      // formula of each cell anew, also where thousands have the same. The empty key is in every key;
      // those of long formulas are hashes, in which the workbook's id is not to be found.
      this.#hasStaleTrees = false;
      this.#functions.deleteFormulaAstCacheKey('');
    }
    const again = this.#clearSpills(areas);
    await this.#run([...areas, ...again], everything);
    this.#awaitsValues = true;
    try {
      for (const area of (await this.#pending?.resolve()) ?? []) this.noteCells(area);
    } finally {
      this.#awaitsValues = false;
    }
  }

  /**
   * Frees the spills that a change lies in, as a change by Univer itself would.
   * @returns The cells whose formulas spill there, or could not spill for what stood in the way.
   */
  #clearSpills(areas: readonly Area[]): Area[] {
    const again: Area[] = [];
    for (const area of areas) {
      const spills = this.#formulas.getArrayFormulaRange()[this.#unitId]?.[area.sheetId];
      if (!spills) continue;
      new ObjectMatrix(spills).forValue((row, column, range) => {
        if (!range || !intersect(fromUniverRange(range), area)) return;
        again.push(cellArea(area.sheetId, row, column));
      });
    }
    for (const { sheetId, row, column } of again) {
      const root = { [row]: { [column]: {} } };
      this.#formulas.updateArrayFormulaCellData(this.#unitId, sheetId, root);
      this.#formulas.updateArrayFormulaRange(this.#unitId, sheetId, root);
    }
    for (const [key, area] of this.#blocked) {
      if (areas.some(({ sheetId }) => sheetId === area.sheetId)) again.push(area);
      this.#blocked.delete(key);
    }
    return again;
  }

  /** Remembers what could not spill. */
  #noteBlocked({ unitData }: ISetFormulaCalculationResultMutation): void {
    for (const [sheetId, rows] of Object.entries(unitData[this.#unitId] ?? {})) {
      if (!rows) continue;
      new ObjectMatrix(rows).forValue((row, column, cell) => {
        if (cell?.v !== ErrorType.SPILL) return;
        const area = cellArea(sheetId, row, column);
        this.#blocked.set(JSON.stringify(area), area);
      });
    }
  }

  async #run(areas: readonly Area[], everything: boolean) {
    const done = new Promise<void>((resolve) => {
      const subscription = this.#commands.onCommandExecuted((command) => {
        if (command.id === SetFormulaCalculationResultMutation.id) {
          this.#noteBlocked(command.params as ISetFormulaCalculationResultMutation);
        }
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const params = command.params as ISetFormulaCalculationNotificationMutation;
        if (params.functionsExecutedState === undefined) return;
        subscription.dispose();
        resolve();
      });
    });
    const dirtyRanges = areas.map((area) => ({
      unitId: this.#unitId,
      sheetId: area.sheetId,
      range: toUniverRange(area),
    }));
    this.#commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation: everything,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
    await done;
    // The lock of Univer's calculation opens one turn after it told that it is done.
    await Promise.resolve();
  }
}

const cellArea = (sheetId: string, row: number, column: number): Area => ({
  sheetId,
  row,
  column,
  rows: 1,
  columns: 1,
});
