// A data sheet is made once; afterwards only the columns that it lacks are added at its right end.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import { cellAddress, plainText, type Area } from '../excel/grid';
import { addOwnFormats } from '../excel/own-formats';
import { setUpPage } from '../excel/page';
import type { SheetEntry } from '../excel/roles';
import { buildBeside, settle } from '../excel/swap';
import {
  addTable,
  bodyOf,
  columnIndexes,
  findTables,
  readTable,
  type FoundTable,
} from '../excel/tables';
import { rangeOf, writeGrid } from '../excel/transfer';
import type { Column } from './column';
import { colourData, dataRules } from './data-colours';
import { dressColumns, formulaOf } from './data-rows';
import type { DataSheet } from './data-sheet';
import { styleHeader, styleTitle } from './look';

/** Row of the table's header on a new sheet; the title stands above. */
const HEADER_ROW = 2;

/** What became of a data sheet. */
export interface EnsuredSheet {
  /** Where the table stands. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Headers of columns that were added. */
  readonly added: readonly string[];
  /** A table of that name on a sheet of the user: it is read, and never changed. */
  readonly foreign?: { readonly sheet: string; readonly missing: readonly string[] };
  /** The table as it stood before columns were added. */
  readonly found?: FoundTable;
  /** The sheet stands, but somebody has taken its table away. */
  readonly isTableGone?: true;
}

/** Makes the sheet where there is none, and adds the columns that an older one lacks. */
export async function ensureDataSheet<K extends string>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  dataSheet: DataSheet<K>,
): Promise<EnsuredSheet> {
  const { peran, name, table } = dataSheet;
  const placed = await settle(context, sheets, peran, name);
  const [found] = await findTables(context, [table]);
  if (found && found.sheetName !== placed && !isOurs(sheets, found, peran)) {
    const missing = missingColumns(dataSheet, found).map(({ header }) => header);
    const foreign = { sheet: found.sheetName, missing };
    return { sheet: found.sheetName, isNew: false, added: [], foreign };
  }
  if (placed === null) {
    const sheet = await buildBeside(context, sheets, peran, name, (made) =>
      writeEmpty(context, made, dataSheet),
    );
    return { sheet, isNew: true, added: [] };
  }
  const columns = found ? missingColumns(dataSheet, found) : [];
  if (found && columns.length > 0) {
    await assertKnown(context, dataSheet, found);
    await addMissingColumns(context, dataSheet, found, columns);
    await context.sync();
  }
  const added = columns.map(({ header }) => header);
  return { sheet: placed, isNew: false, added, ...(found ? { found } : { isTableGone: true }) };
}

const isOurs = (sheets: readonly SheetEntry[], { sheetName }: FoundTable, peran: string): boolean =>
  sheets.some((entry) => entry.name === sheetName && entry.peran?.startsWith(peran));

/** Fills a new sheet: title, header, one row to begin with. */
export async function writeEmpty<K extends string>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  dataSheet: DataSheet<K>,
): Promise<void> {
  const { columns, table, title, frozen = 2 } = dataSheet;
  const area: Area = { row: HEADER_ROW, column: 0, rowCount: 2, columnCount: columns.length };
  await writeGrid(context, sheet, 0, 0, [[title.toUpperCase()]]);
  styleTitle(sheet, 0);
  await writeGrid(context, sheet, area.row, 0, [columns.map(({ header }) => header)]);
  styleHeader(sheet, { ...area, rowCount: 1 });
  const body = { ...area, row: area.row + 1, rowCount: 1 };
  dressColumns(sheet, columns, body);
  addTable(sheet, area, table);
  const headers = columns.map(({ header }) => header);
  addOwnFormats(sheet, dataRules(dataSheet, headers, body));
  columns.forEach((column, index) => {
    const formula = formulaOf(dataSheet, column);
    if (formula !== null) {
      rangeOf(sheet, { ...body, column: index, columnCount: 1 }).formulas = [[formula]];
    }
  });
  sheet.freezePanes.freezeAt(
    rangeOf(sheet, { row: 0, column: 0, rowCount: HEADER_ROW + 1, columnCount: frozen }),
  );
  setUpPage(sheet, { headerRow: HEADER_ROW, printArea: null, footer: title });
}

/** The columns that the table lacks. */
const missingColumns = <K extends string>(
  { columns }: DataSheet<K>,
  found: FoundTable,
): Column<K>[] => {
  const present = columnIndexes(found.headers);
  return columns.filter(({ header }) => !present.has(header.toLowerCase()));
};

/**
 * Refuses a table whose rows would not be known by their IDs: the column would be made anew, and what
 * hangs on the IDs would be lost. Costs nothing where the column is there.
 * @throws OperationError where the column of IDs has another header
 */
export async function assertKnown<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
): Promise<void> {
  const renamed = await findRenamedIds(context, dataSheet, found);
  if (renamed) throw new OperationError(RENAMED_IDS, renamed.message);
}

/** Code of what is told where the column of IDs has another header. */
export const RENAMED_IDS = 'judulDiganti';

/** IDs of rows of the plan. */
const ID = /^R\d{5,}$/;

/** The header that the column of IDs has by now, where the table lacks the column and an unknown one holds IDs. */
export async function findRenamedIds<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
): Promise<{ readonly cell: string; readonly message: string } | null> {
  const lost = missingColumns(dataSheet, found).find(({ key }) => key === dataSheet.identity);
  if (!lost) return null;
  const known = new Set(dataSheet.columns.map(({ header }) => header.toLowerCase()));
  const cells = await readTable(context, found);
  const at = found.headers.findIndex(
    (header, column) =>
      !known.has(header.toLowerCase()) && cells.some((row) => ID.test(plainText(row[column]))),
  );
  if (at < 0) return null;
  const { area, sheetName, headers } = found;
  const cell = cellAddress(area.row, area.column + at);
  const now = headers[at] ?? '';
  return { cell, message: operationMessages.idHeaderChanged(lost.header, now, sheetName, cell) };
}

/** Adds columns to the right end of the table; what stands there already is kept. */
async function addMissingColumns<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
  columns: readonly Column<K>[],
): Promise<void> {
  const body = bodyOf(found);
  for (const column of columns) {
    const formula = formulaOf(dataSheet, column);
    const cells = Array.from({ length: body.rowCount }, () => [formula ?? '']);
    found.table.columns.add(undefined, [[column.header], ...cells]);
  }
  await context.sync();
  dressColumns(found.sheet, columns, {
    ...body,
    column: body.column + body.columnCount,
    columnCount: columns.length,
  });
  const headers = [...found.headers, ...columns.map(({ header }) => header)];
  const columnCount = body.columnCount + columns.length;
  await colourData(context, dataSheet, found.sheet, headers, { ...body, columnCount });
}
