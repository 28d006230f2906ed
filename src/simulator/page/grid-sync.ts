// Between the grid and the Excel objects: what the user does in the grid is told as Excel's events,
// and what is done to the objects is shown in the grid.
import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { SetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { type Area, fromUniverRange, sameRect, toUniverRange } from '../excel/address';
import { BOOK } from '../excel/book';
import { UNIT_ID } from '../excel/engine/univer';
import type { Workbook } from '../excel/workbook';
import { EventKind, type HostEvent } from '../protocol/host-object';

export class GridSync {
  readonly #subscriptions: (() => void)[] = [];
  readonly #commands: IDisposable;
  #shown: string;
  #fromGrid = false;
  #frame = 0;

  constructor(private readonly workbook: Workbook) {
    this.#shown = this.#book.activeSheetId;
    this.#commands = this.#book.engine.commands.onCommandExecuted((command) => {
      this.#onCommand(command);
    });
    this.#subscriptions.push(
      workbook.subscribe((event) => {
        this.#onEvent(event);
      }),
    );
  }

  get #book() {
    return this.workbook[BOOK];
  }

  /** Draws what changed; many calls in one turn draw once. */
  redraw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const render = this.#book.engine.injector.get(IRenderManagerService).getRenderById(UNIT_ID);
      const skeletons = render?.with(SheetSkeletonManagerService);
      const search = { sheetId: this.#book.activeSheetId };
      skeletons?.makeDirty(search, true);
      skeletons?.setCurrent(search);
      render?.mainComponent?.makeForceDirty(true);
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#commands.dispose();
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

  #onEvent({ kind }: HostEvent): void {
    if (kind === EventKind.worksheetActivated) this.#shown = this.#book.activeSheetId;
    if (kind === EventKind.worksheetSelectionChanged) this.#showSelection();
    this.redraw();
  }

  #showSelection(): void {
    const { selection, engine } = this.#book;
    if (this.#fromGrid || !selection) return;
    const range = toUniverRange(selection);
    const { startRow, startColumn } = range;
    this.#fromGrid = true;
    try {
      engine.commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: UNIT_ID,
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
