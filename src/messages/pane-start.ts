// What the page says before the interface is there: small, because it is loaded before the functions.

export const start = {
  notExcel:
    'Panel ini bekerja di dalam Excel. Buka Excel, pilih Beranda > Add-in, lalu pilih Bangkom.',
  failed:
    'Panel tidak dapat dimuat; rumus BANGKOM tetap bekerja. Periksa sambungan internet, tutup panel ini, lalu buka lagi.',
} as const;
