// What people do to our sheets while they work: they filter, copy and sort them, type, and ask for two
// things at once. Nothing of theirs is lost by it, and nothing of it is misread.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { activity, build, collect, PLAN } from './verified';
import { addForm, cellsOf, tableCell, tableRows, TANGGAL } from './workbooks';

const names = (simulator: Simulator): string[] =>
  simulator.workbook.worksheets.items.map(({ name }) => name);
const activities = (simulator: Simulator) =>
  tableRows(simulator, 'tblRencana').map((row) => row['Nama Pengembangan']);

describe('a filtered plan', () => {
  test('each row gets its own content, hidden ones too', async () => {
    const simulator = await openAddin();
    await collect(simulator);
    const sheet = simulator.workbook.worksheets.getItem('Rencana');
    sheet.getRange('5:6').rowHidden = true;
    const changed = PLAN.map(({ row, ...incoming }, index) => ({
      ...incoming,
      row: { ...row, penyelenggara: `Penyelenggara ${'ABCD'[index] ?? ''}`, jumlah: index + 1 },
    }));
    await collect(simulator, changed);
    expect(
      tableRows(simulator, 'tblRencana').map((row) => [
        row['Nama Pengembangan'],
        row['Penyelenggara'],
        row['Jumlah'],
      ]),
    ).toEqual([
      ['Kebijakan', 'Penyelenggara A', 1],
      ['Anggaran', 'Penyelenggara B', 2],
      ['Pengadaan', 'Penyelenggara C', 3],
      ['Kearsipan', 'Penyelenggara D', 4],
    ]);
    expect(sheet.getRange('5:6').rowHidden).toBe(true);
    const before = tableRows(simulator, 'tblRencana').map((row) => row['JP (hitung)']);
    await simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: true, onCopy: false }));
    expect(tableRows(simulator, 'tblRencana').map((row) => row['JP (hitung)'])).toEqual(before);
    simulator.close();
  });

  test('a filtered form gets its columns and IDs', async () => {
    const [plain, filtered] = [await openAddin(), await openAddin()];
    for (const simulator of [plain, filtered]) {
      addForm(simulator);
      if (simulator === filtered) {
        const sheet = simulator.workbook.worksheets.getItem('Formulir');
        sheet.autoFilter.apply(sheet.getUsedRange());
        sheet.getRange('8:8').rowHidden = true;
      }
      await simulator.evaluate(() => Bangkom.adoptForm());
      await collect(simulator, []);
    }
    expect(cellsOf(filtered, 'Formulir')).toEqual(cellsOf(plain, 'Formulir'));
    plain.close();
    filtered.close();
  });
});

test('a plan with a totals row grows above it, and loses neither row nor total', async () => {
  const simulator = await openAddin();
  await collect(simulator, PLAN.slice(0, 2));
  const plan = simulator.workbook.tables.getItem('tblRencana');
  plan.columns.add(undefined, [['Dua kali'], ['=Q4*2'], ['=Q5*2']]);
  plan.showTotals = true;
  plan.getTotalRowRange().getCell(0, 1).values = [['jumlah kami']];
  plan.worksheet.getRange('B12').values = [['di bawah tabel']];
  for (const added of [2, 0]) expect(await collect(simulator)).toMatchObject({ added });
  expect(plan.showTotals).toBe(true);
  expect(plan.getTotalRowRange().values[0]?.slice(0, 2)).toEqual(['Total', 'jumlah kami']);
  expect(activities(simulator).slice(0, -1)).toEqual([
    'Kebijakan',
    'Anggaran',
    'Pengadaan',
    'Kearsipan',
  ]);
  expect(plan.worksheet.getRange('B14').values).toEqual([['di bawah tabel']]);
  const doubled = plan.columns.getItem('Dua kali').getDataBodyRange();
  expect(doubled.formulas).toEqual([['=Q4*2'], ['=Q5*2'], ['=Q6*2'], ['=Q7*2']]);
  simulator.close();
});

test('a copy that somebody made of Verifikasi stays, and the notes come from the original', async () => {
  const simulator = await openAddin();
  await collect(simulator);
  await build(simulator);
  const { worksheets } = simulator.workbook;
  worksheets.getItem('Verifikasi').copy('Beginning');
  const [copy = ''] = names(simulator);
  expect(copy).toBe('Verifikasi (2)');
  worksheets.getItem(copy).name = 'Cadangan';
  const note = worksheets.getItem('Cadangan').getRange('A90');
  note.values = [['cadangan saya']];
  tableCell(simulator, 'tblVerifikasi', 0, 'Alasan Telaah').values = [['sudah ditelepon']];
  await build(simulator);
  await build(simulator);
  expect(tableRows(simulator, 'tblVerifikasi')[0]?.['Alasan Telaah']).toBe('sudah ditelepon');
  expect(note.values).toEqual([['cadangan saya']]);
  expect(names(simulator).filter((name) => name.startsWith('Verifikasi'))).toEqual(['Verifikasi']);
  simulator.close();
});

