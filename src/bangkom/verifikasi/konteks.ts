// What the rules about one row look at, gathered once.
import { getBentuk, type Bentuk, type Jalur } from '../bentuk';
import {
  categorizeKinerja,
  predikatDari,
  type DataKinerja,
  type KategoriKesenjangan,
} from '../kesenjangan';
import type { Jenjang } from '../pegawai';
import { kategoriKinerjaOf, type Pengaturan } from '../pengaturan';
import type { BarisRencana } from '../rencana/baris';
import type { StatusAsn } from '../rencana/daftar';
import { kategoriOf } from '../rencana/isian';
import type { SkjIndex } from '../skj';
import type { IsoDate } from '../tanggal';

/** What the verification needs to know of a person from the sheet Pegawai. */
export interface PegawaiDiverifikasi extends DataKinerja {
  readonly nip: string | null;
  readonly nama: string | null;
  readonly status?: StatusAsn | null;
  readonly jabatan?: string | null;
  readonly jenjang?: Jenjang | null;
  readonly unitKerja?: string | null;
  /** Free text or a SIASN code (domain 4.6). */
  readonly kedudukan?: string | number | null;
}

/** A row with all that its rules need. */
export interface KonteksBaris {
  readonly row: BarisRencana;
  /** Number of the row in the document, from 1. */
  readonly nomor: number;
  readonly bentuk: Bentuk | null;
  /** As written, or that of the form (V2.4). */
  readonly jalur: Jalur | null;
  readonly pegawai: PegawaiDiverifikasi | null;
  readonly skj: SkjIndex;
  readonly pengaturan: Pengaturan;
  readonly tahun: number;
  /** First and last day of the year. */
  readonly periode: readonly [IsoDate, IsoDate];
  /** The gap that both levels give. */
  readonly kesenjanganHitung: KategoriKesenjangan | null;
  readonly kesenjanganKinerja: KategoriKesenjangan | null;
  /** Numbers of rows of the same person that this one collides with. */
  readonly tumpang: { readonly nomor: number; readonly nama: string | null } | null;
  readonly ganda: number | null;
  /** Shares a day with a row of the same day-capped form in the other lingkup. */
  readonly campurLingkup: boolean;
}

/** What is the same for all rows. */
export type Lingkungan = Pick<KonteksBaris, 'skj' | 'pengaturan' | 'tahun' | 'periode'>;

export function openKonteks(
  row: BarisRencana,
  nomor: number,
  pegawai: PegawaiDiverifikasi | null,
  lingkungan: Lingkungan,
  tabrakan: Pick<KonteksBaris, 'tumpang' | 'ganda' | 'campurLingkup'>,
): KonteksBaris {
  const bentuk = row.bentuk === null ? null : getBentuk(row.bentuk);
  const jalurDitolak = row.ditolak?.jalur !== undefined;
  return {
    row,
    nomor,
    bentuk,
    jalur: row.jalur ?? (jalurDitolak ? null : (bentuk?.jalur ?? null)),
    pegawai,
    skj: lingkungan.skj,
    pengaturan: lingkungan.pengaturan,
    tahun: lingkungan.tahun,
    periode: lingkungan.periode,
    kesenjanganHitung: kategoriOf(row.levelStandar, row.levelNyata, lingkungan.pengaturan),
    kesenjanganKinerja: kinerjaOf(pegawai, lingkungan.pengaturan),
    tumpang: tabrakan.tumpang,
    ganda: tabrakan.ganda,
    campurLingkup: tabrakan.campurLingkup,
  };
}

/** The performance gap of a person; null where nothing is known. */
function kinerjaOf(
  pegawai: PegawaiDiverifikasi | null,
  pengaturan: Pengaturan,
): KategoriKesenjangan | null {
  const { predikat } = predikatDari(pegawai ?? {});
  return predikat === null ? null : categorizeKinerja(predikat, kategoriKinerjaOf(pengaturan));
}
