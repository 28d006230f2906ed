// What an operation says it is doing while it runs: beside the bar of the pane, and on the command line.
import { angka } from './catalogue';

export const progressWords = {
  readWorkbook: 'Membaca buku kerja',
  readSettings: 'Membaca pengaturan',
  readForms: 'Membaca formulir',
  readPlan: 'Membaca rencana',
  readIdp: 'Membaca IDP yang ada',
  readFile: (at: number, total: number, file: string) =>
    `Membaca ${angka(at)} dari ${angka(total)}: ${file}`,
  findForms: 'Mencari formulir',
  findFormulas: 'Mencari rumus add-in',
  prepare: (sheet: string) => `Menyiapkan ${sheet}`,
  prepareNames: 'Menyiapkan rumus JP',
  adopt: (sheet: string) => `Melengkapi ${sheet}`,
  makeForm: (at: number, total: number) => `Membuat formulir ${angka(at)} dari ${angka(total)}`,
  copy: (sheet: string) => `Menyalin ${sheet}`,
  checkPeople: 'Memeriksa data pegawai',
  checkPlan: 'Memeriksa rencana',
  mend: 'Memperbaiki sel',
  verify: 'Memverifikasi',
  writePlan: 'Menulis rencana',
  writeDocuments: 'Menulis dokumen',
  readPeople: 'Membaca data pegawai',
  writeGaps: 'Menulis kesenjangan',
  writeFormulas: 'Menulis rumus',
  writeIdp: 'Menulis IDP',
  freeze: (sheet: string) => `Membekukan ${sheet}`,
  freezeFormulas: 'Membekukan rumus',
  releaseForms: 'Melepaskan formulir',
  deleteOwn: 'Menghapus lembar dan nama',
  done: 'Selesai',
} as const;
