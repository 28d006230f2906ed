// What stands in the way: each obstacle has its message and its way out, and nothing of the user's is lost.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addForm, addSheet, cellsOf, tableRows, TANGGAL } from './workbooks';

const names = (simulator: Simulator): string[] =>
  simulator.workbook.worksheets.items.map(({ name }) => name);
const adopt = (simulator: Simulator) => simulator.evaluate(() => Bangkom.adoptForm());
const prepare = (simulator: Simulator) => simulator.evaluate(() => Bangkom.prepareWorkbook());
const build = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);

test('a hidden sheet with a form is read and adopted, and one warning says so', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  simulator.workbook.worksheets.getItem('Formulir').visibility = 'Hidden';
  const { problems } = await adopt(simulator);
  expect(problems.filter(({ code }) => code === 'formulir.tersembunyi')).toHaveLength(1);
  expect(await simulator.evaluate(() => Bangkom.collectForms())).toMatchObject({ added: 2 });
  simulator.close();
});

test('a protected sheet: its name and the way out, before anything of it is changed', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await prepare(simulator);
  const before = cellsOf(simulator, 'Formulir');
  simulator.workbook.worksheets.getItem('Formulir').protection.protect();
  const { forms, problems } = await adopt(simulator);
  expect(forms).toMatchObject([{ hasChanged: false }]);
  expect(problems.find(({ code }) => code === 'formulir.diproteksi')?.message).toMatch(
    /Lembar "Formulir" diproteksi. Buka proteksinya/,
  );
  expect(cellsOf(simulator, 'Formulir')).toEqual(before);
  simulator.workbook.worksheets.getItem('Formulir').protection.unprotect();
  expect((await adopt(simulator)).forms).toMatchObject([{ hasChanged: true }]);
  simulator.close();
});

test('a protected plan: each work names it and leaves nothing behind', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  const { protection } = simulator.workbook.worksheets.getItem('Rencana');
  simulator.workbook.tables.getItem('tblRencana').rows.getItemAt(1).delete();
  protection.protect();
  const before = names(simulator);
  for (const operation of ['collectForms', 'buildVerifikasi', 'startNextYear'] as const) {
    const work = simulator.evaluate(
      (name, tanggal) =>
        (Bangkom[name] as (options: object) => Promise<unknown>)({ tanggal, confirmed: true }),
      operation,
      TANGGAL,
    );
    await expect(work).rejects.toThrow(/Lembar "Rencana" diproteksi. Buka proteksinya/);
    expect(names(simulator)).toEqual(before);
  }
  protection.unprotect();
  expect(await simulator.evaluate(() => Bangkom.collectForms())).toMatchObject({ added: 1 });
  simulator.close();
});

test('a protected structure: no sheet can be added, and that is said; opened, the work goes on', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const before = names(simulator);
  simulator.workbook.protection.protect();
  await expect(prepare(simulator)).rejects.toThrow(/Struktur buku kerja ini diproteksi/);
  await expect(build(simulator)).rejects.toThrow(/Struktur buku kerja ini diproteksi/);
  expect(names(simulator)).toEqual(before);
  simulator.workbook.protection.unprotect();
  await prepare(simulator);
  expect(names(simulator)).toContain('Rencana');
  simulator.close();
});

test('names of the user stay what they are: tables, workbook names and sheets called like ours', async () => {
  const simulator = await openAddin();
  addSheet(simulator, 'Data', [
    ['No', 'Isi'],
    [1, 'saya'],
  ]);
  const sheet = simulator.workbook.worksheets.getItem('Data');
  sheet.tables.add(sheet.getRange('A1:B2'), true).name = 'tblRencana';
  simulator.workbook.names.add('JP', '=Data!$A$2');
  simulator.workbook.names.add('KESENJANGAN', '=Data!$B$2');
  addSheet(simulator, 'Verifikasi', [['milik saya']]);
  addSheet(simulator, 'Pengaturan', [['juga milik saya']]);
  const { problems } = await prepare(simulator);
  const codes = problems.map(({ code }) => code);
  expect(codes).toContain('workbook.tabelTerpakai');
  expect(problems.filter(({ code }) => code === 'workbook.namaTerpakai')).toHaveLength(2);
  for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
  expect(simulator.workbook.names.getItem('JP').formula).toBe('=Data!$A$2');
  expect(tableRows(simulator, 'tblRencana')).toEqual([{ No: 1, Isi: 'saya' }]);
  expect(cellsOf(simulator, 'Verifikasi')).toEqual([['milik saya']]);
  expect(cellsOf(simulator, 'Pengaturan')).toEqual([['juga milik saya']]);
  expect(names(simulator)).toContain('Pengaturan (Bangkom)');
  simulator.close();
});

