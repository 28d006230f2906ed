// Columns of people's own in documents that only list: what stands there follows its line.
import { plainText, type Cell } from '../excel/grid';
import { LINE_NUMBER, lineNumbers } from '../excel/outside';
import { NO_TABLE, type EarlierTable, type TableToBuild } from './built-table';
import { keepNotes, type Kept } from './kept-lines';
import type { ReadSheet } from './read-grids';

interface ListingParts<Line> extends Pick<
  TableToBuild<Line>,
  'name' | 'columns' | 'lines' | 'headerRow'
> {
  /** The document that stands. */
  readonly earlier: ReadSheet | undefined;
  /** Headers of the columns that tell a line from the others. */
  readonly identity: readonly string[];
  /** Headers of which a line that is gone keeps its cells, where something of people's own stands in it. */
  readonly shown: readonly string[];
}

const keyFrom = (cells: readonly Cell[]): string => JSON.stringify(cells.map(plainText));

/** The table with the columns that people have added to the one that stands. */
export function keepOwnColumns<Line>(parts: ListingParts<Line>): TableToBuild<Kept<Line>> {
  const { columns, identity, earlier } = parts;
  const known = new Set(columns.map(({ header }) => header));
  const telling = columns.filter(({ header }) => identity.includes(header));
  return keepNotes({
    ...parts,
    keyOf: (line) => keyFrom(telling.map(({ cell }) => cell(line))),
    earlier: readOwnColumns(
      earlier,
      known,
      telling.map(({ header }) => header),
    ),
  });
}

function readOwnColumns(
  sheet: ReadSheet | undefined,
  known: ReadonlySet<string>,
  telling: readonly string[],
): EarlierTable {
  const [body] = sheet?.bodies ?? [];
  if (!sheet || !body) return NO_TABLE;
  const { grid } = sheet;
  const columns = new Map<string, number>();
  for (let { column } = body; column < grid.endColumn; column += 1) {
    const header = plainText(grid.value(body.row - 1, column));
    if (header !== '' && !columns.has(header)) columns.set(header, column);
  }
  const ownHeaders = [...columns.keys()].filter((header) => !known.has(header));
  const cell = (row: number, header: string): Cell => grid.value(row, columns.get(header) ?? -1);
  const numbers = Array.from({ length: body.rowCount }, (_, at) =>
    cell(body.row + at, LINE_NUMBER),
  );
  const rows = new Map<string, ReadonlyMap<string, Cell>>();
  const places = new Map<string, number>();
  lineNumbers(numbers).forEach((isLine, at) => {
    const row = body.row + at;
    const own = ownHeaders.flatMap((header): [string, Cell][] => {
      const typed = cell(row, header);
      return typed === '' ? [] : [[header, typed]];
    });
    // Rows of people's own stand below the next document, as they are.
    if (!isLine || own.length === 0) return;
    const key = keyFrom(telling.map((header) => cell(row, header)));
    rows.set(key, new Map(own));
    places.set(key, row);
  });
  return {
    notes: { rows, ownHeaders },
    cell: (key, header) => {
      const row = places.get(key);
      return row === undefined ? '' : cell(row, header);
    },
  };
}
