// What an operation hands back: plain values that can be shown, stored or printed as JSON.
import { say } from '../../messages';
import type { Problem } from '../../bangkom/rencana/problem';
import type { Cell } from '../excel/grid';
import type { CellProblem } from '../sheets/data/master';
import { proposalOf } from './check/likely';

/** Something the user should look at, with its place. */
export interface Finding {
  /** E: must be mended; W: should be looked at. */
  readonly severity: 'E' | 'W';
  readonly code: string;
  readonly sheet: string | null;
  /** The other file that it is about; absent: this workbook. */
  readonly file?: string;
  /** Address without the sheet, such as B7. */
  readonly cell: string | null;
  /** Indonesian, to be shown as it is. */
  readonly message: string;
  /** What the cell should hold, where that is beyond doubt; a date is YYYY-MM-DD. */
  readonly mend?: string | number | boolean;
  /** What was probably meant: to be confirmed one by one, never applied with others. */
  readonly suggestion?: string | number | boolean;
  /** What the cell holds; told with a mend or a suggestion. */
  readonly holds?: string | number | boolean;
}

/** A long operation tells how far it is, from 0 to 1, and what it is doing. */
export type OperationProgress = (share: number, doing: string) => void;

/** A finding of the workbook itself, not of the regulation. */
export const finding = (
  severity: Finding['severity'],
  code: string,
  message: string,
  sheet: string | null = null,
  cell: string | null = null,
): Finding => ({ severity, code, sheet, cell, message });

/** A problem of a cell of a table, as a finding. */
export const placeCell = ({ problem, sheet, cell, holds }: CellProblem): Finding =>
  placed(problem, sheet, cell, holds);

/**
 * A problem of bangkom at a place of the workbook. `holds`: what the cell holds; `alias`: what the
 * office's own spellings make of it.
 */
export function placed(
  problem: Problem,
  sheet: string | null,
  cell: string | null,
  holds?: Cell,
  alias?: string,
): Finding {
  const { severity, code, message } = problem;
  const found = { severity, code, sheet, cell, message: say(message) };
  const proposal = alias === undefined ? proposalOf(problem, holds) : { mend: alias };
  if (Object.keys(proposal).length === 0) return found;
  return { ...found, ...proposal, ...(holds !== undefined && { holds }) };
}
