// What the sample `tahun-lengkap.xlsx` holds: a year of 60 fictitious civil servants over all levels of
// posts, all nine boxes and all exclusions, with their standards, assessments, plan and realisation.
import { getBentuk, type BentukTabelId } from '../../bangkom/bentuk';
import { KETENTUAN_JENJANG, JENJANG_VALUES, type Jenjang } from '../../bangkom/pegawai/jenjang';
import { KOMPETENSI_GENERIK } from '../../bangkom/kompetensi';
import { categorize } from '../../bangkom/kesenjangan';
import { JENIS_BUKTI } from '../../bangkom/pelaksanaan';
import { BARIS_KOSONG, type BarisRencana, type JenisKompetensi } from '../../bangkom/rencana';
import type { IncomingRow } from '../../workbook/operations';
import { numberInWords } from './people';

export const TAHUN_LENGKAP = 2026;
/** The day on which the plan is made, and the day on which the year is evaluated. */
export const AWAL_TAHUN = '2026-01-20';
export const AKHIR_TAHUN = '2026-12-31';

const PEOPLE = 60;
const UNITS = ['Sekretariat', 'Bidang Perencanaan', 'Bidang Pemerintahan', 'Bidang Penelitian'];

/** A post of each level, with a golongan that fits and its two technical competencies. */
const POSTS: Readonly<Record<Jenjang, readonly [jabatan: string, golongan: string]>> = {
  'JPT Utama': ['Kepala Lembaga Contoh', 'IV/e'],
  'JPT Madya': ['Deputi Bidang Contoh', 'IV/d'],
  'JPT Pratama': ['Kepala Badan Perencanaan Contoh', 'IV/c'],
  Administrator: ['Kepala Bidang Perencanaan', 'IV/a'],
  Pengawas: ['Kepala Subbagian Kepegawaian dan Umum', 'III/d'],
  Pelaksana: ['Pengelola Data', 'II/c'],
  'JF Ahli Utama': ['Perencana Ahli Utama', 'IV/d'],
  'JF Ahli Madya': ['Perencana Ahli Madya', 'IV/b'],
  'JF Ahli Muda': ['Analis Kebijakan Ahli Muda', 'III/c'],
  'JF Ahli Pertama': ['Perencana Ahli Pertama', 'III/a'],
  'JF Penyelia': ['Arsiparis Penyelia', 'III/c'],
  'JF Mahir': ['Arsiparis Mahir', 'III/a'],
  'JF Terampil': ['Arsiparis Terampil', 'II/c'],
  'JF Pemula': ['Pranata Komputer Pemula', 'II/a'],
};
const TECHNICAL = ['Perencanaan pembangunan', 'Pengelolaan data'] as const;
const GENERIC = KOMPETENSI_GENERIK.filter(({ id }) =>
  ['integritas', 'komunikasi', 'keputusan', 'perekat_bangsa'].includes(id),
);

/** Predicates of the three rows of the map, and scores of its three columns: nine boxes. */
const PREDIKAT = ['Kurang', 'Baik', 'Sangat Baik'] as const;
const SKOR = [45, 70, 92] as const;

/** Kedudukan of the last persons: each exclusion, and one that is none. */
const KEDUDUKAN = [
  '02 CLTN',
  '04 Pemberhentian Sementara',
  '13 Perpanjangan CLTN',
  'Penugasan di luar instansi',
  'Diperbantukan pada instansi lain',
  '03 Tugas Belajar',
];

