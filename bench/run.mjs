// `npm run bench [name …]`: builds the benchmarks and runs each in a process of its own. `-- --max N`
// leaves out larger sizes, `-- --write` puts the figures into docs/kinerja.md.
import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { ensureDevelopmentBuild } from '../src/cli/build.mjs';
import { writeReport } from './report.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { nodeBundle } = require('../webpack.config.js');

const folder = fileURLToPath(new URL('.', import.meta.url));
const output = path.join(folder, '../dist-dev/bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, max: { type: 'string' } },
});
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
const benches = new Map(files.map((file) => [path.parse(file).name, file]));
const unknown = positionals.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  console.error(`Tidak ada: ${unknown.join(', ')}. Yang ada: ${[...benches.keys()].join(', ')}.`);
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : [...benches.keys()];

async function build() {
  await ensureDevelopmentBuild('addin', 'simulator');
  await rm(output, { recursive: true, force: true });
  const entry = names.map((name) => [name, path.join(folder, benches.get(name))]);
  const compiler = webpack(nodeBundle('bench', Object.fromEntries(entry), output));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

/** Runs one and shows what it prints; gives its line of JSON. */
function run(name) {
  const more = values.max === undefined ? [] : ['--max', values.max];
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--expose-gc', path.join(output, `${name}.cjs`), ...more],
      {
        stdio: ['inherit', 'pipe', 'inherit'],
      },
    );
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part;
      process.stdout.write(part);
    });
    child.on('close', (status) => {
      if (status !== 0) process.exitCode = 1;
      resolve(text.split('\n').findLast((line) => line.startsWith('{"')));
    });
  });
}

await build();
const [load] = os.loadavg();
const lines = [];
for (const name of names) {
  const line = await run(name);
  if (line !== undefined) lines.push(JSON.parse(line));
}
if (values.write) await writeReport(lines, load);
