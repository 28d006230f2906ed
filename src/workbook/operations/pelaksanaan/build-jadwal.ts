// "Buat Jadwal": the calendar of the year from the plan, and whose activities collide.
import { buildJadwal as computeJadwal } from '../../../bangkom/pelaksanaan/jadwal';
import { operationMessages } from '../../../messages/operations';
import { jadwalSentences } from '../../../messages/talent-documents';
import { readDateSystem } from '../../excel/date-system';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { findPeran, listSheets } from '../../excel/roles';
import { writeFormulas } from '../../sheets/built-table';
import {
  BENTURAN_TITLE,
  benturanTable,
  JADWAL_SET,
  JADWAL_TITLE,
  jadwalTable,
  TBL_JADWAL,
  writeMonths,
} from '../../sheets/pelaksanaan/jadwal';
import { writeListing } from '../../sheets/listing';
import { readListings } from '../../sheets/read-documents';
import { placesOf } from '../../sheets/talenta/program-wajib';
import { rencanaCell } from '../../sheets/rencana/rencana';
import { buildSheets } from '../build-sheets';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearOptions } from '../year-input';

export interface JadwalResult {
  /** Name of the sheet; null when the plan is empty. */
  readonly sheet: string | null;
  readonly activities: number;
  readonly clashes: number;
  readonly problems: readonly Finding[];
}

/** Builds Jadwal and Benturan Jadwal from the plan. */
export const buildJadwal = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<JadwalResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPlan);
    const input = await readYearInput(context, options);
    const { plan, rencana, pengaturan, tanggal } = input;
    const jadwal = computeJadwal(rencana, pengaturan, tanggal);
    if (!plan || jadwal.kegiatan.length === 0) {
      const message = plan ? operationMessages.planEmpty() : operationMessages.noPlan();
      const problems = [...input.problems, finding('E', 'rencana.kosongSemua', message)];
      return { sheet: null, activities: 0, clashes: 0, problems };
    }
    const date1904 = await readDateSystem(context);
    const earlier = await readListings(context, input.sheets, JADWAL_SET);
    const calendar = jadwalTable(jadwal, date1904, earlier.jadwal);
    const clashes = benturanTable(jadwal, rencana, date1904, earlier.benturanJadwal);
    const instansi = pengaturan.namaInstansi.toUpperCase();
    const titles = (title: string): string[] => [title, `${instansi} TAHUN ${jadwal.tahun}`.trim()];
    progress?.(0.4, progressWords.writeSchedule);
    await buildSheets(context, JADWAL_SET, async ([sheet, other], { table }) => {
      await writeListing(context, sheet, calendar, {
        titles: titles(JADWAL_TITLE),
        footer: `${JADWAL_TITLE} ${jadwal.tahun}`,
      });
      await writeListing(context, other, clashes, {
        titles: titles(BENTURAN_TITLE),
        footer: `${BENTURAN_TITLE} ${jadwal.tahun}`,
        frozen: 3,
      });
      await context.sync();
      writeFormulas(sheet, calendar, placesOf(table));
      writeFormulas(other, clashes, placesOf(table));
      await writeMonths(context, sheet, calendar, jadwal, table(TBL_JADWAL));
      await context.sync();
    });
    progress?.(1, progressWords.done);
    const problems: Finding[] = jadwal.benturan.map(({ nama, baris: [first, second] }) => {
      const nameOf = (index: number): string =>
        rencana[index]?.namaPengembangan ?? jadwalSentences.unknownActivity;
      const person = nama ?? jadwalSentences.unknownPerson;
      const message = jadwalSentences.clash(person, nameOf(first), nameOf(second));
      const cell = rencanaCell(plan, second, 'tglMulai');
      return finding('W', 'jadwal.benturan', message, plan.found.sheetName, cell);
    });
    return {
      sheet: findPeran(await listSheets(context), 'jadwal')?.name ?? null,
      activities: jadwal.kegiatan.length,
      clashes: jadwal.benturan.length,
      problems: [...input.problems, ...problems],
    };
  });
