// LibreOffice as an engine that nobody here wrote: it opens a file, calculates every cell anew, and its
// answer is read by a library that nobody here wrote either.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { read } from '@e965/xlsx';

const run = promisify(execFile);

/** A value as LibreOffice calculated it; errors are their text, such as `#N/A`. */
export type Value = string | number | boolean;
/** Sheet → A1 address → value; blank cells are absent. */
export type Values = Record<string, Record<string, Value>>;

/** 0: calculate all formulas on loading. The default keeps the values that stand in the file. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/**
 * Converts a workbook with LibreOffice in a fresh profile that calculates every formula on loading.
 * @returns the converted workbook as .xlsx
 * @throws Error when LibreOffice is missing or cannot open the file
 */
export async function convert(bytes: Uint8Array): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes]);
  if (converted === undefined) throw new Error('LibreOffice did not convert the workbook.');
  return converted;
}

/** The same for many workbooks at once: starting LibreOffice takes longer than a small workbook. */
export async function convertAll(books: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bangkom-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    const output = join(folder, 'out');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
    const names = books.map((_, index) => `book${index}.xlsx`);
    for (const [index, bytes] of books.entries()) {
      await writeFile(join(folder, names[index] ?? ''), bytes);
    }
    const { stdout, stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        output,
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: 120_000 + books.length * 5_000 },
    );
    return await Promise.all(names.map((name) => readFile(join(output, name)))).catch(() => {
      throw new Error(`LibreOffice did not convert the workbooks.\n${stdout}${stderr}`);
    });
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error('LibreOffice is missing: install it (Debian: libreoffice-calc).', {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The values of all cells of an .xlsx file, as they stand in it. */
export function valuesOf(bytes: Uint8Array): Values {
  const { Sheets, SheetNames } = read(bytes, { cellDates: false });
  return Object.fromEntries(
    SheetNames.map((name) => {
      const cells = Object.entries(Sheets[name] ?? {}).flatMap(
        ([address, cell]): [string, Value][] => {
          if (address.startsWith('!')) return [];
          const { t, v, w }: { t: string; v?: Value; w?: string } = cell;
          const value = t === 'e' ? w : v;
          return value === undefined ? [] : [[address, value]];
        },
      );
      return [name, Object.fromEntries(cells)];
    }),
  );
}

/** The values of all cells after LibreOffice calculated them anew. */
export async function recalculate(bytes: Uint8Array): Promise<Values> {
  return valuesOf(await convert(bytes));
}

/** The same for many workbooks, with one start of LibreOffice. */
export async function recalculateAll(books: readonly Uint8Array[]): Promise<Values[]> {
  return (await convertAll(books)).map(valuesOf);
}
