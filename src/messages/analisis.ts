// What the analysis of persons and its proposals tell the user.
import { angka } from './catalogue';

export const analisisMessages = {
  nobody: () =>
    'Belum ada pegawai untuk dianalisis. Tekan "Siapkan Data Pegawai", lalu isi lembar Pegawai, SKJ dan Kompetensi.',
  built: (sheets: readonly string[], persons: number) =>
    `${angka(persons)} pegawai dianalisis di lembar ${sheets.join(', ')}.`,
} as const;
