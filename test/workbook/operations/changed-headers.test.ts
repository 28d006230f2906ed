// Headers that somebody renames, rows that somebody inserts, tables that somebody takes away: what hangs
// on them is not lost in silence, and each message says where and what to do.
import type { Simulator } from '../../../src/simulator/headless';
import { build, built, fill, PLAN } from './verified';
import { tableRows, TANGGAL } from './workbooks';

const collect = (simulator: Simulator) =>
  simulator.evaluate(
    (incoming, tanggal) => Bangkom.collectForms({ incoming, tanggal }),
    PLAN,
    TANGGAL,
  );

/** What Periksa says of headers, and of rows that it does not find in the plan. */
const checked = async (simulator: Simulator) => {
  const { problems } = await simulator.evaluate(
    (tanggal) => Bangkom.checkWorkbook({ tanggal }),
    TANGGAL,
  );
  return problems
    .filter(({ code }) => /judulDiganti|tanpaRencana/.test(code))
    .map(({ severity, code, sheet, cell }) => [severity, code, sheet, cell]);
};

/** Gives a column another header; gives the way back. */
function rename(simulator: Simulator, table: string, header: string, name: string): () => void {
  const cells = simulator.workbook.tables.getItem(table).getHeaderRowRange();
  const cell = cells.getCell(0, (cells.values[0] ?? []).indexOf(header));
  cell.values = [[name]];
  return () => {
    cell.values = [[header]];
  };
}

