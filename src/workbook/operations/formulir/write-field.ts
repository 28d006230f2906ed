// Writes one field of a row or head from the pane: refused when it is no value of that field, and
// never over what somebody else has typed in the meantime.
import { parseAngka } from '../../../bangkom/angka';
import { isoToSerial, parseDate } from '../../../bangkom/tanggal';
import { operationMessages } from '../../../messages/operations';
import { readDateSystem } from '../../excel/date-system';
import { parseArea, plainText, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { rangeOf } from '../../excel/transfer';
import { writeCell } from '../../sheets/cell-write';
import { readRowAt, type RowField } from './read-row';
import { noteOwnChange } from '../check/reading-cache';

export type WriteResult =
  | { readonly kind: 'written' }
  /** No value of that field; Indonesian, to be shown as it is. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The cell holds something else than the field showed; nothing was written. */
  | { readonly kind: 'changed'; readonly now: string };

/** Writes `text` into the field's cell of the sheet. */
export const writeField = (sheet: string, field: RowField, text: string): Promise<WriteResult> =>
  runExcel(async (context) => {
    const area = parseArea(field.cell);
    if (!area || field.kind === 'computed') return { kind: 'changed', now: '' };
    const place = { sheet, row: area.row, column: area.column };
    const value = toCell(field, text, await readDateSystem(context));
    const row = await readRowAt(context, () => place, { [field.key]: value });
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load('id');
    const range = rangeOf(worksheet, area);
    range.load('values,formulas,numberFormat');
    await context.sync();
    const now: Cell = range.values[0]?.[0] ?? '';
    const there = row?.fields.find(({ key }) => key === field.key);
    if (!there || there.cell !== field.cell || !isSame(now, field.value)) {
      return { kind: 'changed', now: plainText(now) };
    }
    // The pane shows what a formula gives; somebody who types over it would not know of it.
    if (String(range.formulas[0]?.[0] ?? '').startsWith('=') && !plainText(now).startsWith('=')) {
      return { kind: 'refused', message: operationMessages.mendSkipped.rumus };
    }
    const [error] = there.problems.filter(({ severity }) => severity === 'E');
    if (error && text !== '') return { kind: 'refused', message: error.message };
    const kind = field.isText ? 'text' : field.kind === 'date' ? 'date' : 'other';
    writeCell(range, value, String(range.numberFormat[0]?.[0] ?? ''), kind);
    await context.sync();
    noteOwnChange({ worksheetId: worksheet.id, address: field.cell, changeType: 'RangeEdited' });
    return { kind: 'written' };
  });

/** The head's cells hold their label too in some forms: what was read is the text behind the colon. */
const isSame = (now: Cell, seen: Cell): boolean =>
  now === seen || plainText(now) === plainText(seen);

/** What the cell is to hold for what was typed. */
function toCell({ kind, isText, key }: RowField, text: string, date1904: boolean): Cell {
  const trimmed = text.trim();
  if (trimmed === '' || isText) return trimmed;
  if (kind === 'date') {
    const read = parseDate(trimmed);
    return read.kind === 'date' ? (isoToSerial(read.iso, date1904) ?? trimmed) : trimmed;
  }
  if (kind === 'number' || key === 'tahun') {
    const read = parseAngka(trimmed, key === 'anggaran' ? 'ribuan' : 'ambigu');
    return read.kind === 'number' ? read.value : trimmed;
  }
  return trimmed;
}
