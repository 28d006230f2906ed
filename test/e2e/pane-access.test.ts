// The pane for everybody: axe finds nothing on any page in light and dark at 320 px, and the main job
// can be done by keyboard alone.
import type { Frame } from 'playwright-core';
import { JOBS } from '../../src/taskpane/documents/jobs';
import { findViolations, measure } from './axe';
import { expectSoon, type SimulatorPage, Stage } from './simulator-page';
import { openUnsureForm } from '../../src/cli/unsure-form';

let stage: Stage;
let opened: SimulatorPage;

beforeAll(async () => {
  stage = await Stage.start();
});
afterAll(() => stage.stop());
afterEach(async () => {
  await opened.close();
  expect(opened.problems).toEqual([]);
});

const TABS = ['Isi', 'Periksa', 'Dokumen'] as const;

describe.each(['light', 'dark'] as const)('%s, at 320 px', (colorScheme) => {
  async function open(file: string): Promise<Frame> {
    opened = await stage.open({ file, colorScheme });
    await opened.page.locator('.pane-handle').focus();
    for (let press = 0; press < 4; press += 1) await opened.page.keyboard.press('ArrowRight');
    return opened.addin();
  }

  it.each([
    ['a blank workbook', '', 'Dari formulir ke verifikasi'],
    ['a template', '/contoh/template-dpmptsp.xlsx', 'Lengkapi formulir'],
    ['a complete form', '/contoh/identifikasi-lengkap.xlsx', 'Formulir sudah dilengkapi'],
  ])('axe finds nothing on the tabs of %s', async (_, file, text) => {
    const addin = await open(file);
    await opened.inPane(text);
    if (file !== '') await opened.goTo('B12');
    if (text === 'Formulir sudah dilengkapi') await opened.inPane('Baris 12');
    for (const tab of TABS) {
      await addin.getByRole('tab', { name: tab }).click();
      if (tab === 'Periksa') await addin.getByRole('button', { name: 'Periksa lagi' }).waitFor();
      if (tab === 'Dokumen' && file !== '') {
        await addin.getByRole('button', { name: 'Pratinjau verifikasi' }).click();
        await addin.getByRole('region', { name: 'Pratinjau verifikasi' }).waitFor();
      }
      if (tab === 'Dokumen') {
        const jobs = addin.getByRole('region', { name: 'Pekerjaan lain' });
        const closed = jobs.locator('button[aria-expanded=false]');
        while ((await closed.count()) > 0) await closed.first().click();
        expect(await jobs.getByRole('button').count()).toBeGreaterThan(JOBS.length);
      }
      expect({ tab, found: await findViolations(addin) }).toEqual({ tab, found: [] });
      expect(await measure(addin)).toEqual({ tooWide: [], tooSmall: [] });
    }
  });

  it('axe finds nothing on the page that confirms how a form is read', async () => {
    await open('');
    await openUnsureForm(opened);
    await opened.pressInPane('Pastikan susunan kolom');
    await opened.inPane('Begini formulir ini dibaca.');
    const addin = await opened.addin();
    expect(await findViolations(addin)).toEqual([]);
    expect(await measure(addin)).toEqual({ tooWide: [], tooSmall: [] });
  });

  it('axe finds nothing in the help', async () => {
    const addin = await open('');
    await opened.pressInPane('Bantuan fungsi dan tabel JP');
    await opened.inPane('BANGKOM.JP');
    expect(await findViolations(addin)).toEqual([]);
    await addin.getByRole('tab', { name: 'Tabel JP' }).click();
    await addin.getByLabel('Profil konversi').waitFor();
    expect(await findViolations(addin)).toEqual([]);
    expect(await measure(addin)).toEqual({ tooWide: [], tooSmall: [] });
  });
});

it('goes from a template to a verification by keyboard alone', async () => {
  opened = await stage.open({ file: '/contoh/template-dpmptsp.xlsx' });
  const addin = await opened.addin();
  const { keyboard } = opened.page;
  await opened.inPane('Lengkapi formulir');
  // Beside the grid: from here on Tab leads into the pane.
  await opened.page.locator('.pane-handle').focus();
  const focused = () => addin.evaluate(() => document.activeElement?.textContent ?? '');
  /** Presses Tab until the element with the text has the focus. */
  const tabTo = async (text: string) => {
    for (let press = 0; press < 30 && (await focused()) !== text; press += 1) {
      await keyboard.press('Tab');
    }
    expect(await focused()).toBe(text);
  };
  await tabTo('Lengkapi formulir');
  await keyboard.press('Enter');
  await opened.inPane('Formulir sudah dilengkapi');
  // The focus stays where it was: the next step has taken the place of the last.
  await expectSoon(focused, 'Buat verifikasi');
  await tabTo('Isi');
  await keyboard.press('ArrowRight');
  await expectSoon(focused, 'Periksa');
  await addin.getByRole('button', { name: 'Periksa lagi' }).waitFor();
  await keyboard.press('ArrowRight');
  await expectSoon(focused, 'Dokumen');
  await addin.getByRole('button', { name: 'Pratinjau verifikasi' }).waitFor();
  await tabTo('Pratinjau verifikasi');
  await keyboard.press('Enter');
  await addin.getByRole('region', { name: 'Pratinjau verifikasi' }).waitFor();
  for (let press = 0; press < 30 && (await focused()) !== 'Buat verifikasi'; press += 1) {
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Enter');
  await expectSoon(async () => (await opened.sheets()).includes('Verifikasi'), true);
  await opened.inPane('Verifikasi terakhir');
});

it('the help takes the focus when it opens, and gives it back to the tabs', async () => {
  opened = await stage.open();
  const addin = await opened.addin();
  const { keyboard } = opened.page;
  const focused = () => addin.evaluate(() => document.activeElement?.textContent ?? '');
  await addin.getByRole('button', { name: 'Bantuan fungsi dan tabel JP' }).focus();
  await keyboard.press('Enter');
  await expectSoon(focused, '← Kembali');
  await keyboard.press('Enter');
  await expectSoon(focused, 'Isi');
});

it('a destructive question takes the focus, keeps it, and Escape leaves it where it came from', async () => {
  opened = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  const addin = await opened.addin();
  const { keyboard } = opened.page;
  await opened.inPane('Formulir sudah dilengkapi');
  const before = await opened.sheets();
  await addin.getByRole('tab', { name: 'Dokumen' }).click();
  await addin.getByRole('button', { name: 'Pratinjau verifikasi' }).waitFor();
  const focused = () => addin.evaluate(() => document.activeElement?.textContent ?? '');
  const isInside = () =>
    addin.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null);
  const tabTo = async (text: string) => {
    for (let press = 0; press < 40 && (await focused()) !== text; press += 1) {
      await keyboard.press('Tab');
    }
    expect(await focused()).toBe(text);
  };
  await tabTo('Buku kerja');
  await keyboard.press('Enter');
  await tabTo('Lepas dari buku kerja');
  await keyboard.press('Enter');
  await addin.getByRole('dialog').getByText('Lembar Rencana').waitFor();
  const seen = new Set<string>();
  for (let press = 0; press < 4; press += 1) {
    await expectSoon(isInside, true);
    seen.add(await focused());
    await keyboard.press('Tab');
  }
  expect([...seen].sort()).toEqual(['Batal', 'Hapus dan lepas']);
  await keyboard.press('Escape');
  await addin.getByRole('dialog').waitFor({ state: 'detached' });
  await expectSoon(focused, 'Lepas dari buku kerja');
  expect(await opened.sheets()).toEqual(before);
});
