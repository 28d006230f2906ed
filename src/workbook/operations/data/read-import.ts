// Which lists a source holds, and how each of them would be read: shown to be confirmed or corrected.
import { imporMessages } from '../../../messages/impor';
import { OperationError } from '../../excel/errors';
import { columnLetters, parseArea } from '../../excel/grid';
import { MAXIMUM_ROWS } from '../../files/foreign-workbook';
import { headerOf } from '../../sheets/column';
import {
  readList,
  recogniseList,
  type ImportTarget,
  type ListColumns,
  type ListRow,
} from '../../sheets/impor/recognise';
import { IMPORT_TARGETS, type ImportTargetId } from '../../sheets/impor/targets';
import { readSource, type ImportSource, type ReadSource } from './import-source';
import { finding, type Finding } from '../report';

/** A column of a list, for the pane to show. */
export interface ImportColumn {
  /** Letters of the sheet's column. */
  readonly column: string;
  readonly header: string;
  /** Key of the target's column; null: not read. */
  readonly field: string | null;
  /** false: found by likeness only. */
  readonly sure: boolean;
}

/** A list that was found in the source, with the reading that is proposed. */
export interface ImportList {
  readonly sheet: string;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  /** Rows below it that hold anything in a column that is read. */
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
}

export interface ImportReading {
  /** The lists, the one with the most columns known first. */
  readonly lists: readonly ImportList[];
  /** The target's columns with their headers, to choose from. */
  readonly fields: readonly (readonly [string, string])[];
  readonly problems: readonly Finding[];
}

/** How a list is to be read: what {@link readImport} proposes, confirmed or corrected. */
export interface ImportMapping {
  readonly sheet: string;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  /** Letters of the sheet's columns by key of the target's column. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface ReadImportOptions {
  readonly target: ImportTargetId;
  readonly source: ImportSource;
}

/** Looks for lists in a source; nothing is written. */
export async function readImport({ target, source }: ReadImportOptions): Promise<ImportReading> {
  const wanted = IMPORT_TARGETS[target];
  const { sheets } = await readSource(source);
  const lists = sheets.flatMap(({ name, grid }): ImportList[] => {
    const reading = recogniseList(wanted, grid);
    if (!reading) return [];
    const { headerRow, columns } = reading;
    const places = new Map(
      columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])),
    );
    return [
      {
        sheet: name,
        headerRow: headerRow + 1,
        rows: readList(wanted, grid, headerRow, places).length,
        columns: columns.map((column) => ({ ...column, column: columnLetters(column.column) })),
      },
    ];
  });
  const known = ({ columns }: ImportList): number =>
    columns.filter(({ field }) => field !== null).length;
  const { name, columns } = wanted.dataSheet;
  return {
    lists: lists.sort((left, right) => known(right) - known(left)),
    fields: columns.map(({ key, header }) => [key, header] as const),
    problems:
      lists.length > 0 ? [] : [finding('E', 'impor.tanpaDaftar', imporMessages.noList(name))],
  };
}

/** The rows of a confirmed list. */
export interface ConfirmedList extends Pick<ReadSource, 'file' | 'date1904'> {
  readonly sheet: string;
  readonly columns: ListColumns<string>;
  readonly rows: readonly ListRow<string>[];
  readonly problems: readonly Finding[];
}

/**
 * Reads a list as it was confirmed.
 * @throws OperationError where the list is gone, or the mapping names no columns
 */
export async function readConfirmed(
  target: ImportTarget<string>,
  source: ImportSource,
  mapping: ImportMapping,
): Promise<ConfirmedList> {
  const columns = columnsOf(target, mapping);
  const { sheet } = mapping;
  const { file, date1904, sheets } = await readSource({ ...source, sheet });
  const [found] = sheets;
  if (!found) throw new OperationError('impor.daftarHilang', imporMessages.listGone(sheet));
  const isCutOff = file !== null && found.grid.endRow >= MAXIMUM_ROWS;
  const cutOff = finding('W', 'impor.terpotong', imporMessages.cutOff(MAXIMUM_ROWS), sheet);
  return {
    file,
    date1904,
    sheet,
    columns,
    rows: readList(target, found.grid, mapping.headerRow - 1, columns),
    problems: isCutOff ? [{ ...cutOff, file }] : [],
  };
}

/** The mapping as places; each column is named once, and the keys are among them. */
function columnsOf(
  { dataSheet, keys }: ImportTarget<string>,
  { columns }: ImportMapping,
): ListColumns<string> {
  const places = new Map<string, number>();
  for (const { key } of dataSheet.columns) {
    const letters = columns[key];
    if (letters === undefined) continue;
    const area = /^[A-Z]{1,3}$/.test(letters) ? parseArea(`${letters}1`) : null;
    if (!area || [...places.values()].includes(area.column)) {
      throw new OperationError('impor.kolomSalah', imporMessages.mappingInvalid(letters));
    }
    places.set(key, area.column);
  }
  const missing = keys.filter((group) => !group.some((key) => places.has(key)));
  if (missing.length > 0) {
    const headers = missing.map((group) => groupHeader(dataSheet, group));
    throw new OperationError('impor.kunci', imporMessages.keyMissing(headers));
  }
  return places;
}

/** Headers of columns of which one is enough: Jabatan atau Jenjang. */
export const groupHeader = (
  { columns }: ImportTarget<string>['dataSheet'],
  group: readonly string[],
): string => imporMessages.either(group.map((key) => headerOf(columns, key)));
