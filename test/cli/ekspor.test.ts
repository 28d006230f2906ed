// The CSV that other systems take: quoting, text that looks like a formula, and the whole command.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toCsv, toCsvCell } from '../../src/cli/verbs/ekspor';
import { EKSPOR_COLUMNS } from '../../src/workbook/sheets/verifikasi/ekspor';
import { headless, sample } from './headless';

test.each([
  ['196509271990111004', '196509271990111004'],
  ['8.4', '8.4'],
  ['-2', '-2'],
  ['a;b', '"a;b"'],
  ['satu "dua"', '"satu ""dua"""'],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-a', "'-a"],
  ['', ''],
])('the cell %s is written as %s', (text, cell) => {
  expect(toCsvCell(text)).toBe(cell);
});

test('a file begins with the byte order mark and ends each line as Windows does', () => {
  expect(
    toCsv([
      ['a', 'b'],
      ['1', ''],
    ]),
  ).toBe('\ufeffa;b\r\n1;\r\n');
});

test('the documentation lists the columns', async () => {
  const text = await readFile(path.join(__dirname, '../../docs/ekspor.md'), 'utf8');
  const listed = [...text.matchAll(/^\| ([\w, ]+) \|/gm)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  expect(listed.filter((name) => name !== 'Kolom')).toEqual(
    EKSPOR_COLUMNS.map(({ header }) => header),
  );
});

test('the command writes every row, dates as ISO', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bangkom-ekspor-'));
  try {
    const file = path.join(folder, 'hasil.csv');
    const run = await headless(['ekspor', sample('rencana-unit.xlsx'), file]);
    expect(run.output).toEqual([{ rows: 95, problems: [] }]);
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    expect(lines).toHaveLength(97);
    expect(lines[1]).toMatch(
      /^R00001;197302081998062001;Contoh Satu;.*;2026-06-09;2026-06-10;10;JP;/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
