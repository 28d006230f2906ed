// Makes sure that the development build is there and newer than its sources. Plain JavaScript,
// because it runs before anything is built.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = [
  'src',
  'manifest.xml',
  'assets',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

const stampOf = (part) => path.join(root, 'dist-dev', `${part}.built`);

async function newestChange(file) {
  const status = await stat(file);
  if (!status.isDirectory()) return status.mtimeMs;
  const entries = await readdir(file, { recursive: true });
  const changes = entries.map(async (entry) => (await stat(path.join(file, entry))).mtimeMs);
  return Math.max(status.mtimeMs, ...(await Promise.all(changes)));
}

async function isFresh(part, changed) {
  try {
    return Number(await readFile(stampOf(part), 'utf8')) >= changed;
  } catch {
    return false;
  }
}

/** When the newest of the sources was changed, milliseconds since 1970. */
export async function sourcesChanged() {
  const changes = await Promise.all(sources.map((source) => newestChange(path.join(root, source))));
  return Math.max(...changes);
}

/**
 * Builds the parts of `dist-dev` that are missing or older than the sources: `addin`, `cli`,
 * `simulator` (names of configurations in webpack.config.js). Progress goes to stderr.
 */
export async function ensureDevelopmentBuild(...parts) {
  const changed = await sourcesChanged();
  const stale = [];
  for (const part of parts) if (!(await isFresh(part, changed))) stale.push(part);
  if (stale.length === 0) return;
  process.stderr.write('Membangun add-in (mode pengembangan) …\n');
  const folder = process.cwd();
  process.chdir(root);
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const configurations = require('../../webpack.config.js')({}, { mode: 'development' });
  const compiler = webpack(configurations.filter(({ name }) => stale.includes(name)));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  process.chdir(folder);
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  for (const part of stale) await writeFile(stampOf(part), String(changed));
}
