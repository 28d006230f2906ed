// Formulas of ours that lead nowhere since somebody deleted the table in which they look things up. The
// table may stand again: the formulas have to be written anew.
import { comparableFormula } from '../excel/names';
import { bodyOf, columnIndexes, type FoundTable } from '../excel/tables';
import { rangeOf, readGrid } from '../excel/transfer';
import type { Cell } from '../excel/grid';
import { formulaOf, writeDataRows, type DataChange, type NewCell } from './data-rows';
import type { DataSheet } from './data-sheet';

/** What Excel puts in the place of a reference whose table or cells are gone. */
const GONE = '#ref!';

/** A cell of the formula's own row: `tblRencana[[#This Row],[Bentuk]]`, which Excel also gives as `[@Bentuk]`. */
const OWN_ROW = /\w*\[(?:\[#thisrow\],\[([^\]]*)\]|@\[?([^[\]]*)\]?)\]/g;

/** A column of another table, or what is left of it; cells that are gone may keep their address. */
const ELSEWHERE = /tbl\w+\[[^[\]]*\]|#ref!(?:\$?[a-z]+\$?\d+(?::\$?[a-z]+\$?\d+)?)?/g;

/** A formula as it would read if all tables that it looks things up in were gone. */
const withoutTables = (formula: string): string =>
  comparableFormula(formula).replace(OWN_ROW, '[@$1$2]').replace(ELSEWHERE, GONE);

/** Tells whether a cell holds `ours`, but for references that are gone. */
export const isBroken = (cell: Cell | undefined, ours: string): boolean =>
  typeof cell === 'string' &&
  cell.toLowerCase().includes(GONE) &&
  withoutTables(cell) === withoutTables(ours);

/**
 * Writes the formulas of a table anew where they are broken; true when there were any. Without
 * `isCertain` the whole table is read only where its first or its last row holds one.
 */
export async function mendFormulas<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
  isCertain: boolean,
): Promise<boolean> {
  const body = bodyOf(found);
  const places = columnIndexes(found.headers);
  const columns = dataSheet.columns.flatMap((column) => {
    const [ours, at] = [formulaOf(dataSheet, column), places.get(column.header.toLowerCase())];
    if (ours === null || at === undefined || !withoutTables(ours).includes(GONE)) return [];
    return [{ key: column.key, ours, area: { ...body, column: body.column + at, columnCount: 1 } }];
  });
  if (!isCertain) {
    const probes = columns.flatMap(({ ours, area }) =>
      [area.row, area.row + area.rowCount - 1].map((row) => {
        const cell = rangeOf(found.sheet, { ...area, row, rowCount: 1 });
        cell.load('formulas');
        return { ours, cell };
      }),
    );
    await context.sync();
    if (!probes.some(({ ours, cell }) => isBroken(cell.formulas[0]?.[0] as Cell, ours)))
      return false;
  }
  const rows = new Map<number, Map<K, NewCell>>();
  for (const { key, ours, area } of columns) {
    const cells = await readGrid(context, found.sheet, area, 'formulas');
    cells.forEach(([cell], index) => {
      if (!isBroken(cell, ours)) return;
      rows.set(index, (rows.get(index) ?? new Map<K, NewCell>()).set(key, { formula: ours }));
    });
  }
  const changes = [...rows]
    .map(([index, cells]): DataChange<K> => ({ index, cells }))
    .sort((left, right) => left.index - right.index);
  await writeDataRows(context, dataSheet, found, changes);
  return changes.length > 0;
}
