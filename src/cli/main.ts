// The command line: puts the add-in into the Node simulator and asks it to do its work. JSON on
// stdout, progress and messages on stderr; exit code 0 done, 1 the input has problems, 2 wrong usage.
import { sayFailure } from '../messages/failure';
import { perintahMessages } from '../messages/perintah';
import { PageError } from '../simulator/headless';
import { screenshots } from './screenshots';
import { start } from './start';
import { CliError, log, UsageError, type Verb } from './verb';
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
  return [perintahMessages.usage, ...lines].join('\n');
}

/** Runs one command and returns the exit code of the process. */
export async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  if (argv.some((word) => word === '--help' || word === '-h')) {
    log(usage());
    return 0;
  }
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  try {
    if (name === undefined) throw new UsageError(perintahMessages.noCommand);
    if (!verb) throw new UsageError(perintahMessages.unknownCommand(name));
    return (await verb.run(rest)) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      log(`${error.message}\n${usage()}`);
      return 2;
    }
    if (!(error instanceof CliError || error instanceof PageError)) throw error;
    log(error instanceof CliError ? error.message : sayFailure(error));
    return 1;
  }
}
