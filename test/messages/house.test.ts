// Sentences stand in src/messages and labels in their records: the code that does the work has none.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

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
