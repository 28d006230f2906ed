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
import { fromUniverRange, MAX_COLUMNS, MAX_ROWS, type Rect } from '../excel/address';
import { BOOK } from '../excel/book';
import type { Workbook } from '../excel/workbook';
import { unsupportedOperation } from '../protocol/host-object';

interface Params {
  subUnitId?: string;
  range?: IRange;
  name?: string;
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
  [
    CopySheetCommand.id,
    () => {
      throw unsupportedOperation('simulator: sheets cannot be copied from the grid');
    },
  ],
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
