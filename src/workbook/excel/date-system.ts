// Which day the workbook's dates count from.

/** Serial number of 1 January 2000 where days count from 1904. */
const MILLENNIUM_1904 = 35_064;

/**
 * True for the 1904 date system. Office.js has no property for it, but the worksheet function DATE
 * answers in the workbook's own. One sync.
 */
export async function readDateSystem(context: Excel.RequestContext): Promise<boolean> {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load('value');
  await context.sync();
  return serial.value === MILLENNIUM_1904;
}
