// Lists of other programs into Pegawai, SKJ and Kompetensi, through the genuine Office.js: what is
// proposed, added, filled and kept; and Excel failing at every request of it.
import { utils, write } from '@e965/xlsx';
import type { Simulator } from '../../../src/simulator/headless';
import type { Cell, Grid } from '../../../src/workbook/excel/grid';
import type {
  ImportMapping,
  ImportOptions,
  ImportReading,
  ImportSource,
} from '../../../src/workbook/operations';
import { recogniseList } from '../../../src/workbook/sheets/impor/recognise';
import { IMPORT_TARGETS } from '../../../src/workbook/sheets/impor/targets';
import { SheetGrid } from '../../../src/workbook/sheets/sheet-grid';
import { openAddin } from '../../addin';
import { addSheet, tableCell, tableRows } from './workbooks';

const SATU = '197302081998062001';
const DUA = '198001012005011001';
const TIGA = '196509271990111004';

/** A file of another program. */
const fileOf = (rows: Grid, name = 'daftar.xlsx', sheet = 'Data'): ImportSource => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  // The type of write says nothing of its result; with this option it is base64 text.
  return { file: { name, bytes: String(write(book, { type: 'base64', bookType: 'xlsx' })) } };
};

const PERSONS: Grid = [
  ['DAFTAR PEGAWAI DINAS CONTOH', '', '', '', '', ''],
  ['No', 'Nama Pegawai', 'NIP Baru', 'Gol/Ruang', 'Unit Organisasi', 'Nama Jabatn'],
  ['1', '2', '3', '4', '5', '6'],
  [1, 'Contoh Satu, S.Sos', `'${SATU.slice(0, 8)} ${SATU.slice(8)}`, 'III/c', 'Bidang A', 'Analis'],
  [2, 'Contoh Dua', DUA, 'IV/a', '=HYPERLINK("http://x")', '=1+1'],
  [3, 'Contoh Tiga', 196509271990111000, 'III/a', 'Bidang B', 'Arsiparis'],
  ['', 'Mengetahui, Kepala Dinas', '', '', '', ''],
];

const read = (simulator: Simulator, source: ImportSource, target: ImportOptions['target']) =>
  simulator.evaluate((options) => Bangkom.readImport(options), { source, target });
const run = (simulator: Simulator, options: ImportOptions) =>
  simulator.evaluate((given) => Bangkom.importData(given), options);

/** The first list as it is proposed. */
function proposed({ lists }: ImportReading): ImportMapping {
  const [list] = lists;
  if (!list) throw new Error('No list.');
  const { sheet, headerRow, columns } = list;
  const named = columns.flatMap(({ field, column }) =>
    field === null ? [] : [[field, column] as const],
  );
  return { sheet, headerRow, columns: Object.fromEntries(named) };
}

/** Reads, agrees with what is proposed, and imports. */
async function take(
  simulator: Simulator,
  target: ImportOptions['target'],
  source: ImportSource,
  onConflict: 'keep' | 'take' = 'keep',
) {
  const mapping = proposed(await read(simulator, source, target));
  return run(simulator, { target, source, mapping, onConflict });
}

const pick = (rows: Record<string, Cell>[], ...headers: string[]): Cell[][] =>
  rows.map((row) => headers.map((header) => row[header] ?? ''));

const places = (problems: readonly { code: string; sheet: string | null; cell: string | null }[]) =>
  problems.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

test('the export of SIASN is read by its own headers, and its other columns are left', () => {
  const headers = [
    'PNS ID, NIP BARU, NIP LAMA, NAMA, GELAR DEPAN, GELAR BELAKANG, TEMPAT LAHIR NAMA',
    'TANGGAL LAHIR, JENIS KELAMIN, AGAMA NAMA, NIK, ALAMAT, NPWP NOMOR, KEDUDUKAN HUKUM NAMA',
    'GOL AWAL NAMA, GOL AKHIR NAMA, TMT GOLONGAN, MK TAHUN, JENIS JABATAN NAMA, JABATAN NAMA',
    'TMT JABATAN, TINGKAT PENDIDIKAN NAMA, LOKASI KERJA NAMA, UNOR NAMA, UNOR INDUK NAMA',
  ].flatMap((line) => line.split(', '));
  const grid = new SheetGrid({ values: [headers] });
  const reading = recogniseList(IMPORT_TARGETS.pegawai, grid);
  const read = reading?.columns.filter(({ field }) => field !== null);
  expect(read?.map(({ header, field, sure }) => [header, field, sure])).toEqual([
    ['NIP BARU', 'nip', true],
    ['NAMA', 'nama', true],
    ['KEDUDUKAN HUKUM NAMA', 'kedudukan', true],
    ['GOL AKHIR NAMA', 'golongan', true],
    ['JABATAN NAMA', 'jabatan', true],
    ['UNOR NAMA', 'unitKerja', true],
  ]);
});

