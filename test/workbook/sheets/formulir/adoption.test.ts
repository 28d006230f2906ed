// Adoption adds what a form lacks beside it, never touches the user's cells, and is done only once.
import { isBlank, type Cell, type Grid } from '../../../../src/workbook/excel/grid';
import {
  missingLabels,
  planAdoption,
  type CellBlock,
} from '../../../../src/workbook/sheets/formulir/adoption';
import { ADDED_COLUMNS } from '../../../../src/workbook/sheets/formulir/added';
import type { AddedKey } from '../../../../src/workbook/sheets/formulir/words';
import { recogniseForms } from '../../../../src/workbook/sheets/formulir/recognise';
import { HEAD, HEADER_A, ROWS, pad, sheetOf, templateRows } from './template';

/** The sheet after the blocks are written; formulas stand as their text. */
function written(values: Grid, blocks: readonly CellBlock[]): Grid {
  const cells = values.map((row) => [...row]);
  for (const { row, column, grid } of blocks) {
    grid.forEach((line, r) => {
      const target = (cells[row + r] ??= []);
      line.forEach((cell, c) => {
        while (target.length < column + c) target.push('');
        target[column + c] = typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
      });
    });
  }
  return pad(cells);
}

function adopt(values: Grid): { after: Grid; blocks: readonly CellBlock[] } {
  const grid = sheetOf(values);
  const [form] = recogniseForms(grid);
  if (!form) throw new Error('no form');
  const { blocks } = planAdoption(grid, form);
  return { after: written(pad(values), blocks), blocks };
}

/** Results of formulas instead of formulas, as a sheet would show them for blank inputs. */
const shown = (values: Grid): Grid =>
  values.map((row) => row.map((cell) => (String(cell).startsWith('=') ? '' : cell)));

test('every later column and missing label is added; the user`s cells stay', () => {
  const before = templateRows();
  const { after } = adopt(before);
  before.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!isBlank(cell)) expect(after[r]?.[c]).toBe(cell);
    });
  });
  const [form] = recogniseForms(sheetOf(shown(after)));
  expect(form && missingLabels(form)).toEqual([]);
  expect(ADDED_COLUMNS.filter(({ key }) => form?.columns[key] === undefined)).toEqual([]);
  expect(form?.rows).toHaveLength(2);
});

test('adopting twice writes nothing', () => {
  const { after } = adopt(templateRows());
  const grid = sheetOf(shown(after));
  const [form] = recogniseForms(grid);
  if (!form) throw new Error('no form');
  const formulas = Object.fromEntries(
    ADDED_COLUMNS.map(({ key }): [AddedKey, Cell[]] => [
      key,
      after.slice(form.firstRow, form.endRow).map((row) => row[form.columns[key] ?? -1] ?? ''),
    ]),
  );
  expect(planAdoption(grid, form, formulas)).toMatchObject({ blocks: [], columns: [], labels: [] });
});

test('JP is guarded against blanks and gets the profile of the settings', () => {
  const { after } = adopt(templateRows());
  const header = after[6] ?? [];
  const cells = (title: string): Cell[] =>
    [8, 9, 10].map((row) => after[row]?.[header.indexOf(title)] ?? '');
  const [jp] = cells('JP (hitung)');
  expect(jp).toMatch(
    /^=IF\(([A-Z]+9)="","",BANGKOM\.JP\([A-Z]+9,\1,[A-Z]+9,12,[A-Z]+9,Bangkom_ProfilJP\)\)$/,
  );
  expect(cells('Bentuk')).toEqual(['Coaching (pembimbingan)', '', '']);
  // What the person wrote stays visible for the check of the route, right or wrong.
  expect(cells('Jalur').slice(0, 2)).toEqual(['Nonklasikal', 'Klasikal']);
  expect(cells('Jalur')[2]).toMatch(/^=IF/);
  expect(cells('Status')).toEqual(['Direncanakan', 'Direncanakan', '']);
});

test('a new row gets its formulas, and the rows before it are left alone', () => {
  const { after } = adopt(templateRows());
  const header = after[6] ?? [];
  const grown = [
    ...after,
    after[10]?.map((_, column) => (column < 7 ? (ROWS[0]?.[column] ?? '') : '')) ?? [],
  ];
  const grid = sheetOf(shown(grown));
  const [form] = recogniseForms(grid);
  if (!form) throw new Error('no form');
  const column = header.indexOf('JP (hitung)');
  const formulas = Object.fromEntries(
    ADDED_COLUMNS.map(({ key }): [AddedKey, Cell[]] => [
      key,
      grown.slice(form.firstRow, form.endRow).map((row) => row[form.columns[key] ?? -1] ?? ''),
    ]),
  );
  const { blocks } = planAdoption(grid, form, formulas);
  expect(blocks.every(({ row }) => row === 11)).toBe(true);
  expect(blocks.find((block) => block.column === column)?.grid[0]?.[0]).toMatch(/BANGKOM\.JP/);
});

test('what stands beside the form is not overwritten', () => {
  const values = templateRows().map((row, index) =>
    index === 8 ? [...row, '', 'catatan saya'] : row,
  );
  const { after, blocks } = adopt(values);
  expect(after[8]?.[8]).toBe('catatan saya');
  expect(Math.min(...blocks.map(({ column }) => column))).toBe(10);
});

test('without rows above the table labels are not forced in', () => {
  const values: Grid = [...HEADER_A, ...ROWS];
  const grid = sheetOf(values);
  const [form] = recogniseForms(grid);
  if (!form) throw new Error('no form');
  const adoption = planAdoption(grid, form);
  expect(adoption.hasRoomAbove).toBe(false);
  expect(adoption.labels).toEqual([]);
});

test('text of the user that looks like a formula stays text', () => {
  const rows = templateRows();
  const { blocks } = adopt([
    ...rows.slice(0, 8),
    [1, '=1+1', 'x', 'y', 'Rendah', '=2+2', 'Coaching - Nonklasikal'],
  ]);
  const formulas = blocks
    .flatMap(({ grid }) => grid.flat())
    .filter((cell) => String(cell).startsWith('='));
  expect(formulas.every((formula) => /^=IF\(/.test(String(formula)))).toBe(true);
  expect(HEAD).toHaveLength(6);
});
