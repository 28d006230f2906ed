// What tests and the curious find on `window.simulator`: the same workbook and switches as headless.
import type { Workbook } from '../excel/workbook';
import type { FaultRule } from '../protocol/host';
import type { OpenWorkbook } from './open-workbook';

export interface SimulatorHook {
  readonly workbook: Workbook;
  /** What was asked for and refused so far. */
  readonly limitations: readonly string[];
  /** Resolves when requests are answered and nothing is left to calculate. */
  settle(): Promise<void>;
  invokeRibbon(actionId: string, controlId?: string): Promise<void>;
  setFault(rule: FaultRule | undefined): void;
  /** While the user types into a cell, requests wait, if they may, or are refused. */
  setCellEdit(isEditing: boolean): void;
  /** Changes cells as somebody else does who works on the same file. */
  editAsCoAuthor(sheet: string, address: string, values: (string | number | boolean)[][]): void;
}

declare global {
  interface Window {
    simulator?: SimulatorHook;
  }
}

export function exposeSimulator(opened: OpenWorkbook): void {
  const { workbook, host, frame } = opened;
  window.simulator = {
    workbook,
    get limitations() {
      return host.limitations;
    },
    settle: () => opened.settle(),
    invokeRibbon: (actionId, controlId = actionId) => frame.invokeRibbon(actionId, controlId),
    setFault: (rule) => {
      host.setFault(rule);
    },
    setCellEdit: (isEditing) => {
      host.setCellEdit(isEditing);
    },
    editAsCoAuthor: (sheet, address, values) => {
      workbook.editAsCoAuthor(() => {
        workbook.worksheets.getItem(sheet).getRange(address).values = values;
      });
    },
  };
}
