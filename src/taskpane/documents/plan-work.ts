// The jobs that fill the plan: from the forms of this workbook, and from files; what two sides have
// edited is put to the user.
import { collectQuestion, jobResults } from '../../messages/pane-jobs';
import {
  collectFiles,
  collectForms,
  resolveConflicts,
  type CollectResult,
} from '../../workbook/operations';
import type { Ask } from '../ask';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

/** Findings of conflicts: the question tells them, and they stay only where it was not answered. */
const CONFLICT = 'rencana.bentrok';

async function settle(
  ask: Ask,
  { conflicts, problems, added, updated, rows, forms }: CollectResult,
) {
  const texts = [jobResults.collected(rows, forms), jobResults.added(added, updated)];
  if (conflicts.length === 0) return { problems, texts };
  const choices = await ask.conflicts(conflicts);
  const result =
    choices.length > 0 ? await resolveConflicts(choices) : { resolved: 0, problems: [] };
  texts.push(jobResults.resolved(result.resolved, conflicts.length - result.resolved));
  const decided = new Set(choices.map(({ idBaris, column }) => `${idBaris} ${column}`));
  const settled = new Set(
    conflicts
      .filter(({ idBaris, column }) => decided.has(`${idBaris} ${column}`))
      .map(({ cell }) => cell),
  );
  const open = problems.filter(({ code, cell }) => code !== CONFLICT || !settled.has(cell ?? ''));
  return { problems: [...open, ...result.problems], texts };
}

export const kumpulkan: Work = async ({ ask, progress }) => {
  const collected = await collectForms({}, progress);
  if (collected.forms === 0) {
    return { intent: 'error', text: jobResults.noForms, findings: collected.problems };
  }
  const { problems, texts } = await settle(ask, collected);
  return outcomeOf(problems, texts.join(' '));
};

export const kumpulkanBerkas: Work = async ({ ask, progress, signal }) => {
  const chosen = await ask.files({ ...collectQuestion, accept: '.xlsx,.xlsm,.xls' });
  if (chosen === null) return null;
  const result = await collectFiles(
    chosen.map((file) => ({ name: file.name, bytes: () => file.arrayBuffer() })),
    { isCancelled: () => signal.aborted },
    progress,
  );
  if (result.cancelled) return { intent: 'info', text: jobResults.stopped, findings: [] };
  if (result.forms === 0) return undone(result.problems);
  const { problems, texts } = await settle(ask, result);
  return {
    ...outcomeOf(problems, texts.join(' ')),
    lines: result.files.map(({ file, forms, rows }) => jobResults.file(file, forms, rows)),
  };
};
