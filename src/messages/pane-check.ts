// What the tab Periksa says.
import { angka } from './catalogue';

export const check = {
  checking: 'Memeriksa …',
  again: 'Periksa lagi',
  none: 'Tidak ada yang perlu diperbaiki',
  noneText: 'Semua isian yang diperiksa sudah benar. Anda dapat membuat verifikasi.',
  noMatch:
    'Tidak ada temuan yang cocok dengan saringan ini. Ubah kata carinya atau tampilkan semua.',
  search: 'Cari nama, lembar, atau kata',
  workbook: 'Buku kerja',
  severity: { E: 'Harus diperbaiki', W: 'Perlu dilihat' },
  errors: (count: number) => `Harus diperbaiki (${angka(count)})`,
  warnings: (count: number) => `Perlu dilihat (${angka(count)})`,
  all: (count: number) => `Semua (${angka(count)})`,
  filter: 'Tampilkan',
  summary: (errors: number, warnings: number) =>
    `${angka(errors)} harus diperbaiki, ${angka(warnings)} perlu dilihat`,
  group: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [`${angka(errors)} harus diperbaiki`] : []),
      ...(warnings > 0 ? [`${angka(warnings)} perlu dilihat`] : []),
    ].join(', '),
  moreFindings: (count: number) => `Tampilkan ${angka(count)} temuan lagi`,
  moreGroups: (count: number) => `Tampilkan ${angka(count)} pegawai atau lembar lagi`,
  goTo: (place: string) => `Tunjukkan sel ${place}`,
  mend: (value: string) => `Ganti menjadi "${value}"`,
  mendAt: (place: string, value: string) => `Ganti menjadi "${value}" di ${place}`,
  suggest: (value: string) => `Maksudnya "${value}"? Ganti`,
  suggestAt: (place: string, value: string) => `Maksudnya "${value}"? Ganti di ${place}`,
  mended: (count: number) => `${angka(count)} sel diperbaiki.`,
  mendAll: (count: number) => `Perbaiki ${angka(count)} yang pasti`,
  mendQuestion: {
    title: (count: number) => `Perbaiki ${angka(count)} sel sekaligus?`,
    text: 'Isi sel-sel ini diganti dengan ejaan atau nilai yang pasti. Isi lain tidak diubah.',
    confirm: 'Perbaiki',
  },
  line: (place: string, value: string) => `${place} → ${value}`,
  moreMends: (count: number) => `… dan ${angka(count)} sel lagi`,
  blankValue: '(dikosongkan)',
} as const;
