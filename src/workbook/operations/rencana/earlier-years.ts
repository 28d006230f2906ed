// Rows of forms that belong to the plan of an earlier year: they are not collected into the new one.
import { yearMessages } from '../../../messages/year';
import type { SheetEntry } from '../../excel/roles';
import { readArchivedRows } from '../../sheets/rencana/rencana-arsip';
import type { IncomingRow } from './collection';
import { finding, type Finding } from '../report';

/**
 * The rows that an earlier plan holds, with its year: by the year that their form names, by their ID, or
 * by place, person and name of the activity. No request where no plan was put aside.
 */
export async function findEarlier(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  incoming: readonly IncomingRow[],
): Promise<ReadonlyMap<IncomingRow, number>> {
  const found = new Map<IncomingRow, number>();
  const isArchived = sheets.some(({ peran }) => peran === 'rencana.arsip');
  if (!isArchived || incoming.length === 0) return found;
  const archived = await readArchivedRows(context);
  const years = new Set(archived.map(({ tahun }) => tahun));
  const byId = new Map(archived.map(({ idBaris, tahun }) => [idBaris, tahun]));
  const byPlace = new Map(
    archived.map(({ asal, nip, namaPengembangan, tahun }) => [
      placeKey(asal, nip, namaPengembangan),
      tahun,
    ]),
  );
  byId.delete('');
  for (const item of incoming) {
    const { row, asal, idBaris, tahun: named = null } = item;
    const ofForm = named !== null && years.has(named) ? named : undefined;
    const place = placeKey(asal, row.nip ?? '', row.namaPengembangan ?? '');
    const tahun = ofForm ?? byId.get(idBaris ?? '') ?? byPlace.get(place);
    if (tahun !== undefined) found.set(item, tahun);
  }
  return found;
}

const placeKey = (...parts: readonly string[]): string => JSON.stringify(parts);

/** One remark a form and year. */
export function earlierFindings(earlier: ReadonlyMap<IncomingRow, number>): Finding[] {
  const counts = new Map<string, { form: string; tahun: number; rows: number }>();
  for (const [{ asal }, tahun] of earlier) {
    const form = asal.slice(0, asal.lastIndexOf('!'));
    const key = `${form} ${tahun}`;
    counts.set(key, { form, tahun, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  return [...counts.values()].map(({ form, tahun, rows }) =>
    finding('W', 'rencana.tahunLalu', yearMessages.earlierForm(form, rows, tahun)),
  );
}
