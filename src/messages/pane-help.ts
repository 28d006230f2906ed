// What the help on functions and the JP table says.

export const help = {
  title: 'Bantuan fungsi',
  functions: 'Fungsi',
  table: 'Tabel JP',
  reading: 'Membaca daftar fungsi …',
  unavailable: 'Daftar fungsi tidak dapat dibaca. Tutup panel ini, lalu buka lagi.',
  intro: (separator: string, decimal: string) =>
    `Di Excel ini argumen dipisah dengan "${separator}" dan pecahan ditulis dengan "${decimal}".`,
  version: (version: string) => `Bangkom versi ${version}`,
  shortNames: 'Di buku kerja yang sudah disiapkan, =JP(…) sama dengan =BANGKOM.JP(…).',
  search: 'Cari fungsi',
  searchForm: 'Cari bentuk',
  arguments: 'Argumen',
  optional: '(boleh kosong)',
  example: 'Contoh',
  insert: 'Sisipkan di sel terpilih',
  insertOf: (name: string) => `Sisipkan di sel terpilih: contoh ${name}`,
  inserted: (cell: string) => `Rumus tertulis di sel ${cell}.`,
  occupied: {
    title: (cell: string) => `Ganti isi sel ${cell}?`,
    text: (content: string) => `Sel itu berisi: ${content}`,
    confirm: 'Ganti',
  },
  noMatch: 'Tidak ada yang cocok. Coba kata lain.',
  profile: 'Profil konversi',
  national: 'Nasional',
  international: 'Internasional',
  route: (jalur: string, satuan: string) => `${jalur} · satuan ${satuan}`,
} as const;
