// What the documents of the analysis have in common: who is analysed, what stood before, what is told.
import { analyse, type AnalisisPegawai } from '../../../bangkom/analisis';
import { analisisMessages } from '../../../messages/analisis';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { findPeran, listSheets } from '../../excel/roles';
import type { SetMember } from '../../excel/swap-set';
import type { BuiltColumn } from '../../sheets/built-column';
import { readEarlier, type EarlierTable } from '../../sheets/built-table';
import { KEY } from '../../sheets/kept-lines';
import { readDocuments } from '../../sheets/read-documents';
import { finding, type Finding, type OperationProgress } from '../report';
import { readYearInput, type YearInput, type YearOptions } from '../year-input';

export interface AnalisisResult {
  /** Names of the sheets that were built; none when there was nobody to analyse. */
  readonly sheets: readonly string[];
  readonly persons: number;
  readonly problems: readonly Finding[];
}

/** Analyses the persons of the workbook and builds documents of them; none where there is nobody. */
export const buildAnalisis = (
  members: readonly SetMember[],
  options: YearOptions,
  progress: OperationProgress | undefined,
  build: (context: Excel.RequestContext, analisis: Analisis) => Promise<void>,
): Promise<AnalisisResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readPeople);
    const analisis = await readAnalisis(context, options);
    const { persons, problems } = analisis;
    if (persons.length === 0) return { sheets: [], persons: 0, problems };
    await build(context, analisis);
    progress?.(1, progressWords.done);
    return { sheets: await namesOf(context, members), persons: persons.length, problems };
  });

/** The names under which the sheets of a set stand now. */
async function namesOf(
  context: Excel.RequestContext,
  members: readonly SetMember[],
): Promise<string[]> {
  const sheets = await listSheets(context);
  return members.flatMap(({ peran }) => findPeran(sheets, peran)?.name ?? []);
}

/** What the documents of the analysis are made from. */
export interface Analisis {
  readonly input: YearInput;
  readonly persons: AnalisisPegawai[];
  readonly problems: Finding[];
}

/** Reads the data and analyses it; an E where nobody is to be analysed. */
export async function readAnalisis(
  context: Excel.RequestContext,
  options: YearOptions,
): Promise<Analisis> {
  const input = await readYearInput(context, options);
  const problems: Finding[] = [...input.problems];
  const persons = analyse({
    pegawai: input.pegawai?.rows ?? [],
    skj: input.skj?.rows ?? [],
    kompetensi: input.kompetensi?.rows ?? [],
    rencana: input.rencana,
    pengaturan: input.pengaturan,
  });
  if (persons.length === 0) {
    problems.push(finding('E', 'pegawai.kosong', analisisMessages.nobody()));
  }
  return { input, persons, problems };
}

/** The tables of earlier documents, in the order asked for. */
export async function readEarlierTables(
  context: Excel.RequestContext,
  { sheets }: Pick<YearInput, 'sheets'>,
  wanted: readonly (readonly [
    peran: SetMember['peran'],
    columns: readonly Pick<BuiltColumn<never>, 'header' | 'carried' | 'formula'>[],
  ])[],
): Promise<EarlierTable[]> {
  const entries = wanted.map(([peran]) => findPeran(sheets, peran));
  const read = await readDocuments(
    context,
    entries.filter((entry) => entry !== undefined),
  );
  return wanted.map(([, columns], at) => {
    const sheet = read.find(({ entry }) => entry === entries[at]);
    return readEarlier(sheet, columns, KEY);
  });
}
