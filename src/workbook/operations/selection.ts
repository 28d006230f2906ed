// What the user has selected: hearing of it, and writing a formula there.
import { areaAddress, isBlank, parseArea, type Cell } from '../excel/grid';
import { runExcel } from '../excel/errors';
import { addHandlers, afterQuiet } from '../excel/events';
import { TEXT_FORMAT } from '../excel/literal';
import { setNumberFormat } from '../excel/transfer';
import { FORMAT } from '../sheets/column';

/** Moving through cells with the arrow keys tells of each of them: only where it rests counts. */
const REST_MILLISECONDS = 150;

/** Calls `moved` after the user has selected another cell or sheet; gives the way to stop. */
export async function watchSelection(moved: () => void): Promise<() => Promise<void>> {
  const rest = afterQuiet(moved, REST_MILLISECONDS);
  const remove = await addHandlers(({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(rest.call),
    worksheets.onActivated.add(rest.call),
  ]);
  return () => {
    rest.stop();
    return remove();
  };
}

export type InsertResult =
  | { readonly kind: 'written'; readonly cell: string }
  /** The cell holds something; nothing was written. */
  | { readonly kind: 'occupied'; readonly cell: string; readonly content: string };

/**
 * Writes a formula (en-US spelling) into the selected cell; into a cell that holds something only
 * with `replace`.
 */
export const insertFormula = (formula: string, replace = false): Promise<InsertResult> =>
  runExcel(async (context) => {
    const range = context.workbook.getActiveCell();
    range.load('address,formulas,numberFormat');
    await context.sync();
    const area = parseArea(range.address);
    const cell = area ? areaAddress(area) : range.address;
    const content: Cell = range.formulas[0]?.[0] ?? '';
    if (!isBlank(content) && !replace) return { kind: 'occupied', cell, content: String(content) };
    // In a text cell Excel would keep the formula as text.
    if (range.numberFormat[0]?.[0] === TEXT_FORMAT) setNumberFormat(range, FORMAT.general);
    range.formulas = [[formula]];
    await context.sync();
    return { kind: 'written', cell };
  });
