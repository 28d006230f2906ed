// What the workbook is to its user, in a glance: for the pane.
import { plainText } from '../excel/grid';
import { runExcel } from '../excel/errors';
import { listSheets } from '../excel/roles';
import { ADDED_COLUMNS } from '../sheets/formulir/added';
import { readForms } from '../sheets/formulir/read';
import { readRencana } from '../sheets/rencana';

/** A form of the workbook. */
export interface FormDescription {
  readonly sheet: string;
  readonly namaAsn: string | null;
  /** Everything that the later stages need is there. */
  readonly adopted: boolean;
}

export interface WorkbookDescription {
  readonly forms: FormDescription[];
  /** null: the workbook has no plan. */
  readonly plan: { readonly rows: number; readonly persons: number } | null;
}

/** Reads what the workbook holds; writes nothing. */
export const describeWorkbook = (): Promise<WorkbookDescription> =>
  runExcel(async (context) => {
    const sheets = await listSheets(context);
    const forms = await readForms(context, sheets);
    const plan = await readRencana(context);
    const filled = plan?.rows.slice(0, plan.filledCount) ?? [];
    return {
      forms: forms.map((source) => ({
        sheet: source.entry.name,
        namaAsn: plainText(source.form.header.namaAsn?.value.value) || null,
        adopted: ADDED_COLUMNS.every(({ key }) => source.form.columns[key] !== undefined),
      })),
      plan: plan && {
        rows: filled.length,
        persons: new Set(filled.map(({ nip }) => plainText(nip))).size,
      },
    };
  });
