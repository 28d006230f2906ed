// What adoption has added to a sheet, noted in hidden names of that sheet: they move with their cells,
// and stay with the sheet when it is renamed, copied or saved. By them a form can be released.
import { absoluteAddress, parseArea, quoteSheet, type Area } from '../../excel/grid';
import { rangeOf } from '../../excel/transfer';
import type { Adoption } from './adoption';
import type { SheetForm } from './read';

const AREA = '_bangkom_tambahan';
const WIDTHS = '_bangkom_lebar';

/** Everything that one adoption has put on a sheet lies inside `area`. */
export interface Addition {
  /** null: somebody has deleted the cells. */
  readonly area: Area | null;
  /** Widths in points that the columns of the area had before; 0: the sheet's standard width. */
  readonly widths: readonly number[];
  /** The names to delete with it. */
  readonly names: readonly string[];
}

/** True for a name of a sheet that only notes what adoption has added. */
export const isAdditionName = (name: string): boolean =>
  name.startsWith(AREA) || name.startsWith(WIDTHS);

/** Asks for the names of a sheet; {@link additionsOf} reads them after the next sync. */
export function loadAdditions(sheet: Excel.Worksheet): Excel.NamedItemCollection {
  const { names } = sheet;
  names.load('items/name,items/formula');
  return names;
}

/** What adoption has added to a sheet, by its loaded names. */
export function additionsOf({ items }: Excel.NamedItemCollection): Addition[] {
  const formulas = new Map(items.map(({ name, formula }) => [name, String(formula)]));
  return [...formulas].flatMap(([name, formula]) => {
    if (!name.startsWith(AREA)) return [];
    const widths = `${WIDTHS}${name.slice(AREA.length)}`;
    const noted = formulas.get(widths);
    return [
      {
        area: parseArea(formula),
        widths: readWidths(noted ?? ''),
        names: noted === undefined ? [name] : [name, widths],
      },
    ];
  });
}

/** Widths, equal neighbours together, as text that fits a name: `3*64;12*48`. */
function widthsText(widths: readonly number[]): string {
  const runs: { count: number; width: number }[] = [];
  for (const width of widths) {
    const run = runs.at(-1);
    if (run?.width === width) run.count += 1;
    else runs.push({ count: 1, width });
  }
  const text = runs.map(({ count, width }) => `${count}*${width}`).join(';');
  // A text inside a formula has at most 255 characters; widths are then Excel's own again.
  return text.length <= 255 ? text : '';
}

const readWidths = (formula: string): number[] =>
  [...formula.matchAll(/(\d+)\*([\d.]+)/g)].flatMap(([, count, width]) =>
    Array.from({ length: Number(count) }, () => Number(width)),
  );

const overlap = (left: Area, right: Area): boolean =>
  left.row < right.row + right.rowCount &&
  right.row < left.row + left.rowCount &&
  left.column < right.column + right.columnCount &&
  right.column < left.column + left.columnCount;

/** The rectangle around all that an adoption adds; null when it adds nothing new. */
export function areaOf({ columns, labels, header }: Adoption): Area | null {
  if (!header) return null;
  const top = Math.min(header.row, ...labels.map(({ row }) => row));
  const bottom = Math.max(
    header.row + header.rowCount,
    ...columns.map(({ area }) => area.row + area.rowCount),
  );
  const end = Math.max(
    header.column + header.columnCount,
    ...labels.map(({ column }) => column + 1),
  );
  return {
    row: top,
    column: header.column,
    rowCount: bottom - top,
    columnCount: end - header.column,
  };
}

/** Notes what is going to be added; the caller writes it, and syncs. Two syncs. */
export async function noteAddition(
  context: Excel.RequestContext,
  { entry }: SheetForm,
  adoption: Adoption,
): Promise<void> {
  const area = areaOf(adoption);
  if (!area) return;
  const loaded = loadAdditions(entry.sheet);
  const columns = Array.from({ length: area.columnCount }, (_, index) => {
    const { format } = rangeOf(entry.sheet, {
      ...area,
      column: area.column + index,
      columnCount: 1,
    });
    format.load('columnWidth,useStandardWidth');
    return format;
  });
  await context.sync();
  const present = additionsOf(loaded);
  // An interrupted run has noted it already, with the widths of before.
  if (present.some((addition) => addition.area && overlap(addition.area, area))) return;
  const widths = columns.map(
    ({ columnWidth, useStandardWidth }, index) =>
      notedWidth(present, area.column + index) ?? (useStandardWidth ? 0 : columnWidth),
  );
  const taken = new Set(loaded.items.map(({ name }) => name));
  let number = 1;
  while (taken.has(`${AREA}${number}`) || taken.has(`${WIDTHS}${number}`)) number += 1;
  const { names } = entry.sheet;
  const formula = `=${quoteSheet(entry.name)}!${absoluteAddress(area)}`;
  names.add(`${WIDTHS}${number}`, `="${widthsText(widths)}"`).visible = false;
  names.add(`${AREA}${number}`, formula).visible = false;
  // Before anything is added: without the note nobody could take it out again.
  await context.sync();
}

/** The width that a column had before a form above or below took it. */
function notedWidth(additions: readonly Addition[], column: number): number | undefined {
  for (const { area, widths } of additions) {
    const width = area && widths[column - area.column];
    if (width !== null && width !== undefined) return width;
  }
  return undefined;
}
