// A plan of two people for the tests of realisation, monitoring, evaluation and the next year.
import type { Simulator } from '../../../src/simulator/headless';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana/baris';
import { isoToSerial } from '../../../src/bangkom/tanggal';
import { collectRows, tableCell, tableRows } from './workbooks';

export const NIP_SATU = '197302081998062001';
export const NIP_DUA = '197302081998062002';

/** The last day of the year, when evaluations are made. */
export const AKHIR_TAHUN = '2026-12-31';

export const kegiatan = (
  nip: string,
  namaPengembangan: string,
  more: Partial<BarisRencana> = {},
): BarisRencana => ({
  ...BARIS_KOSONG,
  nip,
  nama: nip === NIP_SATU ? 'Contoh Satu' : 'Contoh Dua',
  jabatan: 'Analis Kebijakan',
  jabatanTarget: 'Analis Kebijakan',
  unitKerja: nip === NIP_SATU ? 'Sekretariat' : 'Bidang Dua',
  jenisKompetensi: 'Teknis',
  kompetensi: namaPengembangan,
  levelStandar: 3,
  levelNyata: 1,
  dasarPertimbangan: ['GKT'],
  namaPengembangan,
  bentuk: 'pelatihan_teknis',
  jalur: 'Klasikal',
  lingkup: 'Nasional',
  jumlah: 10,
  penyelenggara: 'BPSDM',
  tglMulai: '2026-03-02',
  tglSelesai: '2026-03-06',
  kurikulum: 'Sesuai',
  anggaran: 1_000_000,
  sumberDana: 'APBD',
  status: 'Direncanakan',
  ...more,
});

export const RENCANA: readonly BarisRencana[] = [
  kegiatan(NIP_SATU, 'Kebijakan'),
  kegiatan(NIP_SATU, 'Pendampingan', { bentuk: 'coaching', jalur: 'Nonklasikal', jumlah: 2 }),
  kegiatan(NIP_DUA, 'Pengadaan', { tglMulai: '2026-08-03', tglSelesai: '2026-08-07' }),
  kegiatan(NIP_DUA, 'Kearsipan', { jumlah: 20, lingkup: 'Internasional' }),
  kegiatan(NIP_DUA, 'Dibatalkan', { status: 'Batal' }),
];

/** Collects the plan into the workbook. */
export const plan = (simulator: Simulator, rows: readonly BarisRencana[] = RENCANA) =>
  collectRows(simulator, rows);

/** Types into the row of a table whose column `header` holds `value`. */
export function type(
  simulator: Simulator,
  table: string,
  [header, value]: readonly [string, string],
  cells: Readonly<Record<string, string | number>>,
): void {
  const row = tableRows(simulator, table).findIndex((present) => present[header] === value);
  for (const [column, cell] of Object.entries(cells)) {
    tableCell(simulator, table, row, column).values = [[cell]];
  }
}

/** Complete evidence of an activity that is Selesai. */
export const TERBUKTI = {
  Status: 'Selesai',
  'Jenis Bukti': 'Surat Keterangan Pembelajaran',
  'Nomor Bukti': '001/2026',
  'Tanggal Bukti': isoToSerial('2026-09-01') ?? 0,
} as const;

/** The year as it went: one proven, one without evidence, one abroad and proven, one not done. */
export function carryOut(simulator: Simulator): void {
  const done = (nama: string, cells: Readonly<Record<string, string | number>>) =>
    type(simulator, 'tblRealisasi', ['Nama Pengembangan', nama], cells);
  done('Kebijakan', { ...TERBUKTI, Jumlah: 8 });
  done('Pendampingan', { Status: 'Selesai' });
  done('Kearsipan', { ...TERBUKTI, Jumlah: 7.5 });
}
