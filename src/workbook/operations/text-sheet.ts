// A list for other systems on a sheet of its own: a table of text cells from A1 on, in the place of an
// earlier one.
import { literal, TEXT_FORMAT } from '../excel/literal';
import { findPeran, listSheets, setPeran } from '../excel/roles';
import { beginMember, discardUnfinished, finishSwap, type SetMember } from '../excel/swap-set';
import { addTable } from '../excel/tables';
import { rangeOf, setNumberFormat, writeGrid } from '../excel/transfer';
import { pointsOf } from '../sheets/column';
import { styleHeader } from '../sheets/look';

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
  if (!(await finishSwap(context, [member]))) await discardUnfinished(context, [member]);
  const sheet = beginMember(context, member);
  const area = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length };
  const range = rangeOf(sheet, area);
  setNumberFormat(range, TEXT_FORMAT);
  range.format.columnWidth = pointsOf(20);
  await writeGrid(context, sheet, 0, 0, [[...headers], ...rows.map((row) => [...row])]);
  addTable(sheet, area, `${member.tables[0]}_baru`, 'TableStyleLight15');
  styleHeader(sheet, { ...area, rowCount: 1 });
  if (remarks.length > 0) {
    const lines = remarks.map((remark) => [literal(remark)]);
    await writeGrid(context, sheet, 0, headers.length + 1, lines);
  }
  sheet.freezePanes.freezeRows(1);
  await context.sync();
  setPeran(sheet, `${member.peran}.siap`, true);
  await context.sync();
  await finishSwap(context, [member]);
  return findPeran(await listSheets(context), member.peran)?.name ?? null;
}
