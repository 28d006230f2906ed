// The sheets that lists are imported into: by what a row is known again, and how other programs head
// its columns. The words of SIASN are those of its exports of profiles and of performance.
import { KOMPETENSI } from '../data/kompetensi-columns';
import { PEGAWAI } from '../data/pegawai-columns';
import { SKJ } from '../data/skj-columns';
import type { ImportTarget } from './recognise';

const NIP = [
  'NIP Baru',
  'NIP Pegawai',
  'NIP ASN',
  'NIP/NIPPPK',
  'NIP/NI PPPK',
  'NIPPPK',
  'NI PPPK',
  'Nomor Induk Pegawai',
];
const JABATAN = ['Nama Jabatan', 'Jabatan Nama', 'Jabatan Sekarang', 'Jabatan Saat Ini'];
const JENJANG = ['Jenjang Jabatan', 'Tingkat Jabatan'];
const JENIS_KOMPETENSI = ['Jenis', 'Kelompok Kompetensi'];
const KOMPETENSI_NAMES = ['Nama Kompetensi', 'Unit Kompetensi'];

/** Persons, known by their NIP. */
const pegawai: ImportTarget<(typeof PEGAWAI)['columns'][number]['key']> = {
  dataSheet: PEGAWAI,
  keys: [['nip']],
  nip: ['nip', 'nipAtasan'],
  withoutNip: 'nama',
  aliases: {
    nip: NIP,
    nama: ['Nama Pegawai', 'Nama Lengkap', 'Nama ASN', 'Nama PNS'],
    status: ['Status Pegawai', 'Status ASN', 'Status Kepegawaian', 'Jenis Pegawai', 'Jenis ASN'],
    golongan: [
      'Gol',
      'Gol/Ruang',
      'Golongan/Ruang',
      'Golongan Terakhir',
      'Gol Akhir Nama',
      'Pangkat/Gol',
      'Pangkat/Golongan',
      'Pangkat/Golongan Ruang',
    ],
    jabatan: JABATAN,
    jenjang: JENJANG,
    unitKerja: [
      'Unit',
      'Unit Organisasi',
      'Nama Unit Kerja',
      'Unor',
      'Unor Nama',
      'Nama Unor',
      'Satuan Kerja',
      'Perangkat Daerah',
      'OPD',
      'SKPD',
    ],
    kedudukan: ['Kedudukan Hukum', 'Kedudukan Hukum Nama', 'Kedudukan Pegawai', 'Kedudukan ASN'],
    nipAtasan: ['NIP Atasan Langsung', 'NIP Pejabat Penilai', 'NIP Penilai'],
    namaAtasan: [
      'Atasan',
      'Atasan Langsung',
      'Nama Atasan Langsung',
      'Pejabat Penilai',
      'Nama Pejabat Penilai',
    ],
    predikat: ['Predikat', 'Predikat SKP', 'Predikat Kinerja Tahunan', 'Kuadran Kinerja'],
    hasilKerja: ['Rating Hasil Kerja', 'Hasil Kinerja', 'Hasil Kinerja Nilai'],
    perilaku: ['Perilaku Kerja', 'Rating Perilaku Kerja', 'Perilaku Kerja Nilai'],
    capaian: ['Capaian Kinerja', 'Capaian SKP', 'Capaian (%)'],
    skorPotensi: ['Potensi', 'Nilai Potensi', 'Skor Potensial', 'Nilai Potensial'],
  },
};

/** Standards: of a post, or of a whole jenjang where no post is named. */
const skj: ImportTarget<(typeof SKJ)['columns'][number]['key']> = {
  dataSheet: SKJ,
  keys: [['jabatan', 'jenjang'], ['kompetensi']],
  nip: [],
  aliases: {
    jabatan: JABATAN,
    jenjang: JENJANG,
    jenisKompetensi: JENIS_KOMPETENSI,
    kompetensi: KOMPETENSI_NAMES,
    level: [
      'Standar',
      'Level Standar',
      'Standar Level',
      'Level Kompetensi',
      'Level Dipersyaratkan',
      'Level yang Dipersyaratkan',
    ],
  },
};

/** Assessed levels: two dates are two assessments, of which the newest counts. */
const kompetensi: ImportTarget<(typeof KOMPETENSI)['columns'][number]['key']> = {
  dataSheet: KOMPETENSI,
  keys: [['nip'], ['kompetensi']],
  apart: 'tanggal',
  nip: ['nip'],
  aliases: {
    nip: NIP,
    jenisKompetensi: JENIS_KOMPETENSI,
    kompetensi: KOMPETENSI_NAMES,
    levelNyata: ['Level', 'Nyata', 'Level Kompetensi', 'Level Hasil', 'Hasil Penilaian'],
    tanggal: ['Tgl', 'Tanggal Penilaian', 'Tgl Penilaian', 'Tanggal Asesmen', 'Tgl Asesmen'],
    sumber: ['Penilai', 'Alat Ukur', 'Metode Penilaian', 'Sumber Penilaian'],
  },
};

/** The sheets that can be imported into. */
export const IMPORT_TARGETS: Readonly<
  Record<'pegawai' | 'skj' | 'kompetensi', ImportTarget<string>>
> = { pegawai, skj, kompetensi };

export type ImportTargetId = keyof typeof IMPORT_TARGETS;
