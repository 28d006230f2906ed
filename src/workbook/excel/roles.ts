// Which sheet is which: our own sheets carry a hidden sheet-scoped name that survives renaming.
import { operationMessages } from '../../messages/operations';
import { OperationError } from './errors';
import { COPY, MARK, ORIGINAL, readMark, signOf } from './marks';

/** What a sheet of ours is for. */
export type SheetPeran =
  | 'pengaturan'
  | 'referensi'
  | 'rencana'
  | 'pegawai'
  | 'skj'
  | 'kompetensi'
  | 'kesenjangan'
  | 'kinerja'
  | 'kesenjanganUnit'
  | 'petaKotak'
  | 'rekomendasi'
  | 'verifikasi'
  | 'rekap'
  | 'ringkasan'
  | 'validasi'
  | 'dataVerifikasi'
  | 'riwayatTelaah'
  | 'ekspor'
  | 'terkumpul'
  | 'idp'
  /** The IDP of one person on a sheet of its own; what follows tells the person. */
  | `idp.${string}`
  | 'direktori'
  | 'programWajib'
  | 'programPegawai'
  | 'jadwal'
  | 'benturanJadwal'
  | 'realisasi'
  | 'siasn'
  | 'pemantauan'
  | 'pemantauanPegawai'
  | 'pemantauanRincian'
  | 'evaluasi'
  | 'evaluasiUnit';

/**
 * The mark of a sheet. `.baru`: being built; `.siap`: complete, waiting for the swap; `validasi.sah`: a
 * validation that is signed off, which no operation touches again; `rencana.arsip`: the plan of an
 * earlier year; `salinan`: a copy of a sheet of ours; what follows tells of which sheet of the user.
 */
export type Peran =
  | SheetPeran
  | `${SheetPeran}.baru`
  | `${SheetPeran}.siap`
  | 'validasi.sah'
  | 'rencana.arsip'
  | 'salinan'
  | `salinan.${string}`
  | 'formulir.baru';

/** A sheet with what the operations need to know of it. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Excel's own for the sheet, as events tell it. */
  readonly id: string;
  readonly visible: boolean;
  /** null: a sheet of the user. */
  readonly peran: string | null;
}

/** Marks a sheet as ours; replaces an earlier mark. The caller syncs. */
export function setPeran(sheet: Excel.Worksheet, peran: Peran, isMarked = false): void {
  if (isMarked) {
    sheet.names.getItem(MARK).formula = `="${peran}"`;
    return;
  }
  sheet.names.add(MARK, `="${peran}"`).visible = false;
}

/** Takes the mark off a sheet. The caller syncs. */
export function clearPeran(sheet: Excel.Worksheet): void {
  sheet.names.getItem(MARK).delete();
}

/**
 * All sheets of the workbook in their order, with their roles. A sheet of ours that the user has copied
 * carries its original's mark: the copy counts as `salinan`. A copy whose original is not in this
 * workbook is the user's. Two syncs, up to two more where there are copies.
 */
export async function listSheets(context: Excel.RequestContext): Promise<SheetEntry[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/id,items/visibility');
  await context.sync();
  const marks = sheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MARK);
    mark.load('formula');
    return mark;
  });
  await context.sync();
  const entries = sheets.items.map((sheet, index) => {
    const mark = marks[index];
    return {
      sheet,
      name: sheet.name,
      id: sheet.id,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      peran: mark === undefined || mark.isNullObject ? null : readMark(mark.formula),
    };
  });
  const [copies, moved] = [await findCopies(context, entries), await findMoved(context, entries)];
  return entries.map((entry) => {
    if (moved.has(entry)) return { ...entry, peran: null };
    return copies.has(entry) ? { ...entry, peran: COPY } : entry;
  });
}

/** Copies of sheets of the user that stand in a workbook without their originals. */
async function findMoved(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
): Promise<ReadonlySet<SheetEntry>> {
  const signed = entries.filter(({ peran }) => signOf(peran) !== null);
  if (signed.length === 0) return new Set();
  const loaded = entries.flatMap(({ sheet, peran }) => {
    if (peran !== null) return [];
    const sign = sheet.names.getItemOrNullObject(ORIGINAL);
    sign.load('formula');
    return [sign];
  });
  await context.sync();
  const originals = loaded.map((sign) => (sign.isNullObject ? null : readMark(sign.formula)));
  return new Set(signed.filter(({ peran }) => !originals.includes(signOf(peran))));
}

/**
 * Copies sheets, each right after its original and named after it and `purpose`. The copies are neither forms nor
 * sheets of ours. One sync; the caller syncs.
 */
