// "Buat Pemantauan" and "Buat Evaluasi": read → compare → write. The sheets are built beside the standing
// ones and swapped in together; what people noted in them is carried over by the key of its line.
import type { PelaksanaanDocument } from '../../../bangkom/pelaksanaan';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { runExcel } from '../../excel/errors';
import { findPeran, listSheets } from '../../excel/roles';
import { readEarlier, type TableToBuild } from '../../sheets/built-table';
import { EVALUASI, EVALUASI_UNIT } from '../../sheets/pelaksanaan/evaluasi-columns';
import { PEMANTAUAN, PEMANTAUAN_PEGAWAI } from '../../sheets/pelaksanaan/pemantauan-columns';
import { PEMANTAUAN_RINCIAN } from '../../sheets/pelaksanaan/pemantauan-rincian';
import { readDocuments } from '../../sheets/read-documents';
import {
  lostLines,
  tableOf,
  writeYearDocument,
  writeYearFormulas,
  type YearDocument,
  type YearFigures,
} from '../../sheets/pelaksanaan/year-document';
import { buildSheets, recoverSheets } from '../build-sheets';
import { finding, type Finding, type OperationProgress } from '../report';
import { compareYear, writeCapaian } from './year-document';
import { readYearInput, type YearInput, type YearOptions } from '../year-input';

/** A document of the year as the pane tells of it. */
export interface YearDocumentResult {
  /** Name of the first sheet; null when there was nothing to write. */
  readonly sheet: string | null;
  readonly tahun: number;
  readonly jpRencana: number;
  /** Proven JP, after the caps. */
  readonly jpRealisasi: number;
  readonly jpBelumTerbukti: number;
  /** Activities that are Selesai and still owe evidence. */
  readonly buktiKurang: number;
  readonly persons: number;
  readonly problems: readonly Finding[];
}

/** Builds Pemantauan, Capaian Pegawai and Rincian Capaian. */
export const buildPemantauan = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<YearDocumentResult> =>
  runExcel((context) =>
    build(context, options, progress, [PEMANTAUAN, PEMANTAUAN_PEGAWAI, PEMANTAUAN_RINCIAN]),
  );

/** Builds Evaluasi and Evaluasi Unit. */
export const buildEvaluasi = (
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<YearDocumentResult> =>
  runExcel((context) => build(context, options, progress, [EVALUASI, EVALUASI_UNIT]));

/** Sheets of different lines stand in one set; each is only ever given its own lines. */
type AnyDocument = YearDocument<never>;

async function build(
  context: Excel.RequestContext,
  options: YearOptions,
  progress: OperationProgress | undefined,
  // A description takes its own lines only, so no common type of line exists.
  descriptions: readonly unknown[],
): Promise<YearDocumentResult> {
  const documents = descriptions as readonly AnyDocument[];
  const members = documents.map(({ member }) => member);
  await recoverSheets(context, members);
  progress?.(0, progressWords.readRealisasi);
  const input = await readYearInput(context, options);
  const document = compareYear(input);
  const problems = [...input.problems];
  if (document.pemantauan.kegiatan.length === 0) {
    const message = input.plan ? operationMessages.planEmpty() : operationMessages.noPlan();
    problems.push(finding('E', 'rencana.kosongSemua', message));
    return { ...summaryOf(document), sheet: null, problems };
  }
  progress?.(0.3, progressWords.writeCapaian);
  await writeCapaian(context, input, document);
  progress?.(0.4, progressWords.writeDocuments);
  const figures: YearFigures = { document, pengaturan: input.pengaturan };
  const tables = await tablesOf(context, input, documents, figures);
  await buildSheets(context, members, async (sheets, places) => {
    for (const [at, description] of documents.entries()) {
      const [sheet, table] = [sheets[at], tables[at]];
      if (!sheet || !table) continue;
      await writeYearDocument(context, sheet, description, table.table, figures, table.lost);
      // One document a request keeps each of them small.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one document a request
      await context.sync();
      progress?.(0.4 + (at / documents.length) * 0.4, progressWords.writeDocuments);
    }
    for (const [at, description] of documents.entries()) {
      const [sheet, table] = [sheets[at], tables[at]];
      if (sheet && table) {
        await writeYearFormulas(context, sheet, description, table.table, places.table);
      }
    }
  });
  const first = members[0];
  const sheet = first && findPeran(await listSheets(context), first.peran)?.name;
  progress?.(1, progressWords.done);
  return { ...summaryOf(document), sheet: sheet ?? null, problems };
}

/** The tables with the notes of the standing documents, and the notes that have no line any more. */
async function tablesOf(
  context: Excel.RequestContext,
  { sheets }: YearInput,
  documents: readonly AnyDocument[],
  figures: YearFigures,
): Promise<{ readonly table: TableToBuild<never>; readonly lost: string[] }[]> {
  const entries = documents.map(({ member }) => findPeran(sheets, member.peran));
  const read = await readDocuments(
    context,
    entries.filter((entry) => entry !== undefined),
  );
  return documents.map((description, at) => {
    const sheet = read.find(({ entry }) => entry === entries[at]);
    const { columns, key } = description;
    const earlier = readEarlier(sheet, columns, key);
    return {
      table: tableOf(description, figures, earlier.notes),
      lost: lostLines(description, figures, earlier, sheet?.grid),
    };
  });
}

function summaryOf(document: PelaksanaanDocument): Omit<YearDocumentResult, 'sheet' | 'problems'> {
  const { unit, pegawai } = document.pemantauan;
  const sum = (of: (line: (typeof unit)[number]) => number): number =>
    Math.round(unit.reduce((total, line) => total + of(line) * 100, 0)) / 100;
  return {
    tahun: document.tahun,
    jpRencana: sum(({ rencana }) => rencana.jp),
    jpRealisasi: sum(({ realisasi }) => realisasi.jp),
    jpBelumTerbukti: sum(({ jpBelumTerbukti }) => jpBelumTerbukti),
    buktiKurang: sum(({ buktiKurang }) => buktiKurang),
    persons: pegawai.length,
  };
}
