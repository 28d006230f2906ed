// Where the formulas of a large area stand, so that not all of it has to be read to find them.
import { parseAreas, type Area } from './grid';
import { rangeOf, requestsFor } from './transfer';

/**
 * The parts of an area that hold all of its formulas: columns from their first formula to their last. The
 * area itself where that would not be fewer requests, or Excel does not tell for certain. At most one sync.
 */
export async function formulaAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Area[]> {
  const whole = [area];
  if (requestsFor(whole) === 1) return whole;
  sheet.protection.load('protected');
  const found = rangeOf(sheet, area).getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  found.load('address,areaCount,cellCount');
  try {
    await context.sync();
  } catch (error) {
    // Refused, or too many for one answer.
    if (error instanceof OfficeExtension.Error && error.code !== 'ApiNotFound') return whole;
    throw error;
  }
  // Whatever stands on a protected sheet, Excel may find nothing there.
  if (sheet.protection.protected) return whole;
  if (found.isNullObject) return [];
  const areas = parseAreas(found.address);
  const cells = areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (areas.length !== found.areaCount || cells !== found.cellCount) return whole;
  const columns = columnsOf(areas);
  return requestsFor(columns) < requestsFor(whole) ? columns : whole;
}

/** Each column from the first to the last of its cells; those of the same rows side by side as one. */
function columnsOf(areas: readonly Area[]): Area[] {
  const reach = new Map<number, { row: number; end: number }>();
  for (const { row, column, rowCount, columnCount } of areas) {
    for (let at = column; at < column + columnCount; at += 1) {
      const known = reach.get(at);
      reach.set(at, {
        row: Math.min(known?.row ?? row, row),
        end: Math.max(known?.end ?? 0, row + rowCount),
      });
    }
  }
  const columns: Area[] = [];
  for (const [column, { row, end }] of [...reach].sort(([left], [right]) => left - right)) {
    const last = columns.at(-1);
    const isBeside = last?.row === row && last.row + last.rowCount === end;
    if (isBeside && last.column + last.columnCount === column) {
      columns[columns.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else columns.push({ row, column, rowCount: end - row, columnCount: 1 });
  }
  return columns;
}
