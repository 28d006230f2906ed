// The columns of tblRealisasi, one record each. Headers and order are a contract with saved workbooks.
import {
  CATATAN_BUKTI,
  JENIS_BUKTI,
  LABEL_REALISASI,
  type KolomRealisasi,
} from '../../../bangkom/pelaksanaan';
import { FORMAT, type Column } from '../column';
import type { DataSheet } from '../data-sheet';

/** Name of the table of what was done. */
export const TBL_REALISASI = 'tblRealisasi';

/** What the list of evidence has to say about its entries, in its order. */
const EVIDENCE_NOTES = JENIS_BUKTI.flatMap((jenis, at) => {
  const note = CATATAN_BUKTI[jenis];
  return note === undefined ? [] : [`(${'abcd'.charAt(at)}) ${note}`];
}).join(' ');

const COLUMNS: readonly Omit<Column<KolomRealisasi>, 'header'>[] = [
  {
    key: 'idRencana',
    width: 11.5,
    format: FORMAT.text,
    help: 'ID Baris di lembar Rencana. Kosongkan untuk kegiatan di luar rencana.',
  },
  { key: 'nip', width: 21, format: FORMAT.text, help: '18 digit, sebagai teks.' },
  { key: 'nama', width: 26, format: FORMAT.text },
  {
    key: 'bentuk',
    width: 30,
    format: FORMAT.general,
    list: 'bentuk',
    help: 'Pilih bentuk pengembangan kompetensi dari daftar.',
  },
  { key: 'namaPengembangan', width: 36, format: FORMAT.text },
  {
    key: 'lingkup',
    width: 14,
    format: FORMAT.general,
    list: 'lingkup',
    help: 'Kosong berarti Nasional.',
  },
  {
    key: 'jumlah',
    width: 10.5,
    format: FORMAT.general,
    bounds: { whole: false, minimum: 0, maximum: 100_000 },
    help: 'Yang sungguh dilaksanakan, dalam satuan bentuknya: semester, hari, kegiatan, atau JP program.',
  },
  { key: 'tglMulai', width: 12, format: FORMAT.date },
  { key: 'tglSelesai', width: 12, format: FORMAT.date },
  {
    key: 'hari',
    width: 11.5,
    format: FORMAT.whole,
    bounds: { whole: true, minimum: 0, maximum: 366, isPlausibility: true },
    help: 'Banyaknya hari belajar; kosong atau 0 berarti semua hari kalender.',
  },
  { key: 'penyelenggara', width: 26, format: FORMAT.text },
  {
    key: 'jenisBukti',
    width: 34,
    format: FORMAT.general,
    choices: JENIS_BUKTI,
    help: `Salah satu cukup. ${EVIDENCE_NOTES}`,
  },
  {
    key: 'nomorBukti',
    width: 24,
    format: FORMAT.text,
    help: 'Nomor dokumen. Untuk surat tugas/undangan dan bukti kehadiran tulis keduanya, dipisah titik koma.',
  },
  { key: 'tanggalBukti', width: 12, format: FORMAT.date },
  {
    key: 'status',
    width: 14,
    format: FORMAT.general,
    list: 'status',
    help: 'JP dihitung sesudah Selesai dan buktinya lengkap.',
  },
  {
    key: 'jp',
    width: 10,
    format: FORMAT.jp,
    help: 'Diisi add-in saat pemantauan atau evaluasi dibuat: JP yang diakui sesudah batas per bulan dan per hari; 0 selama belum terbukti.',
  },
];

/** The columns of the realisation in their order. */
export const REALISASI_COLUMNS: readonly Column<KolomRealisasi>[] = COLUMNS.map((column) => ({
  ...column,
  header: LABEL_REALISASI[column.key],
}));

/** The sheet of what was done. */
export const REALISASI: DataSheet<KolomRealisasi> = {
  peran: 'realisasi',
  name: 'Realisasi',
  table: TBL_REALISASI,
  title: 'Realisasi Pengembangan Kompetensi',
  columns: REALISASI_COLUMNS,
  computed: ['jp'],
  identity: 'idRencana',
  frozen: 3,
};
