// What the sample form holds that the first screen offers: a made-up person with three needs, as staff
// would write them before anything is completed.
import type { Grid } from '../../excel/grid';
import type { BlankHead } from './blank';

export const CONTOH_HEAD: BlankHead = {
  namaInstansi: 'Badan Perencanaan Daerah Contoh',
  unitKerja: 'Bidang Perencanaan Contoh',
  namaAsn: 'Contoh Satu',
  statusAsn: 'PNS',
  namaJabatan: 'Perencana Ahli Pertama',
  namaPenilai: 'Contoh Dua',
};

/** Rows of the table, without the number. */
export const CONTOH_ROWS: Grid = [
  [
    'Uraian Tugas: menyusun rencana kerja tahunan',
    'Perencanaan pembangunan level 3',
    'Perencanaan pembangunan level 2',
    'Rendah',
    'Menyusun rencana kerja dan anggaran',
    'Pelatihan teknis perencanaan - Pelatihan Klasikal',
  ],
  [
    'Perjanjian Kerja: laporan kinerja tepat waktu',
    'Pengolahan data level 3',
    'Pengolahan data level 1',
    'Sedang',
    'Mengolah data kinerja dengan Excel',
    'E-learning pengolahan data',
  ],
  [
    'Stakom: mengelola pelayanan publik',
    'Mengelola pelayanan level 2',
    'Mengelola pelayanan level 1',
    'Rendah',
    'Pendampingan menyusun standar pelayanan',
    'Coaching oleh atasan langsung',
  ],
];
