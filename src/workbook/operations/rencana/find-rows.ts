// The row of the plan behind each row of the forms: which were collected before, wherever they stand now.
import type { BarisRencana, KolomRencana } from '../../../bangkom/rencana';
import { plainText, type Cell } from '../../excel/grid';
import type { RawRencana } from '../../sheets/rencana/rencana';
import type { Terkumpul } from '../../sheets/rencana/terkumpul';
import { COLLECTED, said, type Fingerprint } from './fingerprint';

/** A row of a form, with its place. */
export interface FormRow {
  readonly row: BarisRencana;
  /** File ! sheet ! row. */
  readonly asal: string;
  /** The ID that the form itself holds; null for forms of other files, whose IDs mean nothing here. */
  readonly idBaris: string | null;
}

/** File and sheet of an Asal, without the row and without the form's cell, which may move. */
function sheetOf(asal: Cell | undefined): string {
  const place = plainText(asal);
  return place.slice(0, place.lastIndexOf('!')).replace(/ \([A-Z]{1,3}\d+\)$/, '');
}

interface Person {
  readonly nip?: Cell | null;
  readonly nama?: Cell | null;
}
const textOf = (cell: Cell | null | undefined): string => plainText(cell ?? '');

/** A form: file, sheet and person, since files of two people may have the same name. */
export const formKey = (asal: Cell | undefined, { nip, nama }: Person): string =>
  `${sheetOf(asal)}|${textOf(nip) || textOf(nama)}`;

/** A name without its titles, in any case and punctuation. */
const bareName = (nama: Cell | null | undefined): string =>
  (textOf(nama).toLowerCase().split(',')[0] ?? '').replace(/[^\p{L}]+/gu, ' ').trim();

/** True when the NIP differs, or is missing on one side, and the name differs too. */
function isSomebodyElse(left: Person, right: Person): boolean {
  const [first, second] = [textOf(left.nip), textOf(right.nip)];
  if (first !== '' && first === second) return false;
  const names = [bareName(left.nama), bareName(right.nama)];
  return !names.includes('') && names[0] !== names[1];
}

export interface FoundRows {
  /** For each row of the forms, its index in the plan; undefined: it is new. */
  readonly places: readonly (number | undefined)[];
  /** Positions of new rows that the plan may hold already, under another file or sheet, by its index. */
  readonly doubtful: ReadonlyMap<number, number>;
}

/**
 * The plan's row behind each row of the forms: by ID first (unless the form is a copy of one that is
 * there too), then, among the rows of the same sheet, by what the row said when it was last collected
 * (rows of other files have no ID, and may have moved), then by Asal, unless it
 * is somebody else's. Last, among the rows whose form is not among these any more, by person and
 * content: its file or sheet has another name by now. A row that says something else by now needs a
 * sign that the form is the same: another row of it. No row is taken twice.
 */
