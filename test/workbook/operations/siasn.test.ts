// SIASN: what was proven goes out with whole hours and comes back with the same JP; a list of another
// system is read by its headers, and nothing comes in twice.
import { readFile } from 'node:fs/promises';
import { isoToSerial } from '../../../src/bangkom/tanggal';
import { REALISASI_TAHUN } from '../../../src/cli/samples/tahun-lengkap';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { sample } from '../../cli/headless';
import {
  AKHIR_TAHUN,
  carryOut,
  NIP_DUA,
  NIP_SATU,
  plan,
  TERBUKTI,
  type as typeInto,
} from './tahun';
import { addSheet, cellsOf, tableRows, TANGGAL } from './workbooks';

const exported = (simulator: Simulator, tanggal: string = AKHIR_TAHUN) =>
  simulator.evaluate((date) => Bangkom.exportSiasn({ tanggal: date }), tanggal);

test('the proven activities stand on a sheet of text, and the remark says what was cut', async () => {
  const simulator = await openAddin();
  expect(await exported(simulator)).toMatchObject({
    sheet: null,
    problems: [{ severity: 'E', code: 'siasn.kosong' }],
  });
  await plan(simulator);
  await simulator.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), TANGGAL);
  carryOut(simulator);
  typeInto(simulator, 'tblRealisasi', ['Nama Pengembangan', 'Kearsipan'], { Jumlah: 7.3 });
  typeInto(simulator, 'tblRealisasi', ['Nama Pengembangan', 'Kebijakan'], {
    Bentuk: 'Pendidikan tinggi jenjang Diploma/S1/S2/S3',
    Jumlah: 1,
  });
  const result = await exported(simulator);
  expect(result).toMatchObject({ sheet: 'Ekspor SIASN', rows: 2 });
  expect(result.problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['siasn.belumTerbukti', null],
    ['siasn.tanpaKode', 'D4'],
  ]);
  const rows = tableRows(simulator, 'tblSiasn');
  expect(
    rows.map((row) => [row.nip, row.jenisDiklatId, row.tanggalKursus, row.jumlahJam, row.Jumlah]),
  ).toEqual([
    [NIP_SATU, '', '02-03-2026', '20', '1'],
    [NIP_DUA, '3', '02-03-2026', '8', '7,3'],
  ]);
  const text = cellsOf(simulator, 'Ekspor SIASN').flat().join('\n');
  expect(text).toContain('dipotong, bukan dibulatkan (seluruhnya 0,76 JP)');
  expect(text).toContain('Tanpa kode jenis diklat: Contoh Satu, Kebijakan');
  expect(await exported(simulator)).toEqual(result);
  expect(tableRows(simulator, 'tblSiasn')).toEqual(rows);

  // The same activity answers another need: its hours stand in one row, and the other is told.
  typeInto(simulator, 'tblRealisasi', ['Nama Pengembangan', 'Pengadaan'], {
    ...TERBUKTI,
    Jumlah: 7.3,
    Lingkup: 'Internasional',
    'Tanggal Mulai': isoToSerial('2026-03-02') ?? 0,
    'Tanggal Selesai': isoToSerial('2026-03-06') ?? 0,
    'Nama Pengembangan': 'Kearsipan',
  });
  const twice = await exported(simulator);
  expect(twice.rows).toBe(3);
  expect(twice.problems.map(({ code }) => code)).toContain('siasn.kegiatanSama');
  expect(cellsOf(simulator, 'Ekspor SIASN').flat().join('\n')).toMatch(
    /1 baris bernilai 0 jam mengulang kegiatan di daftar ini.*satu kali/,
  );
  simulator.close();
});

test('a list of another system is read by its headers; what is there is skipped', async () => {
  const simulator = await openAddin();
  addSheet(simulator, 'Riwayat', [
    ['RIWAYAT KURSUS'],
    ['NIP Baru', 'Nama', 'Jenis Diklat', 'Nama Kursus', 'Tanggal Mulai', 'Tanggal Selesai', 'JP'],
    [`'${NIP_SATU}`, 'Contoh Satu', 11, 'Bahasa', "'02-03-2026", "'06-03-2026", 12],
    [`'${NIP_SATU}`, 'Contoh Satu', 11, 'bahasa ', "'02-03-2026", "'06-03-2026", 12],
    [`'${NIP_DUA}`, 'Contoh Dua', 99, '=1+1', 46083, 46087, "'banyak"],
  ]);
  const load = () =>
    simulator.evaluate(
      (tanggal) => Bangkom.importRiwayat({ sheet: 'Riwayat' }, { tanggal }),
      AKHIR_TAHUN,
    );
  expect(await load()).toMatchObject({
    sheet: 'Realisasi',
    added: 2,
    duplicates: 1,
    problems: [{ severity: 'W', code: 'riwayat.belumLengkap' }],
  });
  const rows = tableRows(simulator, 'tblRealisasi');
  expect(
    rows.map((row) => [row.NIP, row.Bentuk, row.Jumlah, row['Tanggal Mulai'], row.Status]),
  ).toEqual([
    [NIP_SATU, 'Kursus', 12, 46083, 'Selesai'],
    [NIP_DUA, '', '', 46083, 'Selesai'],
  ]);
  expect(await load()).toMatchObject({ added: 0, duplicates: 3 });
  expect(tableRows(simulator, 'tblRealisasi')).toEqual(rows);
  const none = await simulator.evaluate(() => Bangkom.importRiwayat({ sheet: 'Pengaturan' }));
  expect(none).toMatchObject({ sheet: null, problems: [{ code: 'riwayat.tidakDikenali' }] });
  const damaged = { name: 'rusak.xlsx', bytes: Buffer.from('bukan').toString('base64') };
  const broken = await simulator.evaluate((file) => Bangkom.importRiwayat({ file }), damaged);
  expect(broken).toMatchObject({ sheet: null, problems: [{ code: 'berkas.notAWorkbook' }] });
  simulator.close();
});

