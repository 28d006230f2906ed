// What the operations of realisation, monitoring, evaluation and the next year tell the user.
import { angka } from './catalogue';

export const yearMessages = {
  rowWithoutId: () =>
    'Baris ini belum mempunyai ID Baris, maka tidak dibawa ke Realisasi. Kumpulkan ke Rencana lebih dahulu.',
  noValidasi: () =>
    'Belum ada Validasi dengan keputusan. Buat verifikasi dan isi keputusan, atau bawa semua kegiatan.',
  nothingApproved: () =>
    'Belum ada kegiatan dengan keputusan "setuju" di Validasi. Isi kolom Keputusan di sana, lalu coba lagi.',
  nothingToCarry: () =>
    'Rencana tidak memuat kegiatan yang dapat dibawa ke Realisasi; yang berstatus Batal tidak dibawa.',
  added: (added: number, present: number, sheet: string) =>
    `${angka(added)} kegiatan dibawa ke lembar ${sheet}; ${angka(present)} sudah ada di sana.`,
  built: (jpRealisasi: number, jpRencana: number, owing: number, sheet: string) =>
    `Lembar ${sheet} selesai: ${angka(jpRealisasi)} JP terbukti dari ${angka(jpRencana)} JP rencana; ${angka(owing)} kegiatan masih kurang bukti.`,
  nextYearSheet: (tahun: number) => `Rencana ${tahun}`,
  nextYearOrigin: (tahun: number, id: string) => `Rencana ${tahun}!${id}`,
  nextYear: (
    tahun: number,
    { carried, done, cancelled }: { carried: number; done: number; cancelled: number },
  ) =>
    `Rencana ${tahun} disimpan utuh di lembar "Rencana ${tahun}". Rencana ${tahun + 1} dimulai dengan ${angka(carried)} kebutuhan yang masih terbuka, sebagai konsep tanpa tanggal. Tidak dibawa: ${angka(done)} kegiatan yang selesai atau kesenjangannya sudah tertutup, dan ${angka(cancelled)} yang batal.`,
  nextYearLeft: (tahun: number, sheet: string) =>
    `Rencana ${tahun} sudah disimpan di lembar ${sheet}. Yang tersisa diselesaikan, dan tahun di Pengaturan menjadi ${tahun + 1}; tidak ada rencana yang disimpan dua kali.`,
  nextYearDone: (tahun: number, sheet: string, carried: number) =>
    `Rencana ${tahun} disimpan di lembar ${sheet}; rencana ${tahun + 1} dimulai dengan ${angka(carried)} kebutuhan terbuka.`,
  earlierForm: (form: string, rows: number, tahun: number) =>
    `${angka(rows)} baris formulir ${form} sudah ada di rencana ${tahun}, maka tidak dikumpulkan lagi. Untuk kebutuhan baru, pakai formulir baru atau baris baru.`,
  siasnNoRows: () =>
    'Belum ada kegiatan tahun ini yang selesai dan terbukti di lembar Realisasi, maka tidak ada yang diekspor.',
  siasnCut: (rows: number, jp: number) =>
    `SIASN hanya menerima jam bulat: pecahan JP pada ${angka(rows)} kegiatan dipotong, bukan dibulatkan (seluruhnya ${angka(jp)} JP).`,
  siasnWhole: () => 'SIASN hanya menerima jam bulat: pecahan JP dipotong, bukan dibulatkan.',
  siasnNoCode: (bentuk: string) =>
    `SIASN tidak mempunyai kode jenis diklat untuk ${bentuk}; kolom jenisDiklatId kosong. Catat kegiatan ini di SIASN pada riwayat yang sesuai.`,
  siasnNoCodeRow: (nama: string, kegiatan: string, bentuk: string) =>
    `Tanpa kode jenis diklat: ${nama}, ${kegiatan} (${bentuk}).`,
  siasnUnproven: (rows: number) =>
    `${angka(rows)} kegiatan selesai yang buktinya belum lengkap tidak diekspor.`,
  siasnRepeated: (rows: number) =>
    `${angka(rows)} baris bernilai 0 jam mengulang kegiatan di daftar ini untuk kebutuhan lain. JP-nya dihitung satu kali: jangan catat kegiatan itu dua kali di SIASN.`,
  siasnExported: (rows: number, sheet: string) =>
    `${angka(rows)} kegiatan terbukti tertulis di lembar ${sheet}.`,
  historyNotFound: (place: string) =>
    `${place} tidak memuat daftar riwayat. Daftar dikenali dari judul kolom nip, nama kursus, dan tanggal atau jumlah jam.`,
  historyImported: (added: number, duplicates: number, sheet: string) =>
    `${angka(added)} kegiatan ditambahkan ke lembar ${sheet}; ${angka(duplicates)} dilewati karena sudah ada.`,
  historyIncomplete: (rows: number) =>
    `${angka(rows)} kegiatan dari daftar belum lengkap atau ada isian yang tidak dikenali. Tekan Periksa untuk melihat selnya.`,
} as const;
