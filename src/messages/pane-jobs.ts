// What the jobs of the tab Dokumen ask before they go on, and what they tell afterwards.
import { angka } from './catalogue';

/** Groups of jobs, in the order of the year. */
export const stages = {
  formulir: 'Formulir',
  rencana: 'Rencana',
  verifikasi: 'Verifikasi & validasi',
  data: 'Data pegawai & kesenjangan',
  pelaksanaan: 'Pelaksanaan & evaluasi',
  bukuKerja: 'Buku kerja',
} as const;

/** Buttons and lines that all questions share. */
export const questions = {
  pickFiles: 'Pilih berkas …',
  noFiles: 'Belum ada berkas yang dipilih.',
  files: (names: readonly string[]) =>
    `${angka(names.length)} berkas: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`,
  readFiles: 'Baca berkas',
  search: 'Cari',
  chosen: (count: number) => `${angka(count)} dipilih`,
  pickAll: 'Pilih semua',
  more: (count: number) => `… dan ${angka(count)} lagi`,
} as const;

export const yearQuestion = {
  title: 'Kegiatan mana yang dibawa?',
  text: 'Yang sudah ada di Realisasi tidak diubah.',
  all: 'Semua yang tidak batal',
  approved: 'Yang disetujui di Validasi',
} as const;

export const nextYearQuestion = {
  title: 'Mulai tahun berikut?',
  text: (what: string) =>
    `${what} Verifikasi, pemantauan, dan evaluasi tahun ini sebaiknya sudah dibekukan sebagai salinan.`,
  confirm: 'Mulai',
} as const;

export const historyQuestion = {
  title: 'Impor riwayat',
  text: 'Pilih berkas daftar riwayat (.xlsx, .xls, atau .csv), misalnya unduhan dari SIASN. Berkas hanya dibaca.',
} as const;

export const collectQuestion = {
  title: 'Kumpulkan dari berkas',
  text: 'Pilih berkas formulir (.xlsx atau .xls), boleh banyak sekaligus. Berkas hanya dibaca; isinya masuk ke Rencana.',
} as const;

export const conflictQuestion = {
  title: (at: number, total: number) => `Dua isian berbeda (${angka(at)} dari ${angka(total)})`,
  text: 'Sel ini diubah di Rencana, dan di formulirnya juga. Pilih yang benar.',
  yours: 'Di Rencana',
  theirs: 'Di formulir',
  useYours: 'Pakai isian Rencana',
  useTheirs: 'Pakai isian formulir',
  restYours: (count: number) => `Rencana untuk ${angka(count)} sisanya`,
  restTheirs: (count: number) => `Formulir untuk ${angka(count)} sisanya`,
  later: 'Putuskan nanti',
  blank: '(kosong)',
} as const;

export const formsQuestion = {
  title: 'Buat formulir',
  text: 'Formulir kosong siap cetak dibuat di lembar baru. Isi buku kerja tidak diubah.',
  one: 'Satu formulir kosong',
  some: 'Untuk pegawai yang dipilih',
  pickTitle: 'Untuk siapa?',
  pickText: 'Satu lembar dibuat untuk setiap pegawai, dengan identitas yang sudah terisi.',
  people: 'Pegawai',
  confirm: 'Buat',
} as const;

export const releaseQuestion = {
  title: 'Lepaskan formulir?',
  text: 'Kolom yang ditambahkan Bangkom (bentuk, lingkup, jumlah, JP, dan seterusnya) dihapus dari formulir. Kolom asli dan isiannya tetap. Langkah ini tidak selalu dapat dibatalkan dengan Ctrl+Z.',
  typedTitle: (count: number) => `${angka(count)} sel berisi ketikan`,
  typedText: 'Isian di kolom tambahan ini ikut terhapus dan tidak dapat dikembalikan:',
  label: 'Lembar formulir',
  confirm: 'Lepaskan',
  confirmTyped: 'Hapus dan lepaskan',
} as const;

