// The documents of a verification as sheets: built beside the standing ones, then swapped in as one set.
import type { VerifikasiDocument } from '../../bangkom/verifikasi';
import { unitKey } from '../../bangkom/verifikasi/v4';
import type { Pengaturan } from '../../bangkom/pengaturan';
import { quoteSheet } from '../excel/grid';
import {
  beginMember,
  buildingName,
  buildingTable,
  discardUnfinished,
  finishSwap,
} from '../excel/swap-set';
import { setPeran } from '../excel/roles';
import { writeFormulas } from '../sheets/built-table';
import { changesReference, writeSnapshot, type Snapshot } from '../sheets/data-verifikasi';
import { DOKUMEN, SEMUA_DOKUMEN, type DokumenKey } from '../sheets/dokumen';
import { personsTable, writeRekap } from '../sheets/rekap-write';
import { rencanaCell, type ReadRencana } from '../sheets/rencana';
import { writeRingkasan } from '../sheets/ringkasan-write';
import { writeRiwayat } from '../sheets/riwayat-telaah';
import { TBL_VALIDASI } from '../sheets/built-column';
import { decisionsTable, writeValidasi, writeValidasiFormulas } from '../sheets/validasi-write';
import type { VerifikasiLine } from '../sheets/verifikasi-columns';
import {
  CHANGED_OVERRIDES_ADDRESS,
  STATUS_ADDRESS,
  type FigurePlaces,
} from '../sheets/verifikasi-layout';
import {
  activitiesTable,
  writeVerifikasi,
  writeVerifikasiFormulas,
} from '../sheets/verifikasi-write';
import type { Verified } from './verifikasi-input';

/** Completes a swap that was interrupted, and throws away what an interrupted build left. */
export async function recoverDocuments(context: Excel.RequestContext): Promise<void> {
  if (!(await finishSwap(context, SEMUA_DOKUMEN))) {
    await discardUnfinished(context, SEMUA_DOKUMEN);
  }
}

export interface DocumentsToWrite extends Verified {
  readonly pengaturan: Pengaturan;
  readonly plan: ReadRencana;
  readonly snapshot: Snapshot;
  readonly sidik: string;
}

/**
 * Builds all documents and puts them in place. Until the last step the standing documents are as they
 * were; when anything fails before it, what was built is removed again.
 */
export async function writeDocuments(
  context: Excel.RequestContext,
  documents: DocumentsToWrite,
  progress: (share: number) => void,
): Promise<void> {
  await recoverDocuments(context);
  try {
    await build(context, documents, progress);
  } catch (error) {
    // Best effort: what cannot be removed now is removed by the next run.
    await recoverDocuments(context).catch(() => undefined);
    throw error;
  }
  // Nobody may see half of a swap: one that fails midway is taken up again at once.
  await finishSwap(context, SEMUA_DOKUMEN).catch(() => finishSwap(context, SEMUA_DOKUMEN));
  progress(1);
}

async function build(
  context: Excel.RequestContext,
  { document, pengaturan, plan, snapshot, sidik, notes, lost }: DocumentsToWrite,
  progress: (share: number) => void,
): Promise<void> {
  const activities = activitiesTable(linesOf(document, plan), notes.activities);
  const persons = personsTable(document, pengaturan, notes.persons);
  const decisions = decisionsTable(document, notes.decisions);
  const begin = (key: DokumenKey): Excel.Worksheet => beginMember(context, DOKUMEN[key]);
  const sheets = {
    verifikasi: begin('verifikasi'),
    rekap: begin('rekap'),
    ringkasan: begin('ringkasan'),
    validasi: begin('validasi'),
    data: begin('data'),
    ...(lost.length > 0 && { riwayat: begin('riwayat') }),
  };
  await context.sync();
  const onSheet = (key: DokumenKey, address: string): string =>
    `${quoteSheet(buildingName(DOKUMEN[key]))}!${address}`;
  const places: FigurePlaces = {
    table: buildingTable,
    changedOverrides: onSheet('verifikasi', CHANGED_OVERRIDES_ADDRESS),
    changes: changesReference(buildingName(DOKUMEN.data)),
  };
  const status = onSheet('verifikasi', STATUS_ADDRESS);
  const share = (from: number, to: number) => (done: number, total: number) =>
    progress(from + (done / total) * (to - from));
  await writeSnapshot(context, sheets.data, snapshot, plan.found.sheetName, share(0, 0.25));
  await writeVerifikasi(
    context,
    sheets.verifikasi,
    document,
    pengaturan,
    activities,
    sidik,
    share(0.25, 0.6),
  );
  await context.sync();
  await writeRekap(context, sheets.rekap, document, persons, status, share(0.6, 0.7));
  await context.sync();
  await writeValidasi(
    context,
    sheets.validasi,
    document,
    pengaturan,
    decisions,
    status,
    share(0.7, 0.75),
  );
  if (sheets.riwayat) await writeRiwayat(context, sheets.riwayat, lost, document.tahun);
  await context.sync();
  writeFormulas(sheets.rekap, persons, places);
  await writeVerifikasiFormulas(context, sheets.verifikasi, document, activities, places);
  await writeValidasiFormulas(context, sheets.validasi, buildingTable(TBL_VALIDASI));
  await writeRingkasan(context, sheets.ringkasan, document, places, status);
  await context.sync();
  progress(0.9);
  for (const [key, sheet] of Object.entries(sheets) as [DokumenKey, Excel.Worksheet][]) {
    setPeran(sheet, `${DOKUMEN[key].peran}.siap`, true);
  }
  await context.sync();
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
