// Tables: each is a part of its own, with its columns, totals and calculated columns.
import type { CellContent, SheetContent, TableContent } from '../../excel/content';
import { formatArea, parseArea } from '../address';
import { toFileFormula, type FormulaContext } from '../formula/translate';
import type { Package } from '../package';
import { childOf, childrenOf, element, flag, numberOf, setChild, type XmlElement } from '../xml';
import { decodeXstring, encodeXstring } from '../xstring';
import { ORDER, relationId, setAttribute } from './worksheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_ORDER = 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' ');
const COLUMN_ORDER = 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst'.split(' ');

function readTable(tree: XmlElement): TableContent {
  const { displayName, name, ref = 'A1', headerRowCount, totalsRowCount } = tree.attributes;
  const style = childOf(tree, 'tableStyleInfo')?.attributes ?? {};
  return {
    name: displayName ?? name ?? '',
    range: ref,
    showHeaders: headerRowCount !== '0',
    showTotals: (numberOf(totalsRowCount) ?? 0) > 0,
    style: style.name ?? '',
    showBandedRows: flag(style.showRowStripes),
    showFilterButton: childOf(tree, 'autoFilter') !== undefined,
    columns: childrenOf(childOf(tree, 'tableColumns')).map((column) =>
      decodeXstring(column.attributes.name ?? ''),
    ),
  };
}

export const readTables = (pack: Package, part: string): TableContent[] =>
  pack
    .relationships(part, 'table')
    .filter(({ target }) => pack.has(target))
    .map(({ target }) => readTable(pack.tree(target)));

/** What a table's part repeats of its cells. */
interface TableCells {
  /** By column: the formula of every data cell, if it is the same in all of them. */
  formulas: (string | undefined)[];
  totals: (CellContent | undefined)[];
}

function collect(sheet: SheetContent): TableCells[] {
  const tables = sheet.tables.map(({ range, showHeaders, showTotals, columns }) => {
    const area = parseArea(range);
    return {
      area,
      first: area.top + (showHeaders ? 1 : 0),
      last: area.bottom - (showTotals ? 1 : 0),
      counts: columns.map(() => 0),
      formulas: columns.map((): string | undefined => undefined),
      totals: columns.map((): CellContent | undefined => undefined),
    };
  });
  for (const cell of tables.length === 0 ? [] : sheet.cells) {
    const table = tables.find(
      ({ area: { top, left, bottom, right } }) =>
        cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
    );
    if (table === undefined) continue;
    const column = cell.column - table.area.left;
    if (cell.row > table.last) {
      table.totals[column] = cell;
    } else if (cell.row >= table.first && cell.formula !== undefined) {
      const count = table.counts[column] ?? 0;
      if (count === 0) table.formulas[column] = cell.formula;
      if (table.formulas[column] === cell.formula) table.counts[column] = count + 1;
    }
  }
  return tables.map(({ formulas, counts, totals, first, last }) => ({
    formulas: formulas.map((formula, at) =>
      counts[at] === last - first + 1 ? formula : undefined,
    ),
    totals,
  }));
}

