// Forms of the workbook, read and parsed: for the check, the collection and the command line.
import {
  parseForm,
  toBarisRencana,
  type ParsedForm,
  type RawBarisFormulir,
} from '../../bangkom/rencana';
import type { RawKepala } from '../../bangkom/rencana';
import type { Pengaturan } from '../../bangkom/pengaturan';
import type { IsoDate } from '../../bangkom/tanggal';
import { areaAddress, cellAddress, isBlank, plainText, type Cell } from '../excel/grid';
import type { SheetEntry } from '../excel/roles';
import type { FoundCell } from '../sheets/sheet-grid';
import { readForms, type SheetForm } from '../sheets/formulir/read';
import { HEADER_KEYS, type RowKey } from '../sheets/formulir/words';
import { formFindings } from './adopt-form';
import type { IncomingRow } from './collection';
import { placed, type Finding } from './report';

/** A form with what its cells say. */
export interface ParsedSheetForm {
  readonly source: SheetForm;
  readonly parsed: ParsedForm;
  readonly problems: Finding[];
}

/** Dates in forms are read as the cell's format says; a bare number stays one. */
const cellOf = ({ value }: FoundCell): Cell => (isBlank(value) ? '' : value);

function rawHead({ form }: SheetForm): RawKepala {
  return Object.fromEntries(
    HEADER_KEYS.flatMap((key) => {
      const label = form.header[key];
      return label ? [[key, cellOf(label.value)]] : [];
    }),
  );
}

const rawRows = ({ form }: SheetForm): RawBarisFormulir[] =>
  form.rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([key, cell]) =>
        key === 'kesenjanganHitung' || key === 'jp' ? [] : [[key, cellOf(cell)]],
      ),
    ),
  );

/** Address of what a problem of a form is about: its cell, or the form's first cell. */
function addressOf({ form }: SheetForm, row: number, field: string): string {
  const first = cellAddress(form.area.row, form.area.column);
  if (row < 0) {
    const label = HEADER_KEYS.find((key) => key === field);
    const value = label && form.header[label]?.value;
    return value ? cellAddress(value.row, value.column) : first;
  }
  const found = form.rows[row];
  const cell = found?.cells[field as RowKey] ?? found?.cells.jenisPengembangan;
  return cell ? cellAddress(cell.row, cell.column) : first;
}

/** Reads and parses all forms of the workbook. */
export async function parseForms(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  pengaturan: Pengaturan,
  today: IsoDate,
): Promise<ParsedSheetForm[]> {
  const forms = await readForms(context, sheets);
  return forms.map((source) => {
    const parsed = parseForm(rawHead(source), rawRows(source), { pengaturan, today });
    const problems = [
      ...formFindings(source),
      ...parsed.problems.map((problem) =>
        placed(problem, source.entry.name, addressOf(source, problem.row, problem.field)),
      ),
    ];
    return { source, parsed, problems };
  });
}

/** The rows that a form contributes to the plan. */
export function incomingRows(
  { source, parsed }: ParsedSheetForm,
  file: string,
  isOwnFile: boolean,
): IncomingRow[] {
  return parsed.rows.map((row, index) => {
    const found = source.form.rows[index];
    const asal = `${file}!${source.entry.name}!${(found?.row ?? 0) + 1}`;
    const idBaris = isOwnFile ? plainText(found?.cells.idBaris?.value) || null : null;
    return {
      row: toBarisRencana(parsed.kepala, { ...row, idBaris: null }, { idBaris: null, asal }),
      asal,
      idBaris,
    };
  });
}

/** A form as JSON: what it is, what its cells say; absent is null (the command line's contract). */
export interface FormReport {
  readonly sheet: string;
  readonly address: string;
  readonly reading: 'A' | 'B';
  readonly sure: boolean;
  readonly header: ParsedForm['kepala'];
  readonly rows: ParsedForm['rows'];
}

export const reportForm = ({ source, parsed }: ParsedSheetForm): FormReport => ({
  sheet: source.entry.name,
  address: areaAddress(source.form.area),
  reading: source.form.reading,
  sure: source.form.sure,
  header: parsed.kepala,
  rows: parsed.rows.map((row) => {
    const { ditolak, ...said } = row;
    return ditolak ? said : row;
  }),
});
