// The people of tblPegawai or of the plan by NIP and name, to choose from.
import { LABEL_PEGAWAI } from '../../../bangkom/pegawai/pegawai';
import { plainText } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { columnIndexes, findTables, readTable } from '../../excel/tables';
import { readRencana } from '../../sheets/rencana/rencana';
import { TBL_PEGAWAI } from '../../sheets/data/pegawai-columns';

export interface ListedPerson {
  readonly nip: string;
  /** '' where nobody is named. */
  readonly nama: string;
}

/** Those with a NIP, in the order of the sheet; none where the workbook has no tblPegawai. */
export const listPeople = (): Promise<ListedPerson[]> =>
  runExcel(async (context) => {
    const [found] = await findTables(context, [TBL_PEGAWAI]);
    if (!found) return [];
    const columns = columnIndexes(found.headers);
    const indexOf = (header: string): number => columns.get(header.toLowerCase()) ?? -1;
    const [nip, nama] = [indexOf(LABEL_PEGAWAI.nip), indexOf(LABEL_PEGAWAI.nama)];
    return (await readTable(context, found)).flatMap((row) => {
      const person = { nip: plainText(row[nip]), nama: plainText(row[nama]) };
      return person.nip === '' ? [] : [person];
    });
  });

/** The persons of the plan that have a NIP, each once, in the order of the plan. */
export const listPlannedPeople = (): Promise<ListedPerson[]> =>
  runExcel(async (context) => {
    const plan = await readRencana(context);
    const found = new Map<string, ListedPerson>();
    for (const row of plan?.rows ?? []) {
      const nip = plainText(row.nip);
      if (nip !== '' && !found.has(nip)) found.set(nip, { nip, nama: plainText(row.nama) });
    }
    return [...found.values()];
  });
