// The pane's hands: each step calls one operation and words what came of it.
import type { Notice } from '../commands/notices';
import { pane, paneSentences } from '../messages/pane';
import { documents } from '../messages/pane-documents';
import {
  adoptForm,
  buildVerifikasi,
  freezeToValues,
  prepareWorkbook,
  showSheet,
  type CancelSignal,
  type Finding,
  type OperationProgress,
} from '../workbook/operations';
import type { Outcome, StepId } from './state';

/** An outcome with its findings; without any it is a success. */
export const outcomeOf = (findings: readonly Finding[], text: string = pane.done): Outcome => ({
  intent: findings.length > 0 ? 'warning' : 'success',
  text,
  findings,
});

/** A failure, worded for the user. */
export const failureOf = (error: unknown): Outcome => ({
  intent: 'error',
  text: error instanceof Error ? error.message : String(error),
  findings: [],
});

/** What the user chose where a step has to be asked about. */
export interface Choice {
  readonly onCopy: boolean;
}

type Work = (
  progress: OperationProgress,
  choice: Choice,
  signal: CancelSignal,
) => Promise<Outcome | null>;

const WORK: Readonly<Record<Exclude<StepId, 'pastikan'>, Work>> = {
  siapkan: async (progress) => outcomeOf((await prepareWorkbook(progress)).problems),
  lengkapi: async (progress) => outcomeOf((await adoptForm({}, progress)).problems),
  bukaRencana: async () => {
    await showSheet('Rencana');
    return null;
  },
  verifikasi: async (progress, _, signal) => {
    const { counts, problems, rows, sheet } = await buildVerifikasi({}, progress, signal);
    const { lulus, tidakLulus, perluTelaah } = counts;
    const verdicts = paneSentences.counts(lulus, tidakLulus, perluTelaah);
    if (sheet === null) return outcomeOf(problems);
    return outcomeOf(problems, `${documents.built(rows.length, sheet)} ${verdicts}`);
  },
  bekukan: async (progress, { onCopy }) => {
    const { cells, sheets, problems } = await freezeToValues({ confirmed: true, onCopy }, progress);
    return outcomeOf(problems, paneSentences.frozen(cells, sheets));
  },
};

/** What a ribbon button has to tell, as the pane shows it. */
export const outcomeOfNotice = (notice: Exclude<Notice, { kind: 'confirm' }>): Outcome =>
  notice.kind === 'failure'
    ? { intent: 'error', text: notice.message, findings: [] }
    : outcomeOf(notice.problems);

/** Does a step; a failure is an outcome too, worded for the user. */
export async function doStep(
  step: Exclude<StepId, 'pastikan'>,
  progress: OperationProgress,
  signal: CancelSignal,
  choice: Choice = { onCopy: true },
): Promise<Outcome | null> {
  try {
    return await WORK[step](progress, choice, signal);
  } catch (error) {
    return failureOf(error);
  }
}
