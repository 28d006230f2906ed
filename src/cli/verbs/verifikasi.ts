// `verifikasi`: the main job. Adopts the forms, collects them, builds the verification sheets, saves.
import path from 'node:path';
import { perintahMessages } from '../../messages/perintah';
import { openAddin } from '../addin';
import {
  assertNotInput,
  isBlocked,
  log,
  openInput,
  printJson,
  readWords,
  saveTo,
  UsageError,
  type Verb,
} from '../verb';

function parse(words: readonly string[]) {
  const wanted = perintahMessages.verifikasi;
  const { values, positionals } = readWords(words, { tahun: { type: 'string' } }, wanted);
  const [input, output, ...others] = positionals;
  const isYear = values.tahun === undefined || /^20\d\d$/.test(values.tahun);
  if (input === undefined || output === undefined || others.length > 0 || !isYear) {
    throw new UsageError(wanted);
  }
  return { input, output, ...(values.tahun !== undefined && { tahun: Number(values.tahun) }) };
}

export const verifikasi: Verb = {
  usage: 'verifikasi MASUKAN.xlsx KELUARAN.xlsx [--tahun 2026]',
  help: 'melengkapi, mengumpulkan, memeriksa, dan membuat lembar verifikasi',
  async run(words) {
    const { input, output, ...options } = parse(words);
    await assertNotInput(output, [input]);
    const simulator = await openInput(input, openAddin);
    try {
      const problems = [];
      const { forms } = await simulator.evaluate(() => Bangkom.describeWorkbook());
      if (forms.length > 0) {
        log(perintahMessages.adopting);
        problems.push(...(await simulator.evaluate(() => Bangkom.adoptForm())).problems);
        await simulator.settle();
      }
      log(perintahMessages.verifying);
      const given = { ...options, file: path.basename(input) };
      const built = await simulator.evaluate((build) => Bangkom.buildVerifikasi(build), given);
      problems.push(...built.problems);
      await saveTo(output, simulator);
      const { persons, rows, counts } = built;
      printJson({ persons, rows, counts, problems });
      return !isBlocked(problems);
    } finally {
      simulator.close();
    }
  },
};
