// Collecting other files: read as data, updated by their origin, and nobody's edits overwritten.
import * as xlsx from '@e965/xlsx';
import { templateWorkbook, type TemplateRow } from '../../../src/cli/samples/template';
import { writeXlsx } from '../../../src/simulator/xlsx';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addForm, tableCell, tableRows, TANGGAL } from './workbooks';

const HEADER = {
  tanggalPelaksanaan: '2026-01-12',
  namaInstansi: 'Pemerintah Kabupaten Contoh',
  namaJabatan: 'Analis Kebijakan',
  namaPenilai: 'Contoh Dua',
};
const row = (topic: string): TemplateRow => ({
  dasar: 'Misi pertama: pelayanan publik',
  standar: 'Level 3',
  nyata: 'Level 2',
  kesenjangan: 'Rendah',
  namaPengembangan: topic,
  jenisPengembangan: `Coaching ${topic} - Nonklasikal`,
});
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const file = async (name: string, namaAsn: string, topics: string[]) => ({
  name,
  bytes: base64(
    (await writeXlsx(null, templateWorkbook({ ...HEADER, namaAsn }, topics.map(row)))).bytes,
  ),
});

const collect = (simulator: Simulator, files: { name: string; bytes: string }[]) =>
  simulator.evaluate(
    (chosen, tanggal) => Bangkom.collectFiles(chosen, { tanggal }),
    files,
    TANGGAL,
  );

const topics = (simulator: Simulator) =>
  tableRows(simulator, 'tblRencana').map((cells) => cells['Nama Pengembangan']);

test('files are collected, collected again without doubling, and nothing of theirs comes in', async () => {
  const simulator = await openAddin();
  const files = [
    await file('a.xlsx', 'Contoh Satu', ['strategi', 'promosi']),
    await file('folder/b.xlsx', 'Contoh Tiga', ['anggaran']),
  ];
  const first = await collect(simulator, files);
  expect(first).toMatchObject({ added: 3, updated: 0, rows: 3, forms: 2, cancelled: false });
  expect(first.files).toEqual([
    { file: 'a.xlsx', forms: 1, rows: 2 },
    { file: 'b.xlsx', forms: 1, rows: 1 },
  ]);
  expect(tableRows(simulator, 'tblRencana').map(({ Asal }) => Asal)).toEqual([
    'a.xlsx!Identifikasi!12',
    'a.xlsx!Identifikasi!13',
    'b.xlsx!Identifikasi!12',
  ]);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name).sort()).toEqual(
    ['Pengaturan', 'Referensi', 'Rencana', 'Sheet1', 'Terkumpul'].sort(),
  );
  expect(await collect(simulator, files)).toMatchObject({ added: 0, updated: 0, rows: 3 });
  simulator.close();
});

