// `periksa-server`: whether a web server has the whole folder of a build, with the right headers.
import { serverMessages } from '../../messages/periksa-server';
import { checkServer } from '../server/check';
import { isBlocked, log, printJson, readInput, UsageError, type Verb } from '../verb';

export const periksaServer: Verb = {
  usage: 'periksa-server https://ALAMAT/ [--ca PENERBIT.pem]',
  help: 'memeriksa folder build yang sudah dipasang di server web',
  async run(words) {
    const { url, ca } = parse(words);
    const report = await checkServer(
      url,
      ca === undefined ? undefined : Buffer.from(await readInput(ca)).toString('utf8'),
    );
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
  let url: URL | null = null;
  let ca: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--ca') {
      ca = words[++index];
      if (ca === undefined) throw new UsageError('--ca memerlukan satu berkas .pem.');
    } else if (url === null && URL.canParse(word)) url = new URL(word);
    else throw new UsageError(`"${word}" bukan alamat dan bukan pilihan yang dikenal.`);
  }
  if (url?.protocol !== 'https:') throw new UsageError('periksa-server memerlukan alamat https.');
  return { url, ca };
}
