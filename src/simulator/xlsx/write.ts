// Saves a workbook by editing the package it was opened from: what the content does not model stays.
import { EMPTY_SHEET } from '../excel/content';
import type { SheetContent, WorkbookContent } from '../excel/content';
import { BLANK_SHEET, blankPackage, WORKSHEET_TYPE } from './blank';
import { dynamicArrayMark } from './cells/dynamic-arrays';
import { CellWriter } from './cells/write-cells';
import { isChartType } from './charts/chart-xml';
import { readCells } from './cells/read-cells';
import { lambdaNames, type FormulaContext } from './formula/translate';
import { WORKBOOK_ORDER, writeNames } from './names';
import { notShown } from './not-carried';
import {
  NOBODY,
  openPackage,
  openWorkbook,
  type OpenedSheet,
  type OpenedWorkbook,
  type XlsxOptions,
} from './open';
import { writeProperties } from './properties';
import { writeSettings } from './settings';
import { ensureChild, parseWorksheet, relationId, setAttribute } from './sheet/worksheet';
import { StyleWriter } from './styles/write-styles';
import { childOf, childrenOf, element, setChild, type XmlElement } from './xml';
import { writeSheet } from './write-sheet';

export interface WrittenWorkbook {
  bytes: Uint8Array;
  /** What the opened file holds that the content does not show, and what was dropped: Indonesian lines. */
  notCarried: string[];
}

interface Pairing {
  sheet: SheetContent;
  opened: OpenedSheet;
  /** The sheet's entry in the workbook's part. */
  entry: XmlElement;
}

function addSheet(
  workbook: OpenedWorkbook,
  name: string,
  id: number,
): Pick<Pairing, 'opened' | 'entry'> {
  const { pack, workbookPart, strings } = workbook;
  const { tree, cells: xml } = parseWorksheet(BLANK_SHEET);
  const part = pack.add('xl/worksheets/sheet#.xml', WORKSHEET_TYPE, tree);
  const relation = pack.relate(workbookPart, 'worksheet', part);
  const options = { strings, customFunctions: [], date1904: false };
  return {
    opened: { part, tree, cells: readCells(xml, options), content: { ...EMPTY_SHEET, name } },
    entry: element('sheet', { name, sheetId: id, 'r:id': relation }),
  };
}

/** Finds for each sheet the one it was in the file, or adds a part for it. */
function pair(
  workbook: OpenedWorkbook,
  sheets: readonly SheetContent[],
  entries: XmlElement[],
): Pairing[] {
  const free = new Map(workbook.sheets.map((opened) => [opened.content.id, opened]));
  // Content that knows no ids at all is matched by name.
  const byName = sheets.every(({ id }) => id === undefined);
  const idOf = (sheet: SheetContent) =>
    byName
      ? workbook.sheets.find(({ content }) => content.name === sheet.name)?.content.id
      : sheet.id;
  let nextId = Math.max(0, ...entries.map(({ attributes }) => Number(attributes.sheetId))) + 1;
  return sheets.map((sheet) => {
    const id = idOf(sheet);
    const opened = id === undefined ? undefined : free.get(id);
    const entry = entries.find(({ attributes }) => attributes.sheetId === id);
    if (opened === undefined || entry === undefined) {
      return { sheet, ...addSheet(workbook, sheet.name, nextId++) };
    }
    free.delete(id);
    return { sheet, opened, entry };
  });
}

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Puts the sheets into the workbook's list. @returns all sheets' names in the new order */
function writeSheetList(
  workbook: OpenedWorkbook,
  pairs: readonly Pairing[],
  tree: XmlElement,
): string[] {
  const { pack, workbookPart, sheets } = workbook;
  const before = childrenOf(childOf(tree, 'sheets'), 'sheet');
  const worksheets = new Set(sheets.map(({ content }) => content.id));
  const used = new Set(pairs.map(({ entry }) => entry));
  const after = pairs.map(({ sheet, entry }) => {
    entry.attributes.name = sheet.name;
    setAttribute(entry, 'state', STATES[sheet.visibility]);
    return entry;
  });
  before.forEach((entry, index) => {
    if (used.has(entry)) return;
    const isWorksheet = worksheets.has(entry.attributes.sheetId ?? '');
    if (isWorksheet) pack.unrelate(workbookPart, relationId(entry) ?? '');
    // Sheets that the content does not model, such as chart sheets, keep their place.
    else after.splice(Math.min(index, after.length), 0, entry);
  });
  setChild(tree, 'sheets', WORKBOOK_ORDER, element('sheets', {}, after));
  return after.map(({ attributes }) => attributes.name ?? '');
}

