// What the sample `rencana-unit.xlsx` holds: the plan of 25 fictitious civil servants, of whom some
// reach 20 JP, some do not, and some need a decision.
import { BARIS_KOSONG, type BarisRencana } from '../../bangkom/rencana';
import { getBentuk, type BentukTabelId } from '../../bangkom/bentuk';
import type { IncomingRow } from '../../workbook/operations';
import { person, UNIT_NAMES } from './people';

const PEOPLE = 25;

interface Activity {
  bentuk: BentukTabelId;
  nama: string;
  jumlah: number;
  /** Month and days of the month; a single day without `end`. */
  month: number;
  start: number;
  end?: number;
  anggaran: number;
  jenis?: BarisRencana['jenisKompetensi'];
  kompetensi?: string;
  dasar: BarisRencana['dasarPertimbangan'];
  more?: Partial<BarisRencana>;
}

const pelatihanTeknis: Activity = {
  bentuk: 'pelatihan_teknis',
  nama: 'Penyusunan indikator kinerja',
  jumlah: 24,
  month: 3,
  start: 2,
  end: 6,
  anggaran: 4_500_000,
  dasar: ['GKT'],
};
const coachingJanuari: Activity = {
  bentuk: 'coaching',
  nama: 'Pengambilan keputusan',
  jumlah: 3,
  month: 1,
  start: 12,
  end: 30,
  anggaran: 0,
  jenis: 'Manajerial',
  kompetensi: 'Pengambilan keputusan',
  dasar: ['KAR'],
};
const eLearning: Activity = {
  bentuk: 'e_learning',
  nama: 'Transformasi digital',
  jumlah: 2,
  month: 9,
  start: 14,
  anggaran: 0,
  dasar: ['GKP'],
};
const seminar: Activity = {
  bentuk: 'seminar',
  nama: 'Pembiayaan pembangunan daerah',
  jumlah: 1,
  month: 4,
  start: 14,
  anggaran: 1_500_000,
  dasar: ['GKP'],
};
/** 8 + 4 + 4 + 2 = 18 JP, though the cells add up to 20: the monthly cap of coaching (domain 7.5, no. 72). */
const eighteen: Activity[] = [
  { ...pelatihanTeknis, jumlah: 8 },
  seminar,
  coachingJanuari,
  eLearning,
];

/** The plans that the people share out among them, in turn. */
const PLANS: readonly (readonly Activity[])[] = [
  // Well above the target.
  [pelatihanTeknis, seminar, { ...coachingJanuari, month: 5, start: 4, end: 29, jumlah: 2 }],
  // Exactly 20: 10 + 8.4 + 1.6.
  [
    {
      bentuk: 'bimtek',
      nama: 'Penyusunan rencana kerja dan anggaran',
      jumlah: 10,
      month: 6,
      start: 9,
      end: 10,
      anggaran: 1_500_000,
      dasar: ['GKP'],
    },
    {
      bentuk: 'kursus',
      nama: 'Bahasa Inggris untuk perencana',
      jumlah: 7,
      month: 5,
      start: 18,
      end: 22,
      anggaran: 3_000_000,
      dasar: ['GKP'],
      more: { lingkup: 'Internasional' },
    },
    {
      bentuk: 'pjj',
      nama: 'Pengadaan berkelanjutan',
      jumlah: 1.6,
      month: 10,
      start: 6,
      anggaran: 0,
      dasar: ['GKP'],
    },
  ],
  // Two JP short.
  eighteen,
  // Two JP short, with a form that has no rule: an official must decide.
  [
    ...eighteen,
    {
      bentuk: 'bimbingan_tempat_kerja',
      nama: 'Kearsipan',
      jumlah: 1,
      month: 11,
      start: 2,
      end: 13,
      anggaran: 0,
      dasar: ['TGS'],
    },
  ],
  // Mistakes: a wrong route, dates the wrong way round, no organiser and no budget yet.
  [
    { ...pelatihanTeknis, jumlah: 20 },
    { ...seminar, more: { jalur: 'Nonklasikal' } },
    {
      bentuk: 'workshop',
      nama: 'Analisis data perencanaan',
      jumlah: 3,
      month: 8,
      start: 7,
      end: 5,
      anggaran: 2_750_000,
      dasar: ['GKP'],
    },
    {
      bentuk: 'magang',
      nama: 'Kerja sama pembangunan',
      jumlah: 1,
      month: 10,
      start: 5,
      end: 23,
      anggaran: 0,
      dasar: ['GKT'],
      more: { anggaran: null, penyelenggara: null, sumberDana: null },
    },
  ],
];

const date = (month: number, day: number): string =>
  `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function toRow(index: number, activity: Activity): BarisRencana {
  const { nip, nama, jabatan, unitKerja } = person(index);
  const { bentuk, month, start, end = start, anggaran, jenis = 'Teknis', kompetensi } = activity;
  const { jalur, satuan, label } = getBentuk(bentuk);
  return {
    ...BARIS_KOSONG,
    nip,
    nama,
    jabatan,
    unitKerja,
    jabatanTarget: jabatan,
    jenisKompetensi: jenis,
    kompetensi: kompetensi ?? activity.nama,
    levelStandar: 3,
    levelNyata: 2,
    kesenjangan: 'Rendah',
    dasarPertimbangan: activity.dasar,
    namaPengembangan: activity.nama,
    bentuk,
    jalur,
    satuan,
    lingkup: 'Nasional',
    jumlah: activity.jumlah,
    penyelenggara: jalur === 'Klasikal' ? 'BPSDM Provinsi Contoh' : 'Unit kerja',
    tglMulai: date(month, start),
    tglSelesai: date(month, end),
    kurikulum: jalur === 'Klasikal' ? 'Sesuai' : 'Tidak berlaku',
    anggaran,
    sumberDana: anggaran > 0 ? 'APBD' : 'Tanpa biaya',
    status: 'Direncanakan',
    dasar: `Uraian Tugas: ${activity.nama.toLowerCase()}`,
    jenisPengembangan: `${label} ${activity.nama} - ${jalur ?? ''}`,
    ...activity.more,
  };
}

/** Rows of the plan as they come from 25 identification workbooks, one a person. */
export const RENCANA_UNIT: IncomingRow[] = Array.from(
  { length: PEOPLE },
  (_, position) => position + 1,
).flatMap((index) =>
  (PLANS[index % PLANS.length] ?? []).map((activity, row) => ({
    row: toRow(index, activity),
    asal: `${person(index).nama}.xlsx!Identifikasi!${row + 12}`,
    idBaris: null,
  })),
);

const plannedRows = RENCANA_UNIT.map(({ row }) => row);

/** tblSKJ for the posts and competencies of the plan, with its header. */
export const SKJ_UNIT: (string | number)[][] = [
  ['Jabatan', 'Jenjang', 'Jenis Kompetensi', 'Kompetensi', 'Level'],
  ...new Map(
    plannedRows.map(({ jabatan, jenisKompetensi, kompetensi }) => [
      `${jabatan ?? ''}|${kompetensi ?? ''}`,
      [jabatan ?? '', '', jenisKompetensi ?? '', kompetensi ?? '', 3],
    ]),
  ).values(),
];

/** tblPagu: enough for all units but the last, which must do without its last activities. */
export const PAGU_UNIT: (string | number)[][] = UNIT_NAMES.map((unit, index) => [
  unit,
  2026,
  index === UNIT_NAMES.length - 1 ? 40_000_000 : 60_000_000,
]);