test('rows that were sorted are found where they are now', async () => {
  const simulator = await openAddin();
  await collect(simulator, [
    ...PLAN,
    {
      row: activity(3, 'Aaa', { jumlah: null }),
      asal: 'contoh.xlsx!Identifikasi!20',
      idBaris: null,
    },
  ]);
  await simulator.evaluate(async () => {
    await Bangkom.watchWorkbook(() => undefined);
  });
  const places = async () => {
    const { groups } = await simulator.evaluate(
      (tanggal) => Bangkom.checkByPerson({ tanggal }),
      TANGGAL,
    );
    return groups
      .flatMap(({ findings }) => findings)
      .filter(({ code, sheet }) => code === 'rencana.kosong' && sheet === 'Rencana')
      .map(({ cell }) => cell);
  };
  const before = await places();
  expect(before).toHaveLength(1);
  const headers = simulator.workbook.tables.getItem('tblRencana').getHeaderRowRange().values[0];
  const key = (headers ?? []).indexOf('Nama Pengembangan');
  simulator.workbook.tables.getItem('tblRencana').sort.apply([{ key, ascending: true }]);
  await simulator.settle();
  expect(activities(simulator)[0]).toBe('Aaa');
  const after = await places();
  expect(after).toEqual([before[0]?.replace(/\d+/, '4')]);
  simulator.close();
});

test('while a cell is being edited the pane waits, and work that was asked for is refused', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  simulator.setCellEdit(true);
  let isDone = false;
  const reading = simulator
    .evaluate(() => Bangkom.describeWorkbook())
    .finally(() => {
      isDone = true;
    });
  await expect(simulator.evaluate(() => Bangkom.prepareWorkbook())).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
  expect(isDone).toBe(false);
  simulator.setCellEdit(false);
  expect((await reading).forms).toHaveLength(1);
  simulator.close();
});

test('two things asked for at once are done one after the other', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const results = await simulator.evaluate(
    (incoming, tanggal) =>
      Promise.all([
        Bangkom.buildVerifikasi({ incoming, tanggal }),
        Bangkom.prepareWorkbook(),
        Bangkom.buildVerifikasi({ incoming, tanggal }),
        Bangkom.collectForms({ incoming, tanggal }),
      ]).then(([first, , second, third]) => [first.sheet, second.sheet, third.added]),
    PLAN,
    TANGGAL,
  );
  expect(results).toEqual(['Verifikasi', 'Verifikasi', 0]);
  expect(activities(simulator)).toHaveLength(6);
  expect(names(simulator).filter((name) => /Rencana|\(/.test(name))).toEqual(['Rencana']);
  simulator.close();
});

test('forms on a sheet that is protected by now are collected; only their IDs cannot be written', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  await simulator.settle();
  const sheet = simulator.workbook.worksheets.getItem('Formulir');
  const before = cellsOf(simulator, 'Formulir');
  sheet.protection.protect();
  const result = await collect(simulator, []);
  expect(result).toMatchObject({ added: 2 });
  expect(result.problems.find(({ code }) => code === 'formulir.diproteksi')?.message).toMatch(
    /ID Baris tidak ditulis/,
  );
  expect(cellsOf(simulator, 'Formulir')).toEqual(before);
  expect(await collect(simulator, [])).toMatchObject({ added: 0, updated: 0 });
  sheet.protection.unprotect();
  await collect(simulator, []);
  expect(cellsOf(simulator, 'Formulir')).not.toEqual(before);
  expect(activities(simulator)).toHaveLength(2);
  simulator.close();
});

test('formulas whose functions have not answered yet are not frozen', async () => {
  const simulator = await openAddin();
  const cell = simulator.workbook.worksheets.getItem('Sheet1').getRange('B2');
  const formula = '=IF(TRUE,"#BUSY!",BANGKOM.JP("coaching",3,"nasional"))';
  cell.formulas = [[formula]];
  await expect(
    simulator.evaluate(() => Bangkom.freezeToValues({ confirmed: true, onCopy: false })),
  ).rejects.toThrow(/masih dihitung/);
  expect(cell.formulas).toEqual([[formula]]);
  simulator.close();
});

test('the pane writes numbers as numbers, and over no formula', async () => {
  const simulator = await openAddin();
  await collect(simulator);
  const amount = tableCell(simulator, 'tblRencana', 0, 'Jumlah');
  const provider = tableCell(simulator, 'tblRencana', 0, 'Penyelenggara');
  amount.numberFormat = [['@']];
  amount.values = [['']];
  provider.numberFormat = [['General']];
  provider.formulas = [['="BP"&"SDM"']];
  amount.select();
  const write = (key: string, text: string) =>
    simulator.evaluate(
      async (wanted, typed) => {
        const row = await Bangkom.readSelectedRow();
        const field = row?.fields.find((each) => each.key === wanted);
        return row && field && Bangkom.writeField(row.sheet, field, typed);
      },
      key,
      text,
    );
  expect(await write('jumlah', '12')).toEqual({ kind: 'written' });
  expect(amount.values).toEqual([[12]]);
  expect(await write('penyelenggara', 'LAN')).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(/berisi rumus/) as string,
  });
  expect(provider.formulas).toEqual([['="BP"&"SDM"']]);
  simulator.close();
});

test('a formula goes into a text cell as a formula', async () => {
  const simulator = await openAddin();
  const cell = simulator.workbook.worksheets.getItem('Sheet1').getRange('B2');
  cell.numberFormat = [['@']];
  cell.select();
  await simulator.evaluate(() => Bangkom.insertFormula('=1+2'));
  await simulator.settle();
  expect(cell.values).toEqual([[3]]);
  simulator.close();
});
