// Peta 9 Kotak and the proposed standards through the genuine Office.js.
import { KOTAK } from '../../../src/bangkom/talenta';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addKantor, ANALISIS_KANTOR, nipOf } from './kantor';
import { cellsOf, TANGGAL, tableCell, tableRows } from './workbooks';

const build = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.buildPeta({ tanggal }), TANGGAL);

describe('the office on the map', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    await addKantor(simulator);
    await build(simulator);
    await simulator.settle();
  });
  afterAll(() => simulator.close());

  test('every box has its number of persons and their names', () => {
    const cells = cellsOf(simulator, 'Peta 9 Kotak');
    const flat = cells.flat().map(String);
    for (const { nomor } of KOTAK) {
      const own = ANALISIS_KANTOR.filter(({ kotak }) => kotak?.nomor === nomor);
      expect(own.length).toBeGreaterThan(0);
      expect(flat).toContain(`Kotak ${nomor}: ${own.length} pegawai`);
      expect(flat).toContain(own.map(({ pegawai }) => pegawai.nama).join('; '));
      const line = cells.find((row) => row[0] === nomor && String(row[1]).endsWith('ekspektasi'));
      expect(line?.[3]).toBe(own.length);
    }
  });

  test('who stands in no box is listed with the reason', () => {
    const rows = tableRows(simulator, 'tblPetaKotak');
    expect(rows).toHaveLength(ANALISIS_KANTOR.length);
    const remark = (at: number) => rows.find((row) => row['NIP'] === nipOf(at))?.['Keterangan'];
    expect(remark(11)).toContain('Belum ada skor potensi');
    expect(remark(12)).toContain('Dikecualikan: Cuti di luar tanggungan negara');
    expect(remark(0)).toBe('');
  });

  test('building again changes nothing but keeps notes', async () => {
    tableCell(simulator, 'tblPetaKotak', 3, 'Catatan').values = [['Calon Pengawas']];
    const before = cellsOf(simulator, 'Peta 9 Kotak');
    await build(simulator);
    await simulator.settle();
    expect(cellsOf(simulator, 'Peta 9 Kotak')).toEqual(before);
  });

  test('a row that somebody has appended stays, with all that was typed into it', async () => {
    const { rows, columns } = simulator.workbook.tables.getItem('tblPetaKotak');
    rows.add(undefined, [columns.items.map(() => '')]);
    const typed = { Nama: 'Contoh Titipan', Catatan: 'dari dinas lain' };
    for (const [header, text] of Object.entries(typed)) {
      tableCell(simulator, 'tblPetaKotak', rows.count - 1, header).values = [[text]];
    }
    for (let again = 0; again < 3; again += 1) {
      await build(simulator);
      expect(tableRows(simulator, 'tblPetaKotak').slice(ANALISIS_KANTOR.length)).toMatchObject([
        typed,
      ]);
    }
  });
});

test('standards are proposed, and written only on request', async () => {
  const simulator = await openAddin({ calculation: false });
  await addKantor(simulator);
  tableCell(simulator, 'tblPegawai', 5, 'Jabatan').values = [['Arsiparis']];
  tableCell(simulator, 'tblPegawai', 5, 'Jenjang').values = [['JF Terampil']];
  const before = tableRows(simulator, 'tblSKJ');
  const offered = await simulator.evaluate(() => Bangkom.proposeSkj());
  expect(offered).toMatchObject({
    added: 0,
    posts: [{ jabatan: 'Arsiparis', jenjang: 'JF Terampil', level: 2 }],
  });
  expect(offered.posts[0]?.bukti).toMatch(/^diperdebatkan/);
  expect(tableRows(simulator, 'tblSKJ')).toEqual(before);
  const done = await simulator.evaluate(() => Bangkom.proposeSkj({ confirmed: true }));
  expect(done.added).toBe(9);
  const rows = tableRows(simulator, 'tblSKJ');
  expect(rows.slice(0, before.length)).toEqual(before);
  expect(rows.slice(before.length)).toHaveLength(9);
  expect(rows.at(-1)).toMatchObject({
    Jabatan: 'Arsiparis',
    Kompetensi: 'Perekat bangsa',
    Level: 2,
  });
  const again = await simulator.evaluate(() => Bangkom.proposeSkj({ confirmed: true }));
  expect(again).toMatchObject({ added: 0, posts: [] });
  simulator.close();
});
