// What people wrote into the documents survives every new build.
import { readFileSync } from 'node:fs';
import type { Simulator } from '../../../src/simulator/headless';
import { activity, build, built, figure, fill, planCell, rowWith } from './verified';
import { openAddin } from '../../addin';
import { addForm, addTable, cellsOf, collectRows, TANGGAL, tableRows } from './workbooks';

const OVERRIDE = {
  'Telaah Hasil': 'LULUS',
  'Telaah Oleh': 'Contoh Tiga',
  'Tanggal Telaah': 46042,
  'Alasan Telaah': 'Dokumen pendukung sudah diperiksa.',
} as const;

/** Overrides the activity, the person's V3 and decides. */
async function annotate(simulator: Simulator): Promise<void> {
  fill(simulator, 'tblVerifikasi', 2, OVERRIDE);
  fill(simulator, 'tblRekapJP', 1, {
    'Telaah V3': 'LULUS',
    'Telaah Oleh': 'Contoh Tiga',
    'Tanggal Telaah': 46042,
    'Alasan Telaah': 'Tugas belajar sudah disetujui.',
  });
  await build(simulator);
  const decided = rowWith(simulator, 'tblValidasi', 'ID Baris', 'R00003');
  fill(simulator, 'tblValidasi', decided, { Keputusan: 'tunda', Alasan: 'Menunggu jadwal.' });
  await build(simulator);
}

const findRow = (simulator: Simulator, table: string, header: string, value: string) =>
  tableRows(simulator, table).find((row) => row[header] === value);
const activityRow = (simulator: Simulator, id = 'R00003') =>
  findRow(simulator, 'tblVerifikasi', 'ID Baris', id);
const decisionRow = (simulator: Simulator) =>
  findRow(simulator, 'tblValidasi', 'ID Baris', 'R00003');
const personRow = (simulator: Simulator) => findRow(simulator, 'tblRekapJP', 'Nama', 'Contoh Dua');

function expectCarried(simulator: Simulator): void {
  expect(activityRow(simulator)).toMatchObject({ ...OVERRIDE, Hasil: 'LULUS', 'Tinjau Ulang': '' });
  expect(personRow(simulator)).toMatchObject({
    'Telaah V3': 'LULUS',
    V3: 'LULUS',
    'Tinjau Ulang': '',
  });
  expect(decisionRow(simulator)).toMatchObject({
    Keputusan: 'tunda',
    Alasan: 'Menunggu jadwal.',
    'Tinjau Ulang': '',
  });
}

