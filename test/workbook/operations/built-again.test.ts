// What people have put around the documents, when these are built again: formulas and names that point at
// them, and notes below and beside them.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { build, collect, PLAN } from './verified';
import { tableCell, tableRows } from './workbooks';

const names = (simulator: Simulator): string[] =>
  simulator.workbook.worksheets.items.map(({ name }) => name);

describe('what points at a document that is built again', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    await collect(simulator);
    await build(simulator);
  });
  afterAll(() => simulator.close());

  test('formulas and names of the user still do', async () => {
    const { worksheets, names } = simulator.workbook;
    const sheet = worksheets.add('Ringkasan Saya');
    const formulas = [
      ["='Rekap JP'!A1", '=COUNTA(tblVerifikasi[ID Baris])'],
      ['=Verifikasi!A1&" Verifikasi!A1"', '=JumlahSaya+JudulSaya'],
      [
        "='tblVerifikasi lama'!A1&'Rekap JP'!A1",
        "=ROWS(tblVerifikasi[Hasil])&'it''s tblRekapJP'!A1",
      ],
    ];
    for (const name of ['tblVerifikasi lama', "it's tblRekapJP"]) {
      worksheets.add(name).getRange('A1').values = [['catatan saya']];
    }
    names.add('JumlahSaya', '=ROWS(tblVerifikasi[ID Baris])');
    sheet.names.add('JudulSaya', "=LEN('Rekap JP'!$A$1)");
    sheet.getRange('B2:C4').formulas = formulas;
    await simulator.settle();
    const before = sheet.getRange('B2:C4').values;
    expect(before[0]?.[1]).toBe(4);
    expect(before[1]?.[1]).toBeGreaterThan(4);
    await build(simulator);
    await simulator.settle();
    expect(sheet.getRange('B2:C4').formulas).toEqual(formulas);
    expect(sheet.getRange('B2:C4').values).toEqual(before);
    expect(names.getItem('JumlahSaya').formula).toBe('=ROWS(tblVerifikasi[ID Baris])');
    sheet.delete();
  });

  test('those on the sheets that people fill do too, and texts that look like them stay texts', async () => {
    await simulator.evaluate(() => Bangkom.prepareData());
    const { worksheets } = simulator.workbook;
    const beside = ['Rencana', 'Pegawai', 'Realisasi', 'Pengaturan'].map((name) =>
      worksheets.getItem(name).getRange('AZ2'),
    );
    const catatan = tableCell(simulator, 'tblRencana', 0, 'Catatan');
    const formulas = [['=INDEX(tblVerifikasi[Hasil],1)&" "&Verifikasi!$A$1']];
    catatan.numberFormat = [['General']];
    for (const cell of [...beside, catatan]) cell.formulas = formulas;
    catatan.numberFormat = [['@']];
    const text = worksheets.getItem('Rencana').getRange('AZ3');
    text.values = [["'=Verifikasi!A1"]];
    await simulator.settle();
    const shown = catatan.values;
    await build(simulator);
    await simulator.settle();
    for (const cell of [...beside, catatan]) expect(cell.formulas).toEqual(formulas);
    expect([catatan.values, catatan.numberFormat]).toEqual([shown, [['@']]]);
    expect(text.values).toEqual([['=Verifikasi!A1']]);
    for (const cell of [...beside, text]) cell.clear();
    catatan.values = [['']];
  });

  test('forty formulas apart from each other cost no request each', async () => {
    const requests = async () => {
      simulator.resetStatistics();
      await build(simulator);
      return simulator.statistics.batches;
    };
    const without = await requests();
    const { worksheets } = simulator.workbook;
    const verifikasi = worksheets.getItem('Verifikasi');
    const sheet = worksheets.add('Berselang');
    const below = (verifikasi.getUsedRangeOrNullObject()?.rowCount ?? 0) + 2;
    const apart = Array.from({ length: 20 }, (_, at) => at * 2);
    for (const row of apart) {
      sheet.getCell(row, 1).formulas = [['=Verifikasi!A1']];
      verifikasi.getCell(below + row, 1).formulas = [['=1+1']];
    }
    expect((await requests()) - without).toBeLessThan(10);
    for (const row of apart) {
      expect(sheet.getCell(row, 1).formulas).toEqual([['=Verifikasi!A1']]);
      expect(worksheets.getItem('Verifikasi').getCell(below + row, 1).formulas).toEqual([['=1+1']]);
    }
    sheet.delete();
  });

  test('a formula that cannot follow is told, and everything stays as it was', async () => {
    const { worksheets } = simulator.workbook;
    const [open, locked] = [worksheets.add('Terbuka'), worksheets.add('Terkunci')];
    for (const sheet of [open, locked]) sheet.getRange('B2').formulas = [['=Verifikasi!A1']];
    locked.protection.protect();
    const note = tableCell(simulator, 'tblVerifikasi', 0, 'Alasan Telaah');
    note.values = [['sudah ditelepon']];
    const before = names(simulator);
    await expect(build(simulator)).rejects.toThrow(
      /Rumus Anda di 'Terkunci'!B2 merujuk.*Buka proteksi lembar itu di tab Tinjau .*hapus rumusnya/,
    );
    expect(names(simulator)).toEqual(before);
    expect(note.values).toEqual([['sudah ditelepon']]);
    expect(open.getRange('B2').formulas).toEqual([['=Verifikasi!A1']]);
    locked.protection.unprotect();
    await build(simulator);
    for (const sheet of [open, locked]) {
      expect(sheet.getRange('B2').formulas).toEqual([['=Verifikasi!A1']]);
    }
    expect(tableRows(simulator, 'tblVerifikasi')[0]?.['Alasan Telaah']).toBe('sudah ditelepon');
  });
});

