// The first page of each document of the sample year as it is printed: built by the add-in in the
// simulator, drawn by LibreOffice, of which the pictures of the guide are made.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { analisisMessages } from '../messages/analisis';
import { perintahMessages } from '../messages/perintah';
import type { Simulator } from '../simulator/headless';
import { EVALUASI } from '../workbook/sheets/pelaksanaan/evaluasi-columns';
import { IDP_TITLE } from '../workbook/sheets/talenta/idp-layout';
import { JADWAL_TITLE } from '../workbook/sheets/pelaksanaan/jadwal';
import { PEMANTAUAN } from '../workbook/sheets/pelaksanaan/pemantauan-columns';
import { openAddin } from './addin';
import { AKHIR_TAHUN, AWAL_TAHUN } from './samples/tahun-lengkap';
import { CliError, codeOf } from './verb';

const run = promisify(execFile);

/** Name of the picture, and the title of the document of which it shows the first page. */
const DOCUMENTS = [
  ['dokumen-kesenjangan', analisisMessages.titles.unit.toUpperCase()],
  ['dokumen-peta', analisisMessages.titles.peta.toUpperCase()],
  ['dokumen-idp', IDP_TITLE],
  ['dokumen-jadwal', JADWAL_TITLE],
  ['dokumen-pemantauan', PEMANTAUAN.title],
  ['dokumen-evaluasi', EVALUASI.title],
] as const;

/** The names of the pictures of printed documents. */
export const DOCUMENT_PICTURES: readonly string[] = DOCUMENTS.map(([name]) => name);

/** Dots per inch: enough to read, and a small file. */
const RESOLUTION = '75';

/** A profile of LibreOffice that writes numbers and dates as an Indonesian office does. */
const INDONESIAN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
</oor:items>`;

/** Builds every document of the sample year, then draws the first page of each. */
export async function takeDocuments(
  file: Uint8Array,
  save: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bangkom-gambar-'));
  try {
    const book = path.join(folder, 'tahun.xlsx');
    await writeFile(book, await builtBook(file));
    const profile = path.join(folder, 'profil');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), INDONESIAN);
    const quiet = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
    ];
    await draw('soffice', [...quiet, '--convert-to', 'pdf', '--outdir', folder, book]);
    const printed = path.join(folder, 'tahun.pdf');
    const pages = (await draw('pdftotext', ['-layout', printed, '-'])).split('\f');
    for (const [name, title] of DOCUMENTS) {
      const at = pages.findIndex((page) => page.split('\n').some((line) => line.trim() === title));
      if (at < 0) throw new CliError(perintahMessages.noPage(title));
      const only = ['-f', String(at + 1), '-l', String(at + 1), '-singlefile'];
      const picture = path.join(folder, name);
      await draw('pdftoppm', ['-png', ...only, '-r', RESOLUTION, printed, picture]);
      await save(name, await readFile(`${picture}.png`));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook with every document, saved. */
async function builtBook(file: Uint8Array): Promise<Uint8Array> {
  const simulator = await openAddin({ file });
  try {
    await buildAll(simulator);
    return (await simulator.save()).bytes;
  } finally {
    simulator.close();
  }
}

async function buildAll(simulator: Simulator): Promise<void> {
  await simulator.evaluate(
    async (tanggal, akhir) => {
      await Bangkom.buildKesenjangan({ tanggal });
      await Bangkom.buildPeta({ tanggal });
      await Bangkom.buildIdp({ tanggal });
      await Bangkom.buildJadwal({ tanggal });
      await Bangkom.buildPemantauan({ tanggal: akhir });
      await Bangkom.buildEvaluasi({ tanggal: akhir });
    },
    AWAL_TAHUN,
    AKHIR_TAHUN,
  );
  await simulator.settle();
}

async function draw(
  program: 'soffice' | 'pdftotext' | 'pdftoppm',
  words: readonly string[],
): Promise<string> {
  try {
    const { stdout } = await run(program, words, { timeout: 300_000, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new CliError(perintahMessages.programMissing(program));
  }
}
