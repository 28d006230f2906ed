// What the pane says: titles, buttons, states and results.
import { angka } from './catalogue';

/** Texts without parameters. */
export const pane = {
  title: 'Bangkom',
  reading: 'Membaca buku kerja …',
  working: 'Bekerja …',
  readAgain: 'Baca ulang',
  nextStep: 'Langkah berikutnya',
  otherSteps: 'Lainnya',
  thisWorkbook: 'Buku kerja ini',
  lastVerification: 'Verifikasi terakhir',
  problems: 'Yang perlu diperhatikan',
  goToCell: 'Tunjukkan selnya',
  close: 'Tutup pesan',
  done: 'Selesai',
  failed: 'Belum berhasil',
  cancel: 'Batal',
} as const;

/** The state of the workbook in a word, and what it means for the user. */
export const workbookStates = {
  belumSiap: {
    title: 'Belum siap',
    text: 'Tidak ada formulir identifikasi maupun rencana di sini. Buka berkas formulir Anda, atau siapkan buku kerja ini untuk menulis rencana langsung.',
  },
  formulirBaru: {
    title: 'Ada formulir',
    text: 'Formulir identifikasi ditemukan. Lengkapi dengan pilihan, bantuan isian, serta rumus JP dan kesenjangan; isian Anda tidak diubah.',
  },
  formulir: {
    title: 'Formulir',
    text: 'Formulir sudah dilengkapi. Isi kolom-kolomnya, lalu buat verifikasi.',
  },
  siapDiverifikasi: {
    title: 'Siap diverifikasi',
    text: 'Rencana sudah berisi kegiatan. Verifikasi dapat dibuat kapan saja; catatan verifikator tetap tersimpan.',
  },
} as const;

/** The work that the pane offers: label of the button, and what it says while it runs. */
export const steps = {
  siapkan: { label: 'Siapkan buku kerja', doing: 'Menyiapkan buku kerja …' },
  lengkapi: { label: 'Lengkapi formulir', doing: 'Melengkapi formulir …' },
  verifikasi: { label: 'Buat verifikasi', doing: 'Membuat verifikasi …' },
  bekukan: { label: 'Bekukan ke nilai', doing: 'Membekukan ke nilai …' },
} as const;

export const freezeQuestion = {
  title: 'Bekukan rumus ke nilai?',
  text: 'Rumus BANGKOM diganti dengan nilainya yang sekarang. Pilih salinan bila rumus di buku kerja ini masih Anda perlukan.',
  onCopy: 'Pada salinan lembar',
  inPlace: 'Di buku kerja ini',
} as const;

/** A figure as the sheet shows it: a number, or words such as "perlu dihitung ulang". */
type Figure = number | string;

const shown = (figure: Figure): string => (typeof figure === 'number' ? angka(figure) : figure);

const people = (count: number): string => `${angka(count)} ASN`;

/** Sentences with numbers. */
export const paneSentences = {
  forms: (forms: number) => `${angka(forms)} formulir`,
  plan: (rows: number, persons: number) => `Rencana: ${angka(rows)} kegiatan, ${people(persons)}`,
  counts: (lulus: Figure, tidakLulus: Figure, perluTelaah: Figure) =>
    `${shown(lulus)} LULUS, ${shown(tidakLulus)} TIDAK LULUS, ${shown(perluTelaah)} PERLU TELAAH`,
  persons: (fulfilled: Figure, total: Figure) =>
    `Pegawai yang memenuhi target JP: ${shown(fulfilled)} dari ${shown(total)}`,
  dated: (tanggal: Figure, status: Figure) => `${shown(tanggal)} · ${shown(status)}`,
  frozen: (cells: number, sheets: readonly string[]) =>
    cells === 0
      ? 'Tidak ada rumus BANGKOM di buku kerja ini.'
      : `${angka(cells)} sel menjadi nilai di lembar ${sheets.join(', ')}.`,
  more: (count: number) => `… dan ${angka(count)} lagi.`,
  place: (sheet: string, cell: string | null) => (cell === null ? sheet : `${sheet}!${cell}`),
} as const;
