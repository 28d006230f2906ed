// JP (diakui) of the people whose rows were collected: the caps run across all rows of a person.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { KolomRencana } from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import { verify, type BarisVerifikasi, type VerifikasiDocument } from '../../../bangkom/verifikasi';
import { parsePlan, readRencana, type ReadRencana } from '../../sheets/rencana/rencana';
import { MAXIMUM_FORMULA_ROWS } from '../../sheets/rencana/rencana-columns';
import { writeRows, type PlanCell, type RowChange } from '../../sheets/rencana/rencana-write';

/**
 * Writes JP (diakui) of everybody who has one of the rows `concerned`; above the limit for formulas the
 * JP of the row too.
 */
export async function writeRecognisedJp(
  context: Excel.RequestContext,
  concerned: ReadonlySet<number>,
  pengaturan: Pengaturan,
  tanggal: IsoDate,
): Promise<void> {
  const plan = concerned.size > 0 ? await readRencana(context) : undefined;
  if (!plan) return;
  const { rows } = parsePlan(plan, pengaturan, tanggal);
  const document = verify({ rows, pegawai: [], skj: [], pengaturan, tanggal });
  const people = new Set(
    document.rows.flatMap(({ index, kunci }) => (concerned.has(index) ? [kunci] : [])),
  );
  await writeJp(context, plan, document, ({ kunci }) => people.has(kunci));
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
