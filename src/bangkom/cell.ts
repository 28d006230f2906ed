// What Excel hands over for a cell, before anyone has looked at it.

/**
 * Whether an argument is a blank cell or an omitted one: null, undefined, blank text, and 0, which a
 * blank cell becomes on the desktop. Source: domain 1.8.
 */
export const isBlank = (raw: unknown): boolean => raw === 0 || isEmpty(raw);

/** Blank where 0 is a value in its own right: null, undefined or blank text. */
export const isEmpty = (raw: unknown): boolean =>
  raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '');

/** The text of a cell; '' for what no cell can hold. */
export const toText = (raw: unknown): string =>
  typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? `${raw}` : '';

const ERROR_VALUE =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|GETTING_DATA)$/;

/** Whether a cell holds an error value of Excel, as Office.js hands it over. */
export const isErrorValue = (raw: unknown): boolean =>
  typeof raw === 'string' && raw.startsWith('#') && ERROR_VALUE.test(raw);