export function findRows(
  plan: readonly RawRencana[],
  incoming: readonly FormRow[],
  date1904: boolean,
  terkumpul: Terkumpul,
): FoundRows {
  const byId = indexBy(plan, (row) => plainText(row.idBaris));
  const byNip = indexBy(plan, ({ asal, nip }) => placeKey(asal, nip));
  const byNama = indexBy(plan, ({ asal, nama }) => placeKey(asal, nama));
  const byAsal = indexBy(plan, (row) => plainText(row.asal));
  const marksOf = (row: RawRencana) => terkumpul.get(plainText(row.idBaris));
  const byContent = indexBy(plan, (row) => contentKey(sheetOf(row.asal), marksOf(row)));
  const taken = new Set<number>();
  const take = (index: number | undefined): number | undefined => {
    if (index === undefined || taken.has(index)) return undefined;
    taken.add(index);
    return index;
  };
  const ownIndex = ({ idBaris }: FormRow): number | undefined =>
    idBaris === null ? undefined : byId.get(idBaris);
  const places = incoming.map((item) => {
    const own = ownIndex(item);
    const before = own === undefined ? '' : sheetOf(plan[own]?.asal);
    const isOriginal = before === '' || sheetName(before) === sheetName(sheetOf(item.asal));
    return isOriginal ? take(own) : undefined;
  });
  /** Where rows have moved, the ID says which row this is, not the place; so does the person. */
  const isOther = (index: number, { row, idBaris }: FormRow): boolean => {
    const there = plan[index] ?? {};
    const id = plainText(there.idBaris);
    return idBaris === null ? isSomebodyElse(there, row) : id !== '' && id !== idBaris;
  };
  const search = (find: (item: FormRow) => number | undefined): void => {
    for (const [position, item] of incoming.entries()) {
      if (places[position] !== undefined) continue;
      const index = find(item);
      if (index !== undefined && !isOther(index, item)) places[position] = take(index);
    }
  };
  const marksByRow = new Map(incoming.map(({ row }) => [row, said(row, date1904)]));
  search(({ row, asal }) => byContent.get(contentKey(sheetOf(asal), marksByRow.get(row))));
  // In a form that has its IDs, a row without one is new, wherever it was typed.
  const hasIds = new Set(
    incoming.flatMap(({ row, asal, idBaris }) => (idBaris === null ? [] : [formKey(asal, row)])),
  );
  const isNew = ({ row, asal, idBaris }: FormRow): boolean =>
    idBaris === null && hasIds.has(formKey(asal, row));
  const searchPlace = (find: (item: FormRow) => number | undefined): void =>
    search((item) => (isNew(item) ? undefined : find(item)));
  searchPlace(({ row, asal }) => byNip.get(placeKey(asal, row.nip)));
  searchPlace(({ row, asal }) => byNama.get(placeKey(asal, row.nama)));
  searchPlace(({ asal }) => byAsal.get(asal));
  // A sheet or a file that was renamed is not there under its old name.
  const present = new Set(incoming.map(({ asal }) => sheetOf(asal)));
  const isLeft = (index: number | undefined): index is number =>
    index !== undefined && !taken.has(index) && !present.has(sheetOf(plan[index]?.asal));
  search((item) => {
    const own = ownIndex(item);
    return isLeft(own) && !isSomebodyElse(plan[own] ?? {}, item.row) ? own : undefined;
  });
  const doubtful = new Map<number, number>();
  const left = plan.flatMap((row, index) => {
    const marks = isLeft(index) ? marksOf(row) : undefined;
    return marks ? [{ index, person: personKey(row, row.asal), marks }] : [];
  });
  if (left.length === 0) return { places, doubtful };
  /** Finds the rows left of a person that say the same in these columns. */
  const finder = (columns: readonly KolomRencana[]) => {
    const rows = new Map<string, number[]>();
    for (const { index, person, marks } of left) {
      const key = contentKey(person, marks, columns);
      if (key !== '') rows.set(key, [...(rows.get(key) ?? []), index]);
    }
    return ({ row, asal }: FormRow): number[] => {
      const key = contentKey(personKey(row, asal), marksByRow.get(row), columns);
      return (rows.get(key) ?? []).filter(isLeft);
    };
  };
  const findSame = finder(COLLECTED);
  search((item) => findSame(item)[0]);
  const link = ({ row, asal }: FormRow, index: number): string =>
    `${formKey(asal, row)}|${sheetOf(plan[index]?.asal)}`;
  const renamed = new Set(
    incoming.flatMap((item, position) => {
      const index = places[position];
      return index === undefined ? [] : [link(item, index)];
    }),
  );
  const findChanged = finder(CONTENT);
  search((item) => findChanged(item).find((index) => renamed.has(link(item, index))));
  incoming.forEach((item, position) => {
    const [index] = places[position] === undefined ? findChanged(item) : [];
    if (index !== undefined) doubtful.set(position, index);
  });
  return { places, doubtful };
}

/** The NIP, or a name within its file: without a NIP two files may be of two people. */
function personKey({ nip, nama }: Person, asal: Cell | undefined): string {
  if (textOf(nip) !== '') return textOf(nip);
  const name = bareName(nama);
  const place = sheetOf(asal);
  return name === '' ? '' : `${place.slice(0, place.lastIndexOf('!'))}|${name}`;
}

/** Place and person; '' where there is none. */
const placeKey = (asal: Cell | undefined, person: Cell | null | undefined): string =>
  textOf(person) === '' ? '' : `${textOf(asal)}|${textOf(person)}`;

/** Columns by which a row is known again after it has moved. */
const CONTENT = ['nip', 'dasar', 'namaPengembangan', 'jenisPengembangan'] as const;

/** Content of a row with its sheet or person; '' when it says too little to be known by. */
function contentKey(
  of: string,
  marks: Fingerprint | undefined,
  columns: readonly KolomRencana[] = CONTENT,
): string {
  if (!marks || of === '' || CONTENT.every((key) => !marks[key])) return '';
  return [of, ...columns.map((key) => marks[key] ?? '')].join('|');
}

function indexBy(
  plan: readonly RawRencana[],
  keyOf: (row: RawRencana) => string,
): Map<string, number> {
  const indexes = new Map<string, number>();
  plan.forEach((row, index) => {
    const key = keyOf(row);
    if (key !== '' && !indexes.has(key)) indexes.set(key, index);
  });
  return indexes;
}

/** The sheet of file ! sheet: the file's name may change, the form is the same. */
const sheetName = (place: string): string => place.slice(place.lastIndexOf('!') + 1);