const SUBTOTALS: Record<string, string> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function writeTotal(
  column: XmlElement,
  cell: CellContent | undefined,
  name: string,
  formulas: FormulaContext,
): void {
  for (const key of ['totalsRowLabel', 'totalsRowFunction']) setAttribute(column, key, undefined);
  setChild(column, 'totalsRowFormula', COLUMN_ORDER, undefined);
  if (cell?.formula !== undefined) {
    const match = /^=SUBTOTAL\((\d+),[^[(]*\[(.*)\]\)$/i.exec(cell.formula);
    const known = match?.[2] === name ? SUBTOTALS[match[1] ?? ''] : undefined;
    setAttribute(column, 'totalsRowFunction', known ?? 'custom');
    if (known === undefined) {
      const text = toFileFormula(cell.formula.slice(1), formulas).text;
      setChild(column, 'totalsRowFormula', COLUMN_ORDER, element('totalsRowFormula', {}, [text]));
    }
  } else if (typeof cell?.value === 'string') {
    setAttribute(column, 'totalsRowLabel', encodeXstring(cell.value, true));
  }
}

function writeColumns(
  tree: XmlElement,
  table: TableContent,
  cells: TableCells,
  formulas: FormulaContext,
): void {
  const old = childrenOf(childOf(tree, 'tableColumns'));
  const byName = new Map(
    old.map((column) => [decodeXstring(column.attributes.name ?? ''), column]),
  );
  const wanted = new Set(table.columns);
  let nextId = Math.max(0, ...old.map(({ attributes }) => Number(attributes.id))) + 1;
  const columns = table.columns.map((name, index) => {
    // A column whose name is gone, in the same place, was renamed.
    const atIndex = old[index];
    const renamed =
      atIndex !== undefined && !wanted.has(decodeXstring(atIndex.attributes.name ?? ''))
        ? atIndex
        : undefined;
    const column = byName.get(name) ?? renamed ?? element('tableColumn', { id: nextId++ });
    column.attributes.name = encodeXstring(name, true);
    const formula = cells.formulas[index];
    const written = formula === undefined ? undefined : toFileFormula(formula.slice(1), formulas);
    const calculated =
      written &&
      element('calculatedColumnFormula', { array: written.dynamic ? 1 : undefined }, [
        written.text,
      ]);
    setChild(column, 'calculatedColumnFormula', COLUMN_ORDER, calculated);
    writeTotal(column, table.showTotals ? cells.totals[index] : undefined, name, formulas);
    return column;
  });
  const list = element('tableColumns', { count: columns.length }, columns);
  setChild(tree, 'tableColumns', TABLE_ORDER, list);
}

function writeTable(
  tree: XmlElement,
  table: TableContent,
  cells: TableCells,
  formulas: FormulaContext,
): void {
  const before = readTable(tree);
  const { name, range, showHeaders, showTotals } = table;
  Object.assign(tree.attributes, { name, displayName: name, ref: range });
  setAttribute(tree, 'headerRowCount', showHeaders ? undefined : 0);
  setAttribute(tree, 'totalsRowCount', showTotals ? 1 : undefined);
  setAttribute(tree, 'totalsRowShown', showTotals ? undefined : 0);
  const area = parseArea(range);
  const filtered = formatArea({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
  const sameColumns = before.columns.join('\n') === table.columns.join('\n');
  const filter = childOf(tree, 'autoFilter');
  const conditions = sameColumns ? (filter?.children ?? []) : [];
  const shows = table.showFilterButton && showHeaders;
  const autoFilter = shows ? element('autoFilter', { ref: filtered }, conditions) : undefined;
  setChild(tree, 'autoFilter', TABLE_ORDER, autoFilter);
  if (before.range !== range) setChild(tree, 'sortState', TABLE_ORDER, undefined);
  writeColumns(tree, table, cells, { ...formulas, table: name });
  const style = element('tableStyleInfo', {
    showFirstColumn: 0,
    showLastColumn: 0,
    showColumnStripes: 0,
    ...childOf(tree, 'tableStyleInfo')?.attributes,
    showRowStripes: table.showBandedRows,
  });
  setAttribute(style, 'name', table.style === '' ? undefined : table.style);
  setChild(tree, 'tableStyleInfo', TABLE_ORDER, style);
}

function nextTableId(pack: Package): number {
  const ids = [...pack.names]
    .filter((name) => pack.contentType(name) === CONTENT_TYPE)
    .map((name) => numberOf(pack.tree(name).attributes.id) ?? 0);
  return Math.max(0, ...ids) + 1;
}

/** Equal texts: nothing of the table's part changed. */
const keyOf = (table: TableContent | undefined, cells: TableCells | undefined): string =>
  JSON.stringify([
    table,
    cells?.formulas,
    cells?.totals.map((total) => total?.formula ?? total?.value),
  ]);

/** @returns whether the sheet's own part changed */
export function writeTables(
  tree: XmlElement,
  sheet: SheetContent,
  before: SheetContent | null,
  pack: Package,
  part: string,
  formulas: FormulaContext,
): boolean {
  const cells = collect(sheet);
  const cellsBefore = before === null ? [] : collect(before);
  const tablesBefore = before?.tables ?? [];
  const parts = new Map(
    pack
      .relationships(part, 'table')
      .filter(({ target }) => pack.has(target))
      .map((relation) => [readTable(pack.tree(relation.target)).name, relation]),
  );
  const kept = new Set(sheet.tables.map(({ name }) => name));
  let changed = false;
  let list = childrenOf(childOf(tree, 'tableParts'));
  for (const [name, { id }] of parts) {
    if (kept.has(name)) continue;
    changed = true;
    pack.unrelate(part, id);
    list = list.filter((item) => relationId(item) !== id);
  }
  sheet.tables.forEach((table, index) => {
    const repeated = cells[index] ?? { formulas: [], totals: [] };
    const known = parts.get(table.name);
    if (known !== undefined) {
      const at = tablesBefore.findIndex(({ name }) => name === table.name);
      const changes = keyOf(table, repeated) !== keyOf(tablesBefore[at], cellsBefore[at]);
      if (changes) writeTable(pack.edit(known.target), table, repeated, formulas);
      return;
    }
    changed = true;
    const id = nextTableId(pack);
    const root = element('table', {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref: table.range,
    });
    writeTable(root, table, repeated, formulas);
    const added = pack.add('xl/tables/table#.xml', CONTENT_TYPE, root);
    list = [...list, element('tablePart', { 'r:id': pack.relate(part, 'table', added) })];
  });
  if (changed) {
    const tableParts = element('tableParts', { count: list.length }, list);
    setChild(tree, 'tableParts', ORDER, list.length === 0 ? undefined : tableParts);
  }
  return changed;
}
