// Excel refuses a whole request, or the network brings no part of the pane: the pane says what to do, and
// everything works again afterwards.
import { type SimulatorPage, Stage } from './simulator-page';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(() => opened.close());

/** Office's numbers for the refusal of a request (host-protocol.md). */
const REFUSALS = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
};

it.each(Object.entries(REFUSALS))('%s (%d) is explained, and passes', async (_name, code) => {
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  const { page } = opened;
  await page.evaluate((refused) => {
    window.simulator?.setFault(() => ({ code: refused }));
  }, code);
  await opened.pressRibbon('Buat Verifikasi');
  const addin = await opened.addin();
  const message = addin.locator('.fui-MessageBar');
  await message.first().waitFor();
  const text = (await message.first().textContent()) ?? '';
  expect(text.length).toBeGreaterThan(20);
  expect(text).not.toMatch(/RichApi|undefined|\[object|Error|exception|\d{4}/i);

  await page.evaluate(() => {
    window.simulator?.setFault(undefined);
  });
  await opened.pressRibbon('Buat Verifikasi');
  expect(await opened.activeSheet()).toBe('Verifikasi');
  expect(await opened.tableRows('tblVerifikasi')).toBe(10);
});

it('a check that failed can be run again where it failed', async () => {
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  const { page } = opened;
  await opened.inPane('Formulir sudah dilengkapi');
  await page.evaluate(() => window.simulator?.setFault(() => ({ code: 5001 })));
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Periksa' }).click();
  await opened.inPane('Belum berhasil');
  await page.evaluate(() => window.simulator?.setFault(undefined));
  await opened.pressInPane('Periksa lagi');
  await addin.getByRole('heading', { name: /perlu di/ }).waitFor();
});

it.each([
  ['the questions', 'pane-dialog', 'Siapkan untuk dikirim', 'Bagian panel ini belum dapat dimuat.'],
  ['the news', 'pane-news', 'Lepaskan formulir', 'Bagian ini tidak dapat ditampilkan.'],
])('without the part with %s the pane stays, and says so', async (_, chunk, job, text) => {
  opened = await stage.open({
    prepare: async (context) => {
      await context.route(`**/${chunk}.js`, (route) => route.abort());
    },
  });
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  await addin.getByRole('button', { name: 'Formulir', exact: true }).click();
  await opened.pressInPane(job);
  await opened.inPane(text);
  await addin.locator('main[aria-busy=false] header').getByText('Siapkan buku kerja').waitFor();
  if (chunk !== 'pane-dialog') return;
  await opened.page.context().unroute(`**/${chunk}.js`);
  await opened.pressInPane(job);
  await addin.getByRole('dialog').getByText('Siapkan untuk dikirim?').waitFor();
});
