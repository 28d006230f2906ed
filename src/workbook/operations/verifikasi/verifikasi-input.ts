// Everything that a verification reads: plan, settings, persons, standards, and what people wrote into
// the documents that stand now.
import type { Pengaturan } from '../../../bangkom/pengaturan';
import type { BarisRencana } from '../../../bangkom/rencana';
import { comparable } from '../../../bangkom/rencana/daftar';
import { parseDate, type IsoDate } from '../../../bangkom/tanggal';
import {
  verify,
  type PegawaiDiverifikasi,
  type PeriksaTelaah,
  type Telaah,
  type VerifikasiDocument,
} from '../../../bangkom/verifikasi';
import { operationMessages } from '../../../messages/operations';
import { plainText, type Cell } from '../../excel/grid';
import { findPeran, listSheets, type SheetEntry } from '../../excel/roles';
import { readEarlier, type CarriedNotes, type EarlierTable } from '../../sheets/built-table';
import { carryNotes, lostNotes, type LostNote } from '../../sheets/carry-over';
import {
  fingerprint,
  planRowsOf,
  readSnapshot,
  takeSnapshot,
  type Snapshot,
} from '../../sheets/verifikasi/data-verifikasi';
import { readDocuments } from '../../sheets/read-documents';
import { readSheets } from '../../sheets/read-grids';
import { rekapColumns } from '../../sheets/verifikasi/rekap-columns';
import type { ReadRencana } from '../../sheets/rencana/rencana';
import { readRiwayat } from '../../sheets/verifikasi/riwayat-telaah';
import { OVERRIDE_NOTE_HEADERS, REVIEW } from '../../sheets/verifikasi/telaah-columns';
import { DECISION, VALIDASI_COLUMNS } from '../../sheets/verifikasi/validasi-columns';
import {
  OVERRIDE_HEADERS,
  ROW_CHECKS,
  VERIFIKASI_COLUMNS,
} from '../../sheets/verifikasi/verifikasi-columns';
import { finding, placed, type Finding } from '../report';
import { readYearBase, type YearOptions } from '../year-input';

/** What a verification is made from. */
export interface VerifikasiInput {
  readonly plan: ReadRencana | undefined;
  readonly rows: readonly BarisRencana[];
  readonly pengaturan: Pengaturan;
  readonly tanggal: IsoDate;
  readonly pegawai: readonly PegawaiDiverifikasi[];
  readonly skj: Parameters<typeof verify>[0]['skj'];
  /** The raw cells, to notice later that they changed; null without a plan. */
  readonly snapshot: Snapshot | null;
  readonly sidik: string;
  readonly problems: Finding[];
}

/** Reads the data of a verification; writes nothing. */
export async function readVerifikasiInput(
  context: Excel.RequestContext,
  options: YearOptions,
  fromForms: readonly PegawaiDiverifikasi[],
): Promise<VerifikasiInput> {
  const { plan, rencana, pengaturan, tanggal, pegawai, skj, problems } = await readYearBase(
    context,
    options,
  );
  const snapshot = plan ? await takeSnapshot(context, plan) : null;
  return {
    plan,
    rows: rencana,
    pengaturan,
    tanggal,
    // The first of a NIP counts: the sheet Pegawai knows better than the head of a form.
    pegawai: [...(pegawai?.rows ?? []), ...fromForms],
    skj: skj?.rows ?? [],
    snapshot,
    sidik: snapshot ? fingerprint(snapshot) : '',
    problems: [...problems],
  };
}

/**
 * The office where the settings name none: the one that all forms name, in its first spelling. Nothing is
 * written into the settings; forms of several offices are told of, and the documents name none.
 */
export function withInstansi(input: VerifikasiInput, named: readonly string[]): VerifikasiInput {
  const byName = new Map<string, string>();
  for (const name of named) {
    const key = comparable(name);
    if (!byName.has(key)) byName.set(key, name);
  }
  const names = [...byName.values()];
  const [namaInstansi] = names;
  if (input.pengaturan.namaInstansi !== '' || namaInstansi === undefined) return input;
  if (names.length === 1) {
    return { ...input, pengaturan: { ...input.pengaturan, namaInstansi } };
  }
  const message = operationMessages.instansiDiffer(names);
  const problems = [...input.problems, finding('W', 'verifikasi.instansiBerbeda', message)];
  return { ...input, problems };
}

/** What people wrote into the documents that stand in the workbook. */
interface EarlierDocuments {
  readonly activities: EarlierTable;
  readonly persons: EarlierTable;
  readonly decisions: EarlierTable;
  readonly lost: readonly LostNote[];
  readonly data: Snapshot | null;
  readonly sheetNames: { readonly verifikasi: string; readonly rekap: string };
}

