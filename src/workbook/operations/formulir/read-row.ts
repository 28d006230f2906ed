// The row (or the head of a form) that the user is in, field by field: for the pane's form.
import { getBentuk } from '../../../bangkom/bentuk';
import { convertToJp } from '../../../bangkom/konversi';
import { computeKesenjangan, categorize } from '../../../bangkom/kesenjangan';
import { ambangOf, tahunRencana, type Pengaturan } from '../../../bangkom/pengaturan';
import { parseForm, parseRencana, type Problem } from '../../../bangkom/rencana';
import { KETENTUAN_DASAR, readDasar, recommend } from '../../../bangkom/talenta/rekomendasi';
import { say } from '../../../messages';
import { cellAddress, isBlank, plainText, type Cell } from '../../excel/grid';
import { runQuietly } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { bodyOf, columnIndexes, findTables, type FoundTable } from '../../excel/tables';
import { readGrid } from '../../excel/transfer';
import { rawForm } from '../../sheets/formulir/raw';
import type { SheetForm } from '../../sheets/formulir/read';
import { TBL_RENCANA, RENCANA_COLUMNS } from '../../sheets/rencana/rencana-columns';
import {
  FORM_FIELDS,
  HEAD_FIELDS,
  RENCANA_FIELDS,
  shownOf,
  type FieldRecord,
} from '../../sheets/row-fields';
import { lookAtForms, lookAtSettings, type ReadSettings } from '../check/reading-cache';
import { today } from '../today';

/** A field with its cell. */
export interface RowField extends FieldRecord {
  /** Address without the sheet. */
  readonly cell: string;
  /** What the cell holds. */
  readonly value: Cell;
  /** The value as the field shows it: dates as YYYY-MM-DD. */
  readonly shown: string;
  readonly problems: readonly { readonly severity: 'E' | 'W'; readonly message: string }[];
}

/** A form of development for the need of the row. */
export interface RecommendedForm {
  readonly label: string;
  readonly hasil: string | null;
  readonly tambahan: boolean;
}

export interface SelectedRow {
  readonly kind: 'rencana' | 'formulir' | 'kepala';
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** The person; '' where nobody is named. */
  readonly nama: string;
  readonly fields: readonly RowField[];
  /** JP of the row as it stands, or why there is none; null for a head and before there is an amount. */
  readonly jp: { readonly value: number } | { readonly message: string } | null;
  /** The category that both levels give; null where one is missing. */
  readonly kesenjangan: string | null;
  readonly recommended: readonly RecommendedForm[];
  /** Cells to go to; null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
  /** The head of the form that a row belongs to. */
  readonly head: string | null;
}

/** A place of the workbook, rows and columns from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The row that the user is in; null where there is neither plan nor form under the selection. */
export const readSelectedRow = (): Promise<SelectedRow | null> =>
  runQuietly(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex');
    cell.worksheet.load('name');
    return readRowAt(context, () => {
      const { rowIndex: row, columnIndex: column } = cell;
      // eslint-disable-next-line office-addins/call-sync-before-read -- asked for after the first sync
      return { sheet: cell.worksheet.name, row, column };
    });
  });

/**
 * The row at a place, which is asked for after the first sync. `replaced` stands for one field, to see
 * what would be wrong with it. While the workbook is watched only the row itself is read, and what has
 * changed.
 */
export async function readRowAt(
  context: Excel.RequestContext,
  placeOf: () => Place,
  replaced: Readonly<Record<string, Cell>> = {},
): Promise<SelectedRow | null> {
  const [plan] = await findTables(context, [TBL_RENCANA]);
  const place = placeOf();
  if (plan && plan.sheetName === place.sheet) {
    const body = bodyOf(plan);
    const isInside = place.row >= body.row && place.row < body.row + body.rowCount;
    return isInside ? readPlanRow(context, plan, place, replaced) : null;
  }
  const sheets = (await listSheets(context)).filter(({ name }) => name === place.sheet);
  if (sheets.every(({ peran }) => peran !== null)) return null;
  const found = (await lookAtForms(context, sheets)).find(
    ({ form: { area, endRow } }) =>
      place.row >= area.row && place.row < Math.max(endRow, area.row + area.rowCount),
  );
  if (!found) return null;
  const reading = await lookAtSettings(context);
  return place.row < found.form.firstRow
    ? headOf(found, place, reading, replaced)
    : formRowOf(found, place, reading, replaced);
}

type Cells = Readonly<Partial<Record<string, Cell>>>;

async function readPlanRow(
  context: Excel.RequestContext,
  plan: FoundTable,
  { sheet, row }: Place,
  replaced: Cells,
): Promise<SelectedRow> {
  const { pengaturan, date1904 } = await lookAtSettings(context);
  const area = { ...plan.area, row, rowCount: 1 };
  const [values = []] = await readGrid(context, plan.sheet, area);
  const indexes = columnIndexes(plan.headers);
  const columns = new Map<string, number>();
  for (const { key, header } of RENCANA_COLUMNS) {
    const index = indexes.get(header.toLowerCase());
    if (index !== undefined) columns.set(key, index);
  }
  const cells: Record<string, Cell> = {};
  for (const [key, index] of columns) cells[key] = values[index] ?? '';
  Object.assign(cells, replaced);
  const { problems } = parseRencana([cells], {
    pengaturan,
    tahun: tahunRencana(pengaturan, today()),
    today: today(),
    date1904,
  });
  const addressOf = (key: string): string | null => {
    const index = columns.get(key);
    return index === undefined ? null : cellAddress(row, plan.area.column + index);
  };
  const body = bodyOf(plan);
  const first = plan.area.column;
  return {
    kind: 'rencana',
    sheet,
    row: row + 1,
    nama: plainText(cells.nama),
    fields: fieldsOf(RENCANA_FIELDS, cells, addressOf, problems, date1904),
    ...liveOf(cells, pengaturan),
    previous: row > body.row ? cellAddress(row - 1, first) : null,
    next: row + 1 < body.row + body.rowCount ? cellAddress(row + 1, first) : null,
    head: null,
  };
}

