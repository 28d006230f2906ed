// docs/fitur.md names sheets, operations and tests: each of them must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const text = readFileSync(path.join(root, 'docs/fitur.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| (?!-|Kebutuhan)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const cellsOf = (column: number): string[] => [
  ...new Set(
    rows.flatMap((cells) =>
      [...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''),
    ),
  ),
];

/** All sources of the workbook's side as one text: sheets are named in their records. */
const workbook = readdirSync(path.join(root, 'src/workbook'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, 'src/workbook', file), 'utf8'))
  .join('\n');
const operations = readFileSync(path.join(root, 'src/workbook/operations/index.ts'), 'utf8');

test('every row names a source, a sheet, an operation and a test', () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const cells of rows) {
    expect(cells[2]).toMatch(/^\d|^keputusan/);
    for (const column of [3, 4, 5]) expect([cells[1], cells[column]]).not.toEqual([cells[1], '']);
  }
});

test.each(cellsOf(3))('the sheet %s exists', (sheet) => {
  expect(workbook).toContain(`'${sheet}'`);
});

test.each(cellsOf(4))('the operation %s is exported', (operation) => {
  expect(operations).toMatch(new RegExp(`\\b${operation}\\b`));
});

test.each(cellsOf(5))('the test %s exists', (file) => {
  expect(existsSync(path.join(root, 'test', file))).toBe(true);
});