async function readEarlierDocuments(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  { bulanAwalTahun }: Pengaturan,
): Promise<EarlierDocuments> {
  const old = {
    verifikasi: findPeran(sheets, 'verifikasi'),
    rekap: findPeran(sheets, 'rekap'),
    // After a sign-off without a new build the signed sheet holds the decisions.
    validasi:
      findPeran(sheets, 'validasi') ??
      sheets.filter(({ peran }) => peran === 'validasi.sah').at(-1),
    riwayat: findPeran(sheets, 'riwayatTelaah'),
  };
  const entries = Object.values(old).filter((entry) => entry !== undefined);
  const read = await readDocuments(context, entries);
  const readOf = (entry: SheetEntry | undefined) => read.find((sheet) => sheet.entry === entry);
  const table = (
    entry: SheetEntry | undefined,
    columns: Parameters<typeof readEarlier>[1],
    key: string,
  ): EarlierTable => readEarlier(readOf(entry), columns, key);
  const activities = table(old.verifikasi, VERIFIKASI_COLUMNS, 'ID Baris');
  const persons = table(old.rekap, rekapColumns(bulanAwalTahun), 'Kunci');
  const decisions = table(old.validasi, VALIDASI_COLUMNS, 'ID Baris');
  const riwayat = readOf(old.riwayat);
  const isDecided = [activities, persons, decisions].some(({ notes }) => notes.rows.size > 0);
  return {
    activities,
    persons,
    decisions,
    lost: riwayat ? readRiwayat(riwayat) : [],
    data: isDecided ? await readData(context, sheets) : null,
    sheetNames: { verifikasi: old.verifikasi?.name ?? '', rekap: old.rekap?.name ?? '' },
  };
}