describe('a list of persons from a file', () => {
  let simulator: Simulator;
  const source = fileOf(PERSONS);
  beforeAll(async () => {
    simulator = await openAddin({ calculation: false });
  });
  afterAll(() => simulator.close());

  test('its columns are known by their words, and likeness is told', async () => {
    const { lists, fields, problems } = await read(simulator, source, 'pegawai');
    expect(problems).toEqual([]);
    expect(lists).toMatchObject([{ sheet: 'Data', headerRow: 2, rows: 4 }]);
    expect(lists[0]?.columns.map(({ column, field, sure }) => [column, field, sure])).toEqual([
      ['A', null, true],
      ['B', 'nama', true],
      ['C', 'nip', true],
      ['D', 'golongan', true],
      ['E', 'unitKerja', true],
      ['F', 'jabatan', false],
    ]);
    expect(fields).toContainEqual(['skorPotensi', 'Skor Potensi']);
    expect(simulator.workbook.worksheets.items.map(({ name }) => name)).not.toContain('Pegawai');
  });

  test('rows are added as text; a NIP that was a number stays blank, and is told', async () => {
    const result = await take(simulator, 'pegawai', source);
    expect(result).toMatchObject({ sheet: 'Pegawai', rows: 3, added: 3, updated: 0 });
    expect(places(result.problems)).toEqual(['impor.tanpaKunci Data!C7', 'impor.nipAngka Data!C6']);
    expect(result.problems.map(({ file }) => file)).toEqual(['daftar.xlsx', 'daftar.xlsx']);
    const rows = tableRows(simulator, 'tblPegawai');
    expect(pick(rows, 'NIP', 'Nama', 'Golongan', 'Unit Kerja', 'Jabatan')).toEqual([
      [SATU, 'Contoh Satu, S.Sos', 'III/c', 'Bidang A', 'Analis'],
      [DUA, 'Contoh Dua', 'IV/a', '=HYPERLINK("http://x")', '=1+1'],
      ['', 'Contoh Tiga', 'III/a', 'Bidang B', 'Arsiparis'],
    ]);
    // Were it a formula, the cell would not hold its own text.
    expect(tableCell(simulator, 'tblPegawai', 1, 'Jabatan').valueTypes).toEqual([['String']]);
  });

  test('a second import changes nothing', async () => {
    const before = tableRows(simulator, 'tblPegawai');
    expect(await take(simulator, 'pegawai', source)).toMatchObject({
      rows: 3,
      added: 0,
      updated: 0,
      conflicts: [],
    });
    expect(tableRows(simulator, 'tblPegawai')).toEqual(before);
  });

  test('a mended NIP goes into the row that waits for it', async () => {
    const mended = PERSONS.map((row) => [...row]);
    const third = mended[5];
    if (third) third[2] = TIGA;
    const result = await take(simulator, 'pegawai', fileOf(mended));
    expect(result).toMatchObject({ added: 0, updated: 1, conflicts: [] });
    expect(pick(tableRows(simulator, 'tblPegawai'), 'NIP', 'Nama')[2]).toEqual([
      TIGA,
      'Contoh Tiga',
    ]);
    // The old file again: fifteen digits and the name tell the same person.
    expect(await take(simulator, 'pegawai', source)).toMatchObject({ added: 0, updated: 0 });
  });

  test('a filled cell stays until its user says otherwise, and a formula always', async () => {
    tableCell(simulator, 'tblPegawai', 0, 'Unit Kerja').values = [['Bidang Z']];
    tableCell(simulator, 'tblPegawai', 0, 'Golongan').values = [['']];
    tableCell(simulator, 'tblPegawai', 1, 'Golongan').formulas = [['="III/"&"d"']];
    const kept = await take(simulator, 'pegawai', source);
    expect(kept).toMatchObject({
      added: 0,
      updated: 1,
      conflicts: [
        { sheet: 'Pegawai', header: 'Unit Kerja', yours: 'Bidang Z', theirs: 'Bidang A' },
      ],
    });
    const cell = kept.conflicts[0]?.cell;
    expect(places(kept.problems)).toContain(`impor.berbeda Pegawai!${cell}`);
    expect(kept.problems.map(({ message }) => message).join()).toContain('daftar.xlsx, Data!E4');
    const shown = () => pick(tableRows(simulator, 'tblPegawai'), 'Unit Kerja', 'Golongan')[0];
    expect(shown()).toEqual(['Bidang Z', 'III/c']);
    const taken = await take(simulator, 'pegawai', source, 'take');
    expect(taken).toMatchObject({ added: 0, updated: 1 });
    expect(shown()).toEqual(['Bidang A', 'III/c']);
    expect(places(taken.problems)).toContainEqual(expect.stringMatching(/^impor\.rumus Pegawai!/));
    const formula = tableCell(simulator, 'tblPegawai', 1, 'Golongan').formulas;
    expect(formula).toEqual([['="III/"&"d"']]);
  });

  test('a mapping that names no column, one twice, or no key is refused', async () => {
    const mapping = proposed(await read(simulator, source, 'pegawai'));
    const wrong = (columns: Record<string, string>) =>
      run(simulator, { target: 'pegawai', source, mapping: { ...mapping, columns } });
    await expect(wrong({ nip: 'C', nama: 'C' })).rejects.toThrow('"C" bukan kolom');
    await expect(wrong({ nip: '7' })).rejects.toThrow('"7" bukan kolom');
    await expect(wrong({ nama: 'B' })).rejects.toThrow('Pilih kolom untuk NIP');
    const locked: ImportSource = { file: { name: 'a.xlsx', bytes: 'AAAA' } };
    await expect(read(simulator, locked, 'pegawai')).rejects.toThrow('a.xlsx bukan buku kerja');
  });
});

