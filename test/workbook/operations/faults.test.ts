// Excel may fail at any request: what the user wrote stays as it is, and running again completes.
import type { Simulator } from '../../../src/simulator/headless';
import type { Grid } from '../../../src/workbook/excel/grid';
import { openAddin } from '../../addin';
import { templateRows } from '../sheets/formulir/template';
import { addForm, cellsOf, COACHING, fillForm, TANGGAL, tableCell, tableRows } from './workbooks';

/** "A cell is being edited": the failure that users cause most. */
const EDITING = 5004;

const build = (simulator: Simulator) =>
  simulator.evaluate(
    (tanggal) => Bangkom.buildVerifikasi({ tanggal, file: 'usulan.xlsx' }),
    TANGGAL,
  );

/** What the workbook shows when everything is done. */
async function shown(simulator: Simulator): Promise<Record<string, unknown>> {
  await simulator.settle();
  return {
    sheets: simulator.workbook.worksheets.items.map(({ name }) => name).sort(),
    names: simulator.workbook.names.items.map(({ name }) => name).sort(),
    rencana: tableRows(simulator, 'tblRencana'),
    verifikasi: tableRows(simulator, 'tblVerifikasi'),
    rekap: tableRows(simulator, 'tblRekapJP'),
  };
}

const expectUserCells = (cells: Grid): void => {
  templateRows().forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== '') expect(cells[r]?.[c]).toBe(cell);
    });
  });
};

async function prepared(): Promise<Simulator> {
  const simulator = await openAddin();
  addForm(simulator);
  return simulator;
}

describe.each([['refused', undefined] as const, ['half done', 'half'] as const])(
  'a request that is %s',
  (_, afterActions) => {
    const fault = { code: EDITING, ...(afterActions && { afterActions }) };

    /** Runs with a failure at request 0, 1, 2, … until a run meets none; counts the failures. */
    async function failEverywhere(simulator: Simulator, work: () => Promise<unknown>) {
      let failures = 0;
      for (let at = 0; ; at += 1) {
        let met = false;
        simulator.setFault((index) => {
          if (index !== at) return undefined;
          met = true;
          return fault;
        });
        const outcome = await work().then(
          () => 'done',
          (error: unknown) => String(error),
        );
        if (!met) break;
        // A request whose answer nobody needs may fail unnoticed; every other failure is worded.
        if (outcome !== 'done') expect(outcome).toMatch(/pengisian|Tekan Enter|diproteksi|lagi/);
        failures += 1;
        expectUserCells(cellsOf(simulator, 'Formulir'));
      }
      simulator.setFault(undefined);
      return failures;
    }

    test('while the workbook is prepared, adopted, collected and verified', async () => {
      const clean = await prepared();
      await clean.evaluate(() => Bangkom.adoptForm());
      fillForm(clean, 'Formulir', 8, COACHING);
      await build(clean);
      const wanted = await shown(clean);
      clean.close();

      const simulator = await prepared();
      expect(
        await failEverywhere(simulator, () => simulator.evaluate(() => Bangkom.adoptForm())),
      ).toBeGreaterThan(10);
      fillForm(simulator, 'Formulir', 8, COACHING);
      expect(await failEverywhere(simulator, () => build(simulator))).toBeGreaterThan(20);
      await build(simulator);
      expect(await shown(simulator)).toEqual(wanted);
      simulator.close();
    });

    test('while a document with a verifier`s notes is built again', async () => {
      const simulator = await prepared();
      await build(simulator);
      const note = {
        'Telaah Hasil': 'LULUS',
        'Telaah Oleh': 'Contoh Tiga',
        'Alasan Telaah': 'Sudah diperiksa lengkap.',
      };
      for (const [header, value] of Object.entries(note)) {
        tableCell(simulator, 'tblVerifikasi', 0, header).values = [[value]];
      }
      tableCell(simulator, 'tblVerifikasi', 0, 'Tanggal Telaah').values = [[46042]];
      await failEverywhere(simulator, () => build(simulator));
      await simulator.settle();
      expect(tableRows(simulator, 'tblVerifikasi')[0]).toMatchObject({ ...note, Hasil: 'LULUS' });
      simulator.close();
    });
  },
);
