// "Kumpulkan dari Berkas": the forms of other workbooks go into the plan. The files are read as data;
// nothing of theirs enters this workbook.
import { foreignFileErrors } from '../../../messages/files';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { listNames } from '../../excel/names';
import { listSheets } from '../../excel/roles';
import { FileError } from '../../files/container';
import { readForeignWorkbook, type ForeignWorkbook } from '../../files/foreign-workbook';
import { readLocalAliases } from '../../sheets/referensi/alias-setempat';
import { recogniseForms } from '../../sheets/formulir/recognise';
import { readPengaturan } from '../../sheets/pengaturan/pengaturan';
import { collectAndRecognise, type CollectOptions, type CollectResult } from './collect-forms';
import type { IncomingRow } from './collection';
import { incomingRows, parseSource, type ReadingOptions } from '../formulir/read-forms';
import { finding, type Finding, type OperationProgress } from '../report';
import { today } from '../today';

/** A workbook that somebody has chosen. */
export interface ChosenFile {
  /** As the user knows it; folders do not count. */
  readonly name: string;
  /** The content, as base64, or the way to it: many files are then read one after the other. */
  readonly bytes: Uint8Array | string | (() => Promise<Uint8Array | ArrayBuffer>);
}

export interface CollectFilesOptions extends Pick<CollectOptions, 'tanggal'> {
  /** Asked before each file; true ends the work, and nothing is written. */
  readonly isCancelled?: () => boolean;
}

/** What one file gave. */
export interface FileReport {
  readonly file: string;
  readonly forms: number;
  readonly rows: number;
}

export interface CollectFilesResult extends CollectResult {
  /** The files that could be read, in their order. */
  readonly files: FileReport[];
  readonly cancelled: boolean;
}

/** Reads all files first, then writes the plan; a file that cannot be read is told and left out. */
export async function collectFiles(
  files: readonly ChosenFile[],
  options: CollectFilesOptions = {},
  progress?: OperationProgress,
): Promise<CollectFilesResult> {
  const reading = await runExcel((context) => readingOptions(context, options));
  const incoming: IncomingRow[] = [];
  const reports: FileReport[] = [];
  const problems: Finding[] = [];
  const names = new FileNames();
  for (const [index, chosen] of files.entries()) {
    if (options.isCancelled?.()) {
      const nothing = { forms: 0, added: 0, updated: 0, rows: 0, conflicts: [] };
      return { ...nothing, files: reports, cancelled: true, problems };
    }
    progress?.(
      (index / files.length) * 0.7,
      progressWords.readFile(index + 1, files.length, chosen.name),
    );
    const read = await readFile(chosen, names, reading);
    problems.push(...read.problems);
    if (!read.report) continue;
    incoming.push(...read.incoming);
    reports.push(read.report);
  }
  const collecting = { tanggal: reading.today, incoming, collect: false };
  const result = await runExcel((context) =>
    collectAndRecognise(context, collecting, (share, doing) =>
      progress?.(0.7 + share * 0.3, doing),
    ),
  );
  return {
    ...result,
    forms: reports.reduce((sum, { forms }) => sum + forms, 0),
    files: reports,
    cancelled: false,
    problems: [...problems, ...result.problems],
  };
}

/** What this workbook decides about how forms are read. */
async function readingOptions(
  context: Excel.RequestContext,
  { tanggal }: CollectFilesOptions,
): Promise<Omit<ReadingOptions, 'date1904'>> {
  const sheets = await listSheets(context);
  const { pengaturan } = await readPengaturan(context, sheets, await listNames(context));
  const aliases = await readLocalAliases(context);
  return { pengaturan, aliases, today: tanggal ?? today() };
}

interface ReadFile {
  readonly incoming: IncomingRow[];
  readonly problems: Finding[];
  /** null: the file was left out. */
  readonly report: FileReport | null;
}

async function readFile(
  chosen: ChosenFile,
  names: FileNames,
  reading: Omit<ReadingOptions, 'date1904'>,
): Promise<ReadFile> {
  const leftOut = (severity: 'E' | 'W', code: string, message: string, file: string): ReadFile => ({
    incoming: [],
    report: null,
    problems: [{ ...finding(severity, code, message), file }],
  });
  const file = chosen.name.slice(chosen.name.search(/[^\\/]*$/));
  let book: ForeignWorkbook;
  let name: string | null;
  try {
    const bytes = await bytesOf(chosen);
    name = names.nameOf(file, bytes);
    if (name === null)
      return leftOut('W', 'berkas.duaKali', operationMessages.fileTwice(file), file);
    book = await readForeignWorkbook(bytes, file);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = operationMessages.fileUnreadable(file, foreignFileErrors[error.fault]);
    return leftOut('E', `berkas.${error.fault}`, message, file);
  }
  const origin = name;
  const parsed = book.sheets.flatMap(({ grid, isHidden, visible, ...entry }) =>
    recogniseForms(grid).map((form, _, { length }) =>
      parseSource(
        { entry, form, isHidden: !visible || isHidden(form.area), isOneOfSeveral: length > 1 },
        { ...reading, date1904: book.date1904 },
      ),
    ),
  );
  if (parsed.length === 0) {
    return leftOut('E', 'formulir.tidakAda', operationMessages.fileWithoutForm(file), file);
  }
  const incoming = parsed.flatMap((form) => incomingRows(form, origin, false));
  const problems = parsed
    .flatMap((form) => form.problems)
    .map((found) => ({ ...found, file: origin }));
  if (origin !== file) {
    const message = operationMessages.filesSameName(file, origin);
    problems.unshift({ ...finding('W', 'berkas.namaSama', message), file: origin });
  }
  return {
    incoming,
    problems,
    report: { file: origin, forms: parsed.length, rows: incoming.length },
  };
}

/** The content of a chosen file. */
export async function bytesOf({ bytes }: ChosenFile): Promise<Uint8Array> {
  if (typeof bytes === 'string') return Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
  const content = typeof bytes === 'function' ? await bytes() : bytes;
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** Names of files as origins: two files of one name are told apart by their order. */
class FileNames {
  readonly #contents = new Map<string, string[]>();

  /** Null when the same content has come under this name before. */
  nameOf(file: string, bytes: Uint8Array): string | null {
    const content = digest(bytes);
    const before = this.#contents.get(file) ?? [];
    if (before.includes(content)) return null;
    this.#contents.set(file, [...before, content]);
    return before.length === 0 ? file : `${file} (${before.length + 1})`;
  }
}

/** Length and a checksum: enough to know a file again that was chosen twice. */
function digest(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return `${bytes.length}:${sum >>> 0}`;
}
