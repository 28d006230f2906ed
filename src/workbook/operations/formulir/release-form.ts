// "Lepaskan Formulir": takes out of a form what adoption has added to it, and only that.
import { operationMessages } from '../../../messages/operations';
import { areaAddress, boundsOf, parseArea, type Area } from '../../excel/grid';
import { OperationError, runExcel } from '../../excel/errors';
import { readOwnFormats } from '../../excel/own-formats';
import { listSheets, type SheetEntry } from '../../excel/roles';
import { rangeOf } from '../../excel/transfer';
import {
  additionsOf,
  isAdditionName,
  loadAdditions,
  type Addition,
} from '../../sheets/formulir/addition';
import { readAddedFormulas } from '../../sheets/formulir/adopt';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import { planRelease, type Release, type TypedCell } from '../../sheets/formulir/release';
import { finding, type Finding } from '../report';

export interface ReleaseOptions {
  /** Only the forms of this sheet; all sheets otherwise. */
  readonly sheet?: string;
  /** Only the form that this cell or area of the sheet belongs to. */
  readonly address?: string;
  /** The user has agreed that what was typed into the added cells goes. */
  readonly confirmed?: boolean;
}

export interface ReleasedForm {
  readonly sheet: string;
  readonly address: string;
}

export interface ReleaseResult {
  /** Forms that are now as they were before adoption. */
  readonly released: ReleasedForm[];
  /** What people have typed into added cells: gone when confirmed, otherwise what would go. */
  readonly typed: (TypedCell & { readonly sheet: string })[];
  /** True: nothing was done, because typed data would go and nobody has agreed. */
  readonly needsConfirmation: boolean;
  readonly problems: Finding[];
}

/** Releases forms. Asks first (see `needsConfirmation`) where people have typed into added cells. */
export const releaseForm = (options: ReleaseOptions = {}): Promise<ReleaseResult> =>
  runExcel((context) => releaseIn(context, options));

interface Planned {
  readonly source: SheetForm;
  readonly release: Release;
  readonly addition: Addition | undefined;
}

/** The same, inside a batch that is already running. */
export async function releaseIn(
  context: Excel.RequestContext,
  { sheet, address, confirmed = false }: ReleaseOptions,
): Promise<ReleaseResult> {
  const sheets = (await listSheets(context)).filter(
    ({ name, peran }) => peran === null && (sheet === undefined || name === sheet),
  );
  const notes = await readNotes(context, sheets);
  const place = address === undefined ? null : parseArea(address);
  const forms = (await readForms(context, sheets)).filter(
    ({ form }) => place === null || touches(form.area, place),
  );
  const planned: Planned[] = [];
  for (const source of forms) {
    const addition = notes.get(source.entry)?.find(({ area }) => belongs(source, area));
    const formulas = await readAddedFormulas(context, source);
    const release = planRelease(source.grid, source.form, addition, formulas);
    if (release.areas.length > 0 || addition) planned.push({ source, release, addition });
  }
  const typed = planned.flatMap(({ source, release }) =>
    release.typed.map((cell) => ({ ...cell, sheet: source.entry.name })),
  );
  const problems: Finding[] = [];
  if (planned.length === 0) {
    problems.push(finding('W', 'formulir.tidakDilengkapi', operationMessages.nothingToRelease()));
  }
  if (typed.length > 0 && !confirmed) {
    return { released: [], typed, needsConfirmation: true, problems };
  }
  await assertUnprotected(context, planned);
  const released: ReleasedForm[] = [];
  for (const plan of planned) {
    await writeRelease(context, plan, notes.get(plan.source.entry) ?? []);
    const { entry, form } = plan.source;
    released.push({ sheet: entry.name, address: areaAddress(form.area) });
  }
  return { released, typed, needsConfirmation: false, problems };
}

async function readNotes(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<Map<SheetEntry, Addition[]>> {
  const loaded = sheets.map((entry) => ({ entry, names: loadAdditions(entry.sheet) }));
  await context.sync();
  return new Map(loaded.map(({ entry, names }) => [entry, additionsOf(names)]));
}

const touches = (left: Area, right: Area): boolean =>
  left.row < right.row + right.rowCount && right.row < left.row + left.rowCount;

/** The addition beside a form: its rows hold the form's header. */
const belongs = ({ form }: SheetForm, area: Area | null): boolean =>
  area !== null && area.row <= form.headerRow && form.headerRow < area.row + area.rowCount;

/** Protection is told before anything is written, with the sheet's name. */
async function assertUnprotected(
  context: Excel.RequestContext,
  planned: readonly Planned[],
): Promise<void> {
  for (const { source } of planned) source.entry.sheet.protection.load('protected');
  await context.sync();
  const locked = planned.find(({ source }) => source.entry.sheet.protection.protected);
  if (!locked) return;
  throw new OperationError(
    'lembarDiproteksi',
    operationMessages.sheetProtected(locked.source.entry.name),
  );
}

async function writeRelease(
  context: Excel.RequestContext,
  { source, release, addition }: Planned,
  notes: readonly Addition[],
): Promise<void> {
  const { sheet } = source.entry;
  await deleteFormats(context, sheet, source.form.area, release.areas);
  for (const area of release.areas) {
    const range = rangeOf(sheet, area);
    range.dataValidation.clear();
    range.unmerge();
    range.clear(Excel.ClearApplyTo.all);
  }
  const others = notes.filter((note) => note !== addition);
  for (const column of columnsOf(release, addition)) {
    // Another form of the sheet still stands in the column.
    if (others.some(({ area }) => area && isWithin(column, area))) continue;
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    const width = addition?.area && addition.widths[column - addition.area.column];
    if (width) format.columnWidth = width;
    else format.useStandardWidth = true;
  }
  for (const name of addition?.names ?? []) sheet.names.getItem(name).delete();
  await context.sync();
}

/** Columns whose width adoption has changed. */
function columnsOf(release: Release, addition: Addition | undefined): number[] {
  const area = addition?.area;
  if (!area) return [...new Set(release.columns)];
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

const isWithin = (column: number, area: Area): boolean =>
  column >= area.column && column < area.column + area.columnCount;

/** Our colours in the form, and what covers added cells and nothing else; those of the user stay. */
async function deleteFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  form: Area,
  areas: readonly Area[],
): Promise<void> {
  const [own = []] = await readOwnFormats(context, [rangeOf(sheet, boundsOf([form, ...areas]))]);
  for (const { format } of own) format.delete();
  const loaded = areas.map((area) => {
    const { conditionalFormats } = rangeOf(sheet, area);
    conditionalFormats.load('items/id');
    return { area, conditionalFormats };
  });
  await context.sync();
  const found = loaded.flatMap(({ area, conditionalFormats }) =>
    conditionalFormats.items.map((format) => {
      const range = format.getRangeOrNullObject();
      range.load('address');
      return { area, format, range };
    }),
  );
  if (found.length === 0) return;
  await context.sync();
  for (const { area, format, range } of found) {
    const covered = range.isNullObject ? null : parseArea(range.address);
    if (covered && isInside(covered, area)) format.delete();
  }
}

const isInside = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;

/** Deletes the notes of all additions, for a workbook that keeps the columns. The caller syncs. */
export async function forgetAdditions(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<void> {
  const loaded = sheets.map(({ sheet }) => loadAdditions(sheet));
  await context.sync();
  for (const { items } of loaded) {
    for (const item of items) if (isAdditionName(item.name)) item.delete();
  }
}
