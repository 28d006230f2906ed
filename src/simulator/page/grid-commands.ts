// Commands of Univer's menus that change more than cells: done through the Excel objects instead, so
// that tables, names and rules move along as in Excel, and the add-in hears of it.
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import {
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
} from '@univerjs/sheets-table';
import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SetRangeProtectionFromContextMenuCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/sheets-ui';
import { fromUniverRange, MAX_COLUMNS, MAX_ROWS, type Rect } from '../excel/address';
import { BOOK } from '../excel/book';
import type { Workbook } from '../excel/workbook';
import { invalidSelection, unsupportedOperation } from '../protocol/host-object';

interface Params {
  subUnitId?: string;
  range?: IRange;
  name?: string;
  tableId?: string;
  /** Row of the sheet. */
  index?: number;
  count?: number;
}

type Route = (workbook: Workbook, params: Params) => void;

const sheetOf = (workbook: Workbook, { subUnitId }: Params) =>
  subUnitId === undefined
    ? workbook.worksheets.getActiveWorksheet()
    : workbook.worksheets.getItem(subUnitId);

function rangeOf(workbook: Workbook, params: Params, whole?: 'rows' | 'columns') {
  const rect: Rect = params.range
    ? fromUniverRange(params.range)
    : { row: 0, column: 0, rows: 1, columns: 1 };
  const wide = whole === 'rows' ? { column: 0, columns: MAX_COLUMNS } : {};
  const tall = whole === 'columns' ? { row: 0, rows: MAX_ROWS } : {};
  const sheetId = sheetOf(workbook, params).id;
  return workbook[BOOK].make.range({ ...rect, ...wide, ...tall, sheetId });
}

function refuse(): void {
  throw unsupportedOperation('simulator: the grid does not offer this command');
}

/** What of Univer's menus has no counterpart in the Excel objects. */
const NOT_OFFERED = [
  CopySheetCommand,
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  SetRangeProtectionFromContextMenuCommand,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
];

/** The table that a command names, or the one around the selection; and its rows that are meant. */
function tableRows({ [BOOK]: book }: Workbook, { tableId, index, count = 1 }: Params) {
  const { selection } = book;
  const table =
    tableId === undefined
      ? selection && book.tables.around(selection.sheetId, selection)
      : book.tables.get(tableId);
  if (!table) throw invalidSelection();
  const first = index ?? selection?.row ?? table.rect.row;
  const header = table.showHeaders ? 1 : 0;
  return {
    rows: book.make.table(table.id).rows,
    first: Math.max(first - table.rect.row - header, 0),
    count: index === undefined ? (selection?.rows ?? 1) : count,
  };
}

function insertTableRows(workbook: Workbook, params: Params): void {
  const { rows, first, count } = tableRows(workbook, params);
  for (let done = 0; done < count; done++) rows.add(Math.min(first, rows.count));
}

function removeTableRows(workbook: Workbook, params: Params): void {
  const { rows, first, count } = tableRows(workbook, params);
  rows.deleteRowsAt(first, count);
}

const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [InsertRowByRangeCommand.id, (book, params) => rangeOf(book, params, 'rows').insert('Down')],
  [InsertColByRangeCommand.id, (book, params) => rangeOf(book, params, 'columns').insert('Right')],
  [InsertRangeMoveDownCommand.id, (book, params) => rangeOf(book, params).insert('Down')],
  [InsertRangeMoveRightCommand.id, (book, params) => rangeOf(book, params).insert('Right')],
  [RemoveRowByRangeCommand.id, (book, params) => rangeOf(book, params, 'rows').delete('Up')],
  [RemoveColByRangeCommand.id, (book, params) => rangeOf(book, params, 'columns').delete('Left')],
  [DeleteRangeMoveUpCommand.id, (book, params) => rangeOf(book, params).delete('Up')],
  [DeleteRangeMoveLeftCommand.id, (book, params) => rangeOf(book, params).delete('Left')],
  [InsertSheetCommand.id, (book) => book.worksheets.add().activate()],
  [RemoveSheetCommand.id, (book, params) => sheetOf(book, params).delete()],
  [
    SetWorksheetNameCommand.id,
    (book, params) => {
      sheetOf(book, params).name = params.name ?? '';
    },
  ],
  [
    SetWorksheetHideCommand.id,
    (book, params) => {
      sheetOf(book, params).visibility = 'Hidden';
    },
  ],
  [
    SetWorksheetShowCommand.id,
    (book, params) => {
      const sheet = sheetOf(book, params);
      sheet.visibility = 'Visible';
      sheet.activate();
    },
  ],
  [SheetTableInsertRowCommand.id, insertTableRows],
  [SheetTableInsertRowAtCommand.id, insertTableRows],
  [SheetTableRemoveRowCommand.id, removeTableRows],
  ...NOT_OFFERED.map(({ id }): [string, Route] => [id, refuse]),
]);

/**
 * Does a command of the grid through the Excel objects.
 * @returns Whether it is one of those; then Univer must not do it, too.
 * @throws HostError If Excel would refuse it.
 */
export function routeCommand(workbook: Workbook, { id, params }: ICommandInfo): boolean {
  const route = ROUTES.get(id);
  route?.(workbook, (params ?? {}) as Params);
  return route !== undefined;
}
