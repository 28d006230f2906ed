// The add-in's operations and people's work in any order: nothing that was typed is lost, nothing of a build
// is left, no reference breaks, each refusal is worded for people, and what is done twice changes nothing.
import fc from 'fast-check';
import { JOBS, Office, type Job } from './any-order';

type Deed = keyof Office['deeds'];
type Step = { readonly job: Job } | { readonly deed: Deed; readonly at: number };

// SEED=2 SEQUENCES=50 npx jest any-order: more of them, and others.
const SEED = Number(process.env.SEED ?? 1);
const SEQUENCES = Number(process.env.SEQUENCES ?? 2);
const STEPS = 9;

const BEGUN = [
  'adoptForm',
  'prepareData',
  'buildVerifikasi',
  'startRealisasi',
  'buildIdp',
] as const;

test('whatever the order, nothing typed is lost and nothing is left behind', async () => {
  const blank = await Office.open();
  const begun = await Office.open();
  const deeds = Object.keys(blank.deeds) as Deed[];
  for (const job of BEGUN) expect(await begun.job(job)).toBeNull();
  const [empty, year] = [await blank.close(), await begun.close()];
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ job: fc.constantFrom(...(Object.keys(JOBS) as Job[])) }),
    fc.record({ deed: fc.constantFrom(...deeds), at: fc.nat(99) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(step, { minLength: STEPS, maxLength: STEPS }),
      async (isBegun, steps) => {
        const office = await Office.openSaved(isBegun ? year : empty);
        for (const each of steps) {
          if ('job' in each) expect(await office.job(each.job)).toBeNull();
          else await office.deed(each.deed, each.at);
          expect(office.faults()).toEqual([]);
        }
        const documents = await office.documents();
        expect(await office.documents()).toEqual(documents);
        expect(office.faults()).toEqual([]);
        await office.close();
      },
    ),
    // A sequence is not made smaller: each try takes seconds.
    { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
  );
});
