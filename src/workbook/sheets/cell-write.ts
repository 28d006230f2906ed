// One value into a cell of the user, as what it is: the cell's number format follows only where it would
// make something else of the value.
import type { Cell } from '../excel/grid';
import { literal, TEXT_FORMAT } from '../excel/literal';
import { setNumberFormat } from '../excel/transfer';
import { FORMAT } from './column';

/** What a value is besides what its type says; a date is a serial number. */
export type CellKind = 'date' | 'text' | 'other';

/**
 * Writes a value. In a text cell (`@`) Excel would keep a number as text, and elsewhere show a date as a
 * bare number. `format`: the cell's number format as it was read. The caller syncs.
 */
export function writeCell(range: Excel.Range, value: Cell, format: string, kind: CellKind): void {
  const wanted = formatFor(value, format, kind);
  if (wanted !== format) setNumberFormat(range, wanted);
  range.values = [[literal(value, wanted)]];
}

function formatFor(value: Cell, format: string, kind: CellKind): string {
  if (kind === 'text') return TEXT_FORMAT;
  if (typeof value !== 'number') return format;
  if (kind === 'date' && !/[dmy]/i.test(format)) return FORMAT.date;
  return format === TEXT_FORMAT ? FORMAT.general : format;
}
