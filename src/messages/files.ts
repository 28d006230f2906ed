// What is told about a file that cannot be opened as a workbook.

/** By the reason; each says what to do. */
export const fileErrors = {
  notAWorkbook: 'bukan buku kerja Excel (.xlsx). Pilih berkas .xlsx.',
  encrypted:
    'dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Berkas, Info), lalu simpan.',
  legacyXls: 'berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
  tooLarge: 'terlalu besar untuk dibuka. Bagi menjadi beberapa berkas.',
  damaged:
    'rusak atau tidak lengkap. Buka di Excel, biarkan Excel memperbaikinya, lalu simpan lagi.',
} as const;
