// Validasi (stage 3): what passed the verification, for the decision of the official (domain 4.1).
import type { BarisVerifikasi } from '../../../bangkom/verifikasi';
import type { BuiltColumn } from '../built-column';
import { FORMAT } from '../column';
import { REVIEW } from './telaah-columns';
import { competencyOf, formAndRoute, nameAndNip, periodOf } from './verifikasi-columns';

export const KEPUTUSAN = ['setuju', 'tolak', 'tunda'] as const;
export type Keputusan = (typeof KEPUTUSAN)[number];
export const DECISION = 'Keputusan';
export const REASON = 'Alasan';

/** An activity that passed, numbered from 1. */
export interface ValidasiLine {
  readonly number: number;
  readonly row: BarisVerifikasi;
}

const text = (
  header: string,
  width: number,
  cell: (row: BarisVerifikasi) => string,
): BuiltColumn<ValidasiLine> => ({
  header,
  width,
  format: FORMAT.text,
  cell: ({ row }) => cell(row),
});

export const VALIDASI_COLUMNS: readonly BuiltColumn<ValidasiLine>[] = [
  { header: 'No', width: 6, format: FORMAT.whole, centred: true, cell: ({ number }) => number },
  text('Nama dan NIP', 24, nameAndNip),
  text('Jabatan yang Akan Dikembangkan', 20, ({ baris }) => baris.jabatanTarget ?? ''),
  text('Kebutuhan Kompetensi', 22, competencyOf),
  text('Bentuk dan Jalur', 28, formAndRoute),
  text('Penyelenggara', 18, ({ baris }) => baris.penyelenggara ?? ''),
  text('Jadwal dan Waktu', 16, ({ baris }) => periodOf(baris.tglMulai, baris.tglSelesai)),
  {
    header: 'Kebutuhan Anggaran',
    width: 14,
    format: FORMAT.rupiah,
    cell: ({ row }) => row.baris.anggaran ?? '',
  },
  { header: 'JP (diakui)', width: 11, format: FORMAT.jp, cell: ({ row }) => row.jpDiakui },
  {
    header: DECISION,
    width: 13,
    format: FORMAT.general,
    choices: KEPUTUSAN,
    help: 'setuju, tolak, atau tunda. Tolak dan tunda memerlukan alasan.',
    carried: true,
    cell: () => '',
  },
  { header: REASON, width: 30, format: FORMAT.text, carried: true, cell: () => '' },
  {
    header: REVIEW,
    width: 26,
    format: FORMAT.text,
    help: 'Data kegiatan ini berubah sesudah diputuskan. Kosongkan sel ini setelah ditinjau.',
    carried: true,
    cell: () => '',
  },
  text('ID Baris', 10, ({ baris }) => baris.idBaris ?? ''),
];
