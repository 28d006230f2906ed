// What the operations of realisation, monitoring, evaluation and the next year tell the user.
import { angka } from './catalogue';

export const yearMessages = {
  rowWithoutId: () =>
    'Baris ini belum mempunyai ID Baris, maka tidak dibawa ke Realisasi. Kumpulkan ke Rencana lebih dahulu.',
  noValidasi: () =>
    'Belum ada Validasi dengan keputusan. Buat verifikasi dan isi keputusan, atau bawa semua kegiatan.',
  added: (added: number, present: number, sheet: string) =>
    `${angka(added)} kegiatan dibawa ke lembar ${sheet}; ${angka(present)} sudah ada di sana.`,
  built: (jpRealisasi: number, jpRencana: number, owing: number, sheet: string) =>
    `Lembar ${sheet} selesai: ${angka(jpRealisasi)} JP terbukti dari ${angka(jpRencana)} JP rencana; ${angka(owing)} kegiatan masih kurang bukti.`,
} as const;
