// The thirteen forms of lampiran A of the NTT document. Source: domain 5.2 [S004:L373-391].
import type { BentukId } from '../bentuk';

/** One of the thirteen forms, with the forms of the table that carry it out. */
export interface BentukLampiranA {
  readonly nomor: number;
  readonly label: string;
  readonly uraian: string;
  readonly bentuk: readonly BentukId[];
}

export const LAMPIRAN_A: readonly BentukLampiranA[] = [
  {
    nomor: 1,
    label: 'Pembimbingan (Coaching)',
    uraian:
      'Bimbingan untuk meningkatkan kinerja melalui pembekalan kemampuan memecahkan masalah dengan mengoptimalkan potensi diri.',
    bentuk: ['coaching'],
  },
  {
    nomor: 2,
    label: 'Pelatihan Lintas Bidang Kerja (Cross Training)',
    uraian: 'Pengembangan pada bidang atau hal teknis di luar tugas sehari-hari.',
    bentuk: ['cross_training'],
  },
  {
    nomor: 3,
    label: 'Perluasan Pekerjaan (Job Enlargement)',
    uraian: 'Penambahan jumlah dan/atau jenis pekerjaan pada tingkat dan keterampilan yang sama.',
    bentuk: ['job_enlargement'],
  },
  {
    nomor: 4,
    label: 'Konseling (Counseling)',
    uraian:
      'Bimbingan atau arahan atasan atau ahli lain, dengan metode psikologis atau lainnya, agar pemahaman akan kemampuan diri dalam memecahkan masalah meningkat.',
    bentuk: ['konseling'],
  },
  {
    nomor: 5,
    label: 'Literatur Pembelajaran',
    uraian: 'Studi literasi melalui belajar mandiri, komunitas belajar, atau bentuk lainnya.',
    bentuk: ['belajar_mandiri', 'komunitas_belajar'],
  },
  {
    nomor: 6,
    label: 'Pendampingan (Mentoring)',
    uraian:
      'Alih pengetahuan, pengalaman dan keterampilan dari orang yang lebih berpengalaman di bidang yang sama.',
    bentuk: ['mentoring'],
  },
  {
    nomor: 7,
    label: 'Pembelajaran Dalam Pekerjaan (On The Job Development)',
    uraian: 'Belajar sambil mengerjakan, dengan atau tanpa bimbingan orang yang terampil.',
    bentuk: ['magang'],
  },
  {
    nomor: 8,
    label: 'Pelatihan',
    uraian: 'Pelatihan Teknis, Pelatihan Fungsional, atau Pelatihan Sosial Kultural.',
    bentuk: ['pelatihan_teknis', 'pelatihan_fungsional', 'pelatihan_sosial_kultural'],
  },
  {
    nomor: 9,
    label: 'Penugasan Khusus (Special Assignment)',
    uraian:
      'Penugasan khusus pada jabatan, tugas atau tim, job shadowing atau lainnya, untuk waktu tertentu.',
    bentuk: ['penugasan_khusus'],
  },
  {
    nomor: 10,
    label: 'Pengembangan Talent',
    uraian:
      'Program penyiapan Talent untuk jabatan struktural satu tingkat di atasnya atau posisi strategis lain.',
    bentuk: ['pengembangan_talent'],
  },
  {
    nomor: 11,
    label: 'Reposisi (Reposition)',
    uraian:
      'Pengembangan karier: penempatan pada jabatan lain sesuai minat dan kebutuhan organisasi.',
    bentuk: ['reposisi'],
  },
  {
    nomor: 12,
    label: 'Rotasi (Rotation)',
    uraian: 'Pengembangan karier: perpindahan berkala untuk memperluas bidang yang dikuasai.',
    bentuk: ['rotasi'],
  },
  {
    nomor: 13,
    label: 'Pemberhentian (Manage Out)',
    uraian:
      'Pengembangan karier: pelepasan dari jabatan, dengan dukungan untuk karier di tempat lain.',
    bentuk: ['manage_out'],
  },
];
