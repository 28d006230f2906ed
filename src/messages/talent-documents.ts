// What the directory, the mandatory programmes and the calendar say.
import { angka } from './catalogue';

export const direktoriSentences = {
  /** Check M1 (domain 5.6); information only. */
  lacking: (nama: string, programs: readonly string[]) =>
    `M1 ${nama}: program wajib belum diikuti: ${programs.join('; ')}.`,
  gapOf: { sekarang: 'jabatan sekarang', target: 'jabatan target' },
  outsideAppendix: 'di luar lampiran A',
  needsOrganiser: 'perlu pengelola diklat',
  ownInitiative: 'dapat mandiri',
  noPersons:
    'Lembar Pegawai belum ada atau kosong; program wajib per pegawai belum dapat diperiksa.',
  built: (forms: number, lacking: number) =>
    `Direktori berisi ${angka(forms)} bentuk; ${angka(lacking)} program wajib belum diikuti pegawai.`,
} as const;

export const jadwalSentences = {
  undated: 'belum dijadwalkan',
  clash: (nama: string, first: string, second: string) =>
    `${nama}: "${first}" dan "${second}" berlangsung bersamaan, keduanya penuh waktu (V5.6).`,
  unknownPerson: '(tanpa nama)',
  unknownActivity: '(tanpa nama kegiatan)',
  built: (activities: number, clashes: number) =>
    `Jadwal berisi ${angka(activities)} kegiatan dan ${angka(clashes)} benturan.`,
} as const;
