// Every job of the tab Dokumen is pressed in the browser: its questions answered, its result read, its
// sheet seen. A new job without a press fails here.
import type { Frame, Locator } from 'playwright-core';
import { steps } from '../../src/messages/pane';
import { stages } from '../../src/messages/pane-jobs';
import { JOBS } from '../../src/taskpane/documents/jobs';
import { findViolations, measure } from './axe';
import { FORM_STORY, YEAR_STORY, type Press } from './job-presses';
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';

let stage: Stage;
let opened: SimulatorPage;
let addin: Frame;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());

it('no job is without a press', () => {
  const pressed = new Set([...FORM_STORY, ...YEAR_STORY].map(({ step }) => step));
  expect(JOBS.map(({ step }) => step).filter((step) => !pressed.has(step))).toEqual([]);
});

/** The button of a job, its group opened. */
async function buttonOf(step: Press['step']): Promise<Locator> {
  const job = JOBS.find((candidate) => candidate.step === step);
  if (!job) throw new Error(step);
  const jobs = addin.getByRole('region', { name: 'Pekerjaan lain' });
  const group = jobs.getByRole('button', { name: stages[job.stage], exact: true });
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
  return jobs.getByRole('button', { name: steps[step].label, exact: true });
}

/** In light and dark, at the pane's narrowest. */
async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await opened.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findViolations(addin, '[role=dialog]')).toEqual([]);
  }
  expect(await measure(addin)).toEqual({ tooWide: [], tooSmall: [] });
}

describe.each([
  ['a form', '/contoh/template-dpmptsp.xlsx', FORM_STORY],
  ['a year', '/contoh/tahun-lengkap.xlsx', YEAR_STORY],
] as const)('%s', (_, file, story) => {
  beforeAll(async () => {
    opened = await stage.open({ file });
    await opened.page.locator('.pane-handle').focus();
    for (let press = 0; press < 4; press += 1) await opened.page.keyboard.press('ArrowRight');
    addin = await opened.addin();
    await addin.getByRole('tab', { name: 'Dokumen' }).click();
  });
  afterAll(async () => {
    await opened.close();
    expect(opened.problems).toEqual([]);
  });

  it.each(story.map((press) => [steps[press.step].label, press] as const))(
    '%s',
    async (_label, { step, before, answers = [], says, shows }) => {
      await before?.(opened);
      await opened.settle();
      await (await buttonOf(step)).click();
      const question = addin.getByRole('dialog');
      let last = '';
      for (const answer of answers) {
        const title = question.getByRole('heading').first();
        await title.filter(last === '' ? {} : { hasNotText: last }).waitFor();
        last = (await title.textContent()) ?? '';
        await expectAccessible();
        await answer(question);
      }
      await addin.locator('[aria-live=polite]').getByText(says).first().waitFor();
      await addin.locator('main[aria-busy=false]').waitFor();
      if (shows) {
        await expectSoon(async () => shows.test(await opened.activeSheet()), true);
      }
    },
  );
});

it('a job that can make nothing says why, where it is seen, and claims nothing', async () => {
  opened = await stage.open();
  addin = await opened.addin();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  const news = addin.locator('[aria-live=polite]').first();
  const press = async (step: Press['step'], ...answers: readonly string[]) => {
    await (await buttonOf(step)).click();
    for (const answer of answers) {
      await addin.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
    }
  };
  await press('lepaskanFormulir');
  await news.getByText('tidak ada yang perlu dilepaskan').waitFor();
  await press('siapkanKirim', 'Buat salinan');
  await news.getByText('Tidak ada formulir identifikasi').waitFor();
  expect(await news.textContent()).not.toMatch(/Selesai|Salinan siap/);
  await press('bekukan', 'Pada salinan lembar');
  await news.getByText('tidak ada yang perlu dibekukan').waitFor();
  expect((await news.textContent())?.match(/Tidak ada rumus/g)).toHaveLength(1);
  await press('kumpulkan');
  await news.getByText('tekan "Kumpulkan dari berkas"').waitFor();
  await press('idp', 'Pegawai yang dipilih …');
  await news.getByText('Belum berhasil').waitFor();
  // The last job stands far below what it says.
  await press('eksporSiasn');
  await news.getByText('maka tidak ada yang diekspor').waitFor();
  const isBelowHeader = () =>
    addin.evaluate(() => {
      const [header, said] = ['header', '[aria-live=polite]'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      );
      return header && said ? said.top >= header.bottom : 'not there';
    });
  await expectSoon<unknown>(isBelowHeader, true);
  await opened.close();
  expect(opened.problems).toEqual([]);
});