interface Person {
  readonly index: number;
  readonly nip: string;
  readonly nama: string;
  readonly status: 'PNS' | 'CPNS' | 'PPPK';
  readonly golongan: string;
  readonly jabatan: string;
  readonly jenjang: Jenjang;
  readonly unitKerja: string;
  readonly kedudukan: string;
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** Person number `index`, from 0: always the same one. */
function personOf(index: number): Person {
  const jenjang = JENJANG_VALUES[index % JENJANG_VALUES.length] ?? 'Pelaksana';
  const [jabatan, golongan] = POSTS[jenjang];
  const status =
    jenjang === 'JF Ahli Pertama' && index > 30 ? 'PPPK' : index === 33 ? 'CPNS' : 'PNS';
  // Older where the post is high: nobody is past the age of retirement in the year.
  const earlier = golongan.startsWith('IV') ? 1970 + (index % 8) : 1982 + (index % 10);
  const birthYear = status === 'PNS' ? earlier : 1996 + (index % 5);
  const birth = `${birthYear}${digits(1 + (index % 12), 2)}${digits(1 + ((index * 7) % 28), 2)}`;
  const start =
    status === 'PPPK'
      ? '202421'
      : status === 'CPNS'
        ? '202503'
        : `${birthYear + 24}${digits(1 + ((index * 5) % 12), 2)}`;
  return {
    index,
    nip: `${birth}${start}${1 + (index % 2)}${digits(index + 1, 3)}`,
    nama: `Contoh ${numberInWords(index + 1)}`,
    status,
    golongan: status === 'PPPK' ? 'IX' : golongan,
    jabatan,
    jenjang,
    unitKerja: UNITS[index % UNITS.length] ?? '',
    kedudukan: KEDUDUKAN[index - (PEOPLE - KEDUDUKAN.length)] ?? 'Aktif',
  };
}

const PERSONS = Array.from({ length: PEOPLE }, (_, index) => personOf(index));

/** Rows of a table without its header; dates are ISO text. */
export type SampleRows = readonly (readonly (string | number)[])[];

/** tblPegawai. Some have a predicate, some two ratings, some only an achievement. */
export const PEGAWAI_TAHUN: SampleRows = PERSONS.map((person) => {
  const { index } = person;
  const kinerja = index % 3;
  const superior = PERSONS[index % UNITS.length];
  const own = superior === person ? PERSONS[(index + 1) % UNITS.length] : superior;
  const rating = ['Di bawah ekspektasi', 'Sesuai ekspektasi', 'Di atas ekspektasi'][kinerja] ?? '';
  const bySource: readonly (string | number)[][] = [
    [PREDIKAT[kinerja] ?? '', '', '', ''],
    ['', rating, rating, ''],
    ['', '', '', [60, 95, 115][kinerja] ?? ''],
  ];
  return [
    person.nip,
    person.nama,
    person.status,
    person.golongan,
    person.jabatan,
    person.jenjang,
    person.unitKerja,
    person.kedudukan,
    own?.nip ?? '',
    own?.nama ?? '',
    ...(bySource[index < 18 ? 0 : index % 4 === 1 ? 1 : index % 4 === 2 ? 2 : 0] ?? []),
    SKOR[Math.floor(index / 3) % 3] ?? '',
  ];
});

/** tblSKJ: generic competencies by level of posts, technical ones by post. */
export const SKJ_TAHUN: SampleRows = JENJANG_VALUES.flatMap((jenjang) => {
  const level = KETENTUAN_JENJANG[jenjang].levelStandar;
  return [
    ...GENERIC.map(({ label, jenis }) => ['', jenjang, jenis, label, level]),
    ...TECHNICAL.map((label) => [POSTS[jenjang][0], '', 'Teknis', label, level]),
  ];
});

interface Assessed {
  readonly jenis: JenisKompetensi;
  readonly label: string;
  readonly standar: number;
  /** null: not assessed. */
  readonly nyata: number | null;
}

/** The six competencies of a person with levels before the year. */
const assessedOf = ({ index, jenjang }: Person): Assessed[] =>
  [
    ...TECHNICAL.map((label) => ({ label, jenis: 'Teknis' as const })),
    ...GENERIC.map(({ label, jenis }) => ({ label, jenis })),
  ].map(({ label, jenis }, at) => {
    const standar = KETENTUAN_JENJANG[jenjang].levelStandar;
    const gap = (index + at * 2) % 5;
    const nyata = gap === 4 ? null : Math.min(5, Math.max(0, standar + (at === 5 ? 1 : 0) - gap));
    return { label, jenis, standar, nyata };
  });

/** tblKompetensi: an assessment before the year, and for every second person another at its end. */
export const KOMPETENSI_TAHUN: SampleRows = PERSONS.flatMap((person) =>
  assessedOf(person).flatMap(({ label, jenis, standar, nyata }, at) => {
    if (nyata === null) return [];
    const before = [person.nip, jenis, label, nyata, '2025-11-10', 'Uji kompetensi'];
    if (person.index % 2 === 1 || at > 2) return [before];
    const after = Math.min(standar, nyata + 1);
    return [before, [person.nip, jenis, label, after, '2026-12-10', 'Uji kompetensi']];
  }),
);

interface Activity {
  readonly bentuk: BentukTabelId;
  readonly nama: string;
  readonly jumlah: number;
  readonly mulai: string;
  readonly selesai: string;
  readonly anggaran: number;
  readonly dasar: BarisRencana['dasarPertimbangan'];
  /** Which of the person's competencies it serves. */
  readonly kompetensi: 0 | 1 | 2 | 3 | 4 | 5;
}

const activity = (
  bentuk: BentukTabelId,
  nama: string,
  [jumlah, mulai, selesai]: readonly [number, string, string],
  anggaran: number,
  dasar: BarisRencana['dasarPertimbangan'],
  kompetensi: Activity['kompetensi'],
): Activity => ({
  bentuk,
  nama,
  jumlah,
  mulai: `${TAHUN_LENGKAP}-${mulai}`,
  selesai: `${TAHUN_LENGKAP}-${selesai}`,
  anggaran,
  dasar,
  kompetensi,
});

/** What the persons share out among them, in turn; two in June fall on the same days. */
const ACTIVITIES: readonly Activity[] = [
  activity(
    'pelatihan_teknis',
    'Perencanaan pembangunan daerah',
    [24, '03-02', '03-06'],
    4_500_000,
    ['GKT'],
    0,
  ),
  activity('coaching', 'Pengambilan keputusan', [3, '01-26', '03-27'], 0, ['KAR'], 4),
  activity('e_learning', 'Transformasi Digital', [8, '09-14', '09-18'], 0, ['GKP'], 1),
  activity(
    'seminar',
    'Pembiayaan pembangunan daerah',
    [2, '04-14', '04-15'],
    1_500_000,
    ['GKP'],
    0,
  ),
  activity(
    'pelatihan_manajerial',
    'Delivering Results',
    [30, '06-08', '06-19'],
    6_000_000,
    ['GKM'],
    4,
  ),
  activity('magang', 'Pengelolaan data perkotaan', [1, '10-05', '10-23'], 2_000_000, ['GKT'], 1),
  activity('mentoring', 'Komunikasi jabatan', [4, '07-06', '10-30'], 0, ['GKJ-K', 'KAR'], 3),
  activity('patok_banding', 'Tata kelola data', [1, '11-09', '11-13'], 7_500_000, ['TGS'], 1),
  activity(
    'bimtek',
    'Penyusunan rencana kerja dan anggaran',
    [16, '06-09', '06-10'],
    1_250_000,
    ['GKP'],
    0,
  ),
  activity(
    'pelatihan_sosial_kultural',
    'Perekat bangsa',
    [12, '08-03', '08-05'],
    3_000_000,
    ['GKS'],
    5,
  ),
  activity('belajar_mandiri', 'Komunikasi Publik', [6, '05-04', '05-15'], 0, ['TGS'], 3),
  activity('workshop', 'Interpersonal Savvy', [3, '02-10', '02-12'], 2_250_000, ['GKP'], 2),
  activity(
    'pendidikan_tinggi',
    'Magister perencanaan wilayah',
    [1, '02-02', '07-31'],
    12_500_000,
    ['KAR'],
    0,
  ),
];

function toRow(person: Person, each: Activity, order: number): BarisRencana {
  const competency = assessedOf(person)[each.kompetensi];
  const { jalur, satuan, label } = getBentuk(each.bentuk);
  const gap = (competency?.standar ?? 0) - (competency?.nyata ?? 0);
  const known = competency !== undefined && competency.nyata !== null;
  const number = person.index * 3 + order;
  return {
    ...BARIS_KOSONG,
    nip: person.nip,
    nama: person.nama,
    jabatan: person.jabatan,
    unitKerja: person.unitKerja,
    jabatanTarget: person.jabatan,
    jenisKompetensi: competency?.jenis ?? null,
    kompetensi: competency?.label ?? null,
    levelStandar: competency?.standar ?? null,
    levelNyata: competency?.nyata ?? null,
    kesenjangan: known ? categorize(Math.max(0, gap)) : null,
    dasarPertimbangan: each.dasar,
    namaPengembangan: each.nama,
    bentuk: each.bentuk,
    jalur,
    satuan,
    lingkup: each.bentuk === 'patok_banding' ? 'Internasional' : 'Nasional',
    jumlah: each.jumlah,
    penyelenggara: jalur === 'Nonklasikal' ? 'Unit kerja' : 'BPSDM Provinsi Contoh',
    // A few have no date, no cost or are cancelled, as plans do.
    tglMulai: number % 23 === 11 ? null : each.mulai,
    tglSelesai: number % 23 === 11 ? null : each.selesai,
    kurikulum: jalur === 'Nonklasikal' ? 'Tidak berlaku' : 'Sesuai',
    anggaran: number % 29 === 7 ? null : each.anggaran,
    sumberDana: each.anggaran > 0 ? 'APBD' : 'Tanpa biaya',
    prioritas: 1 + (number % 3),
    status: number % 19 === 5 ? 'Batal' : 'Direncanakan',
    dasar: `Uraian Tugas: ${each.nama.toLowerCase()}`,
    jenisPengembangan: `${label} ${each.nama} - ${jalur ?? ''}`,
  };
}

/** Three activities each for those to whom the scheme applies, one for the others. */
export const RENCANA_TAHUN: readonly IncomingRow[] = PERSONS.flatMap((person) => {
  const isExcluded =
    person.index >= PEOPLE - KEDUDUKAN.length && person.kedudukan !== '03 Tugas Belajar';
  const steps = isExcluded ? [0] : person.index % 7 === 4 ? [4, 8, 1] : [0, 3, 7];
  return steps.flatMap((step, order) => {
    const at = person.index % 7 === 4 ? step : (person.index + step) % ACTIVITIES.length;
    const each = ACTIVITIES[at];
    if (!each) return [];
    return [
      {
        row: toRow(person, each, order),
        asal: `${person.nama}.xlsx!Identifikasi!${order + 12}`,
        idBaris: null,
      },
    ];
  });
});

/** What became of an activity, by the columns of tblRealisasi; dates are ISO text. */
export interface RealisasiTahun {
  /** Index among the rows of the plan. */
  readonly rencana: number;
  readonly cells: Readonly<Record<string, string | number>>;
}

/** The four kinds of evidence, one that lacks its number, none at all, and (b) without dates. */
const EVIDENCE = [...JENIS_BUKTI, 'tanpa nomor', 'tanpa bukti', 'tanpa tanggal'] as const;

/** Of every seven activities five are carried out, each with another kind of evidence. */
export const REALISASI_TAHUN: readonly RealisasiTahun[] = RENCANA_TAHUN.flatMap(
  ({ row }, rencana) => {
    if (row.status === 'Batal' || rencana % 7 > 4) return [];
    if (rencana % 7 === 4) return [{ rencana, cells: { Status: 'Berjalan' } }];
    const evidence = EVIDENCE[Math.floor(rencana / 2) % EVIDENCE.length] ?? 'tanpa bukti';
    const done = { Status: 'Selesai', Jumlah: rencana % 5 === 3 ? 1 : (row.jumlah ?? 1) };
    const date = row.tglSelesai ?? `${TAHUN_LENGKAP}-11-30`;
    const document = { 'Nomor Bukti': `800/${digits(rencana + 1, 3)}/2026`, 'Tanggal Bukti': date };
    switch (evidence) {
      case 'tanpa bukti':
        return [{ rencana, cells: done }];
      case 'tanpa nomor':
        return [
          { rencana, cells: { ...done, 'Jenis Bukti': JENIS_BUKTI[0], 'Tanggal Bukti': date } },
        ];
      case 'tanpa tanggal': {
        const cells = { 'Jenis Bukti': JENIS_BUKTI[1], 'Tanggal Mulai': '', 'Tanggal Selesai': '' };
        return [{ rencana, cells: { ...done, ...document, ...cells } }];
      }
      default:
        return [{ rencana, cells: { ...done, ...document, 'Jenis Bukti': evidence } }];
    }
  },
);

/** Budget ceilings: enough for three units, too little for the last. */
export const PAGU_TAHUN: SampleRows = UNITS.map((unit, index) => [
  unit,
  TAHUN_LENGKAP,
  index === UNITS.length - 1 ? 60_000_000 : 250_000_000,
]);

/** Settings by the names of their cells. */
export const PENGATURAN_TAHUN: Readonly<Record<string, string | number>> = {
  Bangkom_Tahun: TAHUN_LENGKAP,
  Bangkom_NamaInstansi: 'Badan Perencanaan Daerah Contoh',
  Bangkom_Tempat: 'Kota Contoh',
  Bangkom_TTPengelolaNama: PERSONS[4]?.nama ?? '',
  Bangkom_TTPengelolaNIP: PERSONS[4]?.nip ?? '',
  Bangkom_TTKepalaNama: PERSONS[2]?.nama ?? '',
  Bangkom_TTKepalaNIP: PERSONS[2]?.nip ?? '',
};
