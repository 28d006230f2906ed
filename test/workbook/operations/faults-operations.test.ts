// Excel may fail at any request of adopt, collect, mend and release, with each of its errors, before or
// in the middle of its actions: the user's cells stay, and running again completes.
import { templateWorkbook } from '../../../src/cli/samples/template';
import { writeXlsx } from '../../../src/simulator/xlsx';
import type { Simulator } from '../../../src/simulator/headless';
import type { Cell } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addSheet, tableRows, TANGGAL } from './workbooks';

/** Numbers with which the host refuses a request (host protocol 1); the last is any other. */
const CODES = [5004, 5102, 5103, 5104, 7000, 5012, 5001];
const MODES = [undefined, 'half'] as const;

interface Operation {
  readonly name: string;
  /** A workbook in which the operation has something to do. */
  readonly open: () => Promise<Simulator>;
  readonly work: (simulator: Simulator) => Promise<unknown>;
  /** Cells of the user that no run may change, whatever happens to it. */
  readonly untouched: (simulator: Simulator) => unknown;
  /** What the workbook shows when the work is done. */
  readonly shown: (simulator: Simulator) => unknown;
}

const SHEET = 'Formulir';
const rows = templateRows();

/** The user's own cells of the form. */
function userCells(simulator: Simulator): Cell[][] {
  const used = simulator.workbook.worksheets.getItem(SHEET).getRange('A1:G11').values;
  return used as Cell[][];
}

const formCells = (simulator: Simulator) => ({
  values: simulator.workbook.worksheets.getItem(SHEET).getRange('A1:BZ20').formulas,
  rules: simulator.workbook.toContent().sheets.find(({ name }) => name === SHEET)?.dataValidations,
  names: simulator.workbook.worksheets
    .getItem(SHEET)
    .names.items.map(({ name }) => name)
    .sort(),
});

const sheets = (simulator: Simulator): string[] =>
  simulator.workbook.worksheets.items.map(({ name }) => name).sort();

/** Saved once, opened for every try: each failure meets the same workbook. */
function saved(prepare: (simulator: Simulator) => Promise<unknown>): () => Promise<Simulator> {
  let bytes: Promise<Uint8Array> | undefined;
  const make = async (): Promise<Uint8Array> => {
    const simulator = await openAddin();
    await prepare(simulator);
    const file = await simulator.save();
    simulator.close();
    return file.bytes;
  };
  return async () => openAddin({ file: await (bytes ??= make()) });
}

const withForm = async (simulator: Simulator): Promise<void> => {
  addSheet(simulator, SHEET, rows);
  await simulator.evaluate(() => Bangkom.prepareWorkbook());
};

const files = (async () =>
  Promise.all(
    ['Contoh Satu', 'Contoh Tiga'].map(async (namaAsn, index) => {
      const dasar = 'Misi pertama: pelayanan publik';
      const { bytes } = await writeXlsx(
        null,
        templateWorkbook({ namaAsn }, [
          { dasar, kesenjangan: 'Rendah', namaPengembangan: `topik ${index}` },
          { dasar, kesenjangan: 'Tinggi', namaPengembangan: `bahan ${index}` },
        ]),
      );
      return { name: `${index}.xlsx`, bytes: Buffer.from(bytes).toString('base64') };
    }),
  ))();

