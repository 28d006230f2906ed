// The pane's state, and how it changes: read → state → render, never the other way.
import type { steps, tabs, workbookStates } from '../messages/pane';
import type {
  ExcelDescription,
  Finding,
  FormReading,
  WorkbookDescription,
} from '../workbook/operations';

export type StepId = keyof typeof steps;
export type TabId = keyof typeof tabs;
/** The tabs, and the two screens that stand in front of them. */
export type ViewId = TabId | 'susunan' | 'bantuan';

/** What the last piece of work came to. */
export interface Outcome {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What each part of the work gave, such as each file. */
  readonly lines?: readonly string[];
}

export interface PaneState {
  readonly view: ViewId;
  /** null until it was read for the first time. */
  readonly workbook: WorkbookDescription | null;
  /** Forms whose reading is doubtful and not confirmed yet. */
  readonly unsure: readonly FormReading[];
  /** null until it was read. */
  readonly excel: ExcelDescription | null;
  /** Counts the changes of the workbook, so that pages read again what they show. */
  readonly version: number;
  /** Others who work on the file had a part in the last change. */
  readonly byOthers: boolean;
  /** The step being done. */
  readonly doing: StepId | null;
  /** It was told to stop, and has not yet. */
  readonly isStopping: boolean;
  /** How far it is, 0 to 1, and what it does now. */
  readonly progress: { readonly share: number; readonly text: string } | null;
  readonly outcome: Outcome | null;
  /** The first screen was skipped. */
  readonly isWelcomed: boolean;
}

export const INITIAL_STATE: PaneState = {
  view: 'isi',
  workbook: null,
  unsure: [],
  excel: null,
  version: 0,
  byOthers: false,
  doing: null,
  isStopping: false,
  progress: null,
  outcome: null,
  isWelcomed: false,
};

export type PaneEvent =
  | { readonly type: 'opened'; readonly view: ViewId }
  | {
      readonly type: 'read';
      readonly workbook: WorkbookDescription;
      readonly unsure: readonly FormReading[];
      readonly byOthers: boolean;
    }
  | { readonly type: 'excelRead'; readonly excel: ExcelDescription }
  | { readonly type: 'begun'; readonly step: StepId }
  | { readonly type: 'advanced'; readonly share: number; readonly text: string }
  | { readonly type: 'stopping' }
  | { readonly type: 'ended'; readonly outcome: Outcome | null }
  /** Something to tell while a step may still run; null takes back what was told. */
  | { readonly type: 'told'; readonly outcome: Outcome | null }
  | { readonly type: 'welcomed' };

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return { ...state, view: event.view };
    case 'read': {
      const { workbook, unsure, byOthers } = event;
      const isLeft = state.view === 'susunan' && unsure.length === 0;
      return {
        ...state,
        workbook,
        unsure,
        byOthers,
        version: state.version + 1,
        ...(isLeft && { view: 'isi' as const }),
      };
    }
    case 'excelRead':
      return { ...state, excel: event.excel };
    case 'begun':
      return { ...state, doing: event.step, isStopping: false, progress: null, outcome: null };
    case 'stopping':
      return { ...state, isStopping: true };
    case 'advanced':
      return { ...state, progress: { share: event.share, text: event.text } };
    case 'ended':
      // What was told while the step ran stays where the step itself has nothing to tell.
      return { ...state, doing: null, progress: null, outcome: event.outcome ?? state.outcome };
    case 'told':
      return { ...state, outcome: event.outcome };
    case 'welcomed':
      return { ...state, isWelcomed: true };
  }
}

/** What the workbook is to its user, in one word. */
export type WorkbookState = keyof typeof workbookStates;

export function stateOf(
  { forms, plan }: WorkbookDescription,
  unsure: readonly FormReading[],
): WorkbookState {
  if (forms.some(({ adopted }) => !adopted))
    return unsure.length > 0 ? 'belumPasti' : 'formulirBaru';
  if (forms.length > 0) return 'formulir';
  if (plan === null) return 'belumSiap';
  return plan.rows > 0 ? 'siapDiverifikasi' : 'rencanaKosong';
}

/** Whether the first screen stands in place of a page. */
export const isWelcoming = ({ workbook, unsure, isWelcomed }: PaneState): boolean =>
  workbook !== null && stateOf(workbook, unsure) === 'belumSiap' && !isWelcomed;

/** The one next step for each state of the workbook. */
export const NEXT_STEP: Readonly<Record<WorkbookState, StepId>> = {
  belumSiap: 'siapkan',
  belumPasti: 'pastikan',
  formulirBaru: 'lengkapi',
  formulir: 'verifikasi',
  rencanaKosong: 'bukaRencana',
  siapDiverifikasi: 'verifikasi',
};
