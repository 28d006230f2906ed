// The row that the pane shows: a selection asks Excel for little, however long the sheet is, and what is
// shown is what the cells hold.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addForm, addSheet, tableCell, TANGGAL, traffic } from './workbooks';

const FORMS = 60;
/** Rows of a form, with two blank ones below it. */
const HEIGHT = templateRows().length + 2;

let simulator: Simulator;
beforeAll(async () => {
  simulator = await openAddin({ calculation: false });
  addForm(simulator);
  await simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  const rows = Array.from({ length: FORMS }, () => [...templateRows(), [], []]).flat();
  addSheet(simulator, 'Banyak', rows);
  await simulator.evaluate(async () => {
    const stop = await Bangkom.watchWorkbook(() => undefined);
    Object.assign(globalThis, { stopWatching: stop });
  });
});
afterAll(async () => {
  await simulator.evaluate(() => (globalThis as { stopWatching?: () => unknown }).stopWatching?.());
  simulator.close();
});

const select = (sheet: string, address: string) => {
  simulator.workbook.worksheets.getItem(sheet).getRange(address).select();
  return traffic(simulator, () => simulator.evaluate(() => Bangkom.readSelectedRow()));
};
const shown = (read: Awaited<ReturnType<typeof select>>, key: string) =>
  read.result?.fields.find((field) => field.key === key)?.shown;

test('another row of a long sheet of forms costs a few small requests', async () => {
  const whole = await select('Banyak', 'C9');
  const next = await select('Banyak', `C${9 + HEIGHT * (FORMS - 1)}`);
  process.stdout.write(
    `Selecting a row in ${FORMS} forms: first ${whole.batches} requests, ${whole.length} characters; ` +
      `then ${next.batches} requests, ${next.length} characters\n`,
  );
  expect(next.result).toMatchObject({ kind: 'formulir', row: 9 + HEIGHT * (FORMS - 1) });
  expect(shown(next, 'standar')).toBe(
    'Mampu mengembangkan strategi kebijakan iklim penanaman modal',
  );
  expect(next.batches).toBeLessThanOrEqual(6);
  expect(next.length).toBeLessThan(whole.length / 10);
  const head = await select('Banyak', `B${4 + HEIGHT}`);
  expect(head.result).toMatchObject({ kind: 'kepala' });
  expect(head.batches).toBeLessThanOrEqual(6);
});

test('a row of the plan is read alone', async () => {
  await select('Rencana', 'A4');
  const row = await select('Rencana', 'A5');
  expect(row.result).toMatchObject({ kind: 'rencana', row: 5 });
  expect(row.batches).toBeLessThanOrEqual(4);
});

test('what others type, what the pane writes, and a changed setting are all shown', async () => {
  const sheet = simulator.workbook.worksheets.getItem('Banyak');
  sheet.getRange('D9').values = [['Diketik di sel']];
  expect(shown(await select('Banyak', 'C9'), 'nyata')).toBe('Diketik di sel');
  const again = await simulator.evaluate(async () => {
    const row = await Bangkom.readSelectedRow();
    const field = row?.fields.find(({ key }) => key === 'nyata');
    if (row && field) await Bangkom.writeField(row.sheet, field, 'Ditulis dari panel');
    return (await Bangkom.readSelectedRow())?.fields.find(({ key }) => key === 'nyata')?.shown;
  });
  expect(again).toBe('Ditulis dari panel');
  expect(sheet.getRange('D9').values).toEqual([['Ditulis dari panel']]);

  tableCell(simulator, 'tblRencana', 0, 'Level Standar').values = [[4]];
  tableCell(simulator, 'tblRencana', 0, 'Level Nyata').values = [[2]];
  expect((await select('Rencana', 'A4')).result).toMatchObject({ kesenjangan: 'Sedang' });
  for (const [name, value] of [
    ['Bangkom_AmbangTinggi', 4],
    ['Bangkom_AmbangSedang', 3],
  ] as const) {
    simulator.workbook.names.getItem(name).getRange().values = [[value]];
  }
  expect((await select('Rencana', 'A4')).result).toMatchObject({ kesenjangan: 'Rendah' });
});
