// Notes whose line a document no longer has are kept as lines at its end, so that nothing is lost.
import type { Cell } from '../excel/grid';
import type { BuiltColumn } from './built-column';
import type { EarlierTable, TableToBuild } from './built-table';

/** A line of the document, or the key of an earlier one that only people's notes keep. */
export type Kept<Line> = { readonly line: Line } | { readonly gone: string };

/** What is said of a line that is only kept. */
const GONE = 'Tidak ada lagi dalam data; catatan lama disimpan.';

/** The key column of all these tables; hidden. */
export const KEY = 'Kunci';
const NOTE = 'Catatan';
export const REMARK = 'Keterangan';

interface TableParts<Line> {
  readonly name: string;
  readonly columns: readonly BuiltColumn<Line>[];
  readonly lines: readonly Line[];
  readonly keyOf: (line: Line) => string;
  readonly headerRow: number;
  readonly earlier: EarlierTable;
  /** Headers of which an earlier line keeps its cells. */
  readonly shown: readonly string[];
}

/** The table with the lines whose notes would otherwise have no place. */
export function keepNotes<Line>(parts: TableParts<Line>): TableToBuild<Kept<Line>> {
  const { earlier, shown, keyOf } = parts;
  const present = new Set(parts.lines.map(keyOf));
  const gone = [...earlier.notes.rows].flatMap(([key, cells]) =>
    present.has(key) || [...cells.keys()].every((header) => header === REMARK) ? [] : [key],
  );
  const goneCell = (key: string, header: string): Cell => {
    if (header === KEY) return key;
    if (header === REMARK) return GONE;
    return (
      earlier.notes.rows.get(key)?.get(header) ??
      (shown.includes(header) ? earlier.cell(key, header) : '')
    );
  };
  return {
    name: parts.name,
    columns: parts.columns.map((column) => ({
      ...column,
      cell: (kept: Kept<Line>) =>
        'line' in kept ? column.cell(kept.line) : goneCell(kept.gone, column.header),
    })),
    lines: [...parts.lines.map((line) => ({ line })), ...gone.map((key) => ({ gone: key }))],
    keyOf: (kept) => ('line' in kept ? keyOf(kept.line) : kept.gone),
    notes: earlier.notes,
    headerRow: parts.headerRow,
    verdicts: [],
  };
}

/** Columns that every such table ends with: a remark, people's note, and the hidden key. */
export const closingColumns = <Line>(
  remark: (line: Line) => string,
  keyOf: (line: Line) => string,
): readonly BuiltColumn<Line>[] => [
  { header: REMARK, width: 22, format: '@', cell: remark },
  {
    header: NOTE,
    width: 20,
    format: '@',
    carried: true,
    help: 'Catatan Anda; disimpan saat dokumen ini dibuat ulang.',
    cell: () => '',
  },
  { header: KEY, width: 20, format: '@', hidden: true, cell: keyOf },
];
