// docs/aturan.md is made from the records and never lags behind them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BENTUK } from '../../src/bangkom/bentuk';
import { KUNCI_PENGATURAN, PENGATURAN } from '../../src/bangkom/pengaturan';
import { ATURAN_VERIFIKASI } from '../../src/bangkom/verifikasi';
import { renderAturan } from '../../src/cli/aturan';
import { bacaSumber } from '../../src/cli/aturan/sumber';

const text = renderAturan();
const lines = text.split('\n');

it('docs/aturan.md is up to date (npm run aturan)', () => {
  expect(readFileSync(path.resolve('docs/aturan.md'), 'utf8')).toBe(text);
});

it('holds every form, every check and every setting', () => {
  for (const { id, label } of BENTUK) {
    expect(lines.some((line) => line.includes(label) && line.includes(`| ${id} |`))).toBe(true);
  }
  for (const { nomor } of ATURAN_VERIFIKASI) {
    expect(lines.some((line) => line.startsWith(`| ${nomor} |`))).toBe(true);
  }
  for (const kunci of KUNCI_PENGATURAN) expect(text).toContain(`| ${PENGATURAN[kunci].nama} |`);
});

it('gives the rules in words', () => {
  expect(text).toContain(
    '2 JP per kegiatan, paling banyak 2 kali per bulan | 4 JP per kegiatan, paling banyak 2 kali per bulan',
  );
  expect(text).toContain('JP program, paling banyak 2 JP per hari, ditambah 20 %');
  expect(text).toContain(
    '| NTT-2021 | E-learning | Nasional | JP program, paling banyak 2 JP per hari |',
  );
});

it('names a source in every row of every table that has a column for it', () => {
  let column = -1;
  let rows = 0;
  for (const line of lines) {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (!line.startsWith('|')) column = -1;
    else if (cells.some((cell) => /^Sumber|^Kepastian/.test(cell))) {
      column = cells.findIndex((cell) => /^Sumber|^Kepastian/.test(cell));
    } else if (column >= 0) {
      expect(cells[column]).not.toBe('');
      rows++;
    }
  }
  expect(rows).toBeGreaterThan(200);
});

it('leaves no reference that a reader cannot follow', () => {
  expect(text).not.toMatch(/domain \d/);
  expect(bacaSumber('domain 4.4, 5.3; keputusan 14')).toContain('lampiran B; keputusan proyek');
  expect(() => bacaSumber('domain 9.9')).toThrow(RangeError);
});
