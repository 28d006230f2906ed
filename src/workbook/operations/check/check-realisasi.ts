// What is wrong or doubtful in the sheet Realisasi, cell by cell, for "Periksa".
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { BarisRencana } from '../../../bangkom/rencana';
import type { IsoDate } from '../../../bangkom/tanggal';
import type { SheetEntry } from '../../excel/roles';
import { parseTable, type CellProblem } from '../../sheets/data/master';
import { parseRealisasiData } from '../../sheets/pelaksanaan/realisasi';
import { REALISASI } from '../../sheets/pelaksanaan/realisasi-columns';
import { readArchivedRows } from '../../sheets/rencana/rencana-arsip';
import { lookAtTable } from './reading-cache';
import { checkIds } from './renamed-ids';
import { placeCell, type Finding } from '../report';

/** The findings, and how many rows were looked at; none where the workbook has no Realisasi. */
export async function checkRealisasiIn(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  pengaturan: Pengaturan,
  tanggal: IsoDate,
  rencana: readonly BarisRencana[],
): Promise<{ problems: Finding[]; count: number }> {
  const data = await lookAtTable(context, sheets, REALISASI);
  if (!data || data.filledCount === 0) return { problems: [], count: 0 };
  const arsip = await readArchivedRows(context);
  const problems: CellProblem[] = [];
  parseTable(
    REALISASI,
    data,
    () => parseRealisasiData(data, { pengaturan, tanggal, rencana, arsip }),
    problems,
  );
  const renamed = await checkIds(context, REALISASI, data.found);
  return { count: data.filledCount, problems: [...renamed, ...problems.map(placeCell)] };
}
