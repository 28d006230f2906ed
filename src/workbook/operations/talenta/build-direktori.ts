// "Buat Direktori": forms, programmes by level of posts, and which mandatory ones each person lacks.
import { checkProgramWajib, type ProgramPegawai } from '../../../bangkom/talenta/program-pegawai';
import { direktoriSentences } from '../../../messages/talent-documents';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { findPeran, listSheets } from '../../excel/roles';
import { writeFormulas, type TableToBuild } from '../../sheets/built-table';
import { DIREKTORI_TITLE, direktoriTable } from '../../sheets/talenta/direktori';
import {
  DIREKTORI_SET,
  placesOf,
  PROGRAM_PEGAWAI_TITLE,
  PROGRAM_TITLE,
  programPegawaiTable,
  programTable,
} from '../../sheets/talenta/program-wajib';
import { writeListing } from '../../sheets/listing';
import { jpFooter } from '../../sheets/look';
import { readListings } from '../../sheets/read-documents';
import { buildSheets } from '../build-sheets';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearInput, type YearOptions } from '../year-input';

export interface DirektoriResult {
  /** Name of the sheet with the forms. */
  readonly sheet: string | null;
  readonly forms: number;
  /** Pairs of a person and a mandatory programme that the person neither followed nor plans. */
  readonly lacking: number;
  readonly problems: readonly Finding[];
}

/** Builds Direktori, Program Wajib and Program Pegawai. Its findings (M1) are information only. */
export const buildDirektori = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<DirektoriResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPeople);
    const input = await readYearInput(context, options);
    const programs = checkProgramWajib({
      pegawai: input.pegawai?.rows ?? [],
      rencana: input.rencana,
      realisasi: input.realisasi?.rows ?? [],
    });
    const earlier = await readListings(context, input.sheets, DIREKTORI_SET);
    const forms = direktoriTable(input.pengaturan.profilJp, earlier.direktori);
    const byLevel = programTable(earlier.programWajib);
    const byPerson = programPegawaiTable(programs, earlier.programPegawai);
    const instansi = input.pengaturan.namaInstansi.toUpperCase();
    progress?.(0.3, progressWords.writeDirectory);
    await buildSheets(context, DIREKTORI_SET, async ([direktori, program, pegawai], places) => {
      const write = <Line>(
        sheet: Excel.Worksheet,
        table: TableToBuild<Line>,
        title: string,
        footer = title,
      ): Promise<void> =>
        writeListing(context, sheet, table, { titles: [title, instansi], footer });
      const { profilJp } = input.pengaturan;
      await write(direktori, forms, DIREKTORI_TITLE, jpFooter(DIREKTORI_TITLE, profilJp));
      await write(program, byLevel, PROGRAM_TITLE);
      await write(pegawai, byPerson, PROGRAM_PEGAWAI_TITLE);
      await context.sync();
      writeFormulas(program, byLevel, placesOf(places.table));
      await context.sync();
    });
    progress?.(1, progressWords.done);
    const { problems, lacking } = findingsOf(programs, input);
    const sheet = findPeran(await listSheets(context), 'direktori')?.name ?? null;
    const shown = forms.lines.filter((kept) => 'line' in kept).length;
    return { sheet, forms: shown, lacking, problems };
  });

/** One finding a person: the programmes of M1 in one sentence. */
function findingsOf(
  programs: readonly ProgramPegawai[],
  { pegawai }: YearInput,
): { problems: Finding[]; lacking: number } {
  if (!pegawai || pegawai.rows.every(({ nip }) => nip === null)) {
    return {
      lacking: 0,
      problems: [finding('W', 'M1.tanpaPegawai', direktoriSentences.noPersons)],
    };
  }
  const byPerson = new Map<number, ProgramPegawai[]>();
  for (const each of programs) {
    if (each.status !== 'belum diikuti') continue;
    byPerson.set(each.index, [...(byPerson.get(each.index) ?? []), each]);
  }
  const problems = [...byPerson].map(([index, lacking]) => {
    const { nama, nip } = pegawai.rows[index] ?? {};
    const names = lacking.map(({ program }) => program);
    const message = direktoriSentences.lacking(nama ?? nip ?? '', names);
    return finding('W', 'M1', message, pegawai.sheet, pegawai.cellOf(index, 'jenjang'));
  });
  return { problems, lacking: [...byPerson.values()].flat().length };
}
