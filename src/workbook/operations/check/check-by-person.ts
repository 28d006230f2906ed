// The check for the pane: findings by person or form, the gravest first, each with its place.
import { parseArea, plainText } from '../../excel/grid';
import { runQuietly } from '../../excel/errors';
import { bodyOf } from '../../excel/tables';
import type { ReadRencana } from '../../sheets/rencana/rencana';
import { breathe } from '../breathe';
import { checkCells, type CheckOptions, type CheckResult } from './check-workbook';
import type { Finding, OperationProgress } from '../report';

/** What is wrong with one person's form or rows of the plan, or with a sheet as a whole. */
export interface FindingGroup {
  /** The person; null where nobody is named. */
  readonly nama: string | null;
  /** null: the workbook as a whole. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

export interface CheckByPerson {
  readonly groups: readonly FindingGroup[];
  readonly errors: number;
  readonly warnings: number;
}

/** Checks the workbook; nothing is written. */
export async function checkByPerson(
  options: CheckOptions = {},
  progress?: OperationProgress,
): Promise<CheckByPerson> {
  const { result, plan } = await runQuietly((context) => checkCells(context, options, progress));
  await breathe();
  const groups = new Map<
    string,
    { nama: string | null; sheet: string | null; findings: Finding[] }
  >();
  for (const finding of result.problems) {
    const { sheet } = finding;
    const nama = personOf(finding, result) ?? personInPlan(finding, plan);
    const key = JSON.stringify([sheet, nama]);
    const group = groups.get(key) ?? { nama, sheet, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  for (const { findings } of groups.values()) {
    findings.sort((left, right) => left.severity.localeCompare(right.severity));
  }
  const errors = result.problems.filter(({ severity }) => severity === 'E').length;
  return { groups: [...groups.values()], errors, warnings: result.problems.length - errors };
}

/** Whose form a finding is in. */
function personOf({ sheet, cell }: Finding, { forms }: CheckResult): string | null {
  const row = cell === null ? undefined : parseArea(cell)?.row;
  if (row === undefined) return null;
  const form = forms.find((candidate) => {
    const area = candidate.sheet === sheet ? parseArea(candidate.address) : null;
    return area !== null && row >= area.row && row < area.row + area.rowCount;
  });
  return form?.header.namaAsn ?? null;
}

/** Whose row of the plan a finding is in, by the column Nama. */
function personInPlan({ sheet, cell }: Finding, plan: ReadRencana | undefined): string | null {
  const row = cell === null ? undefined : parseArea(cell)?.row;
  if (!plan || row === undefined || sheet !== plan.found.sheetName) return null;
  return plainText(plan.rows[row - bodyOf(plan.found).row]?.nama) || null;
}
