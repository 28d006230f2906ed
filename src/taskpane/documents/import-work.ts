// The job that brings a list of another program into a data sheet: where to, where from, how it is read,
// and what becomes of cells that hold something else.
import { imporMessages, imporQuestion as texts } from '../../messages/impor';
import { paneSentences } from '../../messages/pane';
import {
  importData,
  readImport,
  showSheet,
  type ImportOptions,
  type ImportSource,
} from '../../workbook/operations';
import type { Ask } from '../ask';
import { outcomeOf, undone } from '../outcome';
import type { Work } from '../work';

async function chooseSource(ask: Ask): Promise<ImportSource | null> {
  const from = await ask.choose<'file' | 'sheet'>({
    title: texts.sourceTitle,
    text: texts.sourceText,
    answers: [
      ['file', texts.fromFile],
      ['sheet', texts.fromSheet],
    ],
  });
  if (from !== 'file') return from === null ? null : {};
  const [file] =
    (await ask.files({
      title: texts.fileTitle,
      text: texts.fileText,
      accept: '.xlsx,.xlsm,.xls,.csv',
      single: true,
    })) ?? [];
  return file ? { file: { name: file.name, bytes: () => file.arrayBuffer() } } : null;
}

export const imporData: Work = async ({ ask, progress }) => {
  const target = await ask.choose<ImportOptions['target']>({
    title: texts.targetTitle,
    text: texts.targetText,
    answers: [
      ['pegawai', texts.targets.pegawai],
      ['skj', texts.targets.skj],
      ['kompetensi', texts.targets.kompetensi],
    ],
  });
  const source = target && (await chooseSource(ask));
  if (!source) return null;
  const reading = await readImport({ target, source });
  if (reading.lists.length === 0) return undone(reading.problems);
  const mapping = await ask.mapping(reading);
  if (mapping === null) return null;
  const options = { target, source, mapping };
  const result = await importData(options, progress);
  const { rows, added, updated, sheet, conflicts } = result;
  let { problems } = result;
  if (rows === 0) return undone(problems);
  const told = [imporMessages.done(rows, added, updated, sheet)];
  if (conflicts.length > 0) {
    const answer = await ask.choose<'keep' | 'take'>({
      title: texts.differTitle(conflicts.length),
      text: texts.differText,
      items: conflicts.map(({ cell, header, yours, theirs }) =>
        texts.item(paneSentences.place(sheet, cell), header, String(yours), String(theirs)),
      ),
      answers: [
        ['keep', texts.keep],
        ['take', texts.take],
      ],
    });
    if (answer === 'take') {
      const taken = await importData({ ...options, onConflict: 'take' }, progress);
      problems = taken.problems;
      told.push(imporMessages.taken(taken.conflicts.length));
    }
  }
  await showSheet(sheet);
  return outcomeOf(problems, told.join(' '));
};
