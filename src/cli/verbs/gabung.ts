// `gabung`: collects the identification forms of many workbooks into the plan of one.
import { access } from 'node:fs/promises';
import { perintahMessages } from '../../messages/perintah';
import { openAddin } from '../addin';
import {
  assertNotInput,
  isBlocked,
  log,
  openInput,
  printJson,
  readInput,
  readWords,
  saveTo,
  UsageError,
  type Verb,
} from '../verb';

/** Bytes of files that go to the add-in at once. */
const TOGETHER = 32 * 1024 * 1024;

interface Input {
  readonly name: string;
  readonly bytes: string;
}

/** The files, as many together as fit; each collection updates what the ones before have written. */
async function* batches(files: readonly string[]): AsyncGenerator<Input[]> {
  let batch: Input[] = [];
  let size = 0;
  for (const name of files) {
    const bytes = Buffer.from(await readInput(name)).toString('base64');
    if (batch.length > 0 && size + bytes.length > TOGETHER) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push({ name, bytes });
    size += bytes.length;
  }
  yield batch;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

export const gabung: Verb = {
  usage: 'gabung KELUARAN.xlsx A.xlsx B.xls …',
  help: 'mengumpulkan banyak formulir ke dalam satu rencana; KELUARAN yang sudah ada diteruskan: barisnya diperbarui, tidak digandakan, dan sel yang Anda ubah dipertahankan',
  async run(words) {
    const { positionals } = readWords(words, {}, perintahMessages.gabung);
    const [output, ...inputs] = positionals;
    if (output === undefined || inputs.length === 0) throw new UsageError(perintahMessages.gabung);
    await assertNotInput(output, inputs);
    const target = (await exists(output)) ? await openInput(output, openAddin) : await openAddin();
    try {
      const total = { files: 0, added: 0, updated: 0, rows: 0 };
      const problems = [];
      const conflicts = [];
      for await (const batch of batches(inputs)) {
        log(perintahMessages.reading(batch.length, inputs.length));
        const result = await target.evaluate((files) => Bangkom.collectFiles(files), batch);
        total.files += result.files.length;
        total.added += result.added;
        total.updated += result.updated;
        total.rows = result.rows;
        problems.push(...result.problems);
        conflicts.push(...result.conflicts);
      }
      await saveTo(output, target);
      printJson({ ...total, conflicts, problems });
      return !isBlocked(problems);
    } finally {
      target.close();
    }
  },
};
