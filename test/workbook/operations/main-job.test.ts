// The main job through the genuine Office.js: from a form as an office has it to the verification.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addForm, cellsOf, COACHING, fillForm, TANGGAL, tableCell, tableRows } from './workbooks';

describe('from form to verification', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    addForm(simulator);
  });
  afterAll(() => simulator.close());

  test('the workbook is prepared once', async () => {
    const first = await simulator.evaluate(() => Bangkom.prepareWorkbook());
    expect(first).toMatchObject({
      created: ['Referensi', 'Pengaturan', 'Rencana'],
      problems: [],
    });
    const again = await simulator.evaluate(() => Bangkom.prepareWorkbook());
    expect(again).toMatchObject({ created: [], mended: [], names: [], problems: [] });
  });

  test('adopting computes JP and gap in cells, and leaves the user`s cells alone', async () => {
    const { forms } = await simulator.evaluate(() => Bangkom.adoptForm());
    expect(forms).toMatchObject([{ sheet: 'Formulir', address: 'A1:G11', hasChanged: true }]);
    fillForm(simulator, 'Formulir', 8, { ...COACHING, 'Level Standar': 4, 'Level Nyata': 2 });
    await simulator.settle();
    const cells = cellsOf(simulator, 'Formulir');
    const header = cells[6] ?? [];
    const shown = (title: string): unknown => cells[8]?.[header.indexOf(title)];
    expect(shown('JP (hitung)')).toBe(6);
    expect(shown('Kesenjangan (hitung)')).toBe('Sedang');
    expect(shown('Satuan')).toBe('Kegiatan');
    expect(cells[9]?.[header.indexOf('JP (hitung)')]).toBe('');
    templateRows().forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== '') expect(cells[r]?.[c]).toBe(cell);
      });
    });
    const again = await simulator.evaluate(() => Bangkom.adoptForm());
    expect(again.forms).toMatchObject([{ hasChanged: false }]);
    expect(cellsOf(simulator, 'Formulir')).toEqual(cells);
  });

  test('collecting fills the plan, and doubles nothing the second time', async () => {
    const collect = () =>
      simulator.evaluate(
        (tanggal) => Bangkom.collectForms({ tanggal, file: 'usulan.xlsx' }),
        TANGGAL,
      );
    expect(await collect()).toMatchObject({ forms: 1, added: 2, rows: 2 });
    await simulator.settle();
    const rows = tableRows(simulator, 'tblRencana');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      No: 1,
      Nama: 'Contoh Satu, SH., M.Si',
      Bentuk: 'Coaching (pembimbingan)',
      Jalur: 'Nonklasikal',
      Jumlah: 3,
      'JP (hitung)': 6,
      'ID Baris': 'R00001',
      Asal: 'usulan.xlsx!Formulir!9',
    });
    expect(await collect()).toMatchObject({ added: 0, updated: 0, rows: 2 });
    expect(cellsOf(simulator, 'Formulir')[8]?.at(-1)).toBe('R00001');
  });

  test('checking tells the cell of each problem and writes nothing', async () => {
    const before = cellsOf(simulator, 'Formulir');
    const { forms, plan, problems } = await simulator.evaluate(
      (tanggal) => Bangkom.checkWorkbook({ tanggal }),
      TANGGAL,
    );
    expect(forms).toMatchObject([
      { sheet: 'Formulir', reading: 'A', sure: true, header: { tanggalPelaksanaan: '2026-01-12' } },
    ]);
    expect(forms[0]?.rows[0]).toMatchObject({ bentuk: 'coaching', jalur: 'Nonklasikal' });
    expect(plan?.rows).toHaveLength(2);
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'E', sheet: 'Formulir', cell: 'C10' }),
    );
    expect(cellsOf(simulator, 'Formulir')).toEqual(before);
  });

  test('the verification is built beside the plan, with recognised JP', async () => {
    const built = await simulator.evaluate(
      (tanggal) => Bangkom.buildVerifikasi({ tanggal, file: 'usulan.xlsx' }),
      TANGGAL,
    );
    expect(built).toMatchObject({
      sheet: 'Verifikasi',
      persons: [{ nama: 'Contoh Satu, SH., M.Si', jp: 4, target: 20, v3: 'PERLU TELAAH' }],
      counts: { lulus: 0, tidakLulus: 0, perluTelaah: 2 },
    });
    await simulator.settle();
    const [first] = tableRows(simulator, 'tblVerifikasi');
    expect(first).toMatchObject({
      '9 Jumlah JP': 6,
      'JP (diakui)': 4,
      Hasil: 'PERLU TELAAH',
      'JP Pegawai': 4,
      'V3 Pegawai': 'PERLU TELAAH',
      '6 Jadwal dan Waktu': '1 s.d. 31 Maret 2026',
      Sumber: 'Rencana!C4',
    });
    expect(tableRows(simulator, 'tblRekapJP')).toMatchObject([{ 'JP (diakui)': 4, Kurang: 16 }]);
    expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({ 'JP (diakui)': 4 });
  });

  test('an override moves result and counts at once, and asks for a rebuild', async () => {
    const figure = (label: string): unknown => {
      const cells = cellsOf(simulator, 'Verifikasi');
      for (const row of cells) {
        const at = row.indexOf(label);
        if (at >= 0) return row[at + 1];
      }
      return undefined;
    };
    expect(figure('Status dokumen')).toBe('Mutakhir');
    const set = (header: string, value: string | number): void => {
      tableCell(simulator, 'tblVerifikasi', 0, header).values = [[value]];
    };
    set('Telaah Hasil', 'LULUS');
    await simulator.settle();
    // Without name, date and reason an override does not count.
    expect(tableRows(simulator, 'tblVerifikasi')[0]?.Hasil).toBe('PERLU TELAAH');
    set('Telaah Oleh', 'Contoh Tiga');
    set('Tanggal Telaah', 46042);
    set('Alasan Telaah', 'Dokumen pendukung sudah diperiksa.');
    await simulator.settle();
    expect(tableRows(simulator, 'tblVerifikasi')[0]?.Hasil).toBe('LULUS');
    expect(figure('LULUS')).toBe(1);
    expect(figure('Status dokumen')).toBe('perlu dihitung ulang');
    expect(tableRows(simulator, 'tblRekapJP')[0]).toMatchObject({
      'JP (diakui)': 'perlu dihitung ulang',
      V3: 'perlu dihitung ulang',
    });
    const built = await simulator.evaluate(
      (tanggal) => Bangkom.buildVerifikasi({ tanggal, file: 'usulan.xlsx' }),
      TANGGAL,
    );
    expect(built.counts).toEqual({ lulus: 1, tidakLulus: 0, perluTelaah: 1 });
    await simulator.settle();
    expect(figure('Status dokumen')).toBe('Mutakhir');
    expect(tableRows(simulator, 'tblVerifikasi')[0]).toMatchObject({
      Hasil: 'LULUS',
      'Telaah Hasil': 'LULUS',
      'Alasan Telaah': 'Dokumen pendukung sudah diperiksa.',
    });
  });

  test('what the user adds to our sheets stays: a column, a name, an order', async () => {
    const sheet = simulator.workbook.worksheets.getItem('Rencana');
    sheet.name = 'Rencana Kami';
    const verifikasi = simulator.workbook.tables.getItem('tblVerifikasi');
    verifikasi.columns.add(undefined, [['Arsip'], ['map 7'], ['']]);
    await simulator.settle();
    await simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
    await simulator.settle();
    expect(tableRows(simulator, 'tblVerifikasi').map((row) => row['Arsip'])).toEqual(['map 7', '']);
    const names = simulator.workbook.worksheets.items.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Rencana'))).toEqual(['Rencana Kami']);
    expect(names.filter((name) => /sedang dibuat/.test(name))).toEqual([]);
  });

  test('no member of Office.js was refused on the way', () => {
    expect(simulator.limitations).toEqual([]);
  });
});

