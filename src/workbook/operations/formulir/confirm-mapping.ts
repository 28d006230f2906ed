// The reading of a form, shown to be confirmed or corrected, and remembered in the workbook.
import { operationMessages } from '../../../messages/operations';
import { areaAddress, cellAddress, columnLetters, parseArea, plainText } from '../../excel/grid';
import { OperationError, runExcel, runQuietly } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { labelOfField } from '../../sheets/formulir/labels';
import type { ConfirmedMapping } from '../../sheets/formulir/mapping';
import { loadMappings, mappingsOf, storeMappings } from '../../sheets/formulir/mapping-store';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import { lookAtForms } from '../check/reading-cache';
import {
  ADDED_KEYS,
  HEADER_KEYS,
  TEMPLATE_KEYS,
  type HeaderKey,
  type RowKey,
} from '../../sheets/formulir/words';

/** Which column is which field, and which cell holds the value of which label. */
export interface FormMapping {
  /** Letters of the sheet's columns; a field that is not named is not read. */
  readonly columns: Readonly<Partial<Record<RowKey, string>>>;
  /** Addresses of cells with values; a label that is not named stays as it was read. */
  readonly labels?: Readonly<Partial<Record<HeaderKey, string>>>;
}

/** A column of a form's table with its header. */
export interface MappedColumn {
  readonly column: string;
  readonly header: string;
  /** null: read as nothing. */
  readonly field: RowKey | null;
}

/** How a form is read, for the pane to show. */
export interface FormReading {
  readonly sheet: string;
  readonly address: string;
  readonly sure: boolean;
  /** Why it is not sure: field, cell and sentence. */
  readonly doubts: readonly {
    readonly field: string;
    readonly cell: string;
    readonly message: string;
  }[];
  readonly columns: readonly MappedColumn[];
  readonly labels: Readonly<Partial<Record<HeaderKey, string>>>;
}

const ROW_KEYS: readonly string[] = [...TEMPLATE_KEYS, ...ADDED_KEYS];
const isRowKey = (key: string): key is RowKey => ROW_KEYS.includes(key);
const isHeaderKey = (key: string): key is HeaderKey => HEADER_KEYS.some((known) => known === key);

/** The fields that a column or a label can be mapped to, with their names. */
export const mappingFields = (): {
  columns: [RowKey, string][];
  labels: [HeaderKey, string][];
} => ({
  columns: ROW_KEYS.filter(isRowKey).map((key) => [key, labelOfField(key)]),
  labels: HEADER_KEYS.map((key) => [key, labelOfField(key)]),
});

function describe({ entry, grid, form }: SheetForm): FormReading {
  const fields = new Map(
    Object.entries(form.columns).map(([key, column]) => [column, key] as const),
  );
  const last = form.area.column + form.area.columnCount;
  return {
    sheet: entry.name,
    address: areaAddress(form.area),
    sure: form.sure,
    doubts: form.doubts.map(({ code, row, column, teks, field }) => ({
      field,
      cell: cellAddress(row, column),
      message: operationMessages.formDoubt[code](teks, labelOfField(field)),
    })),
    columns: Array.from({ length: last - form.left }, (_, index): MappedColumn => {
      const column = form.left + index;
      const texts: string[] = [];
      for (let row = form.headerRow; row <= form.lastHeaderRow; row += 1) {
        const text = plainText(grid.value(row, column));
        if (text !== '') texts.push(text);
      }
      const field = fields.get(column);
      return {
        column: columnLetters(column),
        header: texts.join(' '),
        field: field !== undefined && isRowKey(field) ? field : null,
      };
    }),
    labels: Object.fromEntries(
      Object.entries(form.header).map(([key, { value }]) => [
        key,
        cellAddress(value.row, value.column),
      ]),
    ),
  };
}

/** How the forms of the workbook are read, with what is doubtful. Nothing is written. */
export const readFormReadings = (): Promise<FormReading[]> =>
  runQuietly(async (context) =>
    (await lookAtForms(context, await listSheets(context))).map((form) => describe(form)),
  );

/**
 * Settles how a form is read: columns and cells as given, for good, for every form of the sheet with
 * the same headers. `address`: the form's address as {@link readFormReadings} gives it.
 * Throws an OperationError where there is no such form, or the mapping names no real place.
 */
export const confirmMapping = (
  sheet: string,
  address: string,
  mapping: FormMapping,
): Promise<FormReading> =>
  runExcel(async (context) => {
    const sheets = await listSheets(context);
    const own = sheets.filter(({ name }) => name === sheet);
    const isWanted = ({ form }: SheetForm): boolean => areaAddress(form.area) === address;
    const found = (await readForms(context, own)).find(isWanted);
    if (!found) throw new OperationError('FormNotFound', operationMessages.formNotFound(sheet));
    const confirmed = toConfirmed(found, mapping);
    const stored = loadMappings(context);
    await context.sync();
    const others = mappingsOf(stored).filter(
      (other) => other.sheet !== sheet || other.heading !== confirmed.heading,
    );
    storeMappings(context, [...others, confirmed]);
    await context.sync();
    const { row, column } = { row: found.form.headerRow, column: found.form.left };
    const again = (await readForms(context, own)).find(
      ({ form }) => form.headerRow === row && form.left === column,
    );
    if (!again) throw new OperationError('FormNotFound', operationMessages.formNotFound(sheet));
    return describe(again);
  });

/** Forgets what was confirmed for the forms of a sheet; they are read by their words again. */
export const forgetMapping = (sheet: string): Promise<void> =>
  runExcel(async (context) => {
    const stored = loadMappings(context);
    await context.sync();
    const mappings = mappingsOf(stored);
    const others = mappings.filter((other) => other.sheet !== sheet);
    if (others.length === mappings.length) return;
    storeMappings(context, others);
    await context.sync();
  });

/** A mapping by addresses as one relative to the table; refuses what is no place or named twice. */
function toConfirmed({ entry, form }: SheetForm, mapping: FormMapping): ConfirmedMapping {
  const refuse = (text: string): never => {
    throw new OperationError('InvalidMapping', operationMessages.mappingInvalid(text));
  };
  const place = (text: string): { row: number; column: number } =>
    parseArea(text.toUpperCase()) ?? refuse(text);
  const columns: Partial<Record<RowKey, number>> = {};
  const taken = new Set<number>();
  for (const [key, letters] of Object.entries(mapping.columns)) {
    if (!isRowKey(key)) return refuse(key);
    if (!/^[A-Z]{1,3}$/i.test(letters)) return refuse(letters);
    const offset = place(`${letters}1`).column - form.left;
    if (offset < 0 || taken.has(offset)) return refuse(letters);
    taken.add(offset);
    columns[key] = offset;
  }
  const labels: Partial<Record<HeaderKey, [number, number]>> = {};
  for (const [key, cell] of Object.entries(mapping.labels ?? {})) {
    if (!isHeaderKey(key)) return refuse(key);
    const { row, column } = place(cell);
    labels[key] = [row - form.headerRow, column - form.left];
  }
  return {
    sheet: entry.name,
    address: areaAddress(form.area),
    heading: form.heading,
    columns,
    labels,
  };
}
