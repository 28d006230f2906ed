// Makes the pictures of the README and the guide (the real page and add-in in a browser, at
// 1366 × 768), of the pane alone, and of printed documents.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { perintahMessages } from '../messages/perintah';
import { DOCUMENT_PICTURES, takeDocuments } from './document-pictures';
import { PAGE_PICTURES, takePages } from './page-screenshots';
import { PANE_PICTURES, PANE_SCENES, takePane } from './pane-screenshots';
import { log, UsageError, type Verb } from './verb';

/** The project's folder; the built command line stands in `dist-dev/cli`. */
const root = path.resolve(__dirname, '../..');
const FOLDER = path.join(root, 'docs', 'gambar');

/** The names of all pictures in docs/gambar. */
export const PICTURES: readonly string[] = [
  ...PAGE_PICTURES,
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

export const screenshots: Verb = {
  usage: `screenshots [${PARTS.join('|')}]  |  screenshots panel KEADAAN`,
  help: 'membuat gambar untuk README dan panduan di docs/gambar',
  async run(words) {
    const [part, scene, ...others] = words;
    const isTooMuch = others.length > 0 || (scene !== undefined && part !== 'panel');
    if (isTooMuch || !PARTS.some((known) => part === undefined || part === known)) {
      throw new UsageError(perintahMessages.screenshots(PARTS));
    }
    if (scene !== undefined && !PANE_SCENES.includes(scene)) {
      throw new UsageError(perintahMessages.scenes(PANE_SCENES));
    }
    const wants = (each: (typeof PARTS)[number]): boolean => part === undefined || part === each;
    await mkdir(FOLDER, { recursive: true });
    if (wants('halaman') || wants('panel')) {
      // The browser's driver is loaded for this command only.
      const { Stage } = await import('../simulator/browser/simulator-page');
      const stage = await Stage.start(root);
      try {
        if (wants('halaman')) await takePages(stage, savePicture);
        if (wants('panel')) await takePane(stage, savePicture, scene);
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
