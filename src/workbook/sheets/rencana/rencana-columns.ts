// The columns of tblRencana, one record each. Headers and order are a contract with saved workbooks.
import type { KolomRencana } from '../../../bangkom/rencana/baris';
import { LABEL_RENCANA } from '../../../bangkom/rencana/label';
import { FORMAT, type Column } from '../column';
import type { DataSheet } from '../data-sheet';

/** Name of the plan's table. */
export const TBL_RENCANA = 'tblRencana';

/** Above so many rows, JP is written as a value: tens of thousands of function cells fail in Excel. */
export const MAXIMUM_FORMULA_ROWS = 2000;

/** Where the chosen profile stands; generated cells pass it on. */
const PROFIL = 'Bangkom_ProfilJP';

const level = { whole: true, maximum: 5 } as const;

/**
 * A row's JP: blank until an amount is given, because a blank cell reaches the function as 0.
 * Twelve months is what an omitted period means (domain 1.8).
 */
export const JP_FORMULA = (
  ref: (key: 'bentuk' | 'jumlah' | 'lingkup' | 'hari') => string,
): string =>
  `=IF(${ref('jumlah')}="","",BANGKOM.JP(${ref('bentuk')},${ref('jumlah')},${ref('lingkup')},12,${ref('hari')},${PROFIL}))`;

/** Looks a form's property up on Referensi, natively. */
const bentukLookup =
  (property: 'Jalur' | 'Satuan') =>
  (ref: (key: 'bentuk') => string): string =>
    `=IF(${ref('bentuk')}="","",IFERROR(INDEX(tblBentuk[${property}],MATCH(${ref('bentuk')},tblBentuk[Bentuk],0))&"",""))`;
const JALUR_FORMULA = bentukLookup('Jalur');
const SATUAN_FORMULA = bentukLookup('Satuan');

/** Both dates of a row are there, in their order. */
const IS_PERIOD = (ref: (key: 'tglMulai' | 'tglSelesai') => string): string =>
  `AND(ISNUMBER(${ref('tglMulai')}),ISNUMBER(${ref('tglSelesai')}),${ref('tglMulai')}<=${ref('tglSelesai')})`;

/** Not 18 digits as text; blanks between them are only untidy. */
export const NOT_NIP = (cell: string): string =>
  `OR(ISNUMBER(${cell}),LEN(SUBSTITUTE(${cell}," ",""))<>18,ISERROR(--SUBSTITUTE(${cell}," ","")))`;

