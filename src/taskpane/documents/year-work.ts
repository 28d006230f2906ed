// The jobs of the year's course: what was done, monitoring, evaluation.
import { yearQuestion } from '../../messages/pane-jobs';
import { yearMessages } from '../../messages/year';
import {
  buildEvaluasi,
  buildPemantauan,
  showSheet,
  startRealisasi,
  type YearDocumentResult,
} from '../../workbook/operations';
import { outcomeOf } from '../outcome';
import type { Work } from '../work';

export const realisasi: Work = async ({ ask, progress }) => {
  const choice = await ask.choose<'all' | 'approved'>({
    title: yearQuestion.title,
    text: yearQuestion.text,
    answers: [
      ['all', yearQuestion.all],
      ['approved', yearQuestion.approved],
    ],
  });
  if (choice === null) return null;
  const wanted = { hanyaSetuju: choice === 'approved' };
  const { sheet, added, present, problems } = await startRealisasi(wanted, progress);
  if (sheet === null) return outcomeOf(problems);
  await showSheet(sheet);
  return outcomeOf(problems, yearMessages.added(added, present, sheet));
};

async function tell(result: YearDocumentResult) {
  const { sheet, jpRealisasi, jpRencana, buktiKurang, problems } = result;
  if (sheet === null) return outcomeOf(problems);
  await showSheet(sheet);
  return outcomeOf(problems, yearMessages.built(jpRealisasi, jpRencana, buktiKurang, sheet));
}

export const pemantauan: Work = async ({ progress }) => tell(await buildPemantauan({}, progress));
export const evaluasi: Work = async ({ progress }) => tell(await buildEvaluasi({}, progress));
