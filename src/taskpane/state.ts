// The pane's state, and how it changes: read → state → render, never the other way.
import type { Finding, WorkbookDescription } from '../workbook/operations';
import type { steps } from '../messages/pane';

export type StepId = keyof typeof steps;

/** What the last piece of work came to. */
export interface Outcome {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface PaneState {
  /** null until it was read for the first time. */
  readonly workbook: WorkbookDescription | null;
  /** The step being done. */
  readonly doing: StepId | null;
  /** How far it is, 0 to 1, and what it does now. */
  readonly progress: { readonly share: number; readonly text: string } | null;
  readonly outcome: Outcome | null;
}

export const INITIAL_STATE: PaneState = {
  workbook: null,
  doing: null,
  progress: null,
  outcome: null,
};

export type PaneEvent =
  | { readonly type: 'read'; readonly workbook: WorkbookDescription }
  | { readonly type: 'begun'; readonly step: StepId }
  | { readonly type: 'advanced'; readonly share: number; readonly text: string }
  | { readonly type: 'ended'; readonly outcome: Outcome | null }
  | { readonly type: 'dismissed' };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'read':
      return { ...state, workbook: event.workbook };
    case 'begun':
      return { ...state, doing: event.step, progress: null, outcome: null };
    case 'advanced':
      return { ...state, progress: { share: event.share, text: event.text } };
    case 'ended':
      return { ...state, doing: null, progress: null, outcome: event.outcome };
    case 'dismissed':
      return { ...state, outcome: null };
  }
}

/** What the workbook is to its user, in one of four words. */
export type WorkbookState = 'belumSiap' | 'formulirBaru' | 'formulir' | 'siapDiverifikasi';

export function stateOf({ forms, plan }: WorkbookDescription): WorkbookState {
  if (forms.some(({ adopted }) => !adopted)) return 'formulirBaru';
  if (forms.length > 0) return 'formulir';
  return plan !== null && plan.rows > 0 ? 'siapDiverifikasi' : 'belumSiap';
}

/** The one next step for each state of the workbook. */
export const NEXT_STEP: Readonly<Record<WorkbookState, StepId>> = {
  belumSiap: 'siapkan',
  formulirBaru: 'lengkapi',
  formulir: 'verifikasi',
  siapDiverifikasi: 'verifikasi',
};
