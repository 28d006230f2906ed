// Rows and persons that pass every check, to change one thing at a time.
import { DEFAULT_PENGATURAN, type Pengaturan } from '../../../src/bangkom/pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana';
import type { BarisSkj } from '../../../src/bangkom/skj';
import {
  verify,
  type PegawaiDiverifikasi,
  type VerifikasiDocument,
  type VerifikasiInput,
} from '../../../src/bangkom/verifikasi';

export const NIP = '199001012015011001';
export const NIP_LAIN = '199202022016022002';
export const NIP_PPPK = '199003152025212001';

/** Passes V1, V2, V4 and V5, all nine items filled; 20 JP. */
export const BARIS_BAIK: BarisRencana = {
  ...BARIS_KOSONG,
  nip: NIP,
  nama: 'Contoh Satu',
  jabatan: 'Analis Kebijakan',
  unitKerja: 'Bidang Satu',
  jabatanTarget: 'Analis Kebijakan',
  jenisKompetensi: 'Teknis',
  kompetensi: 'Penyusunan kebijakan',
  levelStandar: 3,
  levelNyata: 1,
  kesenjangan: 'Sedang',
  dasarPertimbangan: ['GKT'],
  namaPengembangan: 'Penyusunan kebijakan daerah',
  bentuk: 'pelatihan_teknis',
  jalur: 'Klasikal',
  lingkup: 'Nasional',
  jumlah: 20,
  satuan: 'JP',
  penyelenggara: 'BPSDM',
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  kurikulum: 'Sesuai',
  anggaran: 0,
  sumberDana: 'Tanpa biaya',
  status: 'Direncanakan',
  idBaris: 'R1',
};

export const SKJ: readonly BarisSkj[] = [
  {
    jabatan: 'Analis Kebijakan',
    jenjang: null,
    jenisKompetensi: 'Teknis',
    kompetensi: 'Penyusunan kebijakan',
    level: 3,
  },
  {
    jabatan: null,
    jenjang: 'Pengawas',
    jenisKompetensi: 'Manajerial',
    kompetensi: 'Komunikasi',
    level: 2,
  },
];

export const PEGAWAI: PegawaiDiverifikasi = {
  nip: NIP,
  nama: 'Contoh Satu',
  status: 'PNS',
  unitKerja: 'Bidang Satu',
  predikat: 'Kurang',
};

export const PENGATURAN: Pengaturan = { ...DEFAULT_PENGATURAN, tahun: 2026 };

export const baris = (change: Partial<BarisRencana> = {}): BarisRencana => ({
  ...BARIS_BAIK,
  ...change,
});

/** The document of rows under the settings and persons above. */
export const dokumen = (
  rows: readonly BarisRencana[],
  input: Partial<VerifikasiInput> = {},
): VerifikasiDocument =>
  verify({
    rows,
    pegawai: [PEGAWAI],
    skj: SKJ,
    pengaturan: PENGATURAN,
    tanggal: '2026-01-15',
    ...input,
  });

/** The first row of the document of the first row, changed. */
export const satu = (change: Partial<BarisRencana>, input: Partial<VerifikasiInput> = {}) => {
  const [row] = dokumen([baris(change)], input).rows;
  if (row === undefined) throw new Error('The document has no row.');
  return row;
};

/** The first person of the document over these rows. */
export const orang = (rows: readonly BarisRencana[], input?: Partial<VerifikasiInput>) => {
  const [person] = dokumen(rows, input).persons;
  if (person === undefined) throw new Error('The document has no person.');
  return person;
};
/** A course by its hours. */
export const kursus = (jumlah: number, change: Partial<BarisRencana> = {}) =>
  baris({ bentuk: 'kursus', dasarPertimbangan: ['GKP'], jumlah, ...change });
