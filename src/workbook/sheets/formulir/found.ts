// A form as it was found on a sheet: where its labels, columns and rows are, and what they hold.
import type { Area } from '../../excel/grid';
import type { FoundCell } from '../sheet-grid';
import type { HeaderKey, RowKey } from './words';

/** Six columns with *Standar* and *Nyata* apart, or five with one for the gap (domain 2.1). */
export type Reading = 'A' | 'B';

/** A label of the form's head. */
export interface FoundLabel {
  readonly row: number;
  readonly column: number;
  /** Where its value stands, or would stand: the label's own cell when both share one. */
  readonly value: FoundCell;
}

export interface FoundRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly cells: Partial<Record<RowKey, FoundCell>>;
}

export interface FoundForm {
  /** From the first label or title to the last row of the table. */
  readonly area: Area;
  readonly reading: Reading;
  /** False when a word was matched by likeness only, or two readings tie (domain, decision 9). */
  readonly sure: boolean;
  readonly header: Partial<Record<HeaderKey, FoundLabel>>;
  /** First and last row of the table's header. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly columns: Partial<Record<RowKey, number>>;
  /** Rows with content. */
  readonly rows: readonly FoundRow[];
  /** First row under the header (column numbers skipped), and one more than the table's last. */
  readonly firstRow: number;
  readonly endRow: number;
  /** True when another form stands beside this one. */
  readonly hasNeighbour: boolean;
}
