// The server of the simulator's page: what it hands out, and what it refuses.
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { serveSimulator, type SimulatorServer } from '../../src/simulator/page/server';

const root = path.join(__dirname, '..', '..');
let server: SimulatorServer;

beforeAll(async () => {
  server = await serveSimulator({ root, port: 0, start: '/contoh/a b.xlsx' });
});
afterAll(() => server.close());

interface Answer {
  status: number;
  type: string | undefined;
  location: string | undefined;
  body: Buffer;
}

/** Sends the path as it is: an ordinary client would resolve `..` itself. */
function ask(
  address: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const target = { port, path: address, method, headers, host: '127.0.0.1' };
    request({ ...target, rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'],
          location: response.headers.location,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}

it('serves the installed Office.js byte for byte', async () => {
  const folder = path.join(root, 'node_modules/@microsoft/office-js/dist');
  for (const name of ['office.js', 'excel-web-16.00.js', 'en-us/office_strings.js']) {
    const { status, type, body } = await ask(`/office-js/${name}`);
    expect({ name, status, type }).toEqual({
      name,
      status: 200,
      type: 'text/javascript; charset=utf-8',
    });
    expect(body.equals(readFileSync(path.join(folder, name)))).toBe(true);
  }
});

it('serves the built add-in at the addresses that its manifest names', async () => {
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/"https:\/\/localhost:3000(\/[^"]*)"/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of new Set(addresses)) {
    expect({ address, status: (await ask(address)).status }).toEqual({ address, status: 200 });
  }
});

it('begins with the page, at the workbook to start with', async () => {
  expect(await ask('/')).toMatchObject({ status: 302, location: '/?file=%2Fcontoh%2Fa%20b.xlsx' });
  const page = await ask('/?file=');
  expect({ status: page.status, type: page.type }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
  });
  expect(page.body.toString()).toContain('/simulator/main.js');
});

it.each([
  '/../package.json',
  '/contoh/../../package.json',
  '/contoh/%2e%2e/%2e%2e/package.json',
  '/office-js/..%2f..%2fpackage.json',
  '/office-js/..%5c..%5cpackage.json',
  '/%00',
  '/%',
  'https://example.org/package.json',
])('refuses %s', async (address) => {
  expect((await ask(address)).status).toBeGreaterThanOrEqual(400);
});

it('answers 404 for what is not there and for folders', async () => {
  expect((await ask('/nothing.js')).status).toBe(404);
  expect((await ask('/office-js/')).status).toBe(404);
});

it('answers to its own name only', async () => {
  for (const address of ['/', '/taskpane.html']) {
    expect((await ask(address, 'GET', { host: 'evil.example' })).status).toBe(421);
    expect((await ask(address, 'GET', { host: 'localhost.evil.example:3000' })).status).toBe(421);
    expect((await ask(address, 'GET', { host: 'localhost:3000' })).status).toBeLessThan(400);
  }
});

it('only reads', async () => {
  expect((await ask('/taskpane.html', 'PUT')).status).toBe(405);
  const head = await ask('/taskpane.html', 'HEAD');
  expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
});

it('takes another port when the one wished for is in use', async () => {
  const { port } = new URL(server.origin);
  const second = await serveSimulator({ root, port: Number(port) });
  expect(second.origin).not.toBe(server.origin);
  await second.close();
});
