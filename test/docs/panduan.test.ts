// docs/panduan.md and its sisters cannot age: links lead somewhere, pictures are made by script, and
// formulas give what is written beside them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LABEL_KOMPETENSI, parseKompetensi } from '../../src/bangkom/kompetensi-pegawai';
import { LABEL_PEGAWAI, parsePegawai } from '../../src/bangkom/pegawai/pegawai';
import { LABEL_SKJ, parseSkj } from '../../src/bangkom/skj';
import { PICTURES } from '../../src/cli/screenshots';
import { renderFungsi } from '../../src/cli/fungsi';
import type { Simulator } from '../../src/simulator/headless';
import { readFunctions, spellFormula } from '../../src/taskpane/help/functions';
import { openAddin } from '../addin';

const root = path.join(__dirname, '..', '..');
const docs = path.join(root, 'docs');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const texts = [
  'README.md',
  ...readdirSync(docs).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

const metadata = JSON.parse(read('dist-dev/addin/functions.json')) as Parameters<
  typeof readFunctions
>[0];

const blankOf = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.keys(labels).map((key) => [key, '']));

/** The anchor that GitHub and other readers give a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

it.each(texts)('%s: every link leads to a file and a heading that are there', (file) => {
  const text = read(file);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  for (const link of links) {
    if (/^[a-z]+:/.test(link)) continue;
    const [target = '', anchor] = link.split('#');
    const aimed =
      target === '' ? path.join(root, file) : path.resolve(root, path.dirname(file), target);
    expect({ link, exists: existsSync(aimed) }).toEqual({ link, exists: true });
    if (anchor !== undefined) {
      expect({ link, known: anchorsOf(readFileSync(aimed, 'utf8')).includes(anchor) }).toEqual({
        link,
        known: true,
      });
    }
  }
});

it('shows only pictures that `npm run headless -- screenshots` makes', () => {
  const shown = texts.flatMap((file) =>
    [...read(file).matchAll(/gambar\/([\w/-]+)\.png/g)].map(([, name = '']) => name),
  );
  expect(shown.length).toBeGreaterThan(8);
  expect([...new Set(shown)].filter((name) => !PICTURES.includes(name))).toEqual([]);
  const stored = readdirSync(path.join(docs, 'gambar'), { recursive: true, encoding: 'utf8' });
  const names = stored
    .filter((name) => name.endsWith('.png'))
    .map((name) => name.replace(/\.png$/, '').replaceAll(path.sep, '/'));
  // A picture that nothing makes any more would stay as it was for ever.
  expect(names.filter((name) => !PICTURES.includes(name))).toEqual([]);
});

/** Every text of catalogues and records; `…` stands for what a template is filled with. */
function shownTexts(): ReadonlySet<string> {
  const folders = ['src/messages', 'src/workbook/sheets', 'src/bangkom'];
  const sources = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(path.join(folder, name))),
  );
  const texts = sources.flatMap((source) => [
    ...[...source.matchAll(/'([^'\n]+)'/g)].map(([, text = '']) => text),
    ...[...source.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, '…')),
  ]);
  const ribbon = [...read('manifest.xml').matchAll(/DefaultValue="([^"]+)"/g)];
  return new Set([...texts, ...ribbon.map(([, text = '']) => text)]);
}

it.each(['panduan', 'keamanan', 'pemasangan', 'uji-excel', 'fungsi'])(
  'docs/%s.md names buttons, parts and columns letter by letter',
  (file) => {
    const known = shownTexts();
    // Words between asterisks; Excel's own menus carry a "›".
    const text = read(`docs/${file}.md`).replaceAll(/\*\*.*?\*\*|^\* /gms, '');
    const named = [...text.matchAll(/\*([A-Z][^*|]*?)\*/g)].map(([, name = '']) =>
      name.replace(/\s+/g, ' '),
    );
    const ours = named.filter((name) => !name.includes('›') && name !== 'Text');
    expect(ours.length).toBeGreaterThan(file === 'panduan' ? 100 : 0);
    // A column for each of several checks is named after it.
    const isKnown = (name: string) => known.has(name) || known.has(name.replace(/ V[1-5]$/, ' …'));
    expect([...new Set(ours)].filter((name) => !isKnown(name))).toEqual([]);
  },
);

it.each([
  ['Pegawai', LABEL_PEGAWAI, parsePegawai([{ ...blankOf(LABEL_PEGAWAI), skorPotensi: 70 }])],
  ['SKJ', LABEL_SKJ, parseSkj([{ ...blankOf(LABEL_SKJ), jenjang: 'Pelaksana' }])],
  [
    'Kompetensi',
    LABEL_KOMPETENSI,
    parseKompetensi([{ ...blankOf(LABEL_KOMPETENSI), sumber: 'Asesmen' }]),
  ],
] as const)(
  'the guide tells the columns of %s whose blanks are found',
  (sheet, labels: Record<string, string>, { problems }) => {
    const row = new RegExp(`\\| \\*\\*${sheet}\\*\\* \\|[^|]*\\|([^|]*)\\|`).exec(
      read('docs/panduan.md'),
    );
    const told = [...(row?.[1] ?? '').matchAll(/\*([^*]+)\*/g)].map(([, name]) => name);
    expect(told).toEqual(problems.map(({ field }) => labels[field ?? '']));
  },
);

it('docs/fungsi.md is up to date (npm run fungsi)', () => {
  expect(read('docs/fungsi.md')).toBe(renderFungsi(metadata));
});

describe('formulas', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await openAddin();
    await simulator.evaluate(() => Bangkom.prepareWorkbook());
  });
  afterAll(() => {
    simulator.close();
  });

  /** What a cell shows for a formula, in Indonesian spelling. */
  async function shown(formula: string): Promise<string> {
    const cell = simulator.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.formulas = [[formula]];
    await simulator.settle();
    const value = cell.values[0]?.[0];
    return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  }

  const rows = [
    ...read('docs/panduan.md').matchAll(/^\| `(=[^`]+)` \| `(=[^`]+)` \| (.+?) \|$/gm),
  ].map(([, semicolons = '', commas = '', result = '']) => ({ semicolons, commas, result }));

  it('are given in the guide', () => {
    expect(rows.length).toBeGreaterThan(6);
  });

  it.each(rows)('$semicolons gives $result', async ({ semicolons, commas, result }) => {
    expect(commas).toBe(spellFormula(semicolons, ',', '.'));
    expect(await shown(commas)).toBe(result);
  });

  const examples = readFunctions(metadata).flatMap(({ example, result }) =>
    example !== null && result !== null ? [{ example, result }] : [],
  );

  it.each(examples)('$example gives $result', async ({ example, result }) => {
    expect(await shown(spellFormula(example, ',', '.'))).toBe(result);
  });
});
