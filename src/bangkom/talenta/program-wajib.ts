// Mandatory programmes of each level of posts (Program Mandatory), and which a person still lacks.
// Source: domain 5.6 (lampiran E of the NTT document, names with its spelling).
import { normalise } from '../bentuk';
import type { Jenjang } from '../pegawai/jenjang';

/** A programme, with the other names under which a record may hold it. */
export interface ProgramWajib {
  readonly nama: string;
  readonly lain: readonly string[];
  /** The programme stands only in the explanations of the source. */
  readonly penjelasan?: true;
}

/** The programmes of one heading of the source. */
export interface KelompokProgramWajib {
  readonly label: string;
  readonly jenjang: readonly Jenjang[];
  /** The heading is about persons before their first post of that kind. */
  readonly calon?: 'CPNS' | 'JF';
  readonly program: readonly ProgramWajib[];
}

const program = (nama: string, ...lain: string[]): ProgramWajib => ({ nama, lain });
const penjelasan = (nama: string): ProgramWajib => ({ nama, lain: [], penjelasan: true });

/** Parts of Cross-Function Competencies. Source: lampiran C [S004:L465]. */
const LINTAS_FUNGSI: readonly string[] = [
  'Ekonomi Politik',
  'Manajemen SDM, Organisasi dan Keuangan',
  'Komunikasi Publik',
  'Transformasi Digital',
];

const LINTAS = program('Cross-Function Competencies', 'Cross Function', ...LINTAS_FUNGSI);
const TEKNIS = program('Teknis Jabatan');
const DASAR = [
  program('Basic Mentality for Personal'),
  program('Leading Self with Purpose'),
] as const;

/** All headings in the order of the source. The first one's title is lost. */
export const PROGRAM_WAJIB: readonly KelompokProgramWajib[] = [
  {
    label: 'CPNS',
    jenjang: [],
    calon: 'CPNS',
    program: [
      program('Orientasi CPNS'),
      program('Pelatihan Dasar (Latsar) CPNS', 'Latsar', 'Latsar CPNS', 'Pelatihan Dasar CPNS'),
    ],
  },
  {
    label: 'Pelaksana Level I',
    jenjang: ['Pelaksana'],
    program: [
      LINTAS,
      TEKNIS,
      ...DASAR,
      penjelasan('Delivering Results'),
      program('Interpersonal Savvy'),
      program('Tolerating Ambiguity'),
      program('Self Time Management Discipline', 'Self Time Management and Discipline'),
    ],
  },
  {
    label: 'Jabatan Pengawas Level II (Leading Others)',
    jenjang: ['Pengawas'],
    program: [
      program('Diklatpim IV', 'PKP', 'Pelatihan Kepemimpinan Pengawas'),
      LINTAS,
      TEKNIS,
      program('Basic Team Achievement', 'Leading Team Achievements'),
      penjelasan('Basic Mentality for Leading Others'),
      program('Learning to Delegate'),
      program('Building and Maintaining Relationships'),
      program('Time Management'),
    ],
  },
  {
    label: 'Jabatan Administrasi Level III (Administrator)',
    jenjang: ['Administrator'],
    program: [
      program('Diklatpim III', 'PKA', 'Pelatihan Kepemimpinan Administrator'),
      LINTAS,
      TEKNIS,
      program('Basic Mentality for Leading Teams'),
      program('Managing Dispersed Teams'),
      program('Implementing Change'),
      program('Building Resiliency'),
      program('Leading Functional Complexity'),
      program('Negotiating Adeptly'),
      program('Thinking and Acting Systematically'),
      program('Selecting and Development Others'),
      program('Resolving Conflict'),
    ],
  },
  {
    label: 'JPT Pratama (Leading Function)',
    jenjang: ['JPT Pratama'],
    program: [
      program(
        'Diklatpim II / Reformed Leadership Academy',
        'Diklatpim II',
        'Reformed Leadership Academy',
        'PKN Tingkat II',
        'Pelatihan Kepemimpinan Nasional Tingkat II',
      ),
      program('Executive Training'),
      LINTAS,
      TEKNIS,
      program('Basic Mentality for Leading Teams'),
      program('Creating Engagement for Leading'),
      program('Driving Results'),
      program('Working Across Boundaries'),
      program('Being Visionary'),
      program('Strategic Thinking and Acting'),
      program('Leading with Global Mindset'),
    ],
  },
  {
    label: 'Calon Pejabat Fungsional',
    jenjang: [],
    calon: 'JF',
    program: [
      program('Pelatihan Fungsional (persyaratan pengangkatan JF)', 'Pelatihan Fungsional'),
      program('Uji Kompetensi'),
    ],
  },
  {
    label: 'Jabatan Fungsional Keterampilan',
    jenjang: ['JF Pemula', 'JF Terampil', 'JF Mahir', 'JF Penyelia'],
    program: [
      LINTAS,
      TEKNIS,
      ...DASAR,
      program('Delivering Results'),
      program('Interpersonal Savvy'),
      program('Tolerating Ambiguity'),
      program('Self Time Management and Discipline', 'Self Time Management Discipline'),
    ],
  },
  {
    label: 'Jabatan Fungsional Keahlian (Kelompok I)',
    jenjang: ['JF Ahli Pertama', 'JF Ahli Muda', 'JF Ahli Madya'],
    program: [
      LINTAS,
      TEKNIS,
      ...DASAR,
      program('Delivering Results'),
      program('Interpersonal Savvy'),
      program('Tolerating Ambiguity'),
      program('Self Time Management and Discipline', 'Self Time Management Discipline'),
      penjelasan('Embracing Change'),
      penjelasan('Innovating Problem Solving'),
    ],
  },
  {
    label: 'Jabatan Fungsional Ahli Utama (Kelompok II)',
    jenjang: ['JF Ahli Utama'],
    program: [
      LINTAS,
      TEKNIS,
      ...DASAR,
      program('Driving Results', 'Delivering Results'),
      program('Negotiating Adeptly'),
      program('Innovative Problem Solving'),
      program('Self Time Management and Discipline', 'Self Time Management Discipline'),
      program('Building and Maintaining Relationships'),
      penjelasan('Implementing Change'),
    ],
  },
];

