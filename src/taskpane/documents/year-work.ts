// The jobs of the year's course: what was done, monitoring, evaluation, exchange with SIASN, next year.
import { historyQuestion, nextYearQuestion, yearQuestion } from '../../messages/pane-jobs';
import { yearMessages } from '../../messages/year';
import {
  buildEvaluasi,
  buildPemantauan,
  exportSiasn,
  importRiwayat,
  showOwnSheet,
  showSheet,
  startNextYear,
  startRealisasi,
  type Finding,
  type YearDocumentResult,
} from '../../workbook/operations';
import { outcomeOf, undone } from '../outcome';
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
  if (sheet === null || added + present === 0) return undone(problems);
  await showSheet(sheet);
  return outcomeOf(problems, yearMessages.added(added, present, sheet));
};

async function tell(result: YearDocumentResult) {
  const { sheet, jpRealisasi, jpRencana, buktiKurang, problems } = result;
  if (sheet === null) return undone(problems);
  await showSheet(sheet);
  return outcomeOf(problems, yearMessages.built(jpRealisasi, jpRencana, buktiKurang, sheet));
}

export const pemantauan: Work = async ({ progress }) => tell(await buildPemantauan({}, progress));
export const evaluasi: Work = async ({ progress }) => tell(await buildEvaluasi({}, progress));

export const eksporSiasn: Work = async ({ progress }) => {
  const { sheet, rows, remarks, problems } = await exportSiasn({}, progress);
  if (sheet === null) return undone(problems);
  await showSheet(sheet);
  const [whole = ''] = remarks;
  return outcomeOf(problems, `${yearMessages.siasnExported(rows, sheet)} ${whole}`);
};

export const imporRiwayat: Work = async ({ ask, progress }) => {
  const chosen = await ask.files({ ...historyQuestion, accept: '.xlsx,.xlsm,.xls,.csv' });
  if (chosen === null) return null;
  const problems: Finding[] = [];
  let [added, duplicates, sheet] = [0, 0, ''];
  for (const file of chosen) {
    const bytes = () => file.arrayBuffer();
    const result = await importRiwayat({ file: { name: file.name, bytes } }, {}, progress);
    added += result.added;
    duplicates += result.duplicates;
    sheet = result.sheet ?? sheet;
    problems.push(...result.problems);
  }
  if (sheet === '') return undone(problems);
  await showSheet(sheet);
  return outcomeOf(problems, yearMessages.historyImported(added, duplicates, sheet));
};

export const tahunBerikut: Work = async ({ ask, progress }) => {
  const asked = await startNextYear({}, progress);
  if (!asked.needsConfirmation) return undone(asked.problems);
  const choice = await ask.choose<'start'>({
    title: nextYearQuestion.title,
    text: nextYearQuestion.text(asked.problems.map(({ message }) => message).join(' ')),
    answers: [['start', nextYearQuestion.confirm]],
  });
  if (choice === null) return null;
  const { tahun, archive, carried, problems } = await startNextYear({ confirmed: true }, progress);
  if (archive === null) return undone(problems);
  await showOwnSheet('rencana');
  return outcomeOf(problems, yearMessages.nextYearDone(tahun, archive, carried));
};
