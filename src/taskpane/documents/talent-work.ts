// The jobs on persons and their development: calendar, IDP, directory.
import { idpQuestion, jobResults } from '../../messages/pane-jobs';
import { direktoriSentences, jadwalSentences } from '../../messages/talent-documents';
import {
  buildDirektori,
  buildIdp,
  buildJadwal,
  listPlannedPeople,
  showSheet,
  type BuildIdpOptions,
} from '../../workbook/operations';
import type { Ask } from '../ask';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

export const jadwal: Work = async ({ progress }) => {
  const { sheet, activities, clashes, problems } = await buildJadwal({}, progress);
  if (sheet === null) return undone(problems);
  await showSheet(sheet);
  return outcomeOf(problems, jadwalSentences.built(activities, clashes));
};

export const direktori: Work = async ({ progress }) => {
  const { sheet, forms, lacking, problems } = await buildDirektori({}, progress);
  if (sheet !== null) await showSheet(sheet);
  return outcomeOf(problems, direktoriSentences.built(forms, lacking));
};

/** For whom, and on how many sheets; null when the user goes back. */
async function askIdp(ask: Ask): Promise<BuildIdpOptions | null> {
  const texts = idpQuestion;
  const choice = await ask.choose<'whole' | 'each' | 'some'>({
    title: texts.title,
    text: texts.text,
    answers: [
      ['whole', texts.whole],
      ['each', texts.each],
      ['some', texts.some],
    ],
  });
  if (choice === null) return null;
  if (choice === 'whole') return { tata: 'satuLembar' };
  if (choice === 'each') return { tata: 'perOrang' };
  const people = await listPlannedPeople();
  // Without anybody to choose from, the operation says what is missing.
  if (people.length === 0) return { tata: 'perOrang' };
  const nip = await ask.pick({
    title: texts.pickTitle,
    text: texts.pickText,
    label: texts.people,
    confirm: texts.confirm,
    options: people.map(({ nip: value, nama }) => ({ value, text: nama || value })),
  });
  return nip === null ? null : { tata: 'perOrang', nip };
}

export const idp: Work = async ({ ask, progress }) => {
  const wanted = await askIdp(ask);
  if (wanted === null) return null;
  let result = await buildIdp(wanted, progress);
  if (result.asked !== null) {
    const texts = idpQuestion;
    const tata = await ask.choose<'satuLembar' | 'perOrang'>({
      title: texts.manyTitle(result.asked),
      text: texts.manyText,
      answers: [
        ['satuLembar', texts.whole],
        ['perOrang', texts.manyConfirm],
      ],
    });
    if (tata === null) return null;
    result = await buildIdp({ ...wanted, tata, confirmed: true }, progress);
  }
  const { sheets, persons, problems } = result;
  const [first] = sheets;
  if (first === undefined) return undone(problems);
  await showSheet(first);
  return outcomeOf(problems, jobResults.idp(persons, sheets));
};
