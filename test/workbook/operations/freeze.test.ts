// Freezing turns the add-in's functions into values: on copies unless asked otherwise, never unasked.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addForm, cellsOf, COACHING, fillForm } from './workbooks';

async function adopted(): Promise<Simulator> {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  return simulator;
}

const functionsIn = (simulator: Simulator, name: string): string[] =>
  simulator.workbook.worksheets
    .getItem(name)
    .getUsedRange()
    .formulas.flat()
    .map(String)
    .filter((formula) => formula.includes('BANGKOM.'));

test('nothing happens without a confirmation', async () => {
  const simulator = await adopted();
  const before = functionsIn(simulator, 'Formulir');
  await expect(
    simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: false })),
  ).rejects.toThrow(/setelah Anda menyetujuinya/);
  expect(functionsIn(simulator, 'Formulir')).toEqual(before);
  simulator.close();
});

test('in place: values stay, functions are gone, native formulas are kept', async () => {
  const simulator = await adopted();
  const before = cellsOf(simulator, 'Formulir');
  const result = await simulator.evaluate(() =>
    Bangkom.freezeToValues({ confirmed: true, onCopy: false }),
  );
  expect(result).toMatchObject({ sheets: ['Formulir', 'Rencana'], problems: [] });
  await simulator.settle();
  expect(functionsIn(simulator, 'Formulir')).toEqual([]);
  expect(cellsOf(simulator, 'Formulir')).toEqual(before);
  const formulas = simulator.workbook.worksheets.getItem('Formulir').getUsedRange().formulas.flat();
  expect(formulas.some((formula) => String(formula).includes('tblBentuk[Satuan]'))).toBe(true);
  const again = await simulator.evaluate(() =>
    Bangkom.freezeToValues({ confirmed: true, onCopy: false }),
  );
  expect(again).toMatchObject({ sheets: [], cells: 0, problems: [{ severity: 'W' }] });
  simulator.close();
});

test('on copies: the originals keep their functions', async () => {
  const simulator = await adopted();
  const before = functionsIn(simulator, 'Formulir');
  const { sheets } = await simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: true }));
  expect(sheets).toEqual(['Formulir (nilai)', 'Rencana (nilai)']);
  await simulator.settle();
  expect(functionsIn(simulator, 'Formulir')).toEqual(before);
  expect(functionsIn(simulator, 'Formulir (nilai)')).toEqual([]);
  expect(cellsOf(simulator, 'Formulir (nilai)')[8]).toEqual(cellsOf(simulator, 'Formulir')[8]);
  // The copies are not taken for forms or plans of their own.
  const { plan } = await simulator.evaluate(() => Bangkom.checkWorkbook());
  expect(plan?.rows).toHaveLength(0);
  simulator.close();
});
