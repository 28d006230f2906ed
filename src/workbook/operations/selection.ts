// What the user has selected: hearing of it, and writing a formula there.
import { areaAddress, isBlank, parseArea, type Cell } from '../excel/grid';
import { runExcel } from '../excel/errors';

/** Moving through cells with the arrow keys tells of each of them: only where it rests counts. */
const REST_MILLISECONDS = 150;

/** Calls `moved` after the user has selected another cell or sheet; gives the way to stop. */
export const watchSelection = (moved: () => void): Promise<() => Promise<void>> =>
  runExcel(async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(moved, REST_MILLISECONDS);
      return Promise.resolve();
    };
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(soon), worksheets.onActivated.add(soon)];
    await context.sync();
    return async () => {
      clearTimeout(timer);
      await Excel.run(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });

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
    range.load('address,formulas');
    await context.sync();
    const area = parseArea(range.address);
    const cell = area ? areaAddress(area) : range.address;
    const content: Cell = range.formulas[0]?.[0] ?? '';
    if (!isBlank(content) && !replace) return { kind: 'occupied', cell, content: String(content) };
    range.formulas = [[formula]];
    await context.sync();
    return { kind: 'written', cell };
  });
