// The nine boxes as a grid with counts and names, and what each box suggests. It reads without colour:
// every box says its number, its axes stand beside it.
import type { AnalisisPegawai } from '../../../bangkom/analisis';
import { getBentuk } from '../../../bangkom/bentuk';
import {
  KOTAK as BOXES,
  KOTAK_GRID,
  POTENSI_VALUES,
  type NomorKotak,
} from '../../../bangkom/talenta';
import type { Area } from '../../excel/grid';
import { literal } from '../../excel/literal';
import { rangeOf, writeGrid } from '../../excel/transfer';
import { columnReference } from '../built-column';
import { drawBorders, styleHeader } from '../look';
import { KOTAK } from './peta-columns';

/** First row of the grid, under the titles. */
const TOP = 5;
/** Columns of the three boxes of a row: Rendah, Menengah, Tinggi. */
const SPANS = [
  { column: 1, columnCount: 2 },
  { column: 3, columnCount: 2 },
  { column: 5, columnCount: 4 },
] as const;
/** A box has a line that counts, the names, and what it suggests. */
const BOX_ROWS = 3;
const NAMES = 6;
const SUMMARY = TOP + 1 + 3 * BOX_ROWS + 1;
/** Row of the table's header: under the grid and the nine lines of suggestions. */
export const PETA_HEADER_ROW = SUMMARY + 1 + BOXES.length + 1;

/** From the direst box to the best, light enough to be read in print. */
const FILL: Readonly<Record<NomorKotak, string>> = {
  1: '#F8D7D3',
  2: '#FBE5D6',
  3: '#FBE5D6',
  4: '#FFF2CC',
  5: '#FFF2CC',
  6: '#FFF2CC',
  7: '#E2F0D9',
  8: '#E2F0D9',
  9: '#C6E0B4',
};

const merged = (sheet: Excel.Worksheet, area: Area): Excel.Range => {
  const range = rangeOf(sheet, area);
  if (area.rowCount * area.columnCount > 1) range.merge();
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  return range;
};

/** "Contoh Satu; Contoh Dua; dan 3 lagi": the rest stands in the table. */
function namesOf(persons: readonly AnalisisPegawai[]): string {
  const names = persons.map(({ pegawai }) => pegawai.nama ?? pegawai.nip ?? '');
  const more = names.length - NAMES;
  return [...names.slice(0, NAMES), ...(more > 0 ? [`dan ${more} lagi`] : [])].join('; ');
}

/** Everything above the table but its formulas. */
export async function writePetaGrid(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  persons: readonly AnalisisPegawai[],
): Promise<void> {
  for (const [at, potensi] of POTENSI_VALUES.entries()) {
    const span = SPANS[at] ?? SPANS[0];
    await writeGrid(context, sheet, TOP, span.column, [[literal(`Potensi ${potensi}`)]]);
    const head = { row: TOP, rowCount: 1, ...span };
    rangeOf(sheet, head).merge();
    styleHeader(sheet, head);
  }
  for (const [line, boxes] of KOTAK_GRID.entries()) {
    const row = TOP + 1 + line * BOX_ROWS;
    const axis = { row, column: 0, rowCount: BOX_ROWS, columnCount: 1 };
    await writeGrid(context, sheet, row, 0, [[literal(`Kinerja: ${boxes[0]?.kinerja ?? ''}`)]]);
    merged(sheet, axis);
    styleHeader(sheet, axis);
    rangeOf(sheet, axis).format.font.size = 8;
    for (const [at, { nomor, rekomendasi }] of boxes.entries()) {
      const span = SPANS[at] ?? SPANS[0];
      const own = persons.filter(({ kotak }) => kotak?.nomor === nomor);
      await writeGrid(context, sheet, row + 1, span.column, [
        [literal(namesOf(own))],
        [literal(rekomendasi.join('; '))],
      ]);
      for (let part = 0; part < BOX_ROWS; part += 1) {
        const area = { row: row + part, rowCount: 1, ...span };
        const cells = merged(sheet, area);
        cells.format.fill.color = FILL[nomor];
        cells.format.rowHeight = [18, 48, 30][part] ?? 18;
        if (part === 0) cells.format.font.bold = true;
        if (part === 2) {
          cells.format.font.italic = true;
          cells.format.font.size = 8;
        }
      }
      const box = { row, rowCount: BOX_ROWS, ...span };
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const border = rangeOf(sheet, box).format.borders.getItem(edge);
        border.style = Excel.BorderLineStyle.continuous;
      }
    }
  }
  await writeSummary(context, sheet);
}

/** What each box suggests: a line a box, with the number of its persons. */
async function writeSummary(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const lines = [...BOXES].sort((left, right) => right.nomor - left.nomor);
  const head = { row: SUMMARY, column: 0, rowCount: 1, columnCount: 9 };
  await writeGrid(context, sheet, SUMMARY, 0, [
    [
      KOTAK,
      'Kinerja',
      'Potensi',
      'Jumlah Pegawai',
      'Bentuk yang disarankan (asumsi)',
      '',
      '',
      '',
      '',
    ],
    ...lines.map(({ nomor, kinerja, potensi, bentuk }) => [
      nomor,
      literal(`${kinerja} ekspektasi`),
      literal(potensi),
      '',
      literal(bentuk.map((id) => getBentuk(id).label).join('; ')),
      '',
      '',
      '',
      '',
    ]),
  ]);
  styleHeader(sheet, head);
  for (let at = 0; at <= lines.length; at += 1) {
    const area = { row: SUMMARY + at, column: 4, rowCount: 1, columnCount: 5 };
    merged(sheet, area);
    if (at > 0) rangeOf(sheet, area).format.rowHeight = 30;
  }
  const body = { ...head, row: SUMMARY + 1, rowCount: lines.length };
  rangeOf(sheet, body).format.verticalAlignment = Excel.VerticalAlignment.center;
  for (const column of [0, 3]) {
    const numbers = rangeOf(sheet, { ...body, column, columnCount: 1 });
    numbers.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  }
  drawBorders(sheet, { ...head, rowCount: lines.length + 1 });
  const counts = rangeOf(sheet, { ...body, column: 3, columnCount: 1 });
  const { dataBar } = counts.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.fillColor = '#9DC3E6';
}

/** The counts, natively from the table, which must stand. */
export async function writePetaFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: string,
): Promise<void> {
  const count = (nomor: number): string => `COUNTIFS(${columnReference(table, KOTAK)},${nomor})`;
  for (const [line, boxes] of KOTAK_GRID.entries()) {
    for (const [at, { nomor }] of boxes.entries()) {
      const { column } = SPANS[at] ?? SPANS[0];
      const formula = `="Kotak ${nomor}: "&${count(nomor)}&" pegawai"`;
      await writeGrid(context, sheet, TOP + 1 + line * BOX_ROWS, column, [[formula]]);
    }
  }
  const lines = [...BOXES].sort((left, right) => right.nomor - left.nomor);
  await writeGrid(
    context,
    sheet,
    SUMMARY + 1,
    3,
    lines.map(({ nomor }) => [`=${count(nomor)}`]),
  );
}
