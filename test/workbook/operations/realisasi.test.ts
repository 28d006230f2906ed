// Realisasi: activities of the plan are carried over once, what is typed stays, and doubts are shown at
// their cells.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { carryOut, NIP_DUA, NIP_SATU, plan, TERBUKTI, type as typeInto } from './tahun';
import { tableCell, tableRows, TANGGAL } from './workbooks';

const start = (simulator: Simulator, options: { nips?: string[]; hanyaSetuju?: boolean } = {}) =>
  simulator.evaluate(
    (given, tanggal) => Bangkom.startRealisasi({ ...given, tanggal }),
    options,
    TANGGAL,
  );

const names = (simulator: Simulator) =>
  tableRows(simulator, 'tblRealisasi').map((row) => row['Nama Pengembangan']);

test('carries the activities over, each once, and never over a typed cell', async () => {
  const simulator = await openAddin();
  await plan(simulator);
  expect(await start(simulator, { nips: [NIP_DUA] })).toMatchObject({
    sheet: 'Realisasi',
    added: 2,
    present: 0,
    problems: [],
  });
  typeInto(simulator, 'tblRealisasi', ['Nama Pengembangan', 'Pengadaan'], {
    ...TERBUKTI,
    Jumlah: 7,
  });
  const typed = tableRows(simulator, 'tblRealisasi');
  expect(await start(simulator)).toMatchObject({ added: 2, present: 2 });
  const rows = tableRows(simulator, 'tblRealisasi');
  expect(rows.slice(0, 2)).toEqual(typed);
  expect(names(simulator)).toEqual(['Pengadaan', 'Kearsipan', 'Kebijakan', 'Pendampingan']);
  expect(rows[3]).toEqual({
    'ID Rencana': 'R00002',
    NIP: NIP_SATU,
    Nama: 'Contoh Satu',
    Bentuk: 'Coaching (pembimbingan)',
    'Nama Pengembangan': 'Pendampingan',
    Lingkup: 'Nasional',
    Jumlah: 2,
    'Tanggal Mulai': 46083,
    'Tanggal Selesai': 46087,
    'Hari Efektif': '',
    Penyelenggara: 'BPSDM',
    'Jenis Bukti': '',
    'Nomor Bukti': '',
    'Tanggal Bukti': '',
    Status: 'Direncanakan',
    JP: '',
  });
  expect(await start(simulator)).toMatchObject({ added: 0, present: 4 });
  expect(tableRows(simulator, 'tblRealisasi')).toEqual(rows);
  simulator.close();
});

test('the IDs of the plan have another header: all work on Realisasi is refused, and no row comes twice', async () => {
  const simulator = await openAddin({ calculation: false });
  await plan(simulator);
  await start(simulator);
  const before = tableRows(simulator, 'tblRealisasi');
  const header = simulator.workbook.tables
    .getItem('tblRealisasi')
    .getHeaderRowRange()
    .getCell(0, 0);
  header.values = [['Kode Rencana']];
  const refused = /Kolom ID Rencana di lembar "Realisasi" kini berjudul "Kode Rencana" \(sel A3\)/;
  await expect(start(simulator)).rejects.toThrow(refused);
  await expect(simulator.evaluate(() => Bangkom.prepareData())).rejects.toThrow(refused);
  const monitor = () =>
    simulator.evaluate((tanggal) => Bangkom.buildPemantauan({ tanggal }), TANGGAL);
  await expect(monitor()).rejects.toThrow(refused);
  header.values = [['ID Rencana']];
  expect(await start(simulator)).toMatchObject({ added: 0, present: before.length });
  expect(tableRows(simulator, 'tblRealisasi')).toEqual(before);
  expect(await monitor()).toMatchObject({ sheet: 'Pemantauan', problems: [] });
  simulator.close();
});

test('shows what is doubtful, at its cell', async () => {
  const simulator = await openAddin();
  await plan(simulator);
  await start(simulator);
  carryOut(simulator);
  const done = (nama: string, cells: Record<string, string | number>) =>
    typeInto(simulator, 'tblRealisasi', ['Nama Pengembangan', nama], cells);
  done('Kearsipan', {
    'Jenis Bukti': 'Surat Tugas/Undangan dan Bukti Kehadiran',
    'ID Rencana': 'R99999',
  });
  done('Pengadaan', { 'ID Rencana': 'R00001', 'Tanggal Selesai': 46000 });
  const { problems } = await simulator.evaluate(
    (tanggal) => Bangkom.checkWorkbook({ tanggal }),
    TANGGAL,
  );
  const found = problems.filter(({ sheet }) => sheet === 'Realisasi');
  expect(found.map(({ severity, cell, code }) => `${severity} ${cell} ${code}`)).toEqual([
    'E I6 rencana.tanggalTerbalik',
    'W A7 pelaksanaan.tanpaRencana',
    'W L5 pelaksanaan.belumTerbukti',
    'W B6 pelaksanaan.orangLain',
    'W M7 pelaksanaan.satuDokumen',
    'W A6 pelaksanaan.rencanaGanda',
  ]);
  simulator.close();
});

test('carries only what was approved, and says when nothing was decided', async () => {
  const simulator = await openAddin();
  await plan(simulator);
  await expect(start(simulator, { hanyaSetuju: true })).rejects.toThrow(/Validasi/);
  const verify = () =>
    simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal, collect: false }), TANGGAL);
  await verify();
  typeInto(simulator, 'tblVerifikasi', ['ID Baris', 'R00003'], {
    'Telaah Hasil': 'LULUS',
    'Telaah Oleh': 'Contoh Tiga',
    'Tanggal Telaah': 46042,
    'Alasan Telaah': 'Dokumen pendukung sudah diperiksa.',
  });
  await simulator.settle();
  await verify();
  const rows = tableRows(simulator, 'tblValidasi');
  expect(rows.map((row) => row['ID Baris'])).toEqual(['R00003']);
  // A column that was completed meanwhile is not why nothing came.
  await start(simulator, { hanyaSetuju: true });
  const headers = simulator.workbook.tables.getItem('tblRealisasi').getHeaderRowRange();
  headers.getCell(0, (headers.values[0] ?? []).indexOf('Hari Efektif')).values = [['Hari kami']];
  const { added, problems } = await start(simulator, { hanyaSetuju: true });
  expect(added).toBe(0);
  expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
    ['W', 'workbook.kolomDitambah'],
    ['E', 'realisasi.kosong'],
  ]);
  expect(problems[1]?.message).toMatch(/Keputusan/);
  tableCell(simulator, 'tblValidasi', 0, 'Keputusan').values = [['setuju']];
  expect(await start(simulator, { hanyaSetuju: true })).toMatchObject({ added: 1 });
  expect(tableRows(simulator, 'tblRealisasi').map((row) => row['ID Rencana'])).toEqual(['R00003']);
  simulator.close();
});

test('a table of the user with our name is told and left alone', async () => {
  const simulator = await openAddin();
  await plan(simulator);
  const sheet = simulator.workbook.worksheets.add('Milik saya');
  sheet.getRange('A1:B2').values = [
    ['ID Rencana', 'NIP'],
    ['x', 'y'],
  ];
  sheet.tables.add('A1:B2', true).name = 'tblRealisasi';
  const { sheet: made, problems } = await start(simulator);
  expect(made).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['workbook.tabelTerpakai']);
  expect(sheet.getRange('A1:B3').values).toEqual([
    ['ID Rencana', 'NIP'],
    ['x', 'y'],
    ['', ''],
  ]);
  simulator.close();
});
