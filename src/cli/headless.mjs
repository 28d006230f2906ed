// `npm run headless`: builds what is missing or stale, then hands over to the built command line.
import { createRequire } from 'node:module';
import { ensureDevelopmentBuild } from './build.mjs';

const callersFolder = process.cwd();
await ensureDevelopmentBuild();
process.chdir(callersFolder);
const { main } = createRequire(import.meta.url)('../../dist-dev/cli/main.cjs');
process.exitCode = await main(process.argv.slice(2));
