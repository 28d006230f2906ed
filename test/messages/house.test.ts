// Sentences stand in src/messages and labels in their records: the code that does the work has none.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { fileErrors, foreignFileErrors } from '../../src/messages/files';
import { OFFICE_ERRORS, sayOfficeError } from '../../src/messages/operations';

const root = path.join(__dirname, '..', '..', 'src');

interface Source {
  readonly file: string;
  readonly text: string;
}

const readSources = (folder: string): Source[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

/** Texts of a source: strings, and templates without what is put into them. */
function textsOf({ file, text }: Source): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      found.push(parts.map((part) => part.text).join(' … '));
    }
    if (ts.isJsxText(node)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Every Indonesian word that the add-in says somewhere. */
const vocabulary = new Set(readSources('messages').flatMap(textsOf).flatMap(wordsOf));
/** Headers and labels are said by their records; code may refer to them by their text. */
const recorded = new Set(['workbook/sheets', 'bangkom'].flatMap(readSources).flatMap(textsOf));

/** Texts of two words or more of the vocabulary, or one that begins as a sentence does. */
function sentencesOf(source: Source): string[] {
  return textsOf(source).filter((text) => {
    if (recorded.has(text)) return false;
    const known = wordsOf(text).filter((word) => vocabulary.has(word));
    return /\s/.test(text) && known.length >= 2;
  });
}

const sources = ['taskpane', 'commands', 'notices', 'workbook/operations'].flatMap(readSources);

test.each(sources)('$file has no sentence of its own', (source) => {
  expect(sentencesOf(source)).toEqual([]);
});

test.each(sources)('$file says what it is doing in words of the catalogue', ({ text }) => {
  expect(
    text.match(/(?:progress|report)(?:\?\.)?\([^()]*(?:\([^()]*\)[^()]*)*,\s*['"`].*/g),
  ).toBeNull();
});

test('the search finds sentences, and takes headers for what they are', () => {
  const text = `say('Lembar ini belum dapat dibaca'); say(\`Membaca \${x} dari berkas\`); at('Unit Kerja');
    style('flex-start'); say('Buka lembar itu');`;
  expect(sentencesOf({ file: 'a.ts', text })).toEqual([
    'Lembar ini belum dapat dibaca',
    'Membaca  …  dari berkas',
    'Buka lembar itu',
  ]);
});

/** Looked up by a code or an id that is computed; types hold their keys. */
const LOOKED_UP = new Set([
  'tabs',
  'workbookStates',
  'steps',
  'stages',
  'fileErrors',
  'foreignFileErrors',
  'OFFICE_ERRORS',
  'CONNECTION',
]);
const code = ['bangkom', 'cli', 'commands', 'functions', 'messages', 'taskpane', 'workbook']
  .flatMap(readSources)
  .map(({ text }) => text)
  .join('\n');
const catalogues = readSources('messages').flatMap(({ file, text }) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const value =
        initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
      if (!value || !ts.isObjectLiteralExpression(value) || LOOKED_UP.has(name.getText()))
        return [];
      // A key with a dot is the code of a message of bangkom, which types hold.
      const keys = value.properties.flatMap((property) =>
        property.name && ts.isIdentifier(property.name) ? [property.name.text] : [],
      );
      return keys.length === 0 ? [] : [{ file, name: name.getText(), keys }];
    }),
  );
});

test.each(catalogues)('every text of $file $name is used', ({ keys }) => {
  const unused = keys.filter((key) => !new RegExp(`[.?]${key}\\b|'${key}'`).test(code));
  expect(unused).toEqual([]);
});

test('the search for catalogues finds them', () => {
  expect(catalogues.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['operationMessages', 'yearMessages', 'progressWords', 'documents']),
  );
});

const TO_DO =
  /\b(coba|tekan|buka|pakai|ganti|hapus|pisahkan|pilih|masuk|bagi|jalankan|simpan|kirim|minta)\b/i;

test.each(Object.entries({ ...OFFICE_ERRORS, ...fileErrors, ...foreignFileErrors }))(
  '%s: it is said what to do, and no code is shown',
  (name, sentence) => {
    expect(sentence).toMatch(TO_DO);
    expect(sentence).not.toContain(name);
  },
);

test('a refusal that nobody foresaw names its code for the helpdesk, and what to do', () => {
  expect(sayOfficeError('Baru', 'something new')).toMatch(/Baru.*Coba sekali lagi/);
});