async function copySheets(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  originals: readonly SheetEntry[],
  purpose: string,
): Promise<SheetEntry[]> {
  const loaded = originals.map(({ sheet }) => {
    const [mark, sign] = [MARK, ORIGINAL].map((name) => sheet.names.getItemOrNullObject(name));
    mark?.load('name');
    sign?.load('formula');
    return { mark, sign };
  });
  await context.sync();
  const taken = [...sheets];
  return originals.map((entry, at) => {
    const { mark, sign } = loaded[at] ?? {};
    let peran: Peran = COPY;
    if (entry.peran === null) {
      // A copy itself, which somebody has moved here: from now on an original.
      if (mark?.isNullObject === false) mark.delete();
      const known = sign?.isNullObject === false ? readMark(sign.formula) : null;
      const own = known ?? Math.random().toString(36).slice(2);
      if (known === null) entry.sheet.names.add(ORIGINAL, `="${own}"`).visible = false;
      peran = `${COPY}.${own}`;
    }
    const sheet = entry.sheet.copy(Excel.WorksheetPositionType.after, entry.sheet);
    const name = freeSheetName(taken, `${entry.name.slice(0, 22)} (${purpose})`);
    sheet.name = name;
    setPeran(sheet, peran, entry.peran !== null);
    const copy = { ...entry, sheet, name, peran };
    taken.push(copy);
    return copy;
  });
}

/**
 * Copies sheets and works on the copies; where that fails they are removed again. The caller syncs.
 */
export async function withCopies<T>(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  originals: readonly SheetEntry[],
  purpose: string,
  work: (copies: readonly SheetEntry[]) => Promise<T>,
): Promise<T> {
  let copies: readonly SheetEntry[] = [];
  try {
    copies = await copySheets(context, sheets, originals, purpose);
    return await work(copies);
  } catch (error) {
    // Best effort: a copy that was not made cannot be deleted.
    await removeSheets(context, copies).catch(() => undefined);
    throw error;
  }
}

async function removeSheets(
  context: Excel.RequestContext,
  copies: readonly SheetEntry[],
): Promise<void> {
  const found = copies.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Marks that several sheets may carry: their own, or those of sheets that are not in place. */
const SHARED = /^(?:salinan(?:\..+)?|validasi\.sah|rencana\.arsip)$|\.(?:baru|siap)$/;

/** Sheets of ours that are copies of another one with the same mark. */
async function findCopies(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
): Promise<ReadonlySet<SheetEntry>> {
  const byPeran = new Map<string, SheetEntry[]>();
  for (const entry of entries) {
    if (entry.peran === null || SHARED.test(entry.peran)) continue;
    byPeran.set(entry.peran, [...(byPeran.get(entry.peran) ?? []), entry]);
  }
  const doubled = [...byPeran.values()].filter(({ length }) => length > 1);
  const copies = new Set<SheetEntry>();
  if (doubled.length === 0) return copies;
  for (const { sheet } of doubled.flat()) sheet.tables.load('items/name');
  await context.sync();
  for (const same of doubled) {
    const [original] = [...same].sort((left, right) => copyRank(left) - copyRank(right));
    for (const entry of same) if (entry !== original) copies.add(entry);
  }
  return copies;
}

/**
 * Lowest for the original: Excel makes the names of a copy's tables longer (tblRencana2), and names the
 * sheet "Rencana (2)".
 */
function copyRank({ name, sheet: { tables } }: SheetEntry): number {
  const letters = tables.items.reduce((sum, table) => sum + table.name.length, 0);
  return letters + (/ \(\d+\)$/.test(name) ? 0.5 : 0);
}

/** The first sheet with the role, if there is one. */
export const findPeran = (sheets: readonly SheetEntry[], peran: Peran): SheetEntry | undefined =>
  sheets.find((entry) => entry.peran === peran);

/**
 * Where the workbook's structure is protected no sheet can be added: told before anything is done. One
 * sync.
 * @throws OperationError
 */
export async function assertStructureOpen(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (!protection.protected) return;
  throw new OperationError('strukturDiproteksi', operationMessages.structureProtected());
}

/**
 * What a sheet's protection would stop half-way is told before anything is done. One sync.
 * @throws OperationError
 */
export async function assertSheetsOpen(
  context: Excel.RequestContext,
  entries: readonly Pick<SheetEntry, 'sheet' | 'name'>[],
): Promise<void> {
  for (const { sheet } of entries) sheet.protection.load('protected');
  await context.sync();
  const locked = entries.find(({ sheet }) => sheet.protection.protected);
  if (!locked) return;
  throw new OperationError('lembarDiproteksi', operationMessages.sheetProtected(locked.name));
}

/**
 * Deletes what an interrupted run has left of a sheet that it was about to mark: a sheet of one of
 * these names with nothing in it. Gives those that hold something: they are somebody's. One sync where
 * there are any.
 */
export async function clearAway(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  names: ReadonlySet<string>,
): Promise<SheetEntry[]> {
  const found = sheets.filter(({ peran, name }) => peran === null && names.has(name));
  if (found.length === 0) return [];
  const used = found.map(({ sheet }) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  const isBlank = (_: SheetEntry, index: number): boolean => used[index]?.isNullObject === true;
  found.filter(isBlank).forEach(({ sheet }) => sheet.delete());
  return found.filter((entry, index) => !isBlank(entry, index));
}

/** A name that no sheet has yet: `wanted`, else "wanted (Bangkom)", "wanted (Bangkom 2)", … */
export function freeSheetName(
  sheets: readonly { readonly name: string }[],
  wanted: string,
): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const fits = (suffix: string): string => wanted.slice(0, 31 - suffix.length) + suffix;
  for (let number = 0; ; number += 1) {
    const suffix = number === 0 ? '' : number === 1 ? ' (Bangkom)' : ` (Bangkom ${number})`;
    const name = fits(suffix);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
