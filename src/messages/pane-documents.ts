// What the tab Dokumen says.
import { angka } from './catalogue';

export const documents = {
  preview: 'Pratinjau verifikasi',
  previewing: 'Menghitung pratinjau …',
  previewNote: 'Belum ada yang ditulis. Hasil di bawah dihitung dari isi buku kerja saat ini.',
  previewEmpty: 'Belum ada kegiatan untuk diverifikasi. Isi formulir atau rencana dahulu.',
  never: 'Verifikasi belum pernah dibuat di buku kerja ini.',
  drift: 'Buku kerja berubah setelah verifikasi ini dibuat. Buat ulang agar hasilnya sesuai.',
  open: 'Buka lembar Verifikasi',
  others: 'Pekerjaan lain',
  freezeHint: 'Sebelum dikirim ke penerima tanpa add-in: rumus BANGKOM menjadi nilai.',
  prepareHint: 'Membuat atau memperbarui lembar Rencana, Referensi, dan Pengaturan.',
  stop: 'Hentikan',
  stopped: 'Dihentikan. Dokumen yang lama tidak diubah; jalankan lagi bila diperlukan.',
  built: (rows: number, sheet: string) => `${angka(rows)} kegiatan tertulis di lembar ${sheet}.`,
  jp: (jp: number, target: number) => `JP diakui ${angka(jp)} dari target ${angka(target)}`,
  activities: (count: number) => `${angka(count)} kegiatan`,
  unnamed: 'Tanpa nama',
  reasons: 'Alasan',
  morePersons: (count: number) => `Tampilkan ${angka(count)} pegawai lagi`,
} as const;
