// Career and supervisory measures that a plan may name but for which no JP table has a row.
// Source: domain 1.2 (lampiran A and the 70:20:10 text of the NTT document).
import type { BentukRecord } from './types';

/** What all of them have in common. */
const DI_LUAR = { jalur: null, satuan: null, aliasesAsumsi: [], certainty: 'X' } as const;

export const DI_LUAR_TABEL = [
  {
    ...DI_LUAR,
    id: 'cross_training',
    label: 'Pelatihan lintas bidang kerja (cross training)',
    aliases: ['pelatihan lintas bidang kerja'],
    catatan: 'Bila dilaksanakan sebagai pelatihan, pilih bentuk pelatihan itu.',
  },
  {
    ...DI_LUAR,
    id: 'job_enlargement',
    label: 'Perluasan pekerjaan',
    aliases: ['perluasan pekerjaan job enlargement'],
  },
  {
    ...DI_LUAR,
    id: 'job_enrichment',
    label: 'Pengayaan pekerjaan',
    aliases: ['pengayaan pekerjaan job enrichment'],
  },
  {
    ...DI_LUAR,
    id: 'konseling',
    label: 'Konseling (counseling)',
    aliases: ['counseling'],
    catatan: 'Bukan coaching.',
  },
  {
    ...DI_LUAR,
    id: 'penugasan_khusus',
    label: 'Penugasan khusus (special assignment, job shadowing)',
    aliases: ['special assignment', 'penugasan khusus special assignment', 'job shadowing'],
  },
  {
    ...DI_LUAR,
    id: 'pengembangan_talent',
    label: 'Pengembangan talent',
    aliases: [],
  },
  { ...DI_LUAR, id: 'reposisi', label: 'Reposisi', aliases: ['reposition', 'reposisi reposition'] },
  { ...DI_LUAR, id: 'rotasi', label: 'Rotasi', aliases: ['rotation', 'rotasi rotation'] },
  {
    ...DI_LUAR,
    id: 'manage_out',
    label: 'Pemberhentian (manage out)',
    aliases: ['pemberhentian'],
  },
] as const satisfies readonly BentukRecord[];
