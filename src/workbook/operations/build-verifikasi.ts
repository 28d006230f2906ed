// "Buat Verifikasi": read → parse → verify → write. The document is a plain value in between, so that
// it can be shown without being written; new sheets stand beside the old ones until they are complete.
import { tahunRencana, type Pengaturan } from '../../bangkom/pengaturan';
import { parseRencana, type BarisRencana, type KolomRencana } from '../../bangkom/rencana';
import { parseDate, type IsoDate } from '../../bangkom/tanggal';
import {
  verify,
  type Hasil,
  type PeriksaTelaah,
  type PegawaiDiverifikasi,
  type Telaah,
  type VerifikasiDocument,
} from '../../bangkom/verifikasi';
import { operationMessages } from '../../messages/operations';
import { plainText, type Cell } from '../excel/grid';
import { runExcel } from '../excel/errors';
import { listNames } from '../excel/names';
import { listSheets, type SheetEntry } from '../excel/roles';
import { beginSheet, inPlace, markComplete, putInPlace } from '../excel/swap';
import { NO_NOTES, readNotes, type CarriedNotes } from '../sheets/built-table';
import { readMaster } from '../sheets/master';
import { readPengaturan } from '../sheets/pengaturan';
import { readSheets } from '../sheets/read-grids';
import { readRencana, rencanaCell, type ReadRencana } from '../sheets/rencana';
import { MAXIMUM_FORMULA_ROWS } from '../sheets/rencana-columns';
import { writeRows, type PlanCell, type RowChange } from '../sheets/rencana-write';
import {
  noteOf,
  OVERRIDE_NOTE_HEADERS,
  REKAP_COLUMNS,
  STATUS_NAME,
  VERIFIKASI_COLUMNS,
} from '../sheets/verifikasi-columns';
import { figuresOf } from '../sheets/verifikasi-layout';
import {
  activitiesTable,
  makeTables,
  personsTable,
  statusFormula,
  writeDocumentFormulas,
  writeRekapValues,
  writeVerifikasiValues,
  type DocumentToWrite,
} from '../sheets/verifikasi-write';
import { collectIn, type CollectOptions } from './collect-forms';
import { finding, placed, type Finding, type OperationProgress } from './report';
import { today } from './today';

export interface BuildOptions extends CollectOptions {
  /** The plan year; Pengaturan's, or this year, otherwise. */
  readonly tahun?: number;
  /** False: the plan as it stands; true (default): the forms of the workbook are collected first. */
  readonly collect?: boolean;
}

/** The result of a verification in figures. */
export interface VerifikasiSummary {
  readonly tanggal: IsoDate;
  readonly tahun: number;
  readonly persons: readonly {
    readonly nip: string | null;
    readonly nama: string | null;
    readonly jp: number;
    readonly target: number;
    readonly v3: Hasil;
  }[];
  readonly rows: readonly {
    readonly idBaris: string | null;
    readonly hasil: Hasil;
    /** Reasons, one a line, with the numbers of their rules. */
    readonly catatan: string;
  }[];
  readonly counts: {
    readonly lulus: number;
    readonly tidakLulus: number;
    readonly perluTelaah: number;
  };
}

export interface BuildResult extends VerifikasiSummary {
  /** Name of the sheet; null when there was nothing to verify. */
  readonly sheet: string | null;
  readonly problems: Finding[];
}

/** Builds the sheets Verifikasi and Rekap JP; notes and overrides of the verifier are carried over. */
export const buildVerifikasi = (
  options: BuildOptions = {},
  progress?: OperationProgress,
): Promise<BuildResult> =>
  runExcel(async (context) => {
    const collected = await collectIn(context, options, (share, doing) =>
      progress?.(share * 0.4, doing),
    );
    progress?.(0.4, 'Membaca rencana');
    const read = await readInput(context, options, collected.persons);
    if (!read.plan || read.rows.length === 0) {
      const message = read.plan ? operationMessages.planEmpty() : operationMessages.noPlan();
      const problems = [...collected.problems, finding('E', 'rencana.kosongSemua', message)];
      return { ...summaryOf(verifyInput(read)), sheet: null, problems };
    }
    progress?.(0.55, 'Memverifikasi');
    const document = verifyInput(read);
    await writeRecognised(context, read.plan, document);
    const sheet = await writeDocument(context, read, read.plan, document, (share) =>
      progress?.(0.6 + share * 0.4, 'Menulis dokumen'),
    );
    progress?.(1, 'Selesai');
    const problems = [...collected.problems, ...read.problems, ...overrideFindings(read, document)];
    return { ...summaryOf(document), sheet, problems };
  });

