// The analysis of every person: competencies against the standard of the present and of the target post,
// Job Person Match, performance gap and box. Source: domain 3.1, 3.4 to 3.6, 4.6, 5.1.
import {
  categorize,
  categorizeKinerja,
  computeJpm,
  computeKesenjangan,
  predikatDari,
  type AsalPredikat,
  type Jpm,
  type KategoriKesenjangan,
  type Predikat,
} from '../kesenjangan';
import { indexLevels, type BarisKompetensi } from '../kompetensi-pegawai';
import { parseJenjang, parsePengecualian, type Jenjang } from '../pegawai';
import type { BarisPegawai } from '../pegawai/pegawai';
import { ambangOf, kategoriKinerjaOf, type Pengaturan } from '../pengaturan';
import type { BarisRencana } from '../rencana/baris';
import { comparable, type JenisKompetensi } from '../rencana/daftar';
import { listStandar, type BarisSkj, type StandarJabatan } from '../skj';
import { findKotak, kinerjaOf, potensiOf, type Kotak } from '../talenta/kotak';

/** The post a person is compared with. */
export type Pembanding = 'Jabatan saat ini' | 'Jabatan target';

/** One competency of one person against one post. */
export interface KompetensiDinilai {
  readonly pembanding: Pembanding;
  readonly jabatan: string | null;
  readonly jenis: JenisKompetensi | null;
  readonly kompetensi: string;
  /** 1 to 5; null where the standard does not name the competency or its level. */
  readonly standar: number | null;
  /** 0 to 5; null where nobody has assessed it, which is never the greatest gap. */
  readonly nyata: number | null;
  readonly gap: number | null;
  readonly kategori: KategoriKesenjangan | null;
}

/** Why a person stands in no box. */
export type BelumDipetakan = 'dikecualikan' | 'tanpaKinerja' | 'tanpaPotensi';

export interface AnalisisPegawai {
  readonly pegawai: BarisPegawai;
  /** Index among the rows of the sheet Pegawai. */
  readonly index: number;
  /** Why the scheme does not apply; such a person is counted nowhere. */
  readonly pengecualian: string | null;
  readonly jabatanTarget: string | null;
  /** Those of the present post first; none where the scheme does not apply. */
  readonly kompetensi: readonly KompetensiDinilai[];
  readonly jpm: Jpm | null;
  readonly jpmTarget: Jpm | null;
  readonly predikat: Predikat | null;
  readonly asalPredikat: AsalPredikat | null;
  readonly kesenjanganKinerja: KategoriKesenjangan | null;
  /** Score 0 to 100 by which the box was chosen. */
  readonly potensi: number | null;
  /** The score is the JPM, which stands in for a missing one where Pengaturan says so. */
  readonly potensiDariJpm: boolean;
  readonly kotak: Kotak | null;
  readonly belumDipetakan: readonly BelumDipetakan[];
}

export interface AnalisisInput {
  readonly pegawai: readonly BarisPegawai[];
  readonly skj: readonly BarisSkj[];
  readonly kompetensi: readonly BarisKompetensi[];
  /** The plan says which post a person is developed for. */
  readonly rencana: readonly BarisRencana[];
  readonly pengaturan: Pengaturan;
}

/**
 * Analyses the persons of the sheet Pegawai in its order: blank rows and repeated NIPs are left out, and
 * persons of other units where Pengaturan names one. Linear in rows and standards.
 */
