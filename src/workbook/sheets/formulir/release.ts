// What releasing a form takes out, worked out on plain cells: what adoption added, and only that.
import { cellAddress, isBlank, plainText, type Area, type Cell } from '../../excel/grid';
import type { SheetGrid } from '../sheet-grid';
import { ADDED_COLUMNS } from './added';
import type { Addition } from './addition';
import { planAdoption } from './adoption';
import type { FoundForm } from './found';
import { HEADER_KEYS, HEADER_WORDS, TEMPLATE_KEYS, type AddedKey } from './words';

/** Something a person has typed into what adoption added. */
export interface TypedCell {
  readonly cell: string;
  /** Header of the column, or the label. */
  readonly label: string;
  readonly value: Cell;
}

export interface Release {
  /** Cells to clear, in this order: the header last, by which the rest is found again. */
  readonly areas: readonly Area[];
  readonly typed: readonly TypedCell[];
  /** Columns that adoption has made wider or narrower. */
  readonly columns: readonly number[];
}

/**
 * What to take out of a form. `addition`: what was noted at adoption; without it, the columns right of
 * the template's own that are headed exactly as ours. `formulas[key][row - firstRow]`: formulas of the
 * added columns.
 */
export function planRelease(
  grid: SheetGrid,
  form: FoundForm,
  addition: Addition | undefined,
  formulas: Readonly<Partial<Record<AddedKey, readonly Cell[]>>>,
): Release {
  const added = addedColumns(grid, form, addition?.area ?? null);
  const columns = [...added.values()];
  const noted = addition?.area ?? null;
  const endRow = Math.max(form.endRow, noted ? noted.row + noted.rowCount : 0);
  const labels = addedLabels(form, columns, noted);
  const typed = [
    ...labels.flatMap(({ key, row, column }): TypedCell[] => {
      const value = grid.value(row, column + 1);
      const cell = cellAddress(row, column + 1);
      return isBlank(value) ? [] : [{ cell, label: HEADER_WORDS[key][0], value }];
    }),
    ...typedCells(grid, form, added, formulas, endRow),
  ];
  const spans = spansOf(columns);
  const rows = (first: number, end: number): Area[] =>
    end > first
      ? spans.map(({ column, columnCount }) => ({
          row: first,
          column,
          rowCount: end - first,
          columnCount,
        }))
      : [];
  return {
    areas: [
      ...rows(form.lastHeaderRow + 1, endRow),
      ...labels.map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 2 })),
      ...rows(form.headerRow, form.lastHeaderRow + 1),
    ],
    typed,
    columns: [...columns, ...labels.flatMap(({ column }) => [column, column + 1])],
  };
}

function addedColumns(grid: SheetGrid, form: FoundForm, noted: Area | null): Map<AddedKey, number> {
  const template = TEMPLATE_KEYS.map((key) => form.columns[key] ?? -1);
  const first = noted ? noted.column : Math.max(...template) + 1;
  const end = noted ? noted.column + noted.columnCount : Infinity;
  const added = new Map<AddedKey, number>();
  for (const { key, header } of ADDED_COLUMNS) {
    const column = form.columns[key];
    if (column === undefined || column < first || column >= end) continue;
    if (plainText(grid.value(form.headerRow, column)) === header) added.set(key, column);
  }
  return added;
}

/** Labels above the added columns, written as adoption writes them. */
function addedLabels(form: FoundForm, columns: readonly number[], noted: Area | null) {
  const first = noted?.column ?? Math.min(...columns);
  return HEADER_KEYS.flatMap((key) => {
    const label = form.header[key];
    const isOurs =
      label !== undefined && label.column >= first && label.value.column === label.column + 1;
    return isOurs ? [{ key, row: label.row, column: label.column }] : [];
  });
}

function typedCells(
  grid: SheetGrid,
  form: FoundForm,
  added: ReadonlyMap<AddedKey, number>,
  formulas: Readonly<Partial<Record<AddedKey, readonly Cell[]>>>,
  endRow: number,
): TypedCell[] {
  const fresh = freshContents(grid, form, added);
  const typed: TypedCell[] = [];
  for (const { key, header } of ADDED_COLUMNS) {
    const column = added.get(key);
    // The ID is the add-in's own.
    if (column === undefined || key === 'idBaris') continue;
    for (let row = form.firstRow; row < endRow; row += 1) {
      const value = grid.value(row, column);
      const content = formulas[key]?.[row - form.firstRow] ?? value;
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const own = fresh.get(key)?.[row - form.firstRow] ?? '';
      const wrote = typeof own === 'string' ? own.replace(/^'/, '') : own;
      if (isBlank(value) || isFormula || value === wrote) continue;
      typed.push({ cell: cellAddress(row, column), label: header, value });
    }
  }
  return typed;
}

/** What adoption would write into the added columns now. */
function freshContents(
  grid: SheetGrid,
  form: FoundForm,
  added: ReadonlyMap<AddedKey, number>,
): Map<AddedKey, Cell[]> {
  const columns = Object.fromEntries(
    Object.entries(form.columns).filter(([key]) => !added.has(key as AddedKey)),
  );
  const adoption = planAdoption(grid, { ...form, columns });
  const rows = adoption.blocks[1]?.grid ?? [];
  return new Map(
    adoption.columns.map(({ column }, index) => [column.key, rows.map((row) => row[index] ?? '')]),
  );
}

/** Columns side by side, together. */
function spansOf(columns: readonly number[]): { column: number; columnCount: number }[] {
  const spans: { column: number; columnCount: number }[] = [];
  for (const column of [...columns].sort((left, right) => left - right)) {
    const span = spans.at(-1);
    if (span && span.column + span.columnCount === column) span.columnCount += 1;
    else spans.push({ column, columnCount: 1 });
  }
  return spans;
}
