// A list of files with entries that no build writes: each is named, none is asked for elsewhere.
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { checkServer } from '../../src/cli/server/check';
import { readOrMakeCertificate } from '../../src/simulator/page/certificate';

const HTTPS = path.join(__dirname, '../../.cache/https');

let server: Server;
let ca: string;
let listed: string;
const asked: string[] = [];

beforeAll(async () => {
  const { key, cert } = await readOrMakeCertificate(HTTPS, Date.now());
  ca = cert;
  server = createServer({ key, cert }, ({ url = '' }, answer) => {
    asked.push(url);
    const list = JSON.stringify({ version: '1.0.0', files: [{ name: listed, sha256: 'x' }] });
    answer.end(url.endsWith('berkas.json') ? list : '<Version>1.0.0.0</Version>');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test.each([
  'http://localhost/main.js',
  'https://',
  '//localhost:1/main.js',
  '../rahasia.txt',
  'main.js?versi=1',
  '',
])('the name "%s"', async (name) => {
  listed = name;
  asked.length = 0;
  const { port } = server.address() as AddressInfo;
  const { problems } = await checkServer(new URL(`https://localhost:${port}/bangkom/`), ca);
  expect(problems.filter(({ message }) => message.startsWith('Menyebut'))).toEqual([
    {
      severity: 'E',
      file: 'berkas.json',
      message: `Menyebut "${name}", yang bukan nama berkas di folder ini. Unggah lagi berkas.json dari hasil build.`,
    },
  ]);
  expect(asked).toEqual(['/bangkom/manifest.xml', '/bangkom/berkas.json']);
});
