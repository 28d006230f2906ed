// What the operations on a workbook tell the user: failures of Excel, findings, and results.
import { angka } from './catalogue';

/** What to do about an error that Excel reported; `detail` is Excel's own English text. */
export function sayOfficeError(code: string, detail: string): string {
  return (
    OFFICE_ERRORS[code] ?? `Excel menolak pekerjaan ini (${code}: ${detail}). Coba sekali lagi.`
  );
}

const TOO_LARGE =
  'Datanya terlalu besar untuk satu kali kirim ke Excel. Bagi lembar itu menjadi beberapa bagian.';
const CELL_EDIT =
  'Sebuah sel masih dalam pengisian. Tekan Enter (atau Esc untuk batal), lalu coba lagi.';
const PROTECTED =
  'Lembar atau buku kerja diproteksi atau hanya dapat dibaca. Buka proteksinya di tab Tinjau, atau simpan salinan berkas, lalu coba lagi.';

const UNSUPPORTED =
  'Excel ini terlalu lama untuk pekerjaan itu. Pakai Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web.';

/** By Office's code; each says what to do. */
export const OFFICE_ERRORS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: CELL_EDIT,
  InvalidOperation: `Excel sedang tidak dapat mengerjakannya. ${CELL_EDIT}`,
  AccessDenied: PROTECTED,
  ReadOnly: PROTECTED,
  Unauthenticated: 'Excel meminta Anda masuk lagi ke akun Anda. Masuk, lalu coba lagi.',
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemNotFound:
    'Lembar atau tabel yang dibutuhkan tidak ada lagi. Tekan "Siapkan Buku Kerja", lalu coba lagi.',
  ItemAlreadyExists: 'Sudah ada lembar, tabel, atau nama yang sama. Ganti namanya, lalu coba lagi.',
  InvalidReference:
    'Sebuah rujukan tidak berlaku lagi. Tekan "Siapkan Buku Kerja", lalu coba lagi.',
  MergedRangeConflict:
    'Sel gabungan (merge) menghalangi penulisan. Pisahkan sel gabungan itu, lalu coba lagi.',
  NonBlankCellOffSheet: 'Tidak ada ruang di lembar itu. Hapus baris atau kolom kosong di tepinya.',
  InsertDeleteConflict: 'Excel sedang menyisipkan atau menghapus sel. Coba lagi.',
  FilteredRangeConflict: 'Saringan (filter) menghalangi penulisan. Hapus saringan, lalu coba lagi.',
  ApiNotFound: UNSUPPORTED,
  UnsupportedOperation: UNSUPPORTED,
  NotImplemented: UNSUPPORTED,
  InactiveWorkbook: 'Buku kerja ini tidak aktif. Pilih jendelanya, lalu coba lagi.',
  RequestAborted:
    'Pekerjaan terputus di tengah jalan. Jalankan sekali lagi untuk menyelesaikannya.',
  Timeout: 'Excel terlalu lama menjawab. Jalankan sekali lagi untuk menyelesaikannya.',
  ServiceNotAvailable: 'Excel di web sedang tidak dapat dihubungi. Coba lagi sebentar lagi.',
  GeneralException:
    'Excel gagal mengerjakannya tanpa menyebut sebab. Jalankan sekali lagi untuk menyelesaikannya.',
};

