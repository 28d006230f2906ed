// The sample year, saved after all its documents are built and calculated anew by LibreOffice: every
// formula of every document gives what the workbook showed before, which is what the computation gives
// (test/workbook/operations/tahun-lengkap.test.ts).
import { readFile } from 'node:fs/promises';
import type { Simulator } from '../../src/simulator/headless';
import { openAddin } from '../addin';
import { sample } from '../cli/headless';
import { beginYear, decideYear, endYear } from '../workbook/operations/tahun-jalan';
import { columnLetters } from '../../src/simulator/excel/address';
import { verify } from '../../src/bangkom/verifikasi';
import { readData } from '../workbook/operations/tahun-contoh';
import { reasonCounts, shownRingkasan } from './figures';
import { recalculate, type Value } from './recalculate';

/** The documents with figures by native formulas. The plan's JP are those of the custom functions. */
const COMPUTED = [
  'Kesenjangan',
  'Kinerja',
  'Kesenjangan Unit',
  'Peta 9 Kotak',
  'IDP',
  'Jadwal',
  'Verifikasi',
  'Rekap JP',
  'Ringkasan',
  'Validasi 20260120',
  'Pemantauan',
  'Capaian Pegawai',
  'Rincian Capaian',
  'Evaluasi',
  'Evaluasi Unit',
];

/** The simulator's engine takes no `*` across the lines of a note, as Excel and LibreOffice do. */
const isAcrossLines = (formula: string): boolean => /^=COUNTIF\(.*"\*V/.test(formula);

/** The cells of a sheet with a formula by address, as the workbook shows them. */
function formulaCells({ workbook }: Simulator, sheet: string): Record<string, Value> {
  const used = workbook.worksheets.getItem(sheet).getUsedRange();
  const { formulas, values, rowIndex, columnIndex } = used;
  const cells: Record<string, Value> = {};
  formulas.forEach((row, rowAt) =>
    row.forEach((formula, columnAt) => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return;
      if (isAcrossLines(formula)) return;
      const address = `${columnLetters(columnIndex + columnAt)}${rowIndex + rowAt + 1}`;
      cells[address] = values[rowAt]?.[columnAt] ?? '';
    }),
  );
  return cells;
}

test('every formula gives what the workbook shows', async () => {
  const simulator = await openAddin({ file: await readFile(sample('tahun-lengkap.xlsx')) });
  await beginYear(simulator);
  await decideYear(simulator);
  const data = readData(simulator);
  await endYear(simulator);
  const shown = COMPUTED.map((sheet) => ({ sheet, cells: formulaCells(simulator, sheet) }));
  const recalculated = await recalculate((await simulator.save()).bytes);
  simulator.close();
  const different = shown.flatMap(({ sheet, cells }) =>
    Object.entries(cells).flatMap(([cell, value]) => {
      // A formula that gives "" is a blank cell to the reader.
      const other = recalculated[sheet]?.[cell] ?? '';
      return other === value ? [] : [{ sheet, cell, value, other }];
    }),
  );
  expect(different).toEqual([]);
  const reasons = reasonCounts(verify({ ...data, rows: data.rencana }));
  const lines = Object.entries(shownRingkasan(recalculated['Ringkasan'] ?? {}));
  const listed = lines.filter(([label]) => /^V\d\.\d+ /.test(label));
  expect(listed.length).toBeGreaterThan(5);
  expect(listed).toEqual(listed.map(([label]) => [label, reasons[label.split(' ')[0] ?? '']]));
  expect(shown.filter(({ cells }) => Object.keys(cells).length === 0)).toEqual([]);
  const count = shown.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
  expect(count).toBeGreaterThan(2000);
});
