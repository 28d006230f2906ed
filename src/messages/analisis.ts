// What the analysis of persons and its proposals tell the user.
import { angka } from './catalogue';

export const analisisMessages = {
  titles: {
    rekomendasi: 'Rekomendasi Pengembangan Kompetensi',
    peta: 'Peta 9 Kotak',
    kesenjangan: 'Analisis Kesenjangan Kompetensi',
    kinerja: 'JPM dan Kesenjangan Kinerja',
    unit: 'Kesenjangan Kompetensi per Unit',
  },
  nobody: () =>
    'Belum ada pegawai untuk dianalisis. Tekan "Siapkan data pegawai", lalu isi lembar Pegawai, SKJ dan Kompetensi.',
  nothingChosen: () =>
    'Tidak ada usulan yang dipilih. Tandai "Ya" di kolom Pilih pada lembar Rekomendasi, atau masukkan semuanya.',
  /** Stands in the note of a row that the add-in has proposed. */
  draft: (alasan: string, hasil: string) =>
    `Usulan add-in (${alasan.toLowerCase()}), belum diputuskan.${hasil === '' ? '' : ` Hasil yang diharapkan: ${hasil}.`}`,
  skjProposed: (
    jabatan: string,
    jenjang: string,
    level: number,
    bukti: string,
    isWritten: boolean,
  ) =>
    `${jabatan} (${jenjang}) belum punya standar. ${isWritten ? 'Usulan ditulis' : 'Usulan'}: sembilan kompetensi level ${angka(level)}; ${bukti}. Sesuaikan dengan SKJ yang ditetapkan.`,
  skjAdded: (added: number, posts: number) =>
    `${angka(added)} baris usulan ditambahkan ke SKJ untuk ${angka(posts)} jabatan.`,
  skjComplete: 'Semua jabatan di lembar Pegawai sudah punya standar di SKJ.',
  built: (sheets: readonly string[], persons: number) =>
    `${angka(persons)} pegawai dianalisis di lembar ${sheets.join(', ')}.`,
  proposed: (added: number, present: number) =>
    `${angka(added)} usulan masuk ke Rencana sebagai konsep; ${angka(present)} sudah ada di Rencana.`,
  prepared: (sheets: readonly string[]) => `Lembar siap diisi: ${sheets.join(', ')}.`,
} as const;

export const skjQuestion = {
  title: (posts: number) => `${angka(posts)} jabatan belum punya standar`,
  text: 'Untuk setiap jabatan dapat ditambahkan sembilan kompetensi manajerial dan sosial kultural dengan level yang lazim bagi jenjangnya. Ini usulan, bukan SKJ yang ditetapkan; ubah atau hapus sesudahnya.',
  item: (jabatan: string, jenjang: string, level: number, bukti: string) =>
    `${jabatan} (${jenjang}): level ${angka(level)}; ${bukti}`,
  confirm: 'Tambahkan ke SKJ',
} as const;

export const proposeQuestion = {
  title: 'Masukkan usulan ke Rencana?',
  text: 'Usulan masuk sebagai konsep tanpa status dan ditandai di kolom Catatan. Baris Rencana yang ada tidak diubah, dan kebutuhan yang sudah direncanakan tidak diusulkan lagi.',
  chosen: 'Yang ditandai Ya di Rekomendasi',
  all: 'Semua kesenjangan',
} as const;
