// What the tables of monitoring and evaluation share: notes, keys, shares, words for what is missing.
import type { BuiltColumn } from '../built-column';
import { FORMAT } from '../column';

export const NO_UNIT = '(unit kerja belum diisi)';
export const NO_NAME = '(nama belum diisi)';

/** Filled by people; found again by the key of the line. */
export const noteColumn = <Line>(header: string, width: number): BuiltColumn<Line> => ({
  header,
  width,
  format: FORMAT.text,
  carried: true,
  help: 'Catatan Anda tetap tersimpan saat dokumen dibuat ulang.',
  cell: () => '',
});

/** By what notes find their line again. */
export const keyColumn = <Line>(cell: (line: Line) => string): BuiltColumn<Line> => ({
  header: 'Kunci',
  width: 10,
  format: FORMAT.text,
  hidden: true,
  cell,
});

/** Share in percent as a formula, blank where the whole is 0. */
export const shareOf = (part: string, whole: string): string =>
  `IF(${whole}=0,"",ROUND(${part}/${whole}*100,2))`;
