// Pegawai, SKJ and Kompetensi through the genuine Office.js: made once, grown, read, and checked.
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addSheet, cellsOf, TANGGAL, tableCell, tableRows } from './workbooks';

const prepare = (simulator: Simulator) => simulator.evaluate(() => Bangkom.prepareData());
const check = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.checkWorkbook({ tanggal }), TANGGAL);

/** Types rows under the header of a table, as a user would paste them. */
function type(simulator: Simulator, table: string, rows: Record<string, unknown>[]): void {
  rows.forEach((row, index) => {
    for (const [header, value] of Object.entries(row)) {
      tableCell(simulator, table, index, header).values = [[value as string]];
    }
  });
}

const resize = (simulator: Simulator, table: string, rows: number): void => {
  const found = simulator.workbook.tables.getItem(table);
  const range = found.getRange();
  found.resize(range.getResizedRange(rows + 1 - range.values.length, 0));
};

describe('the data sheets', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin({ calculation: false });
  });
  afterAll(() => simulator.close());

  test('are made once, with the headers of the contract', async () => {
    const first = await prepare(simulator);
    expect(first.sheets).toEqual(expect.arrayContaining(['Pegawai', 'SKJ', 'Kompetensi']));
    expect(first.created).toEqual(expect.arrayContaining(['Pegawai', 'SKJ', 'Kompetensi']));
    expect(first.problems).toEqual([]);
    const headersOf = (table: string) => Object.keys(tableRows(simulator, table)[0] ?? {});
    expect(headersOf('tblPegawai').join(', ')).toBe(
      'NIP, Nama, Status, Golongan, Jabatan, Jenjang, Unit Kerja, Kedudukan, NIP Atasan, Nama Atasan, Predikat Kinerja, Hasil Kerja, Perilaku, Capaian, Skor Potensi',
    );
    expect(headersOf('tblSKJ').join(', ')).toBe(
      'Jabatan, Jenjang, Jenis Kompetensi, Kompetensi, Level',
    );
    expect(headersOf('tblKompetensi').join(', ')).toBe(
      'NIP, Jenis Kompetensi, Kompetensi, Level Nyata, Tanggal, Sumber',
    );
    const before = ['Pegawai', 'SKJ', 'Kompetensi'].map((name) => cellsOf(simulator, name));
    expect(await prepare(simulator)).toMatchObject({ created: [], added: [], problems: [] });
    expect(['Pegawai', 'SKJ', 'Kompetensi'].map((name) => cellsOf(simulator, name))).toEqual(
      before,
    );
  });

  test('a list only proposes where other words are right, and refuses where they are not', () => {
    const rules = simulator.workbook
      .toContent()
      .sheets.find(({ name }) => name === 'Pegawai')?.dataValidations;
    const text = JSON.stringify(rules);
    expect(text).toContain('Bangkom_DaftarJenjang');
    expect(text).toContain('04 Pemberhentian Sementara');
    const kedudukan = tableCell(simulator, 'tblPegawai', 0, 'Kedudukan').dataValidation;
    expect(kedudukan.errorAlert).toMatchObject({ showAlert: false });
    const status = tableCell(simulator, 'tblPegawai', 0, 'Status').dataValidation;
    expect(status.errorAlert).toMatchObject({ showAlert: true });
  });

  test('what is wrong in them is found with its cell', async () => {
    resize(simulator, 'tblPegawai', 4);
    type(simulator, 'tblPegawai', [
      {
        NIP: '197302081998062001',
        Nama: 'Contoh Satu',
        Status: 'PNS',
        Golongan: 'IX',
        Jabatan: 'Analis',
        Jenjang: 'Eselon Sembilan',
      },
      { NIP: '197302081998062001', Nama: 'Contoh Lain', Status: 'PNS', Jabatan: 'Analis' },
      { NIP: '197302081998132001', Nama: 'Contoh Tiga', Status: 'Honorer' },
      { Nama: 'Contoh Empat', 'Predikat Kinerja': 'Hebat', 'Skor Potensi': 101 },
    ]);
    tableCell(simulator, 'tblPegawai', 2, 'NIP Atasan').numberFormat = [['General']];
    tableCell(simulator, 'tblPegawai', 2, 'NIP Atasan').values = [[196509271990111000]];
    resize(simulator, 'tblSKJ', 3);
    type(simulator, 'tblSKJ', [
      { Jabatan: 'Analis', 'Jenis Kompetensi': 'Teknis', Kompetensi: 'Kearsipan', Level: 3 },
      { Jabatan: 'Analis', 'Jenis Kompetensi': 'Manajerial', Kompetensi: 'kearsipan', Level: 6 },
      { 'Jenis Kompetensi': 'Teknis', Kompetensi: 'Pengadaan', Level: 2 },
    ]);
    resize(simulator, 'tblKompetensi', 2);
    type(simulator, 'tblKompetensi', [
      { NIP: '197302081998062001', Kompetensi: 'Kearsipan', 'Level Nyata': 7, Tanggal: 46000 },
      { NIP: '198001012005011001', Kompetensi: 'Kearsipan', 'Level Nyata': 2, Tanggal: 46000 },
    ]);
    const { problems } = await check(simulator);
    const found = problems.map(({ severity, code, sheet, cell }) =>
      [severity, code, sheet, cell].join(' '),
    );
    for (const wanted of [
      'W rencana.golonganTidakSesuai Pegawai D4',
      'E rencana.bukanPilihan Pegawai F4',
      'W pegawai.N10.nama Pegawai A4',
      'W pegawai.N10.nama Pegawai A5',
      'W pegawai.ganda Pegawai A5',
      'E pegawai.N3 Pegawai A6',
      'E rencana.bukanPilihan Pegawai C6',
      'E pegawai.N9 Pegawai I6',
      'E rencana.kosong Pegawai A7',
      'E rencana.bukanPilihan Pegawai K7',
      'E rencana.diLuarRentang Pegawai O7',
      'W skj.jenisGanda SKJ C4',
      'W skj.ganda SKJ D5',
      'E rencana.diLuarRentang SKJ E5',
      'W rencana.kosong SKJ A6',
      'E rencana.diLuarRentang Kompetensi D4',
      'W kompetensi.nipTidakTerdaftar Kompetensi A5',
    ]) {
      expect(found).toContain(wanted);
    }
  });

  test('a NIP is held against columns that the office added', async () => {
    const table = simulator.workbook.tables.getItem('tblPegawai');
    table.columns.add(undefined, [['Jenis Kelamin'], ['Pria'], [''], [''], ['']]);
    const { problems } = await check(simulator);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'pegawai.N11.jenisKelamin', sheet: 'Pegawai', cell: 'A4' }),
    );
  });

  test('a column that the table lacks comes at the right, and the office`s own stay', async () => {
    simulator.workbook.tables.getItem('tblPegawai').columns.getItem('Capaian').name =
      'Capaian Lama';
    const result = await prepare(simulator);
    expect(result).toMatchObject({ created: [], added: ['tblPegawai[Capaian]'] });
    const rows = tableRows(simulator, 'tblPegawai');
    expect(Object.keys(rows[0] ?? {}).slice(-2)).toEqual(['Jenis Kelamin', 'Capaian']);
    expect(rows[0]).toMatchObject({ Nama: 'Contoh Satu', 'Jenis Kelamin': 'Pria' });
  });
});

test('a table and a sheet of the user with our names are left alone, and that is said', async () => {
  const simulator = await openAddin({ calculation: false });
  addSheet(simulator, 'Pegawai', [
    ['NIP', 'Nama'],
    ['197302081998062001', 'Contoh Satu'],
  ]);
  const sheet = simulator.workbook.worksheets.getItem('Pegawai');
  sheet.tables.add(sheet.getRange('A1:B2'), true).name = 'tblPegawai';
  addSheet(simulator, 'SKJ', [['catatan saya']]);
  const before = cellsOf(simulator, 'Pegawai');
  const { problems, sheets } = await prepare(simulator);
  expect(problems).toMatchObject([{ severity: 'W', code: 'workbook.tabelMilikAnda' }]);
  expect(sheets.slice(0, 2)).toEqual(['Pegawai', 'SKJ (Bangkom)']);
  expect(cellsOf(simulator, 'Pegawai')).toEqual(before);
  expect(cellsOf(simulator, 'SKJ')).toEqual([['catatan saya']]);
  simulator.close();
});
