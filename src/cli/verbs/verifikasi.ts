// `verifikasi`: the main job. Adopts the forms, collects them, builds the verification sheets, saves.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAddin } from '../addin';
import {
  assertNotInput,
  isBlocked,
  log,
  openInput,
  printJson,
  UsageError,
  writeOutput,
  type Verb,
} from '../verb';

function readWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { tahun: { type: 'string' } },
      allowPositionals: true,
    });
    const [input, output, ...others] = positionals;
    const isYear = values.tahun === undefined || /^20\d\d$/.test(values.tahun);
    if (input === undefined || output === undefined || others.length > 0 || !isYear)
      throw new Error();
    return { input, output, ...(values.tahun !== undefined && { tahun: Number(values.tahun) }) };
  } catch {
    throw new UsageError(
      'verifikasi memerlukan berkas masukan, berkas keluaran, dan boleh --tahun (4 angka).',
    );
  }
}

export const verifikasi: Verb = {
  usage: 'verifikasi MASUKAN.xlsx KELUARAN.xlsx [--tahun 2026]',
  help: 'melengkapi, mengumpulkan, memeriksa, dan membuat lembar verifikasi',
  async run(words) {
    const { input, output, ...options } = readWords(words);
    await assertNotInput(output, [input]);
    const simulator = await openInput(input, openAddin);
    try {
      const problems = [];
      const { forms } = await simulator.evaluate(() => Bangkom.describeWorkbook());
      if (forms.length > 0) {
        log('Melengkapi formulir …');
        problems.push(...(await simulator.evaluate(() => Bangkom.adoptForm())).problems);
        await simulator.settle();
      }
      log('Membuat verifikasi …');
      const given = { ...options, file: path.basename(input) };
      const built = await simulator.evaluate((build) => Bangkom.buildVerifikasi(build), given);
      problems.push(...built.problems);
      const { bytes, notCarried } = await simulator.save();
      if (notCarried.length > 0) log(`Tidak terbawa ke ${output}: ${notCarried.join('; ')}.`);
      await writeOutput(output, bytes);
      const { persons, rows, counts } = built;
      printJson({ persons, rows, counts, problems });
      return !isBlocked(problems);
    } finally {
      simulator.close();
    }
  },
};
