// Random twists of a template: what people do to a sheet without thinking of who reads it.
import * as fc from 'fast-check';
import type { Area } from '../../../src/workbook/excel/grid';
import {
  DATA,
  HEAD,
  HEADER,
  template,
  type SheetCell,
  type TemplateSheet,
} from '../../fixtures/template-sheet';

interface Canvas {
  rows: SheetCell[][];
  merges: Area[];
}
type Mutation = (canvas: Canvas) => void;

const width = ({ rows }: Canvas): number => Math.max(0, ...rows.map((row) => row.length));
const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** Where and how large; taken modulo what the sheet has. */
const place = fc.record({
  row: fc.nat(60),
  column: fc.nat(20),
  count: fc.integer({ min: 1, max: 3 }),
});

const CONTENT: readonly SheetCell[] = [
  '',
  ' ',
  0,
  1,
  4,
  -1,
  46083,
  1.5,
  true,
  '-',
  'x',
  'Rendah',
  'TINGGI',
  'Standar',
  'Nyata',
  'No',
  'Nama',
  'NIP:',
  'Coaching',
  'Coaching anggaran - Klasikal',
  'Pelatihan',
  '#REF!',
  '=1+1',
  '@x',
  '1.500',
  '31 Februari 2026',
  '27-09-2026',
  'Level 9',
  '(2)',
  'a\nb',
  '\u00a0',
  { value: 46083, format: 'dd/mm/yyyy' },
  'Tenggarong',
  'x'.repeat(300),
];

/** Headers in the wrong place: a row with three of them begins another form. */
const HEADERS: readonly SheetCell[] = ['Kesenjangan Kompetensi', 'Nama Pengembangan Kompetensi'];

const insertRows = place.map(({ row, count }): Mutation => (canvas) => {
  const at = row % (canvas.rows.length + 1);
  canvas.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  canvas.merges = canvas.merges.map((merge) =>
    merge.row >= at
      ? { ...merge, row: merge.row + count }
      : merge.row + merge.rowCount > at
        ? { ...merge, rowCount: merge.rowCount + count }
        : merge,
  );
});

const insertColumns = place.map(({ column, count }): Mutation => (canvas) => {
  const at = column % (width(canvas) + 1);
  for (const row of canvas.rows) {
    if (row.length > at) row.splice(at, 0, ...Array.from({ length: count }, () => ''));
  }
  canvas.merges = canvas.merges.map((merge) =>
    merge.column >= at
      ? { ...merge, column: merge.column + count }
      : merge.column + merge.columnCount > at
        ? { ...merge, columnCount: merge.columnCount + count }
        : merge,
  );
});

const setCell = fc
  .tuple(place, fc.oneof(fc.constantFrom(...CONTENT), fc.string({ maxLength: 12 })))
  .map(([{ row, column }, cell]): Mutation => ({ rows }) => {
    const cells = rows[row % Math.max(1, rows.length)];
    if (cells) cells[column % Math.max(1, cells.length)] = cell;
  });

const setHeader = fc
  .tuple(place, fc.constantFrom(...HEADERS))
  .map(([{ row, column }, cell]): Mutation => ({ rows }) => {
    const cells = rows[row % Math.max(1, rows.length)];
    if (cells) cells[column % Math.max(1, cells.length)] = cell;
  });

const blankCell = place.map(({ row, column }): Mutation => ({ rows }) => {
  const cells = rows[row % Math.max(1, rows.length)];
  if (cells && cells.length > 0) cells[column % cells.length] = '';
});

/** Merges as Excel does: only the first cell keeps its content. */
const merge = fc
  .tuple(place, fc.integer({ min: 1, max: 4 }))
  .map(([{ row, column, count }, columnCount]): Mutation => (canvas) => {
    const top = row % Math.max(1, canvas.rows.length);
    const area = {
      row: top,
      column: column % Math.max(1, width(canvas)),
      rowCount: Math.min(count, canvas.rows.length - top),
      columnCount,
    };
    if (area.rowCount * columnCount < 2 || canvas.merges.some((other) => overlaps(other, area)))
      return;
    canvas.merges.push(area);
    for (let r = area.row; r < area.row + area.rowCount; r += 1) {
      const cells = canvas.rows[r] ?? [];
      for (let c = area.column; c < area.column + columnCount; c += 1) {
        if ((r > area.row || c > area.column) && c < cells.length) cells[c] = '';
      }
    }
  });

const swapColumns = fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Mutation => (canvas) => {
  // Excel moves no column that a merge crosses.
  if (canvas.merges.length > 0) return;
  const all = Math.max(1, width(canvas));
  const [a, b] = [from % all, to % all];
  canvas.rows = canvas.rows.map((row) => {
    const cells = Array.from({ length: all }, (_, at) => row[at] ?? '');
    [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
    return cells;
  });
});

const addRow = fc.array(fc.constantFrom(...CONTENT), { minLength: 1, maxLength: 8 }).map(
  (cells): Mutation =>
    ({ rows }) =>
      void rows.push([...cells]),
);

const dropRow = fc.nat(60).map((at): Mutation => (canvas) => {
  if (canvas.merges.length === 0) canvas.rows.splice(at % Math.max(1, canvas.rows.length), 1);
});

/** The template after up to eight mutations. */
export const mutated: fc.Arbitrary<TemplateSheet> = fc
  .array(
    fc.oneof(
      insertRows,
      insertColumns,
      setCell,
      setHeader,
      blankCell,
      merge,
      swapColumns,
      addRow,
      dropRow,
    ),
    { maxLength: 8 },
  )
  .map((mutations) => {
    const canvas: Canvas = { rows: template().rows.map((row) => [...row]), merges: [] };
    for (const mutate of mutations) mutate(canvas);
    return { name: 'Identifikasi', rows: canvas.rows, merges: canvas.merges };
  });

/** Mutations that leave the headers alone, so that the form stays one. */
export const mutatedData: fc.Arbitrary<TemplateSheet> = fc
  .array(fc.oneof(insertRows, setCell, setCell, blankCell, merge, addRow, dropRow), {
    maxLength: 8,
  })
  .map((mutations) => {
    const canvas: Canvas = { rows: [...DATA, ...DATA, [3]].map((row) => [...row]), merges: [] };
    for (const mutate of mutations) mutate(canvas);
    const above = [...HEAD, [], ...HEADER];
    return {
      name: 'Identifikasi',
      rows: [...above, ...canvas.rows],
      merges: canvas.merges.map((area) => ({ ...area, row: area.row + above.length })),
    };
  });