interface Input {
  readonly sheets: readonly SheetEntry[];
  readonly plan: ReadRencana | undefined;
  readonly rows: readonly BarisRencana[];
  readonly pengaturan: Pengaturan;
  readonly tanggal: IsoDate;
  readonly pegawai: readonly PegawaiDiverifikasi[];
  readonly skj: Parameters<typeof verify>[0]['skj'];
  readonly notes: { readonly activities: CarriedNotes; readonly persons: CarriedNotes };
  readonly overrides: readonly PlacedTelaah[];
  readonly problems: Finding[];
}

/** An override with the sheet it was made on. */
interface PlacedTelaah {
  readonly telaah: Telaah;
  readonly sheet: string;
}

/** Reads everything that the verification looks at. */
async function readInput(
  context: Excel.RequestContext,
  options: BuildOptions,
  fromForms: readonly PegawaiDiverifikasi[],
): Promise<Input> {
  const tanggal = options.tanggal ?? today();
  const sheets = await listSheets(context);
  const settings = await readPengaturan(context, sheets, await listNames(context));
  const pengaturan: Pengaturan = {
    ...settings.pengaturan,
    ...(options.tahun !== undefined && { tahun: options.tahun }),
  };
  const plan = await readRencana(context);
  const master = await readMaster(context);
  const { notes, overrides } = await readOverrides(context, sheets);
  const problems: Finding[] = [...master.findings];
  for (const [name, present] of [
    ['SKJ', master.skj],
    ['Pegawai', master.pegawai],
  ] as const) {
    if (present) continue;
    const message = operationMessages.sheetMissing(name);
    problems.push(finding('W', 'workbook.lembarTidakAda', message));
  }
  const parsed = parseRencana(plan?.rows.slice(0, plan.filledCount) ?? [], {
    pengaturan,
    tahun: tahunRencana(pengaturan, tanggal),
    today: tanggal,
  });
  if (plan) {
    for (const problem of parsed.problems) {
      const cell = rencanaCell(plan, problem.row, problem.field);
      problems.push(placed(problem, plan.found.sheetName, cell));
    }
  }
  return {
    sheets,
    plan,
    rows: parsed.rows,
    pengaturan,
    tanggal,
    // The first of a NIP counts: the sheet Pegawai knows better than the head of a form.
    pegawai: [...(master.pegawai ?? []), ...fromForms],
    skj: master.skj ?? [],
    notes,
    overrides,
    problems,
  };
}

const verifyInput = (input: Input): VerifikasiDocument =>
  verify({ ...input, overrides: input.overrides.map(({ telaah }) => telaah) });

