// Calls of named LAMBDAs that differ only in the cells they refer to share one tree, as a column filled
// with one formula does in Excel: taking such a call apart costs far more than calculating it.
import { translateFormulaToR1C1 } from '@borgar/fx';
import { formatRect } from '../address';
import { lambdaParameters } from './translate';
import type { Names } from './translate';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula as it was written for one cell, and that cell. */
export interface SharedFormula extends Place {
  readonly formula: string;
}

/** Gives the formula in place of which a cell's own is calculated, `null` for its own. */
export type ShareFormula = (formula: string, place: Place) => SharedFormula | null;

const KEPT = 2000;

/** Only where all that is called is a LAMBDA: some of Univer's functions forget that they were moved. */
export function sharingOf(names: Names): ShareFormula {
  const shared = new Map<string, SharedFormula>();
  const isLambda = (name: string): boolean => {
    const formula = names.formulaOf(name);
    return formula !== undefined && lambdaParameters(formula) !== null;
  };
  return (formula, { row, column }) => {
    const called = [...formula.matchAll(/([\p{L}\p{N}_.\\]+)\(/gu)];
    if (called.length === 0 || !called.every(([, name = '']) => isLambda(name))) return null;
    // `[@column]` moves with the row by itself.
    if (formula.includes('[')) return null;
    const relative = translateFormulaToR1C1(
      formula,
      formatRect({ row, column, rows: 1, columns: 1 }),
    );
    const known = shared.get(relative);
    if (known) return known;
    if (shared.size >= KEPT) shared.clear();
    shared.set(relative, { formula, row, column });
    return null;
  };
}
