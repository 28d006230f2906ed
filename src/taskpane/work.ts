// The pane's hands: each step calls one operation and words what came of it.
import type { Notice } from '../commands/notices';
import { pane, paneSentences } from '../messages/pane';
import {
  adoptForm,
  buildVerifikasi,
  freezeToValues,
  prepareWorkbook,
  type Finding,
  type OperationProgress,
} from '../workbook/operations';
import type { Outcome, StepId } from './state';

const outcomeOf = (findings: readonly Finding[], text: string = pane.done): Outcome => {
  const isBlocked = findings.some(({ severity }) => severity === 'E');
  return { intent: isBlocked || findings.length > 0 ? 'warning' : 'success', text, findings };
};

/** What the user chose where a step has to be asked about. */
export interface Choice {
  readonly onCopy: boolean;
}

type Work = (progress: OperationProgress, choice: Choice) => Promise<Outcome>;

const WORK: Readonly<Record<StepId, Work>> = {
  siapkan: async (progress) => outcomeOf((await prepareWorkbook(progress)).problems),
  lengkapi: async (progress) => outcomeOf((await adoptForm({}, progress)).problems),
  verifikasi: async (progress) => {
    const { counts, problems } = await buildVerifikasi({}, progress);
    const { lulus, tidakLulus, perluTelaah } = counts;
    return outcomeOf(problems, paneSentences.counts(lulus, tidakLulus, perluTelaah));
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
  step: StepId,
  progress: OperationProgress,
  choice: Choice = { onCopy: true },
): Promise<Outcome> {
  try {
    return await WORK[step](progress, choice);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { intent: 'error', text, findings: [] };
  }
}
