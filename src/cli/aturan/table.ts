// Markdown from records: headings and tables in which no cell can break its row.

/** One column of a table. */
export interface Kolom<T> {
  readonly judul: string;
  readonly isi: (row: T) => string | number;
}

const escape = (text: string | number): string =>
  String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('*', '\\*').trim();

/** A table with one row a record. */
export function table<T>(rows: readonly T[], ...columns: readonly Kolom<T>[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map(escape).join(' | ')} |`;
  return [
    line(columns.map(({ judul }) => judul)),
    `|${columns.map(() => ' --- |').join('')}`,
    ...rows.map((row) => line(columns.map(({ isi }) => isi(row)))),
  ].join('\n');
}

/** A column; shorter to write than the record. */
export const kolom = <T>(judul: string, isi: (row: T) => string | number): Kolom<T> => ({
  judul,
  isi,
});

/** A number as an Indonesian document writes it. */
const DECIMAL = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
export const angka = (value: number): string => DECIMAL.format(value);
