// Whatever people do to the template, it is read without a failure, and no row is lost in silence.
import * as fc from 'fast-check';
import { cellAddress, parseArea, plainText } from '../../../src/workbook/excel/grid';
import { planAdoption } from '../../../src/workbook/sheets/formulir/adoption';
import { endsTable } from '../../../src/workbook/sheets/formulir/words';
import { HEAD, HEADER, gridOf } from '../../fixtures/template-sheet';
import { mutated, mutatedData } from './mutations';
import { readSheet, type ReadForm } from './read-sheet';

const RUNS = 1_000;
const FIRST_ROW = HEAD.length + 1 + HEADER.length;

/** Rows of the sheet that the form gives back or speaks of. */
function rowsSpokenOf({ found, problems }: ReadForm): Set<number> {
  const rows = new Set(found.rows.map(({ row }) => row));
  for (const text of problems) {
    const area = parseArea(text.split(' ')[1] ?? '');
    for (let at = 0; area && at < area.rowCount; at += 1) rows.add(area.row + at);
  }
  return rows;
}

test(`${String(RUNS)} mutations of the whole sheet: never throws, and every problem has an address of the sheet`, () => {
  fc.assert(
    fc.property(mutated, (sheet) => {
      const grid = gridOf(sheet);
      for (const { found, parsed, problems } of readSheet(grid)) {
        expect(parsed.rows).toHaveLength(found.rows.length);
        for (const text of problems) {
          const area = parseArea(text.split(' ')[1] ?? '');
          expect(area).not.toBeNull();
          expect(area?.row ?? Infinity).toBeLessThan(grid.endRow);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test(`${String(RUNS)} mutations of the rows: each row is in the result, or in a problem with its address`, () => {
  fc.assert(
    fc.property(mutatedData, (sheet) => {
      const grid = gridOf(sheet);
      const forms = readSheet(grid);
      expect(forms.length).toBeGreaterThan(0);
      const spokenOf = new Set(forms.flatMap((form) => [...rowsSpokenOf(form)]));
      const headers = new Set(
        forms.flatMap(({ found }) => [found.headerRow, found.lastHeaderRow, found.firstRow - 1]),
      );
      let inNotes = false;
      for (let row = FIRST_ROW; row < grid.endRow; row += 1) {
        const texts = [1, 2, 3, 4, 5, 6].map((column) => plainText(grid.value(row, column)));
        // Under a line of notes or signatures only what is plainly an activity counts.
        inNotes ||= [plainText(grid.value(row, 0)), ...texts].some(endsTable);
        if (texts.filter((text) => text !== '').length >= (inNotes ? 3 : 1)) {
          const isKnown = spokenOf.has(row) || headers.has(row);
          if (!isKnown) throw new Error(`Row ${String(row + 1)} is lost: ${JSON.stringify(texts)}`);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test(`${String(RUNS)} mutations: what adoption writes covers no cell with content, and is announced`, () => {
  fc.assert(
    fc.property(mutated, (sheet) => {
      const grid = gridOf(sheet);
      for (const { found } of readSheet(grid)) {
        for (const { row, column, grid: cells } of planAdoption(grid, found).blocks) {
          cells.forEach((line, r) => {
            line.forEach((_, c) => {
              const place = [row + r, column + c] as const;
              if (plainText(grid.value(...place)) !== '' || grid.isCovered(...place)) {
                throw new Error(`Adoption would write over ${cellAddress(...place)}`);
              }
            });
          });
        }
      }
    }),
    { numRuns: RUNS },
  );
});
