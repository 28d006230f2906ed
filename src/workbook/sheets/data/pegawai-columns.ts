// The columns of tblPegawai, one record each. Headers and order are a contract with saved workbooks.
import { EKSPEKTASI_VALUES, PREDIKAT_VALUES } from '../../../bangkom/kesenjangan';
import { KEDUDUKAN_VALUES } from '../../../bangkom/pegawai';
import {
  LABEL_PEGAWAI,
  LABEL_PEGAWAI_LAIN,
  type KolomPegawai,
  type KolomPegawaiLain,
} from '../../../bangkom/pegawai/pegawai';
import { FORMAT, type Column } from '../column';
import type { DataSheet } from '../data-sheet';

/** Name of the table of persons. */
export const TBL_PEGAWAI = 'tblPegawai';

const ekspektasi = EKSPEKTASI_VALUES.map((word) => `${word} ekspektasi`);

const COLUMNS: Readonly<Record<KolomPegawai, Omit<Column<KolomPegawai>, 'header' | 'key'>>> = {
  nip: {
    width: 21,
    format: FORMAT.text,
    help: '18 digit, sebagai teks. Setiap pegawai satu baris; lembar lain mencari pegawai dari NIP-nya.',
  },
  nama: { width: 28, format: FORMAT.text, help: 'Nama lengkap dengan gelar.' },
  status: { width: 10.5, format: FORMAT.general, list: 'statusAsn' },
  golongan: {
    width: 12.5,
    format: FORMAT.general,
    list: 'golongan',
    help: 'I/a sampai IV/e untuk PNS dan CPNS; I sampai XVII untuk PPPK.',
  },
  jabatan: {
    width: 30,
    format: FORMAT.text,
    help: 'Nama jabatan seperti di lembar SKJ, agar standarnya ditemukan.',
  },
  jenjang: { width: 16, format: FORMAT.general, list: 'jenjang' },
  unitKerja: { width: 26, format: FORMAT.text },
  kedudukan: {
    width: 22,
    format: FORMAT.text,
    choices: KEDUDUKAN_VALUES,
    open: true,
    help: 'Kedudukan hukum menurut SIASN. CLTN, pemberhentian sementara dan penugasan di luar instansi tidak dihitung dalam pemenuhan JP.',
  },
  nipAtasan: { width: 21, format: FORMAT.text, help: '18 digit, sebagai teks.' },
  namaAtasan: { width: 26, format: FORMAT.text },
  predikat: {
    width: 16,
    format: FORMAT.general,
    choices: PREDIKAT_VALUES,
    help: 'Predikat kinerja tahunan. Bila kosong, dipakai Hasil Kerja dan Perilaku, lalu Capaian.',
  },
  hasilKerja: {
    width: 18,
    format: FORMAT.general,
    choices: ekspektasi,
    help: 'Penilaian hasil kerja terhadap ekspektasi.',
  },
  perilaku: {
    width: 18,
    format: FORMAT.general,
    choices: ekspektasi,
    help: 'Penilaian perilaku kerja terhadap ekspektasi.',
  },
  capaian: {
    width: 11.5,
    format: FORMAT.jp,
    bounds: { whole: false, minimum: 0, maximum: 200 },
    help: 'Capaian kinerja dalam persen: 95 berarti 95 %.',
  },
  skorPotensi: {
    width: 11.5,
    format: FORMAT.jp,
    bounds: { whole: false, minimum: 0, maximum: 100 },
    help: 'Skor potensi 0 sampai 100, untuk Peta 9 Kotak. Biarkan kosong bila belum dinilai.',
  },
};

/** The columns of tblPegawai in their order. */
export const PEGAWAI_COLUMNS: readonly Column<KolomPegawai>[] =
  // Object.keys forgets which keys it holds.
  (Object.keys(LABEL_PEGAWAI) as KolomPegawai[]).map((key) => ({
    key,
    header: LABEL_PEGAWAI[key],
    ...COLUMNS[key],
  }));

/** The sheet of persons. */
export const PEGAWAI: DataSheet<KolomPegawai | KolomPegawaiLain> = {
  peran: 'pegawai',
  name: 'Pegawai',
  table: TBL_PEGAWAI,
  title: 'Data Profil Pegawai',
  columns: PEGAWAI_COLUMNS,
  optional: (['jenisKelamin', 'tanggalLahir'] as const).map((key) => ({
    key,
    header: LABEL_PEGAWAI_LAIN[key],
  })),
};
