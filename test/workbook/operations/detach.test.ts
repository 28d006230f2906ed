// "Lepas dari Buku Kerja": all that is ours goes, after asking; what the user wrote stays, as values
// where it depended on us.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addForm, addSheet, cellsOf, COACHING, fillForm } from './workbooks';

const detach = (simulator: Simulator, confirmed: boolean) =>
  simulator.evaluate((agreed) => Bangkom.detachWorkbook({ confirmed: agreed }), confirmed);

async function used(): Promise<Simulator> {
  const simulator = await openAddin();
  addForm(simulator);
  addSheet(simulator, 'Hitungan', [['Hitungan saya']]);
  simulator.workbook.names.add('milikSaya', '=Hitungan!$B$2');
  simulator.workbook.names.add('Bangkom_Saya', '=Hitungan!$B$2');
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  await simulator.settle();
  await simulator.evaluate(() => Bangkom.collectForms());
  const cells = simulator.workbook.worksheets.getItem('Hitungan').getRange('A1:C2');
  cells.formulas = [
    ['=JP("coaching",3,"nasional")', '=BANGKOM.JP("seminar",2)', '=COUNTA(tblRencana[Nama])'],
    ['="BANGKOM.JP( dan Rencana! adalah teks"', '=1+1', '=Referensi!A1'],
  ];
  await simulator.settle();
  return simulator;
}

test('asked first: what would go is told, and nothing is done', async () => {
  const simulator = await used();
  const before = simulator.workbook.worksheets.items.map(({ name }) => name);
  const asked = await detach(simulator, false);
  expect(asked).toMatchObject({ needsConfirmation: true, planRows: 2 });
  expect(asked.sheets).toEqual(expect.arrayContaining(['Pengaturan', 'Referensi', 'Rencana']));
  expect(asked.formulas).toBeGreaterThan(4);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name)).toEqual(before);
  simulator.close();
});

test('our sheets, names and settings go; values stay in the place of formulas that need them', async () => {
  const simulator = await used();
  const sheet = simulator.workbook.worksheets.getItem('Hitungan').getRange('A1:C2');
  const values = sheet.values;
  const form = cellsOf(simulator, 'Formulir');
  await detach(simulator, true);
  await simulator.settle();
  const { worksheets, names } = simulator.workbook;
  expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Formulir', 'Hitungan']);
  expect(names.items.map(({ name }) => name)).toEqual(['Bangkom_Saya', 'milikSaya']);
  for (const { name } of worksheets.items) {
    expect(worksheets.getItem(name).names.items).toEqual([]);
  }
  expect(sheet.values).toEqual(values);
  expect(sheet.formulas[0]).toEqual(values[0]);
  expect(sheet.formulas[1]?.slice(0, 2)).toEqual([
    '="BANGKOM.JP( dan Rencana! adalah teks"',
    '=1+1',
  ]);
  expect(cellsOf(simulator, 'Formulir')).toEqual(form);
  expect(await detach(simulator, false)).toMatchObject({ sheets: [], names: [], formulas: 0 });
  simulator.close();
});

test('a sheet of the user called Verifikasi, or like any of ours, stays', async () => {
  const simulator = await openAddin();
  addSheet(simulator, 'Verifikasi', [['milik saya']]);
  addSheet(simulator, 'Rencana', [['juga milik saya']]);
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.buildVerifikasi());
  await detach(simulator, true);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name)).toEqual([
    'Sheet1',
    'Verifikasi',
    'Rencana',
    'Formulir',
  ]);
  expect(cellsOf(simulator, 'Rencana')).toEqual([['juga milik saya']]);
  simulator.close();
});

test('nothing of ours is left behind but the marks of copies: settings, rules of colour, lists', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  await simulator.evaluate(async () => {
    const [form] = await Bangkom.readFormReadings();
    const columns = Object.fromEntries(
      (form?.columns ?? []).flatMap(({ field, column }) => (field ? [[field, column]] : [])),
    );
    if (form) await Bangkom.confirmMapping(form.sheet, form.address, { columns });
  });
  expect(Object.keys(simulator.workbook.toContent().settings)).toContain(
    'Bangkom_PemetaanFormulir',
  );
  await simulator.evaluate(() => Bangkom.prepareToSend());
  await detach(simulator, true);
  await simulator.settle();
  const { sheets, settings, names } = simulator.workbook.toContent();
  expect(settings).toEqual({});
  const marks = names.map(({ name, sheet }) => `${name} ${sheet ?? ''}`);
  expect(marks.sort()).toEqual([
    '_bangkom_asli Formulir',
    '_bangkom_asli Formulir (kirim)',
    '_bangkom_peran Formulir (kirim)',
  ]);
  for (const { conditionalFormats, dataValidations } of sheets) {
    expect(conditionalFormats).toEqual([]);
    expect(JSON.stringify(dataValidations)).not.toContain('Bangkom_');
  }
  simulator.close();
});

test('copies are still copies when the workbook is used again: nothing is collected twice', async () => {
  const simulator = await used();
  simulator.workbook.worksheets.getItem('Rencana').copy('End');
  await simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: true }));
  await simulator.evaluate(() => Bangkom.prepareToSend());
  await detach(simulator, true);
  await simulator.settle();
  const names = simulator.workbook.worksheets.items.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Formulir (nilai)',
      'Formulir (kirim)',
      'Rencana (nilai)',
      'Rencana (2)',
    ]),
  );
  expect(await simulator.evaluate(() => Bangkom.collectForms())).toMatchObject({
    forms: 1,
    added: 2,
    rows: 2,
  });
  // Without its original the copy is what the user has.
  simulator.workbook.worksheets.getItem('Formulir').delete();
  simulator.workbook.worksheets.getItem('Formulir (nilai)').delete();
  expect(await simulator.evaluate(() => Bangkom.collectForms())).toMatchObject({ forms: 1 });
  simulator.close();
});

test('a workbook of our sheets alone keeps one blank sheet', async () => {
  const simulator = await openAddin();
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
  simulator.workbook.worksheets.getItem('Sheet1').delete();
  await detach(simulator, true);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Lembar1']);
  simulator.close();
});
