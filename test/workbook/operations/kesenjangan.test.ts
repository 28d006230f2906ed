// The gap analysis through the genuine Office.js: what the sheets show is what the computation says.
import { measureUnits } from '../../../src/bangkom/analisis';
import { bandOfJpm } from '../../../src/bangkom/kesenjangan';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addKantor, ANALISIS_KANTOR, nipOf } from './kantor';
import { cellsOf, TANGGAL, tableCell, tableRows } from './workbooks';

const build = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.buildKesenjangan({ tanggal }), TANGGAL);

describe('the gap analysis', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    await addKantor(simulator);
    await build(simulator);
    await simulator.settle();
  });
  afterAll(() => simulator.close());

  test('each competency of each person stands in its row; the excluded have none', () => {
    const rows = tableRows(simulator, 'tblKesenjangan');
    const wanted = ANALISIS_KANTOR.filter(({ pengecualian }) => pengecualian === null).flatMap(
      ({ pegawai, kompetensi }) =>
        kompetensi.map((item) => ({
          NIP: pegawai.nip,
          Kompetensi: item.kompetensi,
          Standar: item.standar,
          Nyata: item.nyata ?? '',
          Selisih: item.gap ?? '',
          Kesenjangan: item.kategori ?? '',
        })),
    );
    expect(rows).toMatchObject(wanted);
    expect(rows).toHaveLength(wanted.length);
    // Not assessed is not the greatest gap.
    const third = rows.filter((row) => row['NIP'] === nipOf(2));
    expect(third.map((row) => row['Kesenjangan'])).toEqual(['', '', '']);
    expect(third[0]?.['Keterangan']).toBe('Belum dinilai');
  });

  test('JPM, bands, performance and box of each person', () => {
    const rows = tableRows(simulator, 'tblKinerja');
    expect(rows).toMatchObject(
      ANALISIS_KANTOR.map(
        ({ pegawai, jpm, kesenjanganKinerja, predikat, asalPredikat, kotak }) => ({
          NIP: pegawai.nip,
          JPM: jpm?.persen ?? '',
          Pemetaan: jpm ? bandOfJpm(jpm, 'pemetaan') : '',
          Seleksi: jpm ? bandOfJpm(jpm, 'seleksi') : '',
          Predikat: predikat ?? '',
          'Asal Predikat': asalPredikat ?? '',
          'Kesenjangan Kinerja': kesenjanganKinerja ?? '',
          Kotak: kotak?.nomor ?? '',
        }),
      ),
    );
    expect(rows[9]).toMatchObject({ Predikat: 'Butuh Perbaikan', 'Kesenjangan Kinerja': 'Rendah' });
    expect(rows[10]).toMatchObject({ Predikat: 'Kurang', 'Asal Predikat': 'Capaian' });
    expect(rows[12]?.['Keterangan']).toContain('Cuti di luar tanggungan negara');
  });

  test('units are ranked, and the figures above the tables are sums over them', () => {
    const units = measureUnits(ANALISIS_KANTOR);
    expect(tableRows(simulator, 'tblKesenjanganUnit')).toMatchObject(
      units.map((unit) => ({
        'Unit Kerja': unit.unitKerja,
        Peringkat: unit.peringkat,
        Kompetensi: unit.kompetensi,
        Pegawai: unit.total,
        Kompeten: unit.kompeten,
        'Belum Kompeten': unit.belumKompeten,
        'Belum Dinilai': unit.belumDinilai,
        'Persen Kompeten': unit.persentase,
      })),
    );
    const figure = (sheet: string, label: string) =>
      cellsOf(simulator, sheet)
        .map((row) => row.slice(row.indexOf(label)))
        .find(([first]) => first === label)?.[1];
    const gaps = ANALISIS_KANTOR.filter(({ pengecualian }) => pengecualian === null).flatMap(
      ({ kompetensi }) => kompetensi.map(({ kategori }) => kategori),
    );
    expect(figure('Kesenjangan', 'Kesenjangan Tinggi')).toBe(
      gaps.filter((kategori) => kategori === 'Tinggi').length,
    );
    expect(figure('Kesenjangan Unit', 'Belum kompeten')).toBe(
      units.reduce((sum, { belumKompeten }) => sum + belumKompeten, 0),
    );
    expect(figure('Kinerja', 'Pegawai')).toBe(ANALISIS_KANTOR.length);
  });

  test('building again changes nothing, and keeps notes, also those whose line is gone', async () => {
    const SHEETS = ['Kesenjangan', 'Kinerja', 'Kesenjangan Unit'];
    const before = SHEETS.map((name) => cellsOf(simulator, name));
    await build(simulator);
    await simulator.settle();
    expect(SHEETS.map((name) => cellsOf(simulator, name))).toEqual(before);
    tableCell(simulator, 'tblKinerja', 0, 'Catatan').values = [['Dibahas di rapat']];
    tableCell(simulator, 'tblKesenjangan', 1, 'Catatan').values = [['Uji ulang']];
    // A row of somebody's own, with a figure typed over the formula.
    const { rows, columns } = simulator.workbook.tables.getItem('tblKesenjangan');
    rows.add(undefined, [columns.items.map(() => '')]);
    const typed = { Nama: 'Contoh Titipan', Selisih: 2 };
    for (const [header, cell] of Object.entries(typed)) {
      tableCell(simulator, 'tblKesenjangan', rows.count - 1, header).values = [[cell]];
    }
    // The first person leaves.
    const first = simulator.workbook.worksheets.getItem('Pegawai').getRange('A4:O4');
    first.values = [Array.from({ length: 15 }, () => '')];
    await build(simulator);
    await simulator.settle();
    const gone = {
      NIP: nipOf(0),
      Keterangan: 'Tidak ada lagi dalam data; catatan lama disimpan.',
    };
    expect(tableRows(simulator, 'tblKinerja').at(-1)).toMatchObject({
      ...gone,
      Catatan: 'Dibahas di rapat',
    });
    const [kept, own] = tableRows(simulator, 'tblKesenjangan').slice(-2);
    expect(kept).toMatchObject({ ...gone, Catatan: 'Uji ulang', Selisih: '' });
    expect(own).toMatchObject(typed);
    const again = cellsOf(simulator, 'Kinerja');
    await build(simulator);
    await simulator.settle();
    expect(cellsOf(simulator, 'Kinerja')).toEqual(again);
    expect(tableRows(simulator, 'tblKesenjangan').at(-1)).toEqual(own);
  });
});

test('without persons it says what to do, and makes no sheet', async () => {
  const simulator = await openAddin({ calculation: false });
  const { sheets, problems } = await build(simulator);
  expect(sheets).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'pegawai.kosong' }));
  expect(simulator.workbook.worksheets.items).toHaveLength(1);
  simulator.close();
});
