// The genuine Office.js, unmodified, in a page of its own in Node, against a tiny workbook.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { Host } from '../../../src/simulator/protocol/host';
import { expectSoon } from '../../expect-soon';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

const folder = 'test/simulator/fixtures/addin';
const fixture = new AddinPackage(folder);
const installed = path.dirname(
  createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/package.json'),
);

interface FixturePage {
  order: string[];
  later?: string;
  ticks?: number;
}

describe('an add-in page in Node', () => {
  const workbook = new TinyWorkbook();
  const errors: unknown[] = [];
  const host = new Host(workbook, { onFault: (error) => errors.push(error) });
  let addin: Addin;
  beforeAll(async () => {
    addin = await Addin.open(fixture, host);
  });
  afterAll(() => addin.close());

  test('starts as Excel on the web', async () => {
    const info = await addin.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  test('evaluates the installed library byte for byte', () => {
    const library = [...addin.page.evaluated].filter(([file]) => file.startsWith(installed));
    expect(library.map(([file]) => path.relative(installed, file)).sort()).toEqual([
      'dist/en-us/office_strings.js',
      'dist/excel-web-16.00.js',
      'dist/office.js',
    ]);
    for (const [file, text] of library) {
      expect(Buffer.from(text).equals(readFileSync(file))).toBe(true);
    }
  });

  test('runs its scripts in the order of a browser', async () => {
    const order = await addin.evaluate(() => (globalThis as unknown as FixturePage).order);
    expect(order).toEqual(['inline', 'addin', 'deferred']);
  });

  test('runs a further script, by path or by address', async () => {
    const later = () => (globalThis as unknown as FixturePage).later;
    addin.run('later.js');
    expect(await addin.evaluate(later)).toBe('run');
    addin.run(path.resolve(folder, 'later.js'));
    expect(() => addin.run('absent.js')).toThrow('absent.js');
  });

  test('loads scripts that its scripts ask for, and only its own files', async () => {
    const result = await addin.evaluate(async () => {
      const load = (src: string) =>
        new Promise<string>((resolve) => {
          const script = document.createElement('script');
          script.src = src;
          script.onload = () => resolve('loaded');
          script.onerror = () => resolve('failed');
          document.head.appendChild(script);
        });
      const fetched = await fetch('functions.json');
      const json = (await fetched.json()) as { functions: unknown[] };
      const abroad = await fetch('https://example.com/').catch((error: unknown) => String(error));
      return [
        await load('later.js'),
        (globalThis as unknown as FixturePage).later,
        await load('https://example.com/x.js'),
        await load('../../../../package.json'),
        await load('throws.js'),
        json.functions.length,
        Array.isArray(json.functions) && json.functions instanceof Array,
        abroad,
      ];
    });
    expect(result).toEqual([
      'loaded',
      'https://localhost:3999/later.js',
      'failed',
      'failed',
      'loaded',
      8,
      true,
      'TypeError: Failed to fetch https://example.com/',
    ]);
    expect(errors).toEqual([expect.objectContaining({ message: 'thrown by a script' })]);
  });

  test('has the parts of a browser that scripts use, and no body to draw in', async () => {
    const result = await addin.evaluate(() => [
      window === globalThis,
      typeof window.Promise,
      document.getElementById('root'),
      crypto.randomUUID().length,
      new TextEncoder().encode('é').length,
      new URL('b', location.href).href,
      structuredClone({ a: [1] }),
      new AbortController().signal.aborted,
      localStorage.getItem('none'),
    ]);
    expect(result).toEqual([
      true,
      'function',
      null,
      36,
      2,
      'https://localhost:3999/b',
      { a: [1] },
      false,
      null,
    ]);
  });

  test('hands over plain data of the caller’s own realm, and errors with what they tell', async () => {
    const value = await addin.evaluate((list, of) => ({ list: [...list, of] }), [1, 2], 'x');
    expect(value).toEqual({ list: [1, 2, 'x'] });
    expect(value.list).toBeInstanceOf(Array);
    expect(await addin.evaluate(() => undefined)).toBeUndefined();
    const failing = addin.evaluate(() => {
      throw new TypeError('in the page');
    });
    await expect(failing).rejects.toThrow('in the page');
    await expect(failing).rejects.toMatchObject({ name: 'TypeError' });
    await expect(failing).rejects.toBeInstanceOf(Error);
  });

  test('keeps dates of the page dates', async () => {
    const values = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        range.values = [[new Date(Date.UTC(2024, 4, 5))]];
        range.load('values');
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(values).toEqual([['2024-05-05T00:00:00.000Z']]);
  });

  test('goes on when a callback throws, and reports it', async () => {
    errors.length = 0;
    await addin.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody catches this');
      });
    });
    await expectSoon(() => errors, [expect.objectContaining({ message: 'nobody catches this' })]);
  });

  test('stops when it is closed', async () => {
    const other = await Addin.open(fixture, host);
    const page = other.page;
    await other.evaluate(() => {
      const counter = globalThis as unknown as FixturePage;
      counter.ticks = 0;
      setInterval(() => (counter.ticks = (counter.ticks ?? 0) + 1), 1);
    });
    await expectSoon(() => Number(page.get('ticks')) > 0, true);
    other.close();
    const before = page.get('ticks');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.get('ticks')).toBe(before);
  });

  test('says when a folder holds no add-in', async () => {
    await expect(Promise.resolve().then(() => new AddinPackage('test'))).rejects.toThrow(
      'manifest.xml',
    );
  });
});
