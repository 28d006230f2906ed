// The verification document as a plain value. Source: domain 4.3, 4.4, 4.7; decision 8.
import type { Jalur } from '../bentuk';
import type { ProfilId } from '../konversi';
import type { Message } from '../message';
import type { BarisRencana } from '../rencana/baris';
import type { StatusAsn } from '../rencana/daftar';
import type { Problem } from '../rencana/problem';
import type { IsoDate } from '../tanggal';
import type { Catatan, Hasil, NomorAturan } from './aturan';
import type { Telaah } from './telaah';

/** The checks of a row; V3 is one of the person. */
export type PeriksaBaris = 'v1' | 'v2' | 'v4' | 'v5';

/** The verdicts of a row. */
export type HasilBaris = Readonly<Record<PeriksaBaris | 'hasil', Hasil>>;

/** A planned activity in the document. */
export interface BarisVerifikasi extends HasilBaris {
  /** Number in the document, from 1; rows of a person stand together. */
  readonly nomor: number;
  /** Index among the rows that were verified. */
  readonly index: number;
  /** Key of the person. */
  readonly kunci: string;
  readonly baris: BarisRencana;
  /** As written, or filled in from the form (V2.4). */
  readonly jalur: Jalur | null;
  /** JP of the row alone, as `BANGKOM.JP` gives it; null where that is an error. */
  readonly jp: number | null;
  readonly jpGalat: { readonly error: '#VALUE!' | '#N/A'; readonly message: Message } | null;
  /** JP after the caps across rows; 0 for a row that does not count. */
  readonly jpDiakui: number;
  /** The row counts in J; `false` with `dihitung`: it only raises U. */
  readonly pasti: boolean;
  /** The row counts at all: it is not Batal, and no check failed. */
  readonly dihitung: boolean;
  /** The nine items, filled or not, in their order. */
  readonly butir: readonly boolean[];
  /** How many of the nine are filled. */
  readonly lengkap: number;
  /** The rule that decided each check; null for a row that is Batal. */
  readonly aturan: Readonly<Record<PeriksaBaris, NomorAturan>> | null;
  /** The verdicts before overrides. */
  readonly dihasilkan: HasilBaris;
  readonly telaah: readonly Telaah[];
  readonly catatan: readonly Catatan[];
}

/** A person in the document (recap). */
export interface PegawaiVerifikasi {
  /** The NIP, or for a person without one the form of origin (decision 6). */
  readonly kunci: string;
  readonly nip: string | null;
  readonly nama: string | null;
  readonly jabatan: string | null;
  readonly unitKerja: string | null;
  readonly status: StatusAsn;
  /** The status is not in the sheet Pegawai but read off the NIP, or taken to be PNS. */
  readonly statusDianggap: boolean;
  /** Numbers of the person's rows. */
  readonly baris: readonly number[];
  /** Sum of the rows' JP before caps, of all rows whose JP is a number and that are not Batal. */
  readonly jpHitung: number;
  /** J: recognised JP of certain rows. */
  readonly jp: number;
  /** U: what uncertain rows may add at most; null is unknown. */
  readonly jpTambahan: number | null;
  readonly target: number;
  /** target − J, at least 0 (decision 13). */
  readonly kurang: number;
  readonly v3: Hasil;
  readonly aturan: NomorAturan;
  /** V3 before an override. */
  readonly v3Dihasilkan: Hasil;
  readonly telaah: Telaah | null;
  /** Worst of the rows and of V3. */
  readonly hasil: Hasil;
  /** Why the scheme does not apply; null where it does. */
  readonly pengecualian: string | null;
  readonly catatan: readonly Catatan[];
}

/** How many verdicts of each kind. */
export interface Cacah {
  readonly lulus: number;
  readonly tidakLulus: number;
  readonly perluTelaah: number;
  readonly tidakBerlaku: number;
}

/** A unit in the document. */
export interface UnitVerifikasi {
  readonly unitKerja: string | null;
  /** Rupiah; rows that are Batal need nothing. */
  readonly anggaran: number;
  readonly pagu: number | null;
  /** pagu − anggaran, below 0 where it does not suffice; null without a ceiling. */
  readonly sisa: number | null;
  /** Persons to whom the scheme applies, and those of them who reach the target. */
  readonly pegawai: number;
  readonly memenuhi: number;
  /** memenuhi / pegawai × 100, two decimals; null without persons. */
  readonly persen: number | null;
}

/** Plain JSON. */
export interface VerifikasiDocument {
  readonly tahun: number;
  /** Day of the run. */
  readonly tanggal: IsoDate;
  readonly namaInstansi: string;
  readonly unitKerja: string;
  readonly profilJp: ProfilId;
  readonly rows: readonly BarisVerifikasi[];
  readonly persons: readonly PegawaiVerifikasi[];
  readonly units: readonly UnitVerifikasi[];
  readonly totals: {
    readonly anggaran: number;
    /** Sum of the ceilings of the units in the document; null where one has none. */
    readonly pagu: number | null;
    readonly jpHitung: number;
    readonly jpDiakui: number;
  };
  /** Verdicts of the rows. */
  readonly counts: Cacah;
  /** V3 of the persons. */
  readonly countsV3: Cacah;
  /** Persons with J ≥ target among those to whom the scheme applies, in %, two decimals. */
  readonly persen: number | null;
  /** Keys of the persons to whom the scheme does not apply. */
  readonly excluded: readonly string[];
  /** Problems of the overrides; `row` is the index of the override. */
  readonly problems: readonly Problem[];
}
