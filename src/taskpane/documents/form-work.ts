// The jobs on forms: made, copied to be sent, released; the workbook left by the add-in.
import {
  detachQuestion,
  formsQuestion,
  jobResults,
  releaseQuestion,
  sendQuestion,
} from '../../messages/pane-jobs';
import { paneSentences } from '../../messages/pane';
import {
  createForms,
  describeWorkbook,
  detachWorkbook,
  listPeople,
  prepareToSend,
  releaseForm,
  type Finding,
} from '../../workbook/operations';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

export const buatFormulir: Work = async ({ ask, progress }) => {
  const texts = formsQuestion;
  const listed = await listPeople();
  const answers = [
    ['one', texts.one] as const,
    ...(listed.length > 0 ? [['some', texts.some] as const] : []),
  ];
  const choice = await ask.choose<'one' | 'some'>({
    title: texts.title,
    text: texts.text,
    answers,
  });
  if (choice === null) return null;
  let pegawai: readonly string[] | undefined;
  if (choice === 'some') {
    const options = listed.map(({ nip, nama }) => ({ value: nip, text: nama || nip }));
    const picked = await ask.pick({
      title: texts.pickTitle,
      text: texts.pickText,
      label: texts.people,
      confirm: texts.confirm,
      options,
    });
    if (picked === null) return null;
    pegawai = picked;
  }
  const { sheets, problems } = await createForms(pegawai ? { pegawai } : {}, progress);
  if (sheets.length === 0) return undone(problems);
  return outcomeOf(problems, jobResults.formsMade(sheets));
};

export const siapkanKirim: Work = async ({ ask, progress }) => {
  const { title, text, confirm } = sendQuestion;
  const agreed = await ask.choose({ title, text, answers: [['yes', confirm]] });
  if (agreed === null) return null;
  const { sheets, problems } = await prepareToSend(progress);
  if (sheets.length === 0) return undone(problems);
  return outcomeOf(problems, jobResults.sent(sheets));
};

export const lepaskanFormulir: Work = async ({ ask }) => {
  const { title, text, label, confirm } = releaseQuestion;
  const { forms } = await describeWorkbook();
  const adopted = forms.filter((form) => form.adopted).map(({ sheet }) => sheet);
  const all = [...new Set(adopted)];
  if (all.length === 0) return outcomeOf([], jobResults.nothingToRelease);
  const options = all.map((sheet) => ({ value: sheet, text: sheet }));
  const sheets =
    all.length > 1
      ? await ask.pick({ title, text, label, confirm, options })
      : (await ask.choose({ title, text, items: all, answers: [['yes', confirm]] })) && all;
  if (sheets === null) return null;
  let released = 0;
  const problems: Finding[] = [];
  for (const sheet of sheets) {
    let result = await releaseForm({ sheet });
    if (result.needsConfirmation) {
      const agreed = await ask.choose({
        title: releaseQuestion.typedTitle(result.typed.length),
        text: releaseQuestion.typedText,
        items: result.typed.map(
          ({ cell, label: column, value }) =>
            `${paneSentences.place(sheet, cell)} · ${column}: ${String(value)}`,
        ),
        answers: [['yes', releaseQuestion.confirmTyped]],
      });
      if (agreed === null) continue;
      result = await releaseForm({ sheet, confirmed: true });
    }
    released += result.released.length;
    problems.push(...result.problems);
  }
  // Asked about what was typed, the user went back.
  if (released === 0 && problems.length === 0) return null;
  return outcomeOf(problems, jobResults.released(released));
};

export const lepas: Work = async ({ ask, progress }) => {
  const { title, text, confirm } = detachQuestion;
  const planned = await detachWorkbook();
  const agreed = await ask.choose({
    title,
    text,
    items: [
      ...planned.sheets.map(detachQuestion.sheet),
      ...(planned.planRows > 0 ? [detachQuestion.planRows(planned.planRows)] : []),
      ...(planned.names.length > 0 ? [detachQuestion.names(planned.names.length)] : []),
      ...(planned.formulas > 0 ? [detachQuestion.formulas(planned.formulas)] : []),
    ],
    answers: [['yes', confirm]],
  });
  if (agreed === null) return null;
  const { sheets, problems } = await detachWorkbook({ confirmed: true }, progress);
  return outcomeOf(problems, jobResults.detached(sheets.length));
};
