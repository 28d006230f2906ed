// `periksa-server`: whether a web server has the whole folder of a build, with the right headers.
import { serverMessages } from '../../messages/periksa-server';
import { perintahMessages } from '../../messages/perintah';
import { checkServer } from '../server/check';
import {
  CliError,
  isBlocked,
  log,
  printJson,
  readInput,
  readWords,
  UsageError,
  type Verb,
} from '../verb';

export const periksaServer: Verb = {
  usage: 'periksa-server https://ALAMAT/ [--ca PENERBIT.pem]',
  help: 'memeriksa folder build yang sudah dipasang di server web',
  async run(words) {
    const { url, ca } = parse(words);
    const report = await checkServer(url, ca === undefined ? ca : await readCertificate(ca));
    printJson(report);
    for (const { severity, file, message } of report.problems)
      log(`${severity} ${file}: ${message}`);
    const errors = report.problems.filter(({ severity }) => severity === 'E').length;
    if (errors === 0) log(serverMessages.complete(report.files, report.version ?? ''));
    if (report.problems.length > 0) {
      log(serverMessages.problems(errors, report.problems.length - errors));
    }
    return !isBlocked(report.problems);
  },
};

function parse(words: readonly string[]): { url: URL; ca: string | undefined } {
  const wanted = perintahMessages.server;
  const { values, positionals } = readWords(words, { ca: { type: 'string' } }, wanted);
  const [address = '', ...others] = positionals;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || others.length > 0) throw new UsageError(wanted);
  return { url, ca: values.ca };
}

/** The text of a certificate in PEM; Node takes anything else in silence, and then trusts nobody. */
async function readCertificate(file: string): Promise<string> {
  const text = Buffer.from(await readInput(file)).toString('utf8');
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new CliError(perintahMessages.notACertificate(file));
}
