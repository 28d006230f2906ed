// Builds what is served, as an office does: `npm run build` with the address in one variable; in the
// supported way, with Office.js from Microsoft, and for a closed network.
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDevelopmentBuild, sourcesChanged } from '../../src/cli/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

function run(words, environment) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const started = spawn(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
    started.on('error', reject);
    started.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${words.join(' ')}: exit code ${code}`));
    });
  });
}

export default async function setUp() {
  await ensureDevelopmentBuild('addin', 'cli', 'simulator');
  const changed = await sourcesChanged();
  const builds = JSON.parse(await readFile(new URL('builds.json', import.meta.url), 'utf8'));
  for (const { name, port, environment } of builds) {
    const folder = path.join(root, '.cache', 'server', name);
    const stamp = `${folder}.built`;
    const built = await readFile(stamp, 'utf8').catch(() => '0');
    if (Number(built) >= changed) continue;
    const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const words = [webpack, '--mode', 'production', '--output-path', folder];
    await run(words, { ...environment, BANGKOM_URL: `https://localhost:${port}` });
    await writeFile(stamp, String(changed));
  }
}
