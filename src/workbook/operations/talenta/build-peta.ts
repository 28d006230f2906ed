// "Buat Peta 9 Kotak": performance against potential, with names, counts and suggestions. Source: domain 5.1.
import { analisisMessages } from '../../../messages/analisis';
import { progressWords } from '../../../messages/progress';
import type { SetMember } from '../../excel/swap-set';
import { writeAnalisisPage } from '../../sheets/talenta/analisis-page';
import { NO_TABLE } from '../../sheets/built-table';
import { keepNotes } from '../../sheets/kept-lines';
import { IDENTITY, personKey, type PersonLine } from '../../sheets/talenta/kesenjangan-columns';
import { PETA_COLUMNS, SHEET_PETA, TBL_PETA } from '../../sheets/talenta/peta-columns';
import { PETA_HEADER_ROW, writePetaFormulas, writePetaGrid } from '../../sheets/talenta/peta-write';
import { buildAnalisis, readEarlierTables, type AnalisisResult } from './analisis-document';
import { buildSheets } from '../build-sheets';
import type { OperationProgress } from '../report';
import type { YearOptions } from '../year-input';

const MEMBERS = [
  { peran: 'petaKotak', name: SHEET_PETA, tables: [TBL_PETA] },
] as const satisfies readonly SetMember[];

/** Builds the sheet Peta 9 Kotak; notes are kept. */
export const buildPeta = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<AnalisisResult> =>
  buildAnalisis(MEMBERS, options, progress, async (context, { input, persons }) => {
    const [earlier = NO_TABLE] = await readEarlierTables(context, input, [
      ['petaKotak', PETA_COLUMNS],
    ]);
    const table = keepNotes({
      name: TBL_PETA,
      columns: PETA_COLUMNS,
      lines: persons.map((analisis, at): PersonLine => ({ number: at + 1, analisis })),
      keyOf: personKey,
      headerRow: PETA_HEADER_ROW,
      earlier,
      shown: IDENTITY,
    });
    progress?.(0.5, progressWords.writeDocuments);
    await buildSheets(context, MEMBERS, async ([sheet], places) => {
      const { peta } = analisisMessages.titles;
      await writeAnalisisPage(context, sheet, table, peta, input, 0);
      await writePetaGrid(context, sheet, persons);
      await context.sync();
      await writePetaFormulas(context, sheet, places.table(TBL_PETA));
    });
  });
