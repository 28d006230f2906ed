// What the frame of the pane says: states of the workbook, steps, results.
import { angka } from './catalogue';

/** Texts of the frame. */
export const pane = {
  reading: 'Membaca buku kerja …',
  readAgain: 'Baca ulang',
  sampleMade: (sheet: string) => `Formulir contoh tertulis di lembar ${sheet}.`,
  broken:
    'Bagian ini tidak dapat ditampilkan. Periksa sambungan jaringan ke server add-in, tutup panel ini, lalu buka lagi.',
  notLoaded:
    'Bagian panel ini belum dapat dimuat. Periksa sambungan jaringan ke server add-in, lalu tekan sekali lagi.',
  pages: 'Bagian panel',
  result: 'Hasil',
  lastVerification: 'Verifikasi terakhir',
  goToCell: 'Tunjukkan selnya',
  close: 'Tutup pesan',
  done: 'Selesai',
  failed: 'Belum berhasil',
  stopped: 'Dihentikan',
  cancel: 'Batal',
  back: 'Kembali',
  help: 'Bantuan fungsi dan tabel JP',
} as const;

/** The three tabs. */
export const tabs = { isi: 'Isi', periksa: 'Periksa', dokumen: 'Dokumen' } as const;

/** The state of the workbook in a word, and what it means for the user. */
export const workbookStates = {
  belumSiap: {
    title: 'Belum ada formulir',
    text: 'Tidak ada formulir identifikasi maupun rencana di sini. Buka berkas formulir Anda, atau siapkan buku kerja ini untuk menulis rencana langsung.',
  },
  belumPasti: {
    title: 'Ada formulir, belum pasti terbaca benar',
    text: 'Sebagian kolomnya dibaca menurut kemiripan. Pastikan susunan kolomnya dahulu, lalu lengkapi.',
  },
  formulirBaru: {
    title: 'Ada formulir',
    text: 'Lengkapi dengan pilihan, bantuan isian, serta rumus JP dan kesenjangan; isian Anda tidak diubah.',
  },
  formulir: {
    title: 'Formulir sudah dilengkapi',
    text: 'Isi kolom-kolomnya, perbaiki yang ditandai di Periksa, lalu buat verifikasi.',
  },
  rencanaKosong: {
    title: 'Rencana masih kosong',
    text: 'Tulis kegiatan di lembar Rencana, satu baris satu kegiatan, atau buka berkas yang memuat formulir.',
  },
  siapDiverifikasi: {
    title: 'Siap diverifikasi',
    text: 'Rencana sudah berisi kegiatan. Verifikasi dapat dibuat kapan saja; catatan verifikator tetap tersimpan.',
  },
} as const;

/**
 * The work that the pane offers: label of the button, what it says while it runs, and what it is for
 * (shown under the button in the tab Dokumen).
 */
