// Speed of "Buat Verifikasi" through the genuine Office.js: the add-in's own share against a host without
// formula engine, and the whole of it against the full simulator.
import { benchmark, sample, type Case } from './lib/measure';
import { openPlan, ROWS_PER_PERSON, TANGGAL } from './lib/plan';

const verifikasi = (name: string, size: number, calculation: boolean): Case => ({
  name,
  size,
  start: () =>
    Promise.resolve(async () => {
      const simulator = await openPlan(size, calculation);
      let verified = { rows: 0, persons: 0 };
      const measured = await sample(async () => {
        verified = await simulator.evaluate(
          (tanggal) =>
            Bangkom.buildVerifikasi({ tanggal, collect: false }).then(({ rows, persons }) => ({
              rows: rows.length,
              persons: persons.length,
            })),
          TANGGAL,
        );
      }, simulator);
      simulator.close();
      if (verified.rows !== size || verified.persons * ROWS_PER_PERSON !== size) {
        throw new Error(`Verified of ${size} rows: ${JSON.stringify(verified)}.`);
      }
      return measured;
    }),
});

void benchmark('verifikasi', 'Buat Verifikasi', [
  ...[1_000, 10_000, 100_000].map((size) => verifikasi('tanpa mesin rumus', size, false)),
  ...[1_000, 10_000].map((size) => verifikasi('simulator penuh', size, true)),
]);
