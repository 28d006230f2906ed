// Choosing between what the plan says and what a form says, where both have been edited.
import type { KolomRencana } from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { plainText, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { readRencana, rencanaCell } from '../../sheets/rencana/rencana';
import { writeRows, type PlanCell } from '../../sheets/rencana/rencana-write';
import { readTerkumpul, writeTerkumpul } from '../../sheets/rencana/terkumpul';
import type { PlacedConflict } from './collect-forms';
import { COLLECTED, fingerprintOf, type Fingerprint } from './fingerprint';
import { writeRecognisedJp } from './recognised';
import { finding, type Finding } from '../report';

/** A conflict of a collection with what the user has chosen. */
export interface ConflictChoice extends Pick<
  PlacedConflict,
  'idBaris' | 'column' | 'yours' | 'theirs'
> {
  readonly choice: 'yours' | 'theirs';
}

export interface ResolveResult {
  /** Cells that now hold what the form says. */
  readonly written: number;
  /** Conflicts that are settled, whichever way. */
  readonly resolved: number;
  readonly problems: Finding[];
}

/** Settles conflicts one by one; a cell that has changed since is left alone and told. */
export const resolveConflicts = (
  choices: readonly ConflictChoice[],
  options: { readonly tanggal?: IsoDate } = {},
): Promise<ResolveResult> =>
  runExcel(async (context) => {
    const sheets = await listSheets(context);
    const plan = await readRencana(context);
    const problems: Finding[] = [];
    if (!plan) {
      problems.push(finding('E', 'rencana.tidakAda', operationMessages.noPlan()));
      return { written: 0, resolved: 0, problems };
    }
    const terkumpul = new Map<string, Fingerprint>(await readTerkumpul(context, sheets));
    const places = new Map(plan.rows.map((row, index) => [plainText(row.idBaris), index]));
    const changed = new Map<number, Map<KolomRencana, PlanCell>>();
    let resolved = 0;
    for (const { idBaris, column, yours, theirs, choice } of choices) {
      const index = places.get(idBaris);
      const present = index === undefined ? undefined : plan.rows[index]?.[column];
      if (index === undefined || !isSame(present, yours)) {
        const cell = index === undefined ? null : rencanaCell(plan, index, column);
        const message = operationMessages.changedSince();
        problems.push(finding('W', 'rencana.berubah', message, plan.found.sheetName, cell));
        continue;
      }
      resolved += 1;
      terkumpul.set(idBaris, { ...terkumpul.get(idBaris), [column]: fingerprintOf(theirs) });
      if (choice === 'yours') continue;
      const cells = changed.get(index) ?? new Map<KolomRencana, PlanCell>();
      changed.set(index, cells.set(column, theirs));
    }
    const changes = [...changed]
      .sort(([left], [right]) => left - right)
      .map(([index, cells]) => ({ index, cells }));
    await writeRows(context, plan.found, changes);
    if (resolved > 0) await writeTerkumpul(context, sheets, terkumpul, COLLECTED);
    const rows = new Set(changed.keys());
    problems.push(...(await writeRecognisedJp(context, rows, options)));
    const written = changes.reduce((sum, { cells }) => sum + cells.size, 0);
    return { written, resolved, problems };
  });

const isSame = (left: Cell | undefined, right: Cell): boolean =>
  left !== undefined && fingerprintOf(left) === fingerprintOf(right);
