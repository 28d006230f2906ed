// Writing Pengaturan: a new sheet with the defaults, or the settings that an older one lacks.
import { literalGrid, TEXT_FORMAT } from '../../excel/literal';
import type { NameEntry } from '../../excel/names';
import { addTable } from '../../excel/tables';
import { rangeOf, setNumberFormat, writeGrid } from '../../excel/transfer';
import { FORMAT, pointsOf } from '../column';
import { styleHeader, styleTitle } from '../look';
import {
  PAGU_HEADERS,
  PENGATURAN_LAYOUT,
  PENGATURAN_TITLE,
  pengaturanLines,
  TBL_PAGU,
  type PengaturanLine,
} from './pengaturan';

const { headerRow, headers, widths, valueColumn, paguColumn } = PENGATURAN_LAYOUT;

/** Fills a new sheet; the names are added by the caller, once the sheet has its own name. */
export async function writePengaturan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  await writeGrid(
    context,
    sheet,
    0,
    0,
    PENGATURAN_TITLE.map((text) => [text]),
  );
  styleTitle(sheet, 0);
  await writeGrid(context, sheet, headerRow, 0, [[...headers]]);
  styleHeader(sheet, { row: headerRow, column: 0, rowCount: 1, columnCount: headers.length });
  widths.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rowCount: 1, columnCount: 1 }).format.columnWidth =
      pointsOf(width);
  });
  await writeLines(context, sheet, headerRow + 1, pengaturanLines());
  await writePagu(context, sheet);
  sheet.freezePanes.freezeRows(headerRow + 1);
}

/** Writes settings from `row` on, one a row. */
export async function writeLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  lines: readonly PengaturanLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const area = { row, column: 0, rowCount: lines.length, columnCount: headers.length };
  rangeOf(sheet, area).numberFormat = lines.map(({ format }) =>
    headers.map((_, column) => (column === valueColumn ? format : TEXT_FORMAT)),
  );
  const grid = lines.map(({ cells, format }) =>
    literalGrid(
      [cells],
      headers.map((_, column) => (column === valueColumn ? format : TEXT_FORMAT)),
    ).flat(),
  );
  await writeGrid(context, sheet, row, 0, grid);
  rangeOf(sheet, area).format.wrapText = true;
  rangeOf(sheet, area).format.verticalAlignment = Excel.VerticalAlignment.top;
  const values = rangeOf(sheet, { ...area, column: valueColumn, columnCount: 1 });
  values.format.fill.color = '#FFF9E5';
  values.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  lines.forEach(({ butir }, index) => {
    const { dataValidation } = rangeOf(sheet, {
      row: row + index,
      column: valueColumn,
      rowCount: 1,
      columnCount: 1,
    });
    if (butir.pilihan) {
      dataValidation.rule = { list: { inCellDropDown: true, source: butir.pilihan.join(',') } };
    }
    dataValidation.prompt = {
      showPrompt: true,
      title: 'Nilai',
      message: butir.rentang.slice(0, 255),
    };
  });
}

async function writePagu(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const titles = Object.values(PAGU_HEADERS);
  const area = { row: headerRow, column: paguColumn, rowCount: 2, columnCount: titles.length };
  const formats = [TEXT_FORMAT, FORMAT.whole, FORMAT.rupiah];
  const body = { ...area, row: headerRow + 1, rowCount: 200 };
  formats.forEach((format, index) => {
    const column = rangeOf(sheet, { ...body, column: paguColumn + index, columnCount: 1 });
    setNumberFormat(column, format);
    column.format.columnWidth = pointsOf([30, 8, 18][index] ?? 12);
  });
  await writeGrid(context, sheet, headerRow - 1, paguColumn, [
    ['Pagu anggaran pengembangan kompetensi, per unit kerja dan tahun (rupiah)'],
  ]);
  await writeGrid(context, sheet, headerRow, paguColumn, [titles]);
  addTable(sheet, area, TBL_PAGU);
}

/** The settings that have no name in the workbook, or whose cell somebody has deleted. */
export const missingLines = (names: ReadonlyMap<string, NameEntry>): PengaturanLine[] =>
  pengaturanLines().filter(({ butir }) => {
    const name = names.get(butir.nama.toLowerCase());
    return !name || name.formula.includes('#REF!');
  });
