// Older Excel, and files that were saved and opened again: the same result.
import { openAddin } from '../../addin';
import { addForm, addSheet, COACHING, fillForm, TANGGAL, tableRows } from './workbooks';
import { templateRows } from '../sheets/formulir/template';

test('the main job needs nothing above ExcelApi 1.9', async () => {
  const simulator = await openAddin({ requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  fillForm(simulator, 'Formulir', 8, COACHING);
  addSheet(simulator, 'Formulir Dua', templateRows());
  const build = () =>
    simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
  expect(await build()).toMatchObject({ sheet: 'Verifikasi', counts: { perluTelaah: 4 } });
  expect(await build()).toMatchObject({ sheet: 'Verifikasi', counts: { perluTelaah: 4 } });
  await simulator.settle();
  expect(tableRows(simulator, 'tblRencana')).toHaveLength(4);
  expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({
    'JP (hitung)': 6,
    'JP (diakui)': 4,
  });
  expect(tableRows(simulator, 'tblVerifikasi').map((row) => row.Hasil)).toEqual([
    'PERLU TELAAH',
    'PERLU TELAAH',
    'PERLU TELAAH',
    'PERLU TELAAH',
  ]);
  simulator.close();
});

test('a saved file is known again: nothing is prepared, adopted or collected twice', async () => {
  const first = await openAddin();
  addForm(first);
  await first.evaluate(() => Bangkom.adoptForm());
  fillForm(first, 'Formulir', 8, COACHING);
  const build = { tanggal: TANGGAL, file: 'usulan.xlsx' };
  await first.evaluate((options) => Bangkom.buildVerifikasi(options), build);
  const { bytes } = await first.save();
  const rows = tableRows(first, 'tblVerifikasi');
  first.close();

  const second = await openAddin({ file: bytes });
  expect(await second.evaluate(() => Bangkom.prepareWorkbook())).toMatchObject({
    created: [],
    mended: [],
    names: [],
    problems: [],
  });
  const { forms } = await second.evaluate(() => Bangkom.adoptForm());
  expect(forms).toMatchObject([{ hasChanged: false }]);
  const collected = await second.evaluate((options) => Bangkom.collectForms(options), build);
  expect(collected).toMatchObject({ added: 0, updated: 0, rows: 2 });
  await second.evaluate((options) => Bangkom.buildVerifikasi(options), build);
  await second.settle();
  expect(tableRows(second, 'tblVerifikasi')).toEqual(rows);
  second.close();
});

test('other files are collected by their place, and their IDs are not trusted', async () => {
  const source = await openAddin();
  addForm(source);
  const read = await source.evaluate(() => Bangkom.readFormRows({ file: 'bagian.xlsx' }));
  expect(read.incoming.map(({ asal }) => asal)).toEqual([
    'bagian.xlsx!Formulir!9',
    'bagian.xlsx!Formulir!10',
  ]);
  source.close();
  const target = await openAddin();
  const collect = () =>
    target.evaluate((incoming) => Bangkom.collectForms({ incoming }), read.incoming);
  expect(await collect()).toMatchObject({ added: 2, rows: 2 });
  expect(await collect()).toMatchObject({ added: 0, updated: 0, rows: 2 });
  target.close();
});

test('a damaged Referensi is mended, and local spellings stay', async () => {
  const simulator = await openAddin();
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
  const { tables } = simulator.workbook;
  tables.getItem('tblKonversiJP').getRange().getCell(1, 5).values = [[99]];
  tables.getItem('tblAliasSetempat').getRange().getCell(1, 0).values = [['ngopi bareng']];
  tables.getItem('tblAliasSetempat').getRange().getCell(1, 1).values = [['Coaching']];
  tables.getItem('tblLingkup').delete();
  const result = await simulator.evaluate(() => Bangkom.prepareWorkbook());
  expect(result.mended).toEqual(['tblKonversiJP', 'tblLingkup']);
  expect(tableRows(simulator, 'tblKonversiJP')[0]?.['JP per Satuan']).toBe(20);
  expect(tableRows(simulator, 'tblAliasSetempat')[0]?.['Ejaan Setempat']).toBe('ngopi bareng');
  // A local spelling decides nothing: it says how the cell can be mended.
  const rows = templateRows();
  const row = rows[8];
  if (row) row[6] = 'Ngopi Bareng strategi - Nonklasikal';
  addSheet(simulator, 'Formulir', rows);
  const { forms, problems } = await simulator.evaluate(() => Bangkom.checkWorkbook());
  expect(forms[0]?.rows[0]?.bentuk).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({
      severity: 'W',
      cell: 'G9',
      mend: 'Coaching (pembimbingan) strategi - Nonklasikal',
    }),
  );
  simulator.close();
});

test('a table of Referensi that grew is brought back, and what stands beside it stays', async () => {
  const simulator = await openAddin();
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
  const table = simulator.workbook.tables.getItem('tblLingkup');
  const rows = tableRows(simulator, 'tblLingkup').length;
  const width = table.getHeaderRowRange().values[0]?.length ?? 0;
  table.columns.add(undefined, [['Catatan saya'], ...Array<[string]>(rows).fill(['milik saya'])]);
  table.rows.add(undefined, [[...Array<string>(width).fill('tambahan'), 'juga milik saya']]);
  const { mended } = await simulator.evaluate(() => Bangkom.prepareWorkbook());
  expect(mended).toEqual(['tblLingkup']);
  expect(tableRows(simulator, 'tblLingkup').map((row) => row['Catatan saya'])).toEqual(
    Array(rows).fill('milik saya'),
  );
  const below = table.getRange().getLastRow().getOffsetRange(1, 0).values[0];
  expect(below).toEqual([...Array<string>(width).fill(''), 'juga milik saya']);
  simulator.close();
});
