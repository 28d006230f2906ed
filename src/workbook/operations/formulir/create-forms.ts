// "Buat Formulir": blank identification forms, one, or one for each chosen person of tblPegawai.
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { plainText, type Area, type Cell } from '../../excel/grid';
import { runExcel } from '../../excel/errors';
import { literal, literalGrid, TEXT_FORMAT } from '../../excel/literal';
import { listNames } from '../../excel/names';
import { setUpPage } from '../../excel/page';
import { clearPeran, freeSheetName, listSheets, setPeran } from '../../excel/roles';
import { columnIndexes, findTables, readTable } from '../../excel/tables';
import { rangeOf, setNumberFormat, writeGrid } from '../../excel/transfer';
import { drawBorders } from '../../sheets/look';
import { TBL_PEGAWAI } from '../../sheets/data/pegawai-columns';
import {
  BLANK_FOOTER,
  BLANK_TABLE_HEADER,
  BLANK_TITLE,
  BLANK_WIDTHS,
  blankLabel,
  layoutOf,
  NAME_LINE,
  signaturesOf,
  type BlankHead,
  type BlankLayout,
  type SigningTitles,
} from '../../sheets/formulir/blank';
import { readPengaturan } from '../../sheets/pengaturan/pengaturan';
import { finding, type Finding, type OperationProgress } from '../report';

export interface CreateFormsOptions {
  /** NIPs of people of tblPegawai, or all of them; without it one form without a name. */
  readonly pegawai?: readonly string[] | 'semua';
  /** Blank rows of the table, 1 to 100; 10 otherwise. */
  readonly rows?: number;
  /** Tahun Rencana, printed on the form. */
  readonly tahun?: number;
}

export interface CreateFormsResult {
  /** Names of the sheets that were made. */
  readonly sheets: string[];
  readonly problems: Finding[];
}

/** Columns of tblPegawai that a form's head repeats. */
const PEGAWAI_HEADERS = {
  namaAsn: 'Nama',
  nip: 'NIP',
  statusAsn: 'Status',
  golongan: 'Golongan',
  namaJabatan: 'Jabatan',
  jenjang: 'Jenjang',
  unitKerja: 'Unit Kerja',
  namaPenilai: 'Nama Atasan',
  nipPenilai: 'NIP Atasan',
} as const;

/** Makes the sheets; each one is complete or not there when the work is run again. */
export const createForms = (
  options: CreateFormsOptions = {},
  progress?: OperationProgress,
): Promise<CreateFormsResult> =>
  runExcel(async (context) => {
    const sheets = await listSheets(context);
    const problems: Finding[] = [];
    const heads = await headsOf(context, options, problems);
    const { pengaturan } = await readPengaturan(context, sheets, await listNames(context));
    const kept = sheets.filter(({ peran }) => peran !== 'formulir.baru');
    // What an interrupted run left unfinished.
    for (const entry of sheets) if (!kept.includes(entry)) entry.sheet.delete();
    const taken: { readonly name: string }[] = [...kept];
    const made: string[] = [];
    const layout = layoutOf(Math.min(100, Math.max(1, Math.round(options.rows ?? 10))));
    for (const [index, head] of heads.entries()) {
      progress?.(index / heads.length, progressWords.makeForm(index + 1, heads.length));
      const name = freeSheetName(taken, sheetNameOf(head));
      const sheet = context.workbook.worksheets.add(name);
      setPeran(sheet, 'formulir.baru');
      taken.push({ name });
      await writeBlank(context, sheet, layout, head, pengaturan);
      clearPeran(sheet);
      // One form a request: a thousand forms are far more than Excel takes at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one form a request
      await context.sync();
      made.push(name);
    }
    progress?.(1, progressWords.done);
    return { sheets: made, problems };
  });

