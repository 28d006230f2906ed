// Workbook-scoped names: read them all at once, add what is missing, never overwrite a user's.

/** A name as the workbook holds it. */
export interface NameEntry {
  readonly name: string;
  /** As Excel gives it: begins with `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** The workbook's names by lower-case name. One sync. */
export async function listNames(context: Excel.RequestContext): Promise<Map<string, NameEntry>> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/visible');
  await context.sync();
  return new Map(
    names.items.map(({ name, formula, visible }) => [
      name.toLowerCase(),
      { name, formula: String(formula), visible },
    ]),
  );
}

/** Formulas are compared without what Excel adds when it stores them. */
export const comparableFormula = (formula: string): string =>
  formula
    .replace(/_xl(?:fn|pm|op|ws)\./g, '')
    .replace(/'([A-Za-z_][\w.]*)'!/g, '$1!')
    .replace(/"[^"]*"|\s+/g, (part) => (part.startsWith('"') ? part : ''))
    .toLowerCase();
