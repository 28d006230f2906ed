// `gabung`: collects the identification forms of many workbooks into the plan of a new one.
import path from 'node:path';
import type { IncomingRow } from '../../workbook/operations';
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

export const gabung: Verb = {
  usage: 'gabung KELUARAN.xlsx A.xlsx B.xlsx …',
  help: 'mengumpulkan banyak formulir ke dalam satu rencana',
  async run(words) {
    const [output, ...inputs] = words;
    if (output === undefined || inputs.length === 0) {
      throw new UsageError(
        'gabung memerlukan berkas keluaran dan paling sedikit satu berkas masukan.',
      );
    }
    await assertNotInput(output, inputs);
    const incoming: IncomingRow[] = [];
    const problems = [];
    for (const [index, file] of inputs.entries()) {
      log(`${index + 1}/${inputs.length} ${file}`);
      const source = await openInput(file, openAddin);
      try {
        const read = await source.evaluate(
          (name) => Bangkom.readFormRows({ file: name }),
          path.basename(file),
        );
        incoming.push(...read.incoming);
        problems.push(...read.problems.map((problem) => ({ file, ...problem })));
      } finally {
        source.close();
      }
    }
    const target = await openAddin();
    try {
      const result = await target.evaluate(
        (rows) => Bangkom.collectForms({ incoming: rows }),
        incoming,
      );
      const { bytes } = await target.save();
      await writeOutput(output, bytes);
      problems.push(...result.problems);
      printJson({
        files: inputs.length,
        added: result.added,
        updated: result.updated,
        rows: result.rows,
        problems,
      });
      return !isBlocked(problems);
    } finally {
      target.close();
    }
  },
};
