// The generic competencies and the meaning of levels. Source: domain 3.2 (Permenpan RB 38/2017).
import type { JenisKompetensi } from './rencana/daftar';

/** A competency of the dictionary of manajerial and sosial kultural competencies. */
export interface Kompetensi {
  readonly id: string;
  readonly label: string;
  readonly jenis: Exclude<JenisKompetensi, 'Teknis'>;
}

/** The nine generic competencies; recalled, and found in public dictionaries. */
export const KOMPETENSI_GENERIK: readonly Kompetensi[] = [
  { id: 'integritas', label: 'Integritas', jenis: 'Manajerial' },
  { id: 'kerjasama', label: 'Kerja sama', jenis: 'Manajerial' },
  { id: 'komunikasi', label: 'Komunikasi', jenis: 'Manajerial' },
  { id: 'orientasi_hasil', label: 'Orientasi pada hasil', jenis: 'Manajerial' },
  { id: 'pelayanan_publik', label: 'Pelayanan publik', jenis: 'Manajerial' },
  { id: 'pengembangan', label: 'Pengembangan diri dan orang lain', jenis: 'Manajerial' },
  { id: 'perubahan', label: 'Mengelola perubahan', jenis: 'Manajerial' },
  { id: 'keputusan', label: 'Pengambilan keputusan', jenis: 'Manajerial' },
  { id: 'perekat_bangsa', label: 'Perekat bangsa', jenis: 'Sosial Kultural' },
];

/** A level of competency, 1 to 5. */
export interface LevelKompetensi {
  readonly level: number;
  readonly label: string;
  readonly uraian: string;
}

/** What the levels mean in general; the names are recalled. */
export const LEVEL_KOMPETENSI: readonly LevelKompetensi[] = [
  {
    level: 1,
    label: 'Paham / dalam pengembangan',
    uraian: 'Memahami dan menerapkan sesuai prosedur untuk diri sendiri',
  },
  { level: 2, label: 'Dasar', uraian: 'Menerapkan untuk diri sendiri dan tim' },
  { level: 3, label: 'Menengah', uraian: 'Mendorong dan memimpin unit kerja' },
  {
    level: 4,
    label: 'Mumpuni',
    uraian: 'Memahami nilai yang mendasari dan mengembangkan pada tingkat instansi',
  },
  {
    level: 5,
    label: 'Ahli',
    uraian: 'Tingkat nasional, menjadi teladan dan menyusun kebijakan',
  },
];
