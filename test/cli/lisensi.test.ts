// What an office installs: whose it is, under which licences, and that installing it runs nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { productionPackages, renderLisensi } from '../../src/cli/lisensi';

const root = path.join(__dirname, '..', '..');
const packages = productionPackages(root);

it('docs/lisensi.md is up to date (npm run lisensi)', () => {
  expect(readFileSync(path.join(root, 'docs', 'lisensi.md'), 'utf8')).toBe(renderLisensi(root));
});

it('has only the production packages that README gives a reason for', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies)).toEqual([
    '@e965/xlsx',
    '@fluentui/react-components',
    'react',
    'react-dom',
    'zod',
  ]);
  expect(packages.length).toBeGreaterThan(50);
});

it('has no production package that runs a script when it is installed', () => {
  expect(packages.filter(({ installScripts }) => installScripts.length > 0)).toEqual([]);
});

it('has only permissive licences in production', () => {
  const allowed = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-3-Clause', 'BSD-2-Clause'];
  expect(packages.filter(({ license }) => !allowed.includes(license))).toEqual([]);
});
