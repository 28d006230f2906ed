// All forms of development as one list: the JP table in its order, then the measures outside it.
import { DI_LUAR_TABEL } from './di-luar-tabel';
import { KLASIKAL } from './klasikal';
import { NONKLASIKAL } from './nonklasikal';
import type { BentukRecord } from './types';

const RECORDS = [...KLASIKAL, ...NONKLASIKAL, ...DI_LUAR_TABEL] as const;

/** Identity of a form. */
export type BentukId = (typeof RECORDS)[number]['id'];

/** Identity of a form that has a row in the JP table. */
export type BentukTabelId = (typeof KLASIKAL | typeof NONKLASIKAL)[number]['id'];

/** A form of development. */
export interface Bentuk extends BentukRecord {
  readonly id: BentukId;
}

/** The 27 forms of the JP table, in its order, then the measures outside it. */
export const BENTUK: readonly Bentuk[] = RECORDS;

const byId = new Map<string, Bentuk>(BENTUK.map((bentuk) => [bentuk.id, bentuk]));

/** Whether a text is the id of a form, exactly as it is written. */
export const isBentukId = (text: string): text is BentukId => byId.has(text);

/** The form of an id. */
export function getBentuk(id: BentukId): Bentuk {
  const bentuk = byId.get(id);
  if (bentuk === undefined) throw new RangeError(`No bentuk has the id ${id}.`);
  return bentuk;
}
