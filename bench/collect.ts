// Collecting many files: 200 workbooks of 10 rows into one plan through the full simulator, and once
// more after edits, which must stay.
import { openAddin } from '../src/cli/addin';
import type { Simulator } from '../src/simulator/headless';
import { formOf } from './lib/forms';
import { benchmark, sample, type Case } from './lib/measure';

const FILES = 200;
const ROWS = 10;
/** Cells that somebody edits in the plan between the two collections. */
const EDITED = 50;

interface ChosenFile {
  readonly name: string;
  readonly bytes: string;
}

async function chosenFiles(): Promise<ChosenFile[]> {
  const files: ChosenFile[] = [];
  for (let index = 1; index <= FILES; index += 1) {
    const bytes = Buffer.from(await formOf(index, ROWS)).toString('base64');
    files.push({ name: `formulir-${index}.xlsx`, bytes });
  }
  return files;
}

const collect = (simulator: Simulator, files: ChosenFile[]): Promise<number> =>
  simulator.evaluate(
    (chosen) => Bangkom.collectFiles(chosen, { tanggal: '2026-01-20' }).then(({ added }) => added),
    files,
  );

/** Cells of the plan below a header. */
function column(simulator: Simulator, header: string) {
  const range = simulator.workbook.tables.getItem('tblRencana').getRange();
  const index = (range.values[0] ?? []).indexOf(header);
  return { at: (row: number) => range.getCell(row + 1, index) };
}

function expectCount(what: string, count: number, expected: number): void {
  if (count !== expected) throw new Error(`${what}: ${count} instead of ${expected}.`);
}

const pertama: Case = {
  name: 'pertama',
  size: FILES,
  start: async () => {
    const files = await chosenFiles();
    return async () => {
      const simulator = await openAddin();
      let added = 0;
      const measured = await sample(async () => {
        added = await collect(simulator, files);
      }, simulator);
      simulator.close();
      expectCount('Rows added', added, FILES * ROWS);
      return measured;
    };
  },
};

const lagi: Case = {
  name: 'sekali lagi, setelah 50 sel diubah',
  size: FILES,
  start: async () => {
    const files = await chosenFiles();
    const simulator = await openAddin();
    await collect(simulator, files);
    await simulator.settle();
    let run = 0;
    return async () => {
      run += 1;
      const { at } = column(simulator, 'Penyelenggara');
      const text = `diubah ${run}`;
      for (let row = 0; row < EDITED; row += 1) at(row * 7).values = [[text]];
      let added = 0;
      const measured = await sample(async () => {
        added = await collect(simulator, files);
      }, simulator);
      expectCount('Rows added again', added, 0);
      const kept = Array.from({ length: EDITED }, (_, row) => at(row * 7).values[0]?.[0]);
      expectCount('Edits kept', kept.filter((value) => value === text).length, EDITED);
      return measured;
    };
  },
};

void benchmark('collect', `Mengumpulkan ${FILES} berkas`, [pertama, lagi]);
