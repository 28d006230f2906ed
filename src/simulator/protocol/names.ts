// How the names of the wire and the names of Office.js translate into each other.

/**
 * Members that are set under another name than the one they are read by. Every other wire name is
 * the Office.js name with a capital letter.
 */
const SET_AS: ReadonlyMap<string, string> = new Map([
  ['Worksheet.Gridlines', 'showGridlines'],
  ['Worksheet.Headings', 'showHeadings'],
  ['Style.Orientation', 'textOrientation'],
]);

/** `GetRange` → `getRange`; the library's internal `_GetX` → `getX`. */
export function camelName(wireName: string): string {
  const name = wireName.startsWith('_') ? wireName.slice(1) : wireName;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The Office.js name of the property that an action sets. */
export function writtenName(hostType: string, wireName: string): string {
  return SET_AS.get(`${hostType}.${wireName}`) ?? camelName(wireName);
}
