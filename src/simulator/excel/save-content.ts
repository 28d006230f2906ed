// Gives the content of a workbook back as plain data, for a file.
import { BooleanNumber } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { formatRect, fromUniverRange } from './address';
import type { Rect } from './address';
import type { Book } from './book';
import type {
  CellContent,
  CellValue,
  NameContent,
  SheetContent,
  Style,
  WorkbookContent,
} from './content';
import { shownValue } from './engine/cells';
import { ERRORS } from './engine/input';
import type { StyleEntry } from './engine/styles';
import { columnWidth, frozen, merges, rowHeight } from './layout';
import { UNKNOWN_PASSWORD } from './sheet-protection';

/** Numbers the styles in the order in which they are met. */
class StyleIndex {
  readonly styles: Style[] = [];
  readonly #known = new Map<StyleEntry, number | undefined>();

  constructor(private readonly book: Book) {}

  of(entry: StyleEntry): number | undefined {
    if (this.#known.has(entry)) return this.#known.get(entry);
    const style = this.book.styles.get(entry);
    const index = Object.keys(style).length === 0 ? undefined : this.styles.push(style) - 1;
    this.#known.set(entry, index);
    return index;
  }
}

export function saveContent(book: Book): WorkbookContent {
  const styles = new StyleIndex(book);
  const sheets = book.sheets.map((sheet) => saveSheet(book, sheet.getSheetId(), styles));
  const names = book.names.all.map(({ name, formula, sheetId, visible, comment }): NameContent => {
    const sheet = sheetId === undefined ? undefined : book.sheet(sheetId).getName();
    return { name, formula, visible, comment, ...(sheet === undefined ? {} : { sheet }) };
  });
  const { title, author } = book.properties;
  return {
    sheets,
    styles: styles.styles,
    names,
    activeSheet: book.sheet(book.activeSheetId).getName(),
    date1904: book.date1904,
    ...(book.structure.isProtected && { structureProtected: true }),
    ...(book.structure.password === UNKNOWN_PASSWORD && { structureHasPassword: true as const }),
    settings: Object.fromEntries(book.settings),
    properties: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author }),
    },
  };
}

/** One sheet with the styles that its cells refer to. */
export function saveOneSheet(
  book: Book,
  sheetId: string,
): { sheet: SheetContent; styles: Style[] } {
  const styles = new StyleIndex(book);
  return { sheet: saveSheet(book, sheetId, styles), styles: styles.styles };
}

const list = (rects: readonly Rect[]) => rects.map((rect) => formatRect(rect)).join(' ');

function saveSheet(book: Book, sheetId: string, styles: StyleIndex): SheetContent {
  const sheet = book.make.worksheet(sheetId);
  const config = book.sheet(sheetId).getConfig();
  const data = book.data(sheetId);
  const still = frozen(book, sheetId);
  const { options } = data.protection;
  const allowed = Object.keys(options).filter((option) => options[option] === true);
  return {
    ...(data.contentId === undefined ? {} : { id: data.contentId }),
    name: sheet.name,
    visibility: sheet.visibility,
    ...(sheet.tabColor === '' ? {} : { tabColor: sheet.tabColor }),
    showGridlines: sheet.showGridlines,
    cells: saveCells(book, sheetId, styles),
    columns: Object.entries(config.columnData).map(([key, column]) => {
      const area = { sheetId, row: 0, rows: 1, column: Number(key), columns: 1 };
      const style = styles.of(column?.s);
      const width = column?.w === undefined ? undefined : widthOf(book, area, column.hd);
      return {
        column: Number(key),
        ...(width === undefined ? {} : { width }),
        ...(column?.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        ...(style === undefined ? {} : { style }),
      };
    }),
    rows: Object.entries(config.rowData).flatMap(([key, row]) => {
      const area = { sheetId, row: Number(key), rows: 1, column: 0, columns: 1 };
      const hidden = row?.hd === BooleanNumber.TRUE;
      const height = row?.h === undefined || hidden ? undefined : rowHeight(book, area);
      if (height == null && !hidden) return [];
      return [
        { row: Number(key), ...(height == null ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ];
    }),
    merges: merges(book, sheetId).map((rect) => formatRect(rect)),
    ...(still.rows + still.columns > 0 ? { frozen: still } : {}),
    dataValidations: data.dataValidations.map(({ rects, ...rule }) => ({
      ...rule,
      ranges: list(rects),
    })),
    conditionalFormats: data.conditionalFormats.map(({ rects, stopIfTrue, rule }) => ({
      ranges: list(rects),
      stopIfTrue,
      rule,
    })),
    tables: book.tables.onSheet(sheetId).map((table) => ({
      name: table.name,
      range: formatRect(table.rect),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      style: table.style,
      showBandedRows: table.showBandedRows,
      showFilterButton: table.showFilterButton,
      columns: [...table.columns],
    })),
    pageLayout: structuredClone(data.pageLayout),
    protected: data.isProtected,
    ...(allowed.length > 0 && { allowed }),
    ...(data.protection.password === UNKNOWN_PASSWORD && { hasPassword: true as const }),
    charts: data.charts.map(({ id: _, ...chart }) => ({ ...chart })),
    hyperlinks: Object.fromEntries(
      [...data.hyperlinks].map(([address, { textToDisplay: _, ...link }]) => [address, link]),
    ),
  };
}

/** A hidden column keeps the width it will have when shown. */
function widthOf(
  book: Book,
  area: Parameters<typeof columnWidth>[1],
  hidden: BooleanNumber | undefined,
) {
  if (hidden !== BooleanNumber.TRUE) return columnWidth(book, area) ?? undefined;
  const { w } = book.sheet(area.sheetId).getConfig().columnData[area.column] ?? {};
  return w === undefined ? undefined : (w * 72) / 96;
}

function saveCells(book: Book, sheetId: string, styles: StyleIndex): CellContent[] {
  const cells: CellContent[] = [];
  const model = book.engine.calculates ? book.engine.injector.get(FormulaDataModel) : null;
  const areas = model?.getArrayFormulaRange()[book.engine.unitId]?.[sheetId];
  const spilled = model?.getArrayFormulaCellData()[book.engine.unitId]?.[sheetId];
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const content = saveCell(row, column, cell, styles);
      const area = areas?.[row]?.[column];
      if (cell.f && area) {
        const { rows, columns } = fromUniverRange(area);
        if (rows * columns > 1) content.spill = { rows, columns };
      }
      const value = !cell.f && shownValue(cell) === '' ? spilled?.[row]?.[column] : undefined;
      if (value) Object.assign(content, { value: contentValue(value), spilled: true });
      cells.push(content);
    });
  for (const [row, line] of Object.entries(spilled ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const own = book.cells(sheetId).cell(Number(row), Number(column));
      if (own || !cell) continue;
      cells.push({
        row: Number(row),
        column: Number(column),
        value: contentValue(cell),
        spilled: true,
      });
    }
  }
  return cells;
}

function saveCell(row: number, column: number, cell: ICellData, styles: StyleIndex): CellContent {
  const style = styles.of(cell.s);
  const content: CellContent = { row, column };
  if (shownValue(cell) !== '') content.value = contentValue(cell);
  if (cell.f) content.formula = cell.f;
  if (style !== undefined) content.style = style;
  return content;
}

function contentValue(cell: ICellData): CellValue {
  const value = shownValue(cell);
  return typeof value === 'string' && ERRORS.has(value) ? { error: value } : value;
}