/** The data that the standing document was made from; null where it keeps none. */
export async function readData(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<Snapshot | null> {
  const entry = findPeran(sheets, 'dataVerifikasi');
  const [read] = entry ? await readSheets(context, [entry]) : [];
  return read ? readSnapshot(read.grid) : null;
}

/** The notes for the next documents, the document they make, and what cannot stand on a row any more. */
export interface Verified {
  readonly document: VerifikasiDocument;
  readonly notes: {
    readonly activities: CarriedNotes;
    readonly persons: CarriedNotes;
    readonly decisions: CarriedNotes;
  };
  readonly lost: readonly LostNote[];
  readonly problems: Finding[];
}

/** Finds a plan row by its ID; the rows are put together with the first question, and only notes ask. */
function planRow(snapshot: Snapshot | null) {
  let rows: ReturnType<typeof planRowsOf> | undefined;
  return (id: string) => {
    rows ??= snapshot ? planRowsOf(snapshot) : new Map();
    return rows.get(id);
  };
}

/** Verifies the input with the overrides of the documents that stand now. */
export async function verifyWithNotes(
  context: Excel.RequestContext,
  input: VerifikasiInput,
): Promise<Verified> {
  const sheets = await listSheets(context);
  const earlier = await readEarlierDocuments(context, sheets, input.pengaturan);
  const date1904 = input.plan?.date1904 ?? false;
  const [before, after] = [planRow(earlier.data), planRow(input.snapshot)];
  const changed = (table: EarlierTable, decisive: readonly string[]): CarriedNotes =>
    carryNotes(table, decisive, before, after, date1904);
  const activities = changed(earlier.activities, OVERRIDE_HEADERS);
  const decisions = changed(earlier.decisions, [DECISION]);
  const rowIds = new Set(input.rows.flatMap(({ idBaris }) => idBaris ?? []));
  const rowOverrides = overridesOf(
    activities,
    [...ROW_CHECKS.map(([check]) => check), 'Hasil'],
    earlier.sheetNames.verifikasi,
    date1904,
  ).filter(({ telaah }) => rowIds.has(telaah.sasaran));
  const run = (persons: CarriedNotes) => {
    const overrides = [
      ...rowOverrides,
      ...overridesOf(persons, ['V3'], earlier.sheetNames.rekap, date1904),
    ];
    const document = verify({ ...input, overrides: overrides.map(({ telaah }) => telaah) });
    return { document, overrides };
  };
  let { document, overrides } = run(earlier.persons.notes);
  const persons = carryNotes(
    earlier.persons,
    ['Telaah V3'],
    earlierPerson(earlier.persons),
    laterPerson(document),
  );
  const isNew = [...persons.rows].some(
    ([key, cells]) => cells.get(REVIEW) !== earlier.persons.notes.rows.get(key)?.get(REVIEW),
  );
  // An override that is in doubt from now on does not count.
  if (isNew) ({ document, overrides } = run(persons));
  const lost = findLost(earlier, document);
  return {
    document,
    notes: { activities, persons, decisions },
    lost: [...earlier.lost, ...lost.filter((note) => !isListed(earlier.lost, note))],
    problems: [
      ...document.problems.map((problem) =>
        placed(problem, overrides[problem.row]?.sheet ?? null, null),
      ),
      ...[activities, persons, decisions].flatMap((notes) => reviewFindings(notes)),
      ...lost.map(({ document: from, key }) =>
        finding('W', 'verifikasi.catatanHilang', operationMessages.noteLost(from, key)),
      ),
    ],
  };
}

const isListed = (listed: readonly LostNote[], note: LostNote): boolean =>
  listed.some((other) => JSON.stringify(other) === JSON.stringify(note));

function reviewFindings({ rows }: CarriedNotes): Finding[] {
  return [...rows].flatMap(([key, cells]): Finding[] => {
    const text = plainText(cells.get(REVIEW));
    if (text === '') return [];
    return [finding('W', 'verifikasi.tinjauUlang', operationMessages.reviewAgain(key, text))];
  });
}

/** What an override of V3 was made on, as the recap showed it. */
const earlierPerson =
  (table: EarlierTable) =>
  (key: string): ReadonlyMap<string, Cell> | undefined => {
    const jp = table.cell(key, 'JP Saat Dibangun');
    if (jp === '') return undefined;
    return new Map<string, Cell>([
      ['Kegiatan', table.cell(key, 'Kegiatan')],
      ['JP (diakui)', jp],
      ['Target', table.cell(key, 'Target')],
      ['V3 (hitung)', table.cell(key, 'V3 (hitung)')],
    ]);
  };

function laterPerson({ persons }: VerifikasiDocument) {
  const byKey = new Map(persons.map((person) => [person.kunci, person]));
  return (key: string): ReadonlyMap<string, Cell> | undefined => {
    const person = byKey.get(key);
    return (
      person &&
      new Map<string, Cell>([
        ['Kegiatan', person.baris.length],
        ['JP (diakui)', person.jp],
        ['Target', person.target],
        ['V3 (hitung)', person.v3Dihasilkan],
      ])
    );
  };
}

function findLost(
  { activities, persons, decisions }: EarlierDocuments,
  document: VerifikasiDocument,
): LostNote[] {
  const ids = new Set(document.rows.flatMap(({ baris }) => baris.idBaris ?? []));
  const keys = new Set(document.persons.map(({ kunci }) => kunci));
  const passed = new Set(
    document.rows.flatMap(({ hasil, baris }) => (hasil === 'LULUS' ? (baris.idBaris ?? []) : [])),
  );
  const { baris: gone, pegawai: left, tidakLulus } = operationMessages.noteReason;
  return [
    ...lostNotes(activities, 'Verifikasi', ['1 Nama dan NIP', '4 Bentuk dan Jalur'], ids, gone),
    ...lostNotes(persons, 'Rekap JP', ['Nama', 'NIP'], keys, left),
    ...lostNotes(decisions, 'Validasi', ['Nama dan NIP', 'Bentuk dan Jalur'], passed, gone).map(
      (note) => (ids.has(note.key) ? { ...note, reason: tidakLulus } : note),
    ),
  ];
}

/** An override with the sheet it was made on. */
interface PlacedTelaah {
  readonly telaah: Telaah;
  readonly sheet: string;
}

function overridesOf(
  { rows }: CarriedNotes,
  checks: readonly PeriksaTelaah[],
  sheet: string,
  date1904: boolean,
): PlacedTelaah[] {
  const found: PlacedTelaah[] = [];
  for (const [sasaran, cells] of rows) {
    const text = (header: string): string => plainText(cells.get(header));
    if (text(REVIEW) !== '') continue;
    for (const periksa of checks) {
      const word = text(`Telaah ${periksa}`).toUpperCase();
      if (word === '') continue;
      const telaah: Telaah = {
        sasaran,
        periksa,
        // Words that are no verdict are refused by verify, with the reason.
        hasil: word as Telaah['hasil'],
        oleh: text(OVERRIDE_NOTE_HEADERS.oleh),
        tanggal: isoOf(cells.get(OVERRIDE_NOTE_HEADERS.tanggal) ?? '', date1904),
        alasan: text(OVERRIDE_NOTE_HEADERS.alasan),
      };
      found.push({ telaah, sheet });
    }
  }
  return found;
}

function isoOf(cell: Cell, date1904: boolean): IsoDate {
  const read = parseDate(cell, { dateCell: true, date1904 });
  return read.kind === 'date' ? read.iso : '';
}