test('the plan may be sorted and edited; what both sides changed is asked, and settled by choice', async () => {
  const simulator = await openAddin();
  await collect(simulator, [await file('a.xlsx', 'Contoh Satu', ['strategi', 'promosi'])]);
  tableCell(simulator, 'tblRencana', 0, 'Penyelenggara').values = [['BPSDM']];
  tableCell(simulator, 'tblRencana', 1, 'Nama Pengembangan').values = [['promosi (rapat)']];
  const table = simulator.workbook.tables.getItem('tblRencana');
  table.sort.apply([{ key: 35, ascending: false }]);
  await simulator.settle();
  expect(topics(simulator)).toEqual(['promosi (rapat)', 'strategi']);

  const changed = [await file('a.xlsx', 'Contoh Satu', ['strategi baru', 'promosi daerah'])];
  const second = await collect(simulator, changed);
  expect(second).toMatchObject({ added: 0, rows: 2 });
  expect(topics(simulator)).toEqual(['promosi (rapat)', 'strategi baru']);
  expect(tableRows(simulator, 'tblRencana')[1]?.Penyelenggara).toBe('BPSDM');
  expect(second.conflicts).toMatchObject([
    {
      sheet: 'Rencana',
      header: 'Nama Pengembangan',
      yours: 'promosi (rapat)',
      theirs: 'promosi daerah',
    },
  ]);
  expect(second.problems.map(({ code }) => code)).toContain('rencana.bentrok');
  expect((await collect(simulator, changed)).conflicts).toEqual(second.conflicts);

  const choose = (choice: 'yours' | 'theirs') =>
    simulator.evaluate(
      (conflicts, chosen) =>
        Bangkom.resolveConflicts(conflicts.map((conflict) => ({ ...conflict, choice: chosen }))),
      second.conflicts,
      choice,
    );
  expect(await choose('yours')).toMatchObject({ resolved: 1, written: 0 });
  expect(await collect(simulator, changed)).toMatchObject({ conflicts: [], updated: 0 });
  expect(topics(simulator)[0]).toBe('promosi (rapat)');
  expect(await choose('theirs')).toMatchObject({ resolved: 1, written: 1 });
  expect(topics(simulator)[0]).toBe('promosi daerah');
  expect(await choose('theirs')).toMatchObject({
    resolved: 0,
    problems: [{ code: 'rencana.berubah' }],
  });
  simulator.close();
});

test('two people`s files of one name stay apart; one file chosen twice is read once', async () => {
  const simulator = await openAddin();
  const mine = await file('x/form.xlsx', 'Contoh Satu', ['strategi']);
  const yours = await file('y/form.xlsx', 'Contoh Tiga', ['promosi']);
  const both = await collect(simulator, [mine, yours, mine]);
  expect(both).toMatchObject({ added: 2 });
  expect(both.problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['berkas.namaSama', 'berkas.duaKali']),
  );
  simulator.close();
  const apart = await openAddin();
  expect(await collect(apart, [mine])).toMatchObject({ added: 1 });
  expect(await collect(apart, [yours])).toMatchObject({ added: 1, rows: 2, conflicts: [] });
  expect(await collect(apart, [mine])).toMatchObject({ added: 0, updated: 0, rows: 2 });
  expect(await collect(apart, [yours])).toMatchObject({ added: 0, updated: 0, rows: 2 });
  apart.close();
});

test('.xls, dates from 1904, cached results of formulas and error values are read as they are', async () => {
  const rows = templateRows();
  const sheet = xlsx.utils.aoa_to_sheet(rows);
  sheet.B2 = { t: 'n', v: 46034 - 1462, z: 'dd/mm/yyyy' };
  sheet.F9 = { t: 's', v: 'hasil rumus', f: '"hasil "&"rumus"' };
  sheet.B10 = { t: 'e', v: 0x2a };
  const book: xlsx.WorkBook = {
    SheetNames: ['Formulir'],
    Sheets: { Formulir: sheet },
    Workbook: { WBProps: { date1904: true } },
  };
  const simulator = await openAddin();
  for (const bookType of ['xlsx', 'biff8'] as const) {
    const bytes = xlsx.write(book, { type: 'base64', bookType }) as string;
    const result = await collect(simulator, [{ name: `${bookType}.xls`, bytes }]);
    expect(result).toMatchObject({ added: 2, files: [{ forms: 1, rows: 2 }] });
    const codes = result.problems.map(({ code }) => code);
    expect(codes).toContain('rencana.nilaiGalat');
    expect(codes).not.toContain('rencana.bukanTanggal');
  }
  expect(topics(simulator)).toEqual([
    'hasil rumus',
    'Promosi Peluang Investasi',
    'hasil rumus',
    'Promosi Peluang Investasi',
  ]);
  simulator.close();
});

