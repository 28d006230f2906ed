// Which day the workbook's dates count from.

import { isoToSerial, type IsoDate } from '../../bangkom/tanggal';
import type { Cell } from './grid';

/** Serial number of 1 January 2000 where days count from 1904. */
const MILLENNIUM_1904 = 35_064;

/**
 * Asks for the date system; after the caller's next sync the answer is true for 1904. Office.js has no
 * property for it, but the worksheet function DATE answers in the workbook's own.
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load('value');
  return () => serial.value === MILLENNIUM_1904;
}

/** True for the 1904 date system. One sync. */
export async function readDateSystem(context: Excel.RequestContext): Promise<boolean> {
  const is1904 = askDateSystem(context);
  await context.sync();
  return is1904();
}

/** A date as its cell holds it; the text of one before the date system's first day, blank for null. */
export const dateCell = (iso: IsoDate | null, date1904: boolean): Cell =>
  iso === null ? '' : (isoToSerial(iso, date1904) ?? iso);
