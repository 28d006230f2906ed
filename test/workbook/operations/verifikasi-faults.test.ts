// Excel may fail at any request while the documents are built: then the standing ones are there, complete
// and unchanged, or the new ones are; never some of each.
import type { Simulator } from '../../../src/simulator/headless';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana/baris';
import { openAddin } from '../../addin';
import { collectRows, incomingOf, TANGGAL, tableCell } from './workbooks';

/** "A cell is being edited": the failure that users cause most. */
const EDITING = 5004;
const OWN = 'Lembar Saya';
const DOCUMENTS = ['Verifikasi', 'Rekap JP', 'Ringkasan', 'Validasi', 'Data Verifikasi', OWN];

const ROWS = ['Satu', 'Dua'].map((nama, index): BarisRencana => ({
  ...BARIS_KOSONG,
  nip: `19730208199806200${index + 1}`,
  nama: `Contoh ${nama}`,
  jenisKompetensi: 'Teknis',
  kompetensi: 'Kearsipan',
  namaPengembangan: 'Kearsipan',
  bentuk: 'pelatihan_teknis',
  jumlah: 20,
}));

/** A plan, collected; the host does not calculate, so what is compared is what was written. */
async function planned(): Promise<Simulator> {
  const simulator = await openAddin({ calculation: false });
  await collectRows(simulator, ROWS);
  return simulator;
}

const build = (simulator: Simulator) =>
  simulator.evaluate((tanggal) => Bangkom.buildVerifikasi({ tanggal, collect: false }), TANGGAL);

/**
 * Documents that stand, with a sheet and a name of the user that point at them; then an override and a
 * change of the plan that the next ones will show.
 */
async function documented(): Promise<Simulator> {
  const simulator = await planned();
  await build(simulator);
  const { worksheets, names } = simulator.workbook;
  worksheets.add(OWN).getRange('B2:B5').formulas = [
    ["='Rekap JP'!$A$1"],
    ['=ROWS(tblVerifikasi[ID Baris])'],
    ['milik saya'],
    ['=Verifikasi!$A$1'],
  ];
  names.add('JumlahSaya', '=ROWS(tblRekapJP[NIP])');
  const verifikasi = worksheets.getItem('Verifikasi');
  const { rowCount, columnCount } = verifikasi.getUsedRange();
  for (const row of [1, 2, 3]) verifikasi.getCell(rowCount + row, 1).values = [[`catatan ${row}`]];
  verifikasi.getCell(3, columnCount + 1).values = [['tanya atasan']];
  tableCell(simulator, 'tblVerifikasi', 0, 'Telaah Hasil').values = [['LULUS']];
  tableCell(simulator, 'tblRencana', 1, 'Jumlah').values = [[12]];
  return simulator;
}

/** Everything that makes up the documents: cells, tables, names, sheets. */
function shown(simulator: Simulator): unknown {
  const { worksheets, tables, names } = simulator.workbook;
  const present = worksheets.items.filter(({ name }) => name !== 'Rencana');
  return {
    sheets: present.map(({ name }) => name),
    cells: present
      .filter(({ name }) => DOCUMENTS.includes(name))
      .map((sheet) => [sheet.name, sheet.getUsedRange().formulas]),
    charts: present.map(({ charts }) => charts.count),
    tables: tables.items.map(({ name }) => name).sort(),
    names: names.items.map(({ name, formula }) => [name, formula]).sort(),
  };
}

describe.each([
  ['the first documents', planned],
  ['documents with notes, built again', documented],
])('%s', (_, prepare) => {
  test.each([
    ['refused', undefined],
    ['half done', 'half' as const],
  ])('a request that is %s', async (__, afterActions) => {
    const fault = { code: EDITING, ...(afterActions && { afterActions }) };
    const clean = await prepare();
    await build(clean);
    const wanted = shown(clean);
    clean.close();

    let simulator = await prepare();
    const standing = shown(simulator);
    let [kept, replaced] = [0, 0];
    for (let at = 0; ; at += 1) {
      let isMet = false;
      simulator.setFault((index) => {
        if (index !== at) return undefined;
        isMet = true;
        return fault;
      });
      await build(simulator).catch(() => undefined);
      if (!isMet) break;
      const now = shown(simulator);
      if (JSON.stringify(now) === JSON.stringify(standing)) kept += 1;
      else {
        expect(now).toEqual(wanted);
        replaced += 1;
        simulator.close();
        simulator = await prepare();
      }
    }
    simulator.close();
    expect(kept).toBeGreaterThan(20);
    expect(replaced).toBeGreaterThan(1);
  });
});

test('no request comes near the limit of Excel on the web', async () => {
  const simulator = await openAddin({ calculation: false });
  const rows = Array.from({ length: 1_500 }, (_, index): BarisRencana => ({
    ...BARIS_KOSONG,
    nip: `1973020819980620${String(10 + (index % 80))}`,
    nama: 'Contoh Satu',
    namaPengembangan: `Topik "${index}" ${'panjang '.repeat(250)}`,
    bentuk: 'pelatihan_teknis',
    jumlah: 4,
  }));
  const tooLarge = jest.fn();
  simulator.setFault((_, { length }) => {
    if (length <= 4_000_000) return undefined;
    tooLarge(length);
    // What Excel answers to a request of more than 5 MB.
    return { code: 5103 };
  });
  await simulator.evaluate(
    (rows, tanggal) =>
      Bangkom.collectForms({ incoming: rows, tanggal }).then(() =>
        Bangkom.buildVerifikasi({ tanggal, collect: false }).then(() => undefined),
      ),
    incomingOf(rows),
    TANGGAL,
  );
  expect(tooLarge).not.toHaveBeenCalled();
  // The texts of the plan alone are more than one request may hold.
  expect(simulator.statistics.requestLength).toBeGreaterThan(8_000_000);
  simulator.close();
});
