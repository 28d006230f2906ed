// What people wrote into the documents, carried into the next ones: what stands on a row whose data has
// changed is to be looked at again, and what stood on a row that is gone is listed.
import { formatTanggal, serialToIso } from '../../bangkom/tanggal';
import { plainText, type Cell } from '../excel/grid';
import type { CarriedNotes, EarlierTable } from './built-table';
import { changesBetween, type CellChange } from './verifikasi/data-verifikasi';
import { OVERRIDE_NOTE_HEADERS, REVIEW } from './verifikasi/telaah-columns';

/** Headers of dates of the plan: their cells hold serial numbers. */
const DATE_HEADERS: ReadonlySet<string> = new Set(['Tanggal Mulai', 'Tanggal Selesai']);

const MAXIMUM_CHANGES = 6;

/** "Jumlah: 3 → 5; Tanggal Mulai: 1 Maret 2026 → (kosong)". */
function describeChanges(changes: readonly CellChange[], date1904 = false): string {
  const shown = (header: string, cell: Cell): string => {
    if (cell === '') return '(kosong)';
    const iso =
      DATE_HEADERS.has(header) && typeof cell === 'number' ? serialToIso(cell, date1904) : null;
    return iso === null ? plainText(cell) : formatTanggal(iso);
  };
  const parts = changes
    .slice(0, MAXIMUM_CHANGES)
    .map(
      ({ header, before, after }) =>
        `${header}: ${shown(header, before)} → ${shown(header, after)}`,
    );
  const more = changes.length - parts.length;
  return [...parts, ...(more > 0 ? [`dan ${more} lagi`] : [])].join('; ');
}

/** The data of a row as one side knows it; undefined where it does not know the row. */
export type RowData = (key: string) => ReadonlyMap<string, Cell> | undefined;

/**
 * The notes of an earlier table for the next one: where a decision stands on a row whose data changed
 * since, the old and the new values are put beside it. `decisive`: the columns that hold decisions.
 */
export function carryNotes(
  { notes }: EarlierTable,
  decisive: readonly string[],
  before: RowData,
  after: RowData,
  date1904 = false,
): CarriedNotes {
  const rows = new Map<string, ReadonlyMap<string, Cell>>();
  for (const [key, cells] of notes.rows) {
    const isDecided = decisive.some((header) => plainText(cells.get(header)) !== '');
    const [was, is] = [before(key), after(key)];
    const changes = isDecided && was && is ? changesBetween(was, is) : [];
    if (changes.length === 0) rows.set(key, cells);
    else {
      const earlier = plainText(cells.get(REVIEW));
      const text = [earlier, describeChanges(changes, date1904)].filter(Boolean).join('; ');
      rows.set(
        key,
        new Map([
          ...cells,
          [REVIEW, `Perlu ditinjau ulang. ${text.replace(/^Perlu ditinjau ulang\. /, '')}`],
        ]),
      );
    }
  }
  return { rows, ownHeaders: notes.ownHeaders };
}

/** A note whose row is not in the document any more. */
export interface LostNote {
  /** Name of the document. */
  readonly document: string;
  readonly key: string;
  /** Whom and what it was about. */
  readonly about: string;
  /** What was decided and noted, by header. */
  readonly text: string;
  readonly by: string;
  readonly on: Cell;
  readonly why: string;
  /** Why it is not there any more. */
  readonly reason: string;
}

/** The notes of an earlier table whose rows are gone. */
export function lostNotes(
  earlier: EarlierTable,
  document: string,
  aboutHeaders: readonly string[],
  present: ReadonlySet<string>,
  reason: string,
): LostNote[] {
  const signed: readonly string[] = Object.values(OVERRIDE_NOTE_HEADERS);
  return [...earlier.notes.rows].flatMap(([key, cells]): LostNote[] => {
    if (present.has(key)) return [];
    const notes = [...cells].filter(([header]) => !signed.includes(header));
    return [
      {
        document,
        key,
        about: aboutHeaders
          .map((header) => plainText(earlier.cell(key, header)))
          .filter(Boolean)
          .join('; '),
        text: notes.map(([header, cell]) => `${header}: ${plainText(cell)}`).join('; '),
        by: plainText(cells.get(OVERRIDE_NOTE_HEADERS.oleh)),
        on: cells.get(OVERRIDE_NOTE_HEADERS.tanggal) ?? '',
        why: plainText(cells.get(OVERRIDE_NOTE_HEADERS.alasan)),
        reason,
      },
    ];
  });
}
