// The calendar and the directory in the workbook: their figures, marks and findings.
import type { Simulator } from '../../../src/simulator/headless';
import { BENTUK } from '../../../src/bangkom/bentuk';
import { buildJadwal } from '../../../src/bangkom/pelaksanaan/jadwal';
import { DEFAULT_PENGATURAN } from '../../../src/bangkom/pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana/baris';
import type { Cell } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { addTable, cellsOf, collectRows, TANGGAL, tableRows } from './workbooks';

const NIP = ['197302081998062001', '197302081998062002'] as const;

const row = (person: 0 | 1, rest: Partial<BarisRencana>): BarisRencana => ({
  ...BARIS_KOSONG,
  nip: NIP[person],
  nama: `Contoh ${person === 0 ? 'Satu' : 'Dua'}`,
  bentuk: 'pelatihan_teknis',
  penyelenggara: 'BPSDM',
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  ...rest,
});

const ROWS = [
  row(0, { namaPengembangan: 'Kearsipan', anggaran: 1_000_000 }),
  row(1, { namaPengembangan: 'kearsipan', anggaran: 500_000.5 }),
  row(0, { namaPengembangan: 'Keuangan', tglMulai: '2026-03-06', tglSelesai: '2026-05-01' }),
  row(1, { namaPengembangan: 'Delivering Results', tglMulai: null, tglSelesai: '2026-12-31' }),
  row(1, { namaPengembangan: 'Tanpa tanggal', tglMulai: null, tglSelesai: null }),
  row(1, { namaPengembangan: 'Dibatalkan', status: 'Batal' }),
  row(0, { namaPengembangan: 'PKP tahun ini', tglMulai: '2026-09-01', tglSelesai: '2026-08-01' }),
];

const PEGAWAI: Cell[][] = [
  ['NIP', 'Nama', 'Status', 'Jenjang', 'Kedudukan'],
  [`'${NIP[0]}`, 'Contoh Satu', 'PNS', 'Pengawas', ''],
  [`'${NIP[1]}`, 'Contoh Dua', 'PNS', 'JF Ahli Utama', ''],
  ["'197302081998062003", 'Contoh Tiga', 'PNS', 'Pengawas', 'CLTN'],
];

let simulator: Simulator;
beforeAll(async () => {
  simulator = await openAddin();
  addTable(simulator, 'Pegawai', 'tblPegawai', PEGAWAI);
  await collectRows(simulator, ROWS);
});
afterAll(() => simulator.close());

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

