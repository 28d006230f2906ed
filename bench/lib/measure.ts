// Measures cases, each in a process of its own (its peak memory is its own), and prints a table and one
// line of JSON. A benchmark calls `benchmark` with its cases and is done.
import { spawnSync } from 'node:child_process';
import type { Simulator } from '../../src/simulator/headless';

/** Runs of a case, as far as they fit the time; one at least. */
const RUNS = 5;
const CASE_SECONDS = 200;
/** Nothing here takes so long, not even on a loaded machine. */
const TIMEOUT = 30 * 60_000;
/** 100,000 rows fill sheets of some ten million cells. */
const HEAP_MEGABYTES = 8192;
/** From 10,000 to 100,000 rows the time may grow by so much. */
const MOST_GROWTH = 12;

/** One run of a case. */
export interface Sample {
  readonly seconds: number;
  /** Time of the processor, all threads: what a loaded machine does not falsify. */
  readonly cpuSeconds: number;
  /** The part of the seconds that the simulated host needed. */
  readonly hostSeconds?: number;
  readonly syncs?: number;
  /** Characters of the largest request; Excel on the web takes 5 MB. */
  readonly largestRequest?: number;
}

export interface Case {
  readonly name: string;
  /** How many rows, files or cells. */
  readonly size: number;
  /** Everything before the first run; what it returns is called for each. */
  readonly start: () => Promise<() => Promise<Sample>>;
}

interface Result extends Sample {
  readonly name: string;
  readonly size: number;
  readonly runs: number;
  readonly addinSeconds?: number;
  readonly peakMegabytes: number;
  /** Against the case of the same name with a tenth of the size. */
  readonly growth?: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Times something and takes the traffic of a simulator meanwhile. */
export async function sample(
  action: () => Promise<unknown>,
  simulator?: Simulator,
): Promise<Sample> {
  simulator?.resetStatistics();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await action();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const traffic = simulator?.statistics;
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    ...(traffic && {
      hostSeconds: traffic.hostTime / 1000,
      syncs: traffic.batches,
      largestRequest: traffic.largestRequest,
    }),
  };
}

async function runCase({ name, size, start }: Case): Promise<Result> {
  const begin = performance.now();
  const run = await start();
  const samples: Sample[] = [];
  let next = 0;
  do {
    globalThis.gc?.();
    samples.push(await run());
    const spent = (performance.now() - begin) / 1000;
    next = spent + spent / samples.length;
  } while (samples.length < RUNS && next < CASE_SECONDS);
  const of = (key: keyof Sample) => median(samples.flatMap((each) => each[key] ?? []));
  const result = {
    name,
    size,
    runs: samples.length,
    seconds: of('seconds'),
    cpuSeconds: of('cpuSeconds'),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  if (samples[0]?.hostSeconds === undefined) return result;
  const addin = samples.map(({ seconds, hostSeconds = 0 }) => seconds - hostSeconds);
  return {
    ...result,
    addinSeconds: median(addin),
    hostSeconds: of('hostSeconds'),
    syncs: of('syncs'),
    largestRequest: of('largestRequest'),
  };
}

function inItsOwnProcess(index: number): Result {
  const script = process.argv[1] ?? '';
  const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
  const { status, stdout } = spawnSync(
    process.execPath,
    [heap, '--expose-gc', script, '--case', String(index)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: TIMEOUT },
  );
  if (status !== 0) throw new Error(`Case ${index} of ${script} failed.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result;
}

const round = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits);

/**
 * Runs all cases (with `--max N` those up to that size), prints, and sets the exit code where the time grows too much.
 * @param more Added to the line of JSON, from the results.
 */
export async function benchmark(
  bench: string,
  title: string,
  cases: readonly Case[],
  more: (results: readonly Sample[]) => object = () => ({}),
): Promise<void> {
  const at = process.argv.indexOf('--case');
  if (at >= 0) {
    const chosen = cases[Number(process.argv[at + 1])];
    if (chosen) console.log(JSON.stringify(await runCase(chosen)));
    return;
  }
  const limit = process.argv.indexOf('--max');
  const most = limit < 0 ? Infinity : Number(process.argv[limit + 1]);
  const results: Result[] = [];
  for (const [index, { size }] of cases.entries()) {
    if (size > most) continue;
    const result = inItsOwnProcess(index);
    const tenth = results.find(
      ({ name, size }) => name === result.name && size * 10 === result.size,
    );
    const growth = tenth && result.cpuSeconds / tenth.cpuSeconds;
    results.push({ ...result, ...(growth !== undefined && { growth }) });
    if (growth !== undefined && result.size >= 100_000 && growth > MOST_GROWTH) {
      process.exitCode = 1;
    }
  }
  console.log(`\n${title}`);
  console.table(
    results.map((result) => ({
      '': result.name,
      jumlah: result.size,
      'kali ukur': result.runs,
      detik: round(result.seconds, 2),
      prosesor: round(result.cpuSeconds, 2),
      'add-in': round(result.addinSeconds, 2),
      host: round(result.hostSeconds, 2),
      sync: round(result.syncs, 0),
      'MB terbesar': round(result.largestRequest && result.largestRequest / 1e6, 2),
      'MB puncak': result.peakMegabytes,
      tumbuh: round(result.growth, 1),
    })),
  );
  console.log(JSON.stringify({ bench, title, results, ...more(results) }));
}
