// Weight of what an office installs: the production build, chunk by chunk, gzipped. Prints a table and
// one JSON line, and fails above the goals.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration, type StatsCompilation } from 'webpack';

const root = path.join(__dirname, '..', '..');
/** Beside office.js, which comes from Microsoft. */
const GOAL_FUNCTIONS = 30;
const GOAL_PANE = 250;
const KILOBYTE = 1024;

/** A script of the build. */
interface Weight {
  readonly name: string;
  /** When it is fetched. */
  readonly when: 'functions' | 'pane' | 'later';
  readonly bytes: number;
  readonly gzip: number;
}

async function build(folder: string): Promise<StatsCompilation> {
  process.chdir(root);
  const configurations = createRequire(path.join(root, 'package.json'))('./webpack.config.js') as (
    env: object,
    options: { mode: string },
  ) => Configuration[];
  const [addin] = configurations({}, { mode: 'production' });
  const compiler = webpack({ ...addin, output: { ...addin?.output, path: folder } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  return stats.toJson({ all: false, assets: true, chunkGroups: true, ids: true });
}

const scriptsOf = (stats: StatsCompilation, group: string): string[] =>
  (stats.namedChunkGroups?.[group]?.assets ?? [])
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.js'));

async function weigh(folder: string): Promise<Weight[]> {
  const stats = await build(folder);
  const [functions, pane] = [scriptsOf(stats, 'main'), scriptsOf(stats, 'pane')];
  const names = (stats.assets ?? []).map(({ name }) => name).filter((name) => /\.js$/.test(name));
  const weights = names.map(async (name): Promise<Weight> => {
    const content = await readFile(path.join(folder, name));
    const when = functions.includes(name) ? 'functions' : pane.includes(name) ? 'pane' : 'later';
    return { name, when, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
  });
  return Promise.all(weights);
}

const ORDER = ['functions', 'pane', 'later'];
const kilobytes = (bytes: number): string =>
  `${(bytes / KILOBYTE).toLocaleString('id-ID', { maximumFractionDigits: 1 }).padStart(9)} KB`;
const withoutHash = (name: string): string => name.replace(/\.[0-9a-f]{20}\.js$/, '.js');

function report(weights: readonly Weight[]): { text: string; meetsGoals: boolean } {
  const sorted = [...weights].sort(
    (left, right) => ORDER.indexOf(left.when) - ORDER.indexOf(right.when) || right.gzip - left.gzip,
  );
  const total = (...parts: readonly Weight['when'][]): number =>
    weights.filter(({ when }) => parts.includes(when)).reduce((sum, { gzip }) => sum + gzip, 0);
  const [functions, pane] = [total('functions'), total('functions', 'pane')];
  const lines = [
    `${'berkas'.padEnd(28)}${'dimuat'.padEnd(12)}${'asli'.padStart(12)}${'gzip'.padStart(12)}`,
    ...sorted.map(
      ({ name, when, bytes, gzip }) =>
        `${withoutHash(name).padEnd(28)}${when.padEnd(12)}${kilobytes(bytes)}${kilobytes(gzip)}`,
    ),
    `sebelum fungsi terdaftar: ${kilobytes(functions).trim()} (sasaran ≤ ${GOAL_FUNCTIONS} KB)`,
    `seluruh panel sampai tab Isi dapat dipakai: ${kilobytes(pane).trim()} (sasaran ≤ ${GOAL_PANE} KB)`,
  ];
  const result = {
    bench: 'bundle',
    title: 'Berat berkas yang dipasang kantor',
    functionsGzip: functions,
    paneGzip: pane,
    meetsGoals: functions <= GOAL_FUNCTIONS * KILOBYTE && pane <= GOAL_PANE * KILOBYTE,
    results: sorted.map((weight) => ({ ...weight, name: withoutHash(weight.name) })),
    notes: [
      `Sampai fungsi terdaftar: ${kilobytes(functions).trim()} gzip, sasaran paling banyak ${GOAL_FUNCTIONS} KB. Sampai panel dapat dipakai: ${kilobytes(pane).trim()}, sasaran paling banyak ${GOAL_PANE} KB. Office.js, yang dari Microsoft, tidak dihitung.`,
    ],
  };
  return { text: `${lines.join('\n')}\n${JSON.stringify(result)}`, meetsGoals: result.meetsGoals };
}

async function run(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bangkom-bundle-'));
  try {
    const { text, meetsGoals } = report(await weigh(folder));
    console.log(text);
    if (!meetsGoals) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void run();
