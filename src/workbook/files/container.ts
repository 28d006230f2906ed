// What a chosen file is, told from its bytes before anything parses it: a workbook of today (zip), one
// of Excel 97-2003 (compound file), or neither. Nothing of a file that is too large is unpacked.

/** Why a file cannot be read; worded in messages/files. */
export type FileFault =
  'empty' | 'notAWorkbook' | 'encrypted' | 'tooLarge' | 'tooManyCells' | 'damaged';

/** A file that cannot be read. */
export class FileError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
    this.name = 'FileError';
  }
}

/** Bytes of one file; a form of hundreds of rows has a hundred thousand. */
export const MAXIMUM_FILE_BYTES = 20 * 1024 * 1024;
/** Bytes of all its parts, unpacked. */
export const MAXIMUM_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAXIMUM_PARTS = 5_000;
/** A packed part that says it is empty may hold no more than this. */
const EMPTY_PART_BYTES = 64;

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
/** The size stands elsewhere: a part of 4 GB or more. */
const ZIP64 = 0xffffffff;
const DEFLATED = 8;
/** Bit of a part's flags: its sizes follow its data instead of standing before them. */
const SIZES_FOLLOW = 8;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The bytes of a workbook, safe to be handed to a parser.
 * @throws FileError For everything else.
 */
export function checkContainer(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new FileError('empty');
  if (bytes.length > MAXIMUM_FILE_BYTES) throw new FileError('tooLarge');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return checkZip(bytes);
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw new FileError('notAWorkbook');
  }
  checkCompound(bytes);
  return bytes;
}

/**
 * Bounds a zip by its directory, and writes the directory's sizes into a copy of each part's own
 * header: the parser allocates by that header, so it can never unpack more than was counted here.
 */
function checkZip(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAXIMUM_PARTS) throw new FileError('tooLarge');
    let at = view.getUint32(end + 16, true);
    let unpacked = 0;
    let isWorkbook = false;
    for (let part = 0; part < count; part += 1) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new FileError('damaged');
      const packedSize = view.getUint32(at + 20, true);
      const size = view.getUint32(at + 24, true);
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      unpacked += size;
      if (size === ZIP64 || packedSize === ZIP64 || unpacked > MAXIMUM_UNPACKED_BYTES) {
        throw new FileError('tooLarge');
      }
      setSizes(view, view.getUint32(at + 42, true), packedSize, size);
      const path = String.fromCharCode(...copy.subarray(at + 46, at + 46 + (name ?? 0)));
      isWorkbook ||= /^\/?xl\/workbook\.(?:xml|bin)$/i.test(path);
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    if (!isWorkbook) throw new FileError('notAWorkbook');
    return copy;
  } catch (error) {
    // Reading beyond the end: the file is cut off.
    if (error instanceof RangeError) throw new FileError('damaged');
    throw error;
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_RECORD_BYTES - 0xffff);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new FileError('damaged');
}

function setSizes(view: DataView, header: number, packedSize: number, size: number): void {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new FileError('damaged');
  const isPacked = view.getUint16(header + 8, true) === DEFLATED;
  if (isPacked && size === 0 && packedSize > EMPTY_PART_BYTES) throw new FileError('damaged');
  const flags = view.getUint16(header + 6, true);
  view.setUint16(header + 6, flags & ~SIZES_FOLLOW, true);
  view.setUint32(header + 18, packedSize, true);
  view.setUint32(header + 22, size, true);
}

/** Names in a compound file are UTF-16: a stream of an encrypted package, or of a workbook. */
function checkCompound(bytes: Uint8Array): void {
  const has = (name: string): boolean =>
    includes(
      bytes,
      [...name].flatMap((c) => [c.charCodeAt(0), 0]),
    );
  if (has('EncryptedPackage')) throw new FileError('encrypted');
  if (!has('Workbook\0') && !has('Book\0')) throw new FileError('notAWorkbook');
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
