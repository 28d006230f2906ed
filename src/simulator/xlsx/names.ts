// Names of the workbook, and the reserved names in which a file keeps print areas and title rows.
import type { NameContent, SheetContent, WorkbookContent } from '../excel/content';
import { absolute, quoteSheet } from './address';
import { toFileFormula, toShownFormula, type FormulaContext } from './formula/translate';
import { without } from './objects';
import { childOf, childrenOf, element, flag, setChild, textOf, type XmlElement } from './xml';
import { decodeXstring, encodeXstring } from './xstring';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The order of a workbook's parts (ECMA-376 18.2.27). */
export const WORKBOOK_ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

export interface NamesInFile {
  names: NameContent[];
  /** By sheet: A1 ranges without the sheet's name, and `$1:$3`. */
  printAreas: Map<string, string>;
  printTitleRows: Map<string, string>;
}

const elementsOf = (workbook: XmlElement): XmlElement[] =>
  childrenOf(childOf(workbook, 'definedNames'), 'definedName');

/** `'My sheet'!$A$1:$B$2,…` without the sheets' names. */
const ranges = (text: string): string[] =>
  (text.match(/(?:'[^']*'|[^',])+/g) ?? []).map((part) => part.slice(part.lastIndexOf('!') + 1));

function readOne(
  node: XmlElement,
  sheets: readonly string[],
  custom: readonly string[],
): NameContent {
  const { name = '', localSheetId, hidden, comment } = node.attributes;
  const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
  return {
    name,
    formula: `=${toShownFormula(textOf(node), custom)}`,
    ...(sheet !== undefined && { sheet }),
    visible: !flag(hidden),
    comment: decodeXstring(comment ?? ''),
  };
}

/** @param sheets all sheets' names in the file's order */
export function readNames(
  workbook: XmlElement,
  sheets: readonly string[],
  customFunctions: readonly string[],
): NamesInFile {
  const found: NamesInFile = { names: [], printAreas: new Map(), printTitleRows: new Map() };
  for (const node of elementsOf(workbook)) {
    const { name = '', localSheetId } = node.attributes;
    const sheet = sheets[Number(localSheetId)] ?? '';
    if (name === PRINT_AREA) {
      found.printAreas.set(sheet, ranges(textOf(node)).join(',').replaceAll('$', ''));
    } else if (name === PRINT_TITLES) {
      const rows = ranges(textOf(node)).find((range) => /^\$?\d+:\$?\d+$/.test(range));
      if (rows !== undefined) found.printTitleRows.set(sheet, rows);
    } else if (!name.startsWith('_xlnm.')) {
      found.names.push(readOne(node, sheets, customFunctions));
    }
  }
  return found;
}

const keyOf = ({ name, sheet }: { name: string; sheet?: string }): string =>
  `${sheet ?? ''}!${name.toLowerCase()}`;

function reserved(sheet: SheetContent, titleColumns: string | undefined): [string, string][] {
  const { printArea, printTitleRows } = sheet.pageLayout;
  const qualified = (range: string) => `${quoteSheet(sheet.name)}!${absolute(range)}`;
  const titles = [titleColumns, printTitleRows].filter((range) => range !== undefined);
  return [
    [PRINT_AREA, (printArea === undefined ? [] : printArea.split(',')).map(qualified).join(',')],
    [PRINT_TITLES, titles.map(qualified).join(',')],
  ];
}

/**
 * Writes the names. Reserved names that the content does not model stay.
 * @param before the names of the sheets when the file was opened, in its order
 * @param renamed what each of those sheets is called now; absent: it is gone
 * @param after all sheets' names in the new order
 */
export function writeNames(
  workbook: XmlElement,
  content: WorkbookContent,
  before: readonly string[],
  renamed: ReadonlyMap<string, string>,
  after: readonly string[],
  formulas: FormulaContext,
): void {
  const known = new Map<string, XmlElement>();
  const others: XmlElement[] = [];
  const titleColumns = new Map<string, string>();
  for (const node of elementsOf(workbook)) {
    const { name = '', localSheetId } = node.attributes;
    const sheetBefore = localSheetId === undefined ? undefined : before[Number(localSheetId)];
    const sheet = sheetBefore === undefined ? undefined : renamed.get(sheetBefore);
    if (localSheetId !== undefined && sheet === undefined) continue;
    if (name === PRINT_TITLES) {
      const columns = ranges(textOf(node)).find((range) => /^\$?[A-Z]+:\$?[A-Z]+$/.test(range));
      if (columns !== undefined && sheet !== undefined) titleColumns.set(sheet, columns);
    } else if (name.startsWith('_xlnm.') && name !== PRINT_AREA) {
      if (sheet !== undefined) node.attributes.localSheetId = String(after.indexOf(sheet));
      others.push(node);
    } else {
      known.set(keyOf({ name, ...(sheet !== undefined && { sheet }) }), node);
    }
  }
  const named = content.names.map((item) => {
    const { name, formula, sheet, visible, comment } = item;
    const old = known.get(keyOf(item))?.attributes;
    return element(
      'definedName',
      {
        ...without(old ?? {}, 'hidden', 'comment', 'localSheetId'),
        name,
        localSheetId: sheet === undefined ? undefined : after.indexOf(sheet),
        hidden: visible ? undefined : 1,
        comment: comment === '' ? undefined : encodeXstring(comment, true),
      },
      [toFileFormula(formula.replace(/^=/, ''), formulas).text],
    );
  });
  const printing = content.sheets.flatMap((sheet) =>
    reserved(sheet, titleColumns.get(sheet.name))
      .filter(([, formula]) => formula !== '')
      .map(([name, formula]) =>
        element('definedName', { name, localSheetId: after.indexOf(sheet.name) }, [formula]),
      ),
  );
  const all = [...printing, ...others, ...named];
  const list = element('definedNames', {}, all);
  setChild(workbook, 'definedNames', WORKBOOK_ORDER, all.length === 0 ? undefined : list);
}
