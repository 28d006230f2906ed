// docs/kinerja.md shows every benchmark that there is, and the before and after of what was cut.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';

const read = (file: string): string => readFileSync(file, 'utf8');
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => parse(file).name);
const document = read('docs/kinerja.md');

test.each(names)('%s was measured, with figures', (name) => {
  const section = document.split('\n## ').find((text) => text.includes(`npm run bench ${name}\``));
  expect(section?.split('\n').filter((line) => /^\|.*\d/.test(line)).length).toBeGreaterThan(0);
});

test('names the machine, and every cut with its figures', () => {
  expect(document).toMatch(/Mesin: .+ inti, memori \d+ GB/);
  const cuts = JSON.parse(read('bench/cuts.json')) as { apa: string }[];
  expect(cuts.filter(({ apa }) => !document.includes(apa))).toEqual([]);
});
