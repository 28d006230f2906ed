// "Lepas dari Buku Kerja": takes out all that is the add-in's, after asking, and nothing else.
import { PENGATURAN } from '../../bangkom/pengaturan';
import { operationMessages } from '../../messages/operations';
import { progressWords } from '../../messages/progress';
import { plainText } from '../excel/grid';
import { runExcel } from '../excel/errors';
import { listNames, type NameEntry } from '../excel/names';
import { COPY, isCopy, signOf } from '../excel/marks';
import { forgetExtents } from '../excel/outside';
import { readOwnFormats } from '../excel/own-formats';
import {
  assertSheetsOpen,
  assertStructureOpen,
  freeSheetName,
  listSheets,
  setPeran,
  type SheetEntry,
} from '../excel/roles';
import { rangeOf } from '../excel/transfer';
import { SIDIK_NAME, STATUS_NAME } from '../sheets/built-column';
import { ADDED_COLUMNS } from '../sheets/formulir/added';
import { readForms, type SheetForm } from '../sheets/formulir/read';
import { isOurLambda, LAMBDA_NAMES } from '../sheets/referensi/jp-names';
import { LISTS } from '../sheets/referensi/lists';
import { readRencana } from '../sheets/rencana/rencana';
import { LAST_ID } from './rencana/collect-forms';
import {
  findFormulaCells,
  NEEDS_ADDIN,
  refersTo,
  withoutTexts,
  writeValues,
  type FormulaTest,
} from './formula-cells';
import { VERSION_NAME } from './prepare-workbook';
import { forgetAdditions } from './formulir/release-form';
import { finding, type Finding, type OperationProgress } from './report';

export interface DetachOptions {
  /** The user has agreed; without it the result only says what would go. */
  readonly confirmed?: boolean;
}

export interface DetachResult {
  /** Our sheets; what they hold goes with them. */
  readonly sheets: string[];
  /** Rows of the plan. */
  readonly planRows: number;
  /** Formulas of the user's own sheets that depend on ours and become values. */
  readonly formulas: number;
  readonly names: string[];
  /** True: nothing was done yet. */
  readonly needsConfirmation: boolean;
  readonly problems: Finding[];
}

/** What the add-in's settings begin with; Excel shows each add-in its own settings only. */
const OUR_SETTINGS = /^bangkom_/i;

/** The names that the add-in makes. A user's own may begin like them, and stays. */
const OUR_NAMES: ReadonlySet<string> = new Set(
  [
    VERSION_NAME,
    LAST_ID,
    STATUS_NAME,
    SIDIK_NAME,
    ...Object.values(PENGATURAN).map(({ nama }) => nama),
    ...Object.values(LISTS).map(({ name }) => name),
  ].map((name) => name.toLowerCase()),
);

/**
 * Takes the add-in's sheets, names and settings out. Columns added to forms stay, as the user's own
 * (`releaseForm` takes those out); formulas that depend on ours become values first.
 */
