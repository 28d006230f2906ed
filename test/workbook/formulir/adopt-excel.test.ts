// Adopting in the workbook: the cells that were there are the same after it, whatever the form is like.
import * as fc from 'fast-check';
import type { Simulator } from '../../../src/simulator/headless';
import { writeXlsx } from '../../../src/simulator/xlsx';
import type { Cell, Grid } from '../../../src/workbook/excel/grid';
import { VARIATIONS } from '../../fixtures/templates';
import { workbookOf, type TemplateSheet } from '../../fixtures/template-sheet';
import { openAddin } from '../../addin';
import { mutated } from './mutations';

interface Look {
  readonly address: string;
  readonly formulas: Grid;
  readonly numberFormat: Grid;
}

function look(simulator: Simulator, name: string, address?: string): Look {
  const sheet = simulator.workbook.worksheets.getItem(name);
  const range = address === undefined ? sheet.getUsedRange() : sheet.getRange(address);
  return {
    address: range.address.slice(range.address.lastIndexOf('!') + 1),
    formulas: range.formulas as Grid,
    numberFormat: range.numberFormat as Grid,
  };
}

/** Adopts twice; every sheet's filled cells must be as before, and the second time changes nothing. */
async function adoptAndCompare(sheets: readonly TemplateSheet[]): Promise<void> {
  const { bytes } = await writeXlsx(null, workbookOf(sheets));
  const simulator = await openAddin({ file: bytes });
  try {
    const filled = sheets.filter(({ rows }) => rows.flat().some((cell) => cell !== ''));
    const before = filled.map(({ name }) => look(simulator, name));
    await simulator.evaluate(() => Bangkom.adoptForm());
    await simulator.settle();
    const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== '';
    filled.forEach(({ name }, index) => {
      const was = before[index];
      const now = look(simulator, name, was?.address);
      was?.formulas.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (!isFilled(cell)) return;
          expect([name, r, c, now.formulas[r]?.[c]]).toEqual([name, r, c, cell]);
          expect(now.numberFormat[r]?.[c]).toBe(was.numberFormat[r]?.[c]);
        });
      });
    });
    const adopted = filled.map(({ name }) => look(simulator, name));
    const { forms } = await simulator.evaluate(() => Bangkom.adoptForm());
    await simulator.settle();
    expect(forms.filter(({ hasChanged }) => hasChanged)).toEqual([]);
    expect(filled.map(({ name }) => look(simulator, name))).toEqual(adopted);
  } finally {
    simulator.close();
  }
}

test('all variations of the corpus in one workbook', async () => {
  const sheets = VARIATIONS.filter(({ date1904 }) => !date1904).flatMap((each, index) =>
    each.sheets.map((sheet, at) => ({ ...sheet, name: `Lembar ${String(index)}-${String(at)}` })),
  );
  await adoptAndCompare(sheets);
});

test('100 random mutations, 50 sheets a workbook', async () => {
  const workbooks = fc.sample(fc.array(mutated, { minLength: 50, maxLength: 50 }), {
    numRuns: 2,
    seed: 20260120,
  });
  for (const sheets of workbooks) {
    await adoptAndCompare(
      sheets.map((sheet, index) => ({ ...sheet, name: `Lembar ${String(index)}` })),
    );
  }
});