describe('after the verification was built', () => {
  let simulator: Simulator;
  const reasons = () => tableRows(simulator, 'tblVerifikasi').map((row) => row['Alasan Telaah']);
  beforeAll(async () => {
    simulator = await built();
    fill(simulator, 'tblVerifikasi', 1, { 'Alasan Telaah': 'sudah ditelepon' });
  });
  afterAll(() => simulator.close());

  test('the IDs of the document have another header: refused with the way out, then done', async () => {
    const restore = rename(simulator, 'tblVerifikasi', 'ID Baris', 'Kode');
    await expect(build(simulator)).rejects.toThrow(
      /Lembar "Verifikasi" tidak memuat kolom "ID Baris" lagi.* baris \d+;/,
    );
    expect(reasons()).toEqual(['', 'sudah ditelepon', '', '']);
    // Collecting goes on; what the overrides decide stays as it is.
    const { problems } = await collect(simulator);
    expect(problems).toMatchObject([{ severity: 'W', code: 'kolomKunci' }]);
    restore();
    await build(simulator);
    expect(reasons()).toEqual(['', 'sudah ditelepon', '', '']);
  });

  test('rows inserted among the others, copies too: what was written there is listed', async () => {
    const table = simulator.workbook.tables.getItem('tblVerifikasi');
    const ids = tableRows(simulator, 'tblVerifikasi').map((row) => String(row['ID Baris']));
    const insert = (at: number, cells: Record<string, string>): void => {
      table.rows.add(at, [table.columns.items.map(() => '')]);
      fill(simulator, 'tblVerifikasi', at, cells);
    };
    insert(2, { 'Alasan Telaah': 'tanya atasan' });
    insert(3, {
      'ID Baris': ids[1] ?? '',
      '1 Nama dan NIP': 'Contoh Salinan',
      'Alasan Telaah': 'tidak diangkat',
    });
    // What only the copy says is said of the row.
    insert(4, { 'ID Baris': ids[0] ?? '', 'Alasan Telaah': 'lengkap' });
    await simulator.settle();
    const { problems } = await build(simulator);
    expect(problems.map(({ code }) => code)).toContain('verifikasi.catatanHilang');
    const listed = simulator.workbook.worksheets.getItem('Riwayat Telaah').getUsedRange();
    expect(JSON.stringify(listed.values)).toMatch(
      /baris sisipan \d+.*tanya atasan.*baris sisipan \d+.*Contoh Salinan.*tidak diangkat/,
    );
    expect(reasons()).toEqual(['lengkap', 'sudah ditelepon', '', '']);
    fill(simulator, 'tblVerifikasi', 0, { 'Alasan Telaah': '' });
  });

  test('rows appended to the end of a table: all that was typed there is listed', async () => {
    const append = (table: string, cells: Record<string, string | number>): void => {
      const { rows, columns } = simulator.workbook.tables.getItem(table);
      rows.add(undefined, [columns.items.map(() => '')]);
      fill(simulator, table, rows.count - 1, cells);
    };
    append('tblVerifikasi', {
      'Alasan Telaah': 'usul susulan',
      '1 Nama dan NIP': 'Contoh Susulan',
    });
    append('tblVerifikasi', { '1 Nama dan NIP': 'Contoh Tanpa Catatan' });
    append('tblRiwayatTelaah', { Isi: 'disepakati di rapat' });
    append('tblRekapJP', {
      Nama: 'Contoh Pindahan',
      'Telaah Oleh': 'Contoh Pemeriksa',
      // Typed over a formula.
      'JP (diakui)': 17.5,
    });
    for (const added of [3, 0]) {
      const { problems } = await build(simulator);
      const told = problems.filter(({ code }) => code === 'verifikasi.catatanHilang');
      expect([added, told.length > 0]).toEqual([added, added > 0]);
      const { values } = simulator.workbook.worksheets.getItem('Riwayat Telaah').getUsedRange();
      const listed = JSON.stringify(values);
      expect(listed.match(/usul susulan|disepakati di rapat/g)).toHaveLength(2);
      expect(listed).toMatch(
        /Contoh Susulan.*Contoh Tanpa Catatan.*Contoh Pindahan.*JP \(diakui\): 17\.5/,
      );
    }
    expect(reasons()).toEqual(['', 'sudah ditelepon', '', '']);
  });

  test('the IDs of the plan have another header: refused, and no ID is given anew', async () => {
    const restore = rename(simulator, 'tblRencana', 'ID Baris', 'Kode');
    const work = /Kolom ID Baris di lembar "Rencana" kini berjudul "Kode" \(sel AI3\)/;
    await expect(collect(simulator)).rejects.toThrow(work);
    await expect(build(simulator)).rejects.toThrow(work);
    restore();
    expect(await collect(simulator)).toMatchObject({ added: 0, updated: 0 });
    expect(reasons()).toEqual(['', 'sudah ditelepon', '', '']);
  });

  test('Periksa says which column of IDs has another header, and blames no row for it', async () => {
    await simulator.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), TANGGAL);
    for (const [table, header, sheet, cell] of [
      ['tblRencana', 'ID Baris', 'Rencana', 'AI3'],
      ['tblRealisasi', 'ID Rencana', 'Realisasi', 'A3'],
    ] as const) {
      const restore = rename(simulator, table, header, 'Kode');
      expect(await checked(simulator)).toEqual([['E', 'judulDiganti', sheet, cell]]);
      restore();
      expect(await checked(simulator)).toEqual([]);
    }
  });

  test('another column of the plan has another header: it is completed, and that is told once', async () => {
    rename(simulator, 'tblRencana', 'Kurikulum', 'Kurikulum kami');
    const told = async () =>
      (await build(simulator)).problems.filter(({ code }) => code === 'workbook.kolomDitambah');
    expect(await told()).toMatchObject([
      { sheet: 'Rencana', message: expect.stringMatching(/^Kolom Kurikulum tidak ada/) as string },
    ]);
    expect(await told()).toEqual([]);
    expect(tableRows(simulator, 'tblRencana')[0]).toMatchObject({ 'Kurikulum kami': 'Sesuai' });
  });

  test('the plan is a table no more: told with the way out', async () => {
    simulator.workbook.tables.getItem('tblRencana').convertToRange();
    const { problems, sheet } = await build(simulator);
    expect(sheet).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'E')).toMatchObject([
      {
        code: 'workbook.tabelHilang',
        sheet: 'Rencana',
        message: expect.stringMatching(/Ctrl\+T/) as string,
      },
    ]);
  });
});
