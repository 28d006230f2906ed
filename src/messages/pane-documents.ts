// What the tab Dokumen says.
import { angka } from './catalogue';

export const documents = {
  preview: 'Pratinjau verifikasi',
  previewing: 'Menghitung pratinjau …',
  previewNote: 'Belum ada yang ditulis. Hasil di bawah dihitung dari isi buku kerja saat ini.',
  previewOutdated:
    'Buku kerja mungkin sudah berubah sesudah pratinjau itu dihitung. Tekan "Pratinjau verifikasi" lagi.',
  previewEmpty: 'Belum ada kegiatan untuk diverifikasi. Isi formulir atau rencana dahulu.',
  never: 'Verifikasi belum pernah dibuat di buku kerja ini.',
  open: 'Buka lembar Verifikasi',
  others: 'Pekerjaan lain',
  drift: (changed: number, added: number, removed: number) => {
    const parts = [
      ...(changed > 0 ? [`${angka(changed)} kegiatan berubah`] : []),
      ...(added > 0 ? [`${angka(added)} kegiatan baru`] : []),
      ...(removed > 0 ? [`${angka(removed)} kegiatan hilang`] : []),
    ];
    const what = parts.length > 0 ? `: ${parts.join(', ')}` : '';
    return `Buku kerja berubah setelah verifikasi ini dibuat${what}. Buat verifikasi lagi agar sesuai.`;
  },
  driftCells: (headers: readonly string[]) => `berubah: ${headers.join(', ')}`,
  driftMore: (rows: number) => `dan ${angka(rows)} kegiatan lain`,
  driftAdded: (ids: readonly string[]) => `Baru: ${ids.join(', ')}.`,
  driftRemoved: (ids: readonly string[]) => `Hilang: ${ids.join(', ')}.`,
  driftSettings: (labels: readonly string[]) => `Pengaturan yang berubah: ${labels.join(', ')}.`,
  driftTables: (tables: readonly string[]) => `Tabel yang berubah: ${tables.join(', ')}.`,
  stop: 'Hentikan',
  stopping: 'Menghentikan …',
  built: (rows: number, sheet: string) => `${angka(rows)} kegiatan tertulis di lembar ${sheet}.`,
  jp: (jp: number, target: number) => `JP diakui ${angka(jp)} dari target ${angka(target)}`,
  activities: (count: number) => `${angka(count)} kegiatan`,
  unnamed: 'Tanpa nama',
  reasons: (count: number) => `${angka(count)} alasan`,
  morePersons: (count: number) => `Tampilkan ${angka(count)} pegawai lagi`,
} as const;
