// `npm run headless`: builds what is missing or stale, then hands over to the built command line.
import { createRequire } from 'node:module';
import { ensureDevelopmentBuild } from './build.mjs';

/** Commands that show the simulator's page. */
const IN_BROWSER = ['start', 'screenshots'];

// Whoever read the output may go before its end (`… | head`): the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const [verb] = process.argv.slice(2);
await ensureDevelopmentBuild('addin', 'cli', ...(IN_BROWSER.includes(verb) ? ['simulator'] : []));
const { main } = createRequire(import.meta.url)('../../dist-dev/cli/main.cjs');
process.exitCode = await main(process.argv.slice(2));
