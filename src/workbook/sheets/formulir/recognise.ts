// Recognising identification forms on a sheet, wherever they stand: pure, over plain cells.
// Source: domain 2.1 to 2.5 and decision 9.
import { plainText } from '../../excel/grid';
import type { SheetGrid } from '../sheet-grid';
import type { Doubt, FoundForm, FoundRow, FoundTable } from './found';
import { headTop, readHead, type Region } from './head';
import { mapColumns, mapHead, mappingOf, type ConfirmedMapping } from './mapping';
import { readRows, skippedRows } from './rows';
import { findTables } from './table';
import { comparable } from './words';

const GAP_WORDS = new Set(['tidak ada', 'rendah', 'sedang', 'tinggi']);

/** Forms beside each other, with the rows that are theirs. */
interface Layer {
  readonly tables: readonly FoundTable[];
  /** First row of their heads. */
  readonly top: number;
  /** First row of what stands under them. */
  readonly limit: number;
}

function layersOf(grid: SheetGrid): Layer[] {
  const tables = findTables(grid);
  const starts = [...new Set(tables.map(({ headerRow }) => headerRow))];
  const layers: Layer[] = [];
  let top = grid.firstRow;
  starts.forEach((start, index) => {
    const beside = tables.filter(({ headerRow }) => headerRow === start);
    const end = Math.max(...beside.map(({ lastHeaderRow }) => lastHeaderRow)) + 1;
    const next = starts[index + 1];
    const width = { left: grid.firstColumn, end: grid.endColumn };
    const limit =
      next === undefined ? grid.endRow : headTop(grid, { top: end, bottom: next, ...width });
    layers.push({ tables: beside, top, limit });
    top = limit;
  });
  return layers;
}

/** All forms of a sheet, from top to bottom; none is an empty list. `confirmed`: what was settled. */
export function recogniseForms(
  grid: SheetGrid,
  confirmed: readonly ConfirmedMapping[] = [],
): FoundForm[] {
  const layers = layersOf(grid).map(({ tables, top, limit }) => {
    const forms = tables.map((table, place): FoundForm => {
      const region: Region = {
        top,
        bottom: table.headerRow,
        left: place === 0 ? grid.firstColumn : table.left,
        end: tables[place + 1]?.left ?? grid.endColumn,
      };
      const form = readForm(grid, table, region, limit, confirmed);
      return { ...form, hasNeighbour: tables.length > 1 };
    });
    return { forms, limit };
  });
  return layers.flatMap(({ forms, limit }, index) => {
    const under = layers[index + 1]?.forms ?? [];
    return under.length === 0 ? forms : forms.map((form) => withLostRows(grid, form, limit, under));
  });
}

/** Rows like the form's own in the head of the forms under it, which no label there speaks for. */
function withLostRows(
  grid: SheetGrid,
  form: FoundForm,
  limit: number,
  under: readonly FoundForm[],
): FoundForm {
  const labels = under.flatMap(({ header }) => Object.values(header));
  const used = new Set(labels.flatMap(({ row, value }) => [row, value.row]));
  const end = Math.min(...under.map(({ headerRow }) => headerRow));
  const table = { ...form, right: form.area.column + form.area.columnCount - 1 };
  const lost = skippedRows(grid, table, limit, end, (row) => used.has(row));
  return lost.length === 0 ? form : { ...form, skipped: [...form.skipped, ...lost] };
}

function readForm(
  grid: SheetGrid,
  found: FoundTable,
  region: Region,
  limit: number,
  confirmed: readonly ConfirmedMapping[],
): Omit<FoundForm, 'hasNeighbour'> {
  const mapping = mappingOf(found, confirmed);
  const table = mapping ? mapColumns(found, mapping) : found;
  const head = readHead(grid, region);
  const header = mapping ? mapHead(grid, table, head.header, mapping) : head.header;
  const { rows, skipped, firstRow, endRow } = readRows(grid, table, limit);
  const gap = mapping ? asNamed(table) : settleGap(grid, table, rows);
  const doubts = mapping ? [] : [...head.doubts, ...table.doubts, ...gap.doubts];
  const top = Math.min(table.headerRow, ...Object.values(header).map(({ row }) => row));
  const left = Math.min(table.left, ...Object.values(header).map(({ column }) => column));
  return {
    area: {
      row: top,
      column: left,
      rowCount: Math.max(endRow, table.lastHeaderRow + 1) - top,
      columnCount: table.right + 1 - left,
    },
    reading: gap.reading,
    sure: doubts.length === 0,
    doubts,
    header,
    headerRow: table.headerRow,
    lastHeaderRow: table.lastHeaderRow,
    heading: table.heading,
    left: table.left,
    columns: gap.columns,
    rows: gap.columns === table.columns ? rows : rows.map((row) => recut(grid, row, gap.columns)),
    skipped,
    firstRow,
    endRow,
  };
}

/** Which column is the gap, and what is doubtful about it. */
interface SettledGap {
  readonly columns: FoundTable['columns'];
  readonly reading: FoundForm['reading'];
  readonly doubts: readonly Doubt[];
}

const asNamed = ({ columns }: FoundTable): SettledGap => ({
  columns,
  reading: columns.nyata === undefined ? 'B' : 'A',
  doubts: [],
});

/**
 * Reading A has *Nyata* of its own. Without it, or where the only such column holds the words of the
 * gap, that column is the gap: reading B. A lone *Nyata* with other words is a tie. Without either,
 * the column that holds nothing but words of the gap is it.
 */
function settleGap(grid: SheetGrid, table: FoundTable, rows: readonly FoundRow[]): SettledGap {
  const { columns, headerRow: row } = table;
  if (columns.kesenjangan !== undefined) return asNamed(table);
  const { nyata, ...others } = columns;
  const isGap = (column: number): boolean => {
    const words = rows.map((found) => comparable(plainText(grid.cell(found.row, column).value)));
    const written = words.filter((word) => word !== '');
    return written.length > 0 && written.every((word) => GAP_WORDS.has(word));
  };
  if (nyata !== undefined && isGap(nyata)) {
    return { columns: { ...others, kesenjangan: nyata }, reading: 'B', doubts: [] };
  }
  const named = new Set(Object.values(columns));
  for (let column = table.left; column <= table.right; column += 1) {
    if (named.has(column) || !isGap(column)) continue;
    const teks = plainText(grid.value(table.lastHeaderRow, column));
    const doubts = [
      { code: 'kesenjanganDariIsi', row, column, teks, field: 'kesenjangan' },
    ] as const;
    return { ...asNamed(table), columns: { ...columns, kesenjangan: column }, doubts };
  }
  if (nyata === undefined) return asNamed(table);
  const teks = plainText(grid.value(table.lastHeaderRow, nyata));
  const doubts = [
    { code: 'nyataAtauKesenjangan', row, column: nyata, teks, field: 'nyata' },
  ] as const;
  return { ...asNamed(table), doubts };
}

/** A row with its cells by other columns. */
const recut = (grid: SheetGrid, { row }: FoundRow, columns: FoundTable['columns']): FoundRow => ({
  row,
  cells: Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, grid.cell(row, column)]),
  ),
});
