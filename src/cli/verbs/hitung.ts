// `hitung`: evaluates formulas of stdin, one a line, in cells of a prepared workbook.
import { text } from 'node:stream/consumers';
import { perintahMessages } from '../../messages/perintah';
import { HostError } from '../../simulator/protocol/host-object';
import type { Simulator } from '../../simulator/headless';
import { openAddin } from '../addin';
import { printJson, readWords, UsageError, type Verb } from '../verb';

const SHEET = 'Hitung';
/** Beside the cells that a formula is likely to name, with room for a result of many columns. */
const COLUMN = 25;

interface Answer {
  readonly formula: string;
  readonly value?: unknown;
  /** An error value, or Office's code where Excel does not take the formula. */
  readonly error?: unknown;
  readonly message?: string;
}

async function answer(simulator: Simulator, given: readonly string[]): Promise<Answer[]> {
  const { worksheets } = simulator.workbook;
  let sheet = worksheets.add(SHEET);
  const refused = new Set<string>();
  const write = (formula: string, row: number): void => {
    try {
      const entered = formula.startsWith('=') ? formula : `=${formula}`;
      sheet.getCell(row, COLUMN).formulas = [[entered]];
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused.add(formula);
    }
  };
  const read = (formula: string, row: number): Answer => {
    if (refused.has(formula)) {
      return { formula, error: 'InvalidArgument', message: perintahMessages.formulaRefused };
    }
    const cell = sheet.getCell(row, COLUMN);
    const value = cell.values[0]?.[0];
    if (cell.valueTypes[0]?.[0] !== 'Error') return { formula, value };
    const message = simulator.workbook.getCellErrorMessage(cell.address);
    return { formula, error: value, ...(message !== undefined && { message }) };
  };
  given.forEach(write);
  await simulator.settle();
  const answers = given.map(read);
  for (const [index, { formula, error }] of answers.entries()) {
    if (error !== '#SPILL!') continue;
    // The formulas below are in the way of its result.
    sheet.delete();
    sheet = worksheets.add(SHEET);
    write(formula, 0);
    await simulator.settle();
    answers[index] = read(formula, 0);
  }
  return answers;
}

export const hitung: Verb = {
  usage: 'hitung < RUMUS.txt',
  help: 'menghitung rumus dari stdin, satu per baris',
  async run(words) {
    const { positionals } = readWords(words, {}, perintahMessages.hitung);
    if (positionals.length > 0) throw new UsageError(perintahMessages.hitung);
    const lines = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim());
    const simulator = await openAddin();
    try {
      await simulator.evaluate(() => Bangkom.prepareWorkbook());
      const answers = await answer(
        simulator,
        lines.filter((line) => line !== ''),
      );
      for (const each of answers) printJson(each);
      return answers.every(({ error }) => error !== 'InvalidArgument');
    } finally {
      simulator.close();
    }
  },
};