test('the calendar marks the months that the plain computation gives', async () => {
  const result = await simulator.evaluate((tanggal) => Bangkom.buildJadwal({ tanggal }), TANGGAL);
  expect(result).toMatchObject({ sheet: 'Jadwal', activities: 5, clashes: 1 });
  expect(result.problems).toContainEqual(
    expect.objectContaining({
      code: 'jadwal.benturan',
      message: expect.stringContaining('Contoh Satu: "Kearsipan" dan "Keuangan"') as string,
    }),
  );
  const jadwal = buildJadwal(ROWS, { ...DEFAULT_PENGATURAN, tahun: 2026 }, TANGGAL);
  const rows = tableRows(simulator, 'tblJadwal');
  expect(
    rows.map((line) => [line.Kegiatan, line.Peserta, MONTHS.map((month) => line[month] === '■')]),
  ).toEqual(jadwal.kegiatan.map(({ nama, peserta, bulan }) => [nama, peserta.length, bulan]));
  expect(rows[0]).toMatchObject({
    'Nama Peserta': 'Contoh Satu; Contoh Dua',
    Peserta: 2,
    Anggaran: 1_500_000.5,
  });
  const above = cellsOf(simulator, 'Jadwal');
  const figures = (label: string) => {
    const line = above.slice(0, 5).find((cells) => cells.includes(label)) ?? [];
    return line.slice(line.indexOf(label) + 1, line.indexOf(label) + 13);
  };
  expect(figures('Kegiatan')).toEqual([0, 0, 2, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
  expect(figures('Peserta')).toEqual([0, 0, 3, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
  expect(tableRows(simulator, 'tblBenturan')).toMatchObject([
    { NIP: NIP[0], 'Kegiatan Pertama': 'Kearsipan', 'Hari Bersamaan': 1 },
  ]);
});

test('the directory lists every form, and M1 says who lacks which programme', async () => {
  const result = await simulator.evaluate(
    (tanggal) => Bangkom.buildDirektori({ tanggal }),
    TANGGAL,
  );
  const shown = BENTUK.filter(({ tersembunyi }) => tersembunyi !== true);
  expect(tableRows(simulator, 'tblDirektori').map((line) => line.Bentuk)).toEqual(
    shown.map(({ label }) => label),
  );
  const coaching = tableRows(simulator, 'tblDirektori').find(({ Bentuk }) =>
    String(Bentuk).startsWith('Coaching'),
  );
  expect(coaching).toMatchObject({
    'Kelompok 70/20/10': 20,
    'Dasar Pertimbangan': 'GKJ-M; KAR',
    'Lampiran A': '1. Pembimbingan (Coaching)',
    'JP Nasional': '2 JP per kegiatan, paling banyak 2 kegiatan per bulan',
  });
  const persons = tableRows(simulator, 'tblProgramPegawai');
  expect(persons.filter(({ Nama }) => Nama === 'Contoh Tiga')).toEqual([]);
  const state = (nama: string, program: string) =>
    persons.find((line) => line.Nama === nama && line.Program === program)?.Status;
  expect(state('Contoh Satu', 'Diklatpim IV')).toBe('direncanakan');
  expect(state('Contoh Dua', 'Driving Results')).toBe('direncanakan');
  expect(state('Contoh Dua', 'Negotiating Adeptly')).toBe('belum diikuti');
  const programs = tableRows(simulator, 'tblProgramWajib');
  const pkp = programs.find(({ Program }) => Program === 'Diklatpim IV');
  expect(pkp).toMatchObject({ 'Sudah Diikuti': 0, Direncanakan: 1, 'Belum Diikuti': 0 });
  const m1 = result.problems.filter(({ code }) => code === 'M1');
  expect(m1.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
    ['W', 'Pegawai', 'D2'],
    ['W', 'Pegawai', 'D3'],
  ]);
  expect(result.lacking).toBe(persons.filter(({ Status }) => Status === 'belum diikuti').length);
  // Built again they stand once, in their places; what somebody has added stays: a column beside the
  // lines, a row below them.
  const direktori = () => simulator.workbook.tables.getItem('tblDirektori');
  direktori().columns.add(2, [
    ['Narahubung'],
    ...shown.map(({ id }) => [id === 'coaching' ? 'Biro SDM' : '']),
  ]);
  direktori().rows.add(2, [direktori().columns.items.map(() => '')]);
  direktori().getDataBodyRange().getCell(2, 1).values = [['Magang kami']];
  await simulator.evaluate((tanggal) => Bangkom.buildDirektori({ tanggal }), TANGGAL);
  const names = simulator.workbook.worksheets.items.map(({ name }) => name);
  expect(names.filter((name) => /Direktori|Program/.test(name))).toEqual([
    'Direktori',
    'Program Wajib',
    'Program Pegawai',
  ]);
  const listed = tableRows(simulator, 'tblDirektori');
  expect(listed.map((line) => line.Bentuk)).toEqual(shown.map(({ label }) => label));
  expect(listed.filter(({ Narahubung }) => Narahubung !== '')).toEqual([
    { ...coaching, Narahubung: 'Biro SDM' },
  ]);
  const below = direktori().getRange().getLastRow().getOffsetRange(1, 0).values[0] ?? [];
  expect(below.filter((cell) => cell !== '')).toEqual(['Magang kami']);
});

test('rows of somebody in the calendar stand below it when it is built again', async () => {
  const table = () => simulator.workbook.tables.getItem('tblJadwal');
  const before = tableRows(simulator, 'tblJadwal');
  const write = (at: number, typed: readonly string[]) => {
    table()
      .getDataBodyRange()
      .getCell(at, 1)
      .getResizedRange(0, typed.length - 1).values = [[...typed]];
  };
  const blank = () => [table().columns.items.map(() => '')];
  const appended = ['Kunjungan kerja', 'catatan kami'];
  table().rows.add(undefined, blank());
  write(table().rows.count - 1, appended);
  table().getRange().getLastRow().getOffsetRange(2, 1).getCell(0, 0).values = [['di bawah']];
  // One in two places, and one that nobody has written into.
  const inserted = ['Lokakarya', 'usul kami'];
  for (const at of [1, 3, 4]) table().rows.add(at, blank());
  write(1, inserted);
  write(3, ['Studi tiru']);
  await simulator.settle();
  for (let again = 0; again < 2; again += 1) {
    await simulator.evaluate((tanggal) => Bangkom.buildJadwal({ tanggal }), TANGGAL);
    await simulator.settle();
    expect(tableRows(simulator, 'tblJadwal')).toEqual(before);
    const below = table().getRange().getLastRow().getOffsetRange(1, 0).getResizedRange(5, 0);
    expect(below.values.map((cells) => cells.filter((cell) => cell !== ''))).toEqual([
      inserted,
      ['Studi tiru'],
      [],
      appended,
      [],
      ['di bawah'],
    ]);
  }
  // A column of somebody's own follows its lines; of one that is gone it keeps what was written.
  const lines = () => tableRows(simulator, 'tblJadwal');
  const notes = lines().map(({ Kegiatan }) => [
    Kegiatan === '' ? '' : `catatan ${String(Kegiatan)}`,
  ]);
  table().columns.add(undefined, [['Narahubung'], ...notes]);
  const gone = ROWS.findIndex(({ namaPengembangan }) => namaPengembangan === 'Keuangan');
  simulator.workbook.tables.getItem('tblRencana').rows.getItemAt(gone).delete();
  await simulator.evaluate((tanggal) => Bangkom.buildJadwal({ tanggal }), TANGGAL);
  await simulator.settle();
  const kept = {
    Kegiatan: 'Keuangan',
    Narahubung: 'catatan Keuangan',
    No: '',
    Mulai: '',
    Peserta: '',
  };
  expect(lines().at(-1)).toMatchObject(kept);
  expect(
    lines()
      .slice(0, -1)
      .every((line) => line.Narahubung === `catatan ${String(line.Kegiatan)}`),
  ).toBe(true);
  await simulator.evaluate((tanggal) => Bangkom.buildJadwal({ tanggal }), TANGGAL);
  expect(lines()).toHaveLength(before.length - 1);
  const words = JSON.stringify(cellsOf(simulator, 'Jadwal'));
  expect(words.match(/catatan Keuangan/g)).toHaveLength(1);
});