/** The findings of operations, one function each; parameters are what the workbook holds. */
export const operationMessages = {
  nameTaken: (name: string) =>
    `Nama ${name} sudah dipakai di buku kerja ini dan tidak diubah. Pakai =BANGKOM.${name}(...) sebagai gantinya.`,
  lambdaUnsupported: (name: string) =>
    `Excel ini belum mengenal LAMBDA, maka =${name}(...) tidak tersedia. Pakai =BANGKOM.${name}(...).`,
  tableTaken: (table: string, sheet: string) =>
    `Tabel ${table} sudah ada di lembar "${sheet}" milik Anda, maka tidak diubah. Ganti nama tabel itu, lalu siapkan lagi.`,
  tableForeign: (table: string, sheet: string, missing: readonly string[]) =>
    `Tabel ${table} di lembar "${sheet}" milik Anda dipakai sebagaimana adanya. Kolom yang tidak ada: ${missing.join(', ')}.`,
  tableGone: (table: string, sheet: string) =>
    `Lembar "${sheet}" tidak memuat tabel ${table} lagi. Jadikan isinya tabel kembali (Ctrl+T) bernama ${table}, atau hapus lembar itu lalu siapkan lagi.`,
  newerVersion: (found: number, known: number) =>
    `Buku kerja ini disiapkan oleh add-in yang lebih baru (versi ${found}; add-in ini mengenal versi ${known}). Perbarui add-in.`,
  nothingFound: () =>
    'Tidak ada formulir identifikasi maupun rencana di buku kerja ini. Buka berkas formulir, atau tekan "Siapkan Buku Kerja".',
  noForm: () =>
    'Tidak ada formulir identifikasi di buku kerja ini. Formulir dikenali dari kolom Visi-Misi, Kesenjangan, Nama dan Jenis Pengembangan Kompetensi.',
  formHidden: () =>
    'Sebagian formulir ini tersembunyi (baris, kolom, atau lembarnya); tetap dibaca.',
  /** Why the reading of a form is not sure: what the cell says, and the field it was read as. */
  formDoubt: {
    judulMirip: (teks: string, field: string) =>
      `Judul kolom "${teks}" dibaca sebagai "${field}" karena mirip. Samakan judulnya, atau pastikan susunan kolom di panel.`,
    labelMirip: (teks: string, field: string) =>
      `Isian "${teks}" dibaca sebagai "${field}" karena mirip. Samakan tulisannya, atau pastikan di panel.`,
    judulGanda: (teks: string, field: string) =>
      `Lebih dari satu kolom berjudul "${teks}"; "${field}" dibaca dari kolom lain. Pastikan susunan kolom di panel.`,
    nyataAtauKesenjangan: (teks: string) =>
      `Kolom "${teks}" dapat berarti kompetensi nyata atau kesenjangan; dibaca sebagai kompetensi nyata. Pastikan di panel.`,
    kesenjanganDariIsi: (teks: string) =>
      `Kolom "${teks}" dibaca sebagai kesenjangan karena isinya. Beri judul "Kesenjangan Kompetensi", atau pastikan di panel.`,
    nipSiapa: () =>
      'NIP di bawah nama pejabat penilai dibaca sebagai NIP pejabat penilai. Pastikan di panel.',
  },
  formNotFound: (sheet: string) =>
    `Formulir itu tidak ditemukan lagi di lembar "${sheet}". Periksa ulang, lalu coba lagi.`,
  mappingInvalid: (text: string) =>
    `"${text}" bukan tempat yang dapat dipakai: setiap isian memerlukan satu kolom atau satu sel sendiri di formulir itu.`,
  rowsSkipped: () =>
    'Baris ini terpisah dari tabel formulir dan tidak dibaca sebagai kegiatan. Pindahkan ke dalam tabel bila memang kegiatan.',
  formBeside: () =>
    'Dua formulir berdampingan pada baris yang sama. Pindahkan salah satunya ke lembar lain agar dapat dilengkapi.',
  noRoomAbove: () =>
    'Tidak ada baris kosong di atas tabel formulir untuk melengkapi identitas. Sisipkan beberapa baris, lalu coba lagi.',
  planEmpty: () => 'Rencana masih kosong. Kumpulkan formulir, atau isi lembar Rencana.',
  noPlan: () => 'Lembar Rencana belum ada. Tekan "Siapkan Buku Kerja", lalu kumpulkan formulir.',
  rowGone: (asal: string) =>
    `Baris asalnya (${asal}) tidak ditemukan lagi. Hapus baris rencana ini bila kegiatannya memang dibatalkan.`,
  rowMaybeSame: (asal: string) =>
    `Rencana sudah memuat kegiatan orang ini dengan dasar, nama, dan jenis yang sama dari ${asal}, tetapi tanggal atau isian lainnya berbeda. Baris ini ditambahkan sebagai kegiatan baru; bila kegiatannya sama (berkasnya hanya berganti nama), hapus baris yang lama.`,
  conflict: (column: string) =>
    `${column} sudah diubah di Rencana, dan formulirnya kini berisi nilai lain. Pilih salah satu; sel ini belum diubah.`,
  dateAsText: (label: string, text: string) =>
    `${label} "${text}" ditulis sebagai teks; jadikan tanggal agar dapat diurutkan dan dihitung.`,
  numberAsText: (label: string, text: string) =>
    `${label} "${text}" ditulis sebagai teks; jadikan angka agar dapat dihitung.`,
  spelling: (label: string, text: string, word: string) =>
    `${label} "${text.trim()}" dimengerti sebagai ${word}; samakan ejaannya dengan daftar.`,
  nipWritten: (label: string) => `${label} ditulis dengan tanda atau spasi; tulis digitnya saja.`,
  blanksAround: (label: string) => `${label} diawali atau diakhiri spasi; spasi itu dapat dibuang.`,
  mendSkipped: {
    berubah: 'Sel ini sudah berubah sejak diperiksa, maka tidak disentuh. Periksa lagi.',
    rumus: 'Sel ini berisi rumus, maka tidak ditimpa. Perbaiki rumusnya.',
    diproteksi: 'Lembarnya diproteksi. Buka proteksinya di tab Tinjau (Review), lalu coba lagi.',
    tanpaUsul: 'Untuk sel ini tidak ada perbaikan yang pasti. Isi sendiri nilai yang benar.',
    perluDipilih: 'Perbaikan ini hanya dugaan. Setujui satu per satu.',
  },
  referenceStuck: (place: string) =>
    `Rumus Anda di ${place} merujuk pada dokumen yang dibuat ulang, dan tidak dapat disesuaikan (lembarnya diproteksi, atau rumus larik). Buka proteksi lembar itu di tab Tinjau (Review), atau hapus rumusnya, lalu buat lagi. Dokumen lama tidak diubah.`,
  nameDepends: (name: string) =>
    `Nama ${name} milik Anda merujuk pada lembar atau rumus add-in, dan tidak lagi bernilai sesudah dilepas.`,
  noPegawai: () =>
    'Lembar Pegawai belum ada. Tekan "Siapkan data pegawai", lalu isi lembarnya; atau buat formulir kosong.',
  pegawaiUnknown: (nip: string) =>
    `NIP ${nip} tidak ada di lembar Pegawai; formulirnya tidak dibuat.`,
  sendNext: () =>
    'Klik kanan tab salinan ini, pilih Pindahkan atau Salin, lalu (buku baru); kirim buku baru itu.',
  nothingToRelease: () =>
    'Tidak ada formulir yang dilengkapi di sini; tidak ada yang perlu dilepaskan.',
  structureProtected: () =>
    'Struktur buku kerja ini diproteksi, maka lembar tidak dapat ditambahkan, diganti namanya, atau dihapus. Buka proteksinya di tab Tinjau (Review), Proteksi Buku Kerja, lalu coba lagi.',
  sheetFull: () =>
    'Tidak ada cukup kolom kosong di sebelah kanan formulir ini. Hapus isi di ujung kanan lembar, atau salin formulirnya ke lembar baru, lalu coba lagi.',
  rowsFull: (sheet: string, rows: number) =>
    `Lembar "${sheet}" penuh: di bawah tabelnya tidak ada tempat untuk ${angka(rows)} baris lagi, maka tidak ada yang ditulis. Hapus atau pindahkan isi di ujung bawah lembar itu, lalu coba lagi.`,
  sheetNameTaken: (sheet: string) =>
    `Lembar "${sheet}" milik Anda memakai nama yang diperlukan selama dokumen dibuat. Ganti nama lembar itu, lalu coba lagi.`,
  sheetProtected: (sheet: string) =>
    `Lembar "${sheet}" diproteksi. Buka proteksinya di tab Tinjau (Review), lalu coba lagi.`,
  idsNotWritten: (sheet: string) =>
    `Lembar "${sheet}" diproteksi, maka ID Baris tidak ditulis di formulirnya; Rencana tetap terisi. Buka proteksinya di tab Tinjau (Review), lalu kumpulkan lagi.`,
  changedSince: () => 'Sel ini sudah berubah sejak diperiksa, maka tidak disentuh. Periksa lagi.',
  filesSameName: (file: string, name: string) =>
    `Ada lebih dari satu berkas bernama ${file}; yang ini dicatat sebagai "${name}". Beri nama yang berbeda agar asalnya jelas.`,
  fileTwice: (file: string) => `${file} dipilih dua kali dengan isi yang sama; dibaca satu kali.`,
  fileUnreadable: (file: string, reason: string) => `${file} ${reason}`,
  fileWithoutForm: (file: string) =>
    `${file} tidak memuat formulir identifikasi. Formulir dikenali dari kolom Visi-Misi, Kesenjangan, Nama dan Jenis Pengembangan Kompetensi.`,
  jpAsValue: (rows: number, limit: number) =>
    `Rencana berisi ${angka(rows)} baris, lebih dari ${angka(limit)}: JP (hitung) ditulis sebagai nilai, bukan rumus. Buat ulang setelah mengubah jumlah.`,
  instansiDiffer: (names: readonly string[]) =>
    `Formulir menyebut instansi yang berbeda: ${names.slice(0, 3).join('; ')}${names.length > 3 ? '; …' : ''}. Nama instansi di dokumen dikosongkan; isi Nama instansi di lembar Pengaturan, atau samakan di formulir, lalu buat verifikasi lagi.`,
  dataMissing: (sheet: string) =>
    `Lembar ${sheet} belum ada; dipakai nilai bawaan. Bila datanya ada, tekan "Siapkan data pegawai" di panel, bagian Dokumen, isi, lalu ulangi.`,
  settingsMissing: () =>
    'Lembar Pengaturan belum ada; dipakai nilai bawaan. Tekan Siapkan Buku Kerja di pita Bangkom untuk membuatnya.',
  notConfirmed: () =>
    'Membekukan mengganti rumus dengan nilainya dan hanya dikerjakan setelah Anda menyetujuinya di panel.',
  stillCalculating: (sheet: string) =>
    `Rumus di lembar "${sheet}" masih dihitung (#BUSY!), maka belum ada nilainya. Tunggu, atau tekan Ctrl+Alt+F9 untuk menghitung ulang, lalu coba lagi.`,
  notLoaded: () =>
    'Bagian add-in untuk pekerjaan ini belum dapat dimuat. Periksa sambungan jaringan ke server add-in, lalu coba lagi.',
  sampleNeedsBlank: () =>
    'Buku kerja ini sudah berisi data, maka contoh tidak ditulis di sini. Buat buku kerja kosong (Ctrl+N), lalu tekan lagi.',
  /** What a verification that was stopped has brought into the plan. */
  cancelled: ({ added, updated }: { readonly added: number; readonly updated: number }) =>
    added + updated === 0
      ? 'Dokumen yang sudah ada tidak berubah, isian Rencana pun tidak. Untuk mengulang, tekan "Buat verifikasi".'
      : `Dokumen yang sudah ada tidak berubah. Isi formulir sudah terkumpul di Rencana: ${angka(added)} kegiatan baru, ${angka(updated)} diperbarui. Tekan "Buat verifikasi" untuk meneruskan; yang sudah terkumpul tidak digandakan.`,
  /** Why the notes on a row are kept apart. */
  noteReason: {
    baris: 'Baris rencananya tidak ada lagi',
    pegawai: 'Pegawainya tidak ada lagi',
    tidakLulus: 'Tidak lagi LULUS verifikasi',
  },
  signedBy: (tanggal: string, oleh: string) => `disahkan ${tanggal} oleh ${oleh}`,
  dataAfterSigning: 'Data sesudah disahkan',
  sinceSigning: { sama: 'tidak berubah', lain: 'berubah sesudah disahkan' },
  reviewAgain: (key: string, changes: string) => `Telaah atau keputusan atas ${key}: ${changes}`,
  keyGone: (sheet: string, header: string, row: number) =>
    `Lembar "${sheet}" tidak memuat kolom "${header}" lagi, maka catatan Anda di sana tidak dapat dicocokkan. Kembalikan judul itu di baris ${row}; bila kolomnya sudah dihapus, salin catatan Anda ke lembar lain, hapus lembar "${sheet}", lalu coba lagi.`,
  idHeaderChanged: (header: string, now: string, sheet: string, cell: string) =>
    `Kolom ${header} di lembar "${sheet}" kini berjudul "${now}" (sel ${cell}). Catatan dan realisasi melekat padanya: kembalikan judulnya menjadi ${header}, lalu coba lagi.`,
  columnAdded: (header: string, table: string) =>
    `Kolom ${header} tidak ada di tabel ${table}, maka ditambahkan di ujung kanannya, masih kosong. Bila judul lamanya Anda ganti, hapus kolom baru itu dan kembalikan judul lamanya.`,
  noteLost: (document: string, key: string) =>
    `Catatan di ${document} atas ${key} tidak punya baris lagi; dipindahkan ke lembar Riwayat Telaah.`,
  noVerifikasi: () => 'Dokumen verifikasi belum ada. Tekan "Buat Verifikasi" lebih dahulu.',
  decisionsMissing: (count: number) =>
    `${angka(count)} kegiatan belum diputuskan, atau ditolak/ditunda tanpa alasan. Lengkapi lembar Validasi.`,
  notCurrent: () =>
    'Dokumen verifikasi tidak mutakhir. Buat ulang verifikasi sebelum validasi disahkan.',
  nothingToSign: () => 'Tidak ada kegiatan yang lulus verifikasi; tidak ada yang dapat disahkan.',
  nothingToFreeze: () =>
    'Tidak ada rumus BANGKOM di buku kerja ini; tidak ada yang perlu dibekukan.',
  frozenOutdated: (status: string) =>
    `Dokumen dibekukan saat statusnya “${status}”. Buat verifikasi lagi, lalu bekukan lagi, sebelum ditandatangani.`,
} as const;
