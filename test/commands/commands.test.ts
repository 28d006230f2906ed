// The ribbon buttons: each does its work, shows the sheet it made, and completes its event.
import { openAddin } from '../addin';
import { addForm } from '../workbook/operations/workbooks';

/** A workbook with the pane hidden, and whether the pane has been shown since. */
async function withHiddenPane() {
  const states: unknown[] = [];
  const simulator = await openAddin({ onVisibilityChanged: (state) => states.push(state) });
  await simulator.evaluate(() => Office.addin.hide());
  states.length = 0;
  return { simulator, isPaneShown: () => states.includes('Visible') };
}

const activeSheet = (simulator: Awaited<ReturnType<typeof openAddin>>): string =>
  simulator.workbook.worksheets.getActiveWorksheet().name;

test('"Siapkan Buku Kerja" ends on the plan', async () => {
  const { simulator, isPaneShown } = await withHiddenPane();
  await simulator.invokeRibbon('siapkanBukuKerja');
  expect(activeSheet(simulator)).toBe('Rencana');
  expect(isPaneShown()).toBe(false);
  simulator.close();
});

test('"Buat Verifikasi" ends on the document, and opens the pane for what there is to tell', async () => {
  const { simulator, isPaneShown } = await withHiddenPane();
  addForm(simulator);
  await simulator.invokeRibbon('buatVerifikasi');
  expect(activeSheet(simulator)).toBe('Verifikasi');
  expect(isPaneShown()).toBe(true);
  simulator.close();
});

test('a failure completes the event too, and is told in the pane', async () => {
  const { simulator, isPaneShown } = await withHiddenPane();
  simulator.setFault(() => ({ code: 5004 }));
  await simulator.invokeRibbon('siapkanBukuKerja');
  expect(isPaneShown()).toBe(true);
  simulator.setFault(undefined);
  await simulator.invokeRibbon('siapkanBukuKerja');
  expect(activeSheet(simulator)).toBe('Rencana');
  simulator.close();
});

test('"Bekukan ke Nilai" only opens the pane, which asks first', async () => {
  const { simulator, isPaneShown } = await withHiddenPane();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  await simulator.invokeRibbon('bekukanKeNilai');
  expect(isPaneShown()).toBe(true);
  const formulas = simulator.workbook.worksheets.getItem('Formulir').getUsedRange().formulas.flat();
  expect(formulas.some((formula) => String(formula).includes('BANGKOM.JP'))).toBe(true);
  simulator.close();
});
