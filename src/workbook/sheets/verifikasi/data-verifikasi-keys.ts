// How native formulas find the rows of a table by their keys, so that sorting it changes nothing: by
// binary search over the keys as they were, at n log n comparisons and only where rows have moved.
import { columnLetters, type Cell } from '../../excel/grid';
import { columnReference } from '../built-column';
import { DATA_ROW } from './data-verifikasi';

/** Before every key, so that the key of a blank row is a text too and comes first. */
const PREFIX = 'A';

/** The first row of data as formulas count rows; the one above it is blank and stands for blank rows. */
const FIRST = DATA_ROW.data + 1;

/** The kept cells of a column of the sheet; `withBlank`: the blank one above them too. */
export const keptCells = (letters: string, count: number, withBlank = false): string =>
  `$${letters}$${withBlank ? FIRST - 1 : FIRST}:$${letters}$${FIRST - 1 + Math.max(1, count)}`;

/** A column of the sheet that serves the finding of rows: a formula in its first row, and its cells. */
export interface KeyColumn {
  readonly formula: string;
  /** From the blank row on. */
  readonly cells: readonly Cell[];
}

/** The columns for the keys of one table, and the formulas that its other columns need. */
export interface KeyedTable {
  readonly columns: readonly KeyColumn[];
  /** Cell with 1 where all rows stand where they stood, 2 otherwise. */
  readonly state: string;
  /** Cell with the number of rows whose keys were not there. */
  readonly added: string;
  /** Cell with the number of rows that are not there any more, or whose keys are doubled. */
  readonly gone: string;
  /** Array: 1 for each row whose key was there. */
  readonly known: string;
  /** Array: 1 for each row whose cell in a column is not what its key had. */
  readonly differs: (header: string, letters: string) => string;
}

/**
 * Opens the keys of a table on three columns of the sheet, from column number `at` (from 0) on. The
 * table has `rowCount` rows: those with the keys in their order, then blank ones.
 */
export function openKeys(
  table: string,
  { header: keyHeader, keys }: { readonly header: string; readonly keys: readonly string[] },
  rowCount: number,
  at: number,
): KeyedTable {
  const keyLetters = columnLetters(at);
  const placeLetters = columnLetters(at + 1);
  const goneLetters = columnLetters(at + 2);
  const count = keys.length;
  const [state, added, gone] = [keyLetters, placeLetters, goneLetters].map(
    (letters) => `$${letters}$1`,
  ) as [string, string, string];
  const live = columnReference(table, keyHeader);
  // One cell instead of the column where nothing has moved: some programs compute what IF does not ask for.
  const picked = (column: string): string => `CHOOSE(SUM(${state}),INDEX(${column},1),${column})`;
  const sought = `"${PREFIX}"&${picked(live)}`;
  const kept = `${keptCells(keyLetters, count, true)}&""`;
  const found = (result: string): string => `LOOKUP(${sought},${kept},${result})`;
  const known = `EXACT(${sought},${found(kept)})`;
  const sumOf = (letters: string): string =>
    `SUMPRODUCT(${known}*${found(`(${keptCells(letters, count, true)}+0)`)})`;
  // Every key once: the same sum of their places, and the same sum of the squares.
  const isComplete =
    `AND(${sumOf(placeLetters)}=${(count * (count + 1)) / 2},` +
    `${sumOf(goneLetters)}=${(count * (count + 1) * (2 * count + 1)) / 6})`;
  const missing = `MAX(1,${count}-SUMPRODUCT(${known}*(LEN(${sought})>${PREFIX.length})))`;
  const places = [0, ...keys.map((_, place) => place + 1)];
  const moved = `SUMPRODUCT(1-EXACT("${PREFIX}"&${live},${keptCells(keyLetters, rowCount)}&""))`;
  const blank = new Array<string>(rowCount - count).fill('');
  return {
    columns: [
      {
        formula: `=IFERROR(IF(AND(ROWS(${live})=${rowCount},${moved}=0),1,2),2)`,
        cells: ['', ...keys, ...blank].map((key) => PREFIX + key),
      },
      {
        formula: `=IF(${state}=1,0,IFERROR(SUMPRODUCT(1-${known}),1))`,
        cells: places,
      },
      {
        formula: `=IF(${state}=1,0,IFERROR(IF(${isComplete},0,${missing}),1))`,
        cells: places.map((place) => place ** 2),
      },
    ],
    state,
    added,
    gone,
    known,
    differs: (header, letters) =>
      `(1-EXACT(${picked(columnReference(table, header))}&"",${found(`${keptCells(letters, count, true)}&""`)}))`,
  };
}
