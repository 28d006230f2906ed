// The jobs on the data of persons: sheets to fill, standards, gaps, the nine boxes, proposals.
import { analisisMessages, proposeQuestion, skjQuestion } from '../../messages/analisis';
import {
  buildKesenjangan,
  buildPeta,
  buildRekomendasi,
  prepareData,
  proposeRencana,
  proposeSkj,
  showOwnSheet,
  showSheet,
  type AnalisisResult,
} from '../../workbook/operations';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

export const siapkanData: Work = async ({ progress }) => {
  const { sheets, problems } = await prepareData(progress);
  const [first] = sheets;
  if (first !== undefined) await showSheet(first);
  return outcomeOf(problems, analisisMessages.prepared(sheets));
};

/** Shows what was built, or why nothing was. */
async function told({ sheets, persons, problems }: AnalisisResult) {
  const [first] = sheets;
  if (first === undefined) return undone(problems);
  await showSheet(first);
  return outcomeOf(problems, analisisMessages.built(sheets, persons));
}

export const kesenjangan: Work = async ({ progress }) => told(await buildKesenjangan({}, progress));
export const petaKotak: Work = async ({ progress }) => told(await buildPeta({}, progress));
export const rekomendasi: Work = async ({ progress }) => told(await buildRekomendasi({}, progress));

export const usulkanSkj: Work = async ({ ask, progress }) => {
  const { posts, problems } = await proposeSkj({}, progress);
  if (posts.length === 0) return outcomeOf(problems, analisisMessages.skjComplete);
  const answer = await ask.choose<'ya'>({
    title: skjQuestion.title(posts.length),
    text: skjQuestion.text,
    items: posts.map(({ jabatan, jenjang, level, bukti }) =>
      skjQuestion.item(jabatan, jenjang, level, bukti),
    ),
    answers: [['ya', skjQuestion.confirm]],
  });
  if (answer === null) return null;
  const result = await proposeSkj({ confirmed: true }, progress);
  return outcomeOf(result.problems, analisisMessages.skjAdded(result.added, result.posts.length));
};

export const usulkanRencana: Work = async ({ ask, progress }) => {
  const usulan = await ask.choose<'dipilih' | 'semua'>({
    title: proposeQuestion.title,
    text: proposeQuestion.text,
    answers: [
      ['dipilih', proposeQuestion.chosen],
      ['semua', proposeQuestion.all],
    ],
  });
  if (usulan === null) return null;
  const { added, present, problems } = await proposeRencana({ usulan }, progress);
  if (added + present === 0) return undone(problems);
  if (added > 0) await showOwnSheet('rencana');
  return outcomeOf(problems, analisisMessages.proposed(added, present));
};
