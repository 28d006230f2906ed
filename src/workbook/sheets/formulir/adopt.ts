// Writing what adoption worked out: headers, formulas and labels beside the user's form.
import { boundsOf, type Area, type Cell, type Grid } from '../../excel/grid';
import { TEXT_FORMAT } from '../../excel/literal';
import { replaceOwnFormats, type ColourRule } from '../../excel/own-formats';
import { rangeOf, readGrid, setNumberFormat, writeGrid, writeRowByRow } from '../../excel/transfer';
import { formatColumns, validateColumn, type Column } from '../column';
import { listName } from '../referensi/lists';
import { drawBorders, styleHeader } from '../look';
import { ADDED_COLUMNS } from './added';
import { areaOf, noteAddition } from './addition';
import { formRules } from './colours';
import { planAdoption, type Adoption, type CellBlock, type PlacedLabel } from './adoption';
import type { SheetForm } from './read';
import { HEADER_WORDS, type AddedKey } from './words';

/** Formulas of the added columns that a form already has, to tell blank cells from empty results. */
export async function readAddedFormulas(
  context: Excel.RequestContext,
  { entry, form }: SheetForm,
): Promise<Partial<Record<AddedKey, Cell[]>>> {
  const rowCount = form.endRow - form.firstRow;
  const present = ADDED_COLUMNS.flatMap(({ key, formula }) => {
    const column = form.columns[key];
    return formula && column !== undefined ? [{ key, column }] : [];
  });
  if (rowCount <= 0 || present.length === 0) return {};
  const columns = present.map(({ column }) => column);
  const first = Math.min(...columns);
  const area = {
    row: form.firstRow,
    column: first,
    rowCount,
    columnCount: Math.max(...columns) - first + 1,
  };
  const grid = await readGrid(context, entry.sheet, area, 'formulas');
  return Object.fromEntries(
    present.map(({ key, column }) => [key, grid.map((row) => row[column - first] ?? '')]),
  );
}

/**
 * Adopts a form; true when something was written. Reads first, then writes in one go. Nothing is done
 * on a protected sheet (`isLocked`: something would be), or where there is no room.
 */
export async function adoptSheetForm(
  context: Excel.RequestContext,
  sheetForm: SheetForm,
): Promise<{ adoption: Adoption; hasChanged: boolean; isLocked?: boolean }> {
  const { entry, grid, form } = sheetForm;
  const adoption = planAdoption(grid, form, await readAddedFormulas(context, sheetForm));
  if (!adoption.hasRoomBeside) return { adoption, hasChanged: false };
  entry.sheet.protection.load('protected');
  const own = loadHeaderLook(sheetForm);
  await context.sync();
  if (entry.sheet.protection.protected) {
    return { adoption, hasChanged: false, isLocked: adoption.blocks.length > 0 };
  }
  const colours = formRules(form, adoption);
  if (adoption.blocks.length === 0) {
    const hasChanged = await colour(context, sheetForm, colours);
    if (hasChanged) await context.sync();
    return { adoption, hasChanged };
  }
  await noteAddition(context, sheetForm, adoption);
  for (const { column, area } of adoption.columns) {
    if (area.rowCount > 0) {
      const labels = adoption.labels.filter((label) => label.column === area.column + 1);
      formatColumns(entry.sheet, [widthFor(column, own.rows, labels)], area);
      validateColumn(entry.sheet, column, area);
      if (own.body.verticalAlignment === 'Top' || own.body.verticalAlignment === 'Center') {
        rangeOf(entry.sheet, area).format.verticalAlignment = own.body.verticalAlignment;
      }
    }
  }
  for (const label of adoption.labels) prepareLabel(entry.sheet, label);
  if (adoption.header) {
    dressHeader(entry.sheet, adoption.header, own.fill.color, own.font.color);
    const rowCount = form.endRow - form.headerRow;
    drawBorders(entry.sheet, { ...adoption.header, rowCount });
  }
  await colour(context, sheetForm, colours);
  // The cells last, and together: as long as they are not there, everything is done once more.
  const write = own.table.rowHidden === false ? writeGrid : writeRowByRow;
  for (const { row, column, grid: cells } of joined(adoption)) {
    await write(context, entry.sheet, row, column, cells);
  }
  await context.sync();
  return { adoption, hasChanged: true };
}

/**
 * The form's own header, its rows with their heights and the colours of its last cell; and its rows,
 * with whether some of them are hidden.
 */
