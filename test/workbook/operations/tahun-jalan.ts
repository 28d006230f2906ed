// The sample year as an office goes through it: documents at its beginning, then decisions, then what
// the year brought.
import { AKHIR_TAHUN, AWAL_TAHUN } from '../../../src/cli/samples/tahun-lengkap';
import type { Simulator } from '../../../src/simulator/headless';
import { tableCell, tableRows } from './workbooks';

/** Proposals that the office takes over into its plan. */
const TAKEN = 3;

/** From the inventory to the verification. */
export async function beginYear(simulator: Simulator) {
  const results = await simulator.evaluate(async (tanggal) => {
    const gaps = await Bangkom.buildKesenjangan({ tanggal });
    const peta = await Bangkom.buildPeta({ tanggal });
    const rekomendasi = await Bangkom.buildRekomendasi({ tanggal });
    const idp = await Bangkom.buildIdp({ tanggal });
    const jadwal = await Bangkom.buildJadwal({ tanggal });
    const direktori = await Bangkom.buildDirektori({ tanggal });
    const { counts } = await Bangkom.buildVerifikasi({ tanggal, collect: false });
    return { gaps, peta, rekomendasi, idp, jadwal, direktori, counts };
  }, AWAL_TAHUN);
  await simulator.settle();
  return results;
}

/** Some proposals go into the plan; what then passes the verification is decided on and signed. */
export async function decideYear(simulator: Simulator) {
  const open = tableRows(simulator, 'tblRekomendasi')
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row['Keterangan'] === '' && row['Alasan'] === 'Kesenjangan kompetensi')
    .slice(0, TAKEN);
  for (const { at } of open) tableCell(simulator, 'tblRekomendasi', at, 'Pilih').values = [['Ya']];
  const proposed = await simulator.evaluate(async (tanggal) => {
    const { added } = await Bangkom.proposeRencana({ tanggal });
    await Bangkom.buildVerifikasi({ tanggal, collect: false });
    return added;
  }, AWAL_TAHUN);
  await simulator.settle();
  tableRows(simulator, 'tblValidasi').forEach((_, at) => {
    const isLast = at % 10 === 9;
    tableCell(simulator, 'tblValidasi', at, 'Keputusan').values = [[isLast ? 'tunda' : 'setuju']];
    if (isLast)
      tableCell(simulator, 'tblValidasi', at, 'Alasan').values = [['Anggaran triwulan II']];
  });
  const signed = await simulator.evaluate(
    (tanggal) => Bangkom.signValidasi({ confirmed: true, oleh: 'Contoh Tiga', tanggal }),
    AWAL_TAHUN,
  );
  return { chosen: open.map(({ row }) => row), proposed, signed };
}

/** Monitoring and evaluation on the last day. */
export async function endYear(simulator: Simulator) {
  const results = await simulator.evaluate(async (tanggal) => {
    const pemantauan = await Bangkom.buildPemantauan({ tanggal });
    const evaluasi = await Bangkom.buildEvaluasi({ tanggal });
    return { pemantauan, evaluasi };
  }, AKHIR_TAHUN);
  await simulator.settle();
  return results;
}
