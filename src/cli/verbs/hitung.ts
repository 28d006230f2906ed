// `hitung`: evaluates formulas of stdin, one a line, in cells of a prepared workbook.
import { text } from 'node:stream/consumers';
import { openAddin } from '../addin';
import { printJson, UsageError, type Verb } from '../verb';

const SHEET = 'Hitung';

export const hitung: Verb = {
  usage: 'hitung < RUMUS.txt',
  help: 'menghitung rumus dari stdin, satu per baris',
  async run(words) {
    if (words.length > 0)
      throw new UsageError('hitung membaca rumus dari stdin dan tidak menerima kata lain.');
    const formulas = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim());
    const given = formulas.filter((formula) => formula !== '');
    const simulator = await openAddin();
    try {
      await simulator.evaluate(() => Bangkom.prepareWorkbook());
      const sheet = simulator.workbook.worksheets.add(SHEET);
      // One column apart, so that a spilled result has room to its right and none is blocked below.
      given.forEach((formula, index) => {
        sheet.getCell(index, 0).formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
      });
      await simulator.settle();
      given.forEach((formula, index) => {
        const cell = sheet.getCell(index, 0);
        const value = cell.values[0]?.[0];
        if (cell.valueTypes[0]?.[0] !== 'Error') return printJson({ formula, value });
        const message = simulator.workbook.getCellErrorMessage(cell.address);
        printJson({ formula, error: value, ...(message !== undefined && { message }) });
      });
      return true;
    } finally {
      simulator.close();
    }
  },
};
