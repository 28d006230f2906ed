// What a form of development is: the shape of a record of the table of forms.

/** Route of a form. Source: domain 0.2. */
export type Jalur = 'Pendidikan' | 'Klasikal' | 'Nonklasikal';

/** Which column of the JP table applies. */
export type Lingkup = 'Nasional' | 'Internasional';

/** What `jumlah` counts. Only JP may be fractional. */
export type Satuan = 'Semester' | 'Hari' | 'Kegiatan' | 'JP';

/**
 * How well the JP values of a form are witnessed: `S` both in a source text; `S~` in a source text
 * of which part is lost; `S/F` international only in a letter of BPS; `X` nowhere. Source: domain 1.2.
 */
export type Certainty = 'S' | 'S~' | 'S/F' | 'X';

/** Certainty as a user reads it. */
export const CERTAINTY: Readonly<Record<Certainty, string>> = {
  S: 'tercantum dalam naskah sumber',
  'S~': 'tercantum dalam naskah sumber, sebagian teksnya hilang',
  'S/F': 'nasional tercantum dalam naskah sumber; internasional hanya dalam surat BPS',
  X: 'tidak ada dalam naskah sumber',
};

/** A form as it stands in the table, before its id is known to the type system. */
export interface BentukRecord {
  /** Identity, never changed; also accepted where a form is typed. */
  readonly id: string;
  readonly label: string;
  /** null for the career and supervisory measures outside the JP table. */
  readonly jalur: Jalur | null;
  /** null for the measures outside the JP table. */
  readonly satuan: Satuan | null;
  /** Code `jenisDiklat` of SIASN. */
  readonly siasn?: number;
  /** Other spellings found in the sources. */
  readonly aliases: readonly string[];
  /** Other spellings that are assumed: nobody but us reads them so. */
  readonly aliasesAsumsi: readonly string[];
  readonly certainty: Certainty;
  /** Left out of the drop-down list of forms. */
  readonly tersembunyi?: true;
  /** What a reader of the reference table should know besides. */
  readonly catatan?: string;
}
