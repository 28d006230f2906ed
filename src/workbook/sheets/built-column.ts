// What the columns of all built documents share: values, native formulas, and the words of a status.
import type { Cell } from '../excel/grid';
import type { ColumnLook } from './column';

export const TBL_VERIFIKASI = 'tblVerifikasi';
export const TBL_REKAP = 'tblRekapJP';
export const TBL_VALIDASI = 'tblValidasi';

/**
 * Up to this many persons a verification or recap that the user has sorted is searched; rows × persons
 * would be slow beyond it.
 */
export const SEARCHED_PERSONS = 2_000;

/** Name of the cell that says whether the document still holds. */
export const STATUS_NAME = 'Bangkom_StatusVerifikasi';
/** Name of the cell with the fingerprint of the data that the document was made from. */
export const SIDIK_NAME = 'Bangkom_SidikVerifikasi';
export const CURRENT = 'Mutakhir';
/** Overrides were made since the document was built. */
export const STALE = 'perlu dihitung ulang';
/** The plan, the settings or the persons have changed since the document was built. */
export const OUTDATED = 'tidak mutakhir';
export const UNCHANGED = 'tidak ada';

/** A cell of the same row, by header. */
export type RowReference = (header: string) => string;

/** What a formula may refer to besides its own row. */
export interface FormulaPlaces {
  /** Name of a table at the time of writing. */
  readonly table: (name: string) => string;
  /** Absolute reference to the number of overrides changed since the document was built. */
  readonly changedOverrides: string;
  /** Of the documents of a verification: the sheet that tblVerifikasi will stand on, and a formula for the row of its header. */
  readonly header?: { readonly sheet: string; readonly row: string };
}

/** A column of a built table. */
export interface BuiltColumn<Line> extends ColumnLook {
  /** The value at the time of building. */
  readonly cell: (line: Line) => Cell;
  /**
   * Native formula that takes the values' place. It is the same text in every row, so that one request
   * fills a column of any length, and sorting carries it along.
   */
  readonly formula?: (ref: RowReference, places: FormulaPlaces) => string;
  /** Short words and numbers of order stand in the middle of their cell. */
  readonly centred?: true;
  /** Filled by people: carried over by the row's key when the document is built again. */
  readonly carried?: true;
}

/** Columns from the first to the last one that is printed. */
export const printedColumns = (columns: readonly { readonly hidden?: true }[]): number =>
  columns.reduce((last, { hidden }, at) => (hidden ? last : at + 1), 0);

/** The figure while no override was made since it was computed, else a word that says so. */
export const whileCurrent = (value: string, { changedOverrides }: FormulaPlaces): string =>
  `IF(${changedOverrides}=0,${value},"${STALE}")`;

/** A reference of a table's own row; brackets, # and quotes of a header are escaped. */
export const rowReference =
  (table: string): RowReference =>
  (header) =>
    `${table}[[#This Row],[${escapeHeader(header)}]]`;

/** A whole column of a table. */
export const columnReference = (table: string, header: string): string =>
  `${table}[${escapeHeader(header)}]`;

const escapeHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");
