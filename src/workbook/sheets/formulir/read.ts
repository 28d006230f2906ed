// The forms of a workbook: every sheet that is not ours is read, hidden ones too.
import type { SheetEntry } from '../../excel/roles';
import { rangeOf } from '../../excel/transfer';
import { readSheets } from '../read-grids';
import type { SheetGrid } from '../sheet-grid';
import type { FoundForm } from './found';
import { loadMappings, mappingsOf } from './mapping-store';
import { recogniseForms } from './recognise';

/** A form with the sheet it stands on. */
export interface SheetForm {
  readonly entry: SheetEntry;
  readonly grid: SheetGrid;
  readonly form: FoundForm;
  /** Part of it, or its whole sheet, is hidden. */
  readonly isHidden: boolean;
  /** Other forms stand on the same sheet. */
  readonly isOneOfSeveral?: boolean;
}

/** All forms of the workbook, sheet by sheet from top to bottom. */
export async function readForms(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetForm[]> {
  const theirs = sheets.filter(({ peran }) => peran === null);
  const stored = loadMappings(context);
  const read = await readSheets(context, theirs);
  const confirmed = mappingsOf(stored);
  const found = read.flatMap(({ entry, grid }) => {
    const mappings = confirmed.filter(({ sheet }) => sheet === entry.name);
    const forms = recogniseForms(grid, mappings);
    const isOneOfSeveral = forms.length > 1;
    return forms.map((form) => ({ entry, grid, form, isOneOfSeveral }));
  });
  const areas = found.map(({ entry, form }) => {
    const range = rangeOf(entry.sheet, form.area);
    range.load('rowHidden,columnHidden');
    return range;
  });
  await context.sync();
  return found.map((sheetForm, index) => ({
    ...sheetForm,
    // null: some rows or columns are hidden and some are not.
    isHidden:
      !sheetForm.entry.visible ||
      areas[index]?.rowHidden !== false ||
      areas[index]?.columnHidden !== false,
  }));
}