function headOf(
  { entry, form }: SheetForm,
  { row }: Place,
  { pengaturan, date1904 }: ReadSettings,
  replaced: Cells,
): SelectedRow {
  const raw = rawForm(form);
  const kepala = { ...raw.kepala, ...replaced };
  const { problems } = parseForm(kepala, [], { pengaturan, today: today(), date1904 });
  const addressOf = (key: string): string | null => {
    const label = Object.entries(form.header).find(([known]) => known === key)?.[1];
    // A value behind the colon of its own label cannot be typed over without the label.
    const isShared = label && label.value.row === label.row && label.value.column === label.column;
    return label && !isShared ? cellAddress(label.value.row, label.value.column) : null;
  };
  return {
    kind: 'kepala',
    sheet: entry.name,
    row: row + 1,
    nama: plainText(form.header.namaAsn?.value.value),
    fields: fieldsOf(HEAD_FIELDS, kepala, addressOf, problems, date1904),
    jp: null,
    kesenjangan: null,
    recommended: [],
    previous: null,
    next: cellAddress(form.firstRow, form.left),
    head: null,
  };
}

function formRowOf(
  { entry, grid, form }: SheetForm,
  { row }: Place,
  { pengaturan, date1904 }: ReadSettings,
  replaced: Cells,
): SelectedRow {
  const columns = new Map<string, number>(Object.entries(form.columns));
  const cells: Record<string, Cell> = {};
  for (const [key, column] of columns) cells[key] = grid.value(row, column);
  Object.assign(cells, replaced);
  const { kepala } = rawForm(form);
  const isFilled =
    form.rows.some((filled) => filled.row === row) || Object.keys(replaced).length > 0;
  const index = form.rows.filter((filled) => filled.row < row).length;
  // Rows above are not this row's matter; they are there because the number of a row counts them.
  const rows = [...Array.from({ length: index }, () => ({})), withoutComputed(cells)];
  const parsed = isFilled
    ? parseForm(kepala, rows, {
        pengaturan,
        today: today(),
        date1904,
        isDateCell: (_, field) => {
          const column = columns.get(field);
          return column !== undefined && grid.cell(row, column).isDate;
        },
      }).problems.filter((problem) => problem.row === index)
    : [];
  const addressOf = (key: string): string | null => {
    const column = columns.get(key);
    return column === undefined ? null : cellAddress(row, column);
  };
  const label = form.header.namaAsn ?? Object.values(form.header)[0];
  return {
    kind: 'formulir',
    sheet: entry.name,
    row: row + 1,
    nama: plainText(form.header.namaAsn?.value.value),
    fields: fieldsOf(FORM_FIELDS, cells, addressOf, parsed, date1904),
    ...liveOf(cells, pengaturan),
    previous: row > form.firstRow ? cellAddress(row - 1, form.left) : null,
    next: row + 1 < form.endRow ? cellAddress(row + 1, form.left) : null,
    head: label ? cellAddress(label.value.row, label.value.column) : null,
  };
}

const withoutComputed = ({
  kesenjanganHitung: _gap,
  jp: _jp,
  ...cells
}: Cells): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell]])),
  );

function fieldsOf(
  records: readonly FieldRecord[],
  cells: Cells,
  addressOf: (key: string) => string | null,
  problems: readonly Problem[],
  date1904: boolean,
): RowField[] {
  return records.flatMap((record) => {
    const cell = addressOf(record.key);
    if (cell === null) return [];
    const value = cells[record.key] ?? '';
    const unit = record.key === 'jumlah' ? plainText(cells.satuan) : (record.unit ?? '');
    const field: RowField = {
      ...record,
      cell,
      value,
      shown: shownOf(record.kind, value, date1904),
      ...(unit !== '' && { unit }),
      problems: problems
        .filter(({ field: about }) => about === record.key)
        .map(({ severity, message }) => ({ severity, message: say(message) })),
    };
    return [field];
  });
}

/** JP, gap and recommendations by the cells as they stand, whatever the sheet has calculated so far. */
function liveOf(
  cells: Cells,
  pengaturan: Pengaturan,
): Pick<SelectedRow, 'jp' | 'kesenjangan' | 'recommended'> {
  const { bentuk, jumlah, lingkup, hari, levelStandar, levelNyata, dasarPertimbangan } = cells;
  const jp = isBlank(jumlah)
    ? null
    : convertToJp({ bentuk, jumlah, lingkup, hari }, pengaturan.profilJp);
  const gap =
    typeof levelStandar === 'number' && typeof levelNyata === 'number'
      ? computeKesenjangan(levelStandar, levelNyata)
      : null;
  const dasar = readDasar(dasarPertimbangan);
  return {
    jp: jp === null ? null : jp.ok ? { value: jp.value } : { message: say(jp.message) },
    kesenjangan: gap === null ? null : categorize(gap.gap, ambangOf(pengaturan)),
    recommended: dasar.ok
      ? recommend(dasar.value).map(({ bentuk: id, tambahan }) => ({
          label: getBentuk(id).label,
          hasil: KETENTUAN_DASAR[id]?.hasil ?? null,
          tambahan,
        }))
      : [],
  };
}
