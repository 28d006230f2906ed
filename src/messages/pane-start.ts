// What the page and the ribbon say without the interface: small, because it is loaded before the
// functions.

export const start = {
  notExcel:
    'Panel ini bekerja di dalam Excel. Buka Excel, pilih Beranda > Add-in, lalu pilih Bangkom.',
  failed:
    'Panel tidak dapat dimuat; rumus BANGKOM tetap bekerja. Periksa sambungan jaringan ke server add-in, tutup panel ini, lalu buka lagi.',
} as const;