describe('overrides, notes and decisions survive', () => {
  let simulator: Simulator;
  beforeEach(async () => {
    simulator = await built();
    await annotate(simulator);
  });
  afterEach(() => simulator.close());

  test('a build without any change', async () => {
    const before = ['tblVerifikasi', 'tblRekapJP', 'tblValidasi'].map((table) =>
      tableRows(simulator, table),
    );
    expectCarried(simulator);
    await build(simulator);
    expectCarried(simulator);
    const after = ['tblVerifikasi', 'tblRekapJP', 'tblValidasi'].map((table) =>
      tableRows(simulator, table),
    );
    expect(after).toEqual(before);
  });

  test('a change of another row', async () => {
    planCell(simulator, 'R00001', 'Jumlah').values = [[12]];
    await build(simulator);
    expectCarried(simulator);
    expect(activityRow(simulator, 'R00001')).toMatchObject({ '9 Jumlah JP': 12 });
  });

  test('a change of the same row: flagged with both values, and not in force', async () => {
    planCell(simulator, 'R00003', 'Jumlah').values = [[7]];
    planCell(simulator, 'R00003', 'Tanggal Mulai').values = [[46084]];
    const { problems } = await build(simulator);
    const changes = 'Jumlah: 10 → 7; Tanggal Mulai: 2 Maret 2026 → 3 Maret 2026';
    expect(activityRow(simulator)).toMatchObject({
      ...OVERRIDE,
      'Tinjau Ulang': `Perlu ditinjau ulang. ${changes}`,
    });
    expect(activityRow(simulator)?.Hasil).toBe(activityRow(simulator)?.['Hasil (hitung)']);
    expect(personRow(simulator)?.['Tinjau Ulang']).toMatch(/JP \(diakui\): 10 → 7/);
    expect(personRow(simulator)?.V3).toBe('TIDAK LULUS');
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'W', code: 'verifikasi.tinjauUlang' }),
    );
    // Looked at again: the verifier empties the cell, and the override counts at once.
    const row = rowWith(simulator, 'tblVerifikasi', 'ID Baris', 'R00003');
    fill(simulator, 'tblVerifikasi', row, { 'Tinjau Ulang': '' });
    await simulator.settle();
    expect(activityRow(simulator)?.Hasil).toBe('LULUS');
    expect(figure(simulator, 'Status dokumen')).toBe('perlu dihitung ulang');
    await build(simulator);
    expect(activityRow(simulator)).toMatchObject({ ...OVERRIDE, Hasil: 'LULUS' });
    expect(figure(simulator, 'Status dokumen')).toBe('Mutakhir');
  });

  test('a deleted row: its notes are listed, also in later builds', async () => {
    const plan = simulator.workbook.tables.getItem('tblRencana');
    plan.rows.getItemAt(rowWith(simulator, 'tblRencana', 'ID Baris', 'R00003')).delete();
    const { problems } = await build(simulator);
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'W', code: 'verifikasi.catatanHilang' }),
    );
    await build(simulator);
    expect(activityRow(simulator)).toBeUndefined();
    expect(tableRows(simulator, 'tblRiwayatTelaah')).toMatchObject([
      {
        Dokumen: 'Verifikasi',
        Kunci: 'R00003',
        Isi: 'Telaah Hasil: LULUS',
        Oleh: 'Contoh Tiga',
        Tanggal: 46042,
        Alasan: OVERRIDE['Alasan Telaah'],
      },
      { Dokumen: 'Rekap JP', Isi: 'Telaah V3: LULUS' },
      { Dokumen: 'Validasi', Isi: expect.stringContaining('Keputusan: tunda') as string },
    ]);
  });

  test('the user sorts the documents', async () => {
    for (const table of ['tblVerifikasi', 'tblRekapJP', 'tblValidasi']) {
      simulator.workbook.tables.getItem(table).sort.apply([{ key: 1, ascending: false }]);
    }
    await simulator.settle();
    // Figures of the person are found wherever the recap has put them.
    expect(activityRow(simulator, 'R00004')).toMatchObject({
      'JP Pegawai': 20,
      'V3 Pegawai': 'LULUS',
    });
    expect(activityRow(simulator)).toMatchObject({ 'JP Pegawai': 10, Hasil: 'LULUS' });
    await build(simulator);
    expectCarried(simulator);
  });

  test('the user inserts a column', async () => {
    for (const table of ['tblVerifikasi', 'tblRekapJP', 'tblValidasi']) {
      const { columns, rows } = simulator.workbook.tables.getItem(table);
      columns.add(2, [
        ['Arsip'],
        ...Array.from({ length: rows.count }, (_, row) => [`map ${row}`]),
      ]);
    }
    await build(simulator);
    expectCarried(simulator);
    expect(activityRow(simulator)).toMatchObject({ Arsip: 'map 2' });
    expect(personRow(simulator)).toMatchObject({ Arsip: 'map 1' });
  });
});

describe('signing off', () => {
  test('a signed validation is locked, keeps its values, and tells of later changes', async () => {
    const simulator = await built();
    const sign = () =>
      simulator.evaluate(
        (tanggal) => Bangkom.signValidasi({ confirmed: true, oleh: 'Contoh Satu', tanggal }),
        TANGGAL,
      );
    fill(simulator, 'tblVerifikasi', 3, OVERRIDE);
    await build(simulator);
    expect(tableRows(simulator, 'tblValidasi').map((row) => row['ID Baris'])).toEqual(['R00004']);
    await expect(sign()).rejects.toMatchObject({ code: 'validasi.belumLengkap' });
    fill(simulator, 'tblValidasi', 0, { Keputusan: 'setuju' });
    const { sheet, setuju } = await sign();
    expect([sheet, setuju]).toEqual(['Validasi 20260120', 1]);
    await simulator.settle();
    const signed = simulator.workbook.worksheets.getItem(sheet);
    expect(signed.protection.protected).toBe(true);
    const state = () => cellsOf(simulator, sheet).find((row) => row[1] === 'Data sesudah disahkan');
    expect(state()?.[2]).toBe('tidak berubah');
    const before = cellsOf(simulator, sheet).slice(6);
    planCell(simulator, 'R00004', 'Anggaran').values = [[9_000_000]];
    await simulator.settle();
    expect(state()?.[2]).toBe('berubah sesudah disahkan');
    await build(simulator);
    // The override is in doubt, so the activity has not passed: its decision is listed, not lost.
    expect(tableRows(simulator, 'tblRiwayatTelaah')).toMatchObject([
      {
        Dokumen: 'Validasi',
        Kunci: 'R00004',
        Isi: 'Keputusan: setuju',
        'Sebab Tidak Ada Lagi': 'Tidak lagi LULUS verifikasi',
      },
    ]);
    expect(cellsOf(simulator, sheet).slice(6)).toEqual(before);
    simulator.close();
  });
});

