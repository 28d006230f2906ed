// "Lengkapi Formulir": the columns and labels that later stages need are added beside each form.
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { areaAddress, cellAddress } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { adoptSheetForm } from '../../sheets/formulir/adopt';
import { labelOfField } from '../../sheets/formulir/labels';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import { finding, type Finding, type OperationProgress } from '../report';
import { prepareIn } from '../prepare-workbook';

export interface AdoptOptions {
  /** Only the forms of this sheet; all sheets otherwise. */
  readonly sheet?: string;
}

export interface AdoptedForm {
  readonly sheet: string;
  /** Where the form stands, without what adoption added. */
  readonly address: string;
  readonly reading: 'A' | 'B';
  readonly sure: boolean;
  /** False when the form already had everything. */
  readonly hasChanged: boolean;
}

export interface AdoptResult {
  readonly forms: AdoptedForm[];
  readonly problems: Finding[];
}

/** A form and the sheet that it stands on, in this workbook or in another one. */
export type FormSource = Pick<SheetForm, 'form' | 'isHidden' | 'isOneOfSeveral'> & {
  readonly entry: Pick<SheetForm['entry'], 'name'>;
};

/** Findings about a form itself: hidden parts, what is doubtful in its reading, rows left out. */
export function formFindings({ entry, form, isHidden }: FormSource): Finding[] {
  const warn = (code: string, cell: string, message: string): Finding =>
    finding('W', code, message, entry.name, cell);
  const doubts = form.doubts.map(({ code, row, column, teks, field }) => {
    const message = operationMessages.formDoubt[code](teks, labelOfField(field));
    return warn('formulir.tidakPasti', cellAddress(row, column), message);
  });
  const skipped = form.skipped.map((area) =>
    warn('formulir.barisDilewati', areaAddress(area), operationMessages.rowsSkipped()),
  );
  const first = cellAddress(form.area.row, form.area.column);
  const hidden = [warn('formulir.tersembunyi', first, operationMessages.formHidden())];
  return [...(isHidden ? hidden : []), ...doubts, ...skipped];
}

/**
 * Adopts the forms of the workbook. The user's cells and layout stay; adopting again adds only what
 * new rows lack. Prepares the workbook first, because lists and formulas refer to it.
 */
export const adoptForm = (
  options: AdoptOptions = {},
  progress?: OperationProgress,
): Promise<AdoptResult> =>
  runExcel(async (context) => {
    const prepared = await prepareIn(context, (share, doing) => progress?.(share / 2, doing));
    progress?.(0.5, progressWords.findForms);
    const sheets = await listSheets(context);
    const wanted =
      options.sheet === undefined ? sheets : sheets.filter((s) => s.name === options.sheet);
    const found = await readForms(context, wanted);
    const problems = [...prepared.problems];
    if (found.length === 0) {
      problems.push(finding('E', 'formulir.tidakAda', operationMessages.noForm()));
    }
    const forms: AdoptedForm[] = [];
    for (const [index, sheetForm] of found.entries()) {
      progress?.(0.5 + index / found.length / 2, progressWords.adopt(sheetForm.entry.name));
      forms.push(await adoptOne(context, sheetForm, problems));
    }
    progress?.(1, progressWords.done);
    return { forms, problems };
  });

async function adoptOne(
  context: Excel.RequestContext,
  sheetForm: SheetForm,
  problems: Finding[],
): Promise<AdoptedForm> {
  const { entry, form } = sheetForm;
  const first = cellAddress(form.area.row, form.area.column);
  const described = {
    sheet: entry.name,
    address: areaAddress(form.area),
    reading: form.reading,
    sure: form.sure,
  };
  problems.push(...formFindings(sheetForm));
  if (form.hasNeighbour) {
    const message = operationMessages.formBeside();
    problems.push(finding('W', 'formulir.berdampingan', message, entry.name, first));
    return { ...described, hasChanged: false };
  }
  const { adoption, hasChanged, isLocked } = await adoptSheetForm(context, sheetForm);
  if (isLocked) {
    const message = operationMessages.sheetProtected(entry.name);
    problems.push(finding('E', 'formulir.diproteksi', message, entry.name, first));
  }
  if (!adoption.hasRoomBeside) {
    const message = operationMessages.sheetFull();
    problems.push(finding('E', 'formulir.lembarPenuh', message, entry.name, first));
  }
  if (!adoption.hasRoomAbove) {
    const message = operationMessages.noRoomAbove();
    problems.push(finding('W', 'formulir.tanpaRuang', message, entry.name, first));
  }
  return { ...described, hasChanged };
}
