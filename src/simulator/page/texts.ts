// Every text of the simulator's page that a person reads, in one place.

export const texts = {
  product: 'Simulator Excel',
  unsaved: 'belum disimpan',
  newWorkbook: 'Buku Kerja1.xlsx',

  open: 'Buka…',
  openTip: 'Buka berkas .xlsx dari komputer ini',
  samples: 'Contoh',
  samplesTip: 'Buka salah satu buku kerja contoh',
  noSamples: 'Tidak ada buku kerja contoh.',
  save: 'Simpan',
  saveTip: 'Unduh buku kerja ini sebagai berkas .xlsx',
  limitations: 'Keterbatasan simulator',
  toDark: 'Mode gelap',
  toLight: 'Mode terang',

  ribbon: 'Pita perintah',
  grid: 'Lembar kerja',
  pane: (name: string) => `Panel ${name}`,
  closePane: 'Tutup panel',
  resizePane: 'Lebar panel',
  close: 'Tutup',

  loading: 'Membuka buku kerja …',
  dropHere: 'Lepaskan berkas .xlsx di sini untuk membukanya',
  onlyWorkbooks: (name: string) =>
    `“${name}” bukan buku kerja .xlsx. Simpan dahulu sebagai .xlsx di Excel, lalu buka di sini.`,
  openFailed: {
    notAWorkbook: (name: string) =>
      `“${name}” bukan buku kerja .xlsx. Simpan dahulu sebagai .xlsx di Excel, lalu buka di sini.`,
    encrypted: (name: string) =>
      `“${name}” dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.`,
    legacyXls: (name: string) =>
      `“${name}” berformat Excel lama (.xls). Simpan dahulu sebagai .xlsx di Excel, lalu buka di sini.`,
    tooLarge: (name: string) =>
      `“${name}” terlalu besar untuk simulator. Bagi menjadi beberapa berkas yang lebih kecil.`,
    damaged: (name: string) =>
      `“${name}” rusak. Buka dan perbaiki di Excel, simpan, lalu coba lagi.`,
  },
  notFound: (name: string) => `“${name}” tidak dapat diambil. Periksa namanya, lalu coba lagi.`,
  failed: (reason: string) =>
    `Simulator tidak dapat melanjutkan: ${reason} Muat ulang halaman ini untuk mencoba lagi.`,
  saveFailed: (reason: string) => `Buku kerja tidak dapat disimpan: ${reason}`,
  notCarried: (parts: readonly string[]) =>
    `Berkas tersimpan, tetapi bagian ini tidak ikut: ${parts.join(', ')}.`,
  commandFailed: (label: string) =>
    `Perintah “${label}” tidak selesai. Buka panel untuk melihat keadaannya, lalu coba lagi.`,
  isProtected:
    'Lembar ini dilindungi, sel itu tidak dapat diubah. Buka perlindungannya di Excel bila memang perlu.',
  invalid: 'Nilai itu tidak sesuai dengan validasi data sel ini.',
  notOffered: 'Simulator tidak menyediakan perintah itu; lakukan di Excel.',
  refused: 'Excel tidak mengizinkan perubahan itu di sini.',

  askUnsaved: (name: string) => `“${name}” memiliki perubahan yang belum disimpan.`,
  saveFirst: 'Simpan dahulu',
  discard: 'Buang perubahan',
  cancel: 'Batal',

  limitationsIntro:
    'Halaman ini menirukan Excel agar add-in dapat dicoba tanpa Excel. Yang tidak ditirukannya ditolak dengan jelas, tidak dikarang.',
  limitationsRefused: 'Ditolak pada sesi ini',
  limitationsNothingRefused: 'Belum ada permintaan add-in yang ditolak.',
  limitationsKnown: 'Yang diketahui',
  /** What no run can show, because the add-in never asks for it. */
  knownLimitations: [
    'Grafik, gambar, tabel pivot, dan makro di dalam berkas tidak digambar; bagian itu tetap dibawa saat menyimpan selama dapat dibawa.',
    'Hanya tab add-in yang ada di pita; perintah bawaan Excel tidak ada.',
    'Mencetak dan pratinjau cetak tidak ada; tata letak halaman tetap tersimpan di dalam berkas.',
    'Kerja bersama (co-authoring) tidak ada.',
    'Rumus tampil dengan pemisah koma dan desimal titik, seperti Excel berbahasa Inggris; rumus yang diketik dengan titik koma dan desimal koma juga dibaca.',
  ],
} as const;
