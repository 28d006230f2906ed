// docs/keamanan.md names a test for each threat: each of them is there, under that name.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const text = readFileSync(path.join(root, 'docs', 'keamanan.md'), 'utf8');
const named = [...text.matchAll(/\| `(test\/[^`]+\.test\.ts)` › (.+?) \|$/gm)].map(
  ([, file = '', name = '']) => ({ file, name }),
);
const rows = /\| Ancaman \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(text)?.[1]?.trim().split('\n') ?? [];

it('every row of the threat table names a test', () => {
  expect(rows.length).toBeGreaterThan(12);
  expect(named).toHaveLength(rows.length);
});

it.each(named)('$file › $name', ({ file, name }) => {
  expect(existsSync(path.join(root, file))).toBe(true);
  const source = readFileSync(path.join(root, file), 'utf8');
  const quoted = ["'", '"', '`'].some((quote) => source.includes(`(${quote}${name}${quote},`));
  const placed = source.includes(`\n  '${name}',`);
  expect({ name, found: quoted || placed }).toEqual({ name, found: true });
});
