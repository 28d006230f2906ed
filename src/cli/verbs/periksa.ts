// `periksa`: what a workbook holds and what is wrong with it; nothing is written.
import { perintahMessages } from '../../messages/perintah';
import { openAddin } from '../addin';
import { isBlocked, openInput, printJson, readWords, UsageError, type Verb } from '../verb';

export const periksa: Verb = {
  usage: 'periksa BERKAS.xlsx',
  help: 'mengenali dan memeriksa buku kerja tanpa mengubahnya',
  async run(words) {
    const { positionals } = readWords(words, {}, perintahMessages.periksa);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(perintahMessages.periksa);
    const simulator = await openInput(file, openAddin);
    try {
      const result = await simulator.evaluate(() => Bangkom.checkWorkbook());
      printJson(result);
      return !isBlocked(result.problems);
    } finally {
      simulator.close();
    }
  },
};