export function analyse(input: AnalisisInput): AnalisisPegawai[] {
  const standarOf = listStandar(input.skj);
  const levels = indexLevels(input.kompetensi);
  const assessed = assessedOf(input.kompetensi);
  const targets = targetsOf(input.rencana);
  const jenjangOf = jenjangByPost(input);
  const ambang = ambangOf(input.pengaturan);
  const only = comparable(input.pengaturan.unitKerja);
  const seen = new Set<string>();

  const compare = (
    pembanding: Pembanding,
    jabatan: string | null,
    nip: string | null,
    standards: readonly StandarJabatan[],
  ): KompetensiDinilai[] =>
    standards.map(({ jenis, kompetensi, level: standar }) => {
      const nyata = nip === null ? null : levels.find(nip, kompetensi);
      const gap = computeKesenjangan(standar, nyata)?.gap ?? null;
      const kategori = gap === null ? null : categorize(gap, ambang);
      return { pembanding, jabatan, jenis, kompetensi, standar, nyata, gap, kategori };
    });

  return input.pegawai.flatMap((pegawai, index): AnalisisPegawai[] => {
    const { nip, nama, jabatan, jenjang, unitKerja } = pegawai;
    if (nip === null && nama === null) return [];
    if (only !== '' && comparable(unitKerja ?? '') !== only) return [];
    if (nip !== null) {
      if (seen.has(nip)) return [];
      seen.add(nip);
    }
    const pengecualian = parsePengecualian(pegawai.kedudukan ?? '')?.label ?? null;
    const target = (nip === null ? null : targets.get(nip)) ?? null;
    const jabatanTarget =
      target === null || comparable(target) === comparable(jabatan ?? '') ? null : target;
    const own = standarOf(jabatan, jenjang);
    const named = new Set(own.map(({ kompetensi }) => comparable(kompetensi)));
    // What was assessed without a standard is shown too: a name written otherwise would hide there.
    const others = (assessed.get(nip ?? '') ?? []).filter(
      ({ kompetensi }) => !named.has(comparable(kompetensi)),
    );
    const counts = pengecualian === null;
    const saatIni = counts ? compare('Jabatan saat ini', jabatan, nip, [...own, ...others]) : [];
    const berikut =
      jabatanTarget === null || !counts
        ? []
        : compare(
            'Jabatan target',
            jabatanTarget,
            nip,
            standarOf(jabatanTarget, jenjangOf(jabatanTarget)),
          );
    const jpm = computeJpm(saatIni);
    const { predikat, asal } = predikatDari(pegawai);
    const dariJpm = pegawai.skorPotensi === null && input.pengaturan.jpmSebagaiPotensi;
    const potensi = pegawai.skorPotensi ?? (dariJpm ? (jpm?.persen ?? null) : null);
    const belumDipetakan: BelumDipetakan[] = [
      ...(pengecualian !== null ? (['dikecualikan'] as const) : []),
      ...(predikat === null ? (['tanpaKinerja'] as const) : []),
      ...(potensi === null ? (['tanpaPotensi'] as const) : []),
    ];
    const { potensiMenengah: menengah, potensiTinggi: tinggi } = input.pengaturan;
    return [
      {
        pegawai,
        index,
        pengecualian,
        jabatanTarget,
        kompetensi: [...saatIni, ...berikut],
        jpm,
        jpmTarget: computeJpm(berikut),
        predikat,
        asalPredikat: asal,
        kesenjanganKinerja:
          predikat === null
            ? null
            : categorizeKinerja(predikat, kategoriKinerjaOf(input.pengaturan)),
        potensi,
        potensiDariJpm: dariJpm && potensi !== null,
        kotak:
          predikat === null || potensi === null || pengecualian !== null
            ? null
            : findKotak(kinerjaOf(predikat), potensiOf(potensi, { menengah, tinggi })),
        belumDipetakan,
      },
    ];
  });
}

/** What was assessed of each person, each competency once. */
function assessedOf(rows: readonly BarisKompetensi[]): Map<string, StandarJabatan[]> {
  const found = new Map<string, Map<string, StandarJabatan>>();
  for (const { nip, kompetensi, jenisKompetensi: jenis } of rows) {
    if (nip === null || kompetensi === null) continue;
    const own = found.get(nip) ?? new Map<string, StandarJabatan>();
    own.set(comparable(kompetensi), { jenis, kompetensi, level: null });
    found.set(nip, own);
  }
  return new Map([...found].map(([nip, own]) => [nip, [...own.values()]]));
}

/** The first target post of each person in the plan. */
function targetsOf(rows: readonly BarisRencana[]): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { nip, jabatan, jabatanTarget } of rows) {
    if (nip === null || jabatanTarget === null || targets.has(nip)) continue;
    if (comparable(jabatanTarget) !== comparable(jabatan ?? '')) targets.set(nip, jabatanTarget);
  }
  return targets;
}

/** The level of a post: as its standard says, as its holders have it, or as its name tells. */
function jenjangByPost({ skj, pegawai }: AnalisisInput): (jabatan: string) => Jenjang | null {
  const found = new Map<string, Jenjang>();
  for (const { jabatan, jenjang } of [...skj, ...pegawai]) {
    if (jabatan === null || jenjang === null) continue;
    const key = comparable(jabatan);
    if (!found.has(key)) found.set(key, jenjang);
  }
  return (jabatan) => found.get(comparable(jabatan)) ?? parseJenjang(jabatan);
}
