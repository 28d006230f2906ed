// What the analysis of persons and its proposals tell the user.
import { angka } from './catalogue';

export const analisisMessages = {
  titles: {
    rekomendasi: 'Rekomendasi Pengembangan Kompetensi',
    peta: 'Peta 9 Kotak',
  },
  nobody: () =>
    'Belum ada pegawai untuk dianalisis. Tekan "Siapkan Data Pegawai", lalu isi lembar Pegawai, SKJ dan Kompetensi.',
  nothingChosen: () =>
    'Tidak ada usulan yang dipilih. Tandai "Ya" di kolom Pilih pada lembar Rekomendasi, atau masukkan semuanya.',
  /** Stands in the note of a row that the add-in has proposed. */
  draft: (alasan: string, hasil: string) =>
    `Usulan add-in (${alasan.toLowerCase()}), belum diputuskan.${hasil === '' ? '' : ` Hasil yang diharapkan: ${hasil}.`}`,
  built: (sheets: readonly string[], persons: number) =>
    `${angka(persons)} pegawai dianalisis di lembar ${sheets.join(', ')}.`,
  proposed: (added: number, present: number) =>
    `${angka(added)} usulan masuk ke Rencana sebagai konsep; ${angka(present)} sudah ada di Rencana.`,
  prepared: (sheets: readonly string[]) => `Lembar siap diisi: ${sheets.join(', ')}.`,
} as const;
