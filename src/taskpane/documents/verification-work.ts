// The jobs on the verification: built, exported, signed off, frozen.
import { freezeQuestion, paneSentences } from '../../messages/pane';
import { documents } from '../../messages/pane-documents';
import { jobResults, signQuestion } from '../../messages/pane-jobs';
import {
  buildVerifikasi,
  exportVerifikasi,
  freezeDocuments,
  freezeToValues,
  signValidasi,
} from '../../workbook/operations';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

export const verifikasi: Work = async ({ progress, signal }) => {
  const { counts, problems, rows, sheet } = await buildVerifikasi({}, progress, signal);
  const { lulus, tidakLulus, perluTelaah } = counts;
  const verdicts = paneSentences.counts(lulus, tidakLulus, perluTelaah);
  if (sheet === null) return undone(problems);
  return outcomeOf(problems, `${documents.built(rows.length, sheet)} ${verdicts}`);
};

export const ekspor: Work = async () => {
  const { sheet, rows, problems } = await exportVerifikasi();
  return sheet === null ? undone(problems) : outcomeOf(problems, jobResults.exported(rows, sheet));
};

export const sahkan: Work = async ({ ask }) => {
  const oleh = await ask.text(signQuestion);
  if (oleh === null) return null;
  const { sheet, setuju, tolak, tunda } = await signValidasi({ confirmed: true, oleh });
  return outcomeOf([], jobResults.signed(sheet, setuju, tolak, tunda));
};

export const bekukanDokumen: Work = async ({ progress }) => {
  const { sheets, problems } = await freezeDocuments({}, progress);
  return sheets.length === 0
    ? undone(problems)
    : outcomeOf(problems, jobResults.frozenDocuments(sheets));
};

export const bekukan: Work = async ({ ask, progress }) => {
  const { title, text } = freezeQuestion;
  const place = await ask.choose<'copy' | 'here'>({
    title,
    text,
    answers: [
      ['copy', freezeQuestion.onCopy],
      ['here', freezeQuestion.inPlace],
    ],
  });
  if (place === null) return null;
  const options = { confirmed: true, onCopy: place === 'copy' };
  const { cells, sheets, problems } = await freezeToValues(options, progress);
  // What there is to say of a workbook without such formulas is a finding.
  return cells === 0
    ? outcomeOf(problems)
    : outcomeOf(problems, paneSentences.frozen(cells, sheets));
};
