// Opens a package and reads everything that the content models.
import type { ConditionalStyle, SheetContent, WorkbookContent } from '../excel/content';
import { readCells, type ScannedCells } from './cells/read-cells';
import { SharedStrings } from './cells/shared-strings';
import { readCharts } from './charts/drawing';
import { damaged, XlsxError } from './error';
import { readNames } from './names';
import { lookUp } from './objects';
import { Package } from './package';
import { readProperties } from './properties';
import { readSettings, type AddinIdentity } from './settings';
import { readConditionalFormats } from './sheet/conditional-format';
import { readDataValidations } from './sheet/data-validation';
import { readHyperlinks } from './sheet/hyperlinks';
import { readPageSetup } from './sheet/page-layout';
import { hasPassword, readProtection } from './sheet/protection';
import { readTables } from './sheet/tables';
import { readView } from './sheet/view';
import { parseWorksheet, relationId } from './sheet/worksheet';
import type { ColorReader } from './styles/colors';
import { readStyles, type StyleTables } from './styles/read-styles';
import { childOf, childrenOf, flag, numberOf, type XmlElement } from './xml';

export interface XlsxOptions {
  /** Names of custom functions as a user writes them, such as `BANGKOM.JP`. */
  customFunctions?: readonly string[];
  /** Whose settings `settings` holds. */
  addin?: AddinIdentity;
}

export interface OpenedSheet {
  part: string;
  tree: XmlElement;
  cells: ScannedCells;
  content: SheetContent;
}

export interface OpenedWorkbook {
  pack: Package;
  workbookPart: string;
  /** All sheets' names in the file's order, chart sheets included. */
  sheetNames: string[];
  sheets: OpenedSheet[];
  strings: SharedStrings;
  styles: StyleTables;
  stylesPart: string | undefined;
  conditionalContext: {
    customFunctions: readonly string[];
    conditional: readonly ConditionalStyle[];
    color: ColorReader;
  };
  content: WorkbookContent;
}

export const NOBODY: AddinIdentity = { id: '00000000-0000-0000-0000-000000000000', version: '1.0' };

const MAIN_TYPES =
  /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled/;

function findWorkbook(pack: Package): string {
  const part = pack
    .relationships('', 'officeDocument')
    .find(({ target }) => pack.has(target))?.target;
  if (part === undefined) throw new XlsxError('notAWorkbook', 'The file holds no workbook.');
  const type = pack.contentType(part) ?? '';
  if (!MAIN_TYPES.test(type)) throw new XlsxError('notAWorkbook', `The file is a ${type}.`);
  return part;
}

const VISIBILITY: Record<string, SheetContent['visibility']> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

interface SheetEntry {
  id: string;
  name: string;
  visibility: SheetContent['visibility'];
  part: string | undefined;
}

function readEntries(pack: Package, workbookPart: string): SheetEntry[] {
  const worksheets = new Map(
    pack.relationships(workbookPart, 'worksheet').map(({ id, target }) => [id, target]),
  );
  return childrenOf(childOf(pack.tree(workbookPart), 'sheets'), 'sheet').map((sheet) => ({
    id: sheet.attributes.sheetId ?? '',
    name: sheet.attributes.name ?? '',
    visibility: lookUp(VISIBILITY, sheet.attributes.state) ?? 'Visible',
    part: worksheets.get(relationId(sheet) ?? ''),
  }));
}

/** @throws XlsxError */
export function openWorkbook(bytes: Uint8Array, options: XlsxOptions): OpenedWorkbook {
  const workbook = openPackage(Package.open(bytes), options);
  if (workbook.sheets.length === 0) throw damaged('The workbook has no worksheet.');
  return workbook;
}

/** @throws XlsxError */
export function openPackage(pack: Package, options: XlsxOptions): OpenedWorkbook {
  const customFunctions = options.customFunctions ?? [];
  const workbookPart = findWorkbook(pack);
  const workbook = pack.tree(workbookPart);
  const date1904 = flag(childOf(workbook, 'workbookPr')?.attributes.date1904);
  const related = (type: string): string | undefined =>
    pack.relationships(workbookPart, type).find(({ target }) => pack.has(target))?.target;
  const stylesPart = related('styles');
  const styles = readStyles(pack, workbookPart, stylesPart);
  const stringsPart = related('sharedStrings');
  const strings = new SharedStrings(stringsPart === undefined ? null : pack.text(stringsPart));
  const conditionalContext = {
    customFunctions,
    conditional: styles.conditional,
    color: styles.color,
  };

  const entries = readEntries(pack, workbookPart);
  const sheetNames = entries.map(({ name }) => name);
  const names = readNames(workbook, sheetNames, customFunctions);
  const sheets = entries.flatMap(({ id, name, visibility, part }): OpenedSheet[] => {
    if (part === undefined) return [];
    const { tree, cells: xml } = parseWorksheet(pack.text(part));
    const cells = readCells(xml, { strings, customFunctions, date1904 });
    const printArea = names.printAreas.get(name);
    const printTitleRows = names.printTitleRows.get(name);
    const content: SheetContent = {
      id,
      name,
      visibility,
      ...readView(tree, styles.color),
      ...readProtection(tree),
      cells: cells.cells,
      rows: [...cells.rows].flatMap(([row, { ht, hidden }]) => {
        const height = numberOf(ht);
        if (height === undefined && !flag(hidden)) return [];
        return {
          row,
          ...(height !== undefined && { height }),
          ...(flag(hidden) && { hidden: true }),
        };
      }),
      dataValidations: readDataValidations(tree, customFunctions),
      conditionalFormats: readConditionalFormats(tree, conditionalContext),
      tables: readTables(pack, part),
      pageLayout: {
        ...readPageSetup(tree),
        ...(printArea !== undefined && { printArea }),
        ...(printTitleRows !== undefined && { printTitleRows }),
      },
      charts: readCharts(pack, part),
      hyperlinks: readHyperlinks(tree, pack, part),
    };
    return [{ part, tree, cells, content }];
  });

  const view = childOf(workbook, 'bookViews', 'workbookView')?.attributes;
  const active = sheetNames[numberOf(view?.activeTab) ?? 0];
  const { attributes: lock = {} } = childOf(workbook, 'workbookProtection') ?? {};
  const isProtected = flag(lock.lockStructure);
  const content: WorkbookContent = {
    sheets: sheets.map((sheet) => sheet.content),
    styles: styles.styles,
    names: names.names,
    activeSheet:
      sheets.find((sheet) => sheet.content.name === active)?.content.name ??
      sheets[0]?.content.name ??
      '',
    date1904,
    ...(isProtected && { structureProtected: true }),
    ...(isProtected && hasPassword(lock) && { structureHasPassword: true as const }),
    settings: readSettings(pack, options.addin ?? NOBODY),
    properties: readProperties(pack),
  };
  return {
    pack,
    workbookPart,
    sheetNames,
    sheets,
    strings,
    styles,
    stylesPart,
    conditionalContext,
    content,
  };
}