const COLUMNS: readonly Omit<Column<KolomRencana>, 'header'>[] = [
  { key: 'no', width: 7, format: FORMAT.whole },
  {
    key: 'nip',
    wanted: true,
    wrong: (ref) => NOT_NIP(ref('nip')),
    width: 21,
    format: FORMAT.text,
    help: '18 digit, sebagai teks. Tanpa NIP, orang dikenali dari formulir asalnya.',
  },
  { key: 'nama', wanted: true, width: 26, format: FORMAT.text },
  { key: 'jabatan', wanted: true, width: 26, format: FORMAT.text },
  { key: 'unitKerja', width: 24, format: FORMAT.text },
  {
    key: 'jabatanTarget',
    wanted: true,
    width: 26,
    format: FORMAT.text,
  },
  {
    key: 'jenisKompetensi',
    wanted: true,
    width: 17,
    format: FORMAT.general,
    list: 'jenisKompetensi',
  },
  { key: 'kompetensi', wanted: true, width: 28, format: FORMAT.text },
  {
    key: 'levelStandar',
    width: 12,
    format: FORMAT.whole,
    bounds: { ...level, minimum: 1 },
    help: 'Level kompetensi menurut standar jabatan, 1 sampai 5.',
  },
  {
    key: 'levelNyata',
    width: 12,
    format: FORMAT.whole,
    bounds: { ...level, minimum: 0 },
    help: 'Level kompetensi pegawai, 0 (belum memiliki) sampai 5. Biarkan kosong bila belum dinilai.',
  },
  {
    key: 'kesenjangan',
    width: 17,
    format: FORMAT.general,
    list: 'kesenjangan',
  },
  {
    key: 'dasarPertimbangan',
    wanted: true,
    width: 18,
    format: FORMAT.general,
    help: 'Kode dasar pertimbangan dari lembar Referensi; beberapa kode dipisah titik koma (GKJ; GKT).',
  },
  { key: 'namaPengembangan', wanted: true, width: 36, format: FORMAT.text },
  {
    key: 'bentuk',
    width: 30,
    format: FORMAT.general,
    list: 'bentuk',
    help: 'Pilih bentuk pengembangan kompetensi dari daftar.',
  },
  {
    key: 'jalur',
    width: 13,
    format: FORMAT.general,
    formula: (ref) => JALUR_FORMULA(ref),
  },
  {
    key: 'lingkup',
    wanted: true,
    width: 14,
    format: FORMAT.general,
    list: 'lingkup',
    help: 'Kosong berarti Nasional.',
  },
  {
    key: 'jumlah',
    wanted: true,
    width: 11,
    format: FORMAT.general,
    bounds: { whole: false, minimum: 0, maximum: 100_000, isPlausibility: true },
    wrong: (ref) =>
      `IF(AND(ISNUMBER(${ref('jumlah')}),${ref('satuan')}<>"",${ref('satuan')}<>"JP"),${ref('jumlah')}<>INT(${ref('jumlah')}),FALSE)`,
    help: 'Dalam satuan bentuknya: semester, hari, kegiatan, atau JP program.',
  },
  {
    key: 'satuan',
    width: 11,
    format: FORMAT.general,
    formula: (ref) => SATUAN_FORMULA(ref),
  },
  { key: 'penyelenggara', wanted: true, width: 26, format: FORMAT.text },
  { key: 'tglMulai', wanted: true, width: 12, format: FORMAT.date },
  {
    key: 'tglSelesai',
    wanted: true,
    width: 12,
    format: FORMAT.date,
    wrong: (ref) => `AND(ISNUMBER(${ref('tglMulai')}),${ref('tglMulai')}>${ref('tglSelesai')})`,
  },
  {
    key: 'hari',
    width: 11.5,
    format: FORMAT.whole,
    bounds: { whole: true, minimum: 0, maximum: 366, isPlausibility: true },
    wrong: (ref) =>
      `IF(${IS_PERIOD(ref)},${ref('hari')}>${ref('tglSelesai')}-${ref('tglMulai')}+1,FALSE)`,
    help: 'Banyaknya hari belajar; kosong atau 0 berarti semua hari kalender.',
  },
  {
    key: 'kurikulum',
    wanted: true,
    width: 15,
    format: FORMAT.general,
    list: 'kurikulum',
    help: 'Kesesuaian dengan standar kurikulum instansi pembina.',
  },
  {
    key: 'anggaran',
    wanted: true,
    width: 15,
    format: FORMAT.rupiah,
    bounds: { whole: false, minimum: 0, maximum: 1_000_000_000_000, isPlausibility: true },
    help: 'Rupiah. Isi 0 bila tanpa biaya; kosong berarti belum diketahui.',
  },
  {
    key: 'sumberDana',
    wanted: true,
    width: 18,
    format: FORMAT.general,
    list: 'sumberDana',
  },
  {
    key: 'prioritas',
    width: 14,
    format: FORMAT.whole,
    bounds: { whole: true, minimum: 1, maximum: 3 },
    help: '1 (didahulukan) sampai 3.',
  },
  {
    key: 'jp',
    width: 12.5,
    format: FORMAT.jp,
    formula: (ref) => JP_FORMULA(ref),
  },
  {
    key: 'jpDiakui',
    width: 12.5,
    format: FORMAT.jp,
    help: 'Diisi saat dokumen verifikasi dibuat: memperhitungkan batas per bulan dan per hari.',
  },
  { key: 'status', wanted: true, width: 14, format: FORMAT.general, list: 'status' },
  { key: 'catatan', width: 30, format: FORMAT.text },
  { key: 'dasar', width: 40, format: FORMAT.text },
  { key: 'standar', width: 36, format: FORMAT.text },
  { key: 'nyata', width: 36, format: FORMAT.text },
  {
    key: 'jenisPengembangan',
    width: 36,
    format: FORMAT.text,
  },
  {
    key: 'idBaris',
    width: 11,
    format: FORMAT.text,
    help: 'Diisi add-in dan tidak pernah diubah: catatan dan realisasi melekat padanya.',
  },
  {
    key: 'asal',
    width: 30,
    format: FORMAT.text,
    help: 'Berkas, lembar, dan baris formulir asal.',
  },
];

/** The columns of the plan in their order. */
export const RENCANA_COLUMNS: readonly Column<KolomRencana>[] = COLUMNS.map((column) => ({
  ...column,
  header: LABEL_RENCANA[column.key],
}));

/** The sheet of the plan. */
export const RENCANA: DataSheet<KolomRencana> = {
  peran: 'rencana',
  name: 'Rencana',
  table: TBL_RENCANA,
  title: 'Rencana Pengembangan Kompetensi',
  columns: RENCANA_COLUMNS,
  computed: ['no', 'jpDiakui'],
  identity: 'idBaris',
  usedBy: ['nip', 'nama', 'kompetensi', 'namaPengembangan', 'bentuk'],
  frozen: 3,
};