test('standards and levels from sheets of this workbook; what is said twice is told', async () => {
  const simulator = await openAddin({ calculation: false });
  addSheet(simulator, 'Standar', [
    ['Nama Jabatan', 'Nama Kompetensi', 'Level Standar'],
    ['Analis', 'Kearsipan', 3],
    ['Analis', 'Pengadaan', 2],
    ['analis', 'KEARSIPAN', 4],
  ]);
  addSheet(simulator, 'Penilaian', [
    ['NIP', 'Kompetensi', 'Level', 'Tanggal Penilaian'],
    [`'${SATU}`, 'Kearsipan', 2, 45000],
    [`'${SATU}`, 'Kearsipan', 3, 46000],
    [`'${DUA}`, '', 3, 46000],
    [196509271990111000, 'Kearsipan', 3, 46000],
  ]);
  const standards = await take(simulator, 'skj', { sheet: 'Standar' });
  expect(standards).toMatchObject({ added: 2, updated: 0, conflicts: [] });
  expect(places(standards.problems)).toEqual(['impor.ganda SKJ!E4']);
  expect(pick(tableRows(simulator, 'tblSKJ'), 'Jabatan', 'Kompetensi', 'Level')).toEqual([
    ['Analis', 'Kearsipan', 3],
    ['Analis', 'Pengadaan', 2],
  ]);
  const everywhere = await read(simulator, {}, 'kompetensi');
  expect(everywhere.lists.map(({ sheet }) => sheet)[0]).toBe('Penilaian');
  const levels = await take(simulator, 'kompetensi', { sheet: 'Penilaian' });
  expect(places(levels.problems)).toEqual([
    'impor.tanpaKunci Penilaian!B4',
    'impor.nipAngka Penilaian!A5',
  ]);
  expect(pick(tableRows(simulator, 'tblKompetensi'), 'Level Nyata', 'Tanggal')).toEqual([
    [2, 45000],
    [3, 46000],
  ]);
  expect(await take(simulator, 'kompetensi', { sheet: 'Penilaian' })).toMatchObject({ added: 0 });
  expect((await read(simulator, { sheet: 'SKJ' }, 'kompetensi')).problems).toEqual([]);
  simulator.close();
});

/** A list as text, as other programs and Excel save it. */
const textOf = (text: string, name = 'daftar.csv'): ImportSource => ({
  file: { name, bytes: Buffer.from(text).toString('base64') },
});