const OPERATIONS: Operation[] = [
  {
    name: 'adopt',
    open: saved(withForm),
    work: (simulator) => simulator.evaluate(() => Bangkom.adoptForm()),
    untouched: userCells,
    shown: (simulator) => ({ ...formCells(simulator), sheets: sheets(simulator) }),
  },
  {
    name: 'collect',
    open: saved(withForm),
    work: async (simulator) =>
      simulator.evaluate(
        async (chosen, tanggal) => {
          await Bangkom.collectForms({ tanggal, file: 'ini.xlsx' });
          await Bangkom.collectFiles(chosen, { tanggal });
        },
        await files,
        TANGGAL,
      ),
    untouched: userCells,
    // Numbers may be skipped by a run that broke off, never given out twice.
    shown: (simulator) => {
      const plan = tableRows(simulator, 'tblRencana').map((cells) => ({ ...cells }));
      const ids = plan.map((cells) => cells['ID Baris']);
      expect(new Set(ids).size).toBe(ids.length);
      return {
        plan: plan.map((cells) => ({ ...cells, 'ID Baris': '' })),
        sheets: sheets(simulator),
      };
    },
  },
  {
    name: 'mend',
    open: saved(async (simulator) => {
      const untidy = rows.map((cells) => [...cells]);
      const [, , agency, name] = untidy;
      if (agency) agency[1] = ' Pemerintah Kabupaten Contoh ';
      if (name) name[1] = '  Contoh Satu, SH., M.Si';
      addSheet(simulator, SHEET, untidy);
      await simulator.evaluate(() => Bangkom.prepareWorkbook());
    }),
    work: (simulator) =>
      simulator.evaluate((tanggal) => Bangkom.applyMends({ cells: 'all', tanggal }), TANGGAL),
    untouched: (simulator) =>
      userCells(simulator).map((cells, row) => (row === 1 || row === 2 || row === 3 ? [] : cells)),
    shown: (simulator) => formCells(simulator).values,
  },
  {
    name: 'release',
    open: saved(async (simulator) => {
      await withForm(simulator);
      await simulator.evaluate(() => Bangkom.adoptForm());
    }),
    work: (simulator) => simulator.evaluate(() => Bangkom.releaseForm({ confirmed: true })),
    untouched: userCells,
    shown: (simulator) => ({ ...formCells(simulator), sheets: sheets(simulator) }),
  },
];

/** All codes in turn over requests and modes, so that each is met several times. */
const codeAt = (k: number, mode: number): number => CODES[(k + mode * 3) % CODES.length] ?? 5004;

const tried: string[] = [];
const met = new Set<number>();
afterAll(() => {
  process.stdout.write(`\nFaults tried: ${tried.join(', ')}; codes ${[...met].sort().join(' ')}\n`);
});

test.each(OPERATIONS)(
  '$name: at every request, before its actions and after half of them',
  async ({ name, open, work, untouched, shown }) => {
    const clean = await open();
    const before = untouched(clean);
    clean.resetStatistics();
    await work(clean);
    const requests = clean.statistics.batches;
    await clean.settle();
    const wanted = shown(clean);
    clean.close();
    expect(requests).toBeGreaterThan(3);
    let faults = 0;
    for (let k = 0; k < requests; k += 1) {
      for (const [mode, afterActions] of MODES.entries()) {
        const simulator = await open();
        const code = codeAt(k, mode);
        let isMet = false;
        simulator.setFault((index) => {
          if (index !== k) return undefined;
          isMet = true;
          return { code, ...(afterActions && { afterActions }) };
        });
        const outcome = await work(simulator).then(
          () => null,
          (error: unknown) => String(error),
        );
        simulator.setFault(undefined);
        if (isMet) {
          faults += 1;
          met.add(code);
          // Every failure that reaches the user is worded in Indonesian, with what to do.
          if (outcome !== null) expect(outcome).toMatch(/lagi|Excel|lembar|Lembar|Bagi/);
          expect({ k, code, cells: untouched(simulator) }).toEqual({ k, code, cells: before });
        }
        await work(simulator);
        await simulator.settle();
        expect({ k, code, afterActions, shown: shown(simulator) }).toEqual({
          k,
          code,
          afterActions,
          shown: wanted,
        });
        simulator.close();
      }
    }
    expect(faults).toBeGreaterThanOrEqual(requests);
    tried.push(`${name} ${requests} requests × ${MODES.length} = ${faults}`);
  },
  600_000,
);

test('every error code of the host was met', () => {
  expect([...met].sort()).toEqual([...CODES].sort());
});
