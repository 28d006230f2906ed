// What the IDP proposes where nobody has written anything yet, and what building it tells.
import { angka } from './catalogue';

interface Levels {
  readonly kompetensi: string;
  readonly standar: number | null;
  readonly nyata: number | null;
}

export const idpSentences = {
  /** The goal of an activity; a level is 0 to 5. */
  goal: ({ kompetensi, standar, nyata }: Levels): string => {
    if (standar === null) return `Meningkatkan kompetensi ${kompetensi}.`;
    const now = nyata === null ? '' : ` (kini level ${nyata})`;
    return `Mencapai level ${standar} pada kompetensi ${kompetensi}${now}.`;
  },
  goalWithoutCompetency: (kegiatan: string) => `Menyelesaikan ${kegiatan}.`,
  measureByLevel: (standar: number) => `Level ${standar} tercapai pada penilaian berikutnya`,
  measureByEvidence: 'Selesai dengan bukti pelaksanaan',
  noGap: 'Tidak ada kesenjangan yang tercatat.',
  guide: 'Proporsi 70:20:10 adalah panduan perancangan; tidak menggagalkan rencana.',
  group: (share: number, label: string) => `${share}%: ${label}`,
  box: (nomor: number, kinerja: string, potensi: string) =>
    `Kotak ${nomor} (kinerja ${kinerja.toLowerCase()} ekspektasi, potensi ${potensi.toLowerCase()})`,
  unknown: '(belum ada data)',
  nobody: 'Tidak ada pegawai dengan kegiatan di Rencana yang dipilih; IDP tidak dibuat.',
  personUnknown: (nip: string) =>
    `NIP ${nip} tidak punya kegiatan di Rencana; IDP-nya tidak dibuat.`,
  tooManySheets: (count: number, limit: number) =>
    `Satu lembar untuk tiap orang berarti ${angka(count)} lembar, lebih dari ${angka(limit)}. Setujui dahulu, atau buat semuanya pada satu lembar.`,
  tooManyPersons: (count: number, limit: number) =>
    `Satu lembar memuat paling banyak ${angka(limit)} orang, dan yang dipilih ${angka(count)}. Pilih sebagian, misalnya satu unit kerja.`,
  notesDiffer: (id: string, kept: string, other: string) =>
    `Isian IDP untuk ${id} di lembar "${kept}" berbeda dari yang di lembar "${other}"; yang dipakai isian di lembar "${kept}".`,
  notesMoved: (count: number) =>
    `${angka(count)} isian IDP tidak punya baris rencana lagi; isian itu disimpan di bawah IDP.`,
} as const;
