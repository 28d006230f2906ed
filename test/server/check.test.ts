// The check of a served folder, against a real nginx with the documented configuration: it passes
// there, and names what is wrong where something is.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkServer } from '../../src/cli/server/check';
import { headless } from '../cli/headless';
import { build } from './build';
import { type Nginx, startNginx } from './nginx';

const { folder, port } = build('cdn');
const url = new URL(`https://localhost:${port}`);
let nginx: Nginx | undefined;
let copy: string | undefined;

afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
  if (copy !== undefined) rmSync(copy, { recursive: true });
  copy = undefined;
});

/** The problems as lines, sorted as they come. */
async function problemsAt(address: URL = url): Promise<string[]> {
  const { problems } = await checkServer(address, nginx?.certificate);
  return problems.map(({ severity, file, message }) => `${severity} ${file}: ${message}`);
}

async function changed(change: (configuration: string) => string): Promise<string[]> {
  nginx = await startNginx({ folder, port, change });
  return problemsAt();
}

it.each(['cdn', 'local'] as const)(
  'finds nothing wrong with the documented way: %s',
  async (name) => {
    const { folder: served, port: at } = build(name);
    nginx = await startNginx({ folder: served, port: at });
    const report = await checkServer(new URL(`https://localhost:${at}/`), nginx.certificate);
    expect(report.problems).toEqual([]);
    expect(report.files).toBeGreaterThan(name === 'cdn' ? 20 : 100);
  },
);

it('finds files that are missing or are not those of the build', async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'bangkom-folder-'));
  cpSync(folder, copy, { recursive: true });
  rmSync(path.join(copy, 'assets', 'icon-80.png'));
  writeFileSync(path.join(copy, 'functions.json'), '{"functions":[]}');
  nginx = await startNginx({ folder: copy, port });
  expect(await problemsAt()).toEqual([
    'E assets/icon-80.png: Tidak ada di server. Salin seluruh isi folder dist.',
    'E functions.json: Isinya lain dari hasil build: unggahan terputus atau tercampur dengan versi lain.',
  ]);
});

it('finds a manifest that names another address', async () => {
  nginx = await startNginx({ folder, port: port + 10 });
  const problems = await problemsAt(new URL(`https://localhost:${port + 10}/`));
  expect(problems).toContain(
    `E manifest.xml: Manifest menunjuk ke https://localhost:${port}/taskpane.html, di luar alamat yang diperiksa. Tetapkan BANGKOM_URL, lalu jalankan npm run build lagi.`,
  );
});

it.each([
  {
    wrong: 'X-Frame-Options',
    change: (text: string) =>
      text.replace('  location / {', '  add_header X-Frame-Options "DENY" always;\n  location / {'),
    problems: [
      'E taskpane.html: X-Frame-Options "DENY" menghalangi Excel di web. Hapus; frame-ancestors sudah cukup.',
    ],
  },
  {
    wrong: 'frame-ancestors without Excel',
    change: (text: string) => text.replace(/"frame-ancestors [^"]*"/, `"frame-ancestors 'self'"`),
    problems: [
      'E taskpane.html: frame-ancestors tidak memuat https://*.officeapps.live.com: Excel di web tidak dapat membuka panel.',
    ],
  },
  {
    wrong: 'a page that browsers keep',
    change: (text: string) => text.replace('default        "no-cache";', 'default "max-age=3600";'),
    problems: ['berkas.json', 'functions.json', 'manifest.xml', 'taskpane.html'].map(
      (name) =>
        `E ${name}: Cache-Control "max-age=3600", seharusnya no-cache: pembaruan tidak akan sampai ke pemakai.`,
    ),
  },
  {
    wrong: 'no CORS for the functions',
    change: (text: string) => text.replace('~/functions\\.json$  "*";', ''),
    problems: [
      'E functions.json: Tidak ada Access-Control-Allow-Origin: *, jadi fungsi BANGKOM tidak muncul di Excel di web.',
    ],
  },
])('finds $wrong', async ({ change, problems }) => {
  expect(await changed(change)).toEqual(problems);
});

it('finds a wrong content type and a second policy, and where nothing tells browsers not to guess', async () => {
  const problems = await changed((text) =>
    text
      .replace('text/javascript js;', 'text/plain js;')
      .replace('"frame-ancestors', `"default-src 'self'; frame-ancestors`)
      .replace(/ {2}add_header X-Content-Type-Options .*\n/, ''),
  );
  expect(problems.filter((line) => /^E js\/main\./.test(line))).toEqual([
    expect.stringContaining('Content-Type "text/plain", seharusnya text/javascript.'),
  ]);
  expect(problems).toContain('W functions.json: Tidak ada X-Content-Type-Options: nosniff.');
  expect(problems).toContain(
    'W taskpane.html: Content-Security-Policy dari server memuat default-src. Halaman sudah membawa kebijakannya sendiri; kebijakan kedua dapat memblokir Office.js.',
  );
});

it('says why a server does not answer', async () => {
  expect(await problemsAt()).toEqual([
    'E manifest.xml: Tidak dapat dihubungi: tidak ada server web di alamat dan porta itu.',
  ]);
  nginx = await startNginx({ folder, port });
  const { problems } = await checkServer(url);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('sertifikat server tidak dikenal komputer ini'),
  ]);
});

it('is a command: JSON, messages and exit code', async () => {
  nginx = await startNginx({ folder, port });
  const place = mkdtempSync(path.join(tmpdir(), 'bangkom-ca-'));
  copy = place;
  const ca = path.join(place, 'penerbit.pem');
  writeFileSync(ca, nginx.certificate);
  const good = await headless(['periksa-server', url.href, '--ca', ca]);
  expect(good).toMatchObject({ code: 0, output: [{ url: url.href, problems: [] }] });
  expect(good.messages).toMatch(/Folder lengkap: \d+ berkas, versi \d+\.\d+\.\d+\./);
  const untrusted = await headless(['periksa-server', url.href]);
  expect(untrusted.code).toBe(1);
  const wrong = await headless(['periksa-server', 'http://localhost/']);
  expect({ code: wrong.code, output: wrong.output }).toEqual({ code: 2, output: [] });
});
