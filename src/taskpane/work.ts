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

type Work = (progress: OperationProgress, choice: Choice) => Promise<Outcome | null>;

const WORK: Readonly<Record<Exclude<StepId, 'pastikan'>, Work>> = {
  siapkan: async (progress) => outcomeOf((await prepareWorkbook(progress)).problems),
  lengkapi: async (progress) => outcomeOf((await adoptForm({}, progress)).problems),
  bukaRencana: async () => {
    await showSheet('Rencana');
    return null;
  },
  verifikasi: async (progress) => {
    const { counts, problems, rows, sheet } = await buildVerifikasi({}, progress);
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

/** The user has stopped an operation. */
class Stopped extends Error {}

/**
 * Does a step; a failure is an outcome too, worded for the user. `isStopped` is asked whenever the
 * operation tells how far it is: every operation can be broken off there and run again.
 */
export async function doStep(
  step: Exclude<StepId, 'pastikan'>,
  progress: OperationProgress,
  isStopped: () => boolean,
  choice: Choice = { onCopy: true },
): Promise<Outcome | null> {
  try {
    return await WORK[step]((share, text) => {
      if (isStopped()) throw new Stopped();
      progress(share, text);
    }, choice);
  } catch (error) {
    if (error instanceof Stopped) {
      return { intent: 'warning', text: documents.stopped, findings: [] };
    }
    return failureOf(error);
  }
}
