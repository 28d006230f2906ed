// Excel may fail at any request of starting the realisation and of importing a history, before or in the
// middle of its actions: the plan and what is typed in Realisasi stay, and running again completes.
import type { Simulator } from '../../../src/simulator/headless';
import type { Grid } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { AKHIR_TAHUN, NIP_DUA, NIP_SATU, plan } from './tahun';
import { addSheet, tableRows, TANGGAL } from './workbooks';

/** Numbers with which the host refuses a request (host protocol 1); the last is any other. */
const CODES = [5004, 5102, 5103, 5104, 7000, 5012, 5001];
const TABLE = 'tblRealisasi';

let simulator: Simulator;
/** Realisasi with a row that somebody has completed. */
let typed: Grid;
beforeAll(async () => {
  simulator = await openAddin({ calculation: false });
  await plan(simulator);
  addSheet(simulator, 'Riwayat', [
    ['NIP Baru', 'Nama', 'Jenis Diklat', 'Nama Kursus', 'Tanggal Mulai', 'Tanggal Selesai', 'JP'],
    [`'${NIP_SATU}`, 'Contoh Satu', 11, 'Bahasa', "'02-03-2026", "'06-03-2026", 12],
    [`'${NIP_DUA}`, 'Contoh Dua', 3, 'Kearsipan lanjutan', 46083, 46087, 20],
  ]);
  await start(simulator);
  const table = simulator.workbook.tables.getItem(TABLE);
  const [headers = []] = table.getRange().values as Grid;
  table.getRange().getCell(1, headers.indexOf('Nomor Bukti')).values = [['001/2026']];
  typed = table.getRange().formulas as Grid;
});
afterAll(() => simulator.close());

const start = (opened: Simulator) =>
  opened.evaluate((tanggal) => Bangkom.startRealisasi({ tanggal }), TANGGAL);

const load = (opened: Simulator) =>
  opened.evaluate(
    (tanggal) => Bangkom.importRiwayat({ sheet: 'Riwayat' }, { tanggal }),
    AKHIR_TAHUN,
  );

/** The workbook before its realisation was started. */
function withoutRealisasi(): void {
  const { worksheets } = simulator.workbook;
  worksheets.items.find(({ name }) => name === 'Realisasi')?.delete();
}

/** Realisasi as it was typed, with no other row. */
function withTyped(): void {
  const table = simulator.workbook.tables.getItem(TABLE);
  const range = table.getRange();
  const area = range.getResizedRange(typed.length - range.values.length, 0);
  range.getOffsetRange(1, 0).values = range.values.map((row) => row.map(() => ''));
  table.resize(area.address);
  area.formulas = typed;
}

const ids = (): string[] => tableRows(simulator, TABLE).map((row) => String(row['ID Rencana']));

const shown = () => ({
  plan: tableRows(simulator, 'tblRencana'),
  rows: tableRows(simulator, TABLE),
  sheets: simulator.workbook.worksheets.items.map(({ name }) => name).sort(),
});

test.each([
  { name: 'importRiwayat', begin: withTyped, work: load, kept: 4, added: 2 },
  { name: 'startRealisasi', begin: withoutRealisasi, work: start, kept: 0, added: 4 },
])(
  '$name: at every request, before its actions and after half of them',
  async ({ name, begin, work, kept, added }) => {
    begin();
    const planned = tableRows(simulator, 'tblRencana');
    simulator.resetStatistics();
    expect(await work(simulator)).toMatchObject({ added });
    const requests = simulator.statistics.batches;
    const wanted = shown();
    expect(wanted.rows).toHaveLength(kept + added);
    let faults = 0;
    for (let k = 0; k < requests; k += 1) {
      for (const [mode, afterActions] of [undefined, 'half' as const].entries()) {
        begin();
        const code = CODES[(k + mode * 3) % CODES.length] ?? 5004;
        simulator.setFault((index) => {
          if (index !== k) return undefined;
          faults += 1;
          return { code, ...(afterActions && { afterActions }) };
        });
        await work(simulator).catch((error: unknown) => {
          expect(String(error)).toMatch(/lagi|Excel|lembar|Lembar|Bagi/);
        });
        simulator.setFault(undefined);
        expect({ k, code, plan: tableRows(simulator, 'tblRencana') }).toEqual({
          k,
          code,
          plan: planned,
        });
        if (kept > 0) {
          const rows = tableRows(simulator, TABLE).slice(0, kept);
          expect({ k, code, rows }).toEqual({ k, code, rows: wanted.rows.slice(0, kept) });
        }
        await work(simulator);
        expect({ k, code, ...shown() }).toEqual({ k, code, ...wanted });
        const carried = ids().filter((id) => id !== '');
        expect(new Set(carried).size).toBe(carried.length);
      }
    }
    expect(faults).toBeGreaterThanOrEqual(requests);
    process.stdout.write(`\n${name}: ${requests} requests, ${faults} faults\n`);
  },
  300_000,
);
