// A list for other systems on a sheet of its own: a table of text cells from A1 on, in the place of an
// earlier one.
import { literal, TEXT_FORMAT } from '../excel/literal';
import { findPeran, listSheets } from '../excel/roles';
import type { SetMember } from '../excel/swap-set';
import { addTable } from '../excel/tables';
import { rangeOf, setNumberFormat, writeGrid } from '../excel/transfer';
import { pointsOf } from '../sheets/column';
import { styleHeader } from '../sheets/look';
import { buildSheets } from './build-sheets';

/** A list as text, all rows as long as the headers. */
export interface TextList {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet that holds one such list in its table. */
export type TextMember = SetMember & { readonly tables: readonly [string] };

/** Writes the list, and remarks to the right of it, one under the other; gives the sheet's name. */
export async function writeTextSheet(
  context: Excel.RequestContext,
  member: TextMember,
  { headers, rows }: TextList,
  remarks: readonly string[] = [],
): Promise<string | null> {
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  await buildSheets(context, [member], async ([sheet], { table }) => {
    const range = rangeOf(sheet, area);
    setNumberFormat(range, TEXT_FORMAT);
    range.format.columnWidth = pointsOf(20);
    await writeGrid(context, sheet, 0, 0, [[...headers], ...rows.map((row) => [...row])]);
    addTable(sheet, area, table(member.tables[0]), 'TableStyleLight15');
    styleHeader(sheet, { ...area, rowCount: 1 });
    if (remarks.length > 0) {
      const lines = remarks.map((remark) => [literal(remark)]);
      await writeGrid(context, sheet, 0, headers.length + 1, lines);
    }
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  return findPeran(await listSheets(context), member.peran)?.name ?? null;
}
