// What the page and the ribbon say without the interface: small, because it is loaded before the
// functions.

export const start = {
  notExcel:
    'Panel ini bekerja di dalam Excel. Buka Excel, pilih Beranda > Add-in, lalu pilih Bangkom.',
  failed:
    'Panel tidak dapat dimuat; rumus BANGKOM tetap bekerja. Periksa sambungan internet, tutup panel ini, lalu buka lagi.',
  notLoaded:
    'Bagian add-in untuk pekerjaan ini belum dapat dimuat. Periksa sambungan internet, lalu tekan sekali lagi.',
  /** `detail`: what the program says of it, in English, for who is asked for help. */
  unexpected: (detail: string) =>
    `Terjadi kesalahan yang tidak terduga. Coba sekali lagi; bila tetap gagal, sebutkan "${detail}" kepada pengelola add-in.`,
} as const;
