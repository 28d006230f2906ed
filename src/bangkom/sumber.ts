// Where the rules come from: every value of the regulation in this project names one of these.

/** Identity of a source. */
export type SumberId =
  | 'kukar-2022'
  | 'ntt-2021'
  | 'bps-2019'
  | 'siasn'
  | 'permenpan-3-2020'
  | 'permenpan-6-2022'
  | 'pp-30-2019'
  | 'perka-bkn-22-2007'
  | 'ditemukan'
  | 'ingatan'
  | 'asumsi';

/** The sources as a user reads them: a short name and the full one. */
export const SUMBER: Readonly<
  Record<SumberId, { readonly nama: string; readonly lengkap: string }>
> = {
  'kukar-2022': {
    nama: 'Paparan Kutai Kartanegara 2022',
    lengkap:
      'Paparan Pemerintah Kabupaten Kutai Kartanegara 2022 tentang analisis kebutuhan pengembangan kompetensi PNS, mengikuti Peraturan LAN Nomor 10 Tahun 2018',
  },
  'ntt-2021': {
    nama: 'Analisis Bappelitbangda NTT 2021',
    lengkap:
      'Analisis Kebutuhan Pengembangan Kompetensi ASN Bappelitbangda Provinsi Nusa Tenggara Timur, Juli 2021',
  },
  'bps-2019': {
    nama: 'Surat BPS B-031/2019',
    lengkap: 'Lampiran Surat Sestama BPS Nomor B-031/BPS/2600/02/2019, dimuat aplikasi S20JP',
  },
  siasn: { nama: 'SIASN', lengkap: 'Data referensi SIASN Badan Kepegawaian Negara' },
  'permenpan-3-2020': {
    nama: 'Permenpan RB 3/2020',
    lengkap:
      'Peraturan Menteri PANRB Nomor 3 Tahun 2020 tentang Manajemen Talenta ASN, menurut salinan publik',
  },
  'permenpan-6-2022': {
    nama: 'Permenpan RB 6/2022',
    lengkap:
      'Peraturan Menteri PANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai ASN, tanpa pemeriksaan naskah',
  },
  'pp-30-2019': {
    nama: 'PP 30/2019',
    lengkap:
      'Peraturan Pemerintah Nomor 30 Tahun 2019 tentang Penilaian Kinerja PNS, tanpa pemeriksaan naskah',
  },
  'perka-bkn-22-2007': {
    nama: 'Perka BKN 22/2007 dan 43/2007',
    lengkap: 'Peraturan Kepala BKN Nomor 22 Tahun 2007 dan Nomor 43 Tahun 2007 tentang NIP',
  },
  ditemukan: {
    nama: 'Sumber publik lain',
    lengkap: 'Ditemukan dalam aplikasi atau halaman publik instansi; bukan naskah peraturan',
  },
  ingatan: {
    nama: 'Tanpa naskah',
    lengkap: 'Diketahui umum, tetapi naskah peraturannya tidak diperiksa',
  },
  asumsi: { nama: 'Asumsi', lengkap: 'Asumsi; tidak ada sumber yang menetapkannya' },
};