export const steps = {
  siapkan: {
    label: 'Siapkan buku kerja',
    doing: 'Menyiapkan buku kerja …',
    hint: 'Membuat atau memperbarui lembar Rencana, Referensi, dan Pengaturan.',
  },
  pastikan: { label: 'Pastikan susunan kolom', doing: 'Membaca susunan kolom …', hint: '' },
  lengkapi: {
    label: 'Lengkapi formulir',
    doing: 'Melengkapi formulir …',
    hint: 'Menambahkan kolom pilihan dan rumus pada formulir; isian Anda tidak diubah.',
  },
  contoh: { label: 'Pakai buku contoh', doing: 'Menulis formulir contoh …', hint: '' },
  siapkanData: {
    label: 'Siapkan data pegawai',
    doing: 'Menyiapkan data pegawai …',
    hint: 'Membuat lembar Pegawai, SKJ, dan Kompetensi yang siap diisi; isi yang ada tidak diubah.',
  },
  imporData: {
    label: 'Impor data',
    doing: 'Membaca daftar …',
    hint: 'Daftar dari aplikasi lain masuk ke Pegawai, SKJ, atau Kompetensi; isian Anda tidak ditimpa.',
  },
  usulkanSkj: {
    label: 'Usulkan standar jabatan',
    doing: 'Mencari jabatan tanpa standar …',
    hint: 'Menawarkan level yang lazim per jenjang untuk jabatan yang belum ada di SKJ.',
  },
  kesenjangan: {
    label: 'Buat analisis kesenjangan',
    doing: 'Menganalisis kesenjangan …',
    hint: 'Kesenjangan kompetensi, JPM, dan kinerja per pegawai dan per unit.',
  },
  petaKotak: {
    label: 'Buat Peta 9 Kotak',
    doing: 'Memetakan pegawai …',
    hint: 'Kinerja terhadap potensi, dengan nama dan jumlah di setiap kotak.',
  },
  rekomendasi: {
    label: 'Buat rekomendasi',
    doing: 'Menyusun rekomendasi …',
    hint: 'Bentuk pengembangan yang sesuai dengan kesenjangan dan kotak setiap pegawai.',
  },
  usulkanRencana: {
    label: 'Masukkan usulan ke Rencana',
    doing: 'Memasukkan usulan …',
    hint: 'Usulan dari lembar Rekomendasi menjadi konsep di Rencana.',
  },
  bukaRencana: { label: 'Buka lembar Rencana', doing: 'Membuka lembar Rencana …', hint: '' },
  verifikasi: {
    label: 'Buat verifikasi',
    doing: 'Membuat verifikasi …',
    hint: 'Mengumpulkan formulir ke Rencana, lalu menulis dokumen; yang lama diganti.',
  },
  bekukan: {
    label: 'Bekukan ke nilai',
    doing: 'Membekukan ke nilai …',
    hint: 'Sebelum dikirim ke penerima tanpa add-in: rumus BANGKOM menjadi nilai.',
  },
  buatFormulir: {
    label: 'Buat formulir',
    doing: 'Membuat formulir …',
    hint: 'Formulir kosong siap cetak, satu atau satu untuk setiap pegawai.',
  },
  siapkanKirim: {
    label: 'Siapkan untuk dikirim',
    doing: 'Menyalin formulir …',
    hint: 'Salinan formulir untuk penerima tanpa add-in, Excel lama, atau WPS.',
  },
  lepaskanFormulir: {
    label: 'Lepaskan formulir',
    doing: 'Melepaskan formulir …',
    hint: 'Menghapus kolom yang ditambahkan Bangkom pada formulir, setelah bertanya.',
  },
  kumpulkan: {
    label: 'Kumpulkan ke Rencana',
    doing: 'Mengumpulkan formulir …',
    hint: 'Isi formulir di buku kerja ini masuk ke Rencana; sel yang Anda ubah di sana tetap.',
  },
  kumpulkanBerkas: {
    label: 'Kumpulkan dari berkas',
    doing: 'Membaca berkas …',
    hint: 'Formulir dari banyak berkas sekaligus masuk ke Rencana; berkasnya hanya dibaca.',
  },
  realisasi: {
    label: 'Mulai realisasi',
    doing: 'Membawa kegiatan ke Realisasi …',
    hint: 'Kegiatan dari Rencana dibawa ke lembar Realisasi, sekali saja, untuk diisi hasil dan buktinya.',
  },
  pemantauan: {
    label: 'Buat pemantauan',
    doing: 'Menulis pemantauan …',
    hint: 'Rencana dibanding realisasi per semester, unit dan pegawai, serta bukti yang masih kurang.',
  },
  evaluasi: {
    label: 'Buat evaluasi',
    doing: 'Menulis evaluasi …',
    hint: 'Capaian JP setahun, kesenjangan sebelum dan sesudah, dan kebutuhan berikutnya.',
  },
  tahunBerikut: {
    label: 'Mulai tahun berikut',
    doing: 'Memulai rencana tahun berikut …',
    hint: 'Rencana tahun ini disimpan utuh; kebutuhan yang masih terbuka menjadi konsep rencana berikutnya, setelah bertanya.',
  },
  eksporSiasn: {
    label: 'Ekspor untuk SIASN',
    doing: 'Menulis ekspor SIASN …',
    hint: 'Kegiatan yang terbukti sebagai teks dengan kode jenis diklat dan jam bulat menurut SIASN.',
  },
  imporRiwayat: {
    label: 'Impor riwayat',
    doing: 'Membaca riwayat …',
    hint: 'Daftar riwayat dari SIASN atau ekspor Bangkom (.xlsx, .xls, .csv) masuk ke Realisasi; yang sudah ada dilewati.',
  },
  jadwal: {
    label: 'Buat jadwal',
    doing: 'Menulis jadwal …',
    hint: 'Kalender kegiatan setahun per bulan, pesertanya, dan benturan jadwal pegawai.',
  },
  idp: {
    label: 'Buat IDP',
    doing: 'Menulis IDP …',
    hint: 'Rencana pengembangan individu siap cetak; tujuan dan ukuran yang Anda tulis tetap.',
  },
  direktori: {
    label: 'Buat direktori',
    doing: 'Menulis direktori …',
    hint: 'Bentuk pengembangan, program wajib per jenjang, dan program yang belum diikuti (M1).',
  },
  ekspor: {
    label: 'Ekspor verifikasi',
    doing: 'Menulis lembar Ekspor …',
    hint: 'Rencana dan hasilnya sebagai teks di lembar Ekspor, untuk dipindahkan ke aplikasi lain.',
  },
  sahkan: {
    label: 'Sahkan validasi',
    doing: 'Mengesahkan validasi …',
    hint: 'Setelah pejabat memutuskan di lembar Validasi: keputusannya dikunci.',
  },
  bekukanDokumen: {
    label: 'Bekukan dokumen',
    doing: 'Menyalin dokumen …',
    hint: 'Salinan Verifikasi, Rekap JP, Ringkasan, dan Validasi sebagai nilai bertanggal, untuk dicetak dan ditandatangani.',
  },
  lepas: {
    label: 'Lepas dari buku kerja',
    doing: 'Melepas Bangkom …',
    hint: 'Menghapus lembar, nama, dan pengaturan Bangkom, setelah menyebutkan apa yang hilang.',
  },
} as const;