test('a sheet and a name of the user that are called as ours are left alone', async () => {
  const simulator = await openAddin();
  const mine = simulator.workbook.worksheets.add('Referensi');
  mine.getRange('A1').values = [['milik saya']];
  simulator.workbook.names.add('JP', '=Referensi!$A$1');
  const result = await simulator.evaluate(() => Bangkom.prepareWorkbook());
  expect(result.created).toEqual(['Referensi (Bangkom)', 'Pengaturan', 'Rencana']);
  expect(result.problems).toMatchObject([{ severity: 'W', code: 'workbook.namaTerpakai' }]);
  expect(mine.getRange('A1').values).toEqual([['milik saya']]);
  expect(String(simulator.workbook.names.getItem('JP').formula)).toMatch(/Referensi'?!\$A\$1$/);
  simulator.close();
});

test('text of a form that looks like a formula never becomes one', async () => {
  const simulator = await openAddin();
  const rows = templateRows();
  const row = rows[8];
  if (row) row[5] = '\'=HYPERLINK("http://contoh")';
  const sheet = simulator.workbook.worksheets.add('Formulir');
  sheet.getRange('A1:G11').values = rows;
  await simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
  await simulator.settle();
  expect(tableRows(simulator, 'tblRencana')[0]?.['Nama Pengembangan']).toBe(
    '=HYPERLINK("http://contoh")',
  );
  const cell = tableCell(simulator, 'tblRencana', 0, 'Nama Pengembangan');
  expect([cell.numberFormat, cell.valueTypes]).toEqual([[['@']], [['String']]]);
  simulator.close();
});

test('without anything to verify: an E, and no sheet', async () => {
  const simulator = await openAddin();
  const built = await simulator.evaluate(() => Bangkom.buildVerifikasi());
  expect(built).toMatchObject({ sheet: null, problems: [{ severity: 'E' }] });
  const names = simulator.workbook.worksheets.items.map(({ name }) => name);
  expect(names).not.toContain('Verifikasi');
  simulator.close();
});

test('an empty workbook is one E for the check', async () => {
  const simulator = await openAddin();
  const { problems } = await simulator.evaluate(() => Bangkom.checkWorkbook());
  expect(problems).toMatchObject([{ severity: 'E', code: 'workbook.kosong' }]);
  simulator.close();
});
