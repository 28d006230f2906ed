// The jobs of the tab Dokumen, by stage. A new job is one line here, its texts in messages/pane.ts
// (`steps`), and what it does in ../work.ts.
import type { stages } from '../../messages/pane-jobs';
import type { StepId } from '../state';

export type StageId = keyof typeof stages;

export interface Job {
  readonly step: StepId;
  readonly stage: StageId;
  /** It looks at the signal between its pieces: a button to stop it stands beside its progress. */
  readonly canStop?: true;
}

export const JOBS: readonly Job[] = [
  { step: 'lengkapi', stage: 'formulir' },
  { step: 'buatFormulir', stage: 'formulir' },
  { step: 'siapkanKirim', stage: 'formulir' },
  { step: 'lepaskanFormulir', stage: 'formulir' },
  { step: 'kumpulkan', stage: 'rencana' },
  { step: 'kumpulkanBerkas', stage: 'rencana', canStop: true },
  { step: 'jadwal', stage: 'rencana' },
  { step: 'idp', stage: 'rencana' },
  { step: 'verifikasi', stage: 'verifikasi', canStop: true },
  { step: 'ekspor', stage: 'verifikasi' },
  { step: 'sahkan', stage: 'verifikasi' },
  { step: 'bekukanDokumen', stage: 'verifikasi' },
  { step: 'siapkanData', stage: 'data' },
  { step: 'imporData', stage: 'data' },
  { step: 'usulkanSkj', stage: 'data' },
  { step: 'kesenjangan', stage: 'data' },
  { step: 'petaKotak', stage: 'data' },
  { step: 'rekomendasi', stage: 'data' },
  { step: 'usulkanRencana', stage: 'data' },
  { step: 'direktori', stage: 'data' },
  { step: 'realisasi', stage: 'pelaksanaan' },
  { step: 'pemantauan', stage: 'pelaksanaan' },
  { step: 'evaluasi', stage: 'pelaksanaan' },
  { step: 'eksporSiasn', stage: 'pelaksanaan' },
  { step: 'imporRiwayat', stage: 'pelaksanaan' },
  { step: 'tahunBerikut', stage: 'pelaksanaan' },
  { step: 'siapkan', stage: 'bukuKerja' },
  { step: 'bekukan', stage: 'bukuKerja' },
  { step: 'lepas', stage: 'bukuKerja' },
];

/** Whether a step that runs can be stopped. */
export const canStop = (step: StepId): boolean =>
  JOBS.some((job) => job.step === step && job.canStop === true);
