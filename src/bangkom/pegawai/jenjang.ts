// Levels of posts: the vocabulary, the older names, and the level of competency each requires.
// Source: domain 3.3, 6.1 (N12) and 6.3.
import { normalise } from '../bentuk/normalise';
import type { SumberId } from '../sumber';

/** The 14 levels, structural ones first, each group from the top. */
export const JENJANG_VALUES = [
  'JPT Utama',
  'JPT Madya',
  'JPT Pratama',
  'Administrator',
  'Pengawas',
  'Pelaksana',
  'JF Ahli Utama',
  'JF Ahli Madya',
  'JF Ahli Muda',
  'JF Ahli Pertama',
  'JF Penyelia',
  'JF Mahir',
  'JF Terampil',
  'JF Pemula',
] as const;
export type Jenjang = (typeof JENJANG_VALUES)[number];

/** What holds for a level of posts. */
export interface KetentuanJenjang {
  /** Required level 1 to 5 of every competency where the SKJ sheet has none; never in the sources. */
  readonly levelStandar: number;
  /** Who uses that level, and who does not. */
  readonly buktiLevel: string;
  readonly sumberLevel: SumberId;
  /** Retirement age in years (batas usia pensiun). */
  readonly batasUsiaPensiun: number;
  /** Code of SIASN, for functional posts. */
  readonly siasn?: string;
  /** Other names, normalised; those of functional posts begin with "jf". */
  readonly aliases: readonly string[];
}

/** The rules of each level. */
export const KETENTUAN_JENJANG: Readonly<Record<Jenjang, KetentuanJenjang>> = {
  'JPT Utama': {
    levelStandar: 5,
    buktiLevel: 'satu aplikasi memakai 5',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 60,
    aliases: ['jabatan pimpinan tinggi utama', 'pimpinan tinggi utama'],
  },
  'JPT Madya': {
    levelStandar: 5,
    buktiLevel: 'diperdebatkan: dua aplikasi memakai 4',
    sumberLevel: 'ingatan',
    batasUsiaPensiun: 60,
    aliases: ['jabatan pimpinan tinggi madya', 'pimpinan tinggi madya', 'eselon 1', 'eselon i'],
  },
  'JPT Pratama': {
    levelStandar: 4,
    buktiLevel: 'tiga aplikasi memakai 4',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 60,
    aliases: [
      'jabatan pimpinan tinggi pratama',
      'pimpinan tinggi pratama',
      'eselon 2',
      'eselon ii',
    ],
  },
  Administrator: {
    levelStandar: 3,
    buktiLevel: 'tiga aplikasi memakai 3',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    aliases: ['jabatan administrator', 'eselon 3', 'eselon iii'],
  },
  Pengawas: {
    levelStandar: 2,
    buktiLevel: 'tiga aplikasi memakai 2',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    aliases: ['jabatan pengawas', 'eselon 4', 'eselon iv'],
  },
  Pelaksana: {
    levelStandar: 1,
    buktiLevel: 'tiga aplikasi memakai 1',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    aliases: ['jabatan pelaksana', 'eselon 5', 'eselon v'],
  },
  'JF Ahli Utama': {
    levelStandar: 5,
    buktiLevel: 'satu aplikasi memakai 5',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 65,
    siasn: 'UT',
    aliases: ['ahli utama', 'jf utama'],
  },
  'JF Ahli Madya': {
    levelStandar: 4,
    buktiLevel: 'dua aplikasi memakai 4',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 60,
    siasn: 'MA',
    aliases: ['ahli madya', 'jf madya'],
  },
  'JF Ahli Muda': {
    levelStandar: 3,
    buktiLevel: 'dua aplikasi memakai 3',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'MU',
    aliases: ['ahli muda', 'jf muda'],
  },
  'JF Ahli Pertama': {
    levelStandar: 2,
    buktiLevel: 'diperdebatkan: dua aplikasi memakai 2, satu memakai 1',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'PT',
    aliases: ['ahli pertama', 'jf pertama'],
  },
  'JF Penyelia': {
    levelStandar: 3,
    buktiLevel: 'satu aplikasi memakai 3',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'PY',
    aliases: ['penyelia'],
  },
  'JF Mahir': {
    levelStandar: 2,
    buktiLevel: 'satu aplikasi memakai 2',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'MH',
    aliases: ['mahir', 'pelaksana lanjutan', 'jf pelaksana lanjutan'],
  },
  'JF Terampil': {
    levelStandar: 2,
    buktiLevel: 'diperdebatkan: satu aplikasi memakai 2, dua memakai 1',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'TR',
    aliases: ['terampil', 'jf pelaksana'],
  },
  'JF Pemula': {
    levelStandar: 1,
    buktiLevel: 'satu aplikasi memakai 1',
    sumberLevel: 'ditemukan',
    batasUsiaPensiun: 58,
    siasn: 'PM',
    aliases: ['pemula', 'pelaksana pemula', 'jf pelaksana pemula'],
  },
};

/** Eselon of SIASN to level. I.a may also be JPT Madya (id 11); V is an assumption. */
const ESELON = new Map<string, Jenjang>(
  Object.entries({
    'i a': 'JPT Utama',
    'i b': 'JPT Madya',
    'ii a': 'JPT Pratama',
    'ii b': 'JPT Pratama',
    'iii a': 'Administrator',
    'iii b': 'Administrator',
    'iv a': 'Pengawas',
    'iv b': 'Pengawas',
    'v a': 'Pelaksana',
    'v b': 'Pelaksana',
  }),
);

const spellings = new Map<string, Jenjang>(
  JENJANG_VALUES.flatMap((jenjang) =>
    [normalise(jenjang), ...KETENTUAN_JENJANG[jenjang].aliases].map(
      (spelling): [string, Jenjang] => [spelling, jenjang],
    ),
  ),
);

/**
 * The level that a text names, in any case and spacing: its name, an older name ("Pelaksana
 * Lanjutan"), an eselon ("III.a", "eselon 3") or a functional code of SIASN ("MU"). "JF Pelaksana"
 * is Terampil, "Pelaksana" the executing post. null when it names none.
 */
export function parseJenjang(text: string): Jenjang | null {
  const words = normalise(text).replace(/^(?:jabatan fungsional|fungsional|jft) /, 'jf ');
  const eselon = words.replace(/^eselon /, '').replace(/^([iv]+)([ab])$/, '$1 $2');
  return (
    spellings.get(words) ??
    ESELON.get(eselon) ??
    JENJANG_VALUES.find((jenjang) => KETENTUAN_JENJANG[jenjang].siasn?.toLowerCase() === words) ??
    null
  );
}
