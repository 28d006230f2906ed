// What is told of the sheets that people fill, after they were made or completed.
import { operationMessages } from '../../../messages/operations';
import type { DataSheet } from '../../sheets/data-sheet';
import type { EnsuredSheet } from '../../sheets/data-sheet-write';
import { finding, type Finding } from '../report';

/** What is to be said about a sheet that could not be made, or lacks columns. */
export function ensuredFindings(
  { table, columns }: DataSheet<string>,
  { foreign, sheet, added, isTableGone }: EnsuredSheet,
): Finding[] {
  if (isTableGone) {
    return [finding('E', 'workbook.tabelHilang', operationMessages.tableGone(table, sheet), sheet)];
  }
  const told = added.map((header) =>
    finding('W', 'workbook.kolomDitambah', operationMessages.columnAdded(header, table), sheet),
  );
  if (!foreign || foreign.missing.length === 0) return told;
  if (foreign.missing.length === columns.length) {
    const message = operationMessages.tableTaken(table, foreign.sheet);
    return [finding('E', 'workbook.tabelTerpakai', message, foreign.sheet)];
  }
  const message = operationMessages.tableForeign(table, foreign.sheet, foreign.missing);
  return [finding('W', 'workbook.tabelMilikAnda', message, foreign.sheet)];
}