test('a sheet of the user named like one that is being built is never deleted', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  addSheet(simulator, 'Rencana (sedang dibuat)', [['catatan saya']]);
  addSheet(simulator, 'Verifikasi (sedang dibuat)', [['punya saya']]);
  simulator.workbook.worksheets.add('Referensi (sedang dibuat)');
  await prepare(simulator);
  expect(names(simulator)).toEqual(expect.arrayContaining(['Rencana', 'Referensi']));
  expect(names(simulator)).not.toContain('Referensi (sedang dibuat)');
  expect(cellsOf(simulator, 'Rencana (sedang dibuat)')).toEqual([['catatan saya']]);
  await expect(build(simulator)).rejects.toThrow(/Ganti nama lembar itu, lalu coba lagi/);
  expect(cellsOf(simulator, 'Verifikasi (sedang dibuat)')).toEqual([['punya saya']]);
  simulator.workbook.worksheets.getItem('Verifikasi (sedang dibuat)').name = 'Saya';
  await build(simulator);
  expect(names(simulator)).toEqual(expect.arrayContaining(['Verifikasi', 'Saya']));
  simulator.close();
});

test('a sheet without columns to the right: told, and the form stays as it is', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const sheet = simulator.workbook.worksheets.getItem('Formulir');
  sheet.getRange('XFD9').values = [['ujung']];
  sheet.getRange('H9').values = [['menghalangi']];
  const { forms, problems } = await adopt(simulator);
  expect(forms).toMatchObject([{ hasChanged: false }]);
  const told = problems.find(({ code }) => code === 'formulir.lembarPenuh');
  expect(told).toMatchObject({ sheet: 'Formulir', message: expect.stringContaining('kolom') });
  expect(sheet.getRange('XFD9').values).toEqual([['ujung']]);
  sheet.getRange('H9').clear();
  expect((await adopt(simulator)).forms).toMatchObject([{ hasChanged: true }]);
  simulator.close();
});

test('a plan without rows below it: told, nothing is pushed off the sheet, and done once there is room', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await prepare(simulator);
  const plan = simulator.workbook.worksheets.getItem('Rencana');
  plan.getRange('B6').values = [['catatan saya']];
  plan.getRange('C1048576').values = [['ujung']];
  const before = cellsOf(simulator, 'Formulir');
  simulator.workbook.tables.getItem('tblRencana').resize('Rencana!A3:AJ5');
  plan.getRange('B4:B5').values = [['198401012009121001'], ['198401012009121001']];
  const collect = () => simulator.evaluate(() => Bangkom.collectForms());
  await expect(collect()).rejects.toThrow(/Lembar "Rencana" penuh: .* 2 baris lagi/);
  expect(plan.getRange('B6').values).toEqual([['catatan saya']]);
  expect(plan.getRange('C1048576').values).toEqual([['ujung']]);
  expect(cellsOf(simulator, 'Formulir')).toEqual(before);
  plan.getRange('C1048576').clear();
  expect(await collect()).toMatchObject({ added: 2, rows: 4 });
  expect(plan.getRange('B8').values).toEqual([['catatan saya']]);
  simulator.close();
});

test.each([
  [5004, /Tekan Enter/],
  [7000, /diproteksi atau hanya dapat dibaca/],
  [5012, /lagi/],
])(
  'a request that Excel refuses with %i: what to do, and done when it is run again',
  async (code, message) => {
    const simulator = await openAddin();
    addForm(simulator);
    simulator.setFault((index) => (index === 3 ? { code } : undefined));
    await expect(adopt(simulator)).rejects.toThrow(message);
    simulator.setFault(undefined);
    expect((await adopt(simulator)).forms).toMatchObject([{ hasChanged: true }]);
    simulator.close();
  },
);

test('two forms without NIP on one sheet, of people with one name and post, are two persons', async () => {
  const simulator = await openAddin();
  const { templateRows } = await import('../sheets/formulir/template');
  const second = templateRows().map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? cell.replace(/ (strategi|promosi)/g, ' arah') : cell,
    ),
  );
  addSheet(simulator, 'Berdua', [...templateRows(), [], [], ...second]);
  expect(await build(simulator)).toMatchObject({});
  await simulator.settle();
  const persons = tableRows(simulator, 'tblRekapJP');
  expect(persons).toHaveLength(2);
  expect(tableRows(simulator, 'tblRencana').map(({ Asal }) => Asal)).toEqual([
    expect.stringMatching(/!Berdua \(A1\)!9$/),
    expect.stringMatching(/!Berdua \(A1\)!10$/),
    expect.stringMatching(/!Berdua \(A14\)!22$/),
    expect.stringMatching(/!Berdua \(A14\)!23$/),
  ]);
  // Rows inserted above move the forms, not the rows of the plan.
  simulator.workbook.worksheets.getItem('Berdua').getRange('1:2').insert('Down');
  await simulator.settle();
  const again = await simulator.evaluate(() => Bangkom.collectForms());
  expect(again).toMatchObject({ added: 0, rows: 4, conflicts: [] });
  simulator.close();
});
