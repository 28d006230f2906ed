// Speed of "Buat Verifikasi" through the genuine Office.js: the add-in's own share against a host without
// formula engine, and the whole of it against the full simulator.
import { benchmark, sample, type Case } from './lib/measure';
import { openPlan, TANGGAL } from './lib/plan';

const verifikasi = (name: string, size: number, calculation: boolean): Case => ({
  name,
  size,
  start: () =>
    Promise.resolve(async () => {
      const simulator = await openPlan(size, calculation);
      let verified = 0;
      const measured = await sample(async () => {
        verified = await simulator.evaluate(
          (tanggal) =>
            Bangkom.buildVerifikasi({ tanggal, collect: false }).then(({ sheet, counts }) =>
              sheet === null ? 0 : counts.lulus + counts.tidakLulus + counts.perluTelaah,
            ),
          TANGGAL,
        );
      }, simulator);
      simulator.close();
      if (verified !== size) throw new Error(`${verified} of ${size} rows were verified.`);
      return measured;
    }),
});

void benchmark('verifikasi', 'Buat Verifikasi', [
  ...[1_000, 10_000, 100_000].map((size) => verifikasi('tanpa mesin rumus', size, false)),
  ...[1_000, 10_000].map((size) => verifikasi('simulator penuh', size, true)),
]);
