// The documents of a verification as sheets: built beside the standing ones, then swapped in as one set.
import type { VerifikasiDocument } from '../../../bangkom/verifikasi';
import { unitKey } from '../../../bangkom/verifikasi/v4';
import type { Pengaturan } from '../../../bangkom/pengaturan';
import { writeFormulas } from '../../sheets/built-table';
import type { Snapshot } from '../../sheets/verifikasi/data-verifikasi';
import { changesReference, writeSnapshot } from '../../sheets/verifikasi/data-verifikasi-write';
import { DOKUMEN, SEMUA_DOKUMEN } from '../../sheets/verifikasi/dokumen';
import { personsTable, writeRekap } from '../../sheets/verifikasi/rekap-write';
import { rencanaCell, type ReadRencana } from '../../sheets/rencana/rencana';
import { writeRingkasan } from '../../sheets/verifikasi/ringkasan-write';
import { writeRiwayat } from '../../sheets/verifikasi/riwayat-telaah';
import { TBL_VALIDASI } from '../../sheets/built-column';
import {
  decisionsTable,
  writeValidasi,
  writeValidasiFormulas,
} from '../../sheets/verifikasi/validasi-write';
import { listSheets } from '../../excel/roles';
import { buildingName, nameInPlace } from '../../excel/swap-set';
import type { VerifikasiLine } from '../../sheets/verifikasi/verifikasi-columns';
import {
  CHANGED_OVERRIDES_ADDRESS,
  HEADER_BELOW_OVERRIDES,
  STATUS_ADDRESS,
  type FigurePlaces,
} from '../../sheets/verifikasi/verifikasi-layout';
import {
  activitiesTable,
  writeVerifikasi,
  writeVerifikasiFormulas,
} from '../../sheets/verifikasi/verifikasi-write';
import { buildSheets, recoverSheets, type BuildPlaces } from '../build-sheets';
import type { Verified } from './verifikasi-input';

/** Completes a swap that was interrupted, and throws away what an interrupted build left. */
export const recoverDocuments = (context: Excel.RequestContext): Promise<void> =>
  recoverSheets(context, SEMUA_DOKUMEN);

export interface DocumentsToWrite extends Verified {
  readonly pengaturan: Pengaturan;
  readonly plan: ReadRencana;
  readonly snapshot: Snapshot;
  readonly sidik: string;
}

/** Builds all documents and puts them in place as one set. */
export async function writeDocuments(
  context: Excel.RequestContext,
  documents: DocumentsToWrite,
  progress: (share: number) => void,
): Promise<void> {
  const sheetName = nameInPlace(await listSheets(context), DOKUMEN.verifikasi);
  const { verifikasi, rekap, ringkasan, validasi, data, riwayat } = DOKUMEN;
  const members = [
    verifikasi,
    rekap,
    ringkasan,
    validasi,
    data,
    ...(documents.lost.length > 0 ? [riwayat] : []),
  ] as const;
  await buildSheets(
    context,
    members,
    (sheets, places) => write(context, { ...documents, sheetName }, sheets, places, progress),
    SEMUA_DOKUMEN,
  );
  progress(1);
}

type Sheet = Excel.Worksheet;

async function write(
  context: Excel.RequestContext,
  {
    document,
    pengaturan,
    plan,
    snapshot,
    sidik,
    notes,
    lost,
    sheetName,
  }: DocumentsToWrite & { readonly sheetName: string },
  [verifikasi, rekap, ringkasan, validasi, data, riwayat]: readonly [
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    ...Sheet[],
  ],
  { table, onSheet }: BuildPlaces,
  progress: (share: number) => void,
): Promise<void> {
  const activities = activitiesTable(linesOf(document, plan), notes.activities);
  const persons = personsTable(document, pengaturan, notes.persons);
  const decisions = decisionsTable(document, notes.decisions);
  const changedOverrides = onSheet(DOKUMEN.verifikasi, CHANGED_OVERRIDES_ADDRESS);
  const places: FigurePlaces = {
    table,
    changedOverrides,
    // Follows rows that a user inserts above the figures.
    header: { sheet: sheetName, row: `ROW(${changedOverrides})+${HEADER_BELOW_OVERRIDES}` },
    changes: changesReference(buildingName(DOKUMEN.data)),
  };
  const status = onSheet(DOKUMEN.verifikasi, STATUS_ADDRESS);
  const share = (from: number, to: number) => (done: number, total: number) =>
    progress(from + (done / total) * (to - from));
  await writeSnapshot(context, data, snapshot, plan.found.sheetName, share(0, 0.25));
  await writeVerifikasi(
    context,
    verifikasi,
    document,
    pengaturan,
    activities,
    sidik,
    share(0.25, 0.6),
  );
  await context.sync();
  await writeRekap(context, rekap, document, persons, status, share(0.6, 0.7));
  await context.sync();
  await writeValidasi(context, validasi, document, pengaturan, decisions, status, share(0.7, 0.75));
  if (riwayat) await writeRiwayat(context, riwayat, lost, document.tahun);
  await context.sync();
  writeFormulas(rekap, persons, places);
  await writeVerifikasiFormulas(context, verifikasi, document, activities, places);
  await writeValidasiFormulas(context, validasi, table(TBL_VALIDASI));
  await writeRingkasan(context, ringkasan, document, places, status);
  await context.sync();
  progress(0.9);
}

/** The rows of the document with the places of what they refer to. */
function linesOf(document: VerifikasiDocument, plan: ReadRencana): VerifikasiLine[] {
  const persons = new Map(document.persons.map(({ kunci }, at) => [kunci, at + 1]));
  const units = new Map(document.units.map(({ unitKerja }, at) => [unitKey(unitKerja), at + 1]));
  return document.rows.map((row) => ({
    row,
    source: `${plan.found.sheetName}!${rencanaCell(plan, row.index, 'nama')}`,
    person: persons.get(row.kunci) ?? 0,
    unit: units.get(unitKey(row.baris.unitKerja)) ?? 0,
  }));
}