test('what somebody writes below and beside a document keeps its distance when it is built again', async () => {
  const simulator = await openAddin();
  await collect(simulator, PLAN.slice(0, 2));
  await build(simulator);
  const sheet = () => simulator.workbook.worksheets.getItem('Verifikasi');
  const { rowCount, columnCount } = sheet().getUsedRange();
  const below = (rows: number) => sheet().getCell(rowCount + rows, 1);
  below(1).values = [["'=catatan rapat"]];
  below(2).numberFormat = [['dd/mm/yyyy']];
  below(2).values = [[46042]];
  below(3).formulas = [['=COUNTA(tblVerifikasi[ID Baris])']];
  below(3).numberFormat = [['@']];
  sheet().getCell(2, columnCount + 1).values = [['tanya atasan']];
  const summary = () => simulator.workbook.worksheets.getItem('Ringkasan');
  const beside = summary().getUsedRange().columnCount + 1;
  summary().getCell(4, beside).values = [['bahan rapat']];
  await collect(simulator);
  for (const again of [1, 2]) {
    await build(simulator);
    const added = sheet().getUsedRange().rowCount - rowCount - 4;
    // Two activities more: what stood below has moved down with the end of the document.
    expect([again, added]).toEqual([again, 2]);
    expect([1, 2, 3].map((rows) => below(rows + added).values[0]?.[0])).toEqual([
      '=catatan rapat',
      46042,
      4,
    ]);
    expect(below(2 + added).numberFormat).toEqual([['dd/mm/yyyy']]);
    expect(below(3 + added).formulas).toEqual([['=COUNTA(tblVerifikasi[ID Baris])']]);
    expect(sheet().getCell(2, columnCount + 1).values).toEqual([['tanya atasan']]);
    expect(summary().getCell(4, beside).values).toEqual([['bahan rapat']]);
    const words = JSON.stringify(sheet().getUsedRange().values);
    expect(words.match(/catatan rapat|tanya atasan/g)).toHaveLength(2);
  }
  simulator.close();
});
