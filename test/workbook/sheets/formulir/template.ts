// The identification template as plain cells, as the sources show it (domain 2.1), for the tests.
import type { Area, Grid } from '../../../../src/workbook/excel/grid';
import { SheetGrid } from '../../../../src/workbook/sheets/sheet-grid';
import { HEADER as HEADER_A } from '../../../fixtures/template-sheet';

export { HEADER_A };

export const HEAD: Grid = [
  ['F/:', '', '', '', '', '', ''],
  ['Tanggal Pelaksanaan:', '12 Januari 2026', '', '', '', '', ''],
  ['Nama Instansi:', 'Pemerintah Kabupaten Contoh', '', '', '', '', ''],
  ['Nama ASN:', 'Contoh Satu, SH., M.Si', '', '', '', '', ''],
  ['Nama Jabatan:', 'Kepala DPMPTSP', '', '', '', '', ''],
  ['Nama Pejabat Penilai:', 'Contoh Dua', '', '', '', '', ''],
];

export const ROWS: Grid = [
  [
    1,
    'Misi pertama: pelayanan publik',
    'Mampu mengembangkan strategi kebijakan iklim penanaman modal',
    'Belum mampu',
    'Rendah',
    'Penyusunan strategi kebijakan',
    'Coaching penyusunan strategi kebijakan - Nonklasikal',
  ],
  [
    2,
    'Misi 3: memperkuat pembangunan ekonomi berbasis pertanian, pariwisata dan ekonomi kreatif',
    '',
    '',
    'Tinggi',
    'Promosi Peluang Investasi',
    'Studi lapangan best practicise promosi investasi - Klasikal',
  ],
  [3, '', '', '', '', '', ''],
];

/** Rows padded to one width. */
export function pad(rows: readonly (readonly (string | number | boolean)[])[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** The whole template in reading A. */
export const templateRows = (): Grid => [...HEAD, ...HEADER_A, ...ROWS];

export const sheetOf = (
  values: Grid,
  options: { row?: number; column?: number; merges?: Area[] } = {},
): SheetGrid => new SheetGrid({ values: pad(values), ...options });
