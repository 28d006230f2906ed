// Dates in the grid as an Indonesian Excel has them: typed with the day before the month, and the names
// of months in Indonesian. Univer reads and shows them the American way.
import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import type { ICellData, Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/sheets';

/** As Excel calls Indonesian in a number format. */
const INDONESIAN = '[$-421]';
/** The short date of the computer's settings, in Excel's en-US spelling and in Indonesian. */
const SHORT_DATE = { stored: 'm/d/yyyy', shown: 'dd/mm/yyyy' } as const;
/** Before Univer reads what was typed. */
const FIRST = 100;

const isText = (pattern: string): boolean => pattern === '@' || pattern === '@@@';

/** What the editor holds, without the end of its line. */
const typedText = ({ p, v }: ICellData): string =>
  p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof v === 'string' ? v : '');

/** The pattern in which a date is shown; null where the stored one does. */
function shownPattern(pattern: string): string | null {
  if (pattern === SHORT_DATE.stored) return SHORT_DATE.shown;
  const hasNames = /mmm|ddd/i.test(pattern.replace(/"[^"]*"/g, ''));
  return hasNames && !pattern.includes('[$-') ? `${INDONESIAN}${pattern}` : null;
}

/** Reads and shows the dates of a Univer with a grid. */
export function addIndonesianDates(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const text = cell ? typedText(cell) : '';
      const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
      // A number alone is no date, however few digits it has.
      if (!cell || isText(pattern) || !/\d\D+\d/.test(text)) return next(cell);
      const date = numfmt.parseDate(text, { locale: 'id' });
      if (typeof date?.v !== 'number') return next(cell);
      const { p: _, ...plain } = cell;
      const read: ICellData = { ...plain, v: date.v, t: CellValueType.NUMBER };
      const isDate = pattern !== '' && numfmt.isDateFormat(pattern);
      return next(isDate ? read : { ...read, s: { n: { pattern: SHORT_DATE.shown } } });
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      if (!cell?.s || cell.t !== CellValueType.NUMBER) return next(cell);
      const style = location.workbook.getStyles().get(cell.s);
      const pattern = style?.n && shownPattern(style.n.pattern);
      return next(pattern ? { ...cell, s: { ...style, n: { pattern } } } : cell);
    },
  });
}
