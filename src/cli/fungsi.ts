// docs/fungsi.md: every custom function with its example in both spellings, made from functions.json.
import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFunctions, spellFormula } from '../taskpane/help/functions';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/**
 * The text of docs/fungsi.md.
 * @param metadata functions.json, read.
 */
export function renderFungsi(metadata: Parameters<typeof readFunctions>[0]): string {
  const functions = readFunctions(metadata);
  return [
    '# Fungsi sel',
    '',
    'Dibuat oleh `npm run fungsi` dari keterangan fungsi; jangan disunting. Bila Excel Anda memakai koma',
    'sebagai tanda desimal, argumen dipisah `;`; bila titik, dipisah `,`. Panel (*Bantuan fungsi dan tabel JP*)',
    'menulis contoh dengan ejaan Excel Anda. Di buku kerja yang sudah disiapkan, `=JP(…)` sama dengan',
    '`=BANGKOM.JP(…)` dan `=KESENJANGAN(…)` sama dengan `=BANGKOM.KESENJANGAN(…)`, juga tanpa add-in.',
    '',
    '| Contoh dengan `;` | Contoh dengan `,` | Hasil |',
    '|---|---|---|',
    ...functions.map(({ example, result }) =>
      example === null
        ? ''
        : `| \`${cell(example)}\` | \`${cell(spellFormula(example, ',', '.'))}\` | ${result ?? '(bergantung pada sel)'} |`,
    ),
    ...functions.flatMap(({ name, description, parameters }) => [
      '',
      `## ${name}`,
      '',
      description,
      '',
      '| Argumen | Isi |',
      '|---|---|',
      ...parameters.map(
        (parameter) =>
          `| ${parameter.name}${parameter.isOptional ? ' (boleh kosong)' : ''} | ${cell(parameter.description)} |`,
      ),
    ]),
    '',
  ].join('\n');
}

/** @param folder `docs`; the add-in has been built beside it. */
export async function writeFungsi(folder: string): Promise<void> {
  const built = path.resolve(folder, '..', 'dist-dev', 'addin', 'functions.json');
  const metadata = JSON.parse(readFileSync(built, 'utf8')) as Parameters<typeof readFunctions>[0];
  await writeFile(path.join(folder, 'fungsi.md'), renderFungsi(metadata));
}
