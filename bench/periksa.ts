// Speed of "Periksa" on a plan, against a host without formula engine.
import { benchmark, sample, type Case } from './lib/measure';
import { openPlan, TANGGAL } from './lib/plan';

const periksa = (size: number): Case => ({
  name: 'tanpa mesin rumus',
  size,
  start: async () => {
    const simulator = await openPlan(size, false);
    return () =>
      sample(
        () =>
          simulator.evaluate(
            (tanggal) => Bangkom.checkWorkbook({ tanggal }).then(() => undefined),
            TANGGAL,
          ),
        simulator,
      );
  },
});

void benchmark('periksa', 'Periksa rencana', [1_000, 10_000, 100_000].map(periksa));
