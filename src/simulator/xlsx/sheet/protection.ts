// Protection of a sheet: whether, what it allows all the same, and whether there is a password.
import type { SheetContent } from '../../excel/content';
import { defined } from '../objects';
import { childOf, element, flag, setChild, type XmlElement } from '../xml';
import { ORDER } from './worksheet';

export type Protection = Pick<SheetContent, 'protected' | 'allowed' | 'hasPassword'>;

/** ECMA-376 18.3.1.85: each attribute forbids, with its default. */
const FORBIDDEN: Record<string, readonly [attribute: string, otherwise: boolean]> = {
  allowAutoFilter: ['autoFilter', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowInsertRows: ['insertRows', true],
  allowPivotTables: ['pivotTables', true],
  allowSort: ['sort', true],
};

/** Whether an element of protection has a password, in the old form or as a hash. */
export const hasPassword = (attributes: Readonly<Record<string, string>>): boolean =>
  Object.keys(attributes).some((name) => /password$|hashValue$/i.test(name));

export function readProtection(tree: XmlElement): Protection {
  const { attributes = {} } = childOf(tree, 'sheetProtection') ?? {};
  if (!flag(attributes.sheet)) return { protected: false };
  const allowed = Object.entries(FORBIDDEN)
    .filter(([, [attribute, otherwise]]) => !flag(attributes[attribute], otherwise))
    .map(([name]) => name);
  return defined<Protection>({
    protected: true,
    allowed: allowed.length > 0 ? allowed : undefined,
    hasPassword: hasPassword(attributes) ? true : undefined,
  });
}

export function writeProtection(
  tree: XmlElement,
  { protected: isProtected, allowed = [] }: Protection,
): void {
  const forbidden = Object.entries(FORBIDDEN).map(([name, [attribute, otherwise]]) => {
    const forbids = !allowed.includes(name);
    return [attribute, forbids === otherwise ? undefined : forbids] as const;
  });
  const child = element('sheetProtection', { sheet: 1, ...Object.fromEntries(forbidden) });
  setChild(tree, 'sheetProtection', ORDER, isProtected ? child : undefined);
}
