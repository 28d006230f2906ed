// A column of IDs under another header, for "Periksa": no row is known any more, which no cell shows.
import type { FoundTable } from '../../excel/tables';
import type { DataSheet } from '../../sheets/data-sheet';
import { findRenamedIds, RENAMED_IDS } from '../../sheets/data-sheet-write';
import { finding, type Finding } from '../report';

/** One E at the header that the IDs have by now; none where it is theirs. */
export async function checkIds<K extends string>(
  context: Excel.RequestContext,
  dataSheet: DataSheet<K>,
  found: FoundTable,
): Promise<Finding[]> {
  const renamed = await findRenamedIds(context, dataSheet, found);
  return renamed ? [finding('E', RENAMED_IDS, renamed.message, found.sheetName, renamed.cell)] : [];
}
