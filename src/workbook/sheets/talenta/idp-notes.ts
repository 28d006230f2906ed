// What people wrote into IDPs, found again by ID Baris when they are built anew.
import { plainText, type Cell } from '../../excel/grid';
import { IDP_COLUMNS, IDP_HEADERS } from './idp-columns';
import type { ReadSheet } from '../read-grids';

/** What people wrote about one activity. */
export interface IdpNote {
  readonly idBaris: string;
  /** Whose activity it is, and which, for the time after its row is gone. */
  readonly kunci: string;
  readonly kegiatan: string;
  /** null: as it was proposed, or blank. */
  readonly tujuan: string | null;
  readonly ukuran: string | null;
  /** Columns of the user's own, by header. */
  readonly own: ReadonlyMap<string, Cell>;
}

export interface IdpNotes {
  readonly notes: ReadonlyMap<string, IdpNote>;
  /** Headers of columns that are the user's own. */
  readonly ownHeaders: readonly string[];
  /** Two sheets say different things about an activity; those of the first count. */
  readonly differing: readonly { idBaris: string; kept: string; other: string }[];
}

const KNOWN: ReadonlySet<string> = new Set(IDP_COLUMNS.map(({ header }) => header));

/** Reads the notes of IDP sheets; where two know an activity, the sheet that comes first counts. */
export function readIdpNotes(sheets: readonly ReadSheet[]): IdpNotes {
  const notes = new Map<string, IdpNote>();
  const from = new Map<string, string>();
  const own = new Set<string>();
  const differing: { idBaris: string; kept: string; other: string }[] = [];
  for (const { entry, grid } of sheets) {
    for (const { columns, rows } of tablesOf({ entry, grid })) {
      for (const header of columns.keys()) if (!KNOWN.has(header)) own.add(header);
      for (const row of rows) {
        const note = noteOf((header) => grid.value(row, columns.get(header) ?? -1), columns);
        const kept = from.get(note.idBaris);
        if (isEmpty(note)) continue;
        if (kept === undefined) {
          notes.set(note.idBaris, note);
          from.set(note.idBaris, entry.name);
        } else if (kept !== entry.name && !isSame(notes.get(note.idBaris), note)) {
          differing.push({ idBaris: note.idBaris, kept, other: entry.name });
        }
      }
    }
  }
  return { notes, ownHeaders: [...own], differing };
}

/** The tables of a sheet that hold activities: where each header stands, and the rows beneath. */
function tablesOf({ grid }: ReadSheet): { columns: Map<string, number>; rows: number[] }[] {
  const tables: { columns: Map<string, number>; rows: number[] }[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    const columns = new Map<string, number>();
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      const text = plainText(grid.value(row, column));
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    const idColumn = columns.get(IDP_HEADERS.idBaris);
    if (idColumn === undefined || !columns.has(IDP_HEADERS.tujuan)) continue;
    const rows: number[] = [];
    // A row that somebody inserted has no ID; those below it belong to the table all the same.
    for (let at = row + 1; at < grid.endRow; at += 1) {
      const id = plainText(grid.value(at, idColumn));
      if (id === IDP_HEADERS.idBaris) break;
      if (id !== '') rows.push(at);
    }
    tables.push({ columns, rows });
  }
  return tables;
}

function noteOf(cell: (header: string) => Cell, columns: ReadonlyMap<string, number>): IdpNote {
  const text = (header: string): string => String(cell(header)).trim();
  const written = (header: string, proposal: string): string | null =>
    text(header) === '' || text(header) === text(proposal) ? null : text(header);
  const own = [...columns.keys()].filter((header) => !KNOWN.has(header));
  return {
    idBaris: plainText(cell(IDP_HEADERS.idBaris)),
    kunci: text(IDP_HEADERS.kunci),
    kegiatan: text(IDP_HEADERS.kegiatan),
    tujuan: written(IDP_HEADERS.tujuan, IDP_HEADERS.usulanTujuan),
    ukuran: written(IDP_HEADERS.ukuran, IDP_HEADERS.usulanUkuran),
    own: new Map(
      own.map((header) => [header, cell(header)] as const).filter(([, value]) => value !== ''),
    ),
  };
}

const isEmpty = ({ tujuan, ukuran, own }: IdpNote): boolean =>
  tujuan === null && ukuran === null && own.size === 0;

const isSame = (a: IdpNote | undefined, b: IdpNote): boolean =>
  a !== undefined &&
  a.tujuan === b.tujuan &&
  a.ukuran === b.ukuran &&
  JSON.stringify([...a.own]) === JSON.stringify([...b.own]);