test('what is no workbook, locked, empty, damaged or huge is told; the others are collected', async () => {
  const simulator = await openAddin();
  const good = await file('baik.xlsx', 'Contoh Satu', ['strategi']);
  const bytes = Buffer.from(good.bytes, 'base64');
  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  // A zip whose directory says that one part is 3 GB.
  const bomb = Buffer.from(bytes);
  const directory = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bomb.writeUInt32LE(3_000_000_000, directory + 24);
  const other = templateWorkbook({}, []);
  const noForm = other.sheets.map((sheet) => ({
    ...sheet,
    cells: [{ row: 0, column: 0, value: 'x' }],
    merges: [],
  }));
  const none = (await writeXlsx(null, { ...other, sheets: noForm })).bytes;
  const result = await collect(simulator, [
    { name: 'kosong.xlsx', bytes: '' },
    { name: 'surat.docx', bytes: base64(Buffer.from('PK bukan zip')) },
    { name: 'catatan.txt', bytes: base64(Buffer.from('halo')) },
    { name: 'terkunci.xlsx', bytes: base64(locked) },
    { name: 'terpotong.xlsx', bytes: base64(bytes.subarray(0, bytes.length / 2)) },
    { name: 'bom.xlsx', bytes: base64(bomb) },
    { name: 'besar.xlsx', bytes: base64(Buffer.alloc(21 * 1024 * 1024, 0x50)) },
    { name: 'lain.xlsx', bytes: base64(none) },
    good,
  ]);
  expect(result).toMatchObject({ added: 1, files: [{ file: 'baik.xlsx' }] });
  const errors = result.problems.filter(({ file: name }) => name !== 'baik.xlsx' && name);
  expect(errors.map(({ file: name, code }) => [name, code])).toEqual([
    ['kosong.xlsx', 'berkas.empty'],
    ['surat.docx', 'berkas.damaged'],
    ['catatan.txt', 'berkas.notAWorkbook'],
    ['terkunci.xlsx', 'berkas.encrypted'],
    ['terpotong.xlsx', 'berkas.damaged'],
    ['bom.xlsx', 'berkas.tooLarge'],
    ['besar.xlsx', 'berkas.tooLarge'],
    ['lain.xlsx', 'formulir.tidakAda'],
  ]);
  for (const { message, file: name } of errors) expect(message).toContain(String(name));
  simulator.close();
});

test('cancelled between two files, nothing is written; progress counts the files', async () => {
  const simulator = await openAddin();
  const files = [
    await file('a.xlsx', 'Contoh Satu', ['strategi']),
    await file('b.xlsx', 'Contoh Tiga', ['promosi']),
  ];
  const told = await simulator.evaluate(async (chosen) => {
    const doing: string[] = [];
    let asked = 0;
    const result = await Bangkom.collectFiles(
      chosen,
      { isCancelled: () => (asked += 1) > 1 },
      (_, text) => doing.push(text),
    );
    return { result, doing };
  }, files);
  expect(told.result).toMatchObject({ cancelled: true, added: 0 });
  expect(told.doing).toEqual(['Membaca 1 dari 2: a.xlsx']);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
  simulator.close();
});

test('JP (diakui) of the people concerned is computed again', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  await simulator.evaluate(() => Bangkom.adoptForm());
  await simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  const put = (header: string, value: string | number) => {
    tableCell(simulator, 'tblRencana', 0, header).values = [[value]];
  };
  put('Jumlah', 3);
  put('Lingkup', 'Nasional');
  put('Tanggal Mulai', 46082);
  put('Tanggal Selesai', 46112);
  await simulator.settle();
  await collect(simulator, [await file('a.xlsx', 'Contoh Tiga', ['strategi'])]);
  // Another person's rows are none of its business.
  expect(tableRows(simulator, 'tblRencana')[0]?.['JP (diakui)']).not.toBe(4);
  const sheet = simulator.workbook.worksheets.getItem('Formulir');
  sheet.getRange('F9').values = [['Strategi yang lain']];
  await simulator.evaluate((tanggal) => Bangkom.collectForms({ tanggal }), TANGGAL);
  expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({
    'JP (hitung)': 6,
    'JP (diakui)': 4,
  });
  simulator.close();
});
