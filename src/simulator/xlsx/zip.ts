// The zip container, opened with limits: a hostile file ends in a typed error, never in a full memory.
import { Inflate, zipSync } from 'fflate';
import { damaged, XlsxError } from './error';

/** No honest workbook of this size is opened in a page: 300 MB of XML is far beyond 100,000 plan rows. */
const MAX_TOTAL_SIZE = 300 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
/** Inflating this much input at a time bounds what one step can produce (deflate expands 1032-fold at most). */
const SLICE = 16 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The start of an OLE compound file: an old .xls, or an encrypted .xlsx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

interface Entry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Of the local header. */
  offset: number;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // Bytes by index: an iterator takes three times as long over megabytes.
  let at = 0;
  while (at < bytes.length) crc = (crcTable[(crc ^ (bytes[at++] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** An encrypted workbook is a compound file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo');
}

function refuseOthers(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    throw isEncrypted(bytes)
      ? new XlsxError('encrypted', 'The workbook is protected with a password.')
      : new XlsxError('legacyXls', 'The workbook has the format of Excel 97-2003 (.xls).');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new XlsxError('notAWorkbook', 'The file is not an .xlsx workbook.');
  }
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) {
      return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    }
  }
  throw damaged('The zip directory is missing: the file is cut short.');
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const { count, offset } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new XlsxError('tooLarge', `The file has ${count} parts.`);
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let total = 0;
  for (let at = offset, index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('The zip directory is broken.');
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.size;
    if (total > MAX_TOTAL_SIZE) throw new XlsxError('tooLarge', 'The unpacked file is too large.');
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) {
      throw new XlsxError('tooLarge', `${entry.name} is larger than the file declares.`);
    }
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (length !== entry.size) throw damaged(`${entry.name} is cut short.`);
  return content;
}

function unpackEntry(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL_ENTRY) throw damaged('The zip is broken.');
  const start =
    entry.offset +
    30 +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw damaged(`${entry.name} is cut short.`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw damaged(`${entry.name} is packed in an unknown way.`);
  }
  const content = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (crc32(content) !== entry.crc) throw damaged(`${entry.name} does not match its checksum.`);
  return content;
}

/**
 * The entries of a zip by name.
 * @throws XlsxError for everything that is not an intact zip of reasonable size.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOthers(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const parts = new Map<string, Uint8Array>();
    for (const entry of readDirectory(bytes, view)) {
      if (parts.has(entry.name)) throw damaged(`${entry.name} stands twice in the file.`);
      parts.set(entry.name, unpackEntry(bytes, view, entry));
    }
    return parts;
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw damaged(`The zip is broken: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Packs the parts, a little faster and larger than usual; equal parts give equal bytes, whatever the day. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 3, mtime: new Date(1980, 0, 1) });
}