test('a list as text with semicolons or commas is data: NIP whole, or refused', async () => {
  const simulator = await openAddin({ calculation: false });
  const semicolons = [
    'NIP;Nama;Jabatan;Unit Kerja;Skor Potensi',
    `${SATU};Contoh Satu, S.Sos;=1+1;"Bidang ""A""; Satu";85,5`,
    `1,96509E+17;Contoh Tiga;'=2+2;Bidang B;70`,
  ].join('\r\n');
  const first = await take(simulator, 'pegawai', textOf(`\ufeff${semicolons}\r\n`));
  expect(first).toMatchObject({ added: 2, conflicts: [] });
  expect(places(first.problems)).toContain('impor.nipAngka daftar!A3');
  const commas = `NIP,Nama,Unit Kerja\n${DUA},"Contoh Dua, M.Si",Bidang C\n`;
  expect(await take(simulator, 'pegawai', textOf(commas, 'DUA.CSV'))).toMatchObject({ added: 1 });
  const shown = ['NIP', 'Nama', 'Jabatan', 'Unit Kerja', 'Skor Potensi'];
  expect(pick(tableRows(simulator, 'tblPegawai'), ...shown)).toEqual([
    [SATU, 'Contoh Satu, S.Sos', '=1+1', 'Bidang "A"; Satu', 85.5],
    ['', 'Contoh Tiga', '=2+2', 'Bidang B', 70],
    [DUA, 'Contoh Dua, M.Si', '', 'Bidang C', ''],
  ]);
  expect(tableCell(simulator, 'tblPegawai', 0, 'Jabatan').formulas).toEqual([['=1+1']]);
  expect(tableCell(simulator, 'tblPegawai', 0, 'Jabatan').valueTypes).toEqual([['String']]);
  const levels = `NIP;Kompetensi;Level Nyata;Tanggal\n${SATU};Kearsipan;3;20/01/2026\n`;
  await take(simulator, 'kompetensi', textOf(levels));
  expect(pick(tableRows(simulator, 'tblKompetensi'), 'NIP', 'Level Nyata', 'Tanggal')).toEqual([
    [SATU, 3, 46042],
  ]);
  for (const [text, told] of [
    [' ', 'daftar.csv kosong'],
    ['PNG\0\0', 'daftar.csv bukan buku kerja'],
  ] as const) {
    await expect(read(simulator, textOf(text), 'pegawai')).rejects.toThrow(told);
  }
  simulator.close();
});

test('Excel fails at each request, before its actions and after half of them', async () => {
  const source = fileOf(PERSONS);
  const simulator = await openAddin({ calculation: false });
  await simulator.evaluate(() => Bangkom.prepareData());
  const table = simulator.workbook.tables.getItem('tblPegawai');
  // A column of the user between ours: the rows are then written in two pieces.
  table.columns.add(1, [['Catatan'], ['']]);
  /** One person of whom only the NIP stands there. */
  const begin = (): void => {
    const range = table.getRange();
    const body = range.getOffsetRange(1, 0).getResizedRange(-1, 0);
    body.values = (body.values as Grid).map((row) => row.map(() => ''));
    table.resize(range.getResizedRange(2 - range.values.length, 0));
    tableCell(simulator, 'tblPegawai', 0, 'NIP').values = [[DUA]];
    tableCell(simulator, 'tblPegawai', 0, 'Catatan').values = [['milik saya']];
  };
  begin();
  const mapping = proposed(await read(simulator, source, 'pegawai'));
  const options: ImportOptions = { target: 'pegawai', source, mapping };
  simulator.resetStatistics();
  expect(await run(simulator, options)).toMatchObject({ added: 2, updated: 1 });
  const requests = simulator.statistics.batches;
  const people = () =>
    tableRows(simulator, 'tblPegawai')
      .map((row) => JSON.stringify(row))
      .sort();
  const wanted = people();
  const kept = { NIP: DUA, Catatan: 'milik saya' };
  expect(tableRows(simulator, 'tblPegawai')[0]).toMatchObject({ ...kept, Nama: 'Contoh Dua' });
  let faults = 0;
  for (const afterActions of [undefined, 'half'] as const) {
    for (let k = 0; k < requests; k += 1) {
      begin();
      simulator.setFault((index) => {
        if (index !== k) return undefined;
        faults += 1;
        return { code: 5004, ...(afterActions && { afterActions }) };
      });
      await run(simulator, options).catch((error: unknown) => {
        expect(String(error)).toMatch(/Enter|lagi/);
      });
      simulator.setFault(undefined);
      expect(tableRows(simulator, 'tblPegawai')[0]).toMatchObject(kept);
      await run(simulator, options);
      expect({ k, afterActions, people: people() }).toEqual({ k, afterActions, people: wanted });
    }
  }
  expect(faults).toBeGreaterThanOrEqual(requests);
  process.stdout.write(`\nImport: ${requests} requests, ${faults} faults\n`);
  simulator.close();
});
