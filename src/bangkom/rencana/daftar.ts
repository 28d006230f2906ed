// The lists of the plan and of the form: the words a cell may hold, and how they are recognised.

import type { Satuan } from '../bentuk';

/** What `jumlah` counts. */
export const SATUAN = ['Semester', 'Hari', 'Kegiatan', 'JP'] as const satisfies readonly Satuan[];

/** Kinds of competency (domain 2.5, Permenpan RB 38/2017). */
export const JENIS_KOMPETENSI = ['Teknis', 'Manajerial', 'Sosial Kultural'] as const;
export type JenisKompetensi = (typeof JENIS_KOMPETENSI)[number];

/** Where a need comes from: helper list beside the form's free text (domain 2.4). */
export const SUMBER_DASAR = [
  'Visi-Misi',
  'Perjanjian Kinerja',
  'Perjanjian Kerja (PPPK)',
  'Uraian Tugas',
  'Standar Kompetensi',
] as const;

/** Fit with the curriculum of the instansi pembina (domain 2.5). */
export const KURIKULUM = ['Sesuai', 'Tidak sesuai', 'Belum diperiksa', 'Tidak berlaku'] as const;
export type Kurikulum = (typeof KURIKULUM)[number];

/** Source of funds (domain 2.5, an assumption; "fasilitasi/kontribusi" from wsnsmd/akpk). */
export const SUMBER_DANA = [
  'APBD',
  'APBN',
  'Tanpa biaya',
  'Fasilitasi penyelenggara',
  'Kontribusi',
  'Lainnya',
] as const;

/** State of a planned activity (domain 2.5). */
export const STATUS_RENCANA = ['Direncanakan', 'Berjalan', 'Selesai', 'Batal'] as const;
export type StatusRencana = (typeof STATUS_RENCANA)[number];

/** Employment status (domain 2.3). */
export const STATUS_ASN = ['PNS', 'CPNS', 'PPPK'] as const;
export type StatusAsn = (typeof STATUS_ASN)[number];

/** Grounds for an activity: code → wording (domain 5.3, from S004 lampiran B). */
export const DASAR_PERTIMBANGAN = {
  GKM: 'Kesenjangan kompetensi manajerial',
  GKT: 'Kesenjangan kompetensi teknis',
  GKF: 'Kesenjangan kompetensi fungsional',
  GKS: 'Kesenjangan kompetensi sosial kultural',
  GKP: 'Kesenjangan kompetensi terkait pengetahuan dan/atau keterampilan',
  GKJ: 'Kesenjangan kinerja',
  'GKJ-M': 'Kesenjangan kinerja karena motivasi kurang atau kejenuhan',
  'GKJ-K': 'Kesenjangan kinerja karena kurang keterampilan/keahlian dan pengalaman',
  SYR: 'Dipersyaratkan oleh jabatan',
  KAR: 'Pengembangan karier / diproyeksikan menduduki jabatan lebih tinggi',
  ORG: 'Kebutuhan organisasi',
  TGS: 'Diperlukan bagi peningkatan kemampuan dalam penyelesaian tugas jabatan',
  TRF: 'Transfer of knowledge / kompetensi sesuai jabatan yang akan diisi sementara',
} as const;
export type DasarPertimbangan = keyof typeof DASAR_PERTIMBANGAN;
/** The codes of all grounds, in the order of the source. */
// Object.keys forgets which keys it holds
export const KODE_DASAR = Object.keys(DASAR_PERTIMBANGAN) as DasarPertimbangan[];

/** Text as it is compared: without case, marks between words or surplus spaces. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/\\\-–—_.,()&+'"]+/g, ' ')
    .trim();

/** A closed list of words, and the way from what people write to one of them. */
export interface WordList<T extends string> {
  readonly words: readonly T[];
  /** The word that a text means, or null. */
  find(text: string): T | null;
}

/**
 * The words of a list, found in any case and spacing (domain, decision 10): `tidak  ada`,
 * `TidakAda` and `Tidak-ada` are one word. `others` are further spellings.
 */
export function wordList<T extends string>(
  words: readonly T[],
  others: Readonly<Record<string, T>> = {},
): WordList<T> {
  const squeeze = (text: string): string => comparable(text).replaceAll(' ', '');
  const found = new Map<string, T>(words.map((word) => [squeeze(word), word]));
  for (const [text, word] of Object.entries(others)) found.set(squeeze(text), word);
  return { words, find: (text) => found.get(squeeze(text)) ?? null };
}
