// `ekspor`: the plan with its verdicts, or what was done for SIASN, as CSV for other systems.
import { perintahMessages } from '../../messages/perintah';
import { openAddin } from '../addin';
import {
  assertNotInput,
  isBlocked,
  openInput,
  printJson,
  readWords,
  UsageError,
  writeOutput,
  type Verb,
} from '../verb';

const BYTE_ORDER_MARK = '\ufeff';
/** Excel with Indonesian settings splits at semicolons. */
const SEPARATOR = ';';

/** Quoted where the text needs it; a text that a spreadsheet would take for a formula stays text. */
export function toCsvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV as RFC 4180 has it, with a byte order mark so that Excel reads it as UTF-8. */
export const toCsv = (lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + lines.map((line) => `${line.map(toCsvCell).join(SEPARATOR)}\r\n`).join('');

export const ekspor: Verb = {
  usage: 'ekspor [--siasn] BERKAS.xlsx KELUARAN.csv',
  help: 'menulis rencana beserta hasil verifikasinya sebagai CSV; --siasn: realisasi terbukti untuk SIASN',
  async run(words) {
    const options = { siasn: { type: 'boolean' } } as const;
    const { values, positionals } = readWords(words, options, perintahMessages.ekspor);
    const [input, output, ...others] = positionals;
    if (input === undefined || output === undefined || others.length > 0) {
      throw new UsageError(perintahMessages.ekspor);
    }
    await assertNotInput(output, [input]);
    const simulator = await openInput(input, openAddin);
    try {
      const { headers, rows, problems, ...told } = values.siasn
        ? await simulator.evaluate(() => Bangkom.readSiasn())
        : await simulator.evaluate(() => Bangkom.readExport());
      if (rows.length > 0) {
        await writeOutput(output, new TextEncoder().encode(toCsv([headers, ...rows])));
      }
      printJson({ rows: rows.length, ...told, problems });
      return !isBlocked(problems);
    } finally {
      simulator.close();
    }
  },
};
