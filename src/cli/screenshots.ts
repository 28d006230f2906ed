// Makes the pictures of the README and the guide (the real page and add-in in a browser, at
// 1366 × 768), of the pane alone, and of printed documents.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type SimulatorPage, Stage } from '../../test/e2e/simulator-page';
import { DOCUMENT_PICTURES, takeDocuments } from './document-pictures';
import { PANE_PICTURES, takePane } from './pane-screenshots';
import { log, UsageError, type Verb } from './verb';

const FOLDER = path.join(root, 'docs', 'gambar');

/** Until Univer has drawn and the pane has stopped moving. */
const REST = 1500;

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

const STORIES: readonly Story[] = [
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
  ...DOCUMENT_PICTURES,
];

const PARTS = ['halaman', 'panel', 'dokumen'] as const;

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
  usage: `screenshots [${PARTS.join('|')}]`,
  help: 'membuat gambar untuk README dan panduan di docs/gambar',
  async run(words) {
    const [part, ...others] = words;
    if (others.length > 0 || !PARTS.some((known) => part === undefined || part === known)) {
      throw new UsageError(`screenshots hanya mengenal ${PARTS.join(', ')}.`);
    }
    const wants = (each: (typeof PARTS)[number]): boolean => part === undefined || part === each;
    await mkdir(FOLDER, { recursive: true });
    if (wants('halaman') || wants('panel')) {
      const stage = await Stage.start();
      try {
        if (wants('halaman')) for (const story of STORIES) await takeStory(stage, story);
        if (wants('panel')) await takePane(stage, savePicture);
      } finally {
        await stage.stop();
      }
    }
    if (wants('dokumen')) {
      const file = await readFile(path.join(root, 'assets', 'contoh', 'tahun-lengkap.xlsx'));
      await takeDocuments(file, savePicture);
    }
    return true;
  },
};
