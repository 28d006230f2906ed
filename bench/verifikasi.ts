// Speed of "Buat Verifikasi" through the genuine Office.js: the add-in's own share against a host without
// formula engine, and the whole of it against the full simulator.
import type { Simulator } from '../src/simulator/headless';
import { benchmark, sample, type Case } from './lib/measure';
import { openPlan, ROWS_PER_PERSON, TANGGAL } from './lib/plan';

async function build(simulator: Simulator, size: number): Promise<void> {
  const verified = await simulator.evaluate(
    (tanggal) =>
      Bangkom.buildVerifikasi({ tanggal, collect: false }).then(({ rows, persons }) => ({
        rows: rows.length,
        persons: persons.length,
      })),
    TANGGAL,
  );
  if (verified.rows !== size || verified.persons * ROWS_PER_PERSON !== size) {
    throw new Error(`Verified of ${size} rows: ${JSON.stringify(verified)}.`);
  }
}

const first = (name: string, size: number, calculation: boolean): Case => ({
  name,
  size,
  start: () =>
    Promise.resolve(async () => {
      const simulator = await openPlan(size, calculation);
      const measured = await sample(() => build(simulator, size), simulator);
      simulator.close();
      return measured;
    }),
});

/** Whatever stands in the documents, and whatever points at them, is kept. */
const again = (size: number): Case => ({
  name: 'dibuat ulang, tanpa mesin rumus',
  size,
  start: async () => {
    const simulator = await openPlan(size, false);
    await build(simulator, size);
    return () => sample(() => build(simulator, size), simulator);
  },
});

const SIZES = [1_000, 10_000, 100_000];

void benchmark('verifikasi', 'Buat Verifikasi', [
  ...SIZES.map((size) => first('tanpa mesin rumus', size, false)),
  ...SIZES.map(again),
  ...SIZES.slice(0, 2).map((size) => first('simulator penuh', size, true)),
]);
