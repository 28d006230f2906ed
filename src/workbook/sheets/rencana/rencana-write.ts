// Writing the plan: a data sheet whose rows come from forms.
import type { KolomRencana } from '../../../bangkom/rencana/baris';
import type { FoundTable } from '../../excel/tables';
import type { Progress } from '../../excel/transfer';
import type { Column } from '../column';
import { formulaOf, writeDataRows, type DataChange, type NewCell } from '../data-rows';
import { RENCANA } from './rencana-columns';

/** Formula of a column in the plan's own table. */
export const planFormula = (column: Column<KolomRencana>): string | null =>
  formulaOf(RENCANA, column);

/** The value a row of the plan gets in a column. */
export type PlanCell = NewCell;

/** New content for one row of the plan. */
export type RowChange = DataChange<KolomRencana>;

/** Writes changes to the plan; they must be in the order of their index. */
export const writeRows = (
  context: Excel.RequestContext,
  found: FoundTable,
  changes: readonly RowChange[],
  progress?: Progress,
): Promise<void> => writeDataRows(context, RENCANA, found, changes, progress);