test('a list as text comes in too; a NIP that was shortened is refused', async () => {
  const simulator = await openAddin();
  const text = [
    'NIP Baru;Nama;Jenis Diklat;Nama Kursus;Tanggal Mulai;Tanggal Selesai;JP',
    `${NIP_SATU};Contoh Satu, S.Sos;11;Bahasa;02-03-2026;06-03-2026;12`,
    '1,96509E+17;Contoh Dua;11;=1+1;02-03-2026;06-03-2026;7,5',
  ].join('\n');
  const file = { name: 'riwayat.csv', bytes: Buffer.from(text).toString('base64') };
  const { problems, ...result } = await simulator.evaluate(
    (chosen, tanggal) => Bangkom.importRiwayat({ file: chosen }, { tanggal }),
    file,
    AKHIR_TAHUN,
  );
  expect(result).toEqual({ sheet: 'Realisasi', added: 2, duplicates: 0 });
  expect(problems).toMatchObject([{ severity: 'W', code: 'riwayat.belumLengkap' }]);
  const rows = tableRows(simulator, 'tblRealisasi');
  expect(rows.map((row) => [row['Nama Pengembangan'], row.Jumlah, row['Tanggal Mulai']])).toEqual([
    ['Bahasa', 12, 46083],
    ['=1+1', 7.5, 46083],
  ]);
  expect(rows[0]?.NIP).toBe(NIP_SATU);
  const checked = await simulator.evaluate(
    (tanggal) => Bangkom.checkWorkbook({ tanggal }),
    AKHIR_TAHUN,
  );
  expect(checked.problems).toContainEqual(
    expect.objectContaining({ severity: 'E', code: 'pegawai.N9', sheet: 'Realisasi', cell: 'B5' }),
  );
  simulator.close();
});

/** The sample year as it went. */
async function carryOutYear(simulator: Simulator): Promise<void> {
  await simulator.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), TANGGAL);
  const ids = tableRows(simulator, 'tblRencana').map((row) => row['ID Baris']);
  const changes = new Map(REALISASI_TAHUN.map(({ rencana, cells }) => [ids[rencana], cells]));
  const table = simulator.workbook.tables.getItem('tblRealisasi').getRange();
  const [headers = []] = table.values;
  const rows = tableRows(simulator, 'tblRealisasi').map((row) => {
    const changed = { ...row, ...changes.get(row['ID Rencana']) };
    return headers.map((header) => {
      const cell = changed[String(header)] ?? '';
      return typeof cell === 'string' && /^2\d{3}-/.test(cell) ? isoToSerial(cell) : cell;
    });
  });
  table.values = [headers, ...rows];
}

test('a year that goes out and comes back has the same capaian JP', async () => {
  const file = await readFile(sample('tahun-lengkap.xlsx'));
  const monitored = async (simulator: Simulator) => {
    const { jpRealisasi } = await simulator.evaluate(
      (tanggal) => Bangkom.buildPemantauan({ tanggal }),
      AKHIR_TAHUN,
    );
    await simulator.settle();
    const people = tableRows(simulator, 'tblPemantauanPegawai').map((row) => [
      row.NIP,
      row['JP Realisasi Sem. I'],
      row['JP Realisasi Sem. II'],
    ]);
    return { jpRealisasi, people };
  };
  const home = await openAddin({ file });
  await carryOutYear(home);
  const before = await monitored(home);
  const { rows } = await exported(home);
  const { bytes } = await home.save();
  home.close();
  expect(before.jpRealisasi).toBeGreaterThan(100);

  const other = await openAddin({ file: bytes });
  const body = other.workbook.tables.getItem('tblRealisasi').getDataBodyRange();
  body.values = body.values.map((cells) => cells.map(() => ''));
  const again = { name: 'ekspor.xlsx', bytes: Buffer.from(bytes).toString('base64') };
  const load = () =>
    other.evaluate(
      (chosen, tanggal) => Bangkom.importRiwayat({ file: chosen }, { tanggal }),
      again,
      AKHIR_TAHUN,
    );
  expect(await load()).toMatchObject({ added: rows, duplicates: 0, problems: [] });
  expect(await monitored(other)).toEqual(before);
  expect(await load()).toMatchObject({ added: 0, duplicates: rows });
  other.close();
});