export const freezeQuestion = {
  title: 'Bekukan rumus ke nilai?',
  text: 'Rumus BANGKOM diganti dengan nilainya yang sekarang. Pilih salinan bila rumus di buku kerja ini masih Anda perlukan. Pada buku kerja ini, langkah ini tidak selalu dapat dibatalkan dengan Ctrl+Z.',
  onCopy: 'Pada salinan lembar',
  inPlace: 'Di buku kerja ini',
} as const;

/** The first screen for someone who has never seen the add-in. */
export const welcome = {
  title: 'Dari formulir ke verifikasi',
  points: [
    'Buka berkas formulir identifikasi; susunannya boleh berbeda, isinya tidak diubah.',
    'Lengkapi dan perbaiki: panel ini menunjukkan apa yang kurang, sel demi sel.',
    'Buat dokumen verifikasi yang siap dicetak, dengan JP dan alasannya.',
  ],
  sampleNote: 'Menulis satu formulir contoh; hanya di buku kerja yang masih kosong.',
  skip: 'Lewati',
} as const;

/** How a form is read, to be confirmed. */
export const mapping = {
  title: 'Pastikan susunan kolom',
  text: 'Begini formulir ini dibaca. Benarkan bila ada yang keliru; pilihan Anda diingat di buku kerja ini.',
  notRead: '(tidak dibaca)',
  unsure: 'Belum pasti; periksa kolom ini.',
  confirm: 'Susunan ini benar',
  doubled: (field: string) =>
    `${field} dipilih untuk lebih dari satu kolom. Pilih satu kolom saja, lalu tekan lagi.`,
  column: (letters: string, header: string) =>
    header === '' ? `Kolom ${letters} (tanpa judul)` : `Kolom ${letters}: ${header}`,
  confirmed: 'Susunan kolom diingat di buku kerja ini.',
} as const;

/** What an older Excel, or one on an iPad, cannot do. */
export const limits = {
  title: 'Sebagian fitur belum dapat dipakai di Excel ini',
  text: 'Formulir, pemeriksaan, dan verifikasi tetap dapat dipakai. Yang belum dapat dilakukan:',
  items: {
    fungsi:
      'Menghitung rumus BANGKOM di sel; hasilnya #NAME?. JP di panel ini dan di dokumen tetap dihitung.',
    ubahTabel:
      'Menambah baris tabel tanpa membuatnya ulang. Gaya tabel yang Anda ubah dapat kembali ke semula.',
    ejaanRumus:
      'Mengetahui pemisah rumus. Contoh ditulis dengan titik koma; ganti dengan koma bila Excel menolaknya.',
  },
} as const;

/** A figure as the sheet shows it: a number, or words such as "perlu dihitung ulang". */
type Figure = number | string;

const shown = (figure: Figure): string => (typeof figure === 'number' ? angka(figure) : figure);

const people = (count: number): string => `${angka(count)} pegawai`;

/** Sentences with numbers. */
export const paneSentences = {
  forms: (forms: number, names: readonly string[]) =>
    `${angka(forms)} formulir: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}`,
  plan: (rows: number, persons: number) => `Rencana: ${angka(rows)} kegiatan, ${people(persons)}`,
  counts: (lulus: Figure, tidakLulus: Figure, perluTelaah: Figure) =>
    `${shown(lulus)} LULUS, ${shown(tidakLulus)} TIDAK LULUS, ${shown(perluTelaah)} PERLU TELAAH`,
  persons: (fulfilled: Figure, total: Figure) =>
    `Pegawai yang memenuhi target JP: ${shown(fulfilled)} dari ${shown(total)}`,
  dated: (tanggal: Figure, status: Figure) => `${shown(tanggal)} · ${shown(status)}`,
  frozen: (cells: number, sheets: readonly string[]) =>
    `${angka(cells)} sel menjadi nilai di lembar ${sheets.join(', ')}.`,
  more: (count: number) => `Tampilkan ${angka(count)} lagi`,
  unsaid: (count: number) => `… dan ${angka(count)} lagi`,
  files: (count: number) => `Hasil per berkas (${angka(count)})`,
  place: (sheet: string, cell: string | null) => (cell === null ? sheet : `${sheet}!${cell}`),
} as const;
