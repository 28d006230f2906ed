// "Siapkan untuk Dikirim": copies of the form sheets that need neither the add-in nor a recent Excel.
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { listNames } from '../../excel/names';
import { readOwnFormats } from '../../excel/own-formats';
import { listSheets, withCopies } from '../../excel/roles';
import { rangeOf } from '../../excel/transfer';
import { LISTS, type ListKey } from '../../sheets/referensi/lists';
import { ADDED_COLUMNS } from '../../sheets/formulir/added';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import { findFormulaCells, NEEDS_ADDIN, writeValues } from '../formula-cells';
import { forgetAdditions } from './release-form';
import { finding, type Finding, type OperationProgress } from '../report';

export interface SendResult {
  /** The copies: to be moved into a workbook of their own. */
  readonly sheets: string[];
  /** Formulas that became values in the copies. */
  readonly formulas: number;
  readonly problems: Finding[];
}

/** What the names over our lists begin with. */
const LIST_PREFIX = 'Bangkom_';

/** Excel's limit for a list that stands inside a validation. */
const MAXIMUM_LIST = 255;

/**
 * Copies each sheet with forms; in the copies the add-in's functions are values, short drop-downs
 * stand in the cells themselves, and nothing refers to this workbook's settings. When anything fails, the
 * copies are removed again.
 */
export const prepareToSend = (progress?: OperationProgress): Promise<SendResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.findForms);
    const sheets = await listSheets(context);
    const forms = await readForms(context, sheets);
    const entries = [...new Set(forms.map(({ entry }) => entry))];
    if (entries.length === 0) {
      const nothing = finding('E', 'formulir.tidakAda', operationMessages.noForm());
      return { sheets: [], formulas: 0, problems: [nothing] };
    }
    const names = [...(await listNames(context)).values()].map(({ name }) => name.toUpperCase());
    const ours = new Set(names);
    const depends = (formula: string): boolean =>
      NEEDS_ADDIN.test(formula) ||
      (formula.toUpperCase().match(/[A-Z_][\w.]*/g) ?? []).some((word) => ours.has(word)) ||
      /\btbl\w+\[/.test(formula);
    const found = await findFormulaCells(context, entries, depends);
    const { copied, formulas } = await withCopies(
      context,
      sheets,
      entries,
      'kirim',
      async (copies) => {
        let count = 0;
        for (const [at, entry] of entries.entries()) {
          const copy = copies[at];
          if (!copy) continue;
          progress?.(0.5, progressWords.copy(entry.name));
          const cells = found.find((sheet) => sheet.entry === entry);
          if (cells) count += await writeValues(context, copy.sheet, cells);
          for (const form of forms) {
            if (form.entry === entry) replaceLists(copy.sheet, form);
          }
        }
        await context.sync();
        const whole = copies.map(({ sheet }) => sheet.getRange());
        for (const { format, formula } of (await readOwnFormats(context, whole)).flat()) {
          // The other colours need nothing but their cells.
          if (formula.includes(LIST_PREFIX)) format.delete();
        }
        await forgetAdditions(context, copies);
        await context.sync();
        return { copied: copies.map(({ name }) => name), formulas: count };
      },
    );
    progress?.(1, progressWords.done);
    const next = finding('W', 'kirim.langkah', operationMessages.sendNext(), copied[0] ?? null);
    return { sheets: copied, formulas, problems: [next] };
  });

/** Drop-downs with their words in them, where Excel allows it; the others are dropped. Not synced. */
function replaceLists(sheet: Excel.Worksheet, { form }: SheetForm): void {
  const replace = (row: number, column: number, rowCount: number, list: ListKey): void => {
    const { dataValidation } = rangeOf(sheet, { row, column, rowCount, columnCount: 1 });
    const source = LISTS[list].values.join(',');
    dataValidation.clear();
    const fits = source.length <= MAXIMUM_LIST && LISTS[list].values.every((v) => !v.includes(','));
    if (fits) dataValidation.rule = { list: { inCellDropDown: true, source } };
  };
  const rowCount = form.endRow - form.firstRow;
  for (const { key, list } of ADDED_COLUMNS) {
    const column = form.columns[key];
    if (list && column !== undefined && rowCount > 0) {
      replace(form.firstRow, column, rowCount, list);
    }
  }
  for (const key of ['statusAsn', 'golongan', 'jenjang'] as const) {
    const value = form.header[key]?.value;
    if (value) replace(value.row, value.column, 1, key);
  }
}
