// What people wrote into IDPs, found again by ID Baris when they are built anew.
import { plainText, type Cell } from '../../excel/grid';
import { INSERTED, insertedKey } from '../built-table';
import { IDP_COLUMNS, IDP_HEADERS, IDP_TOTAL } from './idp-columns';
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

/** What a note has a place for, and what is only counted. */
const PLACED: ReadonlySet<string> = new Set(['No', ...Object.values(IDP_HEADERS)]);

/** Reads the notes of IDP sheets; where two know an activity, the sheet that comes first counts. */
export function readIdpNotes(sheets: readonly ReadSheet[]): IdpNotes {
  const notes = new Map<string, IdpNote>();
  const from = new Map<string, string>();
  const own = new Set<string>();
  const differing: { idBaris: string; kept: string; other: string }[] = [];
  const read = sheets.map((sheet) => ({ ...sheet, tables: tablesOf(sheet) }));
  const taken = new Set(
    read.flatMap(({ grid, tables }) =>
      tables.flatMap(({ columns, rows }) =>
        rows.map((row) => plainText(grid.value(row, columns.get(IDP_HEADERS.idBaris) ?? -1))),
      ),
    ),
  );
  for (const { entry, grid, tables } of read) {
    for (const { columns, rows, inserted } of tables) {
      const cellOf =
        (row: number) =>
        (header: string): Cell =>
          grid.value(row, columns.get(header) ?? -1);
      for (const row of inserted) {
        const note = insertedNote(cellOf(row), columns, insertedKey(taken, row + 1));
        if (isEmpty(note)) continue;
        taken.add(note.idBaris);
        const kunci = plainText(cellOf(rows[0] ?? -1)(IDP_HEADERS.kunci));
        notes.set(note.idBaris, { ...note, kunci });
        from.set(note.idBaris, entry.name);
      }
      for (const header of columns.keys()) if (!KNOWN.has(header)) own.add(header);
      for (const row of rows) {
        const note = noteOf(cellOf(row), columns);
        const kept = from.get(note.idBaris);
        if (isEmpty(note)) continue;
        if (kept === undefined) {
          notes.set(note.idBaris, note);
          from.set(note.idBaris, entry.name);
        } else if (isSame(notes.get(note.idBaris), note)) continue;
        else if (kept !== entry.name) {
          differing.push({ idBaris: note.idBaris, kept, other: entry.name });
        } else {
          // A copy of the row that says something else is a row of its own.
          const idBaris = insertedKey(taken, row + 1);
          taken.add(idBaris);
          notes.set(idBaris, { ...note, idBaris });
          from.set(idBaris, entry.name);
        }
      }
    }
  }
  return { notes, ownHeaders: [...own], differing };
}

/** A table with activities: where each header stands, and the rows beneath; `inserted`: those without ID. */
interface IdpTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  readonly inserted: readonly number[];
}

/** The tables of a sheet that hold activities. */
function tablesOf({ grid }: ReadSheet): IdpTable[] {
  const tables: IdpTable[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row += 1) {
    const columns = new Map<string, number>();
    for (let column = grid.firstColumn; column < grid.endColumn; column += 1) {
      const text = plainText(grid.value(row, column));
      if (text !== '' && !columns.has(text)) columns.set(text, column);
    }
    const idColumn = columns.get(IDP_HEADERS.idBaris);
    if (idColumn === undefined || !columns.has(IDP_HEADERS.tujuan)) continue;
    const rows: number[] = [];
    const without: number[] = [];
    let total = row;
    // A row that somebody inserted has no ID; those below it belong to the table all the same.
    for (let at = row + 1; at < grid.endRow; at += 1) {
      const id = plainText(grid.value(at, idColumn));
      if (id === IDP_HEADERS.idBaris) break;
      if (id !== '') rows.push(at);
      else without.push(at);
      const isTotal =
        id === '' &&
        plainText(grid.value(at, columns.get(IDP_TOTAL.header) ?? -1)) === IDP_TOTAL.text;
      if (isTotal && total === row) total = at;
    }
    tables.push({ columns, rows, inserted: without.filter((at) => at < total) });
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

/** What somebody typed into a row of their own: what a note has no place for stands with the activity. */
function insertedNote(
  cell: (header: string) => Cell,
  columns: ReadonlyMap<string, number>,
  idBaris: string,
): IdpNote {
  const note = noteOf(cell, columns);
  const others = [...columns.keys()].flatMap((header) => {
    const text = plainText(cell(header));
    return !KNOWN.has(header) || PLACED.has(header) || text === '' ? [] : [`${header}: ${text}`];
  });
  return { ...note, idBaris, kegiatan: [note.kegiatan, ...others].filter(Boolean).join('; ') };
}

const isEmpty = ({ idBaris, kegiatan, tujuan, ukuran, own }: IdpNote): boolean =>
  tujuan === null &&
  ukuran === null &&
  own.size === 0 &&
  (!idBaris.startsWith(INSERTED) || kegiatan === '');

const isSame = (a: IdpNote | undefined, b: IdpNote): boolean =>
  a !== undefined &&
  a.tujuan === b.tujuan &&
  a.ukuran === b.ukuran &&
  JSON.stringify([...a.own]) === JSON.stringify([...b.own]);
