// The IDP of a person as a plain value: gaps, activities with their 70:20:10 group, and shares.
// Source: domain 5.4, 5.5.
import type { AnalisisPegawai } from '../analisis';
import { sumInHundredths } from '../angka';
import { computeKesenjangan } from '../kesenjangan';
import { recognizeJp, yearPeriod } from '../konversi/diakui';
import type { BarisPegawai } from '../pegawai/pegawai';
import { tahunRencana, type Pengaturan } from '../pengaturan';
import { BARIS_KOSONG, type BarisRencana } from '../rencana/baris';
import { comparable, type JenisKompetensi } from '../rencana/daftar';
import type { IsoDate } from '../tanggal';
import { groupByOrang } from '../verifikasi/orang';
import type { Kotak } from './kotak';
import {
  measureProporsi,
  proporsiOf,
  type BagianProporsi,
  type KelompokProporsi,
} from './proporsi';

/** A competency of a person against the standard; a level is null where it is not known. */
export interface LevelIdp {
  readonly jenis: JenisKompetensi | null;
  readonly kompetensi: string;
  readonly standar: number | null;
  readonly nyata: number | null;
}

/** A competency that lacks `gap` levels, at least 1. */
export interface KesenjanganIdp extends LevelIdp {
  readonly gap: number;
}

/** A planned activity in an IDP. */
export interface KegiatanIdp {
  /** Index among the rows of the plan. */
  readonly index: number;
  readonly baris: BarisRencana;
  /** null where the form is not known. */
  readonly kelompok: KelompokProporsi | null;
  /** Recognised JP after the caps across the person's rows; 0 for a row that is Batal. */
  readonly jp: number;
}

/** The development plan of one person. */
export interface Idp {
  /** The NIP, or for a person without one the form of origin (decision 6). */
  readonly kunci: string;
  readonly nip: string | null;
  readonly nama: string | null;
  readonly jabatan: string | null;
  readonly unitKerja: string | null;
  /** The row of the sheet Pegawai, with rank, level of posts and superior. */
  readonly pegawai: BarisPegawai | null;
  /** First and last day. */
  readonly periode: readonly [IsoDate, IsoDate];
  readonly kotak: Kotak | null;
  /** The greatest gap first. */
  readonly kesenjangan: readonly KesenjanganIdp[];
  readonly kegiatan: readonly KegiatanIdp[];
  readonly jp: number;
  /** Over the activities that are not Batal. */
  readonly proporsi: readonly BagianProporsi[];
}

export interface IdpInput {
  readonly rencana: readonly BarisRencana[];
  readonly pegawai: readonly BarisPegawai[];
  readonly pengaturan: Pengaturan;
  /** Today. */
  readonly tanggal: IsoDate;
  /** The gap analysis: levels against the standards of both posts, and the box. */
  readonly analisis?: readonly AnalisisPegawai[];
}

/**
 * The IDPs of all persons of the plan in its order. JP are recognised over the rows that are not
 * Batal. The gap analysis knows a person's gaps better than a row of the plan that names the same
 * competency.
 */
export function buildIdp(input: IdpInput): Idp[] {
  const { rencana, pengaturan } = input;
  const tahun = tahunRencana(pengaturan, input.tanggal);
  const { profilJp: profil, gabungBatasLingkup, bulanAwalTahun } = pengaturan;
  const periode = yearPeriod(tahun, bulanAwalTahun);
  const persons = new Map(input.pegawai.map((person) => [person.nip, person]));
  const analysed = new Map((input.analisis ?? []).map((each) => [each.pegawai.nip, each]));
  return groupByOrang(rencana, [], pengaturan).map(({ kunci, nip, at }): Idp => {
    const rows = at.map((index) => rencana[index] ?? BARIS_KOSONG);
    const active = rows.filter(({ status }) => status !== 'Batal');
    const options = { tahun, profil, gabungBatasLingkup, bulanAwalTahun };
    const recognised = recognizeJp(active, options).rows;
    const kegiatan = rows.map((baris, position): KegiatanIdp => ({
      index: at[position] ?? 0,
      baris,
      kelompok: baris.bentuk === null ? null : proporsiOf(baris.bentuk).kelompok,
      jp: recognised[active.indexOf(baris)]?.jpDiakui ?? 0,
    }));
    const pegawai = nip === null ? null : (persons.get(nip) ?? null);
    const analisis = nip === null ? undefined : analysed.get(nip);
    const known = (key: 'nama' | 'jabatan' | 'unitKerja'): string | null =>
      pegawai?.[key] ?? rows.find((row) => row[key] !== null)?.[key] ?? null;
    return {
      kunci,
      nip,
      nama: known('nama'),
      jabatan: known('jabatan'),
      unitKerja: known('unitKerja'),
      pegawai,
      periode,
      kotak: analisis?.kotak ?? null,
      kesenjangan: gapsOf(rows, analisis?.kompetensi ?? []),
      kegiatan,
      jp: sumInHundredths(kegiatan.map(({ jp }) => jp)),
      proporsi: measureProporsi(
        kegiatan.flatMap(({ baris: { bentuk, status }, jp }) =>
          bentuk === null || status === 'Batal' ? [] : [{ bentuk, jp }],
        ),
      ),
    };
  });
}

/** Levels that lack; -1 where that is not known. */
const gapOf = ({ standar, nyata }: LevelIdp): number =>
  computeKesenjangan(standar, nyata)?.gap ?? -1;

/**
 * The gaps of the analysis, then those that only the plan names; the greatest first. A competency
 * that the target post asks more of than the present one stands with the target's gap.
 */
function gapsOf(rows: readonly BarisRencana[], levels: readonly LevelIdp[]): KesenjanganIdp[] {
  const found = new Map<string, LevelIdp>();
  for (const level of levels) {
    const key = comparable(level.kompetensi);
    const before = found.get(key);
    if (before === undefined || gapOf(level) > gapOf(before)) found.set(key, level);
  }
  for (const { kompetensi, jenisKompetensi: jenis, levelStandar, levelNyata } of rows) {
    if (kompetensi === null) continue;
    const known = found.get(comparable(kompetensi));
    if (known && known.standar !== null && known.nyata !== null) continue;
    const level = { jenis, kompetensi, standar: levelStandar, nyata: levelNyata };
    found.set(comparable(kompetensi), level);
  }
  return [...found.values()]
    .map((level) => ({ ...level, gap: gapOf(level) }))
    .filter(({ gap }) => gap > 0)
    .sort((a, b) => b.gap - a.gap);
}
