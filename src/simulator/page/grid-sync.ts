// Between the grid and the Excel objects: what the user does in the grid is told as Excel's events,
// and what is done to the objects is shown in the grid.
import { CanceledError, CommandType, IUndoRedoService } from '@univerjs/core';
import type { ICellData, ICommandInfo, IDisposable } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type {
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import {
  type Area,
  bound,
  fromUniverRange,
  type Rect,
  sameRect,
  toUniverRange,
} from '../excel/address';
import { BOOK, EDITED } from '../excel/book';
import type { Workbook } from '../excel/workbook';
import { EventKind, HostError, type HostEvent } from '../protocol/host-object';
import { routeCommand } from './grid-commands';
import { fitRows } from './grid-heights';
import { GridRules } from './grid-rules';
import { refusedInput } from './grid-validations';

export interface GridListener {
  /** The user changed something that saving would keep. */
  changed(): void;
  /** The user tried what Excel refuses. */
  refused(error: HostError): void;
  /** The user typed what a data validation forbids. */
  invalid(title: string, message: string): void;
}

/** Mutations by which Univer only arranges what it shows. */
const PASSING: ReadonlySet<string> = new Set([SetWorksheetRowAutoHeightMutation.id]);

/** Events after which rows may need another height. */
const CONTENT: ReadonlySet<EventKind> = new Set([
  EventKind.worksheetChanged,
  EventKind.worksheetFormatChanged,
]);

export class GridSync {
  readonly #subscriptions: (() => void)[] = [];
  readonly #commands: IDisposable[];
  readonly #rules: GridRules;
  /** Sheets whose row heights fit what they hold. */
  readonly #fitted = new Set<string>();
  #shown: string;
  #fromGrid = false;
  #frame = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly told: GridListener,
  ) {
    this.#shown = this.#book.activeSheetId;
    this.#rules = new GridRules(this.#book);
    const { commands } = this.#book.engine;
    this.#commands = [
      commands.beforeCommandExecuted((command, options) => {
        if (!options?.onlyLocal) this.#beforeCommand(command);
      }),
      commands.onCommandExecuted((command, options) => {
        this.#onCommand(command);
        if (!options?.onlyLocal) this.#onUsersCommand(command);
      }),
    ];
    this.#subscriptions.push(
      workbook.subscribe((event) => {
        this.#onEvent(event);
      }),
    );
    this.redraw();
  }

  get #book() {
    return this.workbook[BOOK];
  }

  /** Draws what changed; many calls in one turn draw once. */
  redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#rules.show(this.#book.activeSheetId);
      const render = this.#book.engine.injector
        .get(IRenderManagerService)
        .getRenderById(this.#book.engine.unitId);
      const skeletons = render?.with(SheetSkeletonManagerService);
      const search = { sheetId: this.#book.activeSheetId };
      skeletons?.makeDirty(search, true);
      skeletons?.setCurrent(search);
      const skeleton = skeletons?.getCurrentSkeleton();
      if (skeleton && !this.#fitted.has(search.sheetId)) {
        this.#fitted.add(search.sheetId);
        fitRows(this.#book, search.sheetId, skeleton);
      }
      render?.mainComponent?.makeForceDirty(true);
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    for (const commands of this.#commands) commands.dispose();
    for (const end of this.#subscriptions) end();
  }

  #onCommand({ id, params }: ICommandInfo): void {
    switch (id) {
      case SetSelectionsOperation.id:
        this.#onSelection(params as ISetSelectionsOperationParams);
        break;
      case SetWorksheetActiveOperation.id:
        this.#onActivated();
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.redraw();
        break;
    }
  }

  /** What Excel would refuse, Univer must not do; and what reaches further than cells, Excel does. */
  #beforeCommand(command: ICommandInfo): void {
    try {
      if (command.id === SetRangeValuesMutation.id) {
        this.#checkInput(command.params as ISetRangeValuesMutationParams);
        return;
      }
      if (!routeCommand(this.workbook, command)) return;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.told.refused(error);
      throw new CanceledError();
    }
    this.#afterRouted();
    throw new CanceledError();
  }

  /** @throws HostError If a cell is protected; CanceledError if its data validation forbids the value. */
  #checkInput(params: ISetRangeValuesMutationParams): void {
    const area = editedArea(params);
    if (!area) return;
    this.#book.checkContentWritable(area);
    // As in Excel, what is pasted or filled into many cells is not judged.
    const cell = params.cellValue?.[area.row]?.[area.column];
    const alert = area.rows * area.columns === 1 && cell && refusedInput(this.#book, area, cell);
    if (!alert) return;
    this.told.invalid(alert.title, alert.message);
    throw new CanceledError();
  }

  /** Univer's own memory of steps to undo does not fit any more. */
  #afterRouted(): void {
    this.#book.engine.injector.get(IUndoRedoService).clearUndoRedo(this.#book.engine.unitId);
    void this.workbook.settle();
    this.redraw();
  }

  #onUsersCommand({ id, type, params }: ICommandInfo): void {
    if (type !== CommandType.MUTATION || PASSING.has(id)) return;
    if (id.startsWith('sheet.')) this.told.changed();
    if (id === SetRangeValuesMutation.id) this.#onEdited(params as ISetRangeValuesMutationParams);
  }

  #onEdited(params: ISetRangeValuesMutationParams): void {
    const area = editedArea(params);
    if (!area) return;
    this.#book.make.range(area)[EDITED]();
    void this.workbook.settle();
  }

  #onSelection({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const [selection] = selections;
    const isEnd = type === undefined || type === SelectionMoveType.MOVE_END;
    if (!selection || !isEnd || this.#fromGrid) return;
    const area: Area = { ...fromUniverRange(selection.range), sheetId: subUnitId };
    const known = this.#book.selection;
    if (known?.sheetId === area.sheetId && sameRect(known, area)) return;
    this.#fromGrid = true;
    try {
      this.#book.make.range(area).select();
    } finally {
      this.#fromGrid = false;
    }
  }

  /** The user chose another sheet's tab: Univer has it active already, the events are still to come. */
  #onActivated(): void {
    const before = this.#shown;
    const now = this.#book.activeSheetId;
    if (before === now) return;
    this.#shown = now;
    this.#tell(EventKind.worksheetDeactivated, before);
    this.#tell(EventKind.worksheetActivated, now);
  }

  #tell(kind: EventKind, worksheetId: string): void {
    this.workbook.emit({ kind, targets: [worksheetId, 'Workbook'], args: { worksheetId } });
  }

  #onEvent({ kind, targets }: HostEvent): void {
    if (CONTENT.has(kind)) for (const target of targets) this.#fitted.delete(target);
    if (kind === EventKind.worksheetActivated) this.#showActive();
    if (kind === EventKind.worksheetSelectionChanged) this.#showSelection();
    this.redraw();
  }

  /** Univer's sheet tabs follow its own operation only. */
  #showActive(): void {
    const { commands, unitId } = this.#book.engine;
    this.#shown = this.#book.activeSheetId;
    commands.syncExecuteCommand(
      SetWorksheetActiveOperation.id,
      { unitId, subUnitId: this.#shown },
      { onlyLocal: true },
    );
  }

  #showSelection(): void {
    const { selection, engine } = this.#book;
    if (this.#fromGrid || !selection) return;
    const range = toUniverRange(selection);
    const { startRow, startColumn } = range;
    this.#fromGrid = true;
    try {
      engine.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: engine.unitId,
        subUnitId: selection.sheetId,
        reveal: true,
        selections: [
          {
            range,
            style: null,
            primary: {
              ...range,
              endRow: startRow,
              endColumn: startColumn,
              actualRow: startRow,
              actualColumn: startColumn,
              isMerged: false,
              isMergedMainCell: false,
            },
          },
        ],
      } satisfies ISetSelectionsOperationParams);
    } finally {
      this.#fromGrid = false;
    }
  }
}

/** The smallest area around the cells that get another content; none if only styles change. */
function editedArea({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Area | undefined {
  let area: Rect | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | null>)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      const here = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bound(area, here) : here;
    }
  }
  return area && { ...area, sheetId: subUnitId };
}
