// The columns of tblKompetensi, one record each. Headers and order are a contract with saved workbooks.
import { LABEL_KOMPETENSI, type KolomKompetensi } from '../../../bangkom/kompetensi-pegawai';
import { FORMAT, type Column } from '../column';
import type { DataSheet } from '../data-sheet';
import { NAMA_KOMPETENSI } from './skj-columns';

/** Name of the table of assessed levels. */
export const TBL_KOMPETENSI = 'tblKompetensi';

/** The columns of tblKompetensi in their order. */
export const KOMPETENSI_COLUMNS: readonly Column<KolomKompetensi>[] = [
  {
    key: 'nip',
    header: LABEL_KOMPETENSI.nip,
    width: 21,
    format: FORMAT.text,
    help: '18 digit, sebagai teks, seperti di lembar Pegawai.',
  },
  {
    key: 'jenisKompetensi',
    header: LABEL_KOMPETENSI.jenisKompetensi,
    width: 18,
    format: FORMAT.general,
    list: 'jenisKompetensi',
  },
  {
    key: 'kompetensi',
    header: LABEL_KOMPETENSI.kompetensi,
    width: 36,
    format: FORMAT.text,
    choices: NAMA_KOMPETENSI,
    open: true,
    help: 'Nama kompetensi seperti di lembar SKJ.',
  },
  {
    key: 'levelNyata',
    header: LABEL_KOMPETENSI.levelNyata,
    width: 9,
    format: FORMAT.whole,
    bounds: { whole: true, minimum: 0, maximum: 5 },
    help: 'Level hasil penilaian, 0 (belum memiliki) sampai 5. Biarkan kosong bila belum dinilai.',
  },
  {
    key: 'tanggal',
    header: LABEL_KOMPETENSI.tanggal,
    width: 12,
    format: FORMAT.date,
    help: 'Tanggal penilaian; penilaian terbaru yang dipakai.',
  },
  {
    key: 'sumber',
    header: LABEL_KOMPETENSI.sumber,
    width: 28,
    format: FORMAT.text,
    help: 'Penilai atau alat ukur: asesmen, uji kompetensi, atasan.',
  },
];

/** The sheet of assessed levels. */
export const KOMPETENSI: DataSheet<KolomKompetensi> = {
  peran: 'kompetensi',
  name: 'Kompetensi',
  table: TBL_KOMPETENSI,
  title: 'Kompetensi Pegawai',
  columns: KOMPETENSI_COLUMNS,
  frozen: 1,
};
