// Colours for blank and wrong cells, from the record of a column. Native formulas only: Excel runs no
// custom function in a conditional format. In words the check and the input messages say the same.
import { columnLetters, type Area } from '../excel/grid';
import type { ColourLook, ColourRule } from '../excel/own-formats';
import { FORMAT, type Column, type ColumnLook, type ColumnReference } from './column';
import { LISTS, type DaftarPilihan, type ListKey } from './referensi/lists';

/** A cell that has to be filled in. */
export const BLANK_LOOK: ColourLook = { fill: '#FFF2CC', font: '#6B4E00' };
/** A cell that holds what cannot be right. */
export const WRONG_LOOK: ColourLook = { fill: '#FBDAD7', font: '#8A1C13' };

/** A longer list stands in its name: Excel takes 255 characters in a rule. */
const MAXIMUM_WORDS = 120;

/** Not among the words of a list, in any case and spacing. */
function notInList(cell: string, list: ListKey): string {
  const { name, values, alsoValid = [] }: DaftarPilihan = LISTS[list];
  const words = `|${values.join('|')}|`;
  if (words.length <= MAXIMUM_WORDS) return `ISERROR(SEARCH("|"&TRIM(${cell})&"|","${words}"))`;
  const isMissing = `SUMPRODUCT(--(${name}=TRIM(${cell})))=0`;
  const others = alsoValid.map((word) => `,TRIM(${cell})<>"${word}"`).join('');
  return `AND(${isMissing}${others})`;
}

/** Whether a filled cell breaks the list, bounds or format of its column; null: it cannot. */
function breaksLook(cell: string, { list, bounds, format }: ColumnLook): string | null {
  if (list) return notInList(cell, list);
  if (bounds) {
    const { minimum, maximum, whole, isPlausibility } = bounds;
    const tests = [
      `${cell}<${minimum}`,
      ...(isPlausibility ? [] : [`${cell}>${maximum}`]),
      ...(whole ? [`${cell}<>INT(${cell})`] : []),
    ];
    return `IF(ISNUMBER(${cell}),OR(${tests.join(',')}),TRUE)`;
  }
  return format === FORMAT.date ? `NOT(ISNUMBER(${cell}))` : null;
}

/** Whether a cell is wrong, by its column's record; null for a column in which nothing can be. */
export function wrongCell<K extends string>(
  cell: string,
  look: ColumnLook & Pick<Column<K>, 'wrong'>,
  ref: ColumnReference<K>,
): string | null {
  const tests = [look.formula ? null : breaksLook(cell, look), look.wrong?.(ref) ?? null].filter(
    (test) => test !== null,
  );
  if (tests.length === 0) return null;
  const test = tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
  return `IF(ISERROR(${cell}),TRUE,IF(TRIM(${cell})="",FALSE,${test}))`;
}

/** Columns of a table with the places they stand at. */
export interface PlacedChecks<K extends string> {
  /** The data rows. */
  readonly row: number;
  readonly rowCount: number;
  readonly columns: readonly { readonly column: Column<K>; readonly at: number }[];
  /** How a cell of the first data row is written. */
  readonly ref: ColumnReference<K>;
  /** Whether anything stands in the first data row. */
  readonly isFilled: string;
}

/** The rules of a table: one for the wrong cells of each column, one for the blanks of each run. */
export function columnRules<K extends string>(checks: PlacedChecks<K>): ColourRule[] {
  const { row, rowCount, columns, ref, isFilled } = checks;
  if (rowCount <= 0) return [];
  const areaAt = (column: number, columnCount = 1): Area => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const wrong = columns.flatMap(({ column, at }): ColourRule[] => {
    const formula = wrongCell(ref(column.key), column, ref);
    return formula === null ? [] : [{ area: areaAt(at), look: WRONG_LOOK, formula }];
  });
  const wanted = columns
    .flatMap(({ column, at }) => (column.wanted ? [at] : []))
    .sort((left, right) => left - right);
  const runs: { at: number; count: number }[] = [];
  for (const at of wanted) {
    const run = runs.at(-1);
    if (run && run.at + run.count === at) run.count += 1;
    else runs.push({ at, count: 1 });
  }
  const blank = runs.map(({ at, count }): ColourRule => ({
    area: areaAt(at, count),
    look: BLANK_LOOK,
    formula: `TRIM(${columnLetters(at)}${row + 1})="",${isFilled}`,
  }));
  return [...wrong, ...blank];
}

/** True where one of the cells from one column to another holds something. */
export const anyFilled = (first: number, last: number, row: number): string =>
  `SUMPRODUCT(LEN(TRIM($${columnLetters(first)}${row + 1}:$${columnLetters(last)}${row + 1})))>0`;
