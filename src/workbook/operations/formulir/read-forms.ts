// Forms of the workbook, read and parsed: for the check, the collection and the command line.
import {
  parseForm,
  toBarisRencana,
  type ParsedForm,
  type RawBarisFormulir,
} from '../../../bangkom/rencana';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { IsoDate } from '../../../bangkom/tanggal';
import { readDateSystem } from '../../excel/date-system';
import { areaAddress, cellAddress, plainText } from '../../excel/grid';
import type { SheetEntry } from '../../excel/roles';
import {
  mendByAlias,
  readLocalAliases,
  type LocalAliases,
} from '../../sheets/referensi/alias-setempat';
import { problemAddress, rawForm } from '../../sheets/formulir/raw';
import { labelOfField } from '../../sheets/formulir/labels';
import { readForms, type SheetForm } from '../../sheets/formulir/read';
import { HEADER_KEYS, type HeaderKey, type RowKey } from '../../sheets/formulir/words';
import type { FoundCell } from '../../sheets/sheet-grid';
import { formFindings, type FormSource } from './adopt-form';
import type { IncomingRow } from '../rencana/collection';
import { placed, type Finding } from '../report';
import { tidyFinding } from '../check/tidy';

/** A form with what its cells say. */
export interface ParsedSheetForm<Source extends FormSource = SheetForm> {
  readonly source: Source;
  readonly parsed: ParsedForm;
  readonly problems: Finding[];
}

/** What the cells of a form are read with. */
export interface ReadingOptions {
  readonly pengaturan: Pengaturan;
  readonly today: IsoDate;
  readonly aliases: LocalAliases;
  readonly date1904: boolean;
}

/** Parses one form; what is wrong with it is told with its place. */
export function parseSource<Source extends FormSource>(
  source: Source,
  { pengaturan, today, aliases, date1904 }: ReadingOptions,
): ParsedSheetForm<Source> {
  const { kepala, rows, isDateCell } = rawForm(source.form);
  const parsed = parseForm(kepala, rows, { pengaturan, today, date1904, isDateCell });
  const sheet = source.entry.name;
  const placeOf = (row: number, field: string): string => problemAddress(source.form, row, field);
  const refused = new Set(
    parsed.problems
      .filter(({ severity }) => severity === 'E')
      .map(({ row, field }) => placeOf(row, field)),
  );
  const problems = [
    ...formFindings(source),
    ...parsed.problems.map((problem) => {
      const { row, field, code } = problem;
      const cell = rows[row]?.[field as keyof RawBarisFormulir];
      const alias = mendByAlias(aliases, code, field, cell);
      return placed(problem, sheet, placeOf(row, field), cell, alias);
    }),
    ...tidyFindings(source, parsed).filter(({ cell }) => cell === null || !refused.has(cell)),
  ];
  return { source, parsed, problems };
}

/** Cells of a form that are understood, and should be written otherwise. */
function tidyFindings({ entry, form }: FormSource, parsed: ParsedForm): Finding[] {
  const found: Finding[] = [];
  const tidy = (field: HeaderKey | RowKey, cell: FoundCell | undefined, value: unknown): void => {
    if (!cell) return;
    const place = { sheet: entry.name, cell: cellAddress(cell.row, cell.column) };
    const finding = tidyFinding(field, labelOfField(field), cell.value, value, place);
    if (finding) found.push(finding);
  };
  for (const key of HEADER_KEYS) tidy(key, form.header[key]?.value, parsed.kepala[key]);
  for (const [index, { cells }] of form.rows.entries()) {
    const values: Readonly<Record<string, unknown>> = { ...parsed.rows[index] };
    for (const [key, cell] of Object.entries(cells)) tidy(key as RowKey, cell, values[key]);
  }
  return found;
}

/** Reads (by `read`) and parses all forms of the workbook. */
export async function parseForms(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  pengaturan: Pengaturan,
  today: IsoDate,
  read = readForms,
): Promise<ParsedSheetForm[]> {
  const forms = await read(context, sheets);
  const aliases = await readLocalAliases(context);
  const date1904 = await readDateSystem(context);
  return forms.map((source) => parseSource(source, { pengaturan, today, aliases, date1904 }));
}

/**
 * The sheet as Asal names it: with the form's first cell where the sheet holds several forms, because
 * a person without a NIP is known by the form alone (domain, decision 6).
 */
function placeOfForm({ entry, form, isOneOfSeveral = false }: FormSource): string {
  const first = cellAddress(form.area.row, form.area.column);
  return isOneOfSeveral ? `${entry.name} (${first})` : entry.name;
}

/** The rows that a form contributes to the plan. */
export function incomingRows(
  { source, parsed }: ParsedSheetForm<FormSource>,
  file: string,
  isOwnFile: boolean,
): IncomingRow[] {
  return parsed.rows.map((row, index) => {
    const found = source.form.rows[index];
    const asal = `${file}!${placeOfForm(source)}!${(found?.row ?? 0) + 1}`;
    const idBaris = isOwnFile ? plainText(found?.cells.idBaris?.value) || null : null;
    return {
      row: toBarisRencana(parsed.kepala, { ...row, idBaris: null }, { idBaris: null, asal }),
      asal,
      idBaris,
      tahun: parsed.kepala.tahun,
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
