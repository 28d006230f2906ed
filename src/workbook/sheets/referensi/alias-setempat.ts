// Local spellings of an office (tblAliasSetempat): they never decide, they only propose how a cell that
// was not understood can be mended to the canonical label (domain, decision 2).
import { matchBentuk, normalise } from '../../../bangkom/bentuk';
import { plainText, type Cell } from '../../excel/grid';
import { columnIndexes, findTables, readTable } from '../../excel/tables';

/** Normalised local spelling → canonical label. */
export type LocalAliases = ReadonlyMap<string, string>;

/** Fields in which a form of development is written. */
const FIELDS: ReadonlySet<string> = new Set(['bentuk', 'jenisPengembangan']);

/** Findings that say that a form was not understood. */
const CODES: ReadonlySet<string> = new Set([
  'rencana.bentukTidakDikenal',
  'rencana.bentukLuarTabel',
  'rencana.bentukAmbigu',
]);

/** The local spellings of the workbook; rows that name no form of the table are left out. */
export async function readLocalAliases(context: Excel.RequestContext): Promise<LocalAliases> {
  const aliases = new Map<string, string>();
  const [found] = await findTables(context, ['tblAliasSetempat']);
  if (!found) return aliases;
  const columns = columnIndexes(found.headers);
  const [spelling = -1, bentuk = -1] = [columns.get('ejaan setempat'), columns.get('bentuk')];
  for (const row of await readTable(context, found)) {
    const key = normalise(plainText(row[spelling]));
    const match = matchBentuk(plainText(row[bentuk]));
    if (key !== '' && match.kind === 'found') aliases.set(key, match.bentuk.label);
  }
  return aliases;
}

/** What a cell should hold instead, when it begins with a local spelling; undefined otherwise. */
export function mendByAlias(
  aliases: LocalAliases,
  code: string,
  field: string,
  cell: Cell | undefined,
): string | undefined {
  if (aliases.size === 0 || !CODES.has(code) || !FIELDS.has(field)) return undefined;
  const text = plainText(cell);
  const whole = aliases.get(normalise(text));
  if (whole !== undefined) return whole;
  if (field !== 'jenisPengembangan') return undefined;
  // The longest beginning counts; what follows it (topic and route) stays as it is.
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const label = aliases.get(normalise(words.slice(0, count).join(' ')));
    if (label !== undefined) return [label, ...words.slice(count)].join(' ');
  }
  return undefined;
}
