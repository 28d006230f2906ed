// Makes the pictures of the README (the real page and add-in in a browser, at 1366 × 768) and of the
// pane alone.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type SimulatorPage, Stage } from '../../test/e2e/simulator-page';
import { takePane } from './pane-screenshots';
import { log, UsageError, type Verb } from './verb';

const FOLDER = path.join(root, 'docs', 'gambar');

/** Until Univer has drawn and the pane has stopped moving. */
const REST = 1500;

async function shoot(opened: SimulatorPage, name: string): Promise<void> {
  await opened.settle();
  await opened.page.mouse.move(700, 90);
  await opened.page.waitForTimeout(REST);
  const file = path.join(FOLDER, `${name}.png`);
  await opened.page.screenshot({ path: file });
  log(path.relative(root, file));
}

async function savePicture(name: string, picture: Buffer): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  await writeFile(file, picture);
  log(path.relative(root, file));
}

async function takeAll(stage: Stage): Promise<void> {
  const template = await stage.open({ file: '/contoh/template-dpmptsp.xlsx' });
  await template.inPane('Lengkapi formulir');
  await shoot(template, 'awal');
  await template.close();

  const complete = await stage.open({ file: '/contoh/identifikasi-lengkap.xlsx' });
  await complete.inPane('Buat verifikasi');
  await complete.goTo('AB12');
  await shoot(complete, 'formulir');
  await complete.pressRibbon('Buat Verifikasi');
  await shoot(complete, 'verifikasi');
  await complete.close();
}

export const screenshots: Verb = {
  usage: 'screenshots',
  help: 'membuat gambar untuk README di docs/gambar',
  async run(words) {
    if (words.length > 0) throw new UsageError('screenshots tidak memerlukan pilihan.');
    await mkdir(FOLDER, { recursive: true });
    const stage = await Stage.start();
    try {
      await takeAll(stage);
      await takePane(stage, savePicture);
    } finally {
      await stage.stop();
    }
    return true;
  },
};
