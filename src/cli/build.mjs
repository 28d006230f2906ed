// Makes sure that the development build is there and newer than its sources. Plain JavaScript,
// because it runs before anything is built.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = path.join(root, 'dist-dev', 'built');
const sources = [
  'src',
  'manifest.xml',
  'assets',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

async function newestChange(file) {
  const status = await stat(file);
  if (!status.isDirectory()) return status.mtimeMs;
  const entries = await readdir(file, { recursive: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(path.join(file, entry))).mtimeMs),
  );
  return Math.max(status.mtimeMs, ...times);
}

async function isFresh() {
  try {
    const built = Number(await readFile(stamp, 'utf8'));
    const changes = await Promise.all(
      sources.map((source) => newestChange(path.join(root, source))),
    );
    return Math.max(...changes) <= built;
  } catch {
    return false;
  }
}

/** Builds `dist-dev` when it is missing or older than the sources; progress goes to stderr. */
export async function ensureDevelopmentBuild() {
  if (await isFresh()) return;
  process.stderr.write('Membangun add-in (mode pengembangan) …\n');
  const started = Date.now();
  const require = createRequire(import.meta.url);
  process.chdir(root);
  const webpack = require('webpack');
  const configurations = require('../../webpack.config.js')({}, { mode: 'development' });
  const compiler = webpack(configurations);
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  await writeFile(stamp, String(started));
}
