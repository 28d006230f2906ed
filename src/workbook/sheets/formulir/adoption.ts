// What adopting a form writes, worked out on plain cells: columns to its right, and the labels it lacks.
// The user's own cells are in none of it.
import { parseJenisPengembangan } from '../../../bangkom/rencana/jenis';
import {
  cellAddress,
  MAXIMUM_COLUMNS,
  isBlank,
  plainText,
  type Area,
  type Cell,
  type Grid,
} from '../../excel/grid';
import { literal } from '../../excel/literal';
import { isBroken } from '../broken-formulas';
import type { SheetGrid } from '../sheet-grid';
import type { Column } from '../column';
import type { ListKey } from '../referensi/lists';
import { ADDED_COLUMNS } from './added';
import type { FoundForm, FoundRow } from './found';
import { HEADER_KEYS, HEADER_WORDS, type AddedKey, type HeaderKey } from './words';

/** Cells to write, with their top left corner. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly grid: Grid;
}

/** An added column with the area of its data cells. */
export interface PlacedColumn {
  readonly column: Column<AddedKey>;
  readonly area: Area;
}

/** A label that the form lacked, with the cell for its value. */
export interface PlacedLabel {
  readonly key: HeaderKey;
  readonly list: ListKey | null;
  readonly row: number;
  readonly column: number;
}

export interface Adoption {
  readonly blocks: readonly CellBlock[];
  /** Columns that are new to the form: they get format, drop-down and help. */
  readonly columns: readonly PlacedColumn[];
  readonly labels: readonly PlacedLabel[];
  /** Header cells of the new columns. */
  readonly header: Area | null;
  /** False when there is no row above the table to put missing labels in. */
  readonly hasRoomAbove: boolean;
  /** False when the sheet has too few columns left. */
  readonly hasRoomBeside: boolean;
}

/** Labels that a form may do without. */
const OPTIONAL: ReadonlySet<HeaderKey> = new Set(['nomorFormulir']);

/** The lists that fields of the head are chosen from. */
export const HEADER_LISTS: Partial<Record<HeaderKey, ListKey>> = {
  statusAsn: 'statusAsn',
  golongan: 'golongan',
  jenjang: 'jenjang',
};

/** The labels that the form lacks and later stages need. */
export const missingLabels = (form: FoundForm): HeaderKey[] =>
  HEADER_KEYS.filter((key) => !(key in form.header) && !OPTIONAL.has(key));

/**
 * What to write so that the form has all that later stages need; nothing when it already has.
 * `formulas`: the formulas of the added columns that are there, `formulas[key][row - firstRow]`.
 */
export function planAdoption(
  grid: SheetGrid,
  form: FoundForm,
  formulas: Readonly<Partial<Record<AddedKey, readonly Cell[]>>> = {},
): Adoption {
  const fresh = ADDED_COLUMNS.filter(({ key }) => form.columns[key] === undefined);
  const rowCount = form.endRow - form.firstRow;
  const start = placeForColumns(grid, form, Math.max(fresh.length, labelWidth(form)));
  const at = new Map<AddedKey, number>();
  for (const { key } of ADDED_COLUMNS) {
    const present = form.columns[key];
    at.set(key, present ?? start + fresh.findIndex((column) => column.key === key));
  }
  const rows = new Map(form.rows.map((found) => [found.row, found]));
  const contents = (column: Column<AddedKey>): Cell[] =>
    Array.from({ length: rowCount }, (_, index) => {
      const row = form.firstRow + index;
      return contentOf(column, row, at, rows.get(row), column.key in form.columns);
    });
  const blocks: CellBlock[] = [];
  if (fresh.length > 0) {
    blocks.push({
      row: form.headerRow,
      column: start,
      grid: [fresh.map(({ header }) => header)],
    });
    const cells = fresh.map(contents);
    if (rowCount > 0) {
      const lines = Array.from({ length: rowCount }, (_, row) =>
        cells.map((column) => column[row] ?? ''),
      );
      blocks.push({ row: form.firstRow, column: start, grid: lines });
    }
  }
  for (const column of ADDED_COLUMNS) {
    const present = form.columns[column.key];
    if (present === undefined || !column.formula) continue;
    blocks.push(...fillBlanks(form, present, contents(column), formulas[column.key] ?? []));
  }
  const labels = placeLabels(form, start);
  for (const { key, row, column } of labels) {
    blocks.push({ row, column, grid: [[`${HEADER_WORDS[key][0]}:`]] });
  }
  return {
    blocks,
    columns: fresh.map((column, index) => ({
      column,
      area: { row: form.firstRow, column: start + index, rowCount, columnCount: 1 },
    })),
    labels: labels.map((label) => ({ ...label, column: label.column + 1 })),
    header:
      fresh.length === 0
        ? null
        : {
            row: form.headerRow,
            column: start,
            rowCount: form.lastHeaderRow - form.headerRow + 1,
            columnCount: fresh.length,
          },
    hasRoomAbove: form.headerRow > form.area.row,
    hasRoomBeside: start + Math.max(fresh.length, labelWidth(form)) <= MAXIMUM_COLUMNS,
  };
}

