// Makes the pictures of the README and the guide (the real page and add-in in a browser, at
// 1366 × 768) and of the pane alone.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type SimulatorPage, Stage } from '../../test/e2e/simulator-page';
import { steps, tabs } from '../messages/pane';
import { idpQuestion, stages } from '../messages/pane-jobs';
import { PANE_PICTURES, takePane } from './pane-screenshots';
import { log, UsageError, type Verb } from './verb';

const FOLDER = path.join(root, 'docs', 'gambar');

/** Until Univer has drawn and the pane has stopped moving. */
const REST = 1500;
const PATIENCE = 180_000;

/** Pictures that follow from one workbook, each after what leads to it. */
interface Story {
  readonly file: string;
  readonly pictures: readonly {
    readonly name: string;
    readonly go: (opened: SimulatorPage) => Promise<void>;
  }[];
}

/** Goes to a sheet without its tab, which may be out of sight. */
const showSheet = (sheet: string) => (opened: SimulatorPage) =>
  opened.page.evaluate((name) => {
    window.simulator?.workbook.worksheets.getItem(name).activate();
  }, sheet);

/** Opens the group of jobs on the plan. */
async function openPlanJobs(opened: SimulatorPage): Promise<void> {
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: tabs.dokumen }).click();
  const group = addin.getByRole('button', { name: stages.rencana, exact: true });
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
}

/** Waits until a job has shown its sheet. */
async function until(opened: SimulatorPage, sheet: string): Promise<void> {
  await opened.page.waitForFunction(
    (name) => window.simulator?.workbook.worksheets.getActiveWorksheet().name === name,
    sheet,
    { timeout: PATIENCE },
  );
}

/** A job on the plan that asks nothing and ends on its sheet. */
const doJob = (label: string, sheet: string) => async (opened: SimulatorPage) => {
  await openPlanJobs(opened);
  await opened.pressInPane(label);
  await until(opened, sheet);
};

const STORIES: readonly Story[] = [
  {
    file: '/contoh/rencana-unit.xlsx',
    pictures: [
      { name: 'dokumen-jadwal', go: doJob(steps.jadwal.label, 'Jadwal') },
      {
        name: 'dokumen-idp',
        go: async (opened) => {
          await openPlanJobs(opened);
          await opened.pressInPane(steps.idp.label);
          await opened.pressInPane(idpQuestion.whole);
          await until(opened, 'IDP');
        },
      },
    ],
  },
  {
    file: '/contoh/template-dpmptsp.xlsx',
    pictures: [{ name: 'awal', go: (opened) => opened.inPane('Lengkapi formulir') }],
  },
  {
    file: '/contoh/identifikasi-lengkap.xlsx',
    pictures: [
      {
        name: 'formulir',
        go: async (opened) => {
          await opened.inPane('Buat verifikasi');
          await opened.goTo('AB12');
        },
      },
      { name: 'verifikasi', go: (opened) => opened.pressRibbon('Buat Verifikasi') },
    ],
  },
  {
    file: '/contoh/rencana-unit.xlsx',
    pictures: [
      {
        name: 'dokumen-rekap-jp',
        go: async (opened) => {
          await opened.pressRibbon('Buat Verifikasi');
          await showSheet('Rekap JP')(opened);
        },
      },
      { name: 'dokumen-ringkasan', go: showSheet('Ringkasan') },
      { name: 'dokumen-validasi', go: showSheet('Validasi') },
    ],
  },
];

/** The names of all pictures in docs/gambar. */
export const PICTURES: readonly string[] = [
  ...STORIES.flatMap(({ pictures }) => pictures.map(({ name }) => name)),
  ...PANE_PICTURES,
];

async function savePicture(name: string, picture: Buffer): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, picture);
  log(path.relative(root, file));
}

async function takeStory(stage: Stage, { file, pictures }: Story): Promise<void> {
  const opened = await stage.open({ file });
  for (const { name, go } of pictures) {
    await go(opened);
    await opened.settle();
    await opened.page.mouse.move(700, 90);
    await opened.page.waitForTimeout(REST);
    await savePicture(name, await opened.page.screenshot());
  }
  await opened.close();
}

export const screenshots: Verb = {
  usage: 'screenshots [halaman|panel]',
  help: 'membuat gambar untuk README dan panduan di docs/gambar',
  async run(words) {
    const [part, ...others] = words;
    if (others.length > 0 || (part !== undefined && !['halaman', 'panel'].includes(part))) {
      throw new UsageError('screenshots hanya mengenal "halaman" dan "panel".');
    }
    await mkdir(FOLDER, { recursive: true });
    const stage = await Stage.start();
    try {
      if (part !== 'panel') for (const story of STORIES) await takeStory(stage, story);
      if (part !== 'halaman') await takePane(stage, savePicture);
    } finally {
      await stage.stop();
    }
    return true;
  },
};