/** Notes and overrides of the documents that stand in the workbook now. */
async function readOverrides(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<Pick<Input, 'notes' | 'overrides'>> {
  const old = { verifikasi: inPlace(sheets, 'verifikasi'), rekap: inPlace(sheets, 'rekap') };
  const entries = Object.values(old).filter((entry) => entry !== undefined);
  const read = await readSheets(context, entries);
  const gridOf = (entry: SheetEntry | undefined) =>
    read.find((sheet) => sheet.entry === entry)?.grid;
  const activitiesGrid = gridOf(old.verifikasi);
  const personsGrid = gridOf(old.rekap);
  const activities = activitiesGrid
    ? readNotes(activitiesGrid, VERIFIKASI_COLUMNS, 'ID Baris')
    : NO_NOTES;
  const persons = personsGrid ? readNotes(personsGrid, REKAP_COLUMNS, 'Kunci') : NO_NOTES;
  return {
    notes: { activities, persons },
    overrides: [
      ...overridesOf(activities, ['V1', 'V2', 'V4', 'V5', 'Hasil'], old.verifikasi?.name ?? ''),
      ...overridesOf(persons, ['V3'], old.rekap?.name ?? ''),
    ],
  };
}

function overridesOf(
  { rows }: CarriedNotes,
  checks: readonly PeriksaTelaah[],
  sheet: string,
): PlacedTelaah[] {
  const found: PlacedTelaah[] = [];
  for (const [sasaran, cells] of rows) {
    const text = (header: string): string => plainText(cells.get(header));
    for (const periksa of checks) {
      const hasil = text(`Telaah ${periksa}`).toUpperCase();
      if (hasil === '') continue;
      const telaah: Telaah = {
        sasaran,
        periksa,
        // Words that are no verdict are refused by verify, with the reason.
        hasil: hasil as Hasil,
        oleh: text(OVERRIDE_NOTE_HEADERS.oleh),
        tanggal: isoOf(cells.get(OVERRIDE_NOTE_HEADERS.tanggal) ?? ''),
        alasan: text(OVERRIDE_NOTE_HEADERS.alasan),
      };
      found.push({ telaah, sheet });
    }
  }
  return found;
}

function isoOf(cell: Cell): IsoDate {
  const read = parseDate(cell, { dateCell: true });
  return read.kind === 'date' ? read.iso : '';
}

const overrideFindings = ({ overrides }: Input, { problems }: VerifikasiDocument): Finding[] =>
  problems.map((problem) => placed(problem, overrides[problem.row]?.sheet ?? null, null));

/** Recognised JP back into the plan; above the limit for formulas the row's own JP too. */
async function writeRecognised(
  context: Excel.RequestContext,
  plan: ReadRencana,
  { rows }: VerifikasiDocument,
): Promise<void> {
  const asValues = plan.filledCount > MAXIMUM_FORMULA_ROWS;
  const changes = rows.flatMap(({ index, jp, jpGalat, jpDiakui, baris }): RowChange[] => {
    const present = plan.rows[index];
    const cells = new Map<KolomRencana, PlanCell>();
    if (present?.jpDiakui !== jpDiakui) cells.set('jpDiakui', jpDiakui);
    const value = jp ?? (baris.jumlah === null ? '' : (jpGalat?.error ?? ''));
    if (asValues && present?.jp !== value) cells.set('jp', value);
    return cells.size === 0 ? [] : [{ index, cells }];
  });
  changes.sort((left, right) => left.index - right.index);
  await writeRows(context, plan.found, changes);
}

/** Builds both sheets beside the old ones and puts them in place; gives the name of the document. */
async function writeDocument(
  context: Excel.RequestContext,
  { sheets, pengaturan, notes }: Input,
  plan: ReadRencana,
  document: VerifikasiDocument,
  progress: (share: number) => void,
): Promise<string> {
  const lines = document.rows.map((row) => ({
    row,
    source: `${plan.found.sheetName}!${rencanaCell(plan, row.index, 'nama')}`,
  }));
  const toWrite: DocumentToWrite = {
    document,
    pengaturan,
    activities: activitiesTable(lines, notes.activities),
    persons: personsTable(document.persons, notes.persons),
  };
  const built = {
    verifikasi: beginSheet(context, sheets, 'Verifikasi', 'verifikasi'),
    rekap: beginSheet(context, sheets, 'Rekap JP', 'rekap'),
  };
  await context.sync();
  await writeVerifikasiValues(context, built.verifikasi, toWrite, (done, total) =>
    progress((done / total) * 0.6),
  );
  await writeRekapValues(context, built.rekap, toWrite);
  markComplete(built.verifikasi, 'verifikasi');
  markComplete(built.rekap, 'rekap');
  await context.sync();
  const name = putInPlace(sheets, built.verifikasi, 'Verifikasi', 'verifikasi');
  putInPlace(sheets, built.rekap, 'Rekap JP', 'rekap');
  makeTables(built, toWrite);
  await context.sync();
  progress(0.8);
  await nameStatus(context, statusFormula(name, figuresOf(document)));
  await writeDocumentFormulas(context, built, toWrite);
  await context.sync();
  return name;
}

/** The name of the status cell follows the new sheet. */
async function nameStatus(context: Excel.RequestContext, formula: string): Promise<void> {
  const name = context.workbook.names.getItemOrNullObject(STATUS_NAME);
  name.load('name');
  await context.sync();
  if (name.isNullObject) context.workbook.names.add(STATUS_NAME, formula);
  else name.formula = formula;
  await context.sync();
}

const summaryOf = (document: VerifikasiDocument): VerifikasiSummary => ({
  tanggal: document.tanggal,
  tahun: document.tahun,
  persons: document.persons.map(({ nip, nama, jp, target, v3 }) => ({ nip, nama, jp, target, v3 })),
  rows: document.rows.map(({ baris, hasil, catatan }) => ({
    idBaris: baris.idBaris,
    hasil,
    catatan: noteOf(catatan),
  })),
  counts: {
    lulus: document.counts.lulus,
    tidakLulus: document.counts.tidakLulus,
    perluTelaah: document.counts.perluTelaah,
  },
});
