// The policy of the page and of the server, as a browser enforces it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectSoon, Stage } from '../e2e/simulator-page';
import { build } from './build';
import { type Nginx, startNginx } from './nginx';

let stage: Stage;
let nginx: Nginx;

beforeAll(async () => {
  stage = await Stage.start();
  nginx = await startNginx(build('local'));
});
afterAll(async () => {
  await nginx.stop();
  await stage.stop();
});

/** A page of another origin than the add-in's, with nothing in it. */
async function foreignPage() {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${stage.server.origin}/contoh/`);
  return page;
}

it('lets no foreign site frame the pane', async () => {
  const page = await foreignPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const heights = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = () => {
          resolve(frame.contentDocument === null ? 'blocked' : 'loaded');
        };
        frame.src = address;
        document.body.append(frame);
      }),
    `${nginx.url}taskpane.html`,
  );
  expect(heights).toBe('blocked');
  await expectSoon(() => refused.some((text) => text.includes('frame-ancestors')), true);
  await page.context().close();
});

it('lets Excel on the web read the list of functions from another origin, and nothing else', async () => {
  const page = await foreignPage();
  const read = (name: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          async (answer) => `${answer.status} ${(await answer.text()).length > 0}`,
          () => 'refused',
        ),
      `${nginx.url}${name}`,
    );
  expect(await read('functions.json')).toBe('200 true');
  expect(await read('berkas.json')).toBe('refused');
  await page.context().close();
});

it('runs no script written into the page and evaluates no text', async () => {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${nginx.url}taskpane.html`);
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      violated.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran = true">');
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    // A timer that is given text evaluates it.
    setTimeout('window.ran = true' as unknown as () => void, 0);
    const sent = await fetch('https://example.org/?nip=1').then(
      () => 'sent',
      () => 'refused',
    );
    for (let wait = 0; wait < 600 && violated.length < 4; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return { ran: 'ran' in window, sent, violated: violated.sort() };
  });
  expect(outcome).toEqual({
    ran: false,
    sent: 'refused',
    violated: [
      'connect-src https://example.org/?nip=1',
      'script-src eval',
      'script-src-attr inline',
      'script-src-elem inline',
    ],
  });
  await context.close();
});

it('has nothing in the page that its policy forbids', async () => {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${nginx.url}taskpane.html`);
  // Outside Excel the page says so; by then everything of it is loaded.
  await page.getByRole('alert').waitFor();
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
  expect(errors).toEqual([]);
  await context.close();
});

it('has every file that Office.js asks for in Excel', () => {
  const { folder } = build('local');
  const officeJs = readFileSync(path.join(folder, 'office-js', 'office.js'), 'utf8');
  const { files } = JSON.parse(readFileSync(path.join(folder, 'berkas.json'), 'utf8')) as {
    files: { name: string }[];
  };
  const names = new Set(files.map(({ name }) => name));
  const hosts = ['win32-16.01', 'mac-16.00', 'ios-16.00', 'web-16.00'];
  const locales = [
    ...(/SupportedLocales=(\{[^}]*\})/.exec(officeJs)?.[1] ?? '').matchAll(/"([^"]+)":/g),
  ];
  const asked = [
    ...hosts.map((host) => `office-js/excel-${host}.js`),
    ...locales.map(([, locale]) => `office-js/${locale}/office_strings.js`),
    'office-js/o15apptofilemappingtable.js',
    'office-js/telemetry/oteljs_agave.js',
    'office-js/AgaveErrorUX/index.html',
  ];
  expect(locales.length).toBeGreaterThan(40);
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
});
