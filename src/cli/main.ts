// The command line: puts the add-in into the Node simulator and asks it to do its work. JSON on
// stdout, progress and messages on stderr; exit code 0 done, 1 the input has problems, 2 wrong usage.
import { screenshots } from './screenshots';
import { start } from './start';
import { CliError, UsageError, type Verb } from './verb';
import { ekspor } from './verbs/ekspor';
import { gabung } from './verbs/gabung';
import { hitung } from './verbs/hitung';
import { periksa } from './verbs/periksa';
import { periksaServer } from './verbs/periksa-server';
import { verifikasi } from './verbs/verifikasi';
import { aturan, fungsi, icons, lisensi, samples } from './verbs/generate';

const VERBS: Record<string, Verb> = {
  hitung,
  periksa,
  verifikasi,
  gabung,
  ekspor,
  samples,
  icons,
  aturan,
  lisensi,
  fungsi,
  start,
  screenshots,
  'periksa-server': periksaServer,
};

function usage(): string {
  const lines = Object.values(VERBS).map(({ usage, help }) => `  ${usage.padEnd(52)} ${help}`);
  return ['Pemakaian: npm run --silent headless -- <perintah>', ...lines].join('\n');
}

/** Runs one command and returns the exit code of the process. */
export async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  try {
    if (!verb)
      throw new UsageError(
        name === undefined ? 'Perintah belum disebut.' : `Perintah "${name}" tidak dikenal.`,
      );
    return (await verb.run(rest)) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${usage()}\n`);
      return 2;
    }
    if (error instanceof CliError) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}
