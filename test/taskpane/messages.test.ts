// Every text of the pane's catalogues is used, and no sentence stands in the pane's own code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as frame from '../../src/messages/pane';
import * as check from '../../src/messages/pane-check';
import * as documents from '../../src/messages/pane-documents';
import * as fill from '../../src/messages/pane-fill';
import * as help from '../../src/messages/pane-help';
import * as jobs from '../../src/messages/pane-jobs';
import * as start from '../../src/messages/pane-start';

const folder = path.join(__dirname, '..', '..', 'src', 'taskpane');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const sources = files.map((file) => ({
  file,
  text: readFileSync(path.join(folder, file), 'utf8'),
}));
const ribbon = readFileSync(path.join(folder, '..', 'commands', 'commands.ts'), 'utf8');
const all = [...sources.map(({ text }) => text), ribbon].join('\n');

const catalogues: Record<string, Record<string, object>> = {
  pane: frame,
  'pane-check': check,
  'pane-documents': documents,
  'pane-fill': fill,
  'pane-help': help,
  'pane-jobs': jobs,
  'pane-start': start,
};
const keys = Object.entries(catalogues).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, texts]) =>
    Object.keys(texts).map((key) => [file, name, key] as const),
  ),
);

/** Records that are looked up by a key that is computed; their keys are held by types. */
const LOOKED_UP = new Set(['tabs', 'workbookStates', 'steps', 'stages']);

test.each(keys.filter(([, name]) => !LOOKED_UP.has(name)))(
  '%s: %s.%s is used',
  (_file, _name, key) => {
    expect(new RegExp(`[.?]${key}\\b|'${key}'`).test(all)).toBe(true);
  },
);

/** Words between tags, and texts of attributes and strings that a reader would see. */
function sentencesOf(file: string, text: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
    // A sentence has a capital letter and a space; names, styles and keys have not.
    if (isText && /^\p{Lu}\p{Ll}+ \p{L}/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test.each(sources)('$file says nothing of its own', ({ file, text }) => {
  expect(sentencesOf(file, text)).toEqual([]);
});

test('the search for sentences finds them', () => {
  expect(sentencesOf('a.tsx', 'const a = <p>Halo</p>; const b = "Buka lembar";')).toEqual([
    'Halo',
    'Buka lembar',
  ]);
});