export const detachQuestion = {
  title: 'Lepas Bangkom dari buku kerja ini?',
  text: 'Yang berikut dihapus beserta isinya; formulir dan lembar Anda sendiri tetap. Simpan salinan berkas dahulu: langkah ini tidak dapat dibatalkan.',
  sheet: (name: string) => `Lembar ${name}`,
  planRows: (count: number) => `${angka(count)} kegiatan di Rencana`,
  names: (count: number) => `${angka(count)} nama dan pengaturan Bangkom`,
  formulas: (count: number) => `${angka(count)} rumus Anda menjadi nilai`,
  confirm: 'Hapus dan lepas',
} as const;

export const sendQuestion = {
  title: 'Siapkan untuk dikirim?',
  text: 'Setiap lembar formulir disalin; di salinannya rumus BANGKOM menjadi nilai, sehingga dapat dibuka di Excel lama atau WPS. Lembar asli tidak diubah.',
  confirm: 'Buat salinan',
} as const;

export const signQuestion = {
  title: 'Sahkan validasi?',
  text: 'Keputusan di lembar Validasi menjadi final: isinya menjadi nilai dan lembarnya dikunci. Pembuatan verifikasi berikutnya tidak mengubahnya lagi.',
  label: 'Nama pejabat yang mengesahkan',
  confirm: 'Sahkan',
} as const;

export const idpQuestion = {
  title: 'Buat IDP',
  text: 'IDP dibuat untuk pegawai yang punya kegiatan di Rencana. Lembar IDP pegawai lain tidak diubah.',
  whole: 'Semua, pada satu lembar',
  each: 'Semua, satu lembar per pegawai',
  some: 'Pegawai yang dipilih …',
  pickTitle: 'Untuk siapa?',
  pickText: 'Setiap pegawai mendapat lembar IDP sendiri.',
  people: 'Pegawai',
  confirm: 'Buat',
  manyTitle: (count: number) => `Buat ${angka(count)} lembar?`,
  manyText:
    'Buku kerja dengan banyak lembar menjadi lambat. Pada satu lembar, setiap pegawai tetap mendapat halaman sendiri.',
  manyConfirm: 'Satu lembar per pegawai',
} as const;

/** What the jobs have done. */
export const jobResults = {
  collected: (rows: number, forms: number) =>
    `${angka(forms)} formulir dibaca; Rencana kini berisi ${angka(rows)} kegiatan.`,
  noForms:
    'Tidak ada formulir identifikasi di buku kerja ini. Buka berkas formulir, atau tekan "Kumpulkan dari berkas".',
  added: (added: number, updated: number) =>
    `${angka(added)} kegiatan baru, ${angka(updated)} diperbarui.`,
  file: (file: string, forms: number, rows: number) =>
    `${file}: ${angka(forms)} formulir, ${angka(rows)} kegiatan`,
  stopped: 'Rencana tidak diubah.',
  resolved: (resolved: number, left: number) =>
    `${angka(resolved)} isian yang berbeda diputuskan${left > 0 ? `, ${angka(left)} belum` : ''}.`,
  formsMade: (sheets: readonly string[]) =>
    `${angka(sheets.length)} formulir dibuat: ${sheets.slice(0, 3).join(', ')}${sheets.length > 3 ? ', …' : ''}.`,
  released: (count: number) => `${angka(count)} formulir dilepaskan.`,
  nothingToRelease:
    'Tidak ada formulir yang dilengkapi di buku kerja ini; tidak ada yang perlu dilepaskan.',
  detached: (sheets: number) => `Bangkom dilepas: ${angka(sheets)} lembar dihapus.`,
  sent: (sheets: readonly string[]) => `Salinan siap dikirim: ${sheets.join(', ')}.`,
  signed: (sheet: string, setuju: number, tolak: number, tunda: number) =>
    `Disahkan di lembar ${sheet}: ${angka(setuju)} setuju, ${angka(tolak)} tolak, ${angka(tunda)} tunda.`,
  idp: (persons: number, sheets: readonly string[]) =>
    `IDP ${angka(persons)} pegawai ada di ${sheets.length === 1 ? `lembar ${sheets.join('')}` : `${angka(sheets.length)} lembar`}.`,
  frozenDocuments: (sheets: readonly string[]) => `Salinan dokumen: ${sheets.join(', ')}.`,
  exported: (rows: number, sheet: string) =>
    `${angka(rows)} kegiatan tertulis sebagai teks di lembar ${sheet}.`,
} as const;
