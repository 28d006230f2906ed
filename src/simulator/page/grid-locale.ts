// Dates, numbers and formulas in the grid as an Indonesian Excel has them: the day before the month, the
// names of months in Indonesian, a decimal comma, and ; between arguments. Univer knows the American way.
import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import type { ICellData, Univer } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { isText, readInput } from '../excel/engine/input';
import { fromLocal } from '../excel/formulas';
import { localeOf } from '../excel/locale';
import { inEnglish } from '../excel/typed';

const LOCALE = localeOf('id-ID');
/** As Excel calls Indonesian in a number format. */
const INDONESIAN = '[$-421]';
/** The short date of the computer's settings, in Excel's en-US spelling and in Indonesian. */
const SHORT_DATE = { stored: 'm/d/yyyy', shown: 'dd/mm/yyyy' } as const;
/** Before Univer reads what was typed. */
const FIRST = 100;

/** What the editor holds, without the end of its line. */
const typedText = ({ p, v, f }: ICellData): string =>
  f ?? p?.body?.dataStream.replace(/\r\n$/, '') ?? (typeof v === 'string' ? v : '');

/** The pattern in which a date is shown; null where the stored one does. */
function shownPattern(pattern: string): string | null {
  if (pattern === SHORT_DATE.stored) return SHORT_DATE.shown;
  const hasNames = /mmm|ddd/i.test(pattern.replace(/"[^"]*"/g, ''));
  return hasNames && !pattern.includes('[$-') ? `${INDONESIAN}${pattern}` : null;
}

/** Whether a format shows a date, not only a time of the day. */
const isDatePattern = (pattern: string): boolean =>
  /[dy]/i.test(pattern) && numfmt.isDateFormat(pattern);

/** What was typed as Univer reads it; null where it reads the same. */
function readTyped(text: string, pattern: string): ICellData | null {
  if (text.startsWith('=')) {
    // A ; outside texts and arrays is no en-US formula.
    const bare = text.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '');
    return bare.includes(LOCALE.list) ? { f: fromLocal(text, LOCALE) } : null;
  }
  // A percentage that is edited again: Univer's editor spells it the American way.
  const isEdited = pattern.includes('%') && /^-?\d*\.\d+%$/.test(text);
  const english = isEdited ? text : inEnglish(text, LOCALE);
  const { cell, numberFormat = '' } = readInput(english, pattern);
  const isDate = isDatePattern(numberFormat);
  if (!cell || (english === text && !isDate)) return null;
  // Otherwise Univer reads it once more, the American way.
  if (typeof cell.v === 'string') return { ...cell, t: CellValueType.FORCE_STRING };
  const hasPattern = numberFormat === '' || (isDate && isDatePattern(pattern));
  const shown = isDate ? SHORT_DATE.shown : numberFormat;
  return { ...cell, ...(!hasPattern && { s: { n: { pattern: shown } } }) };
}

/** Reads and shows cells of a Univer with a grid the Indonesian way. */
export function addIndonesianLocale(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(INumfmtService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('id');
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _, next) => {
      const edited = next(cell);
      const isDecimal = typeof edited?.v === 'number' && !edited.f && !Number.isInteger(edited.v);
      if (!isDecimal) return edited;
      return { ...edited, v: String(edited.v).replace('.', LOCALE.decimal) };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const text = cell ? typedText(cell) : '';
      const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
      const read = isText(pattern) ? null : readTyped(text, pattern);
      if (!cell || !read) return next(cell);
      const { p: _, ...plain } = cell;
      return next({ ...plain, ...read });
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
