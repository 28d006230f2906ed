// Text from people and their files is written as text: never a formula, a date or another number.
import type { Cell, Grid } from './grid';

/** Number format of text cells; Excel then keeps digits as they are typed (NIP). */
export const TEXT_FORMAT = '@';

/** Excel cuts off (or refuses) more than this in one cell. */
const MAXIMUM_LENGTH = 32_767;

/**
 * A value as `Range.values` must be given it so that the cell holds exactly this value.
 * A text-formatted cell (`@`) keeps any text as it is. In any other cell every text gets a leading
 * apostrophe, Excel's own mark for "this is text", which is no part of the value: without it Excel
 * reads "=1+1", "1/2", "7-8" or "TRUE" as something else. The format must be set first.
 */
export function literal(value: Cell, numberFormat = 'General'): Cell {
  if (typeof value !== 'string' || value === '') return value;
  const text = value.length > MAXIMUM_LENGTH ? `${value.slice(0, MAXIMUM_LENGTH - 1)}…` : value;
  return numberFormat === TEXT_FORMAT ? text : `'${text}`;
}

/** A grid of which every cell is taken literally; `formats[column]` is the column's number format. */
export const literalGrid = (grid: Grid, formats: readonly string[] = []): Grid =>
  grid.map((row) => row.map((cell, column) => literal(cell, formats[column])));
