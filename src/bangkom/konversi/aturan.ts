// The shape of a JP rule, and of a profile: one regulation's rules for all forms.
import type { BentukId, BentukTabelId, Lingkup } from '../bentuk';
import type { SumberId } from '../sumber';

/**
 * How `jumlah` becomes JP. Either `n` or `program`; what is absent does not apply.
 * Source: domain 1.1.
 */
export interface AturanKonversi {
  /** JP for each unit (semester, day or activity). */
  readonly n?: number;
  /** `jumlah` is itself the JP of the programme. */
  readonly program?: true;
  /** At most so many JP a day. */
  readonly hari?: number;
  /** At most so many activities a month. */
  readonly bulan?: number;
  /** 20 % is added to what the caps leave. */
  readonly tambahan?: true;
}

/** A rule (null: the source gives none) beside the words it was read from. */
export interface Ketentuan {
  readonly aturan: AturanKonversi | null;
  /** Wording of the source, with its spelling; '' where no source has a word about it. */
  readonly bunyi: string;
  readonly sumber: SumberId;
}

/** The two cells of a row of the JP table. */
export type KetentuanBentuk = Readonly<Record<Lingkup, Ketentuan>>;

/** Identity of a profile. */
export type ProfilId = 'PERLAN-10-2018' | 'NTT-2021' | 'PERLAN-10-2018-BTK';

/** One regulation's rules for all forms of the table. */
export interface Profil {
  readonly id: ProfilId;
  readonly label: string;
  readonly ketentuan: Readonly<Record<BentukTabelId, KetentuanBentuk>> &
    Readonly<Partial<Record<BentukId, KetentuanBentuk>>>;
}