/** Excel refuses these characters, and more than 31 of any, in the name of a sheet. */
const sheetNameOf = ({ namaAsn }: BlankHead): string =>
  plainText(String(namaAsn ?? 'Identifikasi').replace(/[\\/?*:[\]']/g, ' ')).slice(0, 31) ||
  'Identifikasi';

async function headsOf(
  context: Excel.RequestContext,
  { pegawai, tahun }: CreateFormsOptions,
  problems: Finding[],
): Promise<BlankHead[]> {
  const year = tahun === undefined ? {} : { tahun };
  if (pegawai === undefined) return [year];
  const [found] = await findTables(context, [TBL_PEGAWAI]);
  if (!found) {
    problems.push(finding('E', 'pegawai.tidakAda', operationMessages.noPegawai()));
    return [];
  }
  const columns = columnIndexes(found.headers);
  const people = (await readTable(context, found)).map((row): BlankHead => {
    const cells = Object.entries(PEGAWAI_HEADERS).flatMap(([key, header]) => {
      const text = plainText(row[columns.get(header.toLowerCase()) ?? -1]);
      return text === '' ? [] : [[key, text] as const];
    });
    return { ...Object.fromEntries(cells), ...year };
  });
  const named = people.filter(({ nip, namaAsn }) => nip !== undefined || namaAsn !== undefined);
  if (pegawai === 'semua') return named;
  return pegawai.flatMap((nip) => {
    const person = named.find((head) => head.nip === nip);
    if (person) return [person];
    const message = operationMessages.pegawaiUnknown(nip);
    problems.push(finding('E', 'pegawai.tidakDitemukan', message, found.sheetName));
    return [];
  });
}

/** Lays a blank form out on a new sheet, with what its head is known to hold. The caller syncs last. */
export async function writeBlank(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  layout: BlankLayout,
  head: BlankHead,
  titles: SigningTitles,
): Promise<void> {
  const { headerRow, firstRow, rows, valueColumn } = layout;
  const columnCount = BLANK_WIDTHS.length;
  const area = (row: number, column: number, rowCount = 1, columns = 1): Area => ({
    row,
    column,
    rowCount,
    columnCount: columns,
  });
  BLANK_WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const title = rangeOf(sheet, area(layout.titleRow, 0, 1, columnCount));
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.horizontalAlignment = Excel.HorizontalAlignment.centerAcrossSelection;
  await writeGrid(context, sheet, layout.titleRow, 0, [[BLANK_TITLE]]);
  for (const { key, row } of layout.labels) {
    const value = rangeOf(sheet, area(row, valueColumn, 1, columnCount - valueColumn));
    const isText = key !== 'tahun' && key !== 'tanggalPelaksanaan';
    if (isText) setNumberFormat(value, TEXT_FORMAT);
    if (key === 'tanggalPelaksanaan') setNumberFormat(value, 'dd/mm/yyyy');
    value.merge(false);
    value.format.horizontalAlignment = Excel.HorizontalAlignment.left;
    value.format.borders.getItem('EdgeBottom').style = Excel.BorderLineStyle.continuous;
    const cell: Cell = head[key] ?? '';
    await writeGrid(context, sheet, row, 0, [[literal(blankLabel(key))]]);
    rangeOf(sheet, area(row, 0)).format.font.bold = true;
    if (cell !== '') {
      const content = literal(cell, isText ? TEXT_FORMAT : 'General');
      await writeGrid(context, sheet, row, valueColumn, [[content]]);
    }
  }
  const header = rangeOf(sheet, area(headerRow, 0, BLANK_TABLE_HEADER.length, columnCount));
  header.format.font.bold = true;
  header.format.fill.color = '#D9E2F3';
  header.format.wrapText = true;
  header.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  header.format.verticalAlignment = Excel.VerticalAlignment.center;
  await writeGrid(context, sheet, headerRow, 0, literalGrid(BLANK_TABLE_HEADER));
  BLANK_TABLE_HEADER[0]?.forEach((text, column) => {
    if (text === '') return;
    const isGroup = BLANK_TABLE_HEADER[0]?.[column + 1] === '';
    const merged = isGroup ? area(headerRow, column, 1, 2) : area(headerRow, column, 2);
    rangeOf(sheet, merged).merge(false);
  });
  const numbers = Array.from({ length: rows }, (_, index) => [index + 1]);
  await writeGrid(context, sheet, firstRow, 0, numbers);
  const body = rangeOf(sheet, area(firstRow, 0, rows, columnCount));
  body.format.wrapText = true;
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  body.format.rowHeight = 48;
  drawBorders(sheet, area(headerRow, 0, BLANK_TABLE_HEADER.length + rows, columnCount));
  for (const { column, lines } of signaturesOf(head, titles)) {
    const block = area(layout.signatureRow, column, lines.length);
    setNumberFormat(rangeOf(sheet, block), TEXT_FORMAT);
    await writeGrid(
      context,
      sheet,
      block.row,
      column,
      lines.map((line) => [line]),
    );
    rangeOf(sheet, { ...block, row: block.row + NAME_LINE, rowCount: 1 }).format.font.bold = true;
  }
  setUpPage(sheet, {
    headerRow,
    printArea: area(0, 0, layout.signatureRow + 9, columnCount),
    footer: BLANK_FOOTER,
  });
}
