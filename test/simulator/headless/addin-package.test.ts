// A built add-in on disk.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { AddinFiles } from '../../../src/simulator/headless/files';
import { scriptsOf } from '../../../src/simulator/headless/html';

const fixture = path.resolve('test/simulator/fixtures/addin');

describe('a built add-in', () => {
  test('has its functions under the names that a user types', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addin-'));
    try {
      cpSync(fixture, folder, { recursive: true });
      const manifest = path.join(folder, 'manifest.xml');
      const text = readFileSync(manifest, 'utf8');
      writeFileSync(
        manifest,
        text.replace('</Metadata>', '</Metadata><Namespace resid="Tab.Label"/>'),
      );
      const [first] = new AddinPackage(folder).functions;
      expect(first).toMatchObject({ id: 'FIXTURE.ADD', name: 'Fixture.FIXTURE.ADD' });
    } finally {
      rmSync(folder, { recursive: true });
    }
    const [first] = new AddinPackage(fixture).functions;
    expect(first).toMatchObject({ id: 'FIXTURE.ADD', name: 'FIXTURE.ADD' });
  });

  test('has no files but its own and the library’s', () => {
    const files = new AddinFiles(fixture, 'https://localhost:3999');
    expect(files.find('https://localhost:3999/addin.js')).toBe(path.join(fixture, 'addin.js'));
    expect(files.find('functions.json?v=1')).toBe(path.join(fixture, 'functions.json'));
    expect(files.find('https://localhost:4000/addin.js')).toBeUndefined();
    expect(files.find('/../tiny-workbook.ts')).toBeUndefined();
    expect(files.find('/%2e%2e/tiny-workbook.ts')).toBeUndefined();
    expect(files.find('/..%2ftiny-workbook.ts')).toBeUndefined();
    expect(files.find('/')).toBeUndefined();
    const strings = 'https://localhost:3999/office-js/en-us/office_strings.js';
    expect(files.find(strings)).toBeUndefined();
    expect(files.find('https://localhost:3999/office-js/office.js')).toMatch(
      /@microsoft\/office-js\/dist\/office\.js$/,
    );
    expect(files.find(strings)).toMatch(/dist\/en-us\/office_strings\.js$/);
    expect(() => files.read('/absent.json')).toThrow('absent.json');
  });

  test('has a page whose scripts are found in order', () => {
    expect(
      scriptsOf(`
        <script type="text/javascript" src='a.js?x=1&amp;y=2'></script>
        <SCRIPT>let b = "<b>";</SCRIPT>
        <script type="application/json">{"no": "script"}</script>
        <!-- <script src="commented.js"></script> -->
        <script defer src=c.js></script>
        <script data-src="no.js" src="d.js"></script>`),
    ).toEqual([
      { src: 'a.js?x=1&y=2' },
      { text: 'let b = "<b>";' },
      { src: 'd.js' },
      { src: 'c.js' },
    ]);
    expect(() => scriptsOf('<script type="module" src="m.js"></script>')).toThrow('module');
  });
});
