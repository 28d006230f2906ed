// The pane's hands: each step asks what it must, calls one operation, and words what came of it.
import { pane } from '../messages/pane';
import {
  adoptForm,
  fillSample,
  prepareWorkbook,
  showOwnSheet,
  type CancelSignal,
  type OperationProgress,
} from '../workbook/operations';
import type { Ask } from './ask';
import { buatFormulir, lepas, lepaskanFormulir, siapkanKirim } from './documents/form-work';
import { imporData } from './documents/import-work';
import {
  kesenjangan,
  petaKotak,
  rekomendasi,
  siapkanData,
  usulkanRencana,
  usulkanSkj,
} from './documents/people-work';
import { kumpulkan, kumpulkanBerkas } from './documents/plan-work';
import { direktori, idp, jadwal } from './documents/talent-work';
import { bekukan, bekukanDokumen, ekspor, sahkan, verifikasi } from './documents/verification-work';
import {
  eksporSiasn,
  evaluasi,
  imporRiwayat,
  pemantauan,
  realisasi,
  tahunBerikut,
} from './documents/year-work';
import { failureOf, outcomeOf, undone } from './outcome';
import type { Outcome, StepId } from './state';

/** What a step works with. */
export interface Doing {
  readonly ask: Ask;
  readonly progress: OperationProgress;
  readonly signal: CancelSignal;
}

/** null: there is nothing to tell, or the user went back. */
export type Work = (doing: Doing) => Promise<Outcome | null>;

/** A step that does something; "pastikan" opens a page. */
export type DoneStep = Exclude<StepId, 'pastikan'>;

const WORK: Readonly<Record<DoneStep, Work>> = {
  siapkan: async ({ progress }) => outcomeOf((await prepareWorkbook(progress)).problems),
  lengkapi: async ({ progress }) => {
    const { forms, problems } = await adoptForm({}, progress);
    const isRefused = problems.some(({ severity }) => severity === 'E');
    const isDone = !isRefused || forms.some(({ hasChanged }) => hasChanged);
    return isDone ? outcomeOf(problems) : undone(problems);
  },
  contoh: async () => outcomeOf([], pane.sampleMade(await fillSample())),
  bukaRencana: async () => {
    await showOwnSheet('rencana');
    return null;
  },
  buatFormulir,
  realisasi,
  pemantauan,
  evaluasi,
  eksporSiasn,
  imporRiwayat,
  tahunBerikut,
  siapkanKirim,
  lepaskanFormulir,
  kumpulkan,
  kumpulkanBerkas,
  jadwal,
  idp,
  direktori,
  siapkanData,
  imporData,
  usulkanSkj,
  kesenjangan,
  petaKotak,
  rekomendasi,
  usulkanRencana,
  verifikasi,
  ekspor,
  sahkan,
  bekukan,
  bekukanDokumen,
  lepas,
};

/** Does a step; a failure is an outcome too, worded for the user. */
export async function doStep(step: DoneStep, doing: Doing): Promise<Outcome | null> {
  try {
    return await WORK[step](doing);
  } catch (error) {
    return failureOf(error);
  }
}
