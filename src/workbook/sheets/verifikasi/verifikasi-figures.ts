// The figures above the verification document: their labels, their places, and what the sheet says now.
import type { Area, Cell, Grid } from '../../excel/grid';

/** Row of the header of tblVerifikasi: the figures above have a fixed place. */
export const VERIFIKASI_HEADER_ROW = 13;

/** Labels of the figures, by key. */
export const FIGURE_LABELS = {
  instansi: 'Instansi',
  unit: 'Unit kerja',
  tahun: 'Tahun rencana',
  profil: 'Profil konversi JP',
  tanggal: 'Tanggal verifikasi',
  status: 'Status dokumen',
  telaahBaru: 'Telaah baru',
  perubahan: 'Perubahan data',
  sidik: 'Sidik data',
  kegiatan: 'Kegiatan',
  lulus: 'LULUS',
  tidakLulus: 'TIDAK LULUS',
  perluTelaah: 'PERLU TELAAH',
  tidakBerlaku: 'TIDAK BERLAKU (batal)',
  jp: 'JP diakui',
  anggaran: 'Kebutuhan anggaran',
  pagu: 'Pagu',
  sisa: 'Sisa pagu',
  pegawai: 'Pegawai yang diwajibkan',
  memenuhi: 'Pegawai memenuhi target JP',
  persen: 'Persen pegawai memenuhi target',
  kecuali: 'Dikecualikan',
} as const;

/** What a figure is about. */
export type FigureKey = keyof typeof FIGURE_LABELS;

/** Row of the first figures. */
export const FIRST_ROW = 3;
/** Columns of the labels, and how far to their right the values stand. */
export const BLOCKS = [
  { column: 1, span: 1 },
  { column: 4, span: 1 },
  { column: 7, span: 3 },
] as const;

/** Where the figures stand on the sheet, whatever the document holds. */
export const FIGURES_AREA: Area = {
  row: FIRST_ROW,
  column: 0,
  rowCount: VERIFIKASI_HEADER_ROW - FIRST_ROW,
  columnCount: BLOCKS[2].column + BLOCKS[2].span + 1,
};

/** The figures as the sheet shows them, found by their labels; `grid` holds the values of FIGURES_AREA. */
export function readFigures(grid: Grid): Map<FigureKey, Cell> {
  const figures = new Map<FigureKey, Cell>();
  for (const row of grid) {
    for (const [key, label] of Object.entries(FIGURE_LABELS) as [FigureKey, string][]) {
      const column = row.indexOf(label);
      const value = row.slice(column + 1).find((cell) => cell !== '');
      if (column >= 0) figures.set(key, value ?? '');
    }
  }
  return figures;
}
