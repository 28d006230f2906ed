// docs/lisensi.md: the packages that are part of what an office installs, with their licences, read
// from the lock file and from the packages themselves.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A package that `npm ci --omit=dev` installs. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty if the package does not say. */
  readonly license: string;
  /** Scripts that npm would run when it is installed. */
  readonly installScripts: readonly string[];
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional() }),
  ),
});
const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  scripts: z.record(z.string(), z.string()).default({}),
});
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** @param root The project's folder, with its packages installed. */
export function productionPackages(root: string): ProductionPackage[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { packages } = lockSchema.parse(read('package-lock.json'));
  return Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place]) => {
      const { name, version, license, scripts } = packageSchema.parse(
        read(path.join(place, 'package.json')),
      );
      return {
        name,
        version,
        license: (typeof license === 'object' ? license.type : license) ?? '',
        installScripts: INSTALL_SCRIPTS.filter((script) => script in scripts),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** The text of docs/lisensi.md. */
export function renderLisensi(root: string): string {
  const packages = productionPackages(root);
  const counts = new Map<string, number>();
  for (const { license } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  const summary = [...counts].sort(([, a], [, b]) => b - a).map(([name, n]) => `${name}: ${n}`);
  return [
    '# Lisensi paket yang ikut terpasang',
    '',
    'Dibuat oleh `npm run lisensi` dari package-lock.json dan paketnya; jangan disunting. Yang didaftar',
    'hanya paket produksi: yang dapat menjadi bagian folder hasil `npm run build`. Alat pengembangan tidak',
    'ikut terpasang. Office.js bukan bagian daftar ini: biasanya dimuat dari Microsoft, dan pada',
    '`OFFICE_JS=local` disalin tanpa diubah dari paket @microsoft/office-js dengan lisensi Microsoft, yang',
    'mengizinkannya hanya untuk add-in Microsoft 365.',
    '',
    `Bangkom for Excel sendiri: MIT. Jumlah paket: ${packages.length} (${summary.join(', ')}).`,
    '',
    '| Paket | Versi | Lisensi |',
    '|---|---|---|',
    ...packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    '',
  ].join('\n');
}

/** @param folder `docs`. */
export const writeLisensi = (folder: string): Promise<void> =>
  writeFile(path.join(folder, 'lisensi.md'), renderLisensi(path.dirname(folder)));
