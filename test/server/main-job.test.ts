// What an office installs, served by nginx on https with the documented headers and used from there:
// the main job passes, nothing is blocked by the page's policy, nothing is asked of other hosts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { VERSION } from '../../src/messages/version';
import { doInPane, expectSoon, root, type SimulatorPage, Stage } from '../e2e/simulator-page';
import { build } from './build';
import { type Nginx, startNginx } from './nginx';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const installed = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

let stage: Stage;
let nginx: Nginx | undefined;
let opened: SimulatorPage | undefined;

beforeAll(async () => {
  stage = await Stage.start();
});
afterEach(async () => {
  await opened?.close();
  await nginx?.stop();
});
afterAll(() => stage.stop());

/** Microsoft's address, answered with the genuine files that npm has; all other hosts are cut off. */
async function withOfficeJs(context: BrowserContext): Promise<void> {
  await cutOff(context);
  await context.route(`${CDN}**`, (route) =>
    route.fulfill({
      body: readFileSync(path.join(installed, new URL(route.request().url()).pathname.slice(14))),
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
}

/** No network but this machine. */
async function cutOff(context: BrowserContext): Promise<void> {
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
}

async function doMainJob(page: SimulatorPage): Promise<void> {
  await doInPane(page, 'Lengkapi formulir');
  expect(await page.sheets()).toContain('Rencana');
  await page.pressRibbon('Buat Verifikasi');
  expect(await page.activeSheet()).toBe('Verifikasi');
  expect(await page.values('Verifikasi', 'A1')).toEqual([
    ['DOKUMEN HASIL VERIFIKASI RENCANA PENGEMBANGAN KOMPETENSI'],
  ]);
  expect(await page.tableRows('tblVerifikasi')).toBeGreaterThan(0);
  const footer = await page.page.evaluate(
    () =>
      window.simulator?.workbook.worksheets.getItem('Verifikasi').pageLayout.headersFooters
        .defaultForAllPages.centerFooter,
  );
  expect(footer).toBe(`Bangkom ${VERSION}`);
  await page.page.locator('.grid footer button').first().click();
  await expectSoon(async () => (await page.activeSheet()).startsWith('Sheet'), true);
  const sheet = await page.activeSheet();
  await page.type('A1', '=JP("coaching",3,"nasional")');
  await page.type('A2', '=BANGKOM.JP("coaching",3,"nasional")');
  expect(await page.values(sheet, 'A1:A2')).toEqual([[6], [6]]);
  const { bytes } = await page.save();
  expect(bytes.length).toBeGreaterThan(10_000);
}

/** What was loaded from where, by the files' own servers. */
function watch(context: BrowserContext, asked: Set<string>): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'https:') asked.add(url.host);
  });
}

it.each([
  { name: 'cdn', prepare: withOfficeJs, hosts: ['appsforoffice.microsoft.com', 'localhost:18443'] },
  { name: 'local', prepare: cutOff, hosts: ['localhost:18444'] },
] as const)('does the main job as installed: $name', async ({ name, prepare, hosts }) => {
  const { folder, port } = build(name);
  const asked = new Set<string>();
  nginx = await startNginx({ folder, port, simulator: stage.server.origin });
  opened = await stage.open({
    file: '/contoh/template-dpmptsp.xlsx',
    origin: `https://localhost:${port}`,
    elsewhere: name === 'cdn' ? [CDN] : [],
    prepare: async (context) => {
      watch(context, asked);
      await prepare(context);
    },
  });
  await doMainJob(opened);
  // The pages that help show are loaded last: functions.json, the table, the interface's pictures.
  await opened.pressInPane('Bantuan fungsi dan tabel JP');
  await opened.inPane('BANGKOM.JP');
  await opened.inPane(`Bangkom versi ${VERSION}`);
  expect(opened.problems).toEqual([]);
  expect([...asked].sort()).toEqual([...hosts].sort());
});
