// Pictures of the whole page for the README and the guide: the add-in at work in the simulator, at
// 1366 × 768, on days of the sample year, so that every run takes the same ones.
import { steps, tabs } from '../messages/pane';
import { nextYearQuestion, stages, yearQuestion } from '../messages/pane-jobs';
import type { SimulatorPage, Stage } from '../simulator/browser/simulator-page';
import { AKHIR_TAHUN, AWAL_TAHUN } from './samples/tahun-lengkap';

/** Until Univer has drawn and the pane has stopped moving. */
const REST = 1500;

/** Pictures that follow from one workbook, each after what leads to it. */
interface Story {
  readonly file: string;
  /** The day on which it happens. */
  readonly tanggal: string;
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

/** Opens a group of jobs in the tab Dokumen, its name at the top of the pane. */
async function openJobs(opened: SimulatorPage, stage: keyof typeof stages): Promise<void> {
  const addin = await opened.addin();
  await addin.getByRole('tab', { name: tabs.dokumen }).click();
  const group = addin.getByRole('button', { name: stages[stage], exact: true });
  if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
  await opened.page.waitForTimeout(REST);
  await group.evaluate((button) => {
    // The head of the pane stays in its place.
    button.style.scrollMarginTop = '190px';
    button.scrollIntoView({ block: 'start' });
  });
}

/** Does a job of the pane, up to what it then tells or asks. */
async function doJob(
  opened: SimulatorPage,
  stage: keyof typeof stages,
  step: keyof typeof steps,
  told: string,
): Promise<void> {
  await openJobs(opened, stage);
  await opened.pressInPane(steps[step].label);
  await opened.inPane(told);
}

const STORIES: readonly Story[] = [
  {
    file: '/contoh/template-dpmptsp.xlsx',
    tanggal: AWAL_TAHUN,
    pictures: [{ name: 'awal', go: (opened) => opened.inPane('Lengkapi formulir') }],
  },
  {
    file: '/contoh/identifikasi-lengkap.xlsx',
    tanggal: AWAL_TAHUN,
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
    tanggal: AWAL_TAHUN,
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
  {
    file: '/contoh/tahun-lengkap.xlsx',
    tanggal: AWAL_TAHUN,
    pictures: [
      { name: 'pengaturan', go: showSheet('Pengaturan') },
      {
        name: 'data-pegawai',
        go: async (opened) => {
          await openJobs(opened, 'data');
          await showSheet('Pegawai')(opened);
        },
      },
      { name: 'data-skj', go: showSheet('SKJ') },
      { name: 'data-kompetensi', go: showSheet('Kompetensi') },
      {
        name: 'kesenjangan',
        go: (opened) => doJob(opened, 'data', 'kesenjangan', 'pegawai dianalisis'),
      },
      {
        name: 'rekomendasi',
        go: (opened) => doJob(opened, 'data', 'rekomendasi', 'di lembar Rekomendasi'),
      },
    ],
  },
  {
    file: '/contoh/tahun-lengkap.xlsx',
    tanggal: AKHIR_TAHUN,
    pictures: [
      {
        name: 'realisasi',
        go: async (opened) => {
          await doJob(opened, 'pelaksanaan', 'realisasi', yearQuestion.title);
          await opened.pressInPane(yearQuestion.all);
          await opened.inPane('sudah ada di sana');
          // To the end, and back until the columns of evidence begin.
          await opened.goTo('P8');
          await opened.goTo('L8');
        },
      },
      {
        name: 'tahun-berikut',
        go: (opened) => doJob(opened, 'pelaksanaan', 'tahunBerikut', nextYearQuestion.title),
      },
    ],
  },
];

/** The names of all pictures that are taken here. */
export const PAGE_PICTURES: readonly string[] = STORIES.flatMap(({ pictures }) =>
  pictures.map(({ name }) => name),
);

/** Takes all pictures of the page; `save` is told the name and the picture. */
export async function takePages(
  stage: Stage,
  save: (name: string, picture: Buffer) => Promise<void>,
): Promise<void> {
  for (const { file, tanggal, pictures } of STORIES) {
    const opened = await stage.open({
      file,
      prepare: (context) => context.clock.install({ time: `${tanggal}T08:00:00` }),
    });
    for (const { name, go } of pictures) {
      await go(opened);
      await opened.settle();
      await opened.page.mouse.move(700, 90);
      await opened.page.waitForTimeout(REST);
      await save(name, await opened.page.screenshot());
    }
    await opened.close();
  }
}
