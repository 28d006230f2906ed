// A form as it was found on a sheet: where its labels, columns and rows are, and what they hold.
import type { Area } from '../../excel/grid';
import type { FoundCell } from '../sheet-grid';
import type { HeaderKey, RowKey } from './words';

/** Six columns with *Standar* and *Nyata* apart, or five with one for the gap (domain 2.1). */
export type Reading = 'A' | 'B';

/** Why a reading is not sure (domain, decision 9). */
export type DoubtCode =
  /** A column's header, or a label, was matched by likeness only. */
  | 'judulMirip'
  | 'labelMirip'
  /** A second column with the same header; the first one is read. */
  | 'judulGanda'
  /** *Nyata* may be the actual level, or the gap: neither header nor words decide. */
  | 'nyataAtauKesenjangan'
  /** The column of the gap was found by the words in it, not by its header. */
  | 'kesenjanganDariIsi'
  /** A label *NIP* that may be of the ASN or of the assessor. */
  | 'nipSiapa';

/** One reason, at the cell that it is about. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly row: number;
  readonly column: number;
  /** What the cell says. */
  readonly teks: string;
  /** The field that it was read as. */
  readonly field: HeaderKey | RowKey;
}

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

/** The table of one form. */
export interface FoundTable {
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly columns: Partial<Record<RowKey, number>>;
  /** First and last column. */
  readonly left: number;
  readonly right: number;
  /** Its headers in one text, by which a confirmed mapping is found again. */
  readonly heading: string;
  readonly doubts: readonly Doubt[];
}

export interface FoundForm {
  /** From the first label or title to the last row of the table. */
  readonly area: Area;
  readonly reading: Reading;
  /** False when there is a doubt. */
  readonly sure: boolean;
  readonly doubts: readonly Doubt[];
  readonly header: Partial<Record<HeaderKey, FoundLabel>>;
  /** First and last row of the table's header. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** The headers in one text, and the table's first column: what a confirmed mapping hangs on. */
  readonly heading: string;
  readonly left: number;
  readonly columns: Partial<Record<RowKey, number>>;
  /** Rows with content. */
  readonly rows: readonly FoundRow[];
  /** Cells under the table that were taken neither for rows nor for signatures and notes. */
  readonly skipped: readonly Area[];
  /** First row under the header (column numbers skipped), and one more than the table's last. */
  readonly firstRow: number;
  readonly endRow: number;
  /** True when another form stands beside this one. */
  readonly hasNeighbour: boolean;
}
