// Lists as text with separators (.csv), as data: every cell is what the file says, never a formula, a date
// or a shortened number.
import type { CellObject, read as Read, WorkBook } from '@e965/xlsx';
import { FileError, MAXIMUM_FILE_BYTES } from './container';

/** Indonesian Excel separates by semicolons, other programs by commas or tabs. */
const SEPARATORS = [';', ',', '\t'] as const;
/** Enough of the beginning to see what separates. */
const BEGINNING = 2_000;
/** Longer ones are no amounts of such lists but NIPs, whole or not, and other marks. */
const NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:,\d{1,9}|\.\d{1,2})?$/;
/** What Excel has made of a long number when it saved the file: its last digits are lost. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d{1,2}$/i;
/** Put before a text that a spreadsheet would take for a formula, by us and by others. */
const PROTECTED = /^'(?=[=+\-@\t\r])/;

const EXTENSION = /\.(?:csv|txt)$/i;

/** Told from the name alone, because every text could be one. */
export const isSeparatedText = (fileName: string): boolean => EXTENSION.test(fileName);

/**
 * The list of a text as the only sheet of a workbook, named after its file.
 * @throws FileError When the file is blank, too large, or no text.
 */
export function readSeparatedText(
  read: typeof Read,
  bytes: Uint8Array,
  fileName: string,
  rows: number,
): WorkBook {
  if (bytes.length > MAXIMUM_FILE_BYTES) throw new FileError('tooLarge');
  const text = decode(bytes);
  if (text.trim() === '') throw new FileError('empty');
  if (text.includes('\0')) throw new FileError('notAWorkbook');
  // Named, so that the library guesses neither it nor another kind of file from the first letters.
  const named = /^sep=./i.test(text) ? text : `sep=${separatorOf(text)}\n${text}`;
  const { Sheets } = read(named, { type: 'string', raw: true, dense: true, sheetRows: rows });
  const [sheet = {}] = Object.values(Sheets);
  const lines: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  for (const cells of lines) for (const cell of cells ?? []) if (cell) readCell(cell);
  const name = fileName.replace(/^.*[\\/]/, '').replace(EXTENSION, '');
  return { SheetNames: [name], Sheets: { [name]: sheet } };
}

/** UTF-8, UTF-16 where its mark says so, else the code page of Windows. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that stands most often outside quotes. */
function separatorOf(text: string): string {
  const bare = text.slice(0, BEGINNING).replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [...SEPARATORS].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readCell(cell: CellObject): void {
  if (typeof cell.v !== 'string') return;
  const text = cell.v.trim();
  if (NUMBER.test(text) || SHORTENED.test(text)) {
    cell.t = 'n';
    cell.v = Number(text.replace(',', '.'));
  } else cell.v = text.replace(PROTECTED, '');
}