function loadHeaderLook({ entry, form }: SheetForm) {
  const cell = { column: Math.max(...Object.values(form.columns)), rowCount: 1, columnCount: 1 };
  const { fill, font } = rangeOf(entry.sheet, { ...cell, row: form.headerRow }).format;
  const { format: body } = rangeOf(entry.sheet, { ...cell, row: form.firstRow });
  fill.load('color');
  font.load('color');
  body.load('verticalAlignment');
  const count = form.lastHeaderRow - form.headerRow + 1;
  const rows = Array.from({ length: count }, (_, index) => {
    const { format } = rangeOf(entry.sheet, { ...cell, row: form.headerRow + index });
    format.load('rowHeight');
    return format;
  });
  const rowCount = form.endRow - form.headerRow;
  const table = rangeOf(entry.sheet, { ...cell, row: form.headerRow, rowCount });
  table.load('rowHidden');
  return { fill, font, rows, body, table };
}

/** Two lines of a header in points; the rows' heights are the user's and stay. */
const TWO_LINES = 30;

/**
 * A column wide enough for its header, on one line where the header's rows are too low for two, and
 * for the labels that stand in it above.
 */
function widthFor(
  column: Column<AddedKey>,
  rows: readonly Excel.RangeFormat[],
  labels: readonly PlacedLabel[],
): Column<AddedKey> {
  const height = rows.reduce((sum, { rowHeight }) => sum + rowHeight, 0);
  const words = height < TWO_LINES ? [column.header] : column.header.split(' ');
  // Bold letters are a little wider than the digits that widths count.
  const needed = Math.ceil(Math.max(...words.map(({ length }) => length)) * 1.2) + 1;
  const label = Math.max(0, ...labels.map(({ key }) => HEADER_WORDS[key][0].length + 1));
  return { ...column, width: Math.max(column.width, needed, label) };
}

/** Header cells as the form's own: over all its header rows, and in its colours if it has any. */
function dressHeader(sheet: Excel.Worksheet, header: Area, fill: string, font: string): void {
  styleHeader(sheet, header);
  if (/^#[0-9a-f]{6}$/i.test(fill) && fill.toUpperCase() !== '#FFFFFF') {
    const { format } = rangeOf(sheet, header);
    format.fill.color = fill;
    format.font.color = font;
  }
  if (header.rowCount === 1) return;
  for (let index = 0; index < header.columnCount; index += 1) {
    rangeOf(sheet, { ...header, column: header.column + index, columnCount: 1 }).merge();
  }
}

/** Colours blank and wrong cells; false when they are coloured already. The caller syncs. */
function colour(
  context: Excel.RequestContext,
  { entry, form }: SheetForm,
  rules: readonly ColourRule[],
): Promise<boolean> {
  return replaceOwnFormats(
    context,
    entry.sheet,
    boundsOf([form.area, ...rules.map(({ area }) => area)]),
    rules,
  );
}

/** Header, rows and labels of new columns as one block: what lies between them was blank before. */
function joined(adoption: Adoption): readonly CellBlock[] {
  const area = areaOf(adoption);
  if (!area) return adoption.blocks;
  const whole: Grid = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => ''),
  );
  const others: CellBlock[] = [];
  for (const block of adoption.blocks) {
    if (block.column < area.column) {
      others.push(block);
      continue;
    }
    block.grid.forEach((cells, r) => {
      const line = whole[block.row - area.row + r];
      cells.forEach((cell, c) => {
        if (line) line[block.column - area.column + c] = cell;
      });
    });
  }
  return [{ row: area.row, column: area.column, grid: whole }, ...others];
}

/** The cell for a label's value: text, with the list where there is one. */
function prepareLabel(sheet: Excel.Worksheet, { key, list, row, column }: PlacedLabel): void {
  const cell = rangeOf(sheet, { row, column, rowCount: 1, columnCount: 1 });
  setNumberFormat(cell, key === 'tahun' ? 'General' : TEXT_FORMAT);
  cell.format.fill.color = '#FFF9E5';
  if (list) {
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: `=${listName(list)}` } };
  } else {
    cell.dataValidation.prompt = {
      showPrompt: true,
      title: HEADER_WORDS[key][0].slice(0, 32),
      message: key.startsWith('nip') ? '18 digit, sebagai teks.' : `Isi ${HEADER_WORDS[key][0]}.`,
    };
  }
}
