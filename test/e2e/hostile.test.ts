// A workbook whose words are HTML: the pane and the page show them as words, and the page keeps
// nothing on a computer that several people share.
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

const HTML = '<img src=x onerror="window.top.ran=1">';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
  opened = await stage.open({ file: '/contoh/template-dpmptsp.xlsx' });
});
afterAll(async () => {
  await opened.close();
  await stage.stop();
});

it('shows HTML in cells and sheet names as words', async () => {
  await opened.page.evaluate((html) => {
    const sheets = window.simulator?.workbook.worksheets;
    const sheet = sheets?.getActiveWorksheet();
    if (!sheet) throw new Error('no sheet');
    const used = sheet.getUsedRange();
    // Every text of a row of the form: what is not understood is quoted in the findings.
    const first = used.getCell(11, 0).getResizedRange(0, 6);
    first.values = [Array.from({ length: 7 }, () => html)];
    sheet.name = '<b onclick=x>';
  }, HTML);
  await opened.settle();
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  await opened.inPane('harus diperbaiki, ');
  await expectSoon(() => addin.evaluate(() => document.body.innerText.includes('onerror')), true);
  const made = await addin.evaluate(() => ({
    images: document.querySelectorAll('img[src="x"]').length,
    handlers: document.querySelectorAll('[onerror],[onclick]').length,
  }));
  expect(made).toEqual({ images: 0, handlers: 0 });
  expect(await opened.page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await opened.page.locator('b[onclick], img[src="x"]').count()).toBe(0);
  expect(opened.problems).toEqual([]);
});

it('leaves nothing of the workbook in the browser', async () => {
  const addin = await opened.addin();
  const kept = await addin.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  expect(kept.cookies).toBe('');
  expect({ databases: kept.databases, caches: kept.caches }).toEqual({ databases: [], caches: [] });
  const words = JSON.stringify([kept.local, kept.session]);
  expect(words).not.toMatch(/onerror|Contoh|Identifikasi|\d{18}/);
});
