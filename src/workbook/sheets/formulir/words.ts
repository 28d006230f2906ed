// The words of the identification template: how labels and column headers are written, and compared.
// Source: domain 2.1 (the template), 2.3 (header fields), 2.4 and 2.5 (columns).

/** Header fields of the form. Source: domain 2.3. */
export const HEADER_KEYS = [
  'nomorFormulir',
  'tanggalPelaksanaan',
  'namaInstansi',
  'unitKerja',
  'namaAsn',
  'nip',
  'statusAsn',
  'golongan',
  'namaJabatan',
  'jenjang',
  'jabatanTarget',
  'namaPenilai',
  'nipPenilai',
  'tahun',
] as const;
export type HeaderKey = (typeof HEADER_KEYS)[number];

/** Columns of the template's table. Source: domain 2.4. */
export const TEMPLATE_KEYS = [
  'no',
  'dasar',
  'standar',
  'nyata',
  'kesenjangan',
  'namaPengembangan',
  'jenisPengembangan',
] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** Columns that adoption adds to the right of the template. Source: domain 2.5. */
export const ADDED_KEYS = [
  'sumberDasar',
  'jenisKompetensi',
  'kompetensi',
  'levelStandar',
  'levelNyata',
  'kesenjanganHitung',
  'dasarPertimbangan',
  'bentuk',
  'jalur',
  'lingkup',
  'jumlah',
  'satuan',
  'penyelenggara',
  'tglMulai',
  'tglSelesai',
  'hari',
  'kurikulum',
  'anggaran',
  'sumberDana',
  'prioritas',
  'jp',
  'status',
  'idBaris',
] as const;
export type AddedKey = (typeof ADDED_KEYS)[number];
export type RowKey = TemplateKey | AddedKey;

/** What a header field is called: the first spelling is the one the add-in writes. */
export const HEADER_WORDS: Record<HeaderKey, readonly [string, ...string[]]> = {
  nomorFormulir: ['Nomor Formulir', 'No Formulir', 'Kode Formulir', 'Formulir', 'F/'],
  tanggalPelaksanaan: ['Tanggal Pelaksanaan', 'Tgl Pelaksanaan', 'Tanggal Identifikasi', 'Tanggal'],
  namaInstansi: ['Nama Instansi', 'Instansi', 'Nama OPD', 'OPD', 'Perangkat Daerah'],
  unitKerja: ['Unit Kerja', 'Nama Unit Kerja', 'Unit Organisasi', 'Bagian/Bidang'],
  namaAsn: ['Nama ASN', 'Nama Pegawai', 'Nama PNS', 'Nama Lengkap', 'Nama'],
  nip: ['NIP', 'NIP ASN', 'NIP Pegawai', 'Nomor Induk Pegawai', 'NIP/NI PPPK', 'NI PPPK'],
  statusAsn: ['Status', 'Status ASN', 'Status Pegawai', 'Status Kepegawaian'],
  golongan: [
    'Pangkat/Golongan',
    'Golongan',
    'Pangkat/Gol',
    'Pangkat/Gol. Ruang',
    'Pangkat, Golongan/Ruang',
    'Pangkat/Golongan Ruang',
    'Gol/Ruang',
  ],
  namaJabatan: ['Nama Jabatan', 'Jabatan', 'Jabatan saat ini', 'Jabatan ASN'],
  jenjang: ['Jenjang Jabatan', 'Jenjang', 'Eselon/Jenjang', 'Eselon'],
  jabatanTarget: [
    'Jabatan yang akan dikembangkan',
    'Jabatan yg akan dikembangkan',
    'Jabatan Target',
    'Jabatan yang dituju',
  ],
  namaPenilai: ['Nama Pejabat Penilai', 'Pejabat Penilai', 'Nama Penilai', 'Nama Atasan Langsung'],
  nipPenilai: ['NIP Pejabat Penilai', 'NIP Penilai', 'NIP Atasan Langsung'],
  tahun: ['Tahun Rencana', 'Tahun', 'Tahun Anggaran'],
};

/** What a column of the template is called. */
export const TEMPLATE_WORDS: Record<TemplateKey, readonly [string, ...string[]]> = {
  no: ['No', 'Nomor', 'No Urut', '(No)'],
  dasar: [
    'Visi-Misi / Perjanjian Kerja / Uraian Tugas / Stakom',
    'Visi-Misi / Perjanjian Kinerja / Uraian Tugas / Stakom',
    'Visi-Misi / Perjanjian Kerja / Uraian Tugas / Standar Kompetensi',
    'Visi-Misi / Perjanjian Kinerja / Uraian Tugas / Standar Kompetensi',
    'Visi Misi / Perjanjian Kinerja / Uraian Tugas',
    'Visi Misi / Perjanjian Kerja / Uraian Tugas',
    'Visi-Misi',
    'Dasar',
  ],
  standar: ['Standar', 'Kompetensi Kerja Standar', 'Standar Kompetensi', 'Kompetensi Standar'],
  nyata: ['Nyata', 'Kompetensi Kerja Nyata', 'Kompetensi Nyata'],
  kesenjangan: [
    'Kesenjangan Kompetensi',
    'Kesenjangan',
    'Kesenjangan Kompetensi Nyata',
    'Kesenjangan Nyata',
    'Gap Kompetensi',
    'Gap',
  ],
  namaPengembangan: [
    'Nama Pengembangan Kompetensi',
    'Nama Pengembangan',
    'Nama Bangkom',
    'Nama Kegiatan Pengembangan Kompetensi',
  ],
  jenisPengembangan: [
    'Jenis Pengembangan Kompetensi',
    'Jenis Pengembangan',
    'Jenis Bangkom',
    'Bentuk Pengembangan Kompetensi',
    'Bentuk/Jenis Pengembangan Kompetensi',
  ],
};

/** The heading over *Standar* and *Nyata*; says nothing by itself. */
export const GROUP_WORDS = ['Kompetensi Kerja', 'Kompetensi'] as const;

/** Words that begin what stands under a table: sums, signatures and notes. */
const AFTER_TABLE =
  /^(jumlah|total|sub total|subtotal|mengetahui|menyetujui|asn yang bersangkutan|yang bersangkutan|pejabat penilai|pegawai yang dinilai|atasan langsung|keterangan|catatan|tembusan|ttd|tanda tangan|dibuat di|nip \d)( |\d|$)/;
/** "Tenggarong, 12 Januari 2026": place and date over a signature. */
const PLACE_AND_DATE = /^[\p{L} .]+,\s*\d{1,2}[\s/-]+[\p{L}\d]+[\s/-]+\d{2,4}$/u;

/** True for text that belongs to the sums, signatures or notes under the table. */
export const endsTable = (text: string): boolean =>
  AFTER_TABLE.test(comparable(text)) || PLACE_AND_DATE.test(text);

/** Misspellings that are no other word of the form. */
const MISSPELT = new Map([
  ...['kompetisi', 'kompetesi', 'kompentensi', 'kopetensi'].map((w) => [w, 'kompetensi'] as const),
  ...['kesenjagan', 'kesejangan', 'kesenjanggan'].map((w) => [w, 'kesenjangan'] as const),
  ...['pengambangan', 'pengembagan', 'pengemangan'].map((w) => [w, 'pengembangan'] as const),
  ['intansi', 'instansi'],
  ['yg', 'yang'],
  ['tgl', 'tanggal'],
]);

/** Text for comparing: lower case, words as they should be spelt, single spaces, no punctuation. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\p{L}+/gu, (word) => MISSPELT.get(word) ?? word);
