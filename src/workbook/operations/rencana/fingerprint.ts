// What a form said when it was last collected, in a few characters a cell: by it the next collection
// knows which cells of the plan somebody has edited since, and which ones the form has changed.
import type { BarisRencana, KolomRencana } from '../../../bangkom/rencana';
import { isBlank, type Cell } from '../../excel/grid';
import { toPlanCell } from '../../sheets/rencana/rencana';
import { RENCANA_COLUMNS } from '../../sheets/rencana/rencana-columns';

/** What the plan keeps once it has it: the form only fills it in. */
export const KEPT: ReadonlySet<KolomRencana> = new Set([
  'no',
  'status',
  'jpDiakui',
] satisfies KolomRencana[]);

const IDENTITY: ReadonlySet<KolomRencana> = new Set(['idBaris', 'asal'] satisfies KolomRencana[]);

/** The columns that a form updates. The route is computed unless the form states another one. */
export const COLLECTED: readonly KolomRencana[] = RENCANA_COLUMNS.filter(
  ({ key, formula }) => !KEPT.has(key) && !IDENTITY.has(key) && (!formula || key === 'jalur'),
).map(({ key }) => key);

/** Fingerprint of a cell by column; '' for a blank cell. */
export type Fingerprint = Readonly<Partial<Record<KolomRencana, string>>>;

/** Two cells with the same fingerprint hold the same, numbers and their text included. */
export function fingerprintOf(cell: Cell): string {
  if (isBlank(cell)) return '';
  const text = String(cell).trim();
  // FNV-1a of 32 bits, twice with different starts: no two contents of a plan will ever agree.
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return (first >>> 0).toString(36) + ((second >>> 0) % 1296).toString(36).padStart(2, '0');
}

/** Fingerprints of what a form's row says. */
export const said = (row: BarisRencana, date1904: boolean): Fingerprint =>
  Object.fromEntries(COLLECTED.map((key) => [key, fingerprintOf(toPlanCell(row, key, date1904))]));
