// JP (diakui) of the people whose rows were collected: the caps run across all rows of a person.
import type { KolomRencana } from '../../../bangkom/rencana';
import type {
  BarisVerifikasi,
  PegawaiDiverifikasi,
  VerifikasiDocument,
} from '../../../bangkom/verifikasi';
import { OperationError } from '../../excel/errors';
import type { ReadRencana } from '../../sheets/rencana/rencana';
import { MAXIMUM_FORMULA_ROWS } from '../../sheets/rencana/rencana-columns';
import { writeRows, type PlanCell, type RowChange } from '../../sheets/rencana/rencana-write';
import { readVerifikasiInput, verifyWithNotes } from '../verifikasi/verifikasi-input';
import { finding, type Finding } from '../report';
import type { YearOptions } from '../year-input';

/**
 * Writes JP (diakui) of everybody who has one of the rows `concerned`, as the documents would say it now;
 * above the limit for formulas the JP of the row too. `fromForms`: persons as forms describe them. Where
 * the overrides cannot be read, the JP stay as they are, and it is told why.
 */
export async function writeRecognisedJp(
  context: Excel.RequestContext,
  concerned: ReadonlySet<number>,
  options: YearOptions,
  fromForms: readonly PegawaiDiverifikasi[] = [],
): Promise<Finding[]> {
  if (concerned.size === 0) return [];
  const input = await readVerifikasiInput(context, options, fromForms);
  const { plan } = input;
  if (!plan) return [];
  const verified = await verifyWithNotes(context, input).catch((error: unknown) => {
    if (error instanceof OperationError) return error;
    throw error;
  });
  if (verified instanceof OperationError) {
    return [finding('W', verified.code, verified.message)];
  }
  const { document } = verified;
  const people = new Set(
    document.rows.flatMap(({ index, kunci }) => (concerned.has(index) ? [kunci] : [])),
  );
  await writeJp(context, plan, document, ({ kunci }) => people.has(kunci));
  return [];
}

/**
 * Writes the JP of a document back into the plan: JP (diakui), and above the limit for formulas the
 * row's own JP. Cells that already hold it are left alone.
 */
export async function writeJp(
  context: Excel.RequestContext,
  plan: ReadRencana,
  { rows }: VerifikasiDocument,
  isConcerned: (row: BarisVerifikasi) => boolean = () => true,
): Promise<void> {
  const asValues = plan.filledCount > MAXIMUM_FORMULA_ROWS;
  const changes = rows.flatMap((row): RowChange[] => {
    if (!isConcerned(row)) return [];
    const { index, baris, jp, jpGalat, jpDiakui } = row;
    const present = plan.rows[index];
    const cells = new Map<KolomRencana, PlanCell>();
    if (present?.jpDiakui !== jpDiakui) cells.set('jpDiakui', jpDiakui);
    const value = jp ?? (baris.jumlah === null ? '' : (jpGalat?.error ?? ''));
    if (asValues && present?.jp !== value) cells.set('jp', value);
    return cells.size === 0 ? [] : [{ index, cells }];
  });
  changes.sort((left, right) => left.index - right.index);
  await writeRows(context, plan.found, changes);
}
