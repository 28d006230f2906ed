// The inputs and results of the recognition of JP.
import type { BentukId, Lingkup } from '../../bentuk';
import type { MessageOf } from '../../message';
import type { CellResult } from '../../result';
import type { IsoDate } from '../../tanggal';
import type { ProfilId } from '../aturan';
import type { DiakuiMessages } from '../diakui-messages';

export type AlasanDiakui = MessageOf<DiakuiMessages>;

/** An activity of one person, as far as the recognition of its JP needs it. */
export interface KegiatanJp {
  readonly bentuk: BentukId | null;
  /** In the satuan of the form, at least 0; null is not yet known. */
  readonly jumlah: number | null;
  /** null is Nasional. */
  readonly lingkup: Lingkup | null;
  readonly tglMulai: IsoDate | null;
  readonly tglSelesai: IsoDate | null;
  /** Effective days, where they are fewer than the calendar days. */
  readonly hari: number | null;
  /** false: the row must not count as certain, whatever it holds. */
  readonly pasti?: boolean;
  /** Why the JP of the row cannot be computed, where the reason lies outside these fields. */
  readonly galat?: CellResult<never>;
}

export interface PengakuanOptions {
  /** The year counted. */
  readonly tahun: number;
  readonly profil?: ProfilId;
  /** National and international rows of a form share its monthly cap; default yes. */
  readonly gabungBatasLingkup?: boolean;
  /** First month of the year counted, 1 to 12; default January. */
  readonly bulanAwalTahun?: number;
  /** A semester counts in the plan when it starts, as realised when it ends (domain 9 no. 12). */
  readonly tahap?: 'rencana' | 'realisasi';
}

export interface PengakuanBaris {
  /** JP of the row alone, as `BANGKOM.JP` gives it. */
  readonly jp: CellResult<number>;
  /** Recognised JP, after all caps; 0 where `jp` is an error. */
  readonly jpDiakui: number;
  /** Recognised amount, in the satuan of the form. */
  readonly jumlahDiakui: number;
  /** The row counts in J; otherwise it only raises the upper bound U. */
  readonly pasti: boolean;
  /** Every unit that is not recognised, with its reason; the amounts add up to the difference. */
  readonly tidakDiakui: readonly { readonly jumlah: number; readonly alasan: AlasanDiakui }[];
  /** Doubts about the row that take nothing away. */
  readonly tanda: readonly AlasanDiakui[];
}

export interface Pengakuan {
  /** One entry a row, in the order given. */
  readonly rows: readonly PengakuanBaris[];
  /** J: recognised JP of the certain rows. */
  readonly jp: number;
  /** U: what uncertain rows may add at most; null where nobody can know. */
  readonly jpTambahan: number | null;
}
