// Workbooks for the tests of operations: forms on sheets of the user, written host-side.
import type { BarisRencana } from '../../../src/bangkom/rencana';
import type { Simulator } from '../../../src/simulator/headless';
import type { Cell, Grid } from '../../../src/workbook/excel/grid';
import { pad, templateRows } from '../sheets/formulir/template';

/** The day on which the tests run. */
export const TANGGAL = '2026-01-20';

/** Puts rows on a new sheet. */
export function addSheet(simulator: Simulator, name: string, rows: Grid): void {
  const sheet = simulator.workbook.worksheets.add(name);
  const cells = pad(rows);
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells;
}

/** Rows as they come from the form of another file. */
export const incomingOf = (rows: readonly BarisRencana[]) =>
  rows.map((row, index) => ({
    row,
    asal: `contoh.xlsx!Identifikasi!${index + 9}`,
    idBaris: null,
  }));

/** Collects rows into the plan. */
export const collectRows = (simulator: Simulator, rows: readonly BarisRencana[]) =>
  simulator.evaluate(
    (incoming, tanggal) => Bangkom.collectForms({ incoming, tanggal }),
    incomingOf(rows),
    TANGGAL,
  );

/** Puts a table on a new sheet. */
export function addTable(simulator: Simulator, name: string, table: string, rows: Grid): void {
  addSheet(simulator, name, rows);
  const sheet = simulator.workbook.worksheets.getItem(name);
  sheet.tables.add(sheet.getUsedRange(), true).name = table;
}

/** All cells of a sheet from A1 on. */
export function cellsOf(simulator: Simulator, name: string): Grid {
  const used = simulator.workbook.worksheets.getItem(name).getUsedRange();
  return used.values as Grid;
}

/** Rows of a table as records by header. */
export function tableRows(simulator: Simulator, table: string): Record<string, Cell>[] {
  const range = simulator.workbook.tables.getItem(table).getRange();
  const [headers = [], ...rows] = range.values as Grid;
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])),
  );
}

/** A cell of a table by row (from 0) and header, to write into. */
export function tableCell(simulator: Simulator, table: string, row: number, header: string) {
  const range = simulator.workbook.tables.getItem(table).getRange();
  const column = (range.values[0] ?? []).indexOf(header);
  return range.getCell(row + 1, column);
}

/** Writes into an adopted form: by row of the sheet and header of the column. */
export function fillForm(
  simulator: Simulator,
  sheetName: string,
  row: number,
  values: Readonly<Record<string, Cell>>,
): void {
  const sheet = simulator.workbook.worksheets.getItem(sheetName);
  const headers = sheet.getUsedRange().values[6] ?? [];
  for (const [header, value] of Object.entries(values)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`No column ${header}.`);
    sheet.getCell(row, column).values = [[value]];
  }
}

/** The sheet "Formulir" with the template of the sources. */
export const addForm = (simulator: Simulator, name = 'Formulir'): void =>
  addSheet(simulator, name, templateRows());

/** All that V1 to V5 want of a coaching in March. */
export const COACHING: Readonly<Record<string, Cell>> = {
  'Jenis Kompetensi': 'Manajerial',
  Kompetensi: 'Komunikasi',
  Lingkup: 'Nasional',
  Jumlah: 3,
  Penyelenggara: 'BPSDM',
  'Tanggal Mulai': 46082,
  'Tanggal Selesai': 46112,
  Kurikulum: 'Sesuai',
  Anggaran: 1_500_000,
  'Sumber Dana': 'APBD',
};

/** Requests and characters both ways of some work. */
export async function traffic<T>(simulator: Simulator, work: () => Promise<T>) {
  await simulator.settle();
  simulator.resetStatistics();
  const result = await work();
  const { batches, requestLength, responseLength } = simulator.statistics;
  return { result, batches, length: requestLength + responseLength };
}
