// Characters that XML cannot hold stand in a workbook's strings as `_x000D_`.
/* eslint-disable no-control-regex -- the characters that XML cannot hold are what it is about */

export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;

const hex = (text: string) =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** @param lines whether line breaks and tabs are written this way too, as in attributes. */
export function encodeXstring(text: string, lines = false): string {
  const literal = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  const control = lines
    ? /[\u0000-\u001f\ufffe\uffff]/g
    : /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
  return literal.replace(control, hex);
}
