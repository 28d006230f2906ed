// "Bekukan ke Nilai": cells with the add-in's functions become values, so that a file can be sent to
// people who do not have the add-in. By default on copies of the sheets; always after a confirmation.
import { operationMessages } from '../../messages/operations';
import { progressWords } from '../../messages/progress';
import { OperationError, runExcel } from '../excel/errors';
import { listSheets, withCopies, type SheetEntry } from '../excel/roles';
import { findFormulaCells, NEEDS_ADDIN, writeValues } from './formula-cells';
import { finding, type Finding, type OperationProgress } from './report';

export interface FreezeOptions {
  /** The user has agreed in the pane; without it nothing is done. */
  readonly confirmed: boolean;
  /** True (default): on copies of the sheets, the originals keep their formulas. */
  readonly onCopy?: boolean;
}

export interface FreezeResult {
  /** Sheets that now hold values: the copies, or the sheets themselves. */
  readonly sheets: string[];
  /** Cells that were functions of the add-in. */
  readonly cells: number;
  readonly problems: Finding[];
}

/** Freezes the add-in's functions. Errors in cells stay errors. */
export const freezeToValues = (
  options: FreezeOptions,
  progress?: OperationProgress,
): Promise<FreezeResult> =>
  runExcel(async (context) => {
    if (!options.confirmed) {
      throw new OperationError('belumDisetujui', operationMessages.notConfirmed());
    }
    const onCopy = options.onCopy ?? true;
    progress?.(0, progressWords.findFormulas);
    const sheets = await listSheets(context);
    const found = await findFormulaCells(context, sheets, (formula) => NEEDS_ADDIN.test(formula));
    const originals = found.map(({ entry }) => entry);
    const freeze = async (targets: readonly SheetEntry[]): Promise<FreezeResult> => {
      let cells = 0;
      for (const [index, { sheet }] of targets.entries()) {
        progress?.(index / targets.length, progressWords.freeze(originals[index]?.name ?? ''));
        cells += await writeValues(context, sheet, { runs: found[index]?.runs ?? [] });
      }
      await context.sync();
      progress?.(1, progressWords.done);
      const problems =
        cells === 0 ? [finding('W', 'bekukan.tidakAda', operationMessages.nothingToFreeze())] : [];
      return { sheets: targets.map(({ name }) => name), cells, problems };
    };
    return onCopy ? withCopies(context, sheets, originals, 'nilai', freeze) : freeze(originals);
  });
