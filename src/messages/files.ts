// What is told about a file that cannot be opened as a workbook.

/** By the reason; each says what to do. */
export const fileErrors = {
  notAWorkbook: 'bukan buku kerja Excel (.xlsx). Pilih berkas .xlsx.',
  encrypted:
    'dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (File, Info), lalu simpan.',
  legacyXls: 'berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
  tooLarge: 'terlalu besar untuk dibuka. Bagi menjadi beberapa berkas.',
  damaged:
    'rusak atau tidak lengkap. Buka di Excel, biarkan Excel memperbaikinya, lalu simpan lagi.',
} as const;

/** The same for files that are only read for their forms (.xlsx, .xlsm, .xls). */
export const foreignFileErrors = {
  empty: 'kosong (0 bita). Minta pengirimnya mengirim ulang berkas itu.',
  notAWorkbook:
    'bukan buku kerja Excel (.xlsx atau .xls). Simpan dahulu sebagai .xlsx, lalu pilih lagi.',
  encrypted: fileErrors.encrypted,
  tooLarge: 'terlalu besar untuk dibaca (batas 20 MB). Kirim lembar formulirnya saja.',
  tooManyCells: 'berisi terlalu banyak sel untuk sebuah formulir. Kirim lembar formulirnya saja.',
  damaged: fileErrors.damaged,
} as const;
