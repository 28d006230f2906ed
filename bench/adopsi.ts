// Speed of "Lengkapi Formulir": one form, and a workbook of fifty, in the full simulator.
import { openAddin } from '../src/cli/addin';
import { formOf } from './lib/forms';
import { benchmark, sample, type Case } from './lib/measure';

const ROWS = 10;

const adopsi = (forms: number): Case => ({
  name: `formulir dengan ${ROWS} baris`,
  size: forms,
  start: async () => {
    const file = await formOf(1, ROWS, forms);
    return async () => {
      const simulator = await openAddin({ file });
      let adopted = 0;
      const measured = await sample(async () => {
        adopted = await simulator.evaluate(() =>
          Bangkom.adoptForm().then((result) => result.forms.length),
        );
      }, simulator);
      simulator.close();
      if (adopted !== forms) throw new Error(`${adopted} of ${forms} forms were adopted.`);
      return measured;
    };
  },
});

void benchmark('adopsi', 'Lengkapi formulir', [1, 50].map(adopsi));
