// "Impor Riwayat": a list of what was done, from a sheet of this workbook or a file, goes under the rows
// of Realisasi. What stands there already is skipped, and never touched. Source: domain 9 no. 29.
import {
  findNewRows,
  parseRealisasi,
  REALISASI_KOSONG,
  type BarisRealisasi,
  type KolomRealisasi,
} from '../../../bangkom/pelaksanaan';
import type { ProfilId } from '../../../bangkom/konversi';
import { foreignFileErrors } from '../../../messages/files';
import { operationMessages } from '../../../messages/operations';
import { progressWords } from '../../../messages/progress';
import { yearMessages } from '../../../messages/year';
import { readDateSystem } from '../../excel/date-system';
import { runExcel } from '../../excel/errors';
import { listSheets } from '../../excel/roles';
import { FileError } from '../../files/container';
import { readForeignWorkbook } from '../../files/foreign-workbook';
import { appendRows } from '../../sheets/data-rows';
import type { RawData } from '../../sheets/data-sheet';
import { readSheets } from '../../sheets/read-grids';
import { toRealisasiCell } from '../../sheets/pelaksanaan/realisasi';
import { REALISASI } from '../../sheets/pelaksanaan/realisasi-columns';
import { readRiwayat, type Riwayat } from '../../sheets/pelaksanaan/riwayat';
import { bytesOf, type ChosenFile } from '../rencana/collect-files';
import { prepareIn } from '../prepare-workbook';
import { finding, type Finding, type OperationProgress } from '../report';
import { ensureRealisasi } from './start-realisasi';
import { readYearInput, type YearInput, type YearOptions } from '../year-input';

/** Where the list stands: a sheet of this workbook, or any sheet of a file. */
export type RiwayatSource = { readonly sheet: string } | { readonly file: ChosenFile };

export interface ImportRiwayatResult {
  /** Realisasi; null where it could not be written. */
  readonly sheet: string | null;
  readonly added: number;
  /** Rows of the list whose person, name and dates stand in Realisasi, or in the list before. */
  readonly duplicates: number;
  readonly problems: readonly Finding[];
}

/** Adds the new rows of a history list to Realisasi. */
export const importRiwayat = (
  source: RiwayatSource,
  options: YearOptions = {},
  progress?: OperationProgress,
): Promise<ImportRiwayatResult> =>
  runExcel(async (context) => {
    progress?.(0, progressWords.readWorkbook);
    const problems: Finding[] = [];
    const nothing = { sheet: null, added: 0, duplicates: 0, problems };
    const before = await readYearInput(context, options);
    const list = await readLists(context, source, before.pengaturan.profilJp, problems);
    if (list === null) return nothing;
    await prepareIn(context);
    const sheet = await ensureRealisasi(context, problems);
    if (sheet === null) return nothing;
    const { added, duplicates, date1904 } = await newRows(context, before, list);
    progress?.(0.6, progressWords.writeDocuments);
    await appendRows(
      context,
      REALISASI,
      added.map((row) => cellsOf(row, date1904)),
    );
    const incomplete = added.filter(
      ({ ditolak, bentuk, jumlah, nip }) =>
        ditolak !== undefined || bentuk === null || jumlah === null || nip === null,
    ).length;
    if (incomplete > 0) {
      const message = yearMessages.historyIncomplete(incomplete);
      problems.push(finding('W', 'riwayat.belumLengkap', message, sheet));
    }
    progress?.(1, progressWords.done);
    return { sheet, added: added.length, duplicates, problems };
  });

interface ListToImport {
  readonly lists: readonly Riwayat[];
  /** Its days count from 1904. */
  readonly date1904: boolean;
}

/** The lists of the source; null, with the reason told, where it holds none. */
async function readLists(
  context: Excel.RequestContext,
  source: RiwayatSource,
  profil: ProfilId,
  problems: Finding[],
): Promise<ListToImport | null> {
  const read =
    'file' in source
      ? await readFile(source.file, problems)
      : await readOwnSheet(context, source.sheet);
  if (read === null) return null;
  const lists = read.grids.flatMap((grid) => readRiwayat(grid, profil) ?? []);
  if (lists.length > 0) return { lists, date1904: read.date1904 };
  const message = yearMessages.historyNotFound(read.place);
  problems.push(finding('E', 'riwayat.tidakDikenali', message));
  return null;
}

async function readOwnSheet(context: Excel.RequestContext, name: string) {
  const entry = (await listSheets(context)).filter((sheet) => sheet.name === name);
  const read = await readSheets(context, entry);
  const date1904 = await readDateSystem(context);
  return { grids: read.map(({ grid }) => grid), date1904, place: `Lembar ${name}` };
}

async function readFile(file: ChosenFile, problems: Finding[]) {
  try {
    const book = await readForeignWorkbook(await bytesOf(file), file.name, {
      wanted: 'siasn',
      withText: true,
    });
    const { sheets, date1904, fileName } = book;
    return { grids: sheets.map(({ grid }) => grid), date1904, place: fileName };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const message = operationMessages.fileUnreadable(file.name, foreignFileErrors[error.fault]);
    problems.push({ ...finding('E', `berkas.${error.fault}`, message), file: file.name });
    return null;
  }
}

async function newRows(
  context: Excel.RequestContext,
  { pengaturan, tanggal, realisasi }: YearInput,
  { lists, date1904 }: ListToImport,
): Promise<{ added: BarisRealisasi[]; duplicates: number; date1904: boolean }> {
  const present = [...(realisasi?.rows ?? [])];
  const added: BarisRealisasi[] = [];
  let duplicates = 0;
  for (const { rows: raw, isOwn } of lists) {
    const parsed = parseRealisasi(raw, { pengaturan, today: tanggal, date1904 });
    const rows = parsed.rows.filter((row) => row !== REALISASI_KOSONG);
    const isNew = findNewRows(present, rows, isOwn);
    const fresh = rows.filter((_, at) => isNew[at]);
    duplicates += rows.length - fresh.length;
    added.push(...fresh);
    present.push(...fresh);
  }
  return { added, duplicates, date1904: await readDateSystem(context) };
}

/** A row as its cells; its JP are computed again here. */
function cellsOf(row: BarisRealisasi, date1904: boolean): RawData<KolomRealisasi> {
  const cells: RawData<KolomRealisasi> = {};
  for (const { key } of REALISASI.columns) {
    cells[key] = key === 'jp' ? '' : toRealisasiCell(row, key, date1904);
  }
  return cells;
}