test('a letterhead above the validation leaves no word of it unsigned', async () => {
  const simulator = await built();
  fill(simulator, 'tblVerifikasi', 3, OVERRIDE);
  await build(simulator);
  fill(simulator, 'tblValidasi', 0, { Keputusan: 'setuju' });
  const validasi = simulator.workbook.worksheets.getItem('Validasi');
  validasi.getRange('1:2').insert('Down');
  validasi.getRange('B1').values = [['PEMERINTAH KABUPATEN CONTOH']];
  validasi.getRange('Z5').formulas = [['=ROWS(tblVerifikasi[ID Baris])']];
  await simulator.settle();
  const before = cellsOf(simulator, 'Validasi');
  const { sheet } = await simulator.evaluate(
    (tanggal) => Bangkom.signValidasi({ confirmed: true, oleh: 'Contoh Satu', tanggal }),
    TANGGAL,
  );
  await simulator.settle();
  const state: Record<string, string[]> = {
    'Status validasi': ['Status validasi', 'disahkan 20 Januari 2026 oleh Contoh Satu'],
    'Status verifikasi': ['Data sesudah disahkan', 'tidak berubah'],
  };
  const signed = before.map((row) => {
    const now = state[String(row[1])];
    return now ? [row[0], ...now, ...row.slice(3)] : row;
  });
  expect(cellsOf(simulator, sheet)).toEqual(signed);
  const { formulas } = simulator.workbook.worksheets.getItem(sheet).getUsedRange();
  expect(formulas.flat().filter((formula) => String(formula).startsWith('='))).toHaveLength(1);
  simulator.close();
});

test('cancelling leaves the documents as they were', async () => {
  const simulator = await built();
  const shown = () =>
    simulator.workbook.worksheets.items.map(({ name }) => [name, cellsOf(simulator, name)]);
  const before = shown();
  const outcome = await simulator.evaluate(async (tanggal) => {
    const signal = { aborted: false };
    const progress = (share: number) => {
      signal.aborted = share > 0.7;
    };
    return Bangkom.buildVerifikasi({ tanggal, collect: false }, progress, signal).then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code,
    );
  }, TANGGAL);
  expect(outcome).toBe('dibatalkan');
  await simulator.settle();
  expect(shown()).toEqual(before);
  simulator.close();
});

test('a stopped verification tells what stands in the plan, and is taken up again', async () => {
  const simulator = await openAddin();
  addForm(simulator);
  const buildUntil = (moment: string) =>
    simulator.evaluate(
      (tanggal, stopAt) => {
        const signal = { aborted: false };
        const progress = (_: number, doing: string) => {
          signal.aborted ||= doing === stopAt;
        };
        return Bangkom.buildVerifikasi({ tanggal }, progress, signal).then(
          ({ rows }) => `${rows.length}`,
          (error: unknown) => (error as Error).message,
        );
      },
      TANGGAL,
      moment,
    );
  const planned = () => tableRows(simulator, 'tblRencana').filter((row) => row['ID Baris'] !== '');
  expect(await buildUntil('Membaca formulir')).toBe(
    'Dokumen yang sudah ada tidak berubah, isian Rencana pun tidak. Untuk mengulang, tekan "Buat verifikasi".',
  );
  expect(planned()).toEqual([]);
  // Stopped while the plan is written: what was begun there is finished.
  const collected = await buildUntil('Menulis rencana');
  const before = planned();
  expect(collected).toBe(
    `Dokumen yang sudah ada tidak berubah. Isi formulir sudah terkumpul di Rencana: ${before.length} kegiatan baru, 0 diperbarui. Tekan "Buat verifikasi" untuk meneruskan; yang sudah terkumpul tidak digandakan.`,
  );
  expect(before.length).toBeGreaterThan(0);
  expect(await buildUntil('Memverifikasi')).toMatch(/isian Rencana pun tidak/);
  expect(simulator.workbook.worksheets.items.map(({ name }) => name)).not.toContain('Verifikasi');
  expect(await buildUntil('')).toBe(`${before.length}`);
  expect(planned()).toHaveLength(before.length);
  simulator.close();
});