function writeWorkbookPart(
  workbook: OpenedWorkbook,
  content: WorkbookContent,
  formulas: FormulaContext,
): Pairing[] {
  const { pack, workbookPart, content: before } = workbook;
  const tree = pack.edit(workbookPart);
  const pairs = pair(workbook, content.sheets, childrenOf(childOf(tree, 'sheets'), 'sheet'));
  const after = writeSheetList(workbook, pairs, tree);
  const renamed = new Map(pairs.map(({ opened, sheet }) => [opened.content.name, sheet.name]));
  for (const name of workbook.sheetNames) {
    const isWorksheet = workbook.sheets.some((sheet) => sheet.content.name === name);
    if (!isWorksheet) renamed.set(name, name);
  }
  const printNames = ({ sheets, names }: WorkbookContent) =>
    JSON.stringify([
      names,
      sheets.map(({ name, pageLayout: { printArea, printTitleRows } }) => [
        name,
        printArea,
        printTitleRows,
      ]),
    ]);
  const sameSheets = after.join('\n') === workbook.sheetNames.join('\n');
  if (!sameSheets || printNames(content) !== printNames(before)) {
    writeNames(tree, content, workbook.sheetNames, renamed, after, formulas);
  }
  const views = ensureChild(tree, 'bookViews', WORKBOOK_ORDER);
  const view = ensureChild(views, 'workbookView', []);
  const active = Math.max(0, after.indexOf(content.activeSheet));
  if (active !== Number(view.attributes.activeTab ?? 0)) setAttribute(view, 'activeTab', active);
  if ((content.structureProtected ?? false) !== (before.structureProtected ?? false)) {
    const protection = ensureChild(tree, 'workbookProtection', WORKBOOK_ORDER);
    setAttribute(protection, 'lockStructure', content.structureProtected ? 1 : 0);
  }
  if (content.date1904 !== before.date1904) {
    const properties = ensureChild(tree, 'workbookPr', WORKBOOK_ORDER);
    setAttribute(properties, 'date1904', content.date1904 ? 1 : undefined);
  }
  return pairs;
}

/** The order of calculation is Excel's own note; it makes a new one. */
function dropCalculationChain({ pack, workbookPart }: OpenedWorkbook): void {
  for (const { id, target } of pack.relationships(workbookPart, 'calcChain')) {
    pack.unrelate(workbookPart, id);
    pack.remove(target);
  }
}

function dropSignatures({ pack }: OpenedWorkbook): string[] {
  const signatures = pack.relationships('', 'origin');
  for (const { id } of signatures) pack.unrelate('', id);
  return signatures.length > 0 ? ['tanda tangan digital: dihapus, karena isi berkas berubah'] : [];
}

function drawnOtherwise(content: WorkbookContent, before: WorkbookContent): string[] {
  const known = new Set(
    before.sheets.flatMap(({ charts }) => charts.map((chart) => JSON.stringify(chart))),
  );
  return content.sheets
    .flatMap(({ charts }) => charts)
    .filter((chart) => !isChartType(chart.type) && !known.has(JSON.stringify(chart)))
    .map(({ name, type }) => `jenis bagan ${type} ("${name}"): digambar sebagai kolom`);
}

/**
 * Writes a workbook.
 * @param original the file that the content was read from, or null for a new workbook
 * @param options as they were for reading
 * @throws XlsxError when the original cannot be opened
 */
export async function writeXlsx(
  original: Uint8Array | null,
  content: WorkbookContent,
  options: XlsxOptions = {},
): Promise<WrittenWorkbook> {
  // The interface leaves room for a worker; nothing waits here yet.
  await Promise.resolve();
  const workbook =
    original === null ? openPackage(blankPackage(), options) : openWorkbook(original, options);
  const { pack, workbookPart, strings, styles, content: before } = workbook;
  const notCarried = [
    ...notShown(workbook),
    ...drawnOtherwise(content, before),
    ...dropSignatures(workbook),
  ];
  const formulas: FormulaContext = {
    customFunctions: options.customFunctions ?? [],
    lambdas: lambdaNames(content.names),
  };
  const stylesPart = workbook.stylesPart ?? addStyles(workbook);
  const styleWriter = new StyleWriter(pack.edit(stylesPart), styles);
  const cellWriter = new CellWriter({
    strings,
    styles: content.styles,
    stylesBefore: styles.styles,
    styleWriter,
    formulas,
    dynamicArrayMark: once(() => dynamicArrayMark(pack, workbookPart)),
  });
  const pairs = writeWorkbookPart(workbook, content, formulas);
  const activates = content.activeSheet !== before.activeSheet || original === null;
  let cellsChanged = pairs.length !== before.sheets.length;
  for (const { sheet, opened } of pairs) {
    const isActive = activates ? sheet.name === content.activeSheet : undefined;
    const context = { workbook, content, cellWriter, styleWriter, formulas, isActive };
    if (writeSheet(sheet, opened, context)) cellsChanged = true;
  }
  if (cellsChanged) dropCalculationChain(workbook);
  strings.save(pack, workbookPart);
  if (JSON.stringify(content.settings) !== JSON.stringify(before.settings)) {
    writeSettings(pack, options.addin ?? NOBODY, content.settings);
  }
  if (JSON.stringify(content.properties) !== JSON.stringify(before.properties)) {
    writeProperties(pack, content.properties);
  }
  pack.removeOrphans();
  return { bytes: pack.toBytes(), notCarried };
}

function addStyles({ pack, workbookPart }: OpenedWorkbook): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  const part = pack.add(
    'xl/styles#.xml',
    type,
    structuredClone(blankPackage().tree('xl/styles.xml')),
  );
  pack.relate(workbookPart, 'styles', part);
  return part;
}

function once<T>(compute: () => T): () => T {
  let value: { of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
}
