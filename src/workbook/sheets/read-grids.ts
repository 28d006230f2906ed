// Reading whole sheets of the user: cells, date formats and merges, with few requests.
import { parseArea, parseAreas, type Area, type Cell, type Grid } from '../excel/grid';
import type { SheetEntry } from '../excel/roles';
import { supportsExcelApi } from '../excel/support';
import { cellCount, inGroups, isSmall, rangeOf, readGrid } from '../excel/transfer';
import { SheetGrid } from './sheet-grid';

/** A sheet of the user as it was read. */
export interface ReadSheet {
  readonly entry: SheetEntry;
  readonly grid: SheetGrid;
  /** The data rows of each table on it; absent where nobody asked for them. */
  readonly bodies?: readonly Area[];
  /** What stands in the cells of rows without a key, formulas as formulas; undefined elsewhere. */
  readonly content?: (row: number, column: number) => Cell | undefined;
}

/** Number formats are read up to this size: beyond it, a sheet is data and no form. */
const MAXIMUM_FORMATS = 200_000;

/** Reads the used range of each sheet; blank sheets are left out. */
export async function readSheets(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
): Promise<ReadSheet[]> {
  const used = entries.map((entry) => {
    const range = entry.sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return { entry, range };
  });
  await context.sync();
  const areas = used.flatMap(({ entry, range }) => {
    const area = range.isNullObject ? null : parseArea(range.address);
    return area ? [{ entry, area }] : [];
  });
  const merges = await readMerges(context, areas);
  const read: ReadSheet[] = [];
  for (const group of inGroups(areas)) {
    for (const { entry, area, values, formats } of await readGroup(context, group)) {
      read.push({
        entry,
        grid: new SheetGrid({
          values,
          ...(formats && { formats }),
          row: area.row,
          column: area.column,
          merges: merges.get(entry.name) ?? [],
        }),
      });
    }
  }
  return read;
}

interface Place {
  readonly entry: SheetEntry;
  readonly area: Area;
}

type ReadPlace = Place & { readonly values: Grid; readonly formats: Grid | null };

async function readGroup(context: Excel.RequestContext, group: Place[]): Promise<ReadPlace[]> {
  const [first] = group;
  if (first && !isSmall(first)) {
    const { sheet } = first.entry;
    const values = await readGrid(context, sheet, first.area);
    const formats =
      cellCount(first) > MAXIMUM_FORMATS
        ? null
        : await readGrid(context, sheet, first.area, 'numberFormat');
    return [{ ...first, values, formats }];
  }
  const ranges = group.map(({ entry, area }) => {
    const range = rangeOf(entry.sheet, area);
    range.load('values,numberFormat');
    return range;
  });
  await context.sync();
  return group.map((place, index) => ({
    ...place,
    values: ranges[index]?.values ?? [],
    formats: ranges[index]?.numberFormat ?? [],
  }));
}

/** Merged areas by sheet; none where Excel cannot tell (before ExcelApi 1.13, or more than 512). */
async function readMerges(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<Map<string, Area[]>> {
  const merges = new Map<string, Area[]>();
  if (!supportsExcelApi('1.13')) return merges;
  const loaded = places.map(({ entry, area }) => {
    const merged = rangeOf(entry.sheet, area).getMergedAreasOrNullObject();
    merged.load('address');
    return { entry, merged };
  });
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code !== 'ApiNotFound') return merges;
    throw error;
  }
  for (const { entry, merged } of loaded) {
    if (!merged.isNullObject) merges.set(entry.name, parseAreas(merged.address));
  }
  return merges;
}
