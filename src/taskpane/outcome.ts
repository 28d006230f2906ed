// What came of a piece of work, worded for the user.
import type { Notice } from '../notices';
import { sayFailure } from '../messages/failure';
import { pane } from '../messages/pane';
import { OperationError, type Finding } from '../workbook/operations';
import type { Outcome } from './state';

/** An outcome with its findings; without any it is a success. */
export const outcomeOf = (findings: readonly Finding[], text: string = pane.done): Outcome => ({
  intent: findings.length > 0 ? 'warning' : 'success',
  text,
  findings,
});

/** Nothing was made: the findings say why, first of all those that stand in the way. */
export function undone(findings: readonly Finding[]): Outcome {
  const causes = findings.filter(({ severity }) => severity === 'E');
  return { intent: 'error', text: '', findings: causes.length > 0 ? causes : findings };
}

/** A failure, worded for the user; what the user has stopped is none. */
export const failureOf = (error: unknown): Outcome => ({
  intent: error instanceof OperationError && error.code === 'dibatalkan' ? 'info' : 'error',
  text: sayFailure(error),
  findings: [],
});

/** What a ribbon button has to tell, as the pane shows it. */
export function outcomeOfNotice(notice: Exclude<Notice, { kind: 'confirm' }>): Outcome {
  if (notice.kind === 'failure') return { intent: 'error', text: notice.message, findings: [] };
  return notice.isDone ? outcomeOf(notice.problems) : undone(notice.problems);
}
