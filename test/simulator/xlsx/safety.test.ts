// Hostile and broken files end in a typed error.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook } from '../../../src/simulator/excel/workbook';
import { readXlsx, writeXlsx, XlsxError, type XlsxErrorCode } from '../../../src/simulator/xlsx';
import { OPTIONS, SAMPLE } from './sample';

async function codeOf(bytes: Uint8Array): Promise<XlsxErrorCode | 'opened'> {
  try {
    await readXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

let sample: Uint8Array;
beforeAll(async () => {
  sample = (await writeXlsx(null, SAMPLE, OPTIONS)).bytes;
});

/** The sample with other text in some of its parts. */
function edited(changes: Record<string, (text: string) => string>): Uint8Array {
  const parts = unzipSync(sample);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    if (part === undefined) throw new Error(`The sample has no ${name}.`);
    const text = strFromU8(part);
    const next = change(text);
    if (next === text) throw new Error(`Nothing changed in ${name}.`);
    parts[name] = strToU8(next);
  }
  return zipSync(parts);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const SHEET = 'xl/worksheets/sheet1.xml';

it('refuses what is no workbook', async () => {
  expect(await codeOf(new Uint8Array())).toBe('notAWorkbook');
  expect(await codeOf(strToU8('NIP;Nama\n1;Contoh'))).toBe('notAWorkbook');
  expect(await codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('notAWorkbook');
  expect(
    await codeOf(
      edited({
        '[Content_Types].xml': (text) =>
          text.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
      }),
    ),
  ).toBe('notAWorkbook');
});

it('tells an old and an encrypted workbook apart', async () => {
  const old = new Uint8Array([
    ...COMPOUND,
    ...new Array<number>(504).fill(0),
    ...utf16('Workbook'),
  ]);
  const encrypted = new Uint8Array([
    ...COMPOUND,
    ...new Array<number>(504).fill(0),
    ...utf16('EncryptedPackage'),
  ]);
  expect(await codeOf(old)).toBe('legacyXls');
  expect(await codeOf(encrypted)).toBe('encrypted');
});

/** A zip whose directory declares another size for each entry. */
function declaring(size: number, parts: Record<string, Uint8Array>): Uint8Array {
  const bomb = zipSync(parts, { level: 9 });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bomb;
}

it('refuses a bomb before it is unpacked', async () => {
  const part = new Uint8Array(1000);
  const bomb = declaring(100 * 1024 * 1024, { a: part, b: part, c: part, d: part });
  // Unpacked, its entries would be found shorter than they are declared: `damaged`.
  expect(await codeOf(bomb)).toBe('tooLarge');
});

it('refuses a bomb that declares to be small', async () => {
  const bomb = declaring(10, { 'xl/x.bin': new Uint8Array(8 * 1024 * 1024) });
  expect(await codeOf(bomb)).toBe('tooLarge');
});

it('refuses too many entries', async () => {
  const parts = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, at) => [`x/${at}`, new Uint8Array()]),
  );
  expect(await codeOf(zipSync(parts, { level: 0 }))).toBe('tooLarge');
});

it('expands no entities', async () => {
  const bomb = (text: string) =>
    text.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>');
  expect(await codeOf(edited({ [SHEET]: bomb }))).toBe('damaged');
  expect(
    await codeOf(
      edited({ 'xl/workbook.xml': (text) => text.replace('name="Acuan"', 'name="&evil;"') }),
    ),
  ).toBe('damaged');
});

it.each([
  ['a cell beyond the last column', (text: string) => text.replace('r="A4"', 'r="XFE4"')],
  ['a row beyond the last', (text: string) => text.replace('<row r="4"', '<row r="1048577"')],
  ['a cell in another row', (text: string) => text.replace('r="A4"', 'r="A5"')],
  ['a missing text', (text: string) => text.replace(/(t="s"><v>)\d+/, '$1999999')],
  [
    'overlapping columns',
    (text: string) => text.replace('<cols>', '<cols><col min="1" max="16384" width="9"/>'),
  ],
  ['a tag that is never closed', (text: string) => text.replace('</row>', '')],
  ['a wrong end', (text: string) => text.slice(0, -20)],
  [
    'deep nesting',
    (text: string) =>
      text.replace('<pageMargins', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<pageMargins`),
  ],
])('calls %s damaged', async (_, change) => {
  const file = edited({ [SHEET]: change });
  expect(await codeOf(file)).toBe('damaged');
});

it('is not impressed by huge declared dimensions', async () => {
  const huge = (merged: string) =>
    edited({
      [SHEET]: (text) =>
        text
          .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
          .replace(/<mergeCell ref="A1:E1"\/>/, `<mergeCell ref="${merged}"/>`),
    });
  for (const merged of ['A1:XFD1048576', 'A1:XFD9', 'A1:C1048576']) {
    const workbook = createWorkbook(await readXlsx(huge(merged)), { calculation: false });
    const [first] =
      workbook.worksheets.items[0]?.getRange('B2').getMergedAreasOrNullObject()?.areas.items ?? [];
    const { rowCount, columnCount } = workbook.worksheets.getFirst().getRange(merged);
    expect([first?.rowCount, first?.columnCount]).toEqual([rowCount, columnCount]);
  }
  expect(await codeOf(huge('A1:XFC1048575'))).toBe('tooLarge');
});

it('never hangs or throws anything else on damaged bytes', async () => {
  const codes = new Set<string>();
  for (let at = 0; at < sample.length; at += Math.ceil(sample.length / 150)) {
    const broken = sample.slice();
    broken[at] = (broken[at] ?? 0) ^ 0x55;
    codes.add(await codeOf(broken));
    codes.add(await codeOf(sample.subarray(0, at)));
  }
  expect(
    [...codes].filter((code) => !['opened', 'damaged', 'notAWorkbook', 'tooLarge'].includes(code)),
  ).toEqual([]);
  expect(codes).toContain('damaged');
});
