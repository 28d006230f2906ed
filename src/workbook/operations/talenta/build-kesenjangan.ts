// "Buat Kesenjangan": gaps of persons, JPM and performance, and how units stand. Source: domain 3.6.
import { measureUnits } from '../../../bangkom/analisis';
import { ambangOf } from '../../../bangkom/pengaturan';
import { analisisMessages } from '../../../messages/analisis';
import { progressWords } from '../../../messages/progress';
import {
  headerRowUnder,
  writeAnalisisPage,
  writeFigures,
  type Figure,
} from '../../sheets/talenta/analisis-page';
import { columnReference } from '../../sheets/built-column';
import { NO_TABLE, writeFormulas } from '../../sheets/built-table';
import { keepNotes } from '../../sheets/kept-lines';
import {
  gapColumns,
  KESENJANGAN_SHEETS,
  gapKey,
  IDENTITY,
  personColumns,
  personKey,
  TBL_KESENJANGAN,
  TBL_KESENJANGAN_UNIT,
  TBL_KINERJA,
  UNIT_COLUMNS,
  unitKeyOf,
  type GapLine,
  type PersonLine,
} from '../../sheets/talenta/kesenjangan-columns';
import { MAXIMUM_FORMULA_ROWS } from '../../sheets/rencana/rencana-columns';
import { buildSheets } from '../build-sheets';
import type { OperationProgress } from '../report';
import type { YearOptions } from '../year-input';
import { buildAnalisis, readEarlierTables, type AnalisisResult } from './analisis-document';

/** Builds the sheets Kesenjangan, Kinerja and Kesenjangan Unit; what people noted there is kept. */
export const buildKesenjangan = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<AnalisisResult> =>
  buildAnalisis(KESENJANGAN_SHEETS, options, progress, async (context, { input, persons }) => {
    const { pengaturan } = input;
    const lines = persons.map((analisis, at): PersonLine => ({ number: at + 1, analisis }));
    const gaps = lines
      .filter(({ analisis }) => analisis.pengecualian === null)
      .flatMap((line) => line.analisis.kompetensi.map((item): GapLine => ({ ...line, item })));
    const columns = {
      gap: gapColumns(ambangOf(pengaturan)),
      person: personColumns(lines.length <= MAXIMUM_FORMULA_ROWS),
    };
    const [gapNotes, personNotes, unitNotes] = await readEarlierTables(context, input, [
      ['kesenjangan', columns.gap],
      ['kinerja', columns.person],
      ['kesenjanganUnit', UNIT_COLUMNS],
    ]);
    const headerRow = headerRowUnder(FIGURES);
    const gapTable = keepNotes({
      name: TBL_KESENJANGAN,
      columns: columns.gap,
      lines: gaps,
      keyOf: gapKey,
      headerRow,
      earlier: gapNotes ?? NO_TABLE,
      shown: [...IDENTITY, 'Pembanding', 'Kompetensi'],
    });
    const personTable = keepNotes({
      name: TBL_KINERJA,
      columns: columns.person,
      lines,
      keyOf: personKey,
      headerRow,
      earlier: personNotes ?? NO_TABLE,
      shown: IDENTITY,
    });
    const unitTable = keepNotes({
      name: TBL_KESENJANGAN_UNIT,
      columns: UNIT_COLUMNS,
      lines: measureUnits(persons),
      keyOf: unitKeyOf,
      headerRow,
      earlier: unitNotes ?? NO_TABLE,
      shown: ['Unit Kerja', 'Kompetensi'],
    });
    const { titles } = analisisMessages;
    progress?.(0.4, progressWords.writeGaps);
    await buildSheets(
      context,
      KESENJANGAN_SHEETS,
      async ([gapSheet, personSheet, unitSheet], places) => {
        await writeAnalisisPage(context, gapSheet, gapTable, titles.kesenjangan, input);
        await context.sync();
        await writeAnalisisPage(context, personSheet, personTable, titles.kinerja, input);
        await writeAnalisisPage(context, unitSheet, unitTable, titles.unit, input, 1);
        await context.sync();
        progress?.(0.8, progressWords.writeFormulas);
        const formulas = { table: places.table, changedOverrides: '0' };
        writeFormulas(gapSheet, gapTable, formulas);
        writeFormulas(personSheet, personTable, formulas);
        writeFormulas(unitSheet, unitTable, formulas);
        await writeFigures(context, gapSheet, gapFigures(places.table(TBL_KESENJANGAN)));
        await writeFigures(context, personSheet, personFigures(places.table(TBL_KINERJA)));
        await writeFigures(context, unitSheet, unitFigures(places.table(TBL_KESENJANGAN_UNIT)), 0);
      },
    );
  });

/** Figures above each table. */
const FIGURES = 4;

const countOf = (table: string, header: string, word: string): string =>
  `=COUNTIFS(${columnReference(table, header)},"${word}")`;

const gapFigures = (table: string): Figure[] =>
  (['Tinggi', 'Sedang', 'Rendah', 'Tidak ada'] as const).map((word) => [
    `Kesenjangan ${word}`,
    countOf(table, 'Kesenjangan', word),
  ]);

const personFigures = (table: string): Figure[] => {
  const jpm = columnReference(table, 'JPM');
  return [
    ['Pegawai', `=COUNT(${columnReference(table, 'No')})`],
    ['Rata-rata JPM (%)', `=IF(COUNT(${jpm})=0,"",ROUND(AVERAGE(${jpm}),2))`],
    ['JPM Kurang optimal', countOf(table, 'Pemetaan', 'Kurang optimal')],
    [
      'Kesenjangan kinerja',
      `=COUNTIFS(${columnReference(table, 'Kesenjangan Kinerja')},"?*",${columnReference(table, 'Kesenjangan Kinerja')},"<>Tidak ada")`,
    ],
  ];
};

const unitFigures = (table: string): Figure[] => {
  const sum = (header: string): string => `SUM(${columnReference(table, header)})`;
  const assessed = `(${sum('Kompeten')}+${sum('Belum Kompeten')})`;
  return [
    ['Kompeten', `=${sum('Kompeten')}`],
    ['Belum kompeten', `=${sum('Belum Kompeten')}`],
    ['Belum dinilai', `=${sum('Belum Dinilai')}`],
    ['Persen kompeten', `=IF(${assessed}=0,"",ROUND(100*${sum('Kompeten')}/${assessed},2))`],
  ];
};