/** The first column right of the form where nothing stands in the way; else right of everything. */
function placeForColumns(grid: SheetGrid, form: FoundForm, count: number): number {
  const right = Math.max(...Object.values(form.columns)) + 1;
  // A blank cell beside a label is where its value will be written.
  const values = new Set(
    Object.values(form.header).map(({ value }) => `${value.row},${value.column}`),
  );
  for (let column = right; column < right + count; column += 1) {
    for (let row = form.area.row; row < form.endRow; row += 1) {
      const isTaken = grid.value(row, column) !== '' || values.has(`${row},${column}`);
      if (isTaken || grid.isCovered(row, column)) return grid.endColumn + 1;
    }
  }
  return right;
}

function contentOf(
  column: Column<AddedKey>,
  row: number,
  at: ReadonlyMap<AddedKey, number>,
  found: FoundRow | undefined,
  isPresent: boolean,
): Cell {
  if (!isPresent && (column.key === 'bentuk' || column.key === 'jalur')) {
    const jenis = found && parseJenis(found);
    if (column.key === 'bentuk') return literal(jenis?.bentuk ?? '');
    if (jenis?.jalur) return literal(jenis.jalur);
  }
  if (!isPresent && column.key === 'status') return found ? 'Direncanakan' : '';
  return column.formula?.((key) => cellAddress(row, at.get(key) ?? 0)) ?? '';
}

/** Form and route as far as the free text names them beyond doubt. */
function parseJenis({ cells }: FoundRow): { bentuk: string | null; jalur: string | null } {
  const text = plainText(cells.jenisPengembangan?.value);
  if (text === '') return { bentuk: null, jalur: null };
  const { match, jalur } = parseJenisPengembangan(text);
  return { bentuk: match.kind === 'found' ? match.bentuk.label : null, jalur };
}

/**
 * Runs of cells in a column of ours that have no formula: blank in rows added later, or broken since the
 * formula's table was deleted.
 */
function fillBlanks(
  form: FoundForm,
  column: number,
  wanted: readonly Cell[],
  present: readonly Cell[],
): CellBlock[] {
  const blocks: CellBlock[] = [];
  let run: Grid = [];
  wanted.forEach((cell, index) => {
    const there = present[index] ?? '';
    if (!isBlank(there) && !isBroken(there, String(cell))) {
      run = [];
      return;
    }
    if (run.length === 0) {
      run = [];
      blocks.push({ row: form.firstRow + index, column, grid: run });
    }
    run.push([cell]);
  });
  return blocks;
}

/** Columns that missing labels take: label, value and a gap for each pile of them. */
function labelWidth(form: FoundForm): number {
  const rows = form.headerRow - form.area.row;
  return rows > 0 ? Math.ceil(missingLabels(form).length / rows) * 3 : 0;
}

/** Places for missing labels above the added columns: label and value side by side. */
function placeLabels(form: FoundForm, start: number): PlacedLabel[] {
  const rows = form.headerRow - form.area.row;
  if (rows <= 0) return [];
  return missingLabels(form).map((key, index) => ({
    key,
    list: HEADER_LISTS[key] ?? null,
    row: form.area.row + (index % rows),
    column: start + Math.floor(index / rows) * 3,
  }));
}
