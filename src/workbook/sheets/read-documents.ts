// Reading documents of ours: their cells, how far their tables reach, and what was typed into rows of
// somebody's own, which only formulas tell from what Excel has filled in there.
import { parseArea, plainText, type Area } from '../excel/grid';
import { findPeran, type SheetEntry } from '../excel/roles';
import type { SetMember } from '../excel/swap-set';
import { readAreas } from '../excel/transfer';
import { INSERTED } from './built-table';
import { readSheets, type ReadSheet } from './read-grids';
import type { SheetGrid } from './sheet-grid';

/** Headers of the columns by which documents know their rows. */
const KEYS: ReadonlySet<string> = new Set(['ID Baris', 'Kunci']);

/** Reads documents; blank sheets are left out. */
export async function readDocuments(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
): Promise<ReadSheet[]> {
  for (const { sheet } of entries) sheet.tables.load('items/name');
  const read = await readSheets(context, entries);
  const loaded = read.map((sheet) => ({
    ...sheet,
    ranges: sheet.entry.sheet.tables.items.map((table) => {
      const body = table.getDataBodyRange();
      body.load('address');
      return body;
    }),
  }));
  await context.sync();
  const documents = loaded.map(({ entry, grid, ranges }) => {
    const bodies = ranges.flatMap(({ address }) => parseArea(address) ?? []);
    return { entry, grid, bodies };
  });
  const own = documents.flatMap(({ entry: { sheet }, grid, bodies }) =>
    bodies.flatMap((body) => ownRows(grid, body)).map((area) => ({ sheet, area })),
  );
  const formulas = await readAreas(context, own, 'formulas');
  return documents.map((document) => ({
    ...document,
    content: (row, column) => {
      const at = own.findIndex(
        ({ sheet, area }) => sheet === document.entry.sheet && contains(area, row, column),
      );
      const area = own[at]?.area;
      return area && formulas[at]?.[row - area.row]?.[column - area.column];
    },
  }));
}

/** The documents of a set that stand, by their roles. */
export async function readListings<Peran extends SetMember['peran']>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  set: readonly (SetMember & { readonly peran: Peran })[],
): Promise<Partial<Record<Peran, ReadSheet>>> {
  const entries = set.flatMap(({ peran }) => findPeran(sheets, peran) ?? []);
  const read = entries.length > 0 ? await readDocuments(context, entries) : [];
  const found: Partial<Record<Peran, ReadSheet>> = {};
  for (const { peran } of set) {
    const document = read.find(({ entry }) => entry.peran === peran);
    if (document) found[peran] = document;
  }
  return found;
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rowCount &&
  column >= area.column &&
  column < area.column + area.columnCount;

/** The rows of a table that somebody has put there, now or before an earlier build. */
function ownRows(grid: SheetGrid, body: Area): Area[] {
  const columns = Array.from({ length: body.columnCount }, (_, at) => body.column + at);
  const keys = columns.filter((column) => KEYS.has(plainText(grid.value(body.row - 1, column))));
  const found: Area[] = [];
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    const isOwn = keys.some((column) => {
      const key = plainText(grid.value(row, column));
      return key === '' || key.startsWith(INSERTED);
    });
    // Without lines a table has a blank row.
    if (!isOwn || columns.every((column) => grid.value(row, column) === '')) continue;
    const last = found.at(-1);
    if (last && last.row + last.rowCount === row) {
      found[found.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    } else found.push({ ...body, row, rowCount: 1 });
  }
  return found;
}
