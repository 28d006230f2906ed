// Plans of earlier years: the sheets that a new year has put aside, with their tables.
import { plainText } from '../../excel/grid';
import { columnIndexes, findTables, readTable, type FoundTable } from '../../excel/tables';
import { headerOf } from '../column';
import { RENCANA_COLUMNS, TBL_RENCANA } from './rencana-columns';

/** Name of the table of a year that is put aside. */
export const archivedTable = (tahun: number): string => `${TBL_RENCANA}_${tahun}`;

const ARCHIVED = new RegExp(`^${TBL_RENCANA}_(\\d{4})$`);

/** A row of an earlier plan by what it is known by. */
export interface ArchivedRow {
  /** Year of its plan. */
  readonly tahun: number;
  readonly idBaris: string;
  readonly nip: string;
  readonly asal: string;
  readonly namaPengembangan: string;
}

type ArchivedText = Exclude<keyof ArchivedRow, 'tahun'>;

/** An earlier plan. */
interface ArchivedPlan {
  readonly name: string;
  readonly found: FoundTable;
}

/** All plans that were put aside; one sync where there is none. */
export async function findArchived(context: Excel.RequestContext): Promise<ArchivedPlan[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const names = tables.items.map(({ name }) => name).filter((name) => ARCHIVED.test(name));
  if (names.length === 0) return [];
  const plans = await findTables(context, names);
  return names.flatMap((name, at) => {
    const found = plans[at];
    return found ? [{ name, found }] : [];
  });
}

/** The rows of all plans that were put aside; one sync where there is none. */
export async function readArchivedRows(context: Excel.RequestContext): Promise<ArchivedRow[]> {
  const rows: ArchivedRow[] = [];
  for (const { name, found } of await findArchived(context)) {
    const tahun = Number(ARCHIVED.exec(name)?.[1]);
    const columns = columnIndexes(found.headers);
    const at = (key: ArchivedText): number =>
      columns.get(headerOf(RENCANA_COLUMNS, key).toLowerCase()) ?? -1;
    for (const cells of await readTable(context, found)) {
      const text = (key: ArchivedText): string => plainText(cells[at(key)]);
      rows.push({
        tahun,
        idBaris: text('idBaris'),
        nip: text('nip'),
        asal: text('asal'),
        namaPengembangan: text('namaPengembangan'),
      });
    }
  }
  return rows;
}