/** A programme that closes a gap: which gap, on the present post or the one aimed at. */
export interface ProgramKesenjangan {
  readonly kesenjangan: string;
  readonly jabatan: 'sekarang' | 'target';
}

/** Levels of posts whose gap of performance has programmes too. */
const DENGAN_KINERJA: readonly Jenjang[] = ['Pengawas', 'Administrator', 'JPT Pratama'];

/** "Program berdasarkan Kesenjangan" of a heading; none for persons before their first post. */
export function programKesenjanganOf({ jenjang }: KelompokProgramWajib): ProgramKesenjangan[] {
  if (jenjang.length === 0) return [];
  const manajerial = jenjang.includes('Pelaksana') ? 'Manajerial/Potensi' : 'Manajerial';
  const kinerja = jenjang.some((level) => DENGAN_KINERJA.includes(level)) ? ['Kinerja'] : [];
  return [
    ...['Teknis', manajerial, 'Sosial Kultural', ...kinerja].map((kesenjangan) => ({
      kesenjangan,
      jabatan: 'sekarang' as const,
    })),
    ...['Teknis', 'Manajerial', 'Sosial Kultural'].map((kesenjangan) => ({
      kesenjangan,
      jabatan: 'target' as const,
    })),
  ];
}

/** The headings that hold for a person; a CPNS has those of CPNS besides the post's. */
export const programWajibOf = (
  jenjang: Jenjang | null,
  status: string | null = null,
): readonly KelompokProgramWajib[] =>
  PROGRAM_WAJIB.filter(
    (kelompok) =>
      (kelompok.calon === 'CPNS' && status === 'CPNS') ||
      (jenjang !== null && kelompok.jenjang.includes(jenjang)),
  );

/** A name as records are searched for it: "Diklat PIM Tk. IV" and "Diklatpim IV" are one. */
const spell = (nama: string): string =>
  ` ${normalise(nama)
    .replace(/\bdiklat pim\b/g, 'diklatpim')
    .replace(/\b(?:tk|tingkat) (?=[ivx]+\b)/g, '')} `;

const namesOf = ({ nama, lain }: ProgramWajib): string[] => [nama, ...lain].map(spell);

/** For each name the longer names that hold it: "Self Time Management Discipline" is no "Time Management". */
const LONGER: ReadonlyMap<string, readonly string[]> = new Map(
  PROGRAM_WAJIB.flatMap(({ program: programs }) => programs.flatMap(namesOf)).map(
    (name, _, all) => [name, all.filter((other) => other !== name && other.includes(name))],
  ),
);

/** Whether a record holds one of the names of a programme in whole words. */
const holds = (record: string, item: ProgramWajib): boolean =>
  namesOf(item).some((name) =>
    (LONGER.get(name) ?? [])
      .reduce((rest, longer) => rest.replaceAll(longer, '  '), record)
      .includes(name),
  );

/**
 * Check M1, information only: the programmes of a person's level of which no record holds a name in
 * whole words. Programmes of the explanations are left out.
 */
export function findProgramBelumDiikuti(
  jenjang: Jenjang | null,
  status: string | null,
  riwayat: Iterable<string>,
): ProgramWajib[] {
  const records = [...riwayat].map(spell);
  return programWajibOf(jenjang, status)
    .flatMap(({ program: programs }) => programs)
    .filter((item) => item.penjelasan !== true && !records.some((record) => holds(record, item)));
}