export const detachWorkbook = (
  options: DetachOptions = {},
  progress?: OperationProgress,
): Promise<DetachResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readWorkbook);
    const sheets = await listSheets(context);
    const ours = sheets.filter(({ peran }) => peran !== null && !isCopy(peran));
    const theirs = sheets.filter((entry) => !ours.includes(entry));
    const names = [...(await listNames(context)).values()];
    const own = names.filter(isOurs);
    const depends = await dependenceOn(context, ours, own);
    const found = await findFormulaCells(context, theirs, depends);
    const plan = await readRencana(context);
    const result = {
      sheets: ours.map(({ name }) => name),
      planRows: plan?.filledCount ?? 0,
      formulas: found.flatMap(({ runs }) => runs).reduce((sum, run) => sum + run.values.length, 0),
      names: own.map(({ name }) => name),
      problems: names
        .filter((name) => !own.includes(name) && depends(name.formula))
        .map(({ name }) => finding('W', 'nama.bergantung', operationMessages.nameDepends(name))),
    };
    if (!options.confirmed) return { ...result, needsConfirmation: true };
    const forms = await readForms(context, theirs);
    const whole = theirs.map(({ sheet }) => sheet.getRange());
    const formats = await readOwnFormats(context, whole);
    await assertStructureOpen(context);
    await assertSheetsOpen(
      context,
      theirs.filter(
        (entry, at) =>
          [...found, ...forms].some((place) => place.entry === entry) || formats[at]?.length !== 0,
      ),
    );
    progress?.(0.3, progressWords.freezeFormulas);
    for (const { entry, runs } of found) await writeValues(context, entry.sheet, { runs });
    await context.sync();
    progress?.(0.5, progressWords.releaseForms);
    for (const form of forms) dropLists(form);
    for (const { format } of formats.flat()) format.delete();
    await forgetAdditions(context, theirs);
    const copies = theirs.filter(({ peran }) => peran !== null);
    // Their marks stay: whoever prepares the workbook again would take the copies for forms.
    for (const { sheet, peran } of copies) if (signOf(peran) === null) setPeran(sheet, COPY, true);
    await forgetExtents(context, copies);
    await context.sync();
    progress?.(0.7, progressWords.deleteOwn);
    await removeOwn(context, sheets, ours, own);
    progress?.(1, progressWords.done);
    return { ...result, needsConfirmation: false };
  });

const isOurs = ({ name, formula }: NameEntry): boolean => {
  if (OUR_NAMES.has(name.toLowerCase())) return true;
  const lambda = LAMBDA_NAMES.find((known) => known.name.toLowerCase() === name.toLowerCase());
  return lambda !== undefined && (lambda.hidden === true || isOurLambda(formula));
};

/** Tells of a formula whether it needs our functions, names, tables or sheets. */
async function dependenceOn(
  context: Excel.RequestContext,
  ours: readonly SheetEntry[],
  names: readonly NameEntry[],
): Promise<FormulaTest> {
  const tables = ours.map(({ sheet }) => {
    sheet.tables.load('items/name');
    return sheet.tables;
  });
  await context.sync();
  const words = [...names, ...tables.flatMap(({ items }) => items)].map(({ name }) => name);
  const refers = refersTo(
    words,
    ours.map(({ name }) => name),
  );
  return (formula) => NEEDS_ADDIN.test(withoutTexts(formula)) || refers(formula);
}

/** Drop-downs of added columns and labels refer to lists that go. The caller syncs. */
function dropLists({ entry, form }: SheetForm): void {
  for (const { key } of ADDED_COLUMNS) {
    const column = form.columns[key];
    const rowCount = form.endRow - form.firstRow;
    if (column === undefined || rowCount <= 0) continue;
    const area = { row: form.firstRow, column, rowCount, columnCount: 1 };
    rangeOf(entry.sheet, area).dataValidation.clear();
  }
  for (const key of ['statusAsn', 'golongan', 'jenjang'] as const) {
    const value = form.header[key]?.value;
    if (!value) continue;
    const area = { row: value.row, column: value.column, rowCount: 1, columnCount: 1 };
    rangeOf(entry.sheet, area).dataValidation.clear();
  }
}

async function removeOwn(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  ours: readonly SheetEntry[],
  own: readonly NameEntry[],
): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  for (const { name } of own) names.getItem(name).delete();
  settings.load('items/key');
  await context.sync();
  for (const setting of settings.items)
    if (OUR_SETTINGS.test(plainText(setting.key))) setting.delete();
  const staysVisible = sheets.some((entry) => entry.visible && !ours.includes(entry));
  // Excel keeps one visible sheet.
  if (!staysVisible && ours.length > 0) worksheets.add(freeSheetName(sheets, 'Lembar1'));
  for (const { sheet } of ours) {
    // Excel refuses to delete a sheet that is hidden beyond the user's reach.
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
  }
  await context.sync();
}
