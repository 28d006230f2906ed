// What a person has confirmed about a form: which column is which field, and which cell holds which
// label's value. It is kept relative to the table, so that it moves with the form.
import type { SheetGrid } from '../sheet-grid';
import type { FoundForm, FoundTable } from './found';
import type { HeaderKey, RowKey } from './words';

/** A confirmed reading: it stands for every form of the sheet with the same headers. */
export interface ConfirmedMapping {
  readonly sheet: string;
  /** Area of the form when it was confirmed. */
  readonly address: string;
  /** {@link FoundTable.heading} of the form. */
  readonly heading: string;
  /** Columns counted from the table's first. */
  readonly columns: Readonly<Partial<Record<RowKey, number>>>;
  /** Cells of values, as rows and columns counted from the table's first header cell. */
  readonly labels: Readonly<Partial<Record<HeaderKey, readonly [row: number, column: number]>>>;
}

/** The mapping that was confirmed for a table, if any. */
export const mappingOf = (
  table: Pick<FoundTable, 'heading'>,
  confirmed: readonly ConfirmedMapping[],
): ConfirmedMapping | undefined => confirmed.find(({ heading }) => heading === table.heading);

/** The table with its columns as confirmed. */
export const mapColumns = (table: FoundTable, { columns }: ConfirmedMapping): FoundTable => ({
  ...table,
  columns: Object.fromEntries(
    Object.entries(columns).map(([key, offset]) => [key, table.left + offset]),
  ),
  doubts: [],
});

/** The head with the values of the confirmed cells; the other labels stay as they were read. */
export function mapHead(
  grid: SheetGrid,
  table: FoundTable,
  header: FoundForm['header'],
  { labels }: ConfirmedMapping,
): FoundForm['header'] {
  const mapped = Object.entries(labels).map(([name, [rows, columns]]) => {
    const value = grid.cell(table.headerRow + rows, table.left + columns);
    return [name, { row: value.row, column: value.column, value }] as const;
  });
  return { ...header, ...Object.fromEntries(mapped) };
}
