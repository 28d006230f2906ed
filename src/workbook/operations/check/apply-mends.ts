// "Perbaiki": writes the mends that the check proposes, on request: certain ones one by one or all
// together, likely ones only one by one. A cell that has changed since is never overwritten.
import { isoToSerial, type IsoDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { readDateSystem } from '../../excel/date-system';
import { plainText, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { writeCell } from '../../sheets/cell-write';
import { checkIn } from './check-workbook';
import type { Finding, OperationProgress } from '../report';

/** A cell whose mend is wanted. */
export interface WantedMend {
  readonly sheet: string;
  /** Address without the sheet. */
  readonly cell: string;
  /** What the user has agreed to; needed where it is only likely. */
  readonly value?: Cell;
}

export interface MendOptions {
  /** The cells to mend, or every cell with a certain mend. */
  readonly cells: readonly WantedMend[] | 'all';
  /** Today, YYYY-MM-DD; the user's clock otherwise. */
  readonly tanggal?: IsoDate;
}

/** A cell that was mended. */
export interface MendedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly old: Cell;
  /** What it holds now; a date is YYYY-MM-DD. */
  readonly new: Cell;
}

export type SkipReason = keyof typeof operationMessages.mendSkipped;

export interface SkippedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: SkipReason;
  /** Indonesian: why, and what to do. */
  readonly message: string;
}

export interface MendResult {
  readonly mended: MendedCell[];
  readonly skipped: SkippedCell[];
}

/** Cells that are looked at and written in one request. */
const TOGETHER = 400;

/** Checks the workbook anew, then mends what was asked for. */
export const applyMends = (
  options: MendOptions,
  progress?: OperationProgress,
): Promise<MendResult> =>
  runExcel(async (context) => {
    const { problems } = await checkIn(context, options, (share, doing) =>
      progress?.(share * 0.5, doing),
    );
    const date1904 = await readDateSystem(context);
    const { mends, skipped } = choose(problems, options.cells);
    const mended: MendedCell[] = [];
    for (let start = 0; start < mends.length; start += TOGETHER) {
      progress?.(0.5 + (start / mends.length) * 0.5, progressWords.mend);
      const batch = mends.slice(start, start + TOGETHER);
      const result = await writeMends(context, batch, date1904);
      mended.push(...result.mended);
      skipped.push(...result.skipped);
    }
    progress?.(1, progressWords.done);
    return { mended, skipped };
  });

interface Mend {
  readonly sheet: string;
  readonly cell: string;
  readonly holds: Cell;
  readonly value: Cell;
  readonly isDate: boolean;
}

const skip = (sheet: string, cell: string, reason: SkipReason): SkippedCell => ({
  sheet,
  cell,
  reason,
  message: operationMessages.mendSkipped[reason],
});

/** What is asked for and proposed; the first proposal of a cell counts. */
function choose(
  problems: readonly Finding[],
  wanted: MendOptions['cells'],
): { mends: Mend[]; skipped: SkippedCell[] } {
  const proposals = new Map<string, Finding>();
  for (const found of problems) {
    const key = `${found.sheet ?? ''}!${found.cell ?? ''}`;
    const before = proposals.get(key);
    const isBetter = before?.mend === undefined && found.mend !== undefined;
    if (isBetter || (!before && found.suggestion !== undefined)) proposals.set(key, found);
  }
  const mends: Mend[] = [];
  const skipped: SkippedCell[] = [];
  const add = ({ sheet, cell, code, holds }: Finding, value: Cell): void => {
    if (sheet === null || cell === null || holds === undefined) return;
    mends.push({ sheet, cell, holds, value, isDate: code === 'sel.tanggalTeks' });
  };
  if (wanted === 'all') {
    for (const found of proposals.values()) if (found.mend !== undefined) add(found, found.mend);
    return { mends, skipped };
  }
  for (const { sheet, cell, value } of wanted) {
    const found = proposals.get(`${sheet}!${cell}`);
    const proposed = found?.mend ?? found?.suggestion;
    if (!found || proposed === undefined) skipped.push(skip(sheet, cell, 'tanpaUsul'));
    else if (value !== undefined && value !== proposed) skipped.push(skip(sheet, cell, 'berubah'));
    else if (found.mend === undefined && value === undefined) {
      skipped.push(skip(sheet, cell, 'perluDipilih'));
    } else add(found, proposed);
  }
  return { mends, skipped };
}

/** Looks at the cells once more, and writes those that still hold what the check has seen. */
async function writeMends(
  context: Excel.RequestContext,
  mends: readonly Mend[],
  date1904: boolean,
): Promise<MendResult> {
  const places = mends.map((mend) => {
    const sheet = context.workbook.worksheets.getItem(mend.sheet);
    const range = sheet.getRange(mend.cell);
    range.load('formulas,values,numberFormat');
    range.format.protection.load('locked');
    sheet.protection.load('protected');
    return { mend, sheet, range };
  });
  await context.sync();
  const mended: MendedCell[] = [];
  const skipped: SkippedCell[] = [];
  for (const { mend, sheet, range } of places) {
    const { value, holds, isDate } = mend;
    const content: unknown = range.formulas[0]?.[0];
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const isLocked = sheet.protection.protected && range.format.protection.locked !== false;
    const reason = isLocked ? 'diproteksi' : isFormula ? 'rumus' : null;
    if (reason !== null || range.values[0]?.[0] !== holds) {
      skipped.push(skip(mend.sheet, mend.cell, reason ?? 'berubah'));
      continue;
    }
    const format = String(range.numberFormat[0]?.[0] ?? '');
    if (isDate) {
      // Days that Excel cannot count stay the text that they are.
      const serial = isoToSerial(plainText(value), date1904);
      if (serial === null) continue;
      writeCell(range, serial, format, 'date');
    } else writeCell(range, value, format, 'other');
    mended.push({ sheet: mend.sheet, cell: mend.cell, old: holds, new: value });
  }
  await context.sync();
  return { mended, skipped };
}
