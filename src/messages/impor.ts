// What an import of lists asks, and what it tells.
import { angka, quote } from './catalogue';

export const imporMessages = {
  /** A place of the list: file or none, sheet and cell. */
  place: (file: string | null, sheet: string, cell: string) =>
    `${file === null ? '' : `${file}, `}${sheet}!${cell}`,
  noList: (sheet: string) =>
    `Tidak ada daftar yang dikenali untuk lembar ${sheet}. Beri judul pada kolomnya, misalnya NIP dan Nama, lalu coba lagi.`,
  listGone: (sheet: string) =>
    `Daftar di lembar "${sheet}" tidak ditemukan lagi. Pilih sumbernya sekali lagi.`,
  mappingInvalid: (text: string) =>
    `${quote(text)} bukan kolom yang dapat dipakai: setiap isian memerlukan satu kolom sendiri.`,
  keyMissing: (headers: readonly string[]) =>
    `Pilih kolom untuk ${headers.join(' dan ')}; tanpa itu baris tidak dapat dikenali.`,
  either: (headers: readonly string[]) => headers.join(' atau '),
  columnsGone: (table: string, headers: readonly string[]) =>
    `Tabel ${table} tidak punya kolom ${headers.join(', ')}. Tambahkan kolom itu, lalu impor lagi.`,
  cutOff: (rows: number) =>
    `Hanya ${angka(rows)} baris pertama yang dibaca. Bagi berkas itu, lalu impor bagian sisanya.`,
  nipLost: (header: string) =>
    `${header} tersimpan sebagai angka; digit akhirnya hilang, maka dikosongkan. Ketik NIP lengkap sebagai teks di berkasnya, lalu impor lagi.`,
  rowLost: (header: string) =>
    `${header} tersimpan sebagai angka; digit akhirnya hilang, maka baris ini tidak diimpor. Ketik NIP lengkap sebagai teks, lalu impor lagi.`,
  rowUnknown: (headers: readonly string[]) =>
    `Baris ini tidak diimpor karena ${headers.join(' dan ')} kosong.`,
  different: {
    isi: (header: string, yours: string, theirs: string, place: string) =>
      `${header} berisi ${quote(yours)}, sedangkan ${place} berisi ${quote(theirs)}. Sel ini belum diubah.`,
    rumus: (header: string, yours: string, theirs: string, place: string) =>
      `${header} dihitung dengan rumus (${quote(yours)}), maka tidak ditimpa; ${place} berisi ${quote(theirs)}.`,
    ganda: (header: string, yours: string, theirs: string, place: string) =>
      `Baris ini ditulis dua kali di daftar; ${header} memakai yang pertama (${quote(yours)}), bukan ${quote(theirs)} di ${place}.`,
  },
  done: (rows: number, added: number, updated: number, sheet: string) =>
    `${angka(rows)} baris dibaca: ${angka(added)} baris baru dan ${angka(updated)} diperbarui di lembar ${sheet}.`,
  taken: (count: number) => `${angka(count)} isian diganti menurut daftar.`,
} as const;

export const imporQuestion = {
  targetTitle: 'Impor ke lembar mana?',
  targetText:
    'Baris baru ditambahkan dan sel yang kosong diisi. Isian yang berbeda tidak ditimpa tanpa bertanya.',
  targets: { pegawai: 'Pegawai', skj: 'SKJ', kompetensi: 'Kompetensi' },
  sourceTitle: 'Dari mana?',
  sourceText: 'Daftar hanya dibaca; berkas atau lembarnya tidak diubah.',
  fromFile: 'Berkas Excel …',
  fromSheet: 'Lembar di buku kerja ini',
  fileTitle: 'Impor dari berkas',
  fileText: 'Pilih satu berkas .xlsx, .xls, atau .csv dengan satu baris judul di atas daftarnya.',
  mappingTitle: 'Pastikan kolomnya',
  mappingText: 'Begini daftar ini dibaca. Benarkan bila ada yang keliru.',
  list: 'Daftar',
  listed: (sheet: string, rows: number) => `${sheet} (${angka(rows)} baris)`,
  unsure: 'Dikenali karena mirip; pastikan.',
  confirm: 'Impor',
  differTitle: (count: number) => `${angka(count)} isian berbeda`,
  differText:
    'Sel ini sudah berisi nilai lain. Pertahankan isian Anda, atau ganti semuanya menurut daftar?',
  item: (place: string, header: string, yours: string, theirs: string) =>
    `${place} · ${header}: ${quote(yours)} → ${quote(theirs)}`,
  keep: 'Pertahankan isian saya',
  take: 'Ganti menurut daftar',
} as const;
