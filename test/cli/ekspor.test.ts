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

test('--siasn writes what was done and proven, whole hours only', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bangkom-siasn-'));
  try {
    const file = path.join(folder, 'siasn.csv');
    const run = await headless(['ekspor', '--siasn', sample('tahun-lengkap.xlsx'), file]);
    const [told] = run.output as { rows: number; problems: { severity: string }[] }[];
    expect(run.code).toBe(0);
    expect(told?.problems.filter(({ severity }) => severity === 'E')).toEqual([]);
    const [headers = [], ...lines] = (await readFile(file, 'utf8'))
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(lines).toHaveLength(told?.rows ?? 0);
    expect(lines.length).toBeGreaterThan(20);
    const column = (header: string): string[] =>
      lines.map((cells) => cells[headers.indexOf(header)] ?? '');
    expect(column('nip').filter((nip) => !/^\d{18}$/.test(nip))).toEqual([]);
    expect(column('jumlahJam').filter((hours) => !/^\d+$/.test(hours))).toEqual([]);
    expect(column('tanggalKursus').filter((day) => !/^(\d\d-\d\d-2026)?$/.test(day))).toEqual([]);
    // Nothing was proven in a plan alone: nothing is written, and the command says so.
    const none = await headless(['ekspor', '--siasn', sample('rencana-unit.xlsx'), `${file}.2`]);
    expect(none.code).toBe(1);
    expect(none.output).toMatchObject([{ rows: 0, problems: [{ code: 'siasn.kosong' }] }]);
    await expect(readFile(`${file}.2`)).rejects.toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
