// What the tab Isi says.
import { angka } from './catalogue';

export const fill = {
  nothing: 'Pilih sel pada baris formulir atau rencana. Isinya tampil dan dapat diisi di sini.',
  openForm: (sheet: string) => `Buka formulir di lembar ${sheet}`,
  openPlan: 'Buka lembar Rencana',
  row: (row: number) => `Baris ${row}`,
  kinds: { rencana: 'Rencana', formulir: 'Formulir', kepala: 'Identitas formulir' },
  previous: 'Baris sebelumnya',
  next: 'Baris berikutnya',
  head: 'Identitas',
  firstRow: 'Ke baris kegiatan',
  unnamed: 'Tanpa nama',
  jp: 'JP',
  gap: 'Kesenjangan',
  noJp: 'Isi Bentuk dan Jumlah',
  noGap: 'Isi kedua level',
  blank: '(kosong)',
  datePlaceholder: 'hh/bb/tttt',
  saving: 'Menulis ke sel …',
  left: 'Baris lain ditampilkan sebelum isian ini selesai; ketik lagi di selnya.',
  recommended: 'Bentuk yang disarankan untuk dasar pertimbangan ini',
  optional: 'pilihan tambahan',
  choose: (label: string) => `Pakai bentuk ${label}`,
  chosen: 'Dipakai',
  use: 'Pakai',
  changed: (now: string) =>
    `Sel ini baru saja berubah menjadi "${now}". Isian Anda belum ditulis; ketik lagi bila tetap ingin menggantinya.`,
  notWritten: (label: string, text: string, reason: string) =>
    `${label} "${text}" belum ditulis. ${reason}`,
  byOthers: (labels: readonly string[]) =>
    `Baru saja diubah orang lain: ${labels.join(', ')}. Isian di bawah sudah yang terbaru.`,
  groups: {
    orang: 'Pegawai',
    kebutuhan: 'Kebutuhan',
    kompetensi: 'Kompetensi',
    kegiatan: 'Kegiatan',
    pelaksanaan: 'Pelaksanaan',
    biaya: 'Biaya dan catatan',
  },
  jpValue: (jp: number) => angka(jp),
} as const;
