// `npm run bench [name …]`: builds each benchmark and runs it in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureDevelopmentBuild } from '../src/cli/build.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const { nodeBundle } = require('../webpack.config.js');

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
const wanted = process.argv.slice(2);
const names = files
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

await ensureDevelopmentBuild('addin');
const output = path.join(folder, '../dist-dev/bench');
const entry = Object.fromEntries(names.map((name) => [name, path.join(folder, `${name}.ts`)]));
const compiler = webpack(nodeBundle('bench', entry, output));
const stats = await promisify(compiler.run.bind(compiler))();
await promisify(compiler.close.bind(compiler))();
if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));

for (const name of names) {
  const script = path.join(output, `${name}.cjs`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
