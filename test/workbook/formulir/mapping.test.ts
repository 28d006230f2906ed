// A doubtful reading is shown, settled by a person, and remembered in the file.
import type { Simulator } from '../../../src/simulator/headless';
import { writeXlsx } from '../../../src/simulator/xlsx';
import {
  template,
  withCell,
  withColumns,
  workbookOf,
  DATA,
  HEADER,
} from '../../fixtures/template-sheet';
import { openAddin } from '../../addin';

const TIE = template({
  header: [['No', 'Visi-Misi', 'Standar', 'Nyata', 'Nama Pengembangan', 'Jenis Pengembangan']],
  data: withColumns(withCell(DATA, 0, 3, 'Sedang sekali'), [0, 1, 2, 3, 5, 6]),
});

describe('a form with a lone column "Nyata"', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin({ file: (await writeXlsx(null, workbookOf([TIE]))).bytes });
  });
  afterAll(() => simulator.close());
  const columns = {
    no: 'A',
    dasar: 'B',
    standar: 'C',
    kesenjangan: 'D',
    namaPengembangan: 'E',
    jenisPengembangan: 'F',
  } as const;

  test('is shown with its columns and the reason of the doubt', async () => {
    const [reading] = await simulator.evaluate(() => Bangkom.readFormReadings());
    expect(reading).toMatchObject({ sheet: 'Identifikasi', address: 'A3:F13', sure: false });
    expect(reading?.doubts).toEqual([
      { field: 'nyata', cell: 'D11', message: expect.stringContaining('"Nyata"') },
    ]);
    expect(reading?.columns.map(({ column, header, field }) => [column, header, field])).toEqual([
      ['A', 'No', 'no'],
      ['B', 'Visi-Misi', 'dasar'],
      ['C', 'Standar', 'standar'],
      ['D', 'Nyata', 'nyata'],
      ['E', 'Nama Pengembangan', 'namaPengembangan'],
      ['F', 'Jenis Pengembangan', 'jenisPengembangan'],
    ]);
    expect(reading?.labels).toMatchObject({ namaAsn: 'B6', nip: 'B7' });
  });

  test('refuses a mapping that names no place, or one place twice', async () => {
    const confirm = (wrong: Readonly<Record<string, string>>) =>
      simulator.evaluate(
        (mapping) => Bangkom.confirmMapping('Identifikasi', 'A3:F13', { columns: mapping }),
        wrong,
      );
    await expect(confirm({ dasar: 'B', standar: 'B' })).rejects.toThrow('"B"');
    await expect(confirm({ dasar: '12' })).rejects.toThrow('"12"');
    await expect(confirm({ bukanIsian: 'B' })).rejects.toThrow('"bukanIsian"');
    await expect(
      simulator.evaluate(() => Bangkom.confirmMapping('Identifikasi', 'A1:B2', { columns: {} })),
    ).rejects.toThrow('tidak ditemukan');
  });

  test('is read as confirmed, also after saving, and where rows were inserted above it', async () => {
    const confirmed = await simulator.evaluate(
      (mapping) =>
        Bangkom.confirmMapping('Identifikasi', 'A3:F13', {
          columns: mapping,
          labels: { unitKerja: 'B8' },
        }),
      columns,
    );
    expect(confirmed).toMatchObject({ sure: true, doubts: [] });
    expect(confirmed.columns[3]).toEqual({ column: 'D', header: 'Nyata', field: 'kesenjangan' });
    simulator.workbook.worksheets.getItem('Identifikasi').getRange('1:4').insert('Down');
    const { bytes } = await simulator.save();
    const reopened = await openAddin({ file: bytes });
    try {
      const { forms, problems } = await reopened.evaluate(() => Bangkom.checkWorkbook());
      expect(forms).toMatchObject([
        { address: 'A7:F17', reading: 'B', sure: true, header: { unitKerja: 'Analis Kebijakan' } },
      ]);
      expect(problems.map(({ cell, code }) => `${cell ?? ''} ${code}`)).toContain(
        'D16 rencana.bukanPilihan',
      );
      await reopened.evaluate(() => Bangkom.forgetMapping('Identifikasi'));
      const again = await reopened.evaluate(() => Bangkom.checkWorkbook());
      expect(again.forms).toMatchObject([{ reading: 'A', sure: false }]);
    } finally {
      reopened.close();
    }
  });
});

test('a damaged setting is no mapping', async () => {
  const content = workbookOf([template({ header: HEADER })]);
  content.settings = { Bangkom_PemetaanFormulir: JSON.stringify([{ sheet: 1 }, 'x']) };
  const simulator = await openAddin({ file: (await writeXlsx(null, content)).bytes });
  try {
    const { forms } = await simulator.evaluate(() => Bangkom.checkWorkbook());
    expect(forms).toMatchObject([{ sure: true, reading: 'A' }]);
  } finally {
    simulator.close();
  }
});
