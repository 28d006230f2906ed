// A workbook with a plan of four activities and its documents, for tests of what happens to them.
import type { Simulator } from '../../../src/simulator/headless';
import { BARIS_KOSONG, type BarisRencana } from '../../../src/bangkom/rencana/baris';
import type { IncomingRow } from '../../../src/workbook/operations';
import { openAddin } from '../../addin';
import { cellsOf, incomingOf, tableCell, tableRows, TANGGAL } from './workbooks';

export const activity = (
  person: number,
  nama: string,
  more: Partial<BarisRencana> = {},
): BarisRencana => ({
  ...BARIS_KOSONG,
  nip: `19730208199806200${person}`,
  nama: `Contoh ${['Satu', 'Dua', 'Tiga'][person - 1] ?? ''}`,
  jabatan: 'Analis Kebijakan',
  jabatanTarget: 'Analis Kebijakan',
  unitKerja: 'Sekretariat',
  jenisKompetensi: 'Teknis',
  kompetensi: 'Penyusunan kebijakan',
  dasarPertimbangan: ['GKT'],
  namaPengembangan: nama,
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

export const PLAN: IncomingRow[] = incomingOf([
  activity(1, 'Kebijakan'),
  activity(1, 'Anggaran', { tglMulai: '2026-05-04', tglSelesai: '2026-05-08' }),
  activity(2, 'Pengadaan'),
  activity(3, 'Kearsipan', { jumlah: 20 }),
]);

/** A workbook with a plan and its documents; the plan is not collected again afterwards. */
export async function built(): Promise<Simulator> {
  const simulator = await openAddin();
  await collect(simulator);
  await build(simulator);
  return simulator;
}

export const collect = (simulator: Simulator, incoming: readonly IncomingRow[] = PLAN) =>
  simulator.evaluate(
    (rows, tanggal) => Bangkom.collectForms({ incoming: rows, tanggal }),
    incoming,
    TANGGAL,
  );

export async function build(simulator: Simulator) {
  await simulator.settle();
  const result = await simulator.evaluate(
    (tanggal) => Bangkom.buildVerifikasi({ tanggal, collect: false }),
    TANGGAL,
  );
  await simulator.settle();
  return result;
}

export const rowWith = (
  simulator: Simulator,
  table: string,
  header: string,
  value: string,
): number => tableRows(simulator, table).findIndex((row) => row[header] === value);

export function fill(
  simulator: Simulator,
  table: string,
  row: number,
  values: Readonly<Record<string, string | number>>,
): void {
  for (const [header, value] of Object.entries(values)) {
    tableCell(simulator, table, row, header).values = [[value]];
  }
}

/** The value beside a label above the table. */
export function figure(simulator: Simulator, label: string): unknown {
  for (const row of cellsOf(simulator, 'Verifikasi')) {
    const at = row.indexOf(label);
    if (at >= 0) return row.slice(at + 1).find((cell) => cell !== '');
  }
  return undefined;
}

export const planCell = (simulator: Simulator, id: string, header: string) =>
  tableCell(simulator, 'tblRencana', rowWith(simulator, 'tblRencana', 'ID Baris', id), header);
