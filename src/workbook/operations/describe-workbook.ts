// What the workbook is to its user, in a glance: for the pane.
import { plainText, type Cell } from '../excel/grid';
import { runQuietly } from '../excel/errors';
import { findPeran, listSheets } from '../excel/roles';
import { readGrid } from '../excel/transfer';
import { ADDED_COLUMNS } from '../sheets/formulir/added';
import { FIGURES_AREA, readFigures, type FigureKey } from '../sheets/verifikasi/verifikasi-figures';
import { lookAtForms, lookAtPlan } from './check/reading-cache';

/** A form of the workbook. */
export interface FormDescription {
  readonly sheet: string;
  readonly namaAsn: string | null;
  /** Everything that the later stages need is there. */
  readonly adopted: boolean;
}

/** Figures of the sheet Verifikasi as it shows them now: after an override some are words. */
export type LastVerifikasi = Readonly<
  Record<
    'tanggal' | 'status' | 'lulus' | 'tidakLulus' | 'perluTelaah' | 'memenuhi' | 'pegawai',
    string | number
  >
>;

export interface WorkbookDescription {
  readonly forms: FormDescription[];
  /** null: the workbook has no plan. */
  readonly plan: { readonly rows: number; readonly persons: number } | null;
  /** null: no verification was built yet. */
  readonly verifikasi: LastVerifikasi | null;
}

/** Reads what the workbook holds; writes nothing. */
export const describeWorkbook = (): Promise<WorkbookDescription> =>
  runQuietly(async (context) => {
    const sheets = await listSheets(context);
    const forms = await lookAtForms(context, sheets);
    const plan = await lookAtPlan(context, sheets);
    const filled = plan?.rows.slice(0, plan.filledCount) ?? [];
    const document = findPeran(sheets, 'verifikasi');
    const figures = document && readFigures(await readGrid(context, document.sheet, FIGURES_AREA));
    return {
      forms: forms.map((source) => ({
        sheet: source.entry.name,
        namaAsn: plainText(source.form.header.namaAsn?.value.value) || null,
        adopted: ADDED_COLUMNS.every(({ key }) => source.form.columns[key] !== undefined),
      })),
      plan: plan
        ? { rows: filled.length, persons: new Set(filled.map(({ nip }) => plainText(nip))).size }
        : null,
      verifikasi: figures ? describeVerifikasi(figures) : null,
    };
  });

function describeVerifikasi(figures: ReadonlyMap<FigureKey, Cell>): LastVerifikasi {
  const figure = (key: FigureKey): string | number => {
    const value = figures.get(key);
    return typeof value === 'number' ? value : plainText(value);
  };
  return {
    tanggal: figure('tanggal'),
    status: figure('status'),
    lulus: figure('lulus'),
    tidakLulus: figure('tidakLulus'),
    perluTelaah: figure('perluTelaah'),
    memenuhi: figure('memenuhi'),
    pegawai: figure('pegawai'),
  };
}