test('the export is text, as a sheet and as rows', async () => {
  const simulator = await built();
  const { sheet, rows } = await simulator.evaluate(
    (tanggal) => Bangkom.exportVerifikasi({ tanggal }),
    TANGGAL,
  );
  expect([sheet, rows]).toEqual(['Ekspor', 4]);
  expect(tableRows(simulator, 'tblEkspor')[3]).toMatchObject({
    id_baris: 'R00004',
    nip: '197302081998062003',
    tanggal_mulai: '2026-03-02',
    jp_diakui: '20',
    v3: 'LULUS',
  });
  simulator.close();
});

test('the export says what the documents say, also of a person whom only the form describes', async () => {
  const simulator = await openAddin({
    file: readFileSync('assets/contoh/identifikasi-lengkap.xlsx'),
  });
  await simulator.evaluate(() => Bangkom.prepareData());
  const skj = { Jenjang: 'Pengawas', Kompetensi: 'Perencanaan pembangunan', Level: 4 };
  fill(simulator, 'tblSKJ', 0, { ...skj, 'Jenis Kompetensi': 'Teknis' });
  await simulator.settle();
  await simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal }), TANGGAL);
  await simulator.settle();
  const verdicts = ['V1', 'V2', 'V4', 'V5', 'Hasil'];
  const shown = tableRows(simulator, 'tblVerifikasi').map((row) => verdicts.map((key) => row[key]));
  expect(shown[0]?.[0]).toBe('LULUS');
  const { headers, rows } = await simulator.evaluate(
    (tanggal) => Bangkom.readExport({ tanggal }),
    TANGGAL,
  );
  const at = verdicts.map((key) => headers.indexOf(key.toLowerCase()));
  expect(rows.map((row) => at.map((column) => row[column]))).toEqual(shown);
  simulator.close();
});

test('the ribbon button ends on the status cell', async () => {
  const simulator = await built();
  simulator.workbook.worksheets.getItem('Rencana').activate();
  await simulator.invokeRibbon('buatVerifikasi');
  const selected = simulator.workbook.getSelectedRange();
  expect(selected.address).toBe('Verifikasi!C9');
  expect(selected.values).toEqual([['Mutakhir']]);
  simulator.close();
});

test('collecting again recognises what the documents recognise: standards and overrides count', async () => {
  const simulator = await openAddin();
  addTable(simulator, 'SKJ', 'tblSKJ', [
    ['Jabatan', 'Jenjang', 'Jenis Kompetensi', 'Kompetensi', 'Level'],
    ['Analis Kebijakan', '', 'Manajerial', 'Penyusunan kebijakan', 3],
  ]);
  await collectRows(simulator, [activity(1, 'Kebijakan'), activity(2, 'Pengadaan')]);
  const recognised = () => tableRows(simulator, 'tblRencana').map((row) => row['JP (diakui)']);
  // V1.2: the standard lists the competency under another kind.
  expect(recognised()).toEqual([0, 0]);
  await build(simulator);
  fill(
    simulator,
    'tblVerifikasi',
    rowWith(simulator, 'tblVerifikasi', 'ID Baris', 'R00002'),
    OVERRIDE,
  );
  await build(simulator);
  expect(recognised()).toEqual([0, 10]);
  await collectRows(simulator, [activity(1, 'Kebijakan'), activity(2, 'Pengadaan')]);
  expect(recognised()).toEqual([0, 10]);
  simulator.close();
});
