// Writing Referensi: a new sheet, or the cells of the existing one that no longer say what the
// regulation says. The sheet is mended in place, because formulas and names refer to it.
import { isBlank, quoteSheet, type Area, type Cell, type Grid } from '../../excel/grid';
import { literalGrid } from '../../excel/literal';
import { addTable, findTables, resizeTable, bodyOf, type FoundTable } from '../../excel/tables';
import {
  hasHiddenRows,
  rangeOf,
  setNumberFormat,
  writeGrid,
  writeRowByRow,
} from '../../excel/transfer';
import { areaFormula, pointsOf } from '../column';
import { LISTS } from './lists';
import { styleHeader, styleTitle } from '../look';
import { REFERENSI_TITLE, referensiBlocks, type Block } from './referensi';

/** Row of the tables' headers. */
const HEADER_ROW = 4;

/** A block with its place. */
interface PlacedBlock extends Block {
  readonly column: number;
}

/** The blocks from left to right, one blank column between them. */
function placedBlocks(): PlacedBlock[] {
  let column = 0;
  return referensiBlocks().map((block) => {
    const placed = { ...block, column };
    column += block.headers.length + 1;
    return placed;
  });
}

const blockArea = ({ column, rows, headers }: PlacedBlock): Area => ({
  row: HEADER_ROW,
  column,
  rowCount: rows.length + 1,
  columnCount: headers.length,
});

/** Names of all tables on the sheet. */
export const referensiTables = (): string[] => referensiBlocks().map(({ name }) => name);

/** Fills a new sheet. */
export async function writeReferensi(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  await writeGrid(
    context,
    sheet,
    0,
    0,
    REFERENSI_TITLE.map((text) => [text]),
  );
  styleTitle(sheet, 0);
  for (const block of placedBlocks()) {
    const area = blockArea(block);
    await writeBlock(context, sheet, block, area);
    addTable(sheet, area, block.name);
  }
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

async function writeBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
  area: Area,
  write: typeof writeRowByRow = writeGrid,
): Promise<void> {
  block.formats.forEach((format, index) => {
    const column = { ...area, column: area.column + index, columnCount: 1 };
    setNumberFormat(rangeOf(sheet, { ...column, row: area.row + 1, rowCount: 500 }), format);
    rangeOf(sheet, column).format.columnWidth = pointsOf(block.widths[index] ?? 12);
  });
  await writeGrid(context, sheet, area.row, area.column, [[...block.headers]]);
  styleHeader(sheet, { ...area, rowCount: 1 });
  await write(context, sheet, area.row + 1, area.column, literalGrid(block.rows, block.formats));
}

/** Compares the sheet with the regulation, and writes what differs; gives the tables written. */
export async function mendReferensi(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string[]> {
  const blocks = placedBlocks();
  const found = await findTables(
    context,
    blocks.map(({ name }) => name),
  );
  // All tables are small: one request reads them.
  const cells = found.map((table, index) => {
    if (!table || blocks[index]?.editable) return undefined;
    const body = rangeOf(table.sheet, bodyOf(table));
    body.load('values');
    return body;
  });
  await context.sync();
  const mended: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const table = found[index];
    if (table && (block.editable || isUnchanged(table, block, cells[index]?.values ?? [])))
      continue;
    if (table) await rewrite(context, table, block);
    else await restore(context, sheet, block);
    mended.push(block.name);
  }
  if (mended.length > 0) await context.sync();
  return mended;
}

/** A table that is gone, at its old place; what a user wrote into an editable one stays there. */
async function restore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: PlacedBlock,
): Promise<void> {
  const area = blockArea(block);
  await writeBlock(context, sheet, block.editable ? { ...block, rows: [] } : block, area);
  addTable(sheet, area, block.name);
}

function isUnchanged(table: FoundTable, block: Block, cells: Grid): boolean {
  return (
    cells.length === block.rows.length &&
    block.headers.every((header, index) => table.headers[index] === header) &&
    sameCells(cells, block.rows)
  );
}

const sameCell = (left: Cell | undefined, right: Cell): boolean =>
  left === right || (isBlank(left) && isBlank(right));

/** True when the cells of `wanted` stand in `found`; columns beyond them are the user's. */
const sameCells = (found: Grid, wanted: Grid): boolean =>
  wanted.every((row, r) => row.every((cell, c) => sameCell(found[r]?.[c], cell)));

async function rewrite(
  context: Excel.RequestContext,
  found: FoundTable,
  block: Block,
): Promise<void> {
  const area = { ...found.area, rowCount: block.rows.length + 1 };
  const columnCount = block.headers.length;
  const write = (await hasHiddenRows(context, found.sheet, found.area)) ? writeRowByRow : writeGrid;
  if (area.rowCount < found.area.rowCount) {
    // What stands in further columns is somebody's.
    rangeOf(found.sheet, { ...found.area, columnCount }).clear(Excel.ClearApplyTo.contents);
  }
  await writeBlock(context, found.sheet, block, { ...area, columnCount }, write);
  if (area.rowCount !== found.area.rowCount) resizeTable(found, block.name, area);
}

/** Formula of the name over each list, for a sheet with this name. */
export function listFormulas(sheetName: string): { name: string; formula: string }[] {
  const block = placedBlocks().find(({ name }) => name === 'tblDaftar');
  if (!block) return [];
  return Object.values(LISTS).map(({ name, values }, index) => ({
    name,
    formula: areaFormula(quoteSheet(sheetName), {
      row: HEADER_ROW + 1,
      column: block.column + index,
      rowCount: values.length,
      columnCount: 1,
    }),
  }));
}
