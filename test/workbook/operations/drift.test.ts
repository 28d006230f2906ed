// A document tells when the data that it was made from have changed, and only then.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { build, built, figure, fill, PLAN, planCell, rowWith } from './verified';
import { TANGGAL, tableCell, tableRows } from './workbooks';

describe('a document that no longer holds', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await built();
  });
  afterAll(() => simulator.close());

  test('a fresh one holds', async () => {
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
    expect(figure(simulator, 'Sidik data')).toMatch(/^[0-9A-F]{14}$/);
    expect(await simulator.evaluate(() => Bangkom.checkVerifikasi())).toMatchObject({
      isCurrent: true,
      changed: [],
    });
  });

  test('a cell of the plan changes: status cell and check tell which row', async () => {
    planCell(simulator, 'R00004', 'Jumlah').values = [[21]];
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('tidak mutakhir');
    const row = rowWith(simulator, 'tblRencana', 'ID Baris', 'R00004') + 4;
    expect(figure(simulator, 'Perubahan data')).toBe(`1 sel berubah (mulai Rencana baris ${row})`);
    expect(await simulator.evaluate(() => Bangkom.checkVerifikasi())).toMatchObject({
      isCurrent: false,
      changed: [
        {
          idBaris: 'R00004',
          sheet: 'Rencana',
          cell: `Q${row}`,
          changes: [{ header: 'Jumlah', before: 20, after: 21 }],
        },
      ],
      added: [],
      removed: [],
    });
    planCell(simulator, 'R00004', 'Jumlah').values = [[20]];
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
  });

  test('a setting changes', async () => {
    const target = simulator.workbook.names.getItem('Bangkom_TargetJP').getRange();
    target.values = [[24]];
    await simulator.settle();
    expect(figure(simulator, 'Perubahan data')).toBe('1 pengaturan berubah');
    const { settings } = await simulator.evaluate(() => Bangkom.checkVerifikasi());
    expect(settings).toEqual(['Target JP per tahun: PNS']);
    target.values = [[20]];
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
  });

  test('sorting the plan changes nothing, and a change in the sorted plan tells its row', async () => {
    const { sort } = simulator.workbook.tables.getItem('tblRencana');
    const [byId, byAmount] = ['ID Baris', 'Jumlah'].map((header) => {
      const range = simulator.workbook.tables.getItem('tblRencana').getRange();
      return (range.values[0] ?? []).indexOf(header);
    });
    sort.apply([{ key: byId ?? 0, ascending: false }]);
    await simulator.settle();
    expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({ 'ID Baris': 'R00004' });
    expect(figure(simulator, 'Perubahan data')).toBe('tidak ada');
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
    expect(await simulator.evaluate(() => Bangkom.checkVerifikasi())).toMatchObject({
      isCurrent: true,
    });
    planCell(simulator, 'R00003', 'Jumlah').values = [[11]];
    await simulator.settle();
    const row = rowWith(simulator, 'tblRencana', 'ID Baris', 'R00003') + 4;
    expect(figure(simulator, 'Perubahan data')).toBe(`1 sel berubah (mulai Rencana baris ${row})`);
    sort.apply([{ key: byAmount ?? 0, ascending: true }]);
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('tidak mutakhir');
    const { changed } = await simulator.evaluate(() => Bangkom.checkVerifikasi());
    expect(changed.map(({ idBaris }) => idBaris)).toEqual(['R00003']);
    planCell(simulator, 'R00003', 'Jumlah').values = [[10]];
    sort.apply([{ key: byId ?? 0, ascending: true }]);
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
  });

  test('rows are added and removed', async () => {
    const plan = simulator.workbook.tables.getItem('tblRencana');
    plan.rows.add(undefined, [plan.columns.items.map(() => '')]);
    await simulator.settle();
    // A blank row is no change.
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
    const row = tableRows(simulator, 'tblRencana').length;
    tableCell(simulator, 'tblRencana', row - 1, 'ID Baris').values = [['R00005']];
    await simulator.settle();
    expect(figure(simulator, 'Status dokumen')).toBe('tidak mutakhir');
    expect(figure(simulator, 'Perubahan data')).toBe(
      `1 baris baru (mulai Rencana baris ${row + 3})`,
    );
    plan.rows.getItemAt(rowWith(simulator, 'tblRencana', 'ID Baris', 'R00002')).delete();
    await simulator.settle();
    expect(figure(simulator, 'Perubahan data')).toBe(
      `1 baris hilang; 1 baris baru (mulai Rencana baris ${row + 2})`,
    );
    const { added, removed } = await simulator.evaluate(() => Bangkom.checkVerifikasi());
    expect([added, removed]).toEqual([['R00005'], ['R00002']]);
    // The same row twice hides the other one.
    tableCell(simulator, 'tblRencana', row - 2, 'ID Baris').values = [['']];
    planCell(simulator, 'R00003', 'ID Baris').values = [['R00004']];
    await simulator.settle();
    expect(figure(simulator, 'Perubahan data')).toMatch(/^\d baris hilang/);
  });
});

test('a person is watched by a header that somebody spelled another way', async () => {
  const simulator = await openAddin();
  await simulator.evaluate(
    (rows, tanggal) => Bangkom.collectForms({ incoming: rows, tanggal }),
    PLAN,
    TANGGAL,
  );
  await simulator.evaluate(() => Bangkom.prepareData());
  fill(simulator, 'tblPegawai', 0, { NIP: "'197302081998062001", Nama: 'Contoh Satu' });
  const headers = simulator.workbook.tables.getItem('tblPegawai').getHeaderRowRange();
  const at = (headers.values[0] ?? []).indexOf('Nama');
  headers.getCell(0, at).values = [['NAMA']];
  await build(simulator);
  expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
  tableCell(simulator, 'tblPegawai', 0, 'NAMA').values = [['Contoh Lain']];
  await simulator.settle();
  expect(figure(simulator, 'Status dokumen')).toBe('tidak mutakhir');
  simulator.close();
});
