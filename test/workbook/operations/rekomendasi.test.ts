// Proposals through the genuine Office.js: from gaps to drafts in the plan, never twice, never decisions.
import { analyse, proposeFor } from '../../../src/bangkom/analisis';
import { getBentuk } from '../../../src/bangkom/bentuk';
import { DEFAULT_PENGATURAN } from '../../../src/bangkom/pengaturan';
import type { Simulator } from '../../../src/simulator/headless';
import { openAddin } from '../../addin';
import { addKantor, KOMPETENSI_KANTOR, nipOf, PEGAWAI_KANTOR, SKJ_KANTOR } from './kantor';
import { TANGGAL, tableCell, tableRows } from './workbooks';

const USULAN = analyse({
  pegawai: PEGAWAI_KANTOR,
  skj: SKJ_KANTOR,
  kompetensi: KOMPETENSI_KANTOR,
  rencana: [],
  pengaturan: DEFAULT_PENGATURAN,
}).flatMap(proposeFor);

const build = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.buildRekomendasi({ tanggal }), TANGGAL);
const propose = (simulator: Simulator, usulan: 'dipilih' | 'semua') =>
  simulator.evaluate(
    (tanggal, which) => Bangkom.proposeRencana({ tanggal, usulan: which }),
    TANGGAL,
    usulan,
  );
const plan = (simulator: Simulator) =>
  tableRows(simulator, 'tblRencana').filter((row) => row['Nama'] !== '');

test('gaps give the form of their jenis first; the excluded get no proposal', () => {
  const first = USULAN.filter(({ pegawai }) => pegawai.pegawai.nip === nipOf(0));
  expect(first.map(({ alasan, dasar, bentuk }) => [alasan, dasar, bentuk[0]])).toEqual([
    ['Kesenjangan kompetensi', ['GKT'], 'pelatihan_teknis'],
    ['Kesenjangan kompetensi', ['GKS'], 'pelatihan_sosial_kultural'],
    ['Kotak', [], 'pengembangan_talent'],
  ]);
  const excluded = [nipOf(12), nipOf(13)];
  expect(USULAN.some(({ pegawai }) => excluded.includes(pegawai.pegawai.nip ?? ''))).toBe(false);
  const byAchievement = USULAN.find(
    ({ pegawai, alasan }) => pegawai.pegawai.nip === nipOf(10) && alasan === 'Kesenjangan kinerja',
  );
  expect(byAchievement).toMatchObject({ kategori: 'Sedang', dasar: ['GKJ'] });
});

describe('the sheet Rekomendasi and the plan', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin({ calculation: false });
    await addKantor(simulator);
    await build(simulator);
  });
  afterAll(() => simulator.close());

  test('shows every proposal, the forms of a box as an assumption', () => {
    const rows = tableRows(simulator, 'tblRekomendasi');
    expect(rows).toMatchObject(
      USULAN.map(({ pegawai, alasan, dasar }) => ({
        NIP: pegawai.pegawai.nip,
        Alasan: alasan,
        'Dasar Pertimbangan': dasar.join('; '),
      })),
    );
    for (const row of rows.filter(({ Alasan }) => Alasan === 'Kotak')) {
      expect(row['Keterangan']).toContain('Asumsi');
    }
  });

  test('what is marked goes into the plan as a draft, once', async () => {
    tableCell(simulator, 'tblRekomendasi', 0, 'Pilih').values = [['Ya']];
    tableCell(simulator, 'tblRekomendasi', 0, 'Bentuk Pilihan').values = [
      [getBentuk('workshop').label],
    ];
    await build(simulator);
    expect(tableRows(simulator, 'tblRekomendasi')[0]).toMatchObject({ Pilih: 'Ya' });
    expect(await propose(simulator, 'dipilih')).toMatchObject({ added: 1, present: 0 });
    expect(plan(simulator)).toMatchObject([
      {
        NIP: nipOf(0),
        Kompetensi: 'Analisis jabatan',
        'Level Standar': 4,
        'Level Nyata': 2,
        Kesenjangan: 'Sedang',
        'Dasar Pertimbangan': 'GKT',
        Prioritas: 2,
        Status: '',
        Jumlah: '',
      },
    ]);
    const [row] = plan(simulator);
    expect(row?.['Jabatan']).not.toBe('');
    expect(row?.['Jabatan yang Akan Dikembangkan']).toBe(row?.['Jabatan']);
    expect(row?.['Bentuk']).toBe(getBentuk('workshop').label);
    expect(row?.['Catatan']).toMatch(/^Usulan add-in/);
    expect(row?.['ID Baris']).toMatch(/^R\d{5}$/);
    expect(await propose(simulator, 'dipilih')).toMatchObject({ added: 0, present: 1 });
  });

  test('all proposals but those of boxes; rows that stand are not touched', async () => {
    tableCell(simulator, 'tblRencana', 0, 'Nama Pengembangan').values = [['Diubah orang']];
    const before = plan(simulator)[0];
    const wanted = USULAN.filter(({ alasan }) => alasan !== 'Kotak').length;
    expect(await propose(simulator, 'semua')).toMatchObject({ added: wanted - 1, present: 1 });
    const rows = plan(simulator);
    expect(rows).toHaveLength(wanted);
    expect(rows[0]).toEqual(before);
    expect(new Set(rows.map((row) => row['ID Baris'])).size).toBe(wanted);
    expect(await propose(simulator, 'semua')).toMatchObject({ added: 0, present: wanted });
    expect(plan(simulator)).toEqual(rows);
  });
});
